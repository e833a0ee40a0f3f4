import type { AttributeRow } from '../rows.js';

/** Attributes that concern transition. */
export const transitionAttributes = [
  {
    id: 'cost',
    spelling: { en: 'cost', vi: 'kinh phí' },
    documentation: { en: 'Cost.', vi: 'Kinh phí.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['work', 'proposal'], value: { type: 'money' }, repeatable: true }],
  },
  {
    id: 'funding',
    spelling: { en: 'funding', vi: 'nguồn vốn' },
    documentation: { en: 'Funding.', vi: 'Nguồn vốn.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['work'], value: { type: 'text' }, list: true }],
  },
  {
    id: 'progress',
    spelling: { en: 'progress', vi: 'tiến độ' },
    documentation: { en: 'Progress.', vi: 'Tiến độ.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['work', 'milestone'], value: { type: 'percentage' }, repeatable: true }],
  },
  {
    id: 'outcome',
    spelling: { en: 'outcome', vi: 'kết quả' },
    documentation: { en: 'Outcome.', vi: 'Kết quả.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['work', 'milestone', 'proposal', 'survey'], value: { type: 'text' }, repeatable: true }],
  },
  {
    id: 'compliance-declaration',
    spelling: { en: 'compliance-declaration', vi: 'thuyết minh tuân thủ' },
    documentation: { en: 'Compliance declaration.', vi: 'Thuyết minh tuân thủ.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['project'], value: { type: 'enumeration', enumeration: 'compliance-declaration' }, list: true }],
  },
] as const satisfies readonly AttributeRow[];
