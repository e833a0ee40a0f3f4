import type { Element, IsoDate, Relation } from '@govarch/model/model';
import { ancestors } from '@govarch/model/queries';
import { holdsAt, type Lifecycle, lifecycleAt } from '@govarch/model/time';
import type { RuleContext } from '../rule.js';

/** Whether an element or relation holds on a day, by the period of its own project's architecture. */
export function holdsOn(context: RuleContext, item: Element | Relation, day: IsoDate): boolean {
  return holdsAt(item, day, context.periodEnd(item.project));
}

/** Those that hold on a day. */
export function holdingOn<T extends Element | Relation>(context: RuleContext, items: readonly T[], day: IsoDate): T[] {
  return items.filter((item) => holdsOn(context, item, day));
}

/**
 * Where an element stands at the as-of date together with what contains it: a module of a retired system is retired,
 * one of a planned system planned.
 */
export function lifecycleOf(context: RuleContext, element: Element): Lifecycle {
  const chain = [element, ...ancestors(context.model, element)].map((item) =>
    lifecycleAt(item.validity, context.asOf, context.periodEnd(item.project)),
  );
  return chain.includes('retired') ? 'retired' : chain.includes('planned') ? 'planned' : 'active';
}

/**
 * The day on which an element is judged: the as-of date if it is in use then, the day on which it begins if it is
 * planned. Undefined for what is retired, and for what is planned without saying from when: there is no day on which
 * its owner or its services could be counted.
 */
export function judgedOn(context: RuleContext, element: Element): IsoDate | undefined {
  const chain = [element, ...ancestors(context.model, element)];
  let day = context.asOf;
  for (const item of chain) {
    const end = context.periodEnd(item.project);
    switch (lifecycleAt(item.validity, context.asOf, end)) {
      case 'retired':
        return undefined;
      case 'planned': {
        const begin = item.validity.from ?? end;
        if (begin === undefined) {
          return undefined;
        }
        day = begin > day ? begin : day;
        break;
      }
      default:
        break;
    }
  }
  return chain.every((item) => holdsOn(context, item, day)) ? day : undefined;
}

/** Whether something was given up: `state retired` without dates, as opposed to something finished at a date. */
export function isGivenUp(item: Element | Relation): boolean {
  const { from, to, state } = item.validity;
  return state === 'retired' && from === undefined && to === undefined;
}
