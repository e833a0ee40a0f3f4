import type { SectionId } from '../sections.js';
import type { KindEntry } from '../types.js';

/** The kinds of the section `application`. */
export const applicationKinds = [
  {
    id: 'system',
    spelling: { en: 'system', vi: 'hệ thống' },
    documentation: {
      en: 'An information system that one owner is responsible for and whose security level is determined. Parts of a composite system may be nested in it.',
      vi: 'Hệ thống thông tin có một chủ quản chịu trách nhiệm và được xác định cấp độ an toàn. Hệ thống thành phần có thể đặt bên trong.',
    },
    source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 5, 6', evidence: 'verified' },
    structure: 'element',
    section: 'application',
    standsInSection: true,
    parents: ['system', 'platform'],
    archimate: 'ApplicationComponent',
  },
  {
    id: 'module',
    spelling: { en: 'module', vi: 'phân hệ' },
    documentation: {
      en: 'A part of a system, platform or portal that serves functions of its own.',
      vi: 'Phân hệ của hệ thống, nền tảng hoặc cổng, đảm nhiệm chức năng riêng.',
    },
    source: { instrument: 'ArchiMate 3.2', evidence: 'inferred' },
    structure: 'element',
    section: 'application',
    standsInSection: false,
    parents: ['system', 'module', 'platform', 'portal'],
    archimate: 'ApplicationComponent',
  },
  {
    id: 'platform',
    spelling: { en: 'platform', vi: 'nền tảng' },
    documentation: {
      en: 'A platform shared by several applications, such as the integration and data sharing platform (LGSP, NDXP).',
      vi: 'Nền tảng dùng chung cho nhiều ứng dụng, ví dụ nền tảng tích hợp, chia sẻ dữ liệu (LGSP, NDXP).',
    },
    source: { instrument: 'TT 13/2017/TT-BTTTT', article: 'Art. 3.12, 3.13', evidence: 'verified' },
    structure: 'element',
    section: 'application',
    standsInSection: true,
    parents: ['system', 'platform'],
    archimate: 'ApplicationComponent',
  },
  {
    id: 'portal',
    spelling: { en: 'portal', vi: 'cổng' },
    documentation: {
      en: 'A portal through which users reach information or public services.',
      vi: 'Cổng để người dùng tiếp cận thông tin hoặc dịch vụ công.',
    },
    source: { instrument: 'NĐ 61/2018/NĐ-CP', article: 'Art. 24, 25', evidence: 'verified' },
    structure: 'element',
    section: 'application',
    standsInSection: true,
    parents: ['system', 'platform', 'portal'],
    archimate: 'ApplicationComponent',
  },
  {
    id: 'sharing-service',
    spelling: { en: 'sharing-service', vi: 'dịch vụ chia sẻ' },
    documentation: {
      en: 'A data sharing service: the published interface through which an agency shares data with others.',
      vi: 'Dịch vụ chia sẻ dữ liệu: giao diện được công bố để cơ quan chia sẻ dữ liệu cho cơ quan khác.',
    },
    source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 24', evidence: 'verified' },
    structure: 'element',
    section: 'application',
    standsInSection: true,
    parents: ['system', 'module', 'platform', 'portal', 'database'],
    archimate: 'ApplicationService',
  },
  {
    id: 'interface',
    spelling: { en: 'interface', vi: 'giao diện' },
    documentation: {
      en: 'A point at which a system can be used by people or by other systems, not published as a sharing service.',
      vi: 'Giao diện để người dùng hoặc hệ thống khác sử dụng hệ thống, không công bố như dịch vụ chia sẻ.',
    },
    source: { instrument: 'ArchiMate 3.2', evidence: 'inferred' },
    structure: 'element',
    section: 'application',
    standsInSection: true,
    parents: ['system', 'module', 'platform', 'portal'],
    archimate: 'ApplicationInterface',
  },
  {
    id: 'flow',
    spelling: { en: 'flow', vi: 'luồng' },
    documentation: {
      en: 'A flow of data from one application or database to another, through platforms, by a sharing service.',
      vi: 'Luồng dữ liệu từ ứng dụng, cơ sở dữ liệu này sang ứng dụng, cơ sở dữ liệu khác, qua các nền tảng và theo một dịch vụ chia sẻ.',
    },
    source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 46', evidence: 'verified' },
    structure: 'flow',
    section: 'application',
    standsInSection: true,
    parents: ['system', 'module', 'platform', 'portal'],
    archimate: 'Flow',
  },
] as const satisfies readonly KindEntry<string, SectionId>[];
