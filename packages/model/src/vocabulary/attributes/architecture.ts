import type { AttributeRow } from '../rows.js';

/** Attributes that concern architecture. */
export const architectureAttributes = [
  {
    id: 'framework',
    spelling: { en: 'framework', vi: 'khung' },
    documentation: { en: 'Framework.', vi: 'Khung.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['architecture', 'reference-entry'], value: { type: 'name' } }],
  },
  {
    id: 'period',
    spelling: { en: 'period', vi: 'giai đoạn' },
    documentation: { en: 'Period.', vi: 'Giai đoạn.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['architecture', 'work', 'plateau', 'survey', 'monitoring'], value: { type: 'period' } }],
  },
  {
    id: 'vision',
    spelling: { en: 'vision', vi: 'tầm nhìn' },
    documentation: { en: 'Vision.', vi: 'Tầm nhìn.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['architecture'], value: { type: 'text' } }],
  },
] as const satisfies readonly AttributeRow[];
