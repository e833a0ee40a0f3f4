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
        documentation: { en: 'Internet.', vi: 'Internet.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'dedicated',
        spelling: { en: 'dedicated', vi: 'truyền số liệu chuyên dùng' },
        documentation: { en: 'Dedicated.', vi: 'Truyền số liệu chuyên dùng.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'wide-area',
        spelling: { en: 'wide-area', vi: 'diện rộng' },
        documentation: { en: 'Wide area.', vi: 'Diện rộng.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'local-area',
        spelling: { en: 'local-area', vi: 'nội bộ' },
        documentation: { en: 'Local area.', vi: 'Nội bộ.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'private-line',
        spelling: { en: 'private-line', vi: 'kênh thuê riêng' },
        documentation: { en: 'Private line.', vi: 'Kênh thuê riêng.' },
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
        documentation: { en: 'Physical.', vi: 'Vật lý.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'virtual',
        spelling: { en: 'virtual', vi: 'ảo hóa' },
        documentation: { en: 'Virtual.', vi: 'Ảo hóa.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'container',
        spelling: { en: 'container', vi: 'bộ chứa' },
        documentation: { en: 'Container.', vi: 'Bộ chứa.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'cluster',
        spelling: { en: 'cluster', vi: 'cụm' },
        documentation: { en: 'Cluster.', vi: 'Cụm.' },
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
        documentation: { en: 'Router.', vi: 'Định tuyến.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'switch',
        spelling: { en: 'switch', vi: 'chuyển mạch' },
        documentation: { en: 'Switch.', vi: 'Chuyển mạch.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'firewall',
        spelling: { en: 'firewall', vi: 'tường lửa' },
        documentation: { en: 'Firewall.', vi: 'Tường lửa.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'load-balancer',
        spelling: { en: 'load-balancer', vi: 'cân bằng tải' },
        documentation: { en: 'Load balancer.', vi: 'Cân bằng tải.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'storage',
        spelling: { en: 'storage', vi: 'lưu trữ' },
        documentation: { en: 'Storage.', vi: 'Lưu trữ.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'sensor',
        spelling: { en: 'sensor', vi: 'cảm biến giám sát' },
        documentation: { en: 'Sensor.', vi: 'Cảm biến giám sát.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'security-appliance',
        spelling: { en: 'security-appliance', vi: 'thiết bị bảo mật' },
        documentation: { en: 'Security appliance.', vi: 'Thiết bị bảo mật.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'terminal',
        spelling: { en: 'terminal', vi: 'đầu cuối' },
        documentation: { en: 'Terminal.', vi: 'Đầu cuối.' },
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
    id: 'software-type',
    title: { en: 'Type of software', vi: 'Loại phần mềm' },
    values: [
      {
        id: 'operating-system',
        spelling: { en: 'operating-system', vi: 'hệ điều hành' },
        documentation: { en: 'Operating system.', vi: 'Hệ điều hành.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'database-management',
        spelling: { en: 'database-management', vi: 'quản trị cơ sở dữ liệu' },
        documentation: { en: 'Database management.', vi: 'Quản trị cơ sở dữ liệu.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'web-server',
        spelling: { en: 'web-server', vi: 'máy chủ web' },
        documentation: { en: 'Web server.', vi: 'Máy chủ web.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'middleware',
        spelling: { en: 'middleware', vi: 'lớp giữa' },
        documentation: { en: 'Middleware.', vi: 'Lớp giữa.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'virtualization',
        spelling: { en: 'virtualization', vi: 'ảo hóa' },
        documentation: { en: 'Virtualization.', vi: 'Ảo hóa.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'security',
        spelling: { en: 'security', vi: 'an toàn thông tin' },
        documentation: { en: 'Security.', vi: 'An toàn thông tin.' },
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
    id: 'cloud-service-type',
    title: { en: 'Type of cloud service', vi: 'Loại dịch vụ đám mây' },
    values: [
      {
        id: 'infrastructure',
        spelling: { en: 'infrastructure', vi: 'hạ tầng' },
        documentation: { en: 'Infrastructure.', vi: 'Hạ tầng.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'platform',
        spelling: { en: 'platform', vi: 'nền tảng' },
        documentation: { en: 'Platform.', vi: 'Nền tảng.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'software',
        spelling: { en: 'software', vi: 'phần mềm' },
        documentation: { en: 'Software.', vi: 'Phần mềm.' },
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
        documentation: { en: 'Private.', vi: 'Riêng.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'government',
        spelling: { en: 'government', vi: 'chính phủ' },
        documentation: { en: 'Government.', vi: 'Chính phủ.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'public',
        spelling: { en: 'public', vi: 'công cộng' },
        documentation: { en: 'Public.', vi: 'Công cộng.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'hybrid',
        spelling: { en: 'hybrid', vi: 'lai' },
        documentation: { en: 'Hybrid.', vi: 'Lai.' },
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
        documentation: { en: 'Mandatory.', vi: 'Bắt buộc.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'recommended',
        spelling: { en: 'recommended', vi: 'khuyến nghị' },
        documentation: { en: 'Recommended.', vi: 'Khuyến nghị.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'one-or-both',
        spelling: { en: 'one-or-both', vi: 'một hoặc cả hai' },
        documentation: { en: 'One or both.', vi: 'Một hoặc cả hai.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
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
        documentation: { en: 'Connection.', vi: 'Kết nối.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'data-integration',
        spelling: { en: 'data-integration', vi: 'tích hợp dữ liệu' },
        documentation: { en: 'Data integration.', vi: 'Tích hợp dữ liệu.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'information-access',
        spelling: { en: 'information-access', vi: 'truy cập thông tin' },
        documentation: { en: 'Information access.', vi: 'Truy cập thông tin.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'information-security',
        spelling: { en: 'information-security', vi: 'an toàn thông tin' },
        documentation: { en: 'Information security.', vi: 'An toàn thông tin.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
] as const satisfies readonly EnumerationEntry[];
