import type { RelationRow } from '../rows.js';

/** Relations that concern service. */
export const serviceRelations = [
  {
    id: 'supports',
    spelling: { en: 'supports', vi: 'hỗ trợ' },
    documentation: {
      en: 'The application, its interface, sharing service or software supports the function, process, step or public service; a step says so by `using X`.',
      vi: 'Ứng dụng, giao diện, dịch vụ chia sẻ hoặc phần mềm hỗ trợ chức năng, quy trình, bước, dịch vụ công; trong bước viết `bằng X`.',
    },
    source: { instrument: 'ArchiMate 3.2', evidence: 'inferred' },
    inverse: { en: 'supported by', vi: 'được hỗ trợ bởi' },
    from: ['application', 'interface', 'sharing-service', 'software'],
    to: ['function', 'process', 'process-step', 'public-service'],
    archimate: { relationship: 'Serving' },
    syntax: 'clause',
  },
  {
    id: 'realizes',
    spelling: { en: 'realizes', vi: 'hiện thực hóa', former: { vi: ['hiện thực'] } },
    documentation: {
      en: 'A function or process realises a public service; an application or software realises a sharing service, an interface or a requirement; all of them realise capabilities, and entities realise business objects.',
      vi: 'Chức năng, quy trình hiện thực hóa dịch vụ công; ứng dụng, phần mềm hiện thực hóa dịch vụ chia sẻ, giao diện hoặc yêu cầu; tất cả có thể hiện thực hóa năng lực, thực thể hiện thực hóa đối tượng nghiệp vụ.',
    },
    source: { instrument: 'ArchiMate 3.2', evidence: 'inferred' },
    inverse: { en: 'realized by', vi: 'được hiện thực hóa bởi', former: { vi: ['được hiện thực bởi'] } },
    from: ['function', 'process', 'application', 'software', 'data-object'],
    to: ['public-service', 'sharing-service', 'interface', 'requirement', 'capability', 'business-object'],
    archimate: {
      relationship: 'Realization',
      otherwise: [{ relationship: 'Access' }, { relationship: 'Association' }],
    },
    syntax: 'clause',
  },
  {
    id: 'provides',
    spelling: { en: 'provides', vi: 'cung cấp' },
    documentation: {
      en: 'The application or software provides the interface or the public service.',
      vi: 'Ứng dụng hoặc phần mềm cung cấp giao diện hoặc dịch vụ công.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    inverse: { en: 'provided by', vi: 'được cung cấp bởi' },
    from: ['application', 'software'],
    to: ['interface', 'public-service'],
    archimate: { relationship: 'Serving' },
    syntax: 'clause',
  },
  {
    id: 'delivered-through',
    spelling: { en: 'delivered-through', vi: 'cung cấp qua' },
    documentation: {
      en: 'The public service is delivered through the channel or the portal.',
      vi: 'Dịch vụ công được cung cấp qua kênh hoặc cổng.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    inverse: { en: 'delivers', vi: 'là kênh cung cấp của' },
    from: ['public-service'],
    to: ['channel', 'portal'],
    archimate: { relationship: 'Serving', reversed: true },
    syntax: 'clause',
  },
  {
    id: 'serves',
    spelling: { en: 'serves', vi: 'phục vụ' },
    documentation: { en: 'Whom the element serves.', vi: 'Đối tượng được phục vụ.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    inverse: { en: 'served by', vi: 'được phục vụ bởi' },
    from: ['any'],
    to: ['user-group', 'role', 'party'],
    archimate: { relationship: 'Serving', otherwise: [{ relationship: 'Association' }] },
    syntax: 'clause',
  },
  {
    id: 'triggers',
    spelling: { en: 'triggers', vi: 'kích hoạt' },
    documentation: {
      en: 'When the source is done, the process begins.',
      vi: 'Khi nguồn hoàn thành thì quy trình đích được kích hoạt.',
    },
    source: { instrument: 'ArchiMate 3.2', evidence: 'inferred' },
    inverse: { en: 'triggered by', vi: 'được kích hoạt bởi' },
    from: ['process-step', 'process', 'public-service'],
    to: ['process'],
    archimate: { relationship: 'Triggering' },
    syntax: 'clause',
  },
] as const satisfies readonly RelationRow[];
