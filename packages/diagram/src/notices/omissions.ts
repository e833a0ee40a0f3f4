import type { Element, ElementId } from '@govarch/model/model';
import { isOfGroup } from '@govarch/model/queries';
import { type ConnectionKind, connectionsOf, descendantsOf, flowPath } from '@govarch/model/view-evaluation';
import type { ViewDefinition, ViewPick } from '@govarch/model/views';
import type { Depiction, ViewKind } from '../kinds/view-kind.js';
import { nearest, type Perspective } from '../views/perspective.js';
import { DEEPEST_ROW } from '../views/rows.js';

/** What a picture lacks of what its view selects, by the reason. */
export interface Omissions {
  /** The kind of view has no place for their kinds. */
  readonly placeless: readonly Element[];
  /** They stand in a list that is shortened. */
  readonly unlisted: readonly Element[];
  /** Elements that are missing for a reason that the kind of view knows. */
  readonly others: readonly Element[];
  /** Flows of which an end is not drawn. */
  readonly openFlows: readonly Element[];
  /** Flows that do not leave one figure. */
  readonly innerFlows: readonly Element[];
  /** Flows that are drawn without some of the platforms that they pass, or without some of the ends that the view selects. */
  readonly cutFlows: readonly Element[];
  /** Relations that the view names and of which no line is drawn. */
  readonly relations: readonly ConnectionKind[];
  /** Elements inside which nesting is drawn flat. */
  readonly flattened: readonly Element[];
}

/** Compares what a view selects with what its scene has, whatever the kind of view. */
export function omissionsOf(
  kind: ViewKind,
  perspective: Perspective,
  view: ViewDefinition | undefined,
  depiction: Depiction,
): Omissions {
  const drawn = drawnOf(perspective, depiction);
  return {
    ...missingElements(kind, perspective, drawn, depiction),
    ...missingFlows(kind, perspective, drawn, depiction),
    relations: missingRelations(perspective, drawn, view),
    flattened: flattenedElements(perspective, depiction),
  };
}

/** What of the model a scene shows. */
interface Drawn {
  /** The node that stands for an element, or for the nearest that it lies in. */
  nodeOf(element: ElementId): string | undefined;
  readonly elements: ReadonlySet<ElementId>;
  readonly flows: ReadonlySet<ElementId>;
  /** Elements whose list is shortened. */
  readonly shortened: ReadonlySet<ElementId>;
  /** Of every line, what it stands for and the nodes at its ends, both ways. */
  readonly lines: ReadonlySet<string>;
}

function drawnOf({ model }: Perspective, { scene, nodes }: Depiction): Drawn {
  const boxes = new Map<ElementId, string>();
  const shortened = new Set<ElementId>();
  for (const node of nodes) {
    boxes.set(node.element, node.id);
    for (const row of node.rows) {
      boxes.set(row.node.element, node.id);
    }
    if (node.unlisted) {
      shortened.add(node.element);
    }
  }
  const elements = new Set(boxes.keys());
  if (scene.boundary?.element !== undefined) {
    elements.add(scene.boundary.element);
  }
  return {
    nodeOf: (id) => {
      const element = model.element(id);
      const box = element && nearest(model, element, (candidate) => boxes.has(candidate.id));
      return box && boxes.get(box.id);
    },
    elements,
    flows: new Set(scene.edges.flatMap((edge) => edge.flows)),
    shortened,
    lines: new Set(
      scene.edges.flatMap(({ source, target, relation, relations = [relation] }) =>
        relations.flatMap((kind) => [lineKey(kind, source, target), lineKey(kind, target, source)]),
      ),
    ),
  };
}

function lineKey(relation: string, source: string, target: string): string {
  return `${relation}\n${source}\n${target}`;
}

function missingElements(
  kind: ViewKind,
  perspective: Perspective,
  drawn: Drawn,
  { selection }: Depiction,
): Pick<Omissions, 'placeless' | 'unlisted' | 'others'> {
  const placeless: Element[] = [];
  const unlisted: Element[] = [];
  const others: Element[] = [];
  const passed = passedBy(drawn.flows, perspective);
  for (const element of selection.elements) {
    if (!drawn.elements.has(element.id) && !passed.has(element.id)) {
      reasonList(element).push(element);
    }
  }
  return { placeless, unlisted, others };

  function reasonList(element: Element): Element[] {
    if (kind.placeOf(element.base) === undefined) {
      return placeless;
    }
    return element.parent !== undefined && drawn.shortened.has(element.parent) ? unlisted : others;
  }
}

/** What drawn flows pass: whether their lines name it is told of the flows. */
function passedBy(flows: ReadonlySet<ElementId>, { model, time }: Perspective): ReadonlySet<ElementId> {
  const elements = [...flows].flatMap((flow) => model.element(flow) ?? []);
  return new Set(elements.flatMap((flow) => flowPath(model, flow, time).via));
}

function missingFlows(
  kind: ViewKind,
  { model }: Perspective,
  drawn: Drawn,
  { selection }: Depiction,
): Pick<Omissions, 'openFlows' | 'innerFlows' | 'cutFlows'> {
  const openFlows: Element[] = [];
  const innerFlows: Element[] = [];
  const cutFlows: Element[] = [];
  for (const path of selection.flows.filter(
    ({ flow }) => !isMessage(model, flow) || kind.placeOf('step') !== undefined,
  )) {
    const isDrawn = (id: ElementId): boolean => drawn.nodeOf(id) !== undefined;
    const isOpen = !path.from.some(isDrawn) || !path.to.some(isDrawn);
    if (drawn.flows.has(path.flow.id)) {
      const expected = selection.choosesFlows ? [...path.from, ...path.via, ...path.to] : path.via;
      if (!expected.every(isDrawn)) {
        cutFlows.push(path.flow);
      }
    } else if (!isOpen) {
      innerFlows.push(path.flow);
    } else if (selection.choosesFlows) {
      openFlows.push(path.flow);
    }
  }
  return { openFlows, innerFlows, cutFlows };
}

/** A message of a process is no flow between systems: it is a matter of the views that show steps. */
function isMessage(model: Perspective['model'], { parent }: Element): boolean {
  const process = parent === undefined ? undefined : model.element(parent);
  return process !== undefined && isOfGroup(process.base, 'with-steps');
}

type RelationPick = Extract<ViewPick, { type: 'relation' }>;

/** Relations between drawn elements that the view picks by name or by both ends, and that have no line. */
function missingRelations(perspective: Perspective, drawn: Drawn, view: ViewDefinition | undefined): ConnectionKind[] {
  const picks = (view?.selections ?? [])
    .filter((selection) => selection.action === 'include')
    .flatMap((selection) => selection.terms.map((term) => term.pick))
    .filter((pick): pick is RelationPick => pick.type === 'relation' && namesRelation(pick));
  const missing = new Set<ConnectionKind>();
  for (const pick of picks) {
    for (const relation of pickedRelations(perspective, drawn, pick)) {
      missing.add(relation);
    }
  }
  return [...missing];
}

function namesRelation({ relation, source, target }: RelationPick): boolean {
  return relation !== undefined || (source !== undefined && target !== undefined);
}

function* pickedRelations({ model, time }: Perspective, drawn: Drawn, pick: RelationPick): Iterable<ConnectionKind> {
  const within = (id: ElementId | undefined): ReadonlySet<ElementId> | undefined =>
    id === undefined ? undefined : new Set([id, ...descendantsOf(model, id).map((element) => element.id)]);
  const sources = within(pick.source);
  const targets = within(pick.target);
  for (const id of drawn.elements) {
    for (const { relation, source, target } of sources && !sources.has(id) ? [] : connectionsOf(model, id, time)) {
      const isPicked =
        source === id &&
        relation !== 'flow' &&
        (pick.relation === undefined || pick.relation === relation) &&
        (!targets || targets.has(target));
      if (isPicked && !hasLine(drawn, relation, source, target)) {
        yield relation;
      }
    }
  }
}

/** Whether a line tells of the relation; of one inside a single node none is expected. */
function hasLine({ nodeOf, lines }: Drawn, relation: string, source: ElementId, target: ElementId): boolean {
  const from = nodeOf(source);
  const to = nodeOf(target);
  return from === undefined || to === undefined || from === to || lines.has(lineKey(relation, from, to));
}

function flattenedElements({ model }: Perspective, { nodes }: Depiction): Element[] {
  return nodes
    .filter(({ rows }) => rows.some(({ depth }) => depth > DEEPEST_ROW))
    .flatMap(({ element }) => model.element(element) ?? []);
}
