import type { StructuralWordEntry } from '../types.js';

/** Words of the syntax: how a value compares with the number after it. */
export const comparisonsWords = [
  {
    id: 'at-least',
    spelling: {
      en: 'at-least',
      vi: 'tối thiểu',
      also: {
        en: ['at least', 'no less than', 'greater than or equal to'],
        vi: ['ít nhất', 'không dưới', 'không ít hơn', 'không thấp hơn', 'lớn hơn hoặc bằng', 'tối thiểu là'],
      },
    },
    documentation: {
      en: 'The number or more: `at-least 80%`, in signs `>= 80%`.',
      vi: 'Bằng hoặc hơn số nêu sau: `tối thiểu 80%`, bằng dấu là `>= 80%`.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    wordClass: 'comparison',
  },
  {
    id: 'more-than',
    spelling: {
      en: 'more-than',
      vi: 'trên',
      also: { en: ['more than', 'above', 'over'], vi: ['hơn', 'lớn hơn', 'cao hơn', 'nhiều hơn'] },
    },
    documentation: {
      en: 'More than the number: `more-than 95%`, in signs `> 95%`.',
      vi: 'Hơn số nêu sau: `trên 95%`, bằng dấu là `> 95%`.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    wordClass: 'comparison',
  },
  {
    id: 'at-most',
    spelling: {
      en: 'at-most',
      vi: 'tối đa',
      also: {
        en: ['at most', 'no more than', 'up to', 'less than or equal to'],
        vi: ['không quá', 'nhiều nhất', 'không vượt quá', 'không hơn', 'nhỏ hơn hoặc bằng', 'tối đa là'],
      },
    },
    documentation: {
      en: 'The number or less: `at-most 3 days`, in signs `<= 3 days`.',
      vi: 'Bằng hoặc kém số nêu sau: `tối đa 3 ngày`, bằng dấu là `<= 3 ngày`.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    wordClass: 'comparison',
  },
  {
    id: 'less-than',
    spelling: {
      en: 'less-than',
      vi: 'dưới',
      also: { en: ['less than', 'below', 'under'], vi: ['ít hơn', 'nhỏ hơn', 'thấp hơn'] },
    },
    documentation: {
      en: 'Less than the number: `less-than 5%`, in signs `< 5%`.',
      vi: 'Kém số nêu sau: `dưới 5%`, bằng dấu là `< 5%`.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    wordClass: 'comparison',
  },
  {
    id: 'between',
    spelling: { en: 'from', vi: 'từ', also: { en: ['between'], vi: ['trong khoảng'] } },
    documentation: {
      en: 'Between two numbers, both included: `from 3 to 5`.',
      vi: 'Giữa hai số, kể cả hai số đó: `từ 3 đến 5`.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    wordClass: 'comparison',
  },
] as const satisfies readonly StructuralWordEntry[];
