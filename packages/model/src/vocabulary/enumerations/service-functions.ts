import type { EnumerationEntry } from '../types.js';

/** Enumerations that concern service functions. */
export const serviceFunctionsEnumerations = [
  {
    id: 'one-stop-function',
    title: { en: 'Function of a one-stop system', vi: 'Chức năng hệ thống một cửa điện tử' },
    values: [
      {
        id: 'procedure-catalogue',
        spelling: { en: 'procedure-catalogue', vi: 'quản lý danh mục thủ tục' },
        documentation: { en: 'Procedure catalogue.', vi: 'Quản lý danh mục thủ tục.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'dossier-handling',
        spelling: { en: 'dossier-handling', vi: 'tiếp nhận và xử lý hồ sơ' },
        documentation: { en: 'Dossier handling.', vi: 'Tiếp nhận và xử lý hồ sơ.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'statistics',
        spelling: { en: 'statistics', vi: 'báo cáo thống kê' },
        documentation: { en: 'Statistics.', vi: 'Báo cáo thống kê.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'document-management',
        spelling: { en: 'document-management', vi: 'quản lý hồ sơ tài liệu' },
        documentation: { en: 'Document management.', vi: 'Quản lý hồ sơ tài liệu.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'shared-code-lists',
        spelling: { en: 'shared-code-lists', vi: 'quản lý danh mục dùng chung' },
        documentation: { en: 'Shared code lists.', vi: 'Quản lý danh mục dùng chung.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'user-administration',
        spelling: { en: 'user-administration', vi: 'quản trị người sử dụng' },
        documentation: { en: 'User administration.', vi: 'Quản trị người sử dụng.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'progress-tracking',
        spelling: { en: 'progress-tracking', vi: 'theo dõi xử lý hồ sơ' },
        documentation: { en: 'Progress tracking.', vi: 'Theo dõi xử lý hồ sơ.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'operation',
        spelling: { en: 'operation', vi: 'điều hành tác nghiệp' },
        documentation: { en: 'Operation.', vi: 'Điều hành tác nghiệp.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'utilities',
        spelling: { en: 'utilities', vi: 'tiện ích' },
        documentation: { en: 'Utilities.', vi: 'Tiện ích.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'portal-integration',
        spelling: { en: 'portal-integration', vi: 'liên thông với cổng dịch vụ công' },
        documentation: { en: 'Portal integration.', vi: 'Liên thông với cổng dịch vụ công.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
  {
    id: 'portal-function',
    title: { en: 'Function of a public service portal', vi: 'Chức năng cổng dịch vụ công' },
    values: [
      {
        id: 'form-prefill',
        spelling: { en: 'form-prefill', vi: 'điền sẵn biểu mẫu' },
        documentation: { en: 'Form prefill.', vi: 'Điền sẵn biểu mẫu.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'service-provision',
        spelling: { en: 'service-provision', vi: 'cung cấp dịch vụ công' },
        documentation: { en: 'Service provision.', vi: 'Cung cấp dịch vụ công.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'service-catalogue',
        spelling: { en: 'service-catalogue', vi: 'công bố danh mục dịch vụ công' },
        documentation: { en: 'Service catalogue.', vi: 'Công bố danh mục dịch vụ công.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'dossier-creation',
        spelling: { en: 'dossier-creation', vi: 'tạo lập hồ sơ điện tử' },
        documentation: { en: 'Dossier creation.', vi: 'Tạo lập hồ sơ điện tử.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'user-exchange',
        spelling: { en: 'user-exchange', vi: 'trao đổi với người sử dụng' },
        documentation: { en: 'User exchange.', vi: 'Trao đổi với người sử dụng.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'user-authentication',
        spelling: { en: 'user-authentication', vi: 'xác thực người sử dụng' },
        documentation: { en: 'User authentication.', vi: 'Xác thực người sử dụng.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'guidance',
        spelling: { en: 'guidance', vi: 'hướng dẫn thực hiện' },
        documentation: { en: 'Guidance.', vi: 'Hướng dẫn thực hiện.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'result-statistics',
        spelling: { en: 'result-statistics', vi: 'thống kê kết quả giải quyết' },
        documentation: { en: 'Result statistics.', vi: 'Thống kê kết quả giải quyết.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'satisfaction-rating',
        spelling: { en: 'satisfaction-rating', vi: 'đánh giá sự hài lòng' },
        documentation: { en: 'Satisfaction rating.', vi: 'Đánh giá sự hài lòng.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'service-search',
        spelling: { en: 'service-search', vi: 'tra cứu dịch vụ công' },
        documentation: { en: 'Service search.', vi: 'Tra cứu dịch vụ công.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'consultation',
        spelling: { en: 'consultation', vi: 'tham vấn khảo sát' },
        documentation: { en: 'Consultation.', vi: 'Tham vấn khảo sát.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'dossier-management',
        spelling: { en: 'dossier-management', vi: 'quản lý hồ sơ' },
        documentation: { en: 'Dossier management.', vi: 'Quản lý hồ sơ.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'user-registration',
        spelling: { en: 'user-registration', vi: 'đăng ký người sử dụng' },
        documentation: { en: 'User registration.', vi: 'Đăng ký người sử dụng.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'access-log',
        spelling: { en: 'access-log', vi: 'ghi nhật ký truy cập' },
        documentation: { en: 'Access log.', vi: 'Ghi nhật ký truy cập.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'postal-service',
        spelling: { en: 'postal-service', vi: 'nhận trả qua bưu chính' },
        documentation: { en: 'Postal service.', vi: 'Nhận trả qua bưu chính.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'electronic-result',
        spelling: { en: 'electronic-result', vi: 'trả kết quả điện tử' },
        documentation: { en: 'Electronic result.', vi: 'Trả kết quả điện tử.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'result-lookup',
        spelling: { en: 'result-lookup', vi: 'tra cứu kết quả' },
        documentation: { en: 'Result lookup.', vi: 'Tra cứu kết quả.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'feedback',
        spelling: { en: 'feedback', vi: 'tiếp nhận phản ánh kiến nghị' },
        documentation: { en: 'Feedback.', vi: 'Tiếp nhận phản ánh kiến nghị.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'one-stop-integration',
        spelling: { en: 'one-stop-integration', vi: 'liên thông với một cửa điện tử' },
        documentation: { en: 'One stop integration.', vi: 'Liên thông với một cửa điện tử.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'online-payment',
        spelling: { en: 'online-payment', vi: 'thanh toán phí lệ phí' },
        documentation: { en: 'Online payment.', vi: 'Thanh toán phí lệ phí.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
] as const satisfies readonly EnumerationEntry[];
