import type { SectionId } from '../sections.js';
import type { KindEntry } from '../types.js';

/** The kind at the top of every project. */
export const topKinds = [
  {
    id: 'architecture',
    spelling: { en: 'architecture', vi: 'kiến trúc' },
    documentation: { en: 'Architecture.', vi: 'Kiến trúc.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    structure: 'element',
    standsInSection: false,
    parents: [],
    archimate: 'Grouping',
  },
] as const satisfies readonly KindEntry<string, SectionId>[];
