import type { Element, ElementReference, IsoDate, Relation, Validity } from '@govarch/model/model';
import { holdsAt, type Lifecycle, lifecycleAt } from '@govarch/model/time';
import type { RuleContext } from '../rule.js';
import { hasAttribute } from './attributes.js';

/** Whether an element or relation holds on a day, by the period of its own project's architecture. */
export function holdsOn(context: RuleContext, item: Element | Relation | ElementReference, day: IsoDate): boolean {
  return holdsAt(item, day, context.periodEnd(item.project));
}

/** Those that hold on a day. */
export function holdingOn<T extends Element | Relation>(context: RuleContext, items: readonly T[], day: IsoDate): T[] {
  return items.filter((item) => holdsOn(context, item, day));
}

/** An element and what contains it, nearest first. A containment that runs in a circle ends where it would repeat. */
export function withContainers(context: RuleContext, element: Element): Element[] {
  const chain = [element];
  for (let id = element.parent; id !== undefined; ) {
    const container = context.model.element(id);
    if (!container || chain.includes(container)) {
      break;
    }
    chain.push(container);
    id = container.parent;
  }
  return chain;
}

/**
 * Whether an element, or something that contains it, is a building block and no running system: it is in use on no day.
 * So are all elements of a reference architecture.
 */
export function isTemplate(context: RuleContext, element: Element): boolean {
  return isTemplateAmong(context, withContainers(context, element));
}

/** @param chain an element and what contains it */
function isTemplateAmong(context: RuleContext, chain: readonly Element[]): boolean {
  if (context.model.project(chain[0]!.project)?.ruleProfile === 'reference-architecture') {
    return true;
  }
  return chain.some((item) => hasAttribute(item, 'template'));
}

/** Whether an element, or something that contains it, does not exist at all times. */
export function isDated(context: RuleContext, element: Element): boolean {
  return withContainers(context, element).some((item) => !isUndated(item.validity));
}

/**
 * Where an element stands on a day, the as-of date unless given, together with what contains it: a module of a retired
 * system is retired, one of a planned system planned.
 */
export function lifecycleOf(context: RuleContext, element: Element, day: IsoDate = context.asOf): Lifecycle {
  let lifecycle: Lifecycle = 'active';
  for (const item of withContainers(context, element)) {
    const own = isUndated(item.validity) ? 'active' : lifecycleAt(item.validity, day, context.periodEnd(item.project));
    if (own === 'retired') {
      return 'retired';
    }
    lifecycle = own === 'planned' ? 'planned' : lifecycle;
  }
  return lifecycle;
}

/**
 * The day on which an element is judged: the as-of date if it is in use then, the day on which it begins if it is
 * planned. Undefined for templates, for what is retired, and for what is planned without saying from when: there is no
 * day on which its owner or its services could be counted.
 */
export function judgedOn(context: RuleContext, element: Element): IsoDate | undefined {
  const chain = withContainers(context, element);
  if (isTemplateAmong(context, chain)) {
    return undefined;
  }
  const dated = chain.filter((item) => !isUndated(item.validity));
  let day = context.asOf;
  for (const item of dated) {
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
  return dated.every((item) => holdsOn(context, item, day)) ? day : undefined;
}

function isUndated(validity: Validity): boolean {
  return validity.from === undefined && validity.to === undefined && validity.state === undefined;
}

/** Whether something was given up: `state retired` without dates, as opposed to something finished at a date. */
export function isGivenUp(item: Element | Relation): boolean {
  const { from, to, state } = item.validity;
  return state === 'retired' && from === undefined && to === undefined;
}
