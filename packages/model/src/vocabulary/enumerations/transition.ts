import type { EnumerationEntry } from '../types.js';

/** Enumerations that concern transition. */
export const transitionEnumerations = [
  {
    id: 'compliance-declaration',
    title: { en: 'Declared compliance', vi: 'Nội dung tuân thủ' },
    values: [
      {
        id: 'framework',
        spelling: { en: 'framework', vi: 'khung kiến trúc' },
        documentation: { en: 'Framework.', vi: 'Khung kiến trúc.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'architecture',
        spelling: { en: 'architecture', vi: 'kiến trúc của cơ quan' },
        documentation: { en: 'Architecture.', vi: 'Kiến trúc của cơ quan.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'ipv6',
        spelling: { en: 'ipv6', vi: 'IPv6' },
        documentation: { en: 'Ipv6.', vi: 'IPv6.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
] as const satisfies readonly EnumerationEntry[];
