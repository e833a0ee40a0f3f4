import type { ElementId } from '@govarch/model/model';
import type { FlowPath } from '@govarch/model/view-evaluation';
import type { ArrowEnds } from '../diagram.js';
import { type Perspective, titleOf } from './perspective.js';
import type { SceneEdge } from './scene.js';
import { words } from './words.js';

/** The nodes that a flow passes, from its start over its platforms to its end. */
export interface DrawnPath {
  readonly path: FlowPath;
  readonly nodes: readonly string[];
}

/**
 * The path of each flow over the nodes that are drawn. Platforms that are not drawn are passed over; a flow with an end
 * that is not drawn, or that stays within one node, is left out.
 *
 * @param nodeOf the node that stands for an element, or that it is inside of
 */
export function drawnPaths(
  flows: readonly FlowPath[],
  nodeOf: (element: ElementId) => string | undefined,
): DrawnPath[] {
  return flows.flatMap((path) => {
    const from = path.from === undefined ? undefined : nodeOf(path.from);
    const to = path.to === undefined ? undefined : nodeOf(path.to);
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
  });
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
  for (const { path, nodes } of paths) {
    for (let index = 1; index < nodes.length; index++) {
      addPart(bundles, perspective, path, nodes[index - 1]!, nodes[index]!);
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
