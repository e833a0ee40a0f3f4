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
        documentation: { en: 'Internal.', vi: 'Nội bộ.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'citizen-business',
        spelling: { en: 'citizen-business', vi: 'người dân doanh nghiệp' },
        documentation: { en: 'Citizen business.', vi: 'Người dân doanh nghiệp.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'infrastructure',
        spelling: { en: 'infrastructure', vi: 'cơ sở hạ tầng thông tin' },
        documentation: { en: 'Infrastructure.', vi: 'Cơ sở hạ tầng thông tin.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'industrial-control',
        spelling: { en: 'industrial-control', vi: 'điều khiển công nghiệp' },
        documentation: { en: 'Industrial control.', vi: 'Điều khiển công nghiệp.' },
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
  {
    id: 'system-scope',
    title: { en: 'Scope of use', vi: 'Phạm vi phục vụ' },
    values: [
      {
        id: 'agency',
        spelling: { en: 'agency', vi: 'một cơ quan' },
        documentation: { en: 'Agency.', vi: 'Một cơ quan.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'sector-province',
        spelling: { en: 'sector-province', vi: 'ngành tỉnh' },
        documentation: { en: 'Sector province.', vi: 'Ngành tỉnh.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'national',
        spelling: { en: 'national', vi: 'toàn quốc' },
        documentation: { en: 'National.', vi: 'Toàn quốc.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'international',
        spelling: { en: 'international', vi: 'quốc tế' },
        documentation: { en: 'International.', vi: 'Quốc tế.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
  {
    id: 'harm',
    title: { en: 'Harm', vi: 'Mức tổn hại' },
    values: [
      {
        id: 'harm',
        spelling: { en: 'harm', vi: 'tổn hại' },
        documentation: { en: 'Harm.', vi: 'Tổn hại.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'serious',
        spelling: { en: 'serious', vi: 'nghiêm trọng' },
        documentation: { en: 'Serious.', vi: 'Nghiêm trọng.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'especially-serious',
        spelling: { en: 'especially-serious', vi: 'đặc biệt nghiêm trọng' },
        documentation: { en: 'Especially serious.', vi: 'Đặc biệt nghiêm trọng.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
  {
    id: 'works-grade',
    title: { en: 'Grade of the works', vi: 'Cấp công trình' },
    values: [
      {
        id: 'grade-4',
        spelling: { en: 'grade-4', vi: 'cấp IV' },
        documentation: { en: 'Grade 4.', vi: 'Cấp IV.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'grade-3',
        spelling: { en: 'grade-3', vi: 'cấp III' },
        documentation: { en: 'Grade 3.', vi: 'Cấp III.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'grade-2',
        spelling: { en: 'grade-2', vi: 'cấp II' },
        documentation: { en: 'Grade 2.', vi: 'Cấp II.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'grade-1',
        spelling: { en: 'grade-1', vi: 'cấp I' },
        documentation: { en: 'Grade 1.', vi: 'Cấp I.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'special',
        spelling: { en: 'special', vi: 'cấp đặc biệt' },
        documentation: { en: 'Special.', vi: 'Cấp đặc biệt.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
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
        documentation: { en: 'Invested.', vi: 'Đầu tư.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'rented',
        spelling: { en: 'rented', vi: 'thuê dịch vụ' },
        documentation: { en: 'Rented.', vi: 'Thuê dịch vụ.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
  {
    id: 'disposition',
    title: { en: 'Disposition', vi: 'Phương án xử lý' },
    values: [
      {
        id: 'keep',
        spelling: { en: 'keep', vi: 'tiếp tục sử dụng' },
        documentation: { en: 'Keep.', vi: 'Tiếp tục sử dụng.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'integrate',
        spelling: { en: 'integrate', vi: 'chuẩn hóa kết nối' },
        documentation: { en: 'Integrate.', vi: 'Chuẩn hóa kết nối.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'upgrade',
        spelling: { en: 'upgrade', vi: 'nâng cấp mở rộng' },
        documentation: { en: 'Upgrade.', vi: 'Nâng cấp mở rộng.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'merge',
        spelling: { en: 'merge', vi: 'hợp nhất' },
        documentation: { en: 'Merge.', vi: 'Hợp nhất.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'replace',
        spelling: { en: 'replace', vi: 'thay thế' },
        documentation: { en: 'Replace.', vi: 'Thay thế.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'add',
        spelling: { en: 'add', vi: 'bổ sung mới' },
        documentation: { en: 'Add.', vi: 'Bổ sung mới.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
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
        documentation: { en: 'Local.', vi: 'LGSP.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'national',
        spelling: { en: 'national', vi: 'NGSP' },
        documentation: { en: 'National.', vi: 'NGSP.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'document',
        spelling: { en: 'document', vi: 'trục liên thông văn bản' },
        documentation: { en: 'Document.', vi: 'Trục liên thông văn bản.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'coordination',
        spelling: { en: 'coordination', vi: 'nền tảng điều phối dữ liệu' },
        documentation: { en: 'Coordination.', vi: 'Nền tảng điều phối dữ liệu.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
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
        documentation: { en: 'National portal.', vi: 'Cổng dịch vụ công quốc gia.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'service-portal',
        spelling: { en: 'service-portal', vi: 'cổng dịch vụ công' },
        documentation: { en: 'Service portal.', vi: 'Cổng dịch vụ công.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'one-stop',
        spelling: { en: 'one-stop', vi: 'một cửa điện tử' },
        documentation: { en: 'One stop.', vi: 'Một cửa điện tử.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'information-portal',
        spelling: { en: 'information-portal', vi: 'cổng thông tin điện tử' },
        documentation: { en: 'Information portal.', vi: 'Cổng thông tin điện tử.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'authentication',
        spelling: { en: 'authentication', vi: 'xác thực điện tử' },
        documentation: { en: 'Authentication.', vi: 'Xác thực điện tử.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'payment',
        spelling: { en: 'payment', vi: 'thanh toán trực tuyến' },
        documentation: { en: 'Payment.', vi: 'Thanh toán trực tuyến.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
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
        documentation: { en: 'Data structure.', vi: 'Cấu trúc dữ liệu chia sẻ.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'sharing-component',
        spelling: { en: 'sharing-component', vi: 'thành phần kết nối chia sẻ' },
        documentation: { en: 'Sharing component.', vi: 'Thành phần kết nối chia sẻ.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'connection-operation',
        spelling: { en: 'connection-operation', vi: 'vận hành kết nối chia sẻ' },
        documentation: { en: 'Connection operation.', vi: 'Vận hành kết nối chia sẻ.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
] as const satisfies readonly EnumerationEntry[];
