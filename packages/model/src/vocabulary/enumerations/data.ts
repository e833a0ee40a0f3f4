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
        documentation: { en: 'Public information.', vi: 'Thông tin công cộng.' },
        source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 6.1', evidence: 'verified' },
      },
      {
        id: 'private',
        spelling: { en: 'private', vi: 'riêng' },
        documentation: {
          en: 'Private information of an organisation, not to be disclosed.',
          vi: 'Thông tin riêng của tổ chức, không công khai.',
        },
        source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 6.1', evidence: 'verified' },
      },
      {
        id: 'personal',
        spelling: { en: 'personal', vi: 'cá nhân' },
        documentation: { en: 'Personal information.', vi: 'Thông tin cá nhân.' },
        source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 6.1', evidence: 'verified' },
      },
      {
        id: 'sensitive-personal',
        spelling: { en: 'sensitive-personal', vi: 'cá nhân nhạy cảm' },
        documentation: {
          en: 'Sensitive personal data: health, beliefs, biometrics and the like.',
          vi: 'Dữ liệu cá nhân nhạy cảm: sức khỏe, tín ngưỡng, sinh trắc học và tương tự.',
        },
        source: { instrument: 'NĐ 13/2023/NĐ-CP', article: 'Art. 28', evidence: 'verified' },
      },
      {
        id: 'state-secret',
        spelling: { en: 'state-secret', vi: 'bí mật nhà nước' },
        documentation: { en: 'State secrets.', vi: 'Thông tin bí mật nhà nước.' },
        source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 6.1', evidence: 'verified' },
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
        documentation: { en: 'Public information.', vi: 'Thông tin công cộng.' },
        source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 6.1', evidence: 'verified' },
      },
      {
        id: 'private',
        spelling: { en: 'private', vi: 'riêng' },
        documentation: {
          en: 'Private information of an organisation, not to be disclosed.',
          vi: 'Thông tin riêng của tổ chức, không công khai.',
        },
        source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 6.1', evidence: 'verified' },
      },
      {
        id: 'personal',
        spelling: { en: 'personal', vi: 'cá nhân' },
        documentation: { en: 'Personal data.', vi: 'Dữ liệu cá nhân.' },
        source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 6.1', evidence: 'verified' },
      },
      {
        id: 'sensitive-personal',
        spelling: { en: 'sensitive-personal', vi: 'cá nhân nhạy cảm' },
        documentation: {
          en: 'Sensitive personal data: health, beliefs, biometrics and the like.',
          vi: 'Dữ liệu cá nhân nhạy cảm: sức khỏe, tín ngưỡng, sinh trắc học và tương tự.',
        },
        source: { instrument: 'NĐ 13/2023/NĐ-CP', article: 'Art. 28', evidence: 'verified' },
      },
      {
        id: 'state-secret',
        spelling: { en: 'state-secret', vi: 'bí mật nhà nước' },
        documentation: {
          en: 'State secrets; their content must never be in the model.',
          vi: 'Bí mật nhà nước; nội dung tuyệt đối không ghi trong mô hình.',
        },
        source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 6.1', evidence: 'verified' },
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
        documentation: { en: 'Open data, published for everybody.', vi: 'Dữ liệu mở, công bố cho mọi người.' },
        source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 11.4d', evidence: 'verified' },
      },
      {
        id: 'default',
        spelling: { en: 'default', vi: 'mặc định' },
        documentation: {
          en: 'Shared by default with every agency in the same way.',
          vi: 'Chia sẻ mặc định, thống nhất cho mọi cơ quan.',
        },
        source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 3', evidence: 'verified' },
      },
      {
        id: 'special',
        spelling: { en: 'special', vi: 'đặc thù' },
        documentation: {
          en: 'Shared on the special request of an agency.',
          vi: 'Chia sẻ theo yêu cầu đặc thù của cơ quan khai thác.',
        },
        source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 3', evidence: 'verified' },
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
        documentation: { en: 'A national database.', vi: 'Cơ sở dữ liệu quốc gia.' },
        source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 11.1', evidence: 'verified' },
      },
      {
        id: 'ministry-shared',
        spelling: { en: 'ministry-shared', vi: 'dùng chung bộ' },
        documentation: { en: 'Shared within a ministry.', vi: 'Cơ sở dữ liệu dùng chung của bộ.' },
        source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 11.1', evidence: 'verified' },
      },
      {
        id: 'sector-shared',
        spelling: { en: 'sector-shared', vi: 'dùng chung ngành' },
        documentation: { en: 'Shared within a sector.', vi: 'Cơ sở dữ liệu dùng chung của ngành.' },
        source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 11.1', evidence: 'verified' },
      },
      {
        id: 'local-shared',
        spelling: { en: 'local-shared', vi: 'dùng chung địa phương' },
        documentation: { en: 'Shared within a locality.', vi: 'Cơ sở dữ liệu dùng chung của địa phương.' },
        source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 11.1', evidence: 'verified' },
      },
      {
        id: 'internal',
        spelling: { en: 'internal', vi: 'nội bộ' },
        documentation: { en: 'Internal to one agency.', vi: 'Cơ sở dữ liệu nội bộ của cơ quan.' },
        source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 11.1', evidence: 'verified' },
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
        documentation: { en: 'Used in common in the whole country.', vi: 'Danh mục dùng chung toàn quốc.' },
        source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 9.2', evidence: 'verified' },
      },
      {
        id: 'ministry',
        spelling: { en: 'ministry', vi: 'bộ ngành' },
        documentation: { en: 'Used in common in a ministry or sector.', vi: 'Danh mục dùng chung của bộ, ngành.' },
        source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 9.2', evidence: 'verified' },
      },
      {
        id: 'province',
        spelling: { en: 'province', vi: 'tỉnh' },
        documentation: { en: 'Used in common in a province.', vi: 'Danh mục dùng chung của tỉnh.' },
        source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 9.2', evidence: 'verified' },
      },
      {
        id: 'internal',
        spelling: { en: 'internal', vi: 'nội bộ' },
        documentation: { en: 'Used in one agency only.', vi: 'Danh mục nội bộ của cơ quan.' },
        source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 9.2', evidence: 'verified' },
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
        documentation: {
          en: 'Population (national population database).',
          vi: 'Dân cư (Cơ sở dữ liệu quốc gia về dân cư).',
        },
        source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 11.5', evidence: 'verified' },
      },
      {
        id: 'land',
        spelling: { en: 'land', vi: 'đất đai' },
        documentation: { en: 'Land.', vi: 'Đất đai.' },
        source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 11.5', evidence: 'verified' },
      },
      {
        id: 'business-registration',
        spelling: { en: 'business-registration', vi: 'đăng ký doanh nghiệp' },
        documentation: { en: 'Enterprises and their registration.', vi: 'Doanh nghiệp và đăng ký doanh nghiệp.' },
        source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 11.5', evidence: 'verified' },
      },
      {
        id: 'administrative-procedures',
        spelling: { en: 'administrative-procedures', vi: 'thủ tục hành chính' },
        documentation: { en: 'Administrative procedures.', vi: 'Thủ tục hành chính.' },
        source: { instrument: 'NĐ 61/2018/NĐ-CP', article: 'Art. 25.2b', evidence: 'verified' },
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
        documentation: { en: 'Officials, civil servants and public employees.', vi: 'Cán bộ, công chức, viên chức.' },
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
        documentation: { en: 'Legal documents.', vi: 'Văn bản quy phạm pháp luật.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'other',
        spelling: { en: 'other', vi: 'khác' },
        documentation: { en: 'Another subject.', vi: 'Lĩnh vực khác.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
] as const satisfies readonly EnumerationEntry[];
