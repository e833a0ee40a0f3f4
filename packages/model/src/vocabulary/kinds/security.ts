import type { SectionId } from '../sections.js';
import type { KindEntry } from '../types.js';

/** The kinds of the section `security`. */
export const securityKinds = [
  {
    id: 'zone',
    spelling: { en: 'zone', vi: 'vùng' },
    documentation: {
      en: 'A security zone of the network; what is in one zone is protected alike.',
      vi: 'Vùng mạng về an toàn thông tin; các thành phần trong cùng vùng được bảo vệ như nhau.',
    },
    source: { instrument: 'TT 03/2017/TT-BTTTT', article: 'Art. 8', evidence: 'verified' },
    structure: 'element',
    section: 'security',
    standsInSection: true,
    parents: ['zone'],
    archimate: 'Grouping',
    shape: 'cut',
  },
  {
    id: 'control',
    spelling: { en: 'control', vi: 'biện pháp' },
    documentation: {
      en: 'A technical or organisational measure that protects elements or mitigates risks.',
      vi: 'Biện pháp kỹ thuật hoặc quản lý nhằm bảo vệ các thành phần hoặc giảm thiểu rủi ro.',
    },
    source: { instrument: 'TT 03/2017/TT-BTTTT', article: 'Art. 8', evidence: 'verified' },
    structure: 'element',
    section: 'security',
    standsInSection: true,
    parents: ['zone', 'control', 'level-dossier'],
    archimate: 'Requirement',
    shape: 'cut',
  },
  {
    id: 'risk',
    spelling: { en: 'risk', vi: 'rủi ro' },
    documentation: {
      en: "Something that may harm the agency's systems or data, with its likelihood, impact and treatment.",
      vi: 'Rủi ro có thể gây hại cho hệ thống, dữ liệu của cơ quan, kèm khả năng xảy ra, mức tác động và cách xử lý.',
    },
    source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 19.2d', evidence: 'verified' },
    structure: 'element',
    section: 'security',
    standsInSection: true,
    parents: ['risk'],
    archimate: 'Assessment',
  },
  {
    id: 'level-dossier',
    spelling: { en: 'level-dossier', vi: 'hồ sơ cấp độ' },
    documentation: {
      en: 'The dossier that proposes the security level of systems: its parts, appraisal, approval and review.',
      vi: 'Hồ sơ đề xuất cấp độ an toàn hệ thống thông tin: thành phần hồ sơ, thẩm định, phê duyệt và rà soát.',
    },
    source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 15', evidence: 'verified' },
    structure: 'element',
    section: 'security',
    standsInSection: true,
    parents: [],
    archimate: 'Representation',
    shape: 'document',
  },
  {
    id: 'processing-record',
    spelling: { en: 'processing-record', vi: 'hồ sơ xử lý dữ liệu' },
    documentation: {
      en: 'The record of a processing of personal data: purpose, impact assessment, protection and transfer abroad.',
      vi: 'Hồ sơ xử lý dữ liệu cá nhân: mục đích, đánh giá tác động, biện pháp bảo vệ và việc chuyển dữ liệu ra nước ngoài.',
    },
    source: { instrument: 'NĐ 13/2023/NĐ-CP', article: 'Art. 24', evidence: 'verified' },
    structure: 'element',
    section: 'security',
    standsInSection: true,
    parents: [],
    archimate: 'Representation',
    shape: 'document',
  },
] as const satisfies readonly KindEntry<string, SectionId>[];
