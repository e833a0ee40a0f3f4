import type {
  Element,
  ElementId,
  ElementReference,
  IsoDate,
  ModelReader,
  ReferenceRole,
} from '../model/architecture-model.js';
import { inOrderOf, inOrderOfText } from '../model/place.js';
import { holdsAt } from '../model/time.js';
import type { RelationId } from '../vocabulary/vocabulary.js';

/** The time for which a view shows the model. */
export interface ViewTime {
  readonly asOf: IsoDate;
  /** Last day of the architecture's period. */
  readonly periodEnd?: IsoDate;
}

/** A flow with the ends of its path, whatever their number: a half-written flow has fewer. */
export interface FlowPath {
  readonly flow: Element;
  /** Where the data come from, whoever asks for them. */
  readonly from: readonly ElementId[];
  readonly to: readonly ElementId[];
  /** Whether data also go from each of {@link to} to each of {@link from}. */
  readonly bothWays: boolean;
  /** The platforms that it passes, in the order in which data from {@link from} pass them. */
  readonly via: readonly ElementId[];
  readonly using: readonly ElementId[];
  readonly carries: readonly ElementId[];
}

/** The path of a flow as it holds at the time. */
export function flowPath(model: ModelReader, flow: Element, time: ViewTime): FlowPath {
  const targets = (relation: RelationId): ElementId[] =>
    [...model.outgoing(flow.id, relation)]
      .filter((item) => holdsAt(item, time.asOf, time.periodEnd))
      .sort((a, b) => a.order - b.order)
      .map((item) => item.target);
  return {
    flow,
    from: targets('flow-from'),
    to: targets('flow-to'),
    bothWays: flow.flowDirection === 'both',
    via: targets('flow-via'),
    using: targets('flow-using'),
    carries: targets('flow-carries'),
  };
}

/** The ends between which data go, one pair for each way; both ways give two. */
export function endsOfPath({ from, to, bothWays }: FlowPath): readonly (readonly [ElementId, ElementId])[] {
  return from.flatMap((source) =>
    to.flatMap((target): (readonly [ElementId, ElementId])[] => [
      [source, target],
      ...(bothWays ? [[target, source] as const] : []),
    ]),
  );
}

/** Relations that are parts of a flow: what they join is the flow's two ends, not the flow. */
export const FLOW_RELATIONS: ReadonlySet<RelationId> = new Set([
  'flow-from',
  'flow-to',
  'flow-via',
  'flow-using',
  'flow-carries',
]);

/** The flows that start, end or pass at an element, in the order of the text. */
export function flowsAt(model: ModelReader, id: ElementId): Element[] {
  const flows = new Map<ElementId, Element>();
  for (const relation of ['flow-from', 'flow-to', 'flow-via'] as const) {
    for (const { source } of model.incoming(id, relation)) {
      const flow = model.element(source);
      if (flow) {
        flows.set(source, flow);
      }
    }
  }
  return inOrderOfText(flows.values());
}

/** What joins two elements: a relation, a flow, or a reference by what it plays its part as. */
export type ConnectionKind = RelationId | 'flow' | ReferenceRole;

/** Two elements that a relation, a flow or a reference joins. */
export interface Connection {
  readonly source: ElementId;
  readonly target: ElementId;
  readonly relation: ConnectionKind;
  /** The flow, and the platforms between. */
  readonly path?: FlowPath;
}

/**
 * Everything that joins the element to others at the time: its relations and references in both directions, and flows by
 * their ends. What a field names, its entity is joined to.
 */
export function connectionsOf(model: ModelReader, id: ElementId, time: ViewTime): Connection[] {
  const result: Connection[] = [];
  for (const relation of [...inOrderOfText(model.outgoing(id)), ...inOrderOfText(model.incoming(id))]) {
    if (!FLOW_RELATIONS.has(relation.kind) && holdsAt(relation, time.asOf, time.periodEnd)) {
      result.push({ source: relation.source, target: relation.target, relation: relation.kind });
    }
  }
  for (const reference of referencesAt(model, id)) {
    if (holdsAt(reference, time.asOf, time.periodEnd)) {
      result.push({
        source: reference.source === id ? id : bearerOf(model, reference),
        target: reference.target,
        relation: reference.role,
      });
    }
  }
  for (const flow of flowsAt(model, id)) {
    const path = flowPath(model, flow, time);
    if (holdsAt(flow, time.asOf, time.periodEnd)) {
      result.push(...connectionsOfPath(path, id));
    }
  }
  return result;
}

/** What a flow joins, seen from an element: from one of its ends, the others; from a platform on its way, all. */
function connectionsOfPath(path: FlowPath, id: ElementId): Connection[] {
  const isSource = path.from.includes(id);
  const isTarget = path.to.includes(id);
  const seen: FlowPath[] =
    isSource || isTarget
      ? [...(isSource ? [{ ...path, from: [id] }] : []), ...(isTarget ? [{ ...path, to: [id] }] : [])]
      : [path];
  return seen.flatMap(endsOfPath).map(([source, target]) => ({ source, target, relation: 'flow', path }));
}

function referencesAt(model: ModelReader, id: ElementId): ElementReference[] {
  const ofFields = inOrderOfText(model.children(id).filter(isField)).flatMap((field) => model.referencesFrom(field.id));
  const byEnds = ({ source, role, target }: ElementReference): string => `${source} ${role} ${target}`;
  return [...inOrderOf(model.referencesFrom(id), byEnds), ...ofFields, ...inOrderOf(model.references(id), byEnds)];
}

/** Whose reference it is, seen from what it names: of a field the entity, else the element that bears it. */
function bearerOf(model: ModelReader, { source }: ElementReference): ElementId {
  const element = model.element(source);
  return element?.parent !== undefined && isField(element) ? element.parent : source;
}

function isField(element: Element): boolean {
  return element.base === 'field';
}
