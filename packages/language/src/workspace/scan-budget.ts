/** How much is looked through to find the files of projects. */
export interface ScanLimits {
  readonly folders: number;
  /** Files and folders, of whatever kind. */
  readonly entries: number;
  readonly milliseconds: number;
}

/** Enough for every ministry's model, and an end for a folder that is a whole disk. */
export const SCAN_LIMITS: ScanLimits = { folders: 20_000, entries: 200_000, milliseconds: 30_000 };

/** What ended a scan before everything was looked through. */
export type ScanStop = 'folders' | 'entries' | 'milliseconds' | 'cancelled';

/** Counts what a scan costs. */
export class ScanBudget {
  private folders = 0;
  private entries = 0;
  private readonly end: number;
  private reason: ScanStop | undefined;

  /**
   * @param isCancelled whether the user has had enough of it
   * @param told hears of every folder that is looked through
   */
  constructor(
    private readonly limits: ScanLimits,
    private readonly isCancelled: () => boolean = () => false,
    private readonly told: (folders: number) => void = () => {},
  ) {
    this.end = Date.now() + limits.milliseconds;
  }

  /** Why nothing more is looked at; undefined while there is something left. */
  get stopped(): ScanStop | undefined {
    return this.reason;
  }

  /** Whether one more folder may be looked through. */
  takeFolder(): boolean {
    this.folders++;
    this.told(this.folders);
    if (this.folders > this.limits.folders) {
      this.reason ??= 'folders';
    } else if (this.isCancelled()) {
      this.reason ??= 'cancelled';
    } else if (Date.now() > this.end) {
      this.reason ??= 'milliseconds';
    }
    return this.reason === undefined;
  }

  /** Whether what lies in a folder may be looked at too. */
  takeEntries(count: number): boolean {
    this.entries += count;
    if (this.entries > this.limits.entries) {
      this.reason ??= 'entries';
    }
    return this.reason === undefined;
  }
}
