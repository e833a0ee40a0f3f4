import type { SectionId } from '../sections.js';
import type { KindEntry } from '../types.js';

/** The kinds of the section `reference`. */
export const referenceKinds = [
  {
    id: 'reference-entry',
    spelling: { en: 'reference-entry', vi: 'mục tham chiếu' },
    documentation: { en: 'Reference entry.', vi: 'Mục tham chiếu.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    structure: 'element',
    section: 'reference',
    standsInSection: true,
    parents: ['reference-entry'],
    archimate: 'Meaning',
  },
] as const satisfies readonly KindEntry<string, SectionId>[];
