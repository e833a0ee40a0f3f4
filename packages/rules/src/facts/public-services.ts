import type { Attribute, Element, IsoDate } from '@govarch/model/model';
import { isOfGroup } from '@govarch/model/queries';
import type { RelationId } from '@govarch/model/vocabulary';
import type { RuleContext } from '../rule.js';
import { attributeOn, numberOn } from './attributes.js';
import { holdsOn } from './time.js';

/** A public service that a system provides or supports, and the level at which it is provided online. */
export interface ProvidedService {
  readonly service: Element;
  /** Id of the service level: `1`–`4`, `partial`, `full`; undefined where none is stated. */
  readonly level: string | undefined;
  readonly attribute: Attribute | undefined;
}

const TO_SERVICE: readonly RelationId[] = ['provides', 'supports', 'realizes'];

/**
 * The public services that a system provides or supports on a day, each once: through a relation of its own, as the
 * portal that a service is delivered through, or by a part of it that has no security level of its own.
 */
export function servicesOf(context: RuleContext, system: Element, day: IsoDate): ProvidedService[] {
  const found = new Map<string, ProvidedService>();
  collect(context, system, day, found, new Set());
  return [...found.values()];
}

function collect(
  context: RuleContext,
  system: Element,
  day: IsoDate,
  found: Map<string, ProvidedService>,
  seen: Set<string>,
): void {
  if (seen.has(system.id)) {
    return;
  }
  seen.add(system.id);
  for (const kind of TO_SERVICE) {
    for (const relation of context.model.outgoing(system.id, kind)) {
      if (holdsOn(context, relation, day)) {
        note(context, relation.target, day, found);
      }
    }
  }
  for (const relation of context.model.incoming(system.id, 'delivered-through')) {
    if (holdsOn(context, relation, day)) {
      note(context, relation.source, day, found);
    }
  }
  for (const part of context.model.children(system.id)) {
    if (isOfGroup(part.base, 'application') && numberOn(context, part, 'level', day) === undefined) {
      collect(context, part, day, found, seen);
    }
  }
}

function note(context: RuleContext, id: string, day: IsoDate, found: Map<string, ProvidedService>): void {
  const service = found.has(id) ? undefined : context.model.element(id);
  if (service?.base === 'public-service' && holdsOn(context, service, day)) {
    const level = attributeOn(context, service, 'service-level', 'enumeration', day);
    found.set(id, { service, level: level?.value.value, attribute: level?.attribute });
  }
}

/** Whether a service is one of those for which NĐ 85/2016 point a, clause 2, Article 9 asks for level 3. */
export function isFullyOnline(service: ProvidedService): boolean {
  return service.level === '3' || service.level === '4' || service.level === 'full';
}
