import type { Element, ElementId, ModelReader } from '../model/architecture-model.js';
import { inOrderOfText } from '../model/place.js';
import { ancestors } from '../model/queries.js';
import { holdsAt } from '../model/time.js';
import type { SectionId } from '../vocabulary/vocabulary.js';
import { asksForTime, meets } from './view-condition.js';
import { type Connection, connectionsOf, type ViewTime } from './view-connections.js';
import type { ViewDefinition, ViewPick, ViewTerm } from './view-definition.js';

export {
  type Connection,
  type ConnectionKind,
  connectionsOf,
  endsOfPath,
  FLOW_RELATIONS,
  type FlowPath,
  flowPath,
  flowsAt,
  type ViewTime,
} from './view-connections.js';

/**
 * The elements that a view selects, in the order of the text. What does not hold at the date is left out, but for
 * elements that the view names and for terms that ask for a state or date themselves. Who names a planned process asks
 * for its steps: that what is around them does not hold yet does not hide them.
 *
 * @param otherwise what a view selects that includes nothing itself
 */
export function evaluateView(
  model: ModelReader,
  view: Pick<ViewDefinition, 'project' | 'selections'>,
  time: ViewTime,
  otherwise: () => Iterable<Element>,
): Element[] {
  const selected = new Map<ElementId, Element>();
  if (!view.selections.some((selection) => selection.action === 'include')) {
    for (const element of otherwise()) {
      if (isThere(model, element, time)) {
        selected.set(element.id, element);
      }
    }
  }
  for (const selection of view.selections) {
    for (const term of selection.terms) {
      for (const element of pickTerm(model, view.project, term, time, selection.action === 'exclude')) {
        if (selection.action === 'include') {
          selected.set(element.id, element);
        } else if (term.pick.type !== 'relation' || element.base === 'flow') {
          // Who takes a line away does not take what it joins.
          selected.delete(element.id);
        }
      }
    }
  }
  return inOrderOfText(selected.values());
}

function pickTerm(model: ModelReader, project: string, term: ViewTerm, time: ViewTime, anyTime: boolean): Element[] {
  const { pick, where } = term;
  const named = pick.type === 'element' && pick.descend === 'none';
  const timeless = anyTime || named || asksForTime(where);
  const inside = pick.type === 'element' ? pick.element : undefined;
  return pickElements(model, project, pick, time).filter(
    (element) => (timeless || isThere(model, element, time, inside)) && (!where || meets(model, element, where, time)),
  );
}

/**
 * Whether an element holds at the date, and all that it is inside of.
 *
 * @param inside an element whose inside is asked for: it and what it lies in itself do not count
 */
export function isThere(model: ModelReader, element: Element, time: ViewTime, inside?: ElementId): boolean {
  const around = ancestors(model, element);
  const border = around.findIndex(({ id }) => id === inside);
  const counted = border < 0 ? around : around.slice(0, border);
  return [element, ...counted].every((item) => holdsAt(item, time.asOf, time.periodEnd));
}

/** What a term picks, at whatever time it holds and whatever its condition says. */
export function pickElements(model: ModelReader, project: string, pick: ViewPick, time: ViewTime): Element[] {
  switch (pick.type) {
    case 'element':
      return pickElement(model, pick.element, pick.descend);
    case 'all':
      return [...model.elements()].filter(
        (element) =>
          element.project === project && (pick.descend === 'descendants' || !parentInProject(model, element)),
      );
    case 'kind':
      return model.elementsOfKind(pick.kind).filter((element) => element.project === project);
    case 'section':
      return pickSection(model, project, pick.section);
    case 'relation':
      return pickConnected(model, pick, time);
    case 'neighbors':
      return neighborsOf(model, pick.element, pick.distance, time);
  }
}

/** A kind of the project's own may stand in another section than the kind that it is built on. */
function pickSection(model: ModelReader, project: string, section: SectionId): Element[] {
  return model
    .vocabularyOf(project)
    .kinds.filter((kind) => kind.section === section)
    .flatMap(({ id }) =>
      model.elementsOfKind(id).filter((element) => element.kind === id && element.project === project),
    );
}

function parentInProject(model: ModelReader, element: Element): boolean {
  return element.parent !== undefined && model.element(element.parent) !== undefined;
}

function pickElement(model: ModelReader, id: ElementId, descend: 'none' | 'children' | 'descendants'): Element[] {
  if (descend === 'none') {
    const element = model.element(id);
    return element ? [element] : [];
  }
  return descend === 'children' ? [...model.children(id)] : descendantsOf(model, id);
}

/** Everything inside an element, without itself; a containment that runs in a circle is walked once. */
export function descendantsOf(model: ModelReader, id: ElementId): Element[] {
  const seen = new Set<ElementId>([id]);
  const result: Element[] = [];
  const queue = [id];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    for (const child of inOrderOfText(model.children(next))) {
      if (!seen.has(child.id)) {
        seen.add(child.id);
        result.push(child);
        queue.push(child.id);
      }
    }
  }
  return result;
}

function pickConnected(model: ModelReader, pick: Extract<ViewPick, { type: 'relation' }>, time: ViewTime): Element[] {
  const sources = pick.source === undefined ? undefined : withDescendants(model, pick.source);
  const targets = pick.target === undefined ? undefined : withDescendants(model, pick.target);
  const ids = new Set<ElementId>();
  for (const anchor of sources ?? targets ?? new Set(everyElement(model, pick))) {
    for (const connection of connectionsOf(model, anchor, time)) {
      const fits =
        (pick.relation === undefined || pick.relation === connection.relation) &&
        (!sources || sources.has(connection.source)) &&
        (!targets || targets.has(connection.target));
      if (fits) {
        addConnection(ids, connection);
      }
    }
  }
  return existing(model, ids);
}

/** `-> ` with neither end named: all that some relation or reference joins. */
function* everyElement(model: ModelReader, pick: { readonly relation?: string }): Iterable<ElementId> {
  if (pick.relation === undefined) {
    for (const { id } of model.elements()) {
      if (model.referencesFrom(id).length > 0) {
        yield id;
      }
    }
  }
  for (const relation of model.relations()) {
    if (pick.relation === undefined || pick.relation === relation.kind || pick.relation === 'flow') {
      yield relation.kind.startsWith('flow-') ? relation.target : relation.source;
    }
  }
}

/** The ids of an element and of everything inside it. */
export function withDescendants(model: ModelReader, id: ElementId): Set<ElementId> {
  return new Set([id, ...descendantsOf(model, id).map((element) => element.id)]);
}

function addConnection(ids: Set<ElementId>, connection: Connection): void {
  ids.add(connection.source);
  ids.add(connection.target);
  if (connection.path) {
    ids.add(connection.path.flow.id);
    for (const platform of connection.path.via) {
      ids.add(platform);
    }
  }
}

/** The element and what it reaches over at most so many relations or flows, in either direction. */
function neighborsOf(model: ModelReader, id: ElementId, distance: number, time: ViewTime): Element[] {
  const reached = new Set<ElementId>([id]);
  let border: ElementId[] = [id];
  for (let step = 0; step < distance && border.length > 0; step++) {
    const found = new Set<ElementId>();
    for (const member of border) {
      for (const connection of connectionsOf(model, member, time)) {
        addConnection(found, connection);
      }
    }
    border = [...found].filter((candidate) => !reached.has(candidate));
    for (const member of border) {
      reached.add(member);
    }
  }
  return existing(model, reached);
}

function existing(model: ModelReader, ids: Iterable<ElementId>): Element[] {
  return [...ids].flatMap((id) => model.element(id) ?? []);
}
