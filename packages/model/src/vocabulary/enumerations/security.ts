import type { EnumerationEntry } from '../types.js';

/** Enumerations that concern security. */
export const securityEnumerations = [
  {
    id: 'zone-type',
    title: { en: 'Type of zone', vi: 'Loại vùng' },
    values: [
      {
        id: 'internet',
        spelling: { en: 'internet', vi: 'internet' },
        documentation: { en: 'Internet.', vi: 'Internet.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'dmz',
        spelling: { en: 'dmz', vi: 'vùng trung gian' },
        documentation: { en: 'Dmz.', vi: 'Vùng trung gian.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'internal',
        spelling: { en: 'internal', vi: 'nội bộ' },
        documentation: { en: 'Internal.', vi: 'Nội bộ.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'server',
        spelling: { en: 'server', vi: 'máy chủ' },
        documentation: { en: 'Server.', vi: 'Máy chủ.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'data',
        spelling: { en: 'data', vi: 'dữ liệu' },
        documentation: { en: 'Data.', vi: 'Dữ liệu.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'administration',
        spelling: { en: 'administration', vi: 'quản trị' },
        documentation: { en: 'Administration.', vi: 'Quản trị.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'dedicated',
        spelling: { en: 'dedicated', vi: 'truyền số liệu chuyên dùng' },
        documentation: { en: 'Dedicated.', vi: 'Truyền số liệu chuyên dùng.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'external',
        spelling: { en: 'external', vi: 'bên ngoài' },
        documentation: { en: 'External.', vi: 'Bên ngoài.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
  {
    id: 'control-type',
    title: { en: 'Type of control', vi: 'Loại biện pháp' },
    values: [
      {
        id: 'monitoring',
        spelling: { en: 'monitoring', vi: 'giám sát tập trung' },
        documentation: { en: 'Monitoring.', vi: 'Giám sát tập trung.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'backup',
        spelling: { en: 'backup', vi: 'sao lưu' },
        documentation: { en: 'Backup.', vi: 'Sao lưu.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'access-control',
        spelling: { en: 'access-control', vi: 'kiểm soát truy cập' },
        documentation: { en: 'Access control.', vi: 'Kiểm soát truy cập.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'encryption',
        spelling: { en: 'encryption', vi: 'mã hóa' },
        documentation: { en: 'Encryption.', vi: 'Mã hóa.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'boundary',
        spelling: { en: 'boundary', vi: 'bảo vệ biên' },
        documentation: { en: 'Boundary.', vi: 'Bảo vệ biên.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'hardening',
        spelling: { en: 'hardening', vi: 'gia cố' },
        documentation: { en: 'Hardening.', vi: 'Gia cố.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'availability',
        spelling: { en: 'availability', vi: 'sẵn sàng cao' },
        documentation: { en: 'Availability.', vi: 'Sẵn sàng cao.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'separation',
        spelling: { en: 'separation', vi: 'phân tách' },
        documentation: { en: 'Separation.', vi: 'Phân tách.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'malware-protection',
        spelling: { en: 'malware-protection', vi: 'phòng chống mã độc' },
        documentation: { en: 'Malware protection.', vi: 'Phòng chống mã độc.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'incident-response',
        spelling: { en: 'incident-response', vi: 'ứng cứu sự cố' },
        documentation: { en: 'Incident response.', vi: 'Ứng cứu sự cố.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'assessment',
        spelling: { en: 'assessment', vi: 'kiểm tra đánh giá' },
        documentation: { en: 'Assessment.', vi: 'Kiểm tra đánh giá.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'policy',
        spelling: { en: 'policy', vi: 'chính sách' },
        documentation: { en: 'Policy.', vi: 'Chính sách.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'training',
        spelling: { en: 'training', vi: 'đào tạo' },
        documentation: { en: 'Training.', vi: 'Đào tạo.' },
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
    id: 'control-layer',
    title: { en: 'Layer of a control', vi: 'Lớp bảo vệ' },
    values: [
      {
        id: 'network',
        spelling: { en: 'network', vi: 'mạng' },
        documentation: { en: 'Network.', vi: 'Mạng.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'server',
        spelling: { en: 'server', vi: 'máy chủ' },
        documentation: { en: 'Server.', vi: 'Máy chủ.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'application',
        spelling: { en: 'application', vi: 'ứng dụng' },
        documentation: { en: 'Application.', vi: 'Ứng dụng.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'data',
        spelling: { en: 'data', vi: 'dữ liệu' },
        documentation: { en: 'Data.', vi: 'Dữ liệu.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'policy',
        spelling: { en: 'policy', vi: 'chính sách' },
        documentation: { en: 'Policy.', vi: 'Chính sách.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'organisation',
        spelling: { en: 'organisation', vi: 'tổ chức' },
        documentation: { en: 'Organisation.', vi: 'Tổ chức.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'design',
        spelling: { en: 'design', vi: 'thiết kế xây dựng' },
        documentation: { en: 'Design.', vi: 'Thiết kế xây dựng.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'operation',
        spelling: { en: 'operation', vi: 'quản lý vận hành' },
        documentation: { en: 'Operation.', vi: 'Quản lý vận hành.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'risk-management',
        spelling: { en: 'risk-management', vi: 'quản lý rủi ro' },
        documentation: { en: 'Risk management.', vi: 'Quản lý rủi ro.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
  {
    id: 'risk-rating',
    title: { en: 'Rating', vi: 'Mức đánh giá' },
    values: [
      {
        id: 'low',
        spelling: { en: 'low', vi: 'thấp' },
        documentation: { en: 'Low.', vi: 'Thấp.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'medium',
        spelling: { en: 'medium', vi: 'trung bình' },
        documentation: { en: 'Medium.', vi: 'Trung bình.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'high',
        spelling: { en: 'high', vi: 'cao' },
        documentation: { en: 'High.', vi: 'Cao.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'very-high',
        spelling: { en: 'very-high', vi: 'rất cao' },
        documentation: { en: 'Very high.', vi: 'Rất cao.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
  {
    id: 'risk-treatment',
    title: { en: 'Treatment', vi: 'Cách xử lý rủi ro' },
    values: [
      {
        id: 'avoid',
        spelling: { en: 'avoid', vi: 'tránh' },
        documentation: { en: 'Avoid.', vi: 'Tránh.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'reduce',
        spelling: { en: 'reduce', vi: 'giảm' },
        documentation: { en: 'Reduce.', vi: 'Giảm.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'transfer',
        spelling: { en: 'transfer', vi: 'chuyển giao' },
        documentation: { en: 'Transfer.', vi: 'Chuyển giao.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'accept',
        spelling: { en: 'accept', vi: 'chấp nhận' },
        documentation: { en: 'Accept.', vi: 'Chấp nhận.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
  {
    id: 'dossier-part',
    title: { en: 'Part of a level dossier', vi: 'Thành phần hồ sơ đề xuất cấp độ' },
    values: [
      {
        id: 'overview',
        spelling: { en: 'overview', vi: 'mô tả tổng quan' },
        documentation: { en: 'Overview.', vi: 'Mô tả tổng quan.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'design',
        spelling: { en: 'design', vi: 'tài liệu thiết kế' },
        documentation: { en: 'Design.', vi: 'Tài liệu thiết kế.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'level-justification',
        spelling: { en: 'level-justification', vi: 'thuyết minh cấp độ' },
        documentation: { en: 'Level justification.', vi: 'Thuyết minh cấp độ.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'protection-plan',
        spelling: { en: 'protection-plan', vi: 'thuyết minh phương án' },
        documentation: { en: 'Protection plan.', vi: 'Thuyết minh phương án.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'expert-opinion',
        spelling: { en: 'expert-opinion', vi: 'ý kiến chuyên môn' },
        documentation: { en: 'Expert opinion.', vi: 'Ý kiến chuyên môn.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
  {
    id: 'plan-topic',
    title: { en: 'Topic of a protection plan', vi: 'Nội dung phương án bảo đảm an toàn' },
    values: [
      {
        id: 'design-and-construction',
        spelling: { en: 'design-and-construction', vi: 'thiết kế xây dựng' },
        documentation: { en: 'Design and construction.', vi: 'Thiết kế xây dựng.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'operation',
        spelling: { en: 'operation', vi: 'quá trình vận hành' },
        documentation: { en: 'Operation.', vi: 'Quá trình vận hành.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'inspection',
        spelling: { en: 'inspection', vi: 'kiểm tra đánh giá' },
        documentation: { en: 'Inspection.', vi: 'Kiểm tra đánh giá.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'risk-management',
        spelling: { en: 'risk-management', vi: 'quản lý rủi ro' },
        documentation: { en: 'Risk management.', vi: 'Quản lý rủi ro.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'monitoring',
        spelling: { en: 'monitoring', vi: 'giám sát' },
        documentation: { en: 'Monitoring.', vi: 'Giám sát.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'continuity',
        spelling: { en: 'continuity', vi: 'dự phòng ứng cứu khôi phục' },
        documentation: { en: 'Continuity.', vi: 'Dự phòng ứng cứu khôi phục.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'disposal',
        spelling: { en: 'disposal', vi: 'kết thúc vận hành' },
        documentation: { en: 'Disposal.', vi: 'Kết thúc vận hành.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
] as const satisfies readonly EnumerationEntry[];
