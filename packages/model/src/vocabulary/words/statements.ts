import type { StructuralWordEntry } from '../types.js';

/** Words of the syntax: statements. */
export const statementsWords = [
  {
    id: 'extend',
    spelling: { en: 'extend', vi: 'bổ sung' },
    documentation: {
      en: 'Adds clauses to an element that is declared elsewhere: `extend eCabinet { … }`.',
      vi: 'Bổ sung nội dung cho thành phần đã khai báo ở nơi khác: `bổ sung eCabinet { … }`.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    wordClass: 'extend',
  },
  {
    id: 'view',
    spelling: { en: 'view', vi: 'sơ đồ' },
    documentation: {
      en: 'Declares a view: `view landscape TongThe "Title" { … }`.',
      vi: 'Khai báo một sơ đồ: `sơ đồ tổng thể TongThe "Tên" { … }`.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    wordClass: 'view',
  },
] as const satisfies readonly StructuralWordEntry[];
