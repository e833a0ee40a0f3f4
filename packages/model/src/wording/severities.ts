import type { Severity } from '../findings/finding.js';
import type { Localized } from '../vocabulary/types.js';

/** What a severity is called in front of a finding. */
export const severityText: Readonly<Record<Severity, Localized>> = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  info: { vi: 'thông tin', en: 'note' },
};

/** How many findings of each severity there are: `1 lỗi, 2 cảnh báo, 0 thông tin`, `1 error, 2 warnings, 0 notes`. */
export function severityCounts(counts: Readonly<Record<Severity, number>>): Localized {
  const severities = Object.keys(severityText) as Severity[];
  return {
    vi: severities.map((severity) => `${counts[severity]} ${severityText[severity].vi}`).join(', '),
    en: severities.map((severity) => countText(counts[severity], severityText[severity].en)).join(', '),
  };
}

/** An English count with its noun in the right number: `1 file`, `2 files`. */
export function countText(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}
