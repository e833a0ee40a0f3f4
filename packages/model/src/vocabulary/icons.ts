import { kindTable } from './kinds.js';
import type { Localized } from './types.js';

/** Signs that belong to no kind of the core: what projects give to kinds of their own. */
const ownIconTable = [
  { id: 'bell', title: { en: 'Bell', vi: 'Chuông' } },
  { id: 'calendar', title: { en: 'Calendar', vi: 'Lịch' } },
  { id: 'camera', title: { en: 'Camera', vi: 'Máy quay' } },
  { id: 'chart', title: { en: 'Pie chart', vi: 'Biểu đồ tròn' } },
  { id: 'chip', title: { en: 'Chip', vi: 'Vi mạch' } },
  { id: 'clock', title: { en: 'Clock', vi: 'Đồng hồ' } },
  { id: 'coin', title: { en: 'Coin', vi: 'Đồng tiền' } },
  { id: 'cube', title: { en: 'Cube', vi: 'Khối lập phương' } },
  { id: 'gear', title: { en: 'Gear', vi: 'Bánh răng' } },
  { id: 'globe', title: { en: 'Globe', vi: 'Địa cầu' } },
  { id: 'heart', title: { en: 'Heart', vi: 'Trái tim' } },
  { id: 'hexagon', title: { en: 'Hexagon', vi: 'Lục giác' } },
  { id: 'key', title: { en: 'Key', vi: 'Chìa khóa' } },
  { id: 'lock', title: { en: 'Lock', vi: 'Ổ khóa' } },
  { id: 'mail', title: { en: 'Letter', vi: 'Thư' } },
  { id: 'pin', title: { en: 'Map pin', vi: 'Điểm trên bản đồ' } },
  { id: 'phone', title: { en: 'Phone', vi: 'Điện thoại' } },
  { id: 'queue', title: { en: 'Message queue', vi: 'Hàng đợi' } },
  { id: 'star', title: { en: 'Star', vi: 'Ngôi sao' } },
  { id: 'truck', title: { en: 'Truck', vi: 'Xe tải' } },
] as const satisfies readonly Icon[];

/** A sign that marks the figures of a kind. */
export interface Icon {
  readonly id: string;
  /** What it shows; of a core kind's sign, the kind. */
  readonly title: Localized;
}

/** Identifies a sign that ships: that of a kind of the core, by the kind's id, or one that no kind of the core has. */
export type IconId = (typeof kindTable)[number]['id'] | (typeof ownIconTable)[number]['id'];

/** Every sign that ships. */
export const icons: readonly (Icon & { readonly id: IconId })[] = [
  ...ownIconTable,
  ...kindTable.map(({ id, spelling: { en, vi } }) => ({ id, title: { en, vi } })),
];

const ids: ReadonlySet<string> = new Set(icons.map(({ id }) => id));

/** Whether a text is the id of a sign that ships. */
export function isIconId(id: string): id is IconId {
  return ids.has(id);
}
