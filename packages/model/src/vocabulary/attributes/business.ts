import type { AttributeRow } from '../rows.js';

/** Attributes that concern business. */
export const businessAttributes = [
  {
    id: 'duration',
    spelling: { en: 'duration', vi: 'thời hạn giải quyết' },
    documentation: { en: 'Duration.', vi: 'Thời hạn giải quyết.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['process', 'process-step', 'public-service'], value: { type: 'number', minimum: 0 } }],
  },
  {
    id: 'volume',
    spelling: { en: 'volume', vi: 'số lượng giao dịch' },
    documentation: { en: 'Volume.', vi: 'Số lượng giao dịch.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['process', 'public-service', 'flow', 'sharing-service'], value: { type: 'number', minimum: 0 } }],
  },
  {
    id: 'automation',
    spelling: { en: 'automation', vi: 'mức tự động' },
    documentation: { en: 'Automation.', vi: 'Mức tự động.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['process', 'process-step'], value: { type: 'enumeration', enumeration: 'automation' } }],
  },
  {
    id: 'input',
    spelling: { en: 'input', vi: 'đầu vào' },
    documentation: { en: 'Input.', vi: 'Đầu vào.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['process', 'process-step', 'public-service'], value: { type: 'text' }, list: true }],
  },
  {
    id: 'output',
    spelling: { en: 'output', vi: 'kết quả đầu ra' },
    documentation: { en: 'Output.', vi: 'Kết quả đầu ra.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['process', 'process-step', 'public-service'], value: { type: 'text' }, list: true }],
  },
  {
    id: 'collects',
    spelling: { en: 'collects', vi: 'thu thập' },
    documentation: { en: 'Collects.', vi: 'Thu thập.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [
      {
        on: ['process', 'process-step', 'public-service'],
        value: { type: 'reference', to: ['entity', 'field', 'dataset'] },
        list: true,
        repeatable: true,
      },
    ],
  },
  {
    id: 'procedure-code',
    spelling: { en: 'procedure-code', vi: 'mã thủ tục' },
    documentation: { en: 'Procedure code.', vi: 'Mã thủ tục.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['public-service', 'process'], value: { type: 'text' } }],
  },
  {
    id: 'service-level',
    spelling: { en: 'service-level', vi: 'mức độ' },
    documentation: { en: 'Service level.', vi: 'Mức độ.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['public-service'], value: { type: 'enumeration', enumeration: 'service-level' } }],
  },
  {
    id: 'fee',
    spelling: { en: 'fee', vi: 'có phí' },
    documentation: { en: 'Fee.', vi: 'Có phí.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['public-service'], value: { type: 'boolean' } }],
  },
  {
    id: 'partial-reason',
    spelling: { en: 'partial-reason', vi: 'lý do một phần' },
    documentation: { en: 'Partial reason.', vi: 'Lý do một phần.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['public-service'], value: { type: 'text' } }],
  },
] as const satisfies readonly AttributeRow[];
