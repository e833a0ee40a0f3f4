import type { StructuralWordEntry } from '../types.js';

/** Words of the syntax: statements. */
export const statementsWords = [
  {
    id: 'extend',
    spelling: { en: 'extend', vi: 'bổ sung' },
    documentation: { en: 'Extend.', vi: 'Bổ sung.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    wordClass: 'extend',
  },
  {
    id: 'view',
    spelling: { en: 'view', vi: 'sơ đồ' },
    documentation: { en: 'View.', vi: 'Sơ đồ.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    wordClass: 'view',
  },
] as const satisfies readonly StructuralWordEntry[];
