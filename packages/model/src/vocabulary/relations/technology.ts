import type { RelationRow } from '../rows.js';

/** Relations that concern technology. */
export const technologyRelations = [
  {
    id: 'hosted-on',
    spelling: { en: 'hosted-on', vi: 'triển khai trên' },
    documentation: {
      en: 'Where the application, database or software runs.',
      vi: 'Nơi triển khai ứng dụng, cơ sở dữ liệu, phần mềm.',
    },
    source: { instrument: 'ArchiMate 3.2', evidence: 'inferred' },
    inverse: { en: 'hosts', vi: 'là nơi triển khai của' },
    from: ['application', 'database', 'software'],
    to: ['node', 'device', 'data-center', 'cloud-service'],
    archimate: { relationship: 'Serving', reversed: true },
    syntax: 'clause',
  },
  {
    id: 'connects',
    spelling: { en: 'connects', vi: 'kết nối' },
    documentation: { en: 'Two pieces of technology are connected.', vi: 'Hai thành phần công nghệ kết nối với nhau.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    inverse: { en: 'connected with', vi: 'kết nối với' },
    from: ['technology'],
    to: ['technology'],
    archimate: { relationship: 'Association' },
    syntax: 'clause',
  },
  {
    id: 'located-in',
    spelling: { en: 'located-in', vi: 'thuộc vùng' },
    documentation: { en: 'The security zone in which it is located.', vi: 'Vùng mạng mà thành phần thuộc về.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    inverse: { en: 'contains', vi: 'là vùng của' },
    from: ['application', 'database', 'node', 'device', 'network'],
    to: ['zone'],
    single: true,
    archimate: { relationship: 'Aggregation', reversed: true },
    syntax: 'clause',
  },
  {
    id: 'located-at',
    spelling: { en: 'located-at', vi: 'đặt tại' },
    documentation: {
      en: 'The location at which the party sits, the channel is found or the technology stands.',
      vi: 'Địa điểm đặt trụ sở, điểm tiếp nhận hoặc hạ tầng công nghệ.',
    },
    source: { instrument: 'ArchiMate 3.2', evidence: 'inferred' },
    inverse: { en: 'location of', vi: 'là nơi đặt của' },
    from: ['party', 'provider', 'channel', 'technology', 'application', 'database'],
    to: ['location'],
    archimate: { relationship: 'Aggregation', reversed: true },
    syntax: 'clause',
  },
] as const satisfies readonly RelationRow[];
