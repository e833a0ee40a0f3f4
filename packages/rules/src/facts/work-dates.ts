import type { Origin } from '@govarch/model/finding';
import type { Element, IsoDate } from '@govarch/model/model';

/** When a piece of work begins and ends, and where that is written. */
export interface WorkDates {
  readonly begin?: IsoDate;
  readonly end?: IsoDate;
  readonly origin: Origin;
}

/** The dates of an initiative or project (its `period`, else `from` and `to`) or of a milestone (its `date`, else the same). */
export function workDates(work: Element): WorkDates | undefined {
  for (const attribute of work.attributes) {
    const [value] = attribute.values;
    if (attribute.id === 'period' && value?.type === 'period') {
      return { begin: value.from, end: value.to, origin: attribute.origin };
    }
    if (attribute.id === 'date' && value?.type === 'date') {
      return { begin: value.date, end: value.date, origin: attribute.origin };
    }
  }
  const { from, to } = work.validity;
  return from === undefined && to === undefined ? undefined : { begin: from, end: to, origin: work.nameOrigin };
}
