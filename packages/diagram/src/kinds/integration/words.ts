import type { Localized } from '@govarch/model/vocabulary';

/** Titles of the bands in which very many flows are drawn. */
export const integrationWords = {
  applications: { vi: 'Ứng dụng', en: 'Applications' },
  platforms: { vi: 'Nền tảng dùng chung', en: 'Shared platforms' },
} as const satisfies Record<string, Localized>;
