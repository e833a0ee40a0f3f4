import type { EnumerationEntry } from '../types.js';

/** Enumerations that concern application. */
export const applicationEnumerations = [
  {
    id: 'system-type',
    title: { en: 'Type of information system', vi: 'Loại hệ thống thông tin' },
    values: [
      {
        id: 'internal',
        spelling: { en: 'internal', vi: 'nội bộ' },
        documentation: { en: "Serves the agency's internal work only.", vi: 'Phục vụ hoạt động nội bộ của cơ quan.' },
        source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 6.2', evidence: 'verified' },
      },
      {
        id: 'citizen-business',
        spelling: { en: 'citizen-business', vi: 'người dân doanh nghiệp' },
        documentation: { en: 'Serves citizens and enterprises.', vi: 'Phục vụ người dân, doanh nghiệp.' },
        source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 6.2', evidence: 'verified' },
      },
      {
        id: 'infrastructure',
        spelling: { en: 'infrastructure', vi: 'cơ sở hạ tầng thông tin' },
        documentation: {
          en: 'Information infrastructure: networks, databases, data centres, platforms shared by agencies.',
          vi: 'Cơ sở hạ tầng thông tin: mạng, cơ sở dữ liệu, trung tâm dữ liệu, nền tảng dùng chung.',
        },
        source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 6.2', evidence: 'verified' },
      },
      {
        id: 'industrial-control',
        spelling: { en: 'industrial-control', vi: 'điều khiển công nghiệp' },
        documentation: { en: 'Controls industrial works.', vi: 'Điều khiển công nghiệp, công trình.' },
        source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 6.2', evidence: 'verified' },
      },
      {
        id: 'other',
        spelling: { en: 'other', vi: 'khác' },
        documentation: { en: 'Another information system.', vi: 'Hệ thống thông tin khác.' },
        source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 6.2', evidence: 'verified' },
      },
    ],
  },
  {
    id: 'system-scope',
    title: { en: 'Scope of use', vi: 'Phạm vi phục vụ' },
    rising: true,
    values: [
      {
        id: 'agency',
        spelling: { en: 'agency', vi: 'một cơ quan' },
        documentation: { en: 'Serves one agency.', vi: 'Phục vụ một cơ quan, tổ chức.' },
        source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 7-11', evidence: 'verified' },
      },
      {
        id: 'sector-province',
        spelling: { en: 'sector-province', vi: 'ngành tỉnh' },
        documentation: {
          en: 'Serves a sector, a province or several provinces.',
          vi: 'Phục vụ một ngành, một tỉnh hoặc một số tỉnh.',
        },
        source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 7-11', evidence: 'verified' },
      },
      {
        id: 'national',
        spelling: { en: 'national', vi: 'toàn quốc' },
        documentation: { en: 'Serves the whole country.', vi: 'Phục vụ trên phạm vi toàn quốc.' },
        source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 7-11', evidence: 'verified' },
      },
      {
        id: 'international',
        spelling: { en: 'international', vi: 'quốc tế' },
        documentation: { en: 'Serves connections with other countries.', vi: 'Phục vụ kết nối với quốc tế.' },
        source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 7-11', evidence: 'verified' },
      },
    ],
  },
  {
    id: 'harm',
    title: { en: 'Harm', vi: 'Mức tổn hại' },
    rising: true,
    values: [
      {
        id: 'harm',
        spelling: { en: 'harm', vi: 'tổn hại' },
        documentation: { en: 'Harm.', vi: 'Tổn hại.' },
        source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 7-11', evidence: 'verified' },
      },
      {
        id: 'serious',
        spelling: { en: 'serious', vi: 'nghiêm trọng' },
        documentation: { en: 'Serious harm.', vi: 'Tổn hại nghiêm trọng.' },
        source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 7-11', evidence: 'verified' },
      },
      {
        id: 'especially-serious',
        spelling: { en: 'especially-serious', vi: 'đặc biệt nghiêm trọng' },
        documentation: { en: 'Especially serious harm.', vi: 'Tổn hại đặc biệt nghiêm trọng.' },
        source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 7-11', evidence: 'verified' },
      },
    ],
  },
  {
    id: 'works-grade',
    title: { en: 'Grade of the works', vi: 'Cấp công trình' },
    rising: true,
    values: [
      {
        id: 'grade-4',
        spelling: { en: 'grade-4', vi: 'cấp IV' },
        documentation: { en: 'Works of grade IV.', vi: 'Công trình cấp IV.' },
        source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 7-11', evidence: 'verified' },
      },
      {
        id: 'grade-3',
        spelling: { en: 'grade-3', vi: 'cấp III' },
        documentation: { en: 'Works of grade III.', vi: 'Công trình cấp III.' },
        source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 7-11', evidence: 'verified' },
      },
      {
        id: 'grade-2',
        spelling: { en: 'grade-2', vi: 'cấp II' },
        documentation: { en: 'Works of grade II.', vi: 'Công trình cấp II.' },
        source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 7-11', evidence: 'verified' },
      },
      {
        id: 'grade-1',
        spelling: { en: 'grade-1', vi: 'cấp I' },
        documentation: { en: 'Works of grade I.', vi: 'Công trình cấp I.' },
        source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 7-11', evidence: 'verified' },
      },
      {
        id: 'special',
        spelling: { en: 'special', vi: 'cấp đặc biệt' },
        documentation: { en: 'Works of special grade.', vi: 'Công trình cấp đặc biệt.' },
        source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 7-11', evidence: 'verified' },
      },
    ],
  },
  {
    id: 'investment-form',
    title: { en: 'Form of investment', vi: 'Hình thức đầu tư' },
    values: [
      {
        id: 'invested',
        spelling: { en: 'invested', vi: 'đầu tư' },
        documentation: { en: "Bought or built with the agency's own investment.", vi: 'Cơ quan tự đầu tư, mua sắm.' },
        source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 3.3', evidence: 'verified' },
      },
      {
        id: 'rented',
        spelling: { en: 'rented', vi: 'thuê dịch vụ' },
        documentation: { en: 'Rented as a service from a provider.', vi: 'Thuê dịch vụ của nhà cung cấp.' },
        source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 3.3', evidence: 'verified' },
      },
    ],
  },
  {
    id: 'disposition',
    title: { en: 'Disposition', vi: 'Phương án xử lý' },
    values: [
      {
        id: 'keep',
        outcome: 'kept',
        spelling: { en: 'keep', vi: 'tiếp tục sử dụng' },
        documentation: { en: 'Go on using it.', vi: 'Tiếp tục sử dụng.' },
        source: { instrument: 'QĐ 1425/QĐ-TTg', article: 'Mẫu 03', evidence: 'secondary' },
      },
      {
        id: 'integrate',
        outcome: 'changed',
        spelling: { en: 'integrate', vi: 'chuẩn hóa kết nối' },
        documentation: { en: 'Standardise, connect and integrate it.', vi: 'Chuẩn hóa, kết nối, tích hợp.' },
        source: { instrument: 'QĐ 1425/QĐ-TTg', article: 'Mẫu 03', evidence: 'secondary' },
      },
      {
        id: 'upgrade',
        outcome: 'changed',
        spelling: { en: 'upgrade', vi: 'nâng cấp mở rộng' },
        documentation: { en: 'Upgrade or extend it.', vi: 'Nâng cấp, mở rộng.' },
        source: { instrument: 'QĐ 1425/QĐ-TTg', article: 'Mẫu 03', evidence: 'secondary' },
      },
      {
        id: 'merge',
        outcome: 'changed',
        spelling: { en: 'merge', vi: 'hợp nhất' },
        documentation: { en: 'Merge or reorganise it.', vi: 'Hợp nhất, tổ chức lại.' },
        source: { instrument: 'QĐ 1425/QĐ-TTg', article: 'Mẫu 03', evidence: 'secondary' },
      },
      {
        id: 'replace',
        outcome: 'removed',
        spelling: { en: 'replace', vi: 'thay thế' },
        documentation: { en: 'Replace or end it.', vi: 'Thay thế, kết thúc.' },
        source: { instrument: 'QĐ 1425/QĐ-TTg', article: 'Mẫu 03', evidence: 'secondary' },
      },
      {
        id: 'add',
        outcome: 'added',
        spelling: { en: 'add', vi: 'bổ sung mới' },
        documentation: { en: 'Add it as new.', vi: 'Bổ sung mới.' },
        source: { instrument: 'QĐ 1425/QĐ-TTg', article: 'Mẫu 03', evidence: 'secondary' },
      },
    ],
  },
  {
    id: 'integration-role',
    title: { en: 'Role in integration', vi: 'Vai trò tích hợp' },
    values: [
      {
        id: 'local',
        spelling: { en: 'local', vi: 'LGSP' },
        documentation: {
          en: 'The integration and sharing platform of a ministry or province (LGSP).',
          vi: 'Nền tảng tích hợp, chia sẻ dữ liệu cấp bộ, cấp tỉnh (LGSP).',
        },
        source: { instrument: 'TT 13/2017/TT-BTTTT', article: 'Art. 3.12, 3.13', evidence: 'verified' },
      },
      {
        id: 'national',
        spelling: { en: 'national', vi: 'NGSP' },
        documentation: {
          en: 'The national integration and data sharing platform (NGSP, NDXP).',
          vi: 'Nền tảng tích hợp, chia sẻ dữ liệu quốc gia (NGSP, NDXP).',
        },
        source: { instrument: 'TT 13/2017/TT-BTTTT', article: 'Art. 3.12, 3.13', evidence: 'verified' },
      },
      {
        id: 'document',
        spelling: { en: 'document', vi: 'trục liên thông văn bản' },
        documentation: {
          en: 'The national axis for exchanging official documents.',
          vi: 'Trục liên thông văn bản quốc gia.',
        },
        source: { instrument: 'QĐ 28/2018/QĐ-TTg', evidence: 'verified' },
      },
      {
        id: 'coordination',
        spelling: { en: 'coordination', vi: 'nền tảng điều phối dữ liệu' },
        documentation: {
          en: 'The platform for sharing and coordinating data under Decree No. 278/2025/NĐ-CP.',
          vi: 'Nền tảng chia sẻ, điều phối dữ liệu theo Nghị định số 278/2025/NĐ-CP.',
        },
        source: { instrument: 'NĐ 278/2025/NĐ-CP', evidence: 'verified' },
      },
    ],
  },
  {
    id: 'service-role',
    title: { en: 'Role in public services', vi: 'Vai trò trong cung cấp dịch vụ công' },
    values: [
      {
        id: 'national-portal',
        spelling: { en: 'national-portal', vi: 'cổng dịch vụ công quốc gia' },
        documentation: { en: 'The National Public Service Portal.', vi: 'Cổng Dịch vụ công quốc gia.' },
        source: { instrument: 'NĐ 61/2018/NĐ-CP', article: 'Art. 24, 25', evidence: 'verified' },
      },
      {
        id: 'service-portal',
        spelling: { en: 'service-portal', vi: 'cổng dịch vụ công' },
        documentation: {
          en: 'The public service portal of a ministry or province.',
          vi: 'Cổng dịch vụ công cấp bộ, cấp tỉnh.',
        },
        source: { instrument: 'NĐ 61/2018/NĐ-CP', article: 'Art. 24, 25', evidence: 'verified' },
      },
      {
        id: 'one-stop',
        spelling: {
          en: 'one-stop',
          vi: 'một cửa điện tử',
          also: { vi: ['hệ thống thông tin giải quyết thủ tục hành chính'] },
        },
        documentation: {
          en: 'The one-stop information system of a ministry or province, since the end of 2021 its information system for processing administrative procedures.',
          vi: 'Hệ thống thông tin một cửa điện tử cấp bộ, cấp tỉnh; từ cuối năm 2021 là hệ thống thông tin giải quyết thủ tục hành chính.',
        },
        source: { instrument: 'NĐ 61/2018/NĐ-CP', article: 'Art. 24, 25', evidence: 'verified' },
      },
      {
        id: 'information-portal',
        spelling: { en: 'information-portal', vi: 'cổng thông tin điện tử' },
        documentation: { en: 'A portal that publishes information.', vi: 'Cổng thông tin điện tử.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'authentication',
        spelling: { en: 'authentication', vi: 'xác thực điện tử' },
        documentation: {
          en: 'Authenticates users: national single sign-on, VNeID.',
          vi: 'Xác thực người sử dụng: đăng nhập một lần quốc gia, VNeID.',
        },
        source: { instrument: 'TT 01/2018/TT-VPCP', article: 'Art. 16.2b', evidence: 'verified' },
      },
      {
        id: 'payment',
        spelling: { en: 'payment', vi: 'thanh toán trực tuyến' },
        documentation: { en: 'Takes payments of fees and charges.', vi: 'Thanh toán phí, lệ phí trực tuyến.' },
        source: { instrument: 'NĐ 61/2018/NĐ-CP', article: 'Art. 25.2d', evidence: 'verified' },
      },
    ],
  },
  {
    id: 'connection-work',
    title: { en: 'Connection work item', vi: 'Hạng mục kết nối chia sẻ' },
    values: [
      {
        id: 'data-structure',
        spelling: { en: 'data-structure', vi: 'cấu trúc dữ liệu chia sẻ' },
        documentation: {
          en: 'The structure of the data that is shared and received.',
          vi: 'Xây dựng cấu trúc dữ liệu chia sẻ và dữ liệu khai thác.',
        },
        source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 27.2', evidence: 'verified' },
      },
      {
        id: 'sharing-component',
        spelling: { en: 'sharing-component', vi: 'thành phần kết nối chia sẻ' },
        documentation: {
          en: 'Components and services that share data with others.',
          vi: 'Xây dựng thành phần kết nối, dịch vụ chia sẻ dữ liệu ra bên ngoài.',
        },
        source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 27.2', evidence: 'verified' },
      },
      {
        id: 'connection-operation',
        spelling: { en: 'connection-operation', vi: 'vận hành kết nối chia sẻ' },
        documentation: {
          en: 'Managing, operating and maintaining the connection.',
          vi: 'Quản lý, vận hành, duy trì việc kết nối, chia sẻ dữ liệu.',
        },
        source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 27.2', evidence: 'verified' },
      },
    ],
  },
] as const satisfies readonly EnumerationEntry[];
