import type { Element, ElementId } from '@govarch/model/model';
import { ancestors } from '@govarch/model/queries';
import {
  type Connection,
  connectionsOf,
  descendantsOf,
  FLOW_RELATIONS,
  type FlowPath,
  flowPath,
} from '@govarch/model/view-evaluation';
import type { Exclusions } from '@govarch/model/view-exclusions';
import type { ViewDefinition } from '@govarch/model/views';
import { lineOfRelation, relationTitle } from '../../views/connection-edges.js';
import { flowLabel, routeLabel } from '../../views/flow-label.js';
import { capitalised, kindTitle, type Perspective, titleOf } from '../../views/perspective.js';
import type { Scene, SceneEdge, SceneHead, SceneNode } from '../../views/scene.js';
import { nodeIds, sceneNode } from '../../views/scene-node.js';
import { type Tones, tonesFor } from '../../views/tones.js';
import { words } from '../../views/words.js';
import type { ContextSelection } from './selection.js';

export interface ContextScene extends Scene {
  readonly focus: SceneNode;
  /** From the outermost to the direct parent. */
  readonly containers: readonly SceneNode[];
  readonly groups: readonly SceneGroup[];
}

/** Neighbours that stand in the same relation to the element in the middle, in the same direction. */
export interface SceneGroup {
  readonly id: string;
  readonly title: string;
  readonly direction: 'incoming' | 'outgoing';
  readonly nodes: readonly SceneNode[];
}

interface Neighbour {
  readonly element: Element;
  readonly connection: Connection;
  readonly direction: 'incoming' | 'outgoing';
}

/**
 * One element in the middle and what surrounds it: grouped by relation, incoming left, outgoing right. A declared view
 * limits the surroundings to what it includes, unless it names nothing but the element itself.
 */
export function contextScene(
  perspective: Perspective,
  { focus, children, surroundings, exclusions }: ContextSelection,
  head: SceneHead,
  view: ViewDefinition | undefined,
): ContextScene {
  const neighbours = neighboursOf(perspective, focus).filter(
    ({ element, connection }) =>
      (!surroundings || surroundings.has(element.id)) && !isExcluded(element, connection, exclusions),
  );
  const tones =
    view?.colorBy === undefined
      ? undefined
      : tonesFor(perspective, view.colorBy, [focus, ...neighbours.map(({ element }) => element)]);
  const idOf = nodeIds();
  const focusNode = focusNodeOf(perspective, focus, children, idOf, tones);
  const { groups, edges } = groupNeighbours(perspective, focusNode.id, neighbours, idOf, tones);
  const containers = ancestors(perspective.model, focus)
    .reverse()
    .map((element) => sceneNode(perspective, element, { id: idOf(element.id), note: kindTitle(perspective, element) }));
  return {
    ...head,
    view: { ...head.view, element: focus.id },
    tones: tones?.titles ?? [],
    focus: focusNode,
    containers,
    groups,
    edges: [...containmentEdges(perspective, [...containers, focusNode]), ...edges],
  };
}

/** Whether a view takes away a neighbour, the flow to it, or the line between. */
function isExcluded({ id }: Element, connection: Connection, { elements, excludes }: Exclusions): boolean {
  return elements.has(id) || elements.has(connection.path?.flow.id ?? '') || excludes(connection);
}

/** From each container to what it directly contains. */
function containmentEdges({ language }: Perspective, chain: readonly SceneNode[]): SceneEdge[] {
  return chain.slice(1).map((node, index) => ({
    id: `contains:${node.id}`,
    source: chain[index]!.id,
    target: node.id,
    relation: 'contains',
    flows: [],
    count: 1,
    line: 'solid',
    arrow: { source: 'diamond', target: 'none' },
    label: [],
    tooltip: words.contains[language],
    cssClasses: [],
  }));
}

const MAXIMUM_ROWS = 24;

/** The element in the middle with what it contains. */
function focusNodeOf(
  perspective: Perspective,
  focus: Element,
  children: readonly Element[],
  idOf: (element: ElementId) => string,
  tones: Tones | undefined,
): SceneNode {
  return sceneNode(perspective, focus, {
    id: idOf(focus.id),
    note: kindTitle(perspective, focus),
    tones,
    unlisted: Math.max(0, children.length - MAXIMUM_ROWS),
    rows: children.slice(0, MAXIMUM_ROWS).map((child) => ({
      node: sceneNode(perspective, child, { id: idOf(child.id), tones }),
      depth: 0,
    })),
  });
}

/** What relations and flows join to the element; a flow is joined to what it passes. */
function neighboursOf(perspective: Perspective, focus: Element): Neighbour[] {
  const { model, time } = perspective;
  const connections =
    focus.base === 'flow'
      ? partsOfFlow(perspective, focus)
      : [...connectionsOf(model, focus.id, time), ...flowsOfParts(perspective, focus)];
  return connections.flatMap((connection): Neighbour[] => {
    const ends = [connection.source, connection.target];
    if (!ends.includes(focus.id)) {
      return passedOn(perspective, connection);
    }
    if (connection.source === connection.target) {
      return [];
    }
    const outgoing = connection.source === focus.id;
    const element = model.element(outgoing ? connection.target : connection.source);
    return element ? [{ element, connection, direction: outgoing ? 'outgoing' : 'incoming' }] : [];
  });
}

/** Flows that start or end at something inside the element: seen from outside they are its own. */
function flowsOfParts({ model, time }: Perspective, focus: Element): Connection[] {
  const parts = descendantsOf(model, focus.id);
  const inside = new Set([focus.id, ...parts.map((part) => part.id)]);
  const atFocus = (id: ElementId): ElementId => (inside.has(id) ? focus.id : id);
  return parts.flatMap((part) =>
    connectionsOf(model, part.id, time)
      .filter(({ relation, source, target }) => relation === 'flow' && inside.has(source) !== inside.has(target))
      .map((connection) => ({
        ...connection,
        source: atFocus(connection.source),
        target: atFocus(connection.target),
      })),
  );
}

/** A flow that only passes a platform: seen from there it comes in at its start and goes out at its end. */
function passedOn(perspective: Perspective, connection: Connection): Neighbour[] {
  const from = perspective.model.element(connection.source);
  const to = perspective.model.element(connection.target);
  return [
    ...(from ? [{ element: from, connection, direction: 'incoming' as const }] : []),
    ...(to ? [{ element: to, connection, direction: 'outgoing' as const }] : []),
  ];
}

function partsOfFlow({ model, time }: Perspective, flow: Element): Connection[] {
  const others = connectionsOf(model, flow.id, time);
  const path = flowPath(model, flow, time);
  const parts = [...FLOW_RELATIONS].flatMap((relation) =>
    model.outgoing(flow.id, relation).map(({ source, target, kind }) => ({ source, target, relation: kind })),
  );
  return [...parts.map((part) => (part.relation === 'flow-from' ? reversed(part, path) : part)), ...others];
}

/** Data come from where the flow starts: that end is drawn as coming in. */
function reversed(part: Connection, path: FlowPath): Connection {
  return { ...part, source: part.target, target: path.flow.id };
}

function groupNeighbours(
  perspective: Perspective,
  focus: string,
  neighbours: readonly Neighbour[],
  idOf: (element: ElementId) => string,
  tones: Tones | undefined,
): Pick<ContextScene, 'groups' | 'edges'> {
  const groups = new Map<string, { group: SceneGroup; nodes: Map<ElementId, SceneNode> }>();
  const edges = new Map<string, SceneEdge>();
  for (const neighbour of neighbours) {
    const { element, connection, direction } = neighbour;
    const key = `${direction} ${connection.relation}`;
    const entry = groups.get(key) ?? newGroup(perspective, key, neighbour);
    groups.set(key, entry);
    let node = entry.nodes.get(element.id);
    if (!node) {
      node = sceneNode(perspective, element, { id: idOf(element.id), note: kindTitle(perspective, element), tones });
      entry.nodes.set(element.id, node);
    }
    addEdge(perspective, edges, focus, node.id, neighbour);
  }
  return {
    groups: [...groups.values()].map(({ group, nodes }) => ({ ...group, nodes: [...nodes.values()] })),
    edges: [...edges.values()],
  };
}

/** The title of a group reads along its arrows, whether they come in or go out. */
function newGroup(
  perspective: Perspective,
  key: string,
  { connection, direction }: Neighbour,
): { group: SceneGroup; nodes: Map<ElementId, SceneNode> } {
  const { language } = perspective;
  const title =
    connection.relation === 'flow'
      ? words.sends[language]
      : capitalised(relationTitle(perspective, connection.relation, 'source'));
  return { group: { id: key, title, direction, nodes: [] }, nodes: new Map() };
}

/** Which platforms some flows pass besides the one in the middle, each way once. */
function routesOf(perspective: Perspective, focus: string, flows: readonly ElementId[]): string[] {
  const { model, time } = perspective;
  const ways = flows
    .flatMap((flow) => model.element(flow) ?? [])
    .flatMap((flow) =>
      routeLabel(
        perspective,
        flowPath(model, flow, time).via.filter((id) => id !== focus),
      ),
    );
  return [...new Set(ways)];
}

function addEdge(
  perspective: Perspective,
  edges: Map<string, SceneEdge>,
  focus: string,
  node: string,
  { connection, direction }: Neighbour,
): void {
  const { relation, path } = connection;
  const id = `${relation}:${direction}:${node}`;
  const known = edges.get(id);
  const flow = path?.flow.id;
  if (known) {
    if (flow !== undefined && !known.flows.includes(flow)) {
      const count = known.count + 1;
      edges.set(id, {
        ...known,
        count,
        flows: [...known.flows, flow],
        label: [
          `${count} ${words.flows[perspective.language]}`,
          ...routesOf(perspective, focus, [...known.flows, flow]),
        ],
        tooltip: `${known.tooltip}\n${titleOf(perspective, path!.flow)}`,
      });
    }
    return;
  }
  const [source, target] = direction === 'outgoing' ? [focus, node] : [node, focus];
  edges.set(id, {
    id,
    source,
    target,
    relation,
    flows: flow === undefined ? [] : [flow],
    count: 1,
    ...lineOfRelation(relation),
    label: path ? flowLabel(perspective, { ...path, via: path.via.filter((id) => id !== focus) }, true) : [],
    tooltip: path ? titleOf(perspective, path.flow) : '',
    cssClasses: [],
  });
}
