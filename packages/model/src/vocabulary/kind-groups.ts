import type { CoreKindId } from './kinds.js';
import type { KindGroupEntry } from './types.js';

/** Sets of kinds that relations, attributes and rules speak of by one name. */
export const kindGroupTable = [
  {
    id: 'application',
    title: { en: 'Application', vi: 'Ứng dụng' },
    kinds: ['system', 'module', 'platform', 'portal'],
  },
  {
    id: 'information-system',
    title: { en: 'Information system', vi: 'Hệ thống thông tin' },
    kinds: ['system', 'platform', 'portal'],
  },
  {
    id: 'exchange-end',
    title: { en: 'End of a data exchange', vi: 'Đầu trao đổi dữ liệu' },
    kinds: ['system', 'module', 'platform', 'portal', 'database', 'interface', 'sharing-service', 'software'],
  },
  { id: 'agency-or-unit', title: { en: 'Agency or unit', vi: 'Cơ quan, đơn vị' }, kinds: ['agency', 'unit'] },
  { id: 'party', title: { en: 'Party', vi: 'Chủ thể' }, kinds: ['agency', 'agency-group', 'unit', 'governance-body'] },
  {
    id: 'acting-party',
    title: { en: 'Party, provider or role', vi: 'Chủ thể, nhà cung cấp, vai trò' },
    kinds: ['agency', 'agency-group', 'unit', 'governance-body', 'provider', 'role'],
  },
  {
    id: 'process-step',
    title: { en: 'Process step', vi: 'Bước quy trình' },
    kinds: [
      'start',
      'step',
      'sub-process',
      'gateway',
      'parallel-gateway',
      'inclusive-gateway',
      'event-gateway',
      'intermediate-event',
      'boundary-event',
      'end',
    ],
  },
  {
    id: 'with-steps',
    title: { en: 'Process or sub-process', vi: 'Quy trình, quy trình con' },
    kinds: ['process', 'sub-process'],
  },
  {
    id: 'process-activity',
    title: { en: 'Activity of a process', vi: 'Hoạt động của quy trình' },
    kinds: ['step', 'sub-process'],
  },
  {
    id: 'process-gateway',
    title: { en: 'Gateway', vi: 'Cổng rẽ nhánh' },
    kinds: ['gateway', 'parallel-gateway', 'inclusive-gateway', 'event-gateway'],
  },
  {
    id: 'deciding-gateway',
    title: { en: 'Gateway that decides by conditions', vi: 'Cổng rẽ nhánh theo điều kiện' },
    kinds: ['gateway', 'inclusive-gateway'],
  },
  {
    id: 'process-event',
    title: { en: 'Event of a process', vi: 'Sự kiện của quy trình' },
    kinds: ['start', 'intermediate-event', 'boundary-event', 'end'],
  },
  {
    id: 'business-behaviour',
    title: { en: 'Business behaviour', vi: 'Hoạt động nghiệp vụ' },
    kinds: [
      'function',
      'process',
      'start',
      'step',
      'sub-process',
      'gateway',
      'parallel-gateway',
      'inclusive-gateway',
      'event-gateway',
      'intermediate-event',
      'boundary-event',
      'end',
      'public-service',
    ],
  },
  {
    id: 'business-architecture',
    title: { en: 'Business architecture', vi: 'Kiến trúc nghiệp vụ' },
    kinds: ['domain', 'function', 'process', 'public-service'],
  },
  {
    id: 'technology',
    title: { en: 'Technology', vi: 'Công nghệ' },
    kinds: ['data-center', 'network', 'node', 'device', 'software', 'cloud-service'],
  },
  {
    id: 'data-object',
    title: { en: 'Data object', vi: 'Đối tượng dữ liệu' },
    kinds: ['entity', 'code-list', 'dataset'],
  },
  { id: 'data-store', title: { en: 'Data store', vi: 'Nơi lưu dữ liệu' }, kinds: ['entity', 'database', 'code-list'] },
  {
    id: 'organization',
    title: { en: 'Organisation', vi: 'Tổ chức' },
    kinds: ['agency', 'agency-group', 'provider'],
  },
  { id: 'user', title: { en: 'User', vi: 'Người sử dụng' }, kinds: ['user-group', 'role'] },
  { id: 'access', title: { en: 'Access', vi: 'Kênh tiếp cận' }, kinds: ['channel', 'portal'] },
  {
    id: 'activity',
    title: { en: 'Activity', vi: 'Hoạt động nghiệp vụ' },
    kinds: ['public-service', 'domain', 'capability', 'function', 'process', 'unit'],
  },
  { id: 'direction', title: { en: 'Direction', vi: 'Định hướng' }, kinds: ['legal-basis', 'principle', 'goal'] },
  {
    id: 'common',
    title: { en: 'Common to all agencies', vi: 'Chung cho mọi cơ quan' },
    kinds: ['user-group', 'role', 'channel', 'legal-basis', 'standard'],
  },
  {
    id: 'overview',
    title: { en: 'Part of an overall model', vi: 'Thành phần của mô hình tổng thể' },
    kinds: [
      'user-group',
      'channel',
      'portal',
      'public-service',
      'domain',
      'function',
      'system',
      'module',
      'platform',
      'data-domain',
      'database',
      'data-center',
      'node',
      'cloud-service',
      'network',
      'governance-body',
      'zone',
      'control',
      'agency',
      'agency-group',
      'provider',
    ],
  },
  { id: 'field-type', title: { en: 'Type of a field', vi: 'Kiểu của trường' }, kinds: ['entity', 'code-list'] },
  { id: 'work', title: { en: 'Work', vi: 'Việc thực hiện' }, kinds: ['initiative', 'project'] },
  {
    id: 'dated-work',
    title: { en: 'Work of the roadmap', vi: 'Việc trong lộ trình' },
    kinds: ['initiative', 'project', 'milestone'],
  },
  { id: 'dossier', title: { en: 'Dossier', vi: 'Hồ sơ' }, kinds: ['level-dossier', 'processing-record'] },
] as const satisfies readonly KindGroupEntry<string, CoreKindId>[];

/** Identifies a group of kinds; `any` is every kind. */
export type KindGroupId = (typeof kindGroupTable)[number]['id'] | 'any';

/** A kind or a group of kinds: what relations and attributes name as their ends and bearers. */
export type KindSelector = CoreKindId | KindGroupId;
