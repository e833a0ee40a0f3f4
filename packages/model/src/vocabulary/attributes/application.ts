import type { AttributeRow } from '../rows.js';

/** Attributes that concern application. */
export const applicationAttributes = [
  {
    id: 'information',
    spelling: { en: 'information', vi: 'thông tin' },
    documentation: { en: 'Information.', vi: 'Thông tin.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [
      { on: ['application', 'database'], value: { type: 'enumeration', enumeration: 'information' }, list: true },
    ],
  },
  {
    id: 'level',
    spelling: { en: 'level', vi: 'cấp độ' },
    documentation: { en: 'Level.', vi: 'Cấp độ.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [
      {
        on: ['application', 'database', 'level-dossier', 'zone', 'data-center', 'network'],
        value: { type: 'number', minimum: 1, maximum: 5, integer: true },
      },
    ],
  },
  {
    id: 'always-on',
    spelling: { en: 'always-on', vi: 'vận hành 24x7' },
    documentation: { en: 'Always on.', vi: 'Vận hành 24x7.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['application', 'database', 'sharing-service'], value: { type: 'boolean' } }],
  },
  {
    id: 'users',
    spelling: { en: 'users', vi: 'số người dùng' },
    documentation: { en: 'Users.', vi: 'Số người dùng.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['application', 'database'], value: { type: 'number', minimum: 0, integer: true } }],
  },
  {
    id: 'form',
    spelling: { en: 'form', vi: 'hình thức đầu tư' },
    documentation: { en: 'Form.', vi: 'Hình thức đầu tư.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [
      {
        on: ['application', 'database', 'cloud-service', 'data-center', 'network', 'work'],
        value: { type: 'enumeration', enumeration: 'investment-form' },
      },
    ],
  },
  {
    id: 'disposition',
    spelling: { en: 'disposition', vi: 'phương án' },
    documentation: { en: 'Disposition.', vi: 'Phương án.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [
      {
        on: ['application', 'database', 'technology', 'process', 'gap', 'sharing-service'],
        value: { type: 'enumeration', enumeration: 'disposition' },
      },
    ],
  },
  {
    id: 'internet-facing',
    spelling: { en: 'internet-facing', vi: 'kết nối internet' },
    documentation: { en: 'Internet facing.', vi: 'Kết nối internet.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['application', 'network', 'node', 'zone'], value: { type: 'boolean' } }],
  },
  {
    id: 'ipv6',
    spelling: { en: 'ipv6', vi: 'IPv6' },
    documentation: { en: 'Ipv6.', vi: 'IPv6.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [
      {
        on: ['application', 'network', 'node', 'device', 'data-center', 'cloud-service', 'project'],
        value: { type: 'boolean' },
      },
    ],
  },
  {
    id: 'domain-name',
    spelling: { en: 'domain-name', vi: 'tên miền' },
    documentation: { en: 'Domain name.', vi: 'Tên miền.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['application'], value: { type: 'text' }, list: true }],
  },
  {
    id: 'go-live',
    spelling: { en: 'go-live', vi: 'ngày vận hành' },
    documentation: { en: 'Go live.', vi: 'Ngày vận hành.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['application', 'database', 'sharing-service', 'data-center', 'network'], value: { type: 'date' } }],
  },
  {
    id: 'service-role',
    spelling: { en: 'service-role', vi: 'vai trò dịch vụ công' },
    documentation: { en: 'Service role.', vi: 'Vai trò dịch vụ công.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['application'], value: { type: 'enumeration', enumeration: 'service-role' }, list: true }],
  },
  {
    id: 'portal-functions',
    spelling: { en: 'portal-functions', vi: 'chức năng cổng' },
    documentation: { en: 'Portal functions.', vi: 'Chức năng cổng.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['portal', 'system'], value: { type: 'enumeration', enumeration: 'portal-function' }, list: true }],
  },
  {
    id: 'one-stop-functions',
    spelling: { en: 'one-stop-functions', vi: 'chức năng một cửa' },
    documentation: { en: 'One stop functions.', vi: 'Chức năng một cửa.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [
      { on: ['system', 'portal'], value: { type: 'enumeration', enumeration: 'one-stop-function' }, list: true },
    ],
  },
  {
    id: 'integration-role',
    spelling: { en: 'integration-role', vi: 'vai trò tích hợp' },
    documentation: { en: 'Integration role.', vi: 'Vai trò tích hợp.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['platform'], value: { type: 'enumeration', enumeration: 'integration-role' } }],
  },
  {
    id: 'endpoint-id',
    spelling: { en: 'endpoint-id', vi: 'mã định danh kết nối' },
    documentation: { en: 'Endpoint id.', vi: 'Mã định danh kết nối.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['application', 'database', 'interface'], value: { type: 'text' } }],
  },
  {
    id: 'connection-work',
    spelling: { en: 'connection-work', vi: 'hạng mục kết nối' },
    documentation: { en: 'Connection work.', vi: 'Hạng mục kết nối.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [
      {
        on: ['application', 'database', 'work'],
        value: { type: 'enumeration', enumeration: 'connection-work' },
        list: true,
      },
    ],
  },
  {
    id: 'standard-categories',
    spelling: { en: 'standard-categories', vi: 'hạng mục tiêu chuẩn' },
    documentation: { en: 'Standard categories.', vi: 'Hạng mục tiêu chuẩn.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [
      { on: ['application', 'interface', 'sharing-service', 'technology'], value: { type: 'text' }, list: true },
    ],
  },
  {
    id: 'cloud-considered',
    spelling: { en: 'cloud-considered', vi: 'đã xem xét điện toán đám mây' },
    documentation: { en: 'Cloud considered.', vi: 'Đã xem xét điện toán đám mây.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['application', 'database', 'node', 'data-center', 'work'], value: { type: 'boolean' } }],
  },
] as const satisfies readonly AttributeRow[];
