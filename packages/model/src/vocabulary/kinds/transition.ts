import type { SectionId } from '../sections.js';
import type { KindEntry } from '../types.js';

/** The kinds of the section `transition`. */
export const transitionKinds = [
  {
    id: 'plateau',
    spelling: { en: 'plateau', vi: 'kiến trúc chuyển tiếp' },
    documentation: {
      en: 'The architecture as it stands in a stable state between the baseline and the target.',
      vi: 'Kiến trúc ở một trạng thái ổn định trên lộ trình từ hiện trạng đến mục tiêu.',
    },
    source: { instrument: 'ArchiMate 3.2', evidence: 'inferred' },
    structure: 'element',
    section: 'transition',
    standsInSection: true,
    parents: [],
    archimate: 'Plateau',
  },
  {
    id: 'gap',
    spelling: { en: 'gap', vi: 'khoảng cách' },
    documentation: {
      en: 'A difference between the baseline and the target that must be closed.',
      vi: 'Khoảng cách giữa hiện trạng và mục tiêu cần được khắc phục.',
    },
    source: { instrument: 'ArchiMate 3.2', evidence: 'inferred' },
    structure: 'element',
    section: 'transition',
    standsInSection: true,
    parents: ['plateau', 'gap'],
    archimate: 'Gap',
  },
  {
    id: 'initiative',
    spelling: { en: 'initiative', vi: 'nhiệm vụ' },
    documentation: {
      en: 'A task of the roadmap with a lead, a period, funding and an outcome.',
      vi: 'Nhiệm vụ trong lộ trình, có đơn vị chủ trì, thời gian, nguồn vốn và kết quả.',
    },
    source: { instrument: 'QĐ 1425/QĐ-TTg', article: 'Mẫu 03', evidence: 'secondary' },
    structure: 'element',
    section: 'transition',
    standsInSection: true,
    parents: ['initiative'],
    archimate: 'WorkPackage',
    shape: 'arrow',
  },
  {
    id: 'project',
    spelling: { en: 'project', vi: 'dự án' },
    documentation: {
      en: 'An investment or service-rental project that delivers elements of the target architecture.',
      vi: 'Dự án đầu tư hoặc thuê dịch vụ nhằm xây dựng các thành phần của kiến trúc mục tiêu.',
    },
    source: { instrument: 'QĐ 1425/QĐ-TTg', article: 'Mẫu 03', evidence: 'secondary' },
    structure: 'element',
    section: 'transition',
    standsInSection: true,
    parents: ['initiative', 'project'],
    archimate: 'WorkPackage',
    shape: 'arrow',
  },
  {
    id: 'milestone',
    spelling: { en: 'milestone', vi: 'mốc' },
    documentation: {
      en: 'A date on the roadmap by which something must be reached.',
      vi: 'Mốc thời gian trên lộ trình phải đạt được kết quả xác định.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    structure: 'element',
    section: 'transition',
    standsInSection: true,
    parents: ['plateau', 'initiative', 'project'],
    archimate: 'ImplementationEvent',
    containedAs: { relationship: 'Triggering' },
  },
] as const satisfies readonly KindEntry<string, SectionId>[];
