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
        documentation: { en: 'With the national architecture framework.', vi: 'Tuân thủ khung kiến trúc quốc gia.' },
        source: { instrument: 'NĐ 73/2019/NĐ-CP', article: 'Art. 5', evidence: 'verified' },
      },
      {
        id: 'architecture',
        spelling: { en: 'architecture', vi: 'kiến trúc của cơ quan' },
        documentation: { en: "With the agency's own architecture.", vi: 'Tuân thủ kiến trúc của cơ quan.' },
        source: { instrument: 'NĐ 73/2019/NĐ-CP', article: 'Art. 5', evidence: 'verified' },
      },
      {
        id: 'ipv6',
        spelling: { en: 'ipv6', vi: 'IPv6' },
        documentation: { en: 'With the requirement to be ready for IPv6.', vi: 'Đáp ứng yêu cầu sẵn sàng với IPv6.' },
        source: { instrument: 'NĐ 73/2019/NĐ-CP', article: 'Art. 16.2b', evidence: 'verified' },
      },
    ],
  },
] as const satisfies readonly EnumerationEntry[];
