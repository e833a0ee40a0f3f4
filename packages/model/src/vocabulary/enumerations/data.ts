import type { EnumerationEntry } from '../types.js';

/** Enumerations that concern data. */
export const dataEnumerations = [
  {
    id: 'information',
    title: { en: 'Information processed', vi: 'Thông tin xử lý' },
    values: [
      {
        id: 'public',
        spelling: { en: 'public', vi: 'công cộng' },
        documentation: { en: 'Public.', vi: 'Công cộng.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'private',
        spelling: { en: 'private', vi: 'riêng' },
        documentation: { en: 'Private.', vi: 'Riêng.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'personal',
        spelling: { en: 'personal', vi: 'cá nhân' },
        documentation: { en: 'Personal.', vi: 'Cá nhân.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'state-secret',
        spelling: { en: 'state-secret', vi: 'bí mật nhà nước' },
        documentation: { en: 'State secret.', vi: 'Bí mật nhà nước.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
  {
    id: 'data-class',
    title: { en: 'Class of data', vi: 'Phân loại dữ liệu' },
    values: [
      {
        id: 'public',
        spelling: { en: 'public', vi: 'công cộng' },
        documentation: { en: 'Public.', vi: 'Công cộng.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'private',
        spelling: { en: 'private', vi: 'riêng' },
        documentation: { en: 'Private.', vi: 'Riêng.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'personal',
        spelling: { en: 'personal', vi: 'cá nhân' },
        documentation: { en: 'Personal.', vi: 'Cá nhân.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'sensitive-personal',
        spelling: { en: 'sensitive-personal', vi: 'cá nhân nhạy cảm' },
        documentation: { en: 'Sensitive personal.', vi: 'Cá nhân nhạy cảm.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'state-secret',
        spelling: { en: 'state-secret', vi: 'bí mật nhà nước' },
        documentation: { en: 'State secret.', vi: 'Bí mật nhà nước.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
  {
    id: 'data-sharing',
    title: { en: 'Sharing of data', vi: 'Chia sẻ dữ liệu' },
    values: [
      {
        id: 'open',
        spelling: { en: 'open', vi: 'mở' },
        documentation: { en: 'Open.', vi: 'Mở.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
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
    id: 'database-type',
    title: { en: 'Type of database', vi: 'Loại cơ sở dữ liệu' },
    values: [
      {
        id: 'national',
        spelling: { en: 'national', vi: 'quốc gia' },
        documentation: { en: 'National.', vi: 'Quốc gia.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'ministry-shared',
        spelling: { en: 'ministry-shared', vi: 'dùng chung bộ' },
        documentation: { en: 'Ministry shared.', vi: 'Dùng chung bộ.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'sector-shared',
        spelling: { en: 'sector-shared', vi: 'dùng chung ngành' },
        documentation: { en: 'Sector shared.', vi: 'Dùng chung ngành.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'local-shared',
        spelling: { en: 'local-shared', vi: 'dùng chung địa phương' },
        documentation: { en: 'Local shared.', vi: 'Dùng chung địa phương.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'internal',
        spelling: { en: 'internal', vi: 'nội bộ' },
        documentation: { en: 'Internal.', vi: 'Nội bộ.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
  {
    id: 'code-list-type',
    title: { en: 'Type of code list', vi: 'Loại danh mục' },
    values: [
      {
        id: 'national',
        spelling: { en: 'national', vi: 'quốc gia' },
        documentation: { en: 'National.', vi: 'Quốc gia.' },
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
        id: 'internal',
        spelling: { en: 'internal', vi: 'nội bộ' },
        documentation: { en: 'Internal.', vi: 'Nội bộ.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
  {
    id: 'national-subject',
    title: { en: 'Subject of a national database', vi: 'Lĩnh vực của cơ sở dữ liệu quốc gia' },
    values: [
      {
        id: 'population',
        spelling: { en: 'population', vi: 'dân cư' },
        documentation: { en: 'Population.', vi: 'Dân cư.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'land',
        spelling: { en: 'land', vi: 'đất đai' },
        documentation: { en: 'Land.', vi: 'Đất đai.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'business-registration',
        spelling: { en: 'business-registration', vi: 'đăng ký doanh nghiệp' },
        documentation: { en: 'Business registration.', vi: 'Đăng ký doanh nghiệp.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'administrative-procedures',
        spelling: { en: 'administrative-procedures', vi: 'thủ tục hành chính' },
        documentation: { en: 'Administrative procedures.', vi: 'Thủ tục hành chính.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'insurance',
        spelling: { en: 'insurance', vi: 'bảo hiểm' },
        documentation: { en: 'Insurance.', vi: 'Bảo hiểm.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'finance',
        spelling: { en: 'finance', vi: 'tài chính' },
        documentation: { en: 'Finance.', vi: 'Tài chính.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'officials',
        spelling: { en: 'officials', vi: 'cán bộ công chức' },
        documentation: { en: 'Officials.', vi: 'Cán bộ công chức.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'civil-status',
        spelling: { en: 'civil-status', vi: 'hộ tịch' },
        documentation: { en: 'Civil status.', vi: 'Hộ tịch.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'legal-documents',
        spelling: { en: 'legal-documents', vi: 'văn bản pháp luật' },
        documentation: { en: 'Legal documents.', vi: 'Văn bản pháp luật.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'other',
        spelling: { en: 'other', vi: 'khác' },
        documentation: { en: 'Other.', vi: 'Khác.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
] as const satisfies readonly EnumerationEntry[];
