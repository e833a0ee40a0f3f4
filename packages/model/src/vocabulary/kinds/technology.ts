import type { SectionId } from '../sections.js';
import type { KindEntry } from '../types.js';

/** The kinds of the section `technology`. */
export const technologyKinds = [
  {
    id: 'data-center',
    spelling: { en: 'data-center', vi: 'trung tâm dữ liệu', also: { en: ['data-centre'] } },
    documentation: {
      en: 'A data centre or server room in which technology is housed.',
      vi: 'Trung tâm dữ liệu hoặc phòng máy chủ đặt hạ tầng công nghệ.',
    },
    source: { instrument: 'ArchiMate 3.2', evidence: 'inferred' },
    structure: 'element',
    section: 'technology',
    standsInSection: true,
    parents: [],
    archimate: 'Facility',
  },
  {
    id: 'network',
    spelling: { en: 'network', vi: 'mạng' },
    documentation: {
      en: 'A network that connects sites, servers and users, such as the dedicated data network of Party and State agencies.',
      vi: 'Mạng kết nối các địa điểm, máy chủ và người dùng, ví dụ Mạng truyền số liệu chuyên dùng của cơ quan Đảng, Nhà nước.',
    },
    source: { instrument: 'ArchiMate 3.2', evidence: 'inferred' },
    structure: 'element',
    section: 'technology',
    standsInSection: true,
    parents: ['data-center', 'network'],
    archimate: 'CommunicationNetwork',
  },
  {
    id: 'node',
    spelling: { en: 'node', vi: 'máy chủ' },
    documentation: {
      en: 'A physical or virtual server, or a cluster of them, on which software runs.',
      vi: 'Máy chủ vật lý, máy chủ ảo hoặc cụm máy chủ chạy phần mềm.',
    },
    source: { instrument: 'ArchiMate 3.2', evidence: 'inferred' },
    structure: 'element',
    section: 'technology',
    standsInSection: true,
    parents: ['data-center', 'network', 'node', 'cloud-service'],
    archimate: 'Node',
  },
  {
    id: 'device',
    spelling: { en: 'device', vi: 'thiết bị' },
    documentation: {
      en: 'A piece of network, storage or security equipment, or a terminal.',
      vi: 'Thiết bị mạng, thiết bị lưu trữ, thiết bị bảo mật hoặc thiết bị đầu cuối.',
    },
    source: { instrument: 'ArchiMate 3.2', evidence: 'inferred' },
    structure: 'element',
    section: 'technology',
    standsInSection: true,
    parents: ['data-center', 'network', 'node'],
    archimate: 'Device',
  },
  {
    id: 'software',
    spelling: { en: 'software', vi: 'phần mềm' },
    documentation: {
      en: 'System software on servers: operating system, database management system, middleware.',
      vi: 'Phần mềm hệ thống trên máy chủ: hệ điều hành, hệ quản trị cơ sở dữ liệu, phần mềm trung gian.',
    },
    source: { instrument: 'ArchiMate 3.2', evidence: 'inferred' },
    structure: 'element',
    section: 'technology',
    standsInSection: true,
    parents: ['node', 'device', 'cloud-service'],
    archimate: 'SystemSoftware',
  },
  {
    id: 'cloud-service',
    spelling: { en: 'cloud-service', vi: 'dịch vụ đám mây' },
    documentation: {
      en: 'Infrastructure, a platform or software that is used as a cloud service.',
      vi: 'Hạ tầng, nền tảng hoặc phần mềm được sử dụng dưới dạng dịch vụ điện toán đám mây.',
    },
    source: { instrument: 'NĐ 224/2026/NĐ-CP', article: 'Art. 23.2a', evidence: 'verified' },
    structure: 'element',
    section: 'technology',
    standsInSection: true,
    parents: ['data-center', 'cloud-service'],
    archimate: 'TechnologyService',
  },
  {
    id: 'standard',
    spelling: { en: 'standard', vi: 'tiêu chuẩn' },
    documentation: {
      en: 'A technical standard or regulation that components comply with, and how binding it is.',
      vi: 'Tiêu chuẩn, quy chuẩn kỹ thuật mà các thành phần tuân thủ và mức bắt buộc áp dụng.',
    },
    source: { instrument: 'TT 39/2017/TT-BTTTT', article: 'Art. 2', evidence: 'verified' },
    structure: 'element',
    section: 'technology',
    standsInSection: true,
    parents: ['standard'],
    archimate: 'Constraint',
  },
] as const satisfies readonly KindEntry<string, SectionId>[];
