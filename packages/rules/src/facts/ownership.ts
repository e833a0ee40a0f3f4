import type { Element, ElementId, IsoDate, Relation } from '@govarch/model/model';
import { isOfGroup, topAgency } from '@govarch/model/queries';
import type { RelationId } from '@govarch/model/vocabulary';
import type { RuleContext } from '../rule.js';
import { holdingOn, holdsOn, withContainers } from './time.js';

/** The systems, platforms, portals and modules that contain an application, nearest first. */
export function containersOf(context: RuleContext, element: Element): Element[] {
  return withContainers(context, element).filter((above) => above !== element && isOfGroup(above.base, 'application'));
}

/** Whether an application is a part of another one. */
export function isPart(context: RuleContext, application: Element): boolean {
  const container = application.parent === undefined ? undefined : context.model.element(application.parent);
  return container !== undefined && isOfGroup(container.base, 'application');
}

/**
 * Relations of a kind that an element has on a day: its own, else those of the nearest application that contains it and
 * has any. A module has the owner and the operator of its system.
 */
export function ownOrInherited(context: RuleContext, element: Element, kind: RelationId, day: IsoDate): Relation[] {
  const own = holdingOn(context, context.model.outgoing(element.id, kind), day);
  if (own.length > 0) {
    return own;
  }
  for (const container of containersOf(context, element)) {
    const inherited = holdingOn(context, context.model.outgoing(container.id, kind), day);
    if (inherited.length > 0) {
      return inherited;
    }
  }
  return [];
}

/** The topmost agencies of the owners that an element has on a day, its own or those of what contains it. */
export function topOwnersOf(context: RuleContext, element: Element, day: IsoDate): Set<ElementId> {
  const own = ownTopOwnersOf(context, element, day);
  if (own.size > 0) {
    return own;
  }
  for (const container of withContainers(context, element).slice(1)) {
    const inherited = ownTopOwnersOf(context, container, day);
    if (inherited.size > 0) {
      return inherited;
    }
  }
  return own;
}

function ownTopOwnersOf(context: RuleContext, { id }: Element, day: IsoDate): Set<ElementId> {
  const tops = new Set<ElementId>();
  for (const relation of context.model.outgoing(id, 'owner')) {
    if (holdsOn(context, relation, day)) {
      const owner = context.model.element(relation.target);
      tops.add(owner ? topAgency(context.model, owner).id : relation.target);
    }
  }
  return tops;
}

/**
 * Whether an element belongs to other agencies than those whose architecture this is: the system of a ministry that the
 * architecture only connects to. Its level and its operator are for its owner to say.
 */
export function isOutside(context: RuleContext, element: Element, day: IsoDate): boolean {
  if (context.homeAgencies.size === 0) {
    return false;
  }
  const owners = topOwnersOf(context, element, day);
  return owners.size > 0 && [...owners].every((owner) => !context.homeAgencies.has(owner));
}
