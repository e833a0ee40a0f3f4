/** What the program counts of its own work; tests assert on it what a keystroke costs. */
export type Work =
  | 'documents-parsed'
  | 'documents-linked'
  | 'contributions-built'
  | 'views-built'
  | 'rule-checks-run'
  | 'views-computed'
  | 'layouts-started'
  | 'documents-published';

/** Counts work since it was last reset. */
export class WorkCounters {
  private readonly counts = new Map<Work, number>();

  count(work: Work, amount = 1): void {
    this.counts.set(work, (this.counts.get(work) ?? 0) + amount);
  }

  of(work: Work): number {
    return this.counts.get(work) ?? 0;
  }

  reset(): void {
    this.counts.clear();
  }
}
