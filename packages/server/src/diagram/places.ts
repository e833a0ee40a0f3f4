import type { DiagramPosition, DiagramRange } from '@govarch/diagram/protocol';
import type { ModelWorkspace } from '@govarch/language/workspace';
import type { Origin } from '@govarch/model/finding';
import type { Element, ElementId, ElementReference, ModelReader } from '@govarch/model/model';
import type { ShownItem, ShownItems } from './shown-items.js';

/** Where what an item stands for is written: the name of an element or flow, the target's name of a relation or reference. */
export function originOf(item: ShownItem, items: ShownItems, model: ModelReader): Origin | undefined {
  if (item.type !== 'edge') {
    return item.element === undefined ? undefined : model.element(item.element)?.nameOrigin;
  }
  const [flow] = item.flows;
  if (item.relation === 'flow') {
    return flow === undefined ? undefined : model.element(flow)?.nameOrigin;
  }
  const source = items.elementOf(item.sourceId);
  const target = items.elementOf(item.targetId);
  if (source === undefined) {
    return undefined;
  }
  const { relation: kind } = item;
  const relation = model.outgoing(source).find((candidate) => candidate.kind === kind && candidate.target === target);
  const named = relation ?? referencesOf(source, model).find(({ role, target: to }) => role === kind && to === target);
  return named?.origin ?? model.element(source)?.nameOrigin;
}

/** What an element names, itself or by its fields. */
function referencesOf(id: ElementId, model: ModelReader): ElementReference[] {
  return [id, ...model.children(id).map((child) => child.id)].flatMap((bearer) => [...model.referencesFrom(bearer)]);
}

/**
 * The innermost of these elements whose text is around a position.
 *
 * @param among the elements that a diagram shows
 */
export function elementAt(
  among: Iterable<ElementId>,
  uri: string,
  position: DiagramPosition,
  workspace: ModelWorkspace,
): ElementId | undefined {
  let found: Element | undefined;
  for (const id of among) {
    const element = workspace.model.element(id);
    if (
      element?.origin.document === uri &&
      (!found || lengthOf(element) < lengthOf(found)) &&
      contains(workspace.rangeOf(element.origin), position)
    ) {
      found = element;
    }
  }
  return found?.id;
}

function lengthOf({ origin }: Element): number {
  return origin.end - origin.start;
}

function contains({ start, end }: DiagramRange, position: DiagramPosition): boolean {
  return !isBefore(position, start) && !isBefore(end, position);
}

function isBefore(a: DiagramPosition, b: DiagramPosition): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
