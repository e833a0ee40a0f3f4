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
        documentation: {
          en: 'Manages the catalogue of procedures, dossiers and forms.',
          vi: 'Quản lý danh mục thủ tục, hồ sơ, biểu mẫu.',
        },
        source: { instrument: 'TT 22/2019/TT-BTTTT', article: 'Art. 5', evidence: 'verified' },
      },
      {
        id: 'dossier-handling',
        spelling: { en: 'dossier-handling', vi: 'tiếp nhận và xử lý hồ sơ' },
        documentation: { en: 'Receives and handles dossiers.', vi: 'Tiếp nhận và xử lý hồ sơ.' },
        source: { instrument: 'TT 22/2019/TT-BTTTT', article: 'Art. 5', evidence: 'verified' },
      },
      {
        id: 'statistics',
        spelling: { en: 'statistics', vi: 'báo cáo thống kê' },
        documentation: { en: 'Reports and statistics.', vi: 'Báo cáo thống kê.' },
        source: { instrument: 'TT 22/2019/TT-BTTTT', article: 'Art. 5', evidence: 'verified' },
      },
      {
        id: 'document-management',
        spelling: { en: 'document-management', vi: 'quản lý hồ sơ tài liệu' },
        documentation: { en: 'Manages dossiers and documents.', vi: 'Quản lý hồ sơ, tài liệu.' },
        source: { instrument: 'TT 22/2019/TT-BTTTT', article: 'Art. 5', evidence: 'verified' },
      },
      {
        id: 'shared-code-lists',
        spelling: { en: 'shared-code-lists', vi: 'quản lý danh mục dùng chung' },
        documentation: { en: 'Manages shared electronic code lists.', vi: 'Quản lý danh mục điện tử dùng chung.' },
        source: { instrument: 'TT 22/2019/TT-BTTTT', article: 'Art. 5', evidence: 'verified' },
      },
      {
        id: 'user-administration',
        spelling: { en: 'user-administration', vi: 'quản trị người sử dụng' },
        documentation: { en: 'Administers users.', vi: 'Quản trị người sử dụng.' },
        source: { instrument: 'TT 22/2019/TT-BTTTT', article: 'Art. 5', evidence: 'verified' },
      },
      {
        id: 'progress-tracking',
        spelling: { en: 'progress-tracking', vi: 'theo dõi xử lý hồ sơ' },
        documentation: {
          en: 'Tracks the handling of dossiers.',
          vi: 'Theo dõi quá trình xử lý hồ sơ thủ tục hành chính.',
        },
        source: { instrument: 'TT 22/2019/TT-BTTTT', article: 'Art. 5', evidence: 'verified' },
      },
      {
        id: 'operation',
        spelling: { en: 'operation', vi: 'điều hành tác nghiệp' },
        documentation: { en: 'Direction and operation.', vi: 'Điều hành, tác nghiệp.' },
        source: { instrument: 'TT 22/2019/TT-BTTTT', article: 'Art. 5', evidence: 'verified' },
      },
      {
        id: 'utilities',
        spelling: { en: 'utilities', vi: 'tiện ích' },
        documentation: { en: 'Utilities.', vi: 'Các tiện ích.' },
        source: { instrument: 'TT 22/2019/TT-BTTTT', article: 'Art. 5', evidence: 'verified' },
      },
      {
        id: 'portal-integration',
        spelling: { en: 'portal-integration', vi: 'liên thông với cổng dịch vụ công' },
        documentation: {
          en: "Integration with the national and the ministry's or province's service portal.",
          vi: 'Liên thông, tích hợp với Cổng Dịch vụ công quốc gia, Cổng Dịch vụ công cấp bộ, cấp tỉnh.',
        },
        source: { instrument: 'TT 22/2019/TT-BTTTT', article: 'Art. 5', evidence: 'verified' },
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
        documentation: {
          en: 'Fills forms with data that is already there.',
          vi: 'Hỗ trợ điền thông tin đã có sẵn vào biểu mẫu điện tử.',
        },
        source: { instrument: 'TT 22/2019/TT-BTTTT', article: 'Art. 6', evidence: 'verified' },
      },
      {
        id: 'service-provision',
        spelling: { en: 'service-provision', vi: 'cung cấp dịch vụ công' },
        documentation: { en: 'Provides public services.', vi: 'Cung cấp dịch vụ công.' },
        source: { instrument: 'TT 22/2019/TT-BTTTT', article: 'Art. 6', evidence: 'verified' },
      },
      {
        id: 'service-catalogue',
        spelling: { en: 'service-catalogue', vi: 'công bố danh mục dịch vụ công' },
        documentation: {
          en: 'Publishes the catalogue of online services.',
          vi: 'Công bố danh mục dịch vụ công trực tuyến.',
        },
        source: { instrument: 'TT 22/2019/TT-BTTTT', article: 'Art. 6', evidence: 'verified' },
      },
      {
        id: 'dossier-creation',
        spelling: { en: 'dossier-creation', vi: 'tạo lập hồ sơ điện tử' },
        documentation: { en: 'Creates electronic dossiers.', vi: 'Tạo lập hồ sơ hành chính điện tử.' },
        source: { instrument: 'TT 22/2019/TT-BTTTT', article: 'Art. 6', evidence: 'verified' },
      },
      {
        id: 'user-exchange',
        spelling: { en: 'user-exchange', vi: 'trao đổi với người sử dụng' },
        documentation: {
          en: 'Exchanges messages with users during a service.',
          vi: 'Trao đổi thông tin với người sử dụng trong quá trình thực hiện.',
        },
        source: { instrument: 'TT 22/2019/TT-BTTTT', article: 'Art. 6', evidence: 'verified' },
      },
      {
        id: 'user-authentication',
        spelling: { en: 'user-authentication', vi: 'xác thực người sử dụng' },
        documentation: {
          en: 'Authenticates users of online services.',
          vi: 'Xác thực người sử dụng dịch vụ công trực tuyến.',
        },
        source: { instrument: 'TT 22/2019/TT-BTTTT', article: 'Art. 6', evidence: 'verified' },
      },
      {
        id: 'guidance',
        spelling: { en: 'guidance', vi: 'hướng dẫn thực hiện' },
        documentation: { en: 'Guides users through the service.', vi: 'Hướng dẫn thực hiện dịch vụ công trực tuyến.' },
        source: { instrument: 'TT 22/2019/TT-BTTTT', article: 'Art. 6', evidence: 'verified' },
      },
      {
        id: 'result-statistics',
        spelling: { en: 'result-statistics', vi: 'thống kê kết quả giải quyết' },
        documentation: { en: 'Statistics on how dossiers were settled.', vi: 'Thống kê kết quả giải quyết hồ sơ.' },
        source: { instrument: 'TT 22/2019/TT-BTTTT', article: 'Art. 6', evidence: 'verified' },
      },
      {
        id: 'satisfaction-rating',
        spelling: { en: 'satisfaction-rating', vi: 'đánh giá sự hài lòng' },
        documentation: { en: 'Lets users rate their satisfaction.', vi: 'Đánh giá sự hài lòng của người sử dụng.' },
        source: { instrument: 'TT 22/2019/TT-BTTTT', article: 'Art. 6', evidence: 'verified' },
      },
      {
        id: 'service-search',
        spelling: { en: 'service-search', vi: 'tra cứu dịch vụ công' },
        documentation: { en: 'Finds services by criteria.', vi: 'Tra cứu dịch vụ công theo tiêu chí.' },
        source: { instrument: 'TT 22/2019/TT-BTTTT', article: 'Art. 6', evidence: 'verified' },
      },
      {
        id: 'consultation',
        spelling: { en: 'consultation', vi: 'tham vấn khảo sát' },
        documentation: { en: 'Creates consultations and surveys.', vi: 'Tạo câu hỏi tham vấn, khảo sát.' },
        source: { instrument: 'TT 22/2019/TT-BTTTT', article: 'Art. 6', evidence: 'verified' },
      },
      {
        id: 'dossier-management',
        spelling: { en: 'dossier-management', vi: 'quản lý hồ sơ' },
        documentation: { en: 'Manages dossiers.', vi: 'Quản lý hồ sơ.' },
        source: { instrument: 'TT 22/2019/TT-BTTTT', article: 'Art. 6', evidence: 'verified' },
      },
      {
        id: 'user-registration',
        spelling: { en: 'user-registration', vi: 'đăng ký người sử dụng' },
        documentation: { en: 'Registers users.', vi: 'Đăng ký thông tin người sử dụng.' },
        source: { instrument: 'TT 22/2019/TT-BTTTT', article: 'Art. 6', evidence: 'verified' },
      },
      {
        id: 'access-log',
        spelling: { en: 'access-log', vi: 'ghi nhật ký truy cập' },
        documentation: { en: 'Logs, counts and reports visits.', vi: 'Ghi lưu nhật ký, thống kê, báo cáo truy cập.' },
        source: { instrument: 'TT 22/2019/TT-BTTTT', article: 'Art. 6', evidence: 'verified' },
      },
      {
        id: 'postal-service',
        spelling: { en: 'postal-service', vi: 'nhận trả qua bưu chính' },
        documentation: {
          en: 'Receives dossiers and returns results by public post.',
          vi: 'Tiếp nhận hồ sơ, trả kết quả qua dịch vụ bưu chính công ích.',
        },
        source: { instrument: 'TT 22/2019/TT-BTTTT', article: 'Art. 6', evidence: 'verified' },
      },
      {
        id: 'electronic-result',
        spelling: { en: 'electronic-result', vi: 'trả kết quả điện tử' },
        documentation: { en: 'Returns results in electronic form.', vi: 'Trả kết quả dưới dạng điện tử.' },
        source: { instrument: 'TT 22/2019/TT-BTTTT', article: 'Art. 6', evidence: 'verified' },
      },
      {
        id: 'result-lookup',
        spelling: { en: 'result-lookup', vi: 'tra cứu kết quả' },
        documentation: { en: 'Looks up electronic results.', vi: 'Tra cứu kết quả dưới dạng điện tử.' },
        source: { instrument: 'TT 22/2019/TT-BTTTT', article: 'Art. 6', evidence: 'verified' },
      },
      {
        id: 'feedback',
        spelling: { en: 'feedback', vi: 'tiếp nhận phản ánh kiến nghị' },
        documentation: {
          en: 'Receives feedback and petitions of citizens and enterprises.',
          vi: 'Tiếp nhận phản ánh, kiến nghị của người dân, doanh nghiệp.',
        },
        source: { instrument: 'TT 22/2019/TT-BTTTT', article: 'Art. 6', evidence: 'verified' },
      },
      {
        id: 'one-stop-integration',
        spelling: { en: 'one-stop-integration', vi: 'liên thông với một cửa điện tử' },
        documentation: {
          en: 'Integration with the one-stop information system.',
          vi: 'Liên thông, tích hợp với Hệ thống thông tin một cửa điện tử.',
        },
        source: { instrument: 'TT 22/2019/TT-BTTTT', article: 'Art. 6', evidence: 'verified' },
      },
      {
        id: 'online-payment',
        spelling: { en: 'online-payment', vi: 'thanh toán phí lệ phí' },
        documentation: { en: 'Pays fees and charges online.', vi: 'Thanh toán phí, lệ phí trực tuyến.' },
        source: { instrument: 'NĐ 61/2018/NĐ-CP', article: 'Art. 25.2d', evidence: 'verified' },
      },
    ],
  },
] as const satisfies readonly EnumerationEntry[];
