import { readOtherwiseIn } from '@govarch/model/earlier-reading';
import type { Finding, Origin } from '@govarch/model/finding';
import type { ModelReader } from '@govarch/model/model';
import { currentEdition } from '@govarch/model/vocabulary';
import { projects as messages } from '../findings/catalogue-projects.js';
import { messageOf } from '../findings/message.js';
import { findingAt } from './finding-at.js';

/** One finding for each project that does not say for which edition it is written and would be read otherwise by the first. */
export function checkEditions(model: ModelReader): readonly Finding[] {
  const places = new Map<string, Origin[]>();
  for (const view of model.views()) {
    if (model.project(view.project)?.edition !== currentEdition) {
      places.set(view.project, [...(places.get(view.project) ?? []), ...readOtherwiseIn(view)]);
    }
  }
  return [...places.values()].flatMap(([first, ...others]) =>
    first
      ? [
          findingAt(
            messageOf(messages.readOtherwise, [others.length + 1, currentEdition]),
            first.document,
            first.start,
            first.end,
            others.map((origin) => ({ origin, message: ALSO })),
          ),
        ]
      : [],
  );
}

const ALSO = { vi: 'Tại đây cũng vậy', en: 'Here too' };
