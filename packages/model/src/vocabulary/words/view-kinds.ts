import type { StructuralWordEntry } from '../types.js';

/** Words of the syntax: view kinds. */
export const viewKindsWords = [
  {
    id: 'landscape',
    spelling: { en: 'landscape', vi: 'tổng thể' },
    documentation: {
      en: 'The overall model as bands: users, channels, services, applications, shared platforms, data and technology, with security and governance alongside.',
      vi: 'Mô hình tổng thể theo các tầng: người sử dụng, kênh, dịch vụ, ứng dụng, nền tảng dùng chung, dữ liệu, công nghệ; an toàn thông tin và quản trị ở bên cạnh.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    wordClass: 'view-kind',
  },
  {
    id: 'layer',
    spelling: { en: 'layer', vi: 'lớp' },
    documentation: {
      en: 'One section with its containment and relations.',
      vi: 'Một kiến trúc thành phần với quan hệ chứa và các quan hệ khác.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    wordClass: 'view-kind',
  },
  {
    id: 'context',
    spelling: { en: 'context', vi: 'ngữ cảnh' },
    documentation: { en: 'One element and what surrounds it.', vi: 'Một thành phần và những gì xung quanh nó.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    wordClass: 'view-kind',
  },
  {
    id: 'process',
    spelling: { en: 'process', vi: 'quy trình' },
    documentation: {
      en: 'A process in swimlanes by unit, with start, steps, decisions and end.',
      vi: 'Quy trình theo làn của từng đơn vị, có điểm bắt đầu, bước, rẽ nhánh và kết thúc.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    wordClass: 'view-kind',
  },
  {
    id: 'integration',
    spelling: { en: 'integration', vi: 'liên thông' },
    documentation: {
      en: 'Applications, platforms and flows, within the agency and outward to ministries and provinces.',
      vi: 'Ứng dụng, nền tảng và luồng dữ liệu trong cơ quan và liên thông với các bộ, ngành, địa phương.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    wordClass: 'view-kind',
  },
  {
    id: 'data-model',
    spelling: { en: 'data-model', vi: 'mô hình dữ liệu' },
    documentation: {
      en: 'Entities with their fields and cardinalities.',
      vi: 'Các thực thể với trường và số lượng trong quan hệ.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    wordClass: 'view-kind',
  },
  {
    id: 'deployment',
    spelling: { en: 'deployment', vi: 'triển khai' },
    documentation: {
      en: 'Applications on nodes in data centres and networks.',
      vi: 'Ứng dụng trên máy chủ trong trung tâm dữ liệu và mạng.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    wordClass: 'view-kind',
  },
  {
    id: 'security',
    spelling: { en: 'security', vi: 'an toàn' },
    documentation: {
      en: 'Zones, levels, controls and the flows that cross boundaries.',
      vi: 'Vùng mạng, cấp độ, biện pháp và các luồng vượt biên giới vùng.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    wordClass: 'view-kind',
  },
  {
    id: 'organization',
    spelling: { en: 'organization', vi: 'tổ chức', also: { en: ['organisation'] } },
    documentation: { en: 'Agencies, units and bodies.', vi: 'Cơ quan, đơn vị và tổ chức quản trị.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    wordClass: 'view-kind',
  },
  {
    id: 'roadmap',
    spelling: { en: 'roadmap', vi: 'lộ trình' },
    documentation: {
      en: 'Initiatives on a time axis with milestones, dependencies and plateaus.',
      vi: 'Nhiệm vụ theo trục thời gian, kèm mốc, quan hệ phụ thuộc và kiến trúc chuyển tiếp.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    wordClass: 'view-kind',
  },
  {
    id: 'gap',
    spelling: { en: 'gap', vi: 'khoảng cách' },
    documentation: {
      en: 'The baseline against the target, coloured by disposition.',
      vi: 'Đối chiếu hiện trạng với mục tiêu, tô màu theo phương án xử lý.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    wordClass: 'view-kind',
  },
  {
    id: 'matrix',
    spelling: { en: 'matrix', vi: 'ma trận' },
    documentation: {
      en: 'One kind against another by a relation: process by system, entity by system.',
      vi: 'Bảng đối chiếu hai loại thành phần theo quan hệ: quy trình với hệ thống, thực thể với hệ thống.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    wordClass: 'view-kind',
  },
  {
    id: 'motivation',
    spelling: { en: 'motivation', vi: 'định hướng' },
    documentation: {
      en: 'Goals, indicators, principles, the legal basis and what realises them.',
      vi: 'Mục tiêu, chỉ tiêu, nguyên tắc, căn cứ pháp lý và các thành phần hiện thực hóa chúng.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    wordClass: 'view-kind',
  },
] as const satisfies readonly StructuralWordEntry[];
