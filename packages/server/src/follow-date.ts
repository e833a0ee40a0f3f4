import type { IsoDate } from '@govarch/model/model';
import type { Disposable } from 'langium';

/** Milliseconds between two looks at the calendar: a timer for midnight would be late after the machine slept. */
const INTERVAL = 60_000;

/** Tells when the date becomes another. */
export function followDate(today: () => IsoDate, changed: (date: IsoDate) => void): Disposable {
  let known = today();
  const timer = setInterval(() => {
    const now = today();
    if (now !== known) {
      known = now;
      changed(now);
    }
  }, INTERVAL);
  timer.unref();
  return { dispose: () => clearInterval(timer) };
}
