import type { Localized } from '@govarch/model/vocabulary';

export const layerWords = {
  layer: { vi: 'Lớp', en: 'Layer' },
} as const satisfies Record<string, Localized>;
