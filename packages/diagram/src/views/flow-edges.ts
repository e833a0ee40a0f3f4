import type { ElementId } from '@govarch/model/model';
import { endsOfPath, type FlowPath } from '@govarch/model/view-evaluation';
import type { ArrowEnds } from '../diagram.js';
import { shortNames } from './flow-label.js';
import type { LineCodes } from './line-codes.js';
import { type Perspective, titleOf } from './perspective.js';
import type { SceneEdge } from './scene.js';
import { words } from './words.js';

/** A node that the data of a flow come to, and what they pass before it that is not drawn. */
interface Stop {
  readonly node: string;
  readonly passed: readonly ElementId[];
}

/** What of the way of a flow's data between two of its ends is drawn. */
export interface DrawnPath {
  readonly path: FlowPath;
  readonly stops: readonly Stop[];
  /** What comes behind the last node that is drawn: platforms, the end. */
  readonly beyond: readonly ElementId[];
}

/**
 * The ways of the data of each flow over the nodes that are drawn, the way back not among them. What lies on the way and
 * is not drawn is kept, so that the line can name it; a way of which not two nodes are drawn is left out.
 *
 * @param nodeOf the node that stands for an element, or that it is inside of
 */
export function drawnPaths(
  flows: readonly FlowPath[],
  nodeOf: (element: ElementId) => string | undefined,
): DrawnPath[] {
  return flows.flatMap((path) =>
    endsOfPath({ ...path, bothWays: false }).flatMap(([source, target]) => {
      const stops: Stop[] = [];
      let passed: ElementId[] = [];
      for (const id of [source, ...path.via, target]) {
        const node = nodeOf(id);
        if (node === undefined) {
          passed.push(id);
        } else {
          if (node !== stops.at(-1)?.node) {
            stops.push({ node, passed });
          }
          passed = [];
        }
      }
      return stops.length > 1 ? [{ path, stops, beyond: passed }] : [];
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
  /** What is not drawn: before the first node of the flow, between the two, behind the last. */
  readonly undrawn: Readonly<Record<'before' | 'between' | 'beyond', readonly ElementId[]>>;
}

/** The parts of the flows, each once, in the order of the flows. */
export function drawnParts(paths: readonly DrawnPath[]): DrawnPart[] {
  const ofFlows = new Map<ElementId, Map<string, Omit<DrawnPart, 'segment'>>>();
  for (const { path, stops, beyond } of paths) {
    const parts = ofFlows.get(path.flow.id) ?? new Map<string, Omit<DrawnPart, 'segment'>>();
    ofFlows.set(path.flow.id, parts);
    for (let index = 1; index < stops.length; index++) {
      const [source, target] = [stops[index - 1]!, stops[index]!];
      const key = pairKey(source.node, target.node);
      const known = parts.get(key)?.undrawn;
      parts.set(key, {
        path,
        source: source.node,
        target: target.node,
        undrawn: {
          before: joined(known?.before, index === 1 ? source.passed : []),
          between: joined(known?.between, target.passed),
          beyond: joined(known?.beyond, index === stops.length - 1 ? beyond : []),
        },
      });
    }
  }
  return [...ofFlows.values()].flatMap((parts) =>
    [...parts.values()].map((part, index) => ({ ...part, segment: { index, of: parts.size } })),
  );
}

function joined(known: readonly ElementId[] = [], more: readonly ElementId[]): readonly ElementId[] {
  return more.length === 0 ? known : [...new Set([...known, ...more])];
}

/** What a line says of what is not drawn on the way of its flow: `từ HTTTBo`, `qua LGSP`, `đến HTTTTinh`. */
export function undrawnLabel(perspective: Perspective, { undrawn }: Pick<DrawnPart, 'undrawn'>): string[] {
  return SIDES.flatMap((side) => {
    const names = shortNames(perspective, undrawn[side]);
    return names.length > 0 ? [`${UNDRAWN_WORDS[side][perspective.language]} ${names.join(', ')}`] : [];
  });
}

/** Where on the way of a flow something is not drawn. */
type Side = keyof DrawnPart['undrawn'];
const SIDES = ['before', 'between', 'beyond'] as const satisfies readonly Side[];
const UNDRAWN_WORDS = { before: words.from, between: words.via, beyond: words.onTo } as const;

/** The ends of the line of a flow: an arrow where its data go. */
export function arrowOfFlow({ bothWays }: FlowPath): ArrowEnds {
  return { source: bothWays ? 'filled' : 'none', target: 'filled' };
}

interface Bundle {
  readonly source: string;
  readonly target: string;
  readonly flows: Set<ElementId>;
  readonly titles: string[];
  /** What is not drawn on the ways of the flows, and of which flows it is said. */
  readonly undrawn: Record<Side, { readonly ids: Set<ElementId>; readonly flows: Set<ElementId> }>;
  forwards: number;
  backwards: number;
}

/**
 * One line per pair of nodes, whatever the direction, for all flows and parts of flows between them.
 *
 * @param codes what a line says of what is not drawn may be shortened to one of them
 */
export function bundledFlows(perspective: Perspective, paths: readonly DrawnPath[], codes: LineCodes): SceneEdge[] {
  const bundles = new Map<string, Bundle>();
  for (const part of drawnParts(paths)) {
    const { path, source, target } = part;
    const bundle = addPart(bundles, perspective, path, source, target);
    if (path.bothWays) {
      addPart(bundles, perspective, path, target, source);
    }
    for (const side of SIDES) {
      for (const id of part.undrawn[side]) {
        bundle.undrawn[side].ids.add(id);
        bundle.undrawn[side].flows.add(path.flow.id);
      }
    }
  }
  return [...bundles.values()].map((bundle) => bundleEdge(perspective, bundle, codes));
}

function addPart(
  bundles: Map<string, Bundle>,
  perspective: Perspective,
  path: FlowPath,
  from: string,
  to: string,
): Bundle {
  const reverse = bundles.get(pairKey(to, from));
  const bundle = reverse ?? bundles.get(pairKey(from, to));
  if (!bundle) {
    const first: Bundle = {
      source: from,
      target: to,
      flows: new Set([path.flow.id]),
      titles: [titleOf(perspective, path.flow)],
      undrawn: { before: nothingYet(), between: nothingYet(), beyond: nothingYet() },
      forwards: 1,
      backwards: 0,
    };
    bundles.set(pairKey(from, to), first);
    return first;
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
  return bundle;
}

function pairKey(from: string, to: string): string {
  return `${from}\n${to}`;
}

function bundleEdge(perspective: Perspective, bundle: Bundle, codes: LineCodes): SceneEdge {
  const count = bundle.flows.size;
  const arrow: ArrowEnds = {
    source: bundle.backwards > 0 ? 'filled' : 'none',
    target: bundle.forwards > 0 ? 'filled' : 'none',
  };
  const heading = count > 1 ? [`${count} ${words.flows[perspective.language]}`] : [];
  const notes = notesOf(perspective, bundle);
  const label = [...(count > 1 ? [String(count)] : []), ...notes].join(' · ');
  return {
    id: `flows:${bundle.source}:${bundle.target}`,
    source: bundle.source,
    target: bundle.target,
    relation: 'flow',
    flows: [...bundle.flows],
    count,
    line: 'solid',
    arrow,
    label: label === '' ? [] : [label],
    ...(notes.length > 0 ? { code: codes.codeOf(label) } : {}),
    tooltip: [...heading, ...notes, ...bundle.titles.slice(0, 20)].join('\n'),
    cssClasses: [],
  };
}

function nothingYet(): { readonly ids: Set<ElementId>; readonly flows: Set<ElementId> } {
  return { ids: new Set(), flows: new Set() };
}

/** As many names as a line of the legend holds; of more, their number is told. */
const MOST_NAMES = 3;

/** What is not drawn, by the first names, with the number of the flows where it is not said of all. */
function notesOf(perspective: Perspective, { undrawn, flows }: Bundle): string[] {
  return SIDES.flatMap((side) => {
    const { ids, flows: concerned } = undrawn[side];
    const names = shortNames(perspective, [...ids]);
    if (names.length === 0) {
      return [];
    }
    const more = names.length > MOST_NAMES ? ` +${names.length - MOST_NAMES}` : '';
    const share = concerned.size === flows.size ? '' : ` (${concerned.size})`;
    return [`${UNDRAWN_WORDS[side][perspective.language]} ${names.slice(0, MOST_NAMES).join(', ')}${more}${share}`];
  });
}
