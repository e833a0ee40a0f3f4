import type { ModelReader } from '@govarch/model/model';
import { periodEndOf } from '@govarch/model/time';
import type { ViewTime } from '@govarch/model/view-evaluation';
import type { ViewDefinition } from '@govarch/model/views';

/** The date of a view. Where only the day of the reader would tell, what holds for it is what holds at all times. */
export function datesOf(view: ViewDefinition, model: ModelReader): readonly ViewTime[] {
  const periodEnd = periodEndOf(model, view.project);
  const date = view.asOf ?? model.project(view.project)?.asOf ?? periodEnd;
  const dates = date ? [date] : ['0001-01-01', '9999-12-31'];
  return dates.map((asOf) => (periodEnd === undefined ? { asOf } : { asOf, periodEnd }));
}

/** Whether a view says what it includes, and all of it was understood: what was not is told already. */
export function isAnswerable({ selections }: ViewDefinition): boolean {
  const includes = selections.filter(({ action }) => action === 'include');
  return includes.length > 0 && includes.every(({ terms }) => terms.length > 0);
}
