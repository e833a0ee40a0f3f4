import type { Element, IsoDate } from '@govarch/model/model';
import type { RuleContext } from '../rule.js';
import { holdsOn, lifecycleOf } from './time.js';

/**
 * The elements that take the place of one that has ended and are in use themselves on a day: those that say they replace
 * it, and where such a one has ended too, those that replace that. In the order of the model, each once.
 */
export function replacementsOf(context: RuleContext, element: Element, day: IsoDate): Element[] {
  const seen = new Set([element.id]);
  const found: Element[] = [];
  const queue = [element];
  for (const ended of queue) {
    for (const relation of context.model.incoming(ended.id, 'replaces')) {
      const next = context.model.element(relation.source);
      if (!next || seen.has(next.id) || !holdsOn(context, relation, day)) {
        continue;
      }
      seen.add(next.id);
      const lifecycle = lifecycleOf(context, next, day);
      if (lifecycle === 'active') {
        found.push(next);
      } else if (lifecycle === 'retired') {
        queue.push(next);
      }
    }
  }
  return found;
}
