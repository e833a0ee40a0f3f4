import type { EnumerationEntry } from '../types.js';

/** Enumerations that concern business. */
export const businessEnumerations = [
  {
    id: 'tier',
    title: { en: 'Tier', vi: 'Cấp' },
    values: [
      {
        id: 'central',
        spelling: { en: 'central', vi: 'trung ương' },
        documentation: { en: 'Central.', vi: 'Trung ương.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'ministry',
        spelling: { en: 'ministry', vi: 'bộ ngành' },
        documentation: { en: 'Ministry.', vi: 'Bộ ngành.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'province',
        spelling: { en: 'province', vi: 'tỉnh' },
        documentation: { en: 'Province.', vi: 'Tỉnh.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'commune',
        spelling: { en: 'commune', vi: 'xã' },
        documentation: { en: 'Commune.', vi: 'Xã.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
  {
    id: 'channel-type',
    title: { en: 'Type of channel', vi: 'Loại kênh' },
    values: [
      {
        id: 'web',
        spelling: { en: 'web', vi: 'trang web' },
        documentation: { en: 'Web.', vi: 'Trang web.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'mobile',
        spelling: { en: 'mobile', vi: 'di động' },
        documentation: { en: 'Mobile.', vi: 'Di động.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'counter',
        spelling: { en: 'counter', vi: 'bộ phận một cửa' },
        documentation: { en: 'Counter.', vi: 'Bộ phận một cửa.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'hotline',
        spelling: { en: 'hotline', vi: 'tổng đài' },
        documentation: { en: 'Hotline.', vi: 'Tổng đài.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'post',
        spelling: { en: 'post', vi: 'bưu chính' },
        documentation: { en: 'Post.', vi: 'Bưu chính.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'kiosk',
        spelling: { en: 'kiosk', vi: 'máy tự phục vụ' },
        documentation: { en: 'Kiosk.', vi: 'Máy tự phục vụ.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'email',
        spelling: { en: 'email', vi: 'thư điện tử' },
        documentation: { en: 'Email.', vi: 'Thư điện tử.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'message',
        spelling: { en: 'message', vi: 'tin nhắn' },
        documentation: { en: 'Message.', vi: 'Tin nhắn.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
  {
    id: 'automation',
    title: { en: 'Automation', vi: 'Mức tự động' },
    values: [
      {
        id: 'manual',
        spelling: { en: 'manual', vi: 'thủ công' },
        documentation: { en: 'Manual.', vi: 'Thủ công.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'assisted',
        spelling: { en: 'assisted', vi: 'có hỗ trợ' },
        documentation: { en: 'Assisted.', vi: 'Có hỗ trợ.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'automatic',
        spelling: { en: 'automatic', vi: 'tự động' },
        documentation: { en: 'Automatic.', vi: 'Tự động.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
  {
    id: 'service-level',
    title: { en: 'Service level', vi: 'Mức độ dịch vụ công trực tuyến' },
    values: [
      {
        id: '1',
        spelling: { en: '1', vi: '1' },
        documentation: { en: '1.', vi: '1.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: '2',
        spelling: { en: '2', vi: '2' },
        documentation: { en: '2.', vi: '2.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: '3',
        spelling: { en: '3', vi: '3' },
        documentation: { en: '3.', vi: '3.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: '4',
        spelling: { en: '4', vi: '4' },
        documentation: { en: '4.', vi: '4.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'partial',
        spelling: { en: 'partial', vi: 'một phần' },
        documentation: { en: 'Partial.', vi: 'Một phần.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'full',
        spelling: { en: 'full', vi: 'toàn trình' },
        documentation: { en: 'Full.', vi: 'Toàn trình.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
] as const satisfies readonly EnumerationEntry[];
