import type { Localized } from '@govarch/model/vocabulary';

/** The words that matrices add to those of the model. */
export const matrixWords = {
  total: { vi: 'Tổng', en: 'Total' },
  empty: { vi: 'Hàng, cột chưa có quan hệ', en: 'Row or column without a relation' },
} as const satisfies Record<string, Localized>;
