import type { SceneEdge } from '../../../views/scene.js';
import type { OuterCell } from './outside-columns.js';
import type { Cell, Grid } from './placement.js';
import { StretchTable } from './tracks.js';

/**
 * How the lines run, before anything has coordinates. Between the rows lie channels: channel i above row i, one more
 * below the last. Between the columns lie corridors, corridor j left of column j, one more at the right. Left of each
 * outer column lies a trunk. A line leaves its box into the channel above or below, or an outer box into its trunk, and
 * turns only where a channel crosses a corridor or trunk: so it never runs through a box.
 */
export type Lane =
  | { readonly type: 'channel'; readonly index: number }
  | { readonly type: 'corridor'; readonly index: number }
  | { readonly type: 'trunk'; readonly index: number };

export interface RouteEnd {
  readonly place: Cell | OuterCell;
  readonly side: 'top' | 'bottom' | 'left';
}

export interface Route {
  readonly edge: SceneEdge;
  /** The busier of the two ends. */
  readonly hub: string;
  /** Lines of one net share their tracks: all of one family that lead to one hub. */
  readonly net: string;
  readonly source: RouteEnd;
  readonly target: RouteEnd;
  readonly lanes: readonly Lane[];
}

export const laneKey = (lane: Lane): string => `${lane.type} ${lane.index}`;

const PITCH = 230;
const CROWDING = 18;
const SHARING = 120;

/** Finds the lanes of every edge whose ends are both placed. */
export function findRoutes(
  edges: readonly SceneEdge[],
  grid: Grid,
  outer: ReadonlyMap<string, OuterCell>,
  outerHeight: number,
): Route[] {
  const placeOf = (id: string): Cell | OuterCell | undefined => grid.cells.get(id) ?? outer.get(id);
  const degrees = degreesOf(edges);
  const finder = new RouteFinder(grid, outerHeight);
  return edges.flatMap((edge) => {
    const source = placeOf(edge.source);
    const target = placeOf(edge.target);
    if (!source || !target) {
      return [];
    }
    const hub = (degrees.get(edge.source) ?? 0) >= (degrees.get(edge.target) ?? 0) ? edge.source : edge.target;
    const net = edge.family === undefined ? hub : `${hub}\t${edge.family}\t${hub === edge.target}`;
    return [{ edge, hub, net, ...finder.find(source, target, net) }];
  });
}

/** How many lines arrive at each node. */
export function degreesOf(edges: readonly SceneEdge[]): Map<string, number> {
  const degrees = new Map<string, number>();
  for (const { source, target } of edges) {
    degrees.set(source, (degrees.get(source) ?? 0) + 1);
    degrees.set(target, (degrees.get(target) ?? 0) + 1);
  }
  return degrees;
}

type Found = Pick<Route, 'source' | 'target' | 'lanes'>;

class RouteFinder {
  private readonly usedCorridors = new StretchTable();
  private readonly usedChannels = new Map<string, Set<string>>();

  constructor(
    private readonly grid: Grid,
    private readonly outerHeight: number,
  ) {}

  find(source: Cell | OuterCell, target: Cell | OuterCell, net: string): Found {
    if (source.type === 'cell' && target.type === 'cell') {
      return this.withinGrid(source, target, net);
    }
    if (source.type === 'cell') {
      return this.outwards(source, target as OuterCell, net);
    }
    if (target.type === 'cell') {
      const { source: end, target: start, lanes } = this.outwards(target, source, net);
      return { source: start, target: end, lanes: [...lanes].reverse() };
    }
    const lanes: Lane[] =
      source.column === target.column
        ? [{ type: 'trunk', index: source.column }]
        : [
            { type: 'trunk', index: source.column },
            { type: 'channel', index: 0 },
            { type: 'trunk', index: target.column },
          ];
    return { source: { place: source, side: 'left' }, target: { place: target, side: 'left' }, lanes };
  }

  private withinGrid(source: Cell, target: Cell, net: string): Found {
    if (source.row === target.row) {
      const side = this.quieter(source.row, source.row + 1, net) === source.row ? 'top' : 'bottom';
      const channel = side === 'top' ? source.row : source.row + 1;
      this.noteChannel(channel, net);
      return {
        source: { place: source, side },
        target: { place: target, side },
        lanes: [{ type: 'channel', index: channel }],
      };
    }
    const down = source.row < target.row;
    const start = down ? source.row + 1 : source.row;
    const end = down ? target.row : target.row + 1;
    const lanes: Lane[] = [{ type: 'channel', index: start }];
    this.noteChannel(start, net);
    if (start !== end) {
      lanes.push({ type: 'corridor', index: this.corridorFor(source, target, start, end, net) });
      lanes.push({ type: 'channel', index: end });
      this.noteChannel(end, net);
    }
    return {
      source: { place: source, side: down ? 'bottom' : 'top' },
      target: { place: target, side: down ? 'top' : 'bottom' },
      lanes,
    };
  }

  private outwards(source: Cell, target: OuterCell, net: string): Found {
    const targetHeight = this.outerHeight > 0 ? target.top / this.outerHeight : 0;
    const below = target.column === 0 && targetHeight * this.grid.rows.length > source.row;
    const channel = below ? source.row + 1 : source.row;
    this.noteChannel(channel, net);
    const lanes: Lane[] = [{ type: 'channel', index: channel }];
    if (target.column > 0 && channel !== 0) {
      lanes.push({ type: 'trunk', index: 0 }, { type: 'channel', index: 0 });
    }
    lanes.push({ type: 'trunk', index: target.column });
    return {
      source: { place: source, side: below ? 'bottom' : 'top' },
      target: { place: target, side: 'left' },
      lanes,
    };
  }

  /** The corridor with the least detour; crowded ones cost more, those that the net uses already cost less. */
  private corridorFor(source: Cell, target: Cell, start: number, end: number, net: string): number {
    let best = 0;
    let bestCost = Number.POSITIVE_INFINITY;
    const sourceX = source.column * PITCH + PITCH / 2;
    const targetX = target.column * PITCH + PITCH / 2;
    const [from, to] = start < end ? [start, end] : [end, start];
    for (let corridor = 0; corridor <= this.grid.columns; corridor++) {
      const x = corridor * PITCH;
      const stretches = this.usedCorridors.on(String(corridor));
      const others = stretches.filter((used) => used.net !== net && used.from <= to && used.to >= from).length;
      const shared = stretches.some((used) => used.net === net && used.from <= to && used.to >= from);
      const cost = Math.abs(sourceX - x) + Math.abs(targetX - x) + others * CROWDING - (shared ? SHARING : 0);
      if (cost < bestCost) {
        bestCost = cost;
        best = corridor;
      }
    }
    this.usedCorridors.add(String(best), net, from, to);
    return best;
  }

  /** Of two channels the one that fewer nets use; one that this net uses already comes first. */
  private quieter(a: number, b: number, net: string): number {
    const cost = (channel: number): number => {
      const nets = this.usedChannels.get(String(channel));
      return nets?.has(net) ? -1 : (nets?.size ?? 0);
    };
    return cost(a) < cost(b) ? a : b;
  }

  private noteChannel(channel: number, net: string): void {
    const nets = this.usedChannels.get(String(channel)) ?? new Set<string>();
    nets.add(net);
    this.usedChannels.set(String(channel), nets);
  }
}
