import type { EnumerationEntry } from '../types.js';

/** Enumerations that concern technology. */
export const technologyEnumerations = [
  {
    id: 'network-type',
    title: { en: 'Type of network', vi: 'Loại mạng' },
    values: [
      {
        id: 'internet',
        spelling: { en: 'internet', vi: 'internet' },
        documentation: { en: 'The internet.', vi: 'Mạng Internet.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'dedicated',
        spelling: { en: 'dedicated', vi: 'truyền số liệu chuyên dùng' },
        documentation: {
          en: 'The dedicated data network of Party and State agencies.',
          vi: 'Mạng truyền số liệu chuyên dùng của cơ quan Đảng, Nhà nước.',
        },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'wide-area',
        spelling: { en: 'wide-area', vi: 'diện rộng' },
        documentation: { en: 'A wide area network of the agency.', vi: 'Mạng diện rộng của cơ quan.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'local-area',
        spelling: { en: 'local-area', vi: 'nội bộ' },
        documentation: { en: 'A local area network.', vi: 'Mạng nội bộ.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'private-line',
        spelling: { en: 'private-line', vi: 'kênh thuê riêng' },
        documentation: { en: 'A leased private line.', vi: 'Kênh thuê riêng.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
  {
    id: 'node-type',
    title: { en: 'Type of node', vi: 'Loại máy chủ' },
    values: [
      {
        id: 'physical',
        spelling: { en: 'physical', vi: 'vật lý' },
        documentation: { en: 'A physical server.', vi: 'Máy chủ vật lý.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'virtual',
        spelling: { en: 'virtual', vi: 'ảo hóa' },
        documentation: { en: 'A virtual machine.', vi: 'Máy chủ ảo.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'container',
        spelling: { en: 'container', vi: 'bộ chứa' },
        documentation: { en: 'A container platform.', vi: 'Nền tảng bộ chứa để chạy ứng dụng.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'cluster',
        spelling: { en: 'cluster', vi: 'cụm' },
        documentation: { en: 'Several servers that work as one.', vi: 'Nhiều máy chủ hoạt động như một.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
  {
    id: 'device-type',
    title: { en: 'Type of device', vi: 'Loại thiết bị' },
    values: [
      {
        id: 'router',
        spelling: { en: 'router', vi: 'định tuyến' },
        documentation: { en: 'A router.', vi: 'Thiết bị định tuyến.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'switch',
        spelling: { en: 'switch', vi: 'chuyển mạch' },
        documentation: { en: 'A switch.', vi: 'Thiết bị chuyển mạch.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'firewall',
        spelling: { en: 'firewall', vi: 'tường lửa' },
        documentation: { en: 'A firewall.', vi: 'Thiết bị tường lửa.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'load-balancer',
        spelling: { en: 'load-balancer', vi: 'cân bằng tải' },
        documentation: { en: 'A load balancer.', vi: 'Thiết bị cân bằng tải.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'storage',
        spelling: { en: 'storage', vi: 'lưu trữ' },
        documentation: { en: 'A storage system.', vi: 'Thiết bị lưu trữ.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'sensor',
        spelling: { en: 'sensor', vi: 'cảm biến giám sát' },
        documentation: { en: 'A monitoring sensor.', vi: 'Thiết bị quan trắc phục vụ giám sát an toàn thông tin.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'security-appliance',
        spelling: { en: 'security-appliance', vi: 'thiết bị bảo mật' },
        documentation: {
          en: 'Cryptographic or other security equipment.',
          vi: 'Thiết bị mật mã hoặc thiết bị bảo mật khác.',
        },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'terminal',
        spelling: { en: 'terminal', vi: 'đầu cuối' },
        documentation: {
          en: 'A workstation, a scanner, a mobile device.',
          vi: 'Máy trạm, máy quét, thiết bị di động.',
        },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'other',
        spelling: { en: 'other', vi: 'khác' },
        documentation: { en: 'Another device.', vi: 'Thiết bị khác.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
  {
    id: 'software-type',
    title: { en: 'Type of software', vi: 'Loại phần mềm' },
    values: [
      {
        id: 'operating-system',
        spelling: { en: 'operating-system', vi: 'hệ điều hành' },
        documentation: { en: 'An operating system.', vi: 'Hệ điều hành.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'database-management',
        spelling: { en: 'database-management', vi: 'quản trị cơ sở dữ liệu' },
        documentation: { en: 'A database management system.', vi: 'Hệ quản trị cơ sở dữ liệu.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'web-server',
        spelling: { en: 'web-server', vi: 'máy chủ web' },
        documentation: { en: 'A web or application server.', vi: 'Máy chủ web, máy chủ ứng dụng.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'middleware',
        spelling: { en: 'middleware', vi: 'phần mềm trung gian', also: { vi: ['lớp giữa'] } },
        documentation: {
          en: 'Middleware: integration, message queues, identity.',
          vi: 'Phần mềm trung gian: tích hợp, hàng đợi thông điệp, định danh.',
        },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'virtualization',
        spelling: { en: 'virtualization', vi: 'ảo hóa' },
        documentation: { en: 'Virtualisation software.', vi: 'Phần mềm ảo hóa.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'security',
        spelling: { en: 'security', vi: 'an toàn thông tin' },
        documentation: { en: 'Security software.', vi: 'Phần mềm an toàn thông tin.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'other',
        spelling: { en: 'other', vi: 'khác' },
        documentation: { en: 'Other software.', vi: 'Phần mềm khác.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
  {
    id: 'cloud-service-type',
    title: { en: 'Type of cloud service', vi: 'Loại dịch vụ đám mây' },
    values: [
      {
        id: 'infrastructure',
        spelling: { en: 'infrastructure', vi: 'hạ tầng' },
        documentation: { en: 'Infrastructure as a service (IaaS).', vi: 'Dịch vụ hạ tầng (IaaS).' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'platform',
        spelling: { en: 'platform', vi: 'nền tảng' },
        documentation: { en: 'A platform as a service (PaaS).', vi: 'Dịch vụ nền tảng (PaaS).' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'software',
        spelling: { en: 'software', vi: 'phần mềm' },
        documentation: { en: 'Software as a service (SaaS).', vi: 'Dịch vụ phần mềm (SaaS).' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
  {
    id: 'cloud-model',
    title: { en: 'Cloud model', vi: 'Mô hình đám mây' },
    values: [
      {
        id: 'private',
        spelling: { en: 'private', vi: 'riêng' },
        documentation: { en: 'Run for one agency only.', vi: 'Đám mây riêng của một cơ quan.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'government',
        spelling: { en: 'government', vi: 'chính phủ' },
        documentation: { en: 'The Government cloud.', vi: 'Đám mây Chính phủ.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'public',
        spelling: { en: 'public', vi: 'công cộng' },
        documentation: { en: 'Offered to everybody.', vi: 'Đám mây công cộng.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'hybrid',
        spelling: { en: 'hybrid', vi: 'lai' },
        documentation: { en: 'A mixture of several models.', vi: 'Kết hợp nhiều mô hình.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
  {
    id: 'obligation',
    title: { en: 'Obligation', vi: 'Quy định áp dụng' },
    values: [
      {
        id: 'mandatory',
        spelling: { en: 'mandatory', vi: 'bắt buộc' },
        documentation: { en: 'Must be applied.', vi: 'Bắt buộc áp dụng.' },
        source: { instrument: 'TT 39/2017/TT-BTTTT', article: 'Phụ lục', evidence: 'verified' },
      },
      {
        id: 'recommended',
        spelling: { en: 'recommended', vi: 'khuyến nghị' },
        documentation: { en: 'Should be applied.', vi: 'Khuyến nghị áp dụng.' },
        source: { instrument: 'TT 39/2017/TT-BTTTT', article: 'Phụ lục', evidence: 'verified' },
      },
      {
        id: 'one-or-both',
        spelling: { en: 'one-or-both', vi: 'một hoặc cả hai' },
        documentation: {
          en: 'One or both standards of the category must be applied.',
          vi: 'Bắt buộc áp dụng một hoặc cả hai tiêu chuẩn của hạng mục.',
        },
        source: { instrument: 'TT 39/2017/TT-BTTTT', article: 'Phụ lục', evidence: 'verified' },
      },
    ],
  },
  {
    id: 'standard-group',
    title: { en: 'Group of standards', vi: 'Nhóm tiêu chuẩn' },
    values: [
      {
        id: 'connection',
        spelling: { en: 'connection', vi: 'kết nối' },
        documentation: { en: 'Standards for connection.', vi: 'Tiêu chuẩn về kết nối.' },
        source: { instrument: 'TT 39/2017/TT-BTTTT', article: 'Phụ lục', evidence: 'verified' },
      },
      {
        id: 'data-integration',
        spelling: { en: 'data-integration', vi: 'tích hợp dữ liệu' },
        documentation: { en: 'Standards for data integration.', vi: 'Tiêu chuẩn về tích hợp dữ liệu.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'information-access',
        spelling: { en: 'information-access', vi: 'truy cập thông tin' },
        documentation: { en: 'Standards for access to information.', vi: 'Tiêu chuẩn về truy cập thông tin.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'information-security',
        spelling: { en: 'information-security', vi: 'an toàn thông tin' },
        documentation: { en: 'Standards for information security.', vi: 'Tiêu chuẩn về an toàn thông tin.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
] as const satisfies readonly EnumerationEntry[];
