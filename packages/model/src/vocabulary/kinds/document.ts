import type { SectionId } from '../sections.js';
import type { KindEntry } from '../types.js';

/** The kinds of the section `document`. */
export const documentKinds = [
  {
    id: 'chapter',
    spelling: { en: 'chapter', vi: 'chương' },
    documentation: { en: 'Chapter.', vi: 'Chương.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    structure: 'element',
    section: 'document',
    standsInSection: true,
    parents: ['chapter'],
    archimate: 'Representation',
  },
] as const satisfies readonly KindEntry<string, SectionId>[];
