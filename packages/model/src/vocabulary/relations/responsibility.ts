import type { RelationRow } from '../rows.js';

/** Relations that concern responsibility. */
export const responsibilityRelations = [
  {
    id: 'owner',
    spelling: { en: 'owner', vi: 'chủ quản' },
    documentation: {
      en: 'The party that owns it (chủ quản). An element that names no owner belongs to the owner of what contains it.',
      vi: 'Cơ quan chủ quản. Đối tượng không ghi chủ quản thì thuộc chủ quản của đối tượng chứa nó.',
    },
    source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 5.1a', evidence: 'verified' },
    inverse: { en: 'owns', vi: 'là chủ quản của' },
    from: ['any'],
    to: ['party'],
    single: true,
    archimate: { relationship: 'Association' },
    syntax: 'clause',
  },
  {
    id: 'operator',
    spelling: { en: 'operator', vi: 'vận hành' },
    documentation: {
      en: 'The party or provider that operates it; the provider where the service is rented.',
      vi: 'Đơn vị vận hành; nếu thuê dịch vụ thì là bên cung cấp dịch vụ.',
    },
    source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 3.3', evidence: 'verified' },
    inverse: { en: 'operates', vi: 'là đơn vị vận hành của' },
    from: ['any'],
    to: ['party', 'provider'],
    archimate: { relationship: 'Association' },
    syntax: 'clause',
  },
  {
    id: 'lead',
    spelling: { en: 'lead', vi: 'chủ trì' },
    documentation: {
      en: 'The party that leads the work, or leads where several operate a system.',
      vi: 'Đơn vị chủ trì, hoặc đơn vị đầu mối khi có nhiều đơn vị vận hành.',
    },
    source: { instrument: 'TT 03/2017/TT-BTTTT', article: 'Art. 6.2', evidence: 'verified' },
    inverse: { en: 'leads', vi: 'là đơn vị chủ trì của' },
    from: ['any'],
    to: ['party'],
    single: true,
    archimate: { relationship: 'Association' },
    syntax: 'clause',
  },
  {
    id: 'coordinates',
    spelling: { en: 'coordinates', vi: 'phối hợp' },
    documentation: {
      en: "A party that takes part in the work under another's lead.",
      vi: 'Đơn vị phối hợp thực hiện.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    inverse: { en: 'takes part in', vi: 'là đơn vị phối hợp của' },
    from: ['any'],
    to: ['party'],
    archimate: { relationship: 'Association' },
    syntax: 'clause',
  },
  {
    id: 'performs',
    spelling: { en: 'performs', vi: 'thực hiện' },
    documentation: {
      en: 'The party, role or user group performs the function, process or step; a step says so by `by X`.',
      vi: 'Chủ thể, vai trò hoặc nhóm người dùng thực hiện chức năng, quy trình, bước; trong bước viết bằng `do X`.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    inverse: { en: 'performed by', vi: 'được thực hiện bởi' },
    from: ['party', 'role', 'user-group'],
    to: ['function', 'process', 'process-step'],
    archimate: { relationship: 'Assignment' },
    syntax: 'clause',
  },
] as const satisfies readonly RelationRow[];
