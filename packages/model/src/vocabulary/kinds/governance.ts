import type { SectionId } from '../sections.js';
import type { KindEntry } from '../types.js';

/** The kinds of the section `governance`. */
export const governanceKinds = [
  {
    id: 'governance-body',
    spelling: { en: 'governance-body', vi: 'tổ chức quản trị' },
    documentation: {
      en: 'A body that directs or supervises the architecture: a steering committee, an architecture board.',
      vi: 'Tổ chức chỉ đạo hoặc giám sát kiến trúc: ban chỉ đạo, hội đồng kiến trúc, tổ công tác.',
    },
    source: { instrument: 'Kế hoạch xây dựng Kiến trúc CPĐT của VPCP (12/2019)', evidence: 'verified' },
    structure: 'element',
    section: 'governance',
    standsInSection: true,
    parents: ['governance-body'],
    archimate: 'BusinessCollaboration',
  },
  {
    id: 'responsibility',
    spelling: { en: 'responsibility', vi: 'trách nhiệm' },
    documentation: {
      en: 'Who is responsible and accountable for something, who is consulted and who is informed (RACI).',
      vi: 'Phân công ai thực hiện, ai chịu trách nhiệm, ai được tham vấn và ai được thông báo (RACI).',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    structure: 'responsibility',
    section: 'governance',
    standsInSection: true,
    parents: ['governance-body', 'process', 'initiative', 'project'],
    archimate: 'BusinessRole',
    containedAs: { relationship: 'Assignment', reversed: true },
  },
  {
    id: 'decision',
    spelling: { en: 'decision', vi: 'quyết định' },
    documentation: {
      en: 'A recorded decision on the architecture: context, choice, alternatives and consequences.',
      vi: 'Quyết định kiến trúc được ghi lại: bối cảnh, lựa chọn, các phương án khác và hệ quả.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    structure: 'element',
    section: 'governance',
    standsInSection: true,
    parents: ['governance-body'],
    archimate: 'CourseOfAction',
    shape: 'document',
  },
  {
    id: 'monitoring',
    spelling: { en: 'monitoring', vi: 'giám sát' },
    documentation: {
      en: 'The regular measurement of indicators and supervision of how the architecture is carried out.',
      vi: 'Hoạt động giám sát, đo lường định kỳ các chỉ tiêu và việc triển khai kiến trúc.',
    },
    source: { instrument: 'Kế hoạch xây dựng Kiến trúc CPĐT của VPCP (12/2019)', evidence: 'verified' },
    structure: 'element',
    section: 'governance',
    standsInSection: true,
    parents: ['monitoring'],
    archimate: 'BusinessFunction',
  },
  {
    id: 'proposal',
    spelling: { en: 'proposal', vi: 'đề xuất' },
    documentation: {
      en: 'A proposal to improve institutions or business processes so that the architecture can work.',
      vi: 'Đề xuất hoàn thiện thể chế hoặc cải tiến quy trình nghiệp vụ để kiến trúc phát huy hiệu quả.',
    },
    source: { instrument: 'Kế hoạch xây dựng Kiến trúc CPĐT của VPCP (12/2019)', evidence: 'verified' },
    structure: 'element',
    section: 'governance',
    standsInSection: true,
    parents: ['proposal'],
    archimate: 'CourseOfAction',
    shape: 'document',
  },
  {
    id: 'change',
    spelling: { en: 'change', vi: 'thay đổi' },
    documentation: {
      en: 'One entry of the history of the architecture: which version changed what, when and why.',
      vi: 'Một lần thay đổi trong lịch sử kiến trúc: phiên bản nào thay đổi gì, khi nào và vì sao.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    structure: 'element',
    section: 'governance',
    standsInSection: true,
    parents: [],
    archimate: 'ImplementationEvent',
    shape: 'document',
  },
] as const satisfies readonly KindEntry<string, SectionId>[];
