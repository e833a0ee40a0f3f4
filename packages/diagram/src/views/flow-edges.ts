import type { ElementId } from '@govarch/model/model';
import { endsOfPath, type FlowPath } from '@govarch/model/view-evaluation';
import type { ArrowEnds } from '../diagram.js';
import { type Perspective, titleOf } from './perspective.js';
import type { SceneEdge } from './scene.js';
import { words } from './words.js';

/** The nodes that the data of a flow pass between two of its ends, over its platforms. */
export interface DrawnPath {
  readonly path: FlowPath;
  readonly nodes: readonly string[];
}

/**
 * The ways of the data of each flow over the nodes that are drawn, the way back not among them. Platforms that are not
 * drawn are passed over; a way with an end that is not drawn, or that stays within one node, is left out.
 *
 * @param nodeOf the node that stands for an element, or that it is inside of
 */
export function drawnPaths(
  flows: readonly FlowPath[],
  nodeOf: (element: ElementId) => string | undefined,
): DrawnPath[] {
  return flows.flatMap((path) =>
    endsOfPath({ ...path, bothWays: false }).flatMap(([source, target]) => {
      const from = nodeOf(source);
      const to = nodeOf(target);
      if (from === undefined || to === undefined) {
        return [];
      }
      const nodes: string[] = [];
      for (const node of [from, ...path.via.map(nodeOf), to]) {
        if (node !== undefined && node !== nodes.at(-1)) {
          nodes.push(node);
        }
      }
      return nodes.length > 1 ? [{ path, nodes }] : [];
    }),
  );
}

/** A part of a flow between two nodes that follow one another on its way. */
export interface DrawnPart {
  readonly path: FlowPath;
  readonly source: string;
  readonly target: string;
  /** Which part of its flow it is, and of how many; ways of one flow share the parts that they have in common. */
  readonly segment: { readonly index: number; readonly of: number };
}

/** The parts of the flows, each once, in the order of the flows. */
export function drawnParts(paths: readonly DrawnPath[]): DrawnPart[] {
  const ofFlows = new Map<ElementId, Map<string, Omit<DrawnPart, 'segment'>>>();
  for (const { path, nodes } of paths) {
    const parts = ofFlows.get(path.flow.id) ?? new Map<string, Omit<DrawnPart, 'segment'>>();
    ofFlows.set(path.flow.id, parts);
    for (let index = 1; index < nodes.length; index++) {
      const [source, target] = [nodes[index - 1]!, nodes[index]!];
      parts.set(pairKey(source, target), { path, source, target });
    }
  }
  return [...ofFlows.values()].flatMap((parts) =>
    [...parts.values()].map((part, index) => ({ ...part, segment: { index, of: parts.size } })),
  );
}

/** The ends of the line of a flow: an arrow where its data go. */
export function arrowOfFlow({ bothWays }: FlowPath): ArrowEnds {
  return { source: bothWays ? 'filled' : 'none', target: 'filled' };
}

interface Bundle {
  readonly source: string;
  readonly target: string;
  readonly flows: Set<ElementId>;
  readonly titles: string[];
  forwards: number;
  backwards: number;
}

/** One line per pair of nodes, whatever the direction, for all flows and parts of flows between them. */
export function bundledFlows(perspective: Perspective, paths: readonly DrawnPath[]): SceneEdge[] {
  const bundles = new Map<string, Bundle>();
  for (const { path, source, target } of drawnParts(paths)) {
    addPart(bundles, perspective, path, source, target);
    if (path.bothWays) {
      addPart(bundles, perspective, path, target, source);
    }
  }
  return [...bundles.values()].map((bundle) => bundleEdge(perspective, bundle));
}

function addPart(
  bundles: Map<string, Bundle>,
  perspective: Perspective,
  path: FlowPath,
  from: string,
  to: string,
): void {
  const reverse = bundles.get(pairKey(to, from));
  const bundle = reverse ?? bundles.get(pairKey(from, to));
  if (!bundle) {
    bundles.set(pairKey(from, to), {
      source: from,
      target: to,
      flows: new Set([path.flow.id]),
      titles: [titleOf(perspective, path.flow)],
      forwards: 1,
      backwards: 0,
    });
    return;
  }
  if (!bundle.flows.has(path.flow.id)) {
    bundle.flows.add(path.flow.id);
    bundle.titles.push(titleOf(perspective, path.flow));
  }
  if (reverse) {
    bundle.backwards += 1;
  } else {
    bundle.forwards += 1;
  }
}

function pairKey(from: string, to: string): string {
  return `${from}\n${to}`;
}

function bundleEdge(perspective: Perspective, bundle: Bundle): SceneEdge {
  const count = bundle.flows.size;
  const arrow: ArrowEnds = {
    source: bundle.backwards > 0 ? 'filled' : 'none',
    target: bundle.forwards > 0 ? 'filled' : 'none',
  };
  const heading = count > 1 ? [`${count} ${words.flows[perspective.language]}`] : [];
  return {
    id: `flows:${bundle.source}:${bundle.target}`,
    source: bundle.source,
    target: bundle.target,
    relation: 'flow',
    flows: [...bundle.flows],
    count,
    line: 'solid',
    arrow,
    label: count > 1 ? [String(count)] : [],
    tooltip: [...heading, ...bundle.titles.slice(0, 20)].join('\n'),
    cssClasses: [],
  };
}
