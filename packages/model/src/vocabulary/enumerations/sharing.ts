import type { EnumerationEntry } from '../types.js';

/** Enumerations that concern sharing. */
export const sharingEnumerations = [
  {
    id: 'sharing-method',
    title: { en: 'Method of sharing', vi: 'Phương thức chia sẻ' },
    values: [
      {
        id: 'online',
        spelling: { en: 'online', vi: 'trực tuyến' },
        documentation: { en: 'Online.', vi: 'Trực tuyến.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'sync',
        spelling: { en: 'sync', vi: 'đồng bộ' },
        documentation: { en: 'Sync.', vi: 'Đồng bộ.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'packaged',
        spelling: { en: 'packaged', vi: 'đóng gói' },
        documentation: { en: 'Packaged.', vi: 'Đóng gói.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
  {
    id: 'sharing-form',
    title: { en: 'Form of sharing', vi: 'Hình thức chia sẻ' },
    values: [
      {
        id: 'default',
        spelling: { en: 'default', vi: 'mặc định' },
        documentation: { en: 'Default.', vi: 'Mặc định.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'special',
        spelling: { en: 'special', vi: 'đặc thù' },
        documentation: { en: 'Special.', vi: 'Đặc thù.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
  {
    id: 'access-form',
    title: { en: 'Form of connection', vi: 'Hình thức kết nối' },
    values: [
      {
        id: 'read',
        spelling: { en: 'read', vi: 'khai thác' },
        documentation: { en: 'Read.', vi: 'Khai thác.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'update',
        spelling: { en: 'update', vi: 'cập nhật' },
        documentation: { en: 'Update.', vi: 'Cập nhật.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
  {
    id: 'frequency',
    title: { en: 'Frequency', vi: 'Tần suất' },
    values: [
      {
        id: 'real-time',
        spelling: { en: 'real-time', vi: 'thời gian thực' },
        documentation: { en: 'Real time.', vi: 'Thời gian thực.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'on-demand',
        spelling: { en: 'on-demand', vi: 'theo yêu cầu' },
        documentation: { en: 'On demand.', vi: 'Theo yêu cầu.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'hourly',
        spelling: { en: 'hourly', vi: 'hằng giờ' },
        documentation: { en: 'Hourly.', vi: 'Hằng giờ.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'daily',
        spelling: { en: 'daily', vi: 'hằng ngày' },
        documentation: { en: 'Daily.', vi: 'Hằng ngày.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'weekly',
        spelling: { en: 'weekly', vi: 'hằng tuần' },
        documentation: { en: 'Weekly.', vi: 'Hằng tuần.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'monthly',
        spelling: { en: 'monthly', vi: 'hằng tháng' },
        documentation: { en: 'Monthly.', vi: 'Hằng tháng.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'quarterly',
        spelling: { en: 'quarterly', vi: 'hằng quý' },
        documentation: { en: 'Quarterly.', vi: 'Hằng quý.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'half-yearly',
        spelling: { en: 'half-yearly', vi: 'sáu tháng' },
        documentation: { en: 'Half yearly.', vi: 'Sáu tháng.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'yearly',
        spelling: { en: 'yearly', vi: 'hằng năm' },
        documentation: { en: 'Yearly.', vi: 'Hằng năm.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
  {
    id: 'agreement-point',
    title: { en: 'Point of a sharing agreement', vi: 'Nội dung thống nhất chia sẻ dữ liệu' },
    values: [
      {
        id: 'parties',
        spelling: { en: 'parties', vi: 'danh sách cơ quan' },
        documentation: { en: 'Parties.', vi: 'Danh sách cơ quan.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'content',
        spelling: { en: 'content', vi: 'nội dung dữ liệu' },
        documentation: { en: 'Content.', vi: 'Nội dung dữ liệu.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'place',
        spelling: { en: 'place', vi: 'địa điểm chia sẻ' },
        documentation: { en: 'Place.', vi: 'Địa điểm chia sẻ.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'term',
        spelling: { en: 'term', vi: 'thời hạn kết nối' },
        documentation: { en: 'Term.', vi: 'Thời hạn kết nối.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'sharing-manner',
        spelling: { en: 'sharing-manner', vi: 'cách thức chia sẻ' },
        documentation: { en: 'Sharing manner.', vi: 'Cách thức chia sẻ.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'processing-manner',
        spelling: { en: 'processing-manner', vi: 'cách thức xử lý' },
        documentation: { en: 'Processing manner.', vi: 'Cách thức xử lý.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'conditions',
        spelling: { en: 'conditions', vi: 'điều kiện giới hạn' },
        documentation: { en: 'Conditions.', vi: 'Điều kiện giới hạn.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'commitment',
        spelling: { en: 'commitment', vi: 'cam kết tuân thủ' },
        documentation: { en: 'Commitment.', vi: 'Cam kết tuân thủ.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'security-measures',
        spelling: { en: 'security-measures', vi: 'biện pháp bảo mật xác thực' },
        documentation: { en: 'Security measures.', vi: 'Biện pháp bảo mật xác thực.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'storage-requirements',
        spelling: { en: 'storage-requirements', vi: 'yêu cầu lưu trữ' },
        documentation: { en: 'Storage requirements.', vi: 'Yêu cầu lưu trữ.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'deletion',
        spelling: { en: 'deletion', vi: 'xóa hủy dữ liệu' },
        documentation: { en: 'Deletion.', vi: 'Xóa hủy dữ liệu.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'other-matters',
        spelling: { en: 'other-matters', vi: 'vấn đề khác' },
        documentation: { en: 'Other matters.', vi: 'Vấn đề khác.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
  {
    id: 'sharing-log',
    title: { en: 'Field of the sharing log', vi: 'Nội dung nhật ký chia sẻ' },
    values: [
      {
        id: 'time-and-form',
        spelling: { en: 'time-and-form', vi: 'thời điểm và hình thức' },
        documentation: { en: 'Time and form.', vi: 'Thời điểm và hình thức.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'requester',
        spelling: { en: 'requester', vi: 'định danh cơ quan yêu cầu' },
        documentation: { en: 'Requester.', vi: 'Định danh cơ quan yêu cầu.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'request-content',
        spelling: { en: 'request-content', vi: 'nội dung yêu cầu' },
        documentation: { en: 'Request content.', vi: 'Nội dung yêu cầu.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'response-status',
        spelling: { en: 'response-status', vi: 'trạng thái đáp ứng' },
        documentation: { en: 'Response status.', vi: 'Trạng thái đáp ứng.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'other-information',
        spelling: { en: 'other-information', vi: 'thông tin đối chiếu khác' },
        documentation: { en: 'Other information.', vi: 'Thông tin đối chiếu khác.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
] as const satisfies readonly EnumerationEntry[];
