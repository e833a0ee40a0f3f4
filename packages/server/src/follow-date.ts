import type { IsoDate } from '@govarch/model/model';
import type { Disposable } from 'langium';

/** The look at the calendar that is repeated while the server runs. */
export interface FollowedDate extends Disposable {
  /** Looks at once. */
  look(): void;
}

/** Milliseconds between two looks at the calendar: a timer for midnight would be late after the machine slept. */
const INTERVAL = 60_000;

/** Tells when the date becomes another. */
export function followDate(today: () => IsoDate, changed: (date: IsoDate) => void): FollowedDate {
  let known = today();
  const look = () => {
    const now = today();
    if (now !== known) {
      known = now;
      changed(now);
    }
  };
  const timer = setInterval(look, INTERVAL);
  timer.unref();
  return { look, dispose: () => clearInterval(timer) };
}
