import type { SectionId } from '../sections.js';
import type { KindEntry } from '../types.js';

/** The kind at the top of every project. */
export const topKinds = [
  {
    id: 'architecture',
    spelling: { en: 'architecture', vi: 'kiến trúc' },
    documentation: {
      en: 'The architecture that the project describes: its framework, period, owner, vision and scope. There is one per project.',
      vi: 'Kiến trúc mà dự án mô tả: khung áp dụng, giai đoạn, cơ quan chủ quản, tầm nhìn và phạm vi. Mỗi dự án có đúng một kiến trúc.',
    },
    source: { instrument: 'Kế hoạch xây dựng Kiến trúc CPĐT của VPCP (12/2019)', evidence: 'verified' },
    structure: 'element',
    standsInSection: false,
    parents: [],
    archimate: 'Grouping',
  },
] as const satisfies readonly KindEntry<string, SectionId>[];
