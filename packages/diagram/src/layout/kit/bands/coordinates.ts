import type { Point } from '../../../diagram.js';
import { round, simplify } from '../lines.js';
import type { OuterCell, OutsideColumns } from './outside-columns.js';
import { BOX_WIDTH, type Cell, type Grid } from './placement.js';
import { type Lane, laneKey, type Route, type RouteEnd } from './routes.js';
import { assignTracks, StretchTable, type Tracks } from './tracks.js';

/** Space above the first and below the last row of a band, and between two bands. */
export const BAND_PADDING = 14;
export const BAND_GAP = 8;
/** Room for an arrow head and a count between a box and the nearest track. */
const CLEAR = 26;
const QUIET = 10;
const MINIMUM_CORRIDOR = 18;
const CORRIDOR_TRACK = 6;
const MINIMUM_TRUNK = 36;
const TRUNK_CLEAR = 40;
const PORT_MARGIN = 12;
/** Stands for the x of a trunk until the columns left of it have their widths. */
const FAR = 1_000_000;

/** Where everything of the grid is, from its top left corner. */
export interface Coordinates {
  readonly width: number;
  readonly height: number;
  readonly columnX: readonly number[];
  readonly rowY: readonly number[];
  /** Between the rows: the top of channel i, and its height. */
  readonly channels: readonly { readonly y: number; readonly height: number }[];
  /** Left edges of the outer columns, and their top. */
  readonly outerX: readonly number[];
  readonly outerY: number;
  readonly lines: readonly Line[];
}

/** A route with its points, from source to target. */
export interface Line {
  readonly route: Route;
  readonly points: Point[];
  /** Room at each end for what the line says: to the next line at the same box, or all along the box. */
  readonly room: { readonly source: number; readonly target: number };
}

interface Slot {
  readonly at: number;
  readonly spacing: number;
  readonly room: number;
}

/** Gives every lane its tracks and so every row, column and line its place. */
export function computeCoordinates(grid: Grid, outside: OutsideColumns, routes: readonly Route[]): Coordinates {
  const corridors = corridorTracks(grid, routes);
  const { columnX, corridorX, width } = columnPlaces(grid, corridors);
  const verticalX = (lane: Lane, net: string): number =>
    lane.type === 'trunk'
      ? FAR + lane.index
      : corridorX[lane.index]! + CORRIDOR_TRACK * (corridors[lane.index]!.trackOf.get(net) ?? 0);
  const ports = gridPorts(routes, columnX, verticalX);
  const channelTracks = tracksOfChannels(grid, routes, ports, verticalX);
  const { rowY, channels, trackY, height } = rowPlaces(grid, routes, channelTracks);
  const outerY = channels[0]!.height;
  const outerPorts = portsOutside(routes, outside, outerY, trackY);
  const trunks = trunkPlaces(outside, routes, outerPorts, trackY, width);
  const laneX = (lane: Lane, net: string): number =>
    lane.type === 'trunk' ? trunks.trackX(lane, net) : verticalX(lane, net);
  const endPoint = (route: Route, end: RouteEnd): { point: Point; room: number } => {
    const { place } = end;
    if (place.type === 'outer') {
      const slot = outerPorts.get(portKey(route, end))!;
      return { point: { x: trunks.outerX[place.column]! + insetOf(place), y: slot.at }, room: slot.room };
    }
    const slot = ports.get(portKey(route, end))!;
    const top = rowY[place.row]!;
    const y = end.side === 'top' ? top : top + place.node.size.height;
    return { point: { x: slot.at, y }, room: slot.room };
  };
  const lines = routes.map((route) => lineOf(route, endPoint, laneX, trackY));
  return { width, height, columnX, rowY, channels, outerX: trunks.outerX, outerY, lines };
}

/** Boxes inside a frame begin further right than the frame. */
function insetOf(place: OuterCell): number {
  return place.node.position.x;
}

function corridorTracks(grid: Grid, routes: readonly Route[]): Tracks[] {
  const stretches = new StretchTable();
  for (const { lanes, net } of routes) {
    lanes.forEach((lane, index) => {
      if (lane.type === 'corridor') {
        stretches.add(laneKey(lane), net, lanes[index - 1]!.index, lanes[index + 1]!.index);
      }
    });
  }
  return Array.from({ length: grid.columns + 1 }, (_, index) =>
    assignTracks(stretches.on(laneKey({ type: 'corridor', index }))),
  );
}

function columnPlaces(
  grid: Grid,
  corridors: readonly Tracks[],
): { columnX: number[]; corridorX: number[]; width: number } {
  const columnX: number[] = [];
  const corridorX: number[] = [];
  let x = 0;
  corridors.forEach(({ count }, index) => {
    const needed = Math.max(0, count - 1) * CORRIDOR_TRACK;
    const corridor = Math.max(MINIMUM_CORRIDOR, needed + 2 * QUIET);
    corridorX.push(x + (corridor - needed) / 2);
    x += corridor;
    if (index < grid.columns) {
      columnX.push(x);
      x += BOX_WIDTH;
    }
  });
  return { columnX, corridorX, width: x };
}

const portKey = (route: Route, end: RouteEnd): string =>
  end.place.type === 'outer' ? `${end.place.id}\n${route.net}` : `${sideKey(end)}\n${route.net}`;

/** Lines below a box and above the one under it share their places, so that none of the two runs into the other. */
function sideKey(end: RouteEnd): string {
  const { row, column } = end.place as Cell;
  return `${end.side === 'top' ? row : row + 1} ${column}`;
}

/** Ends of a route with the lanes as they are seen from there. */
function endsOf(route: Route): { end: RouteEnd; other: RouteEnd; lanes: readonly Lane[] }[] {
  return [
    { end: route.source, other: route.target, lanes: route.lanes },
    { end: route.target, other: route.source, lanes: [...route.lanes].reverse() },
  ];
}

function gridPorts(
  routes: readonly Route[],
  columnX: readonly number[],
  verticalX: (lane: Lane, net: string) => number,
): Map<string, Slot> {
  const sides = new Map<string, { column: number; wishes: Map<string, number[]> }>();
  for (const route of routes) {
    for (const { end, other, lanes } of endsOf(route)) {
      if (end.place.type === 'cell') {
        const side = sides.get(sideKey(end)) ?? { column: end.place.column, wishes: new Map() };
        sides.set(sideKey(end), side);
        const next = lanes[1];
        const wish = next
          ? verticalX(next, route.net)
          : other.place.type === 'cell'
            ? columnX[other.place.column]! + BOX_WIDTH / 2
            : FAR;
        side.wishes.set(route.net, [...(side.wishes.get(route.net) ?? []), wish]);
      }
    }
  }
  const ports = new Map<string, Slot>();
  for (const [key, { column, wishes }] of sides) {
    const slots = spread([...wishes.keys()], wishes, columnX[column]! + PORT_MARGIN, BOX_WIDTH - 2 * PORT_MARGIN);
    for (const [net, slot] of slots) {
      ports.set(`${key}\n${net}`, slot);
    }
  }
  return ports;
}

/** Spreads nets over a side in the order of where they want to go. */
function spread(
  nets: readonly string[],
  wishes: ReadonlyMap<string, readonly number[]>,
  start: number,
  length: number,
): Map<string, Slot> {
  const average = (net: string): number => {
    const values = wishes.get(net) ?? [];
    return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  };
  const sorted = [...nets].sort((a, b) => average(a) - average(b) || (a < b ? -1 : 1));
  const spacing = length / (sorted.length + 1);
  const room = sorted.length === 1 ? length : spacing;
  return new Map(sorted.map((net, index) => [net, { at: round(start + spacing * (index + 1)), spacing, room }]));
}

function tracksOfChannels(
  grid: Grid,
  routes: readonly Route[],
  ports: ReadonlyMap<string, Slot>,
  verticalX: (lane: Lane, net: string) => number,
): Tracks[] {
  const stretches = new StretchTable();
  for (const route of routes) {
    route.lanes.forEach((lane, index) => {
      if (lane.type === 'channel') {
        const before = route.lanes[index - 1];
        const after = route.lanes[index + 1];
        const from = before ? verticalX(before, route.net) : ports.get(portKey(route, route.source))!.at;
        const to = after ? verticalX(after, route.net) : ports.get(portKey(route, route.target))!.at;
        if (from !== to) {
          stretches.add(laneKey(lane), route.net, from, to);
        }
      }
    });
  }
  return Array.from({ length: grid.rows.length + 1 }, (_, index) =>
    assignTracks(stretches.on(laneKey({ type: 'channel', index }))),
  );
}

type TrackY = (channel: number, net: string) => number;

function rowPlaces(
  grid: Grid,
  routes: readonly Route[],
  tracks: readonly Tracks[],
): Pick<Coordinates, 'rowY' | 'channels' | 'height'> & { trackY: TrackY } {
  const usedSides = new Set<string>();
  for (const route of routes) {
    for (const { place, side } of [route.source, route.target]) {
      if (place.type === 'cell') {
        usedSides.add(`${side} ${place.row}`);
      }
    }
  }
  const bandStarts = new Set(grid.bands.map((band) => band.first));
  const rowY: number[] = [];
  const channels: { y: number; height: number }[] = [];
  const firstTrack: { y: number; distance: number }[] = [];
  let y = 0;
  tracks.forEach(({ count }, index) => {
    const above = usedSides.has(`bottom ${index - 1}`) ? CLEAR : QUIET;
    const below = usedSides.has(`top ${index}`) ? CLEAR : QUIET;
    const distance = count > 30 ? 4 : count > 12 ? 5 : 7;
    const isEdge = index === 0 || index === grid.rows.length;
    const minimum = isEdge ? BAND_PADDING : bandStarts.has(index) ? 2 * BAND_PADDING + BAND_GAP : 16;
    const needed =
      count === 0 && !(above === CLEAR || below === CLEAR) ? 0 : above + (Math.max(1, count) - 1) * distance + below;
    const height = Math.max(minimum, needed);
    firstTrack.push({ y: y + above + (height - Math.max(needed, above + below)) / 2, distance });
    channels.push({ y, height });
    y += height;
    if (index < grid.rows.length) {
      rowY.push(y);
      y += grid.rows[index]!;
    }
  });
  const trackY: TrackY = (channel, net) => {
    const { y: first, distance } = firstTrack[channel]!;
    return round(first + distance * (tracks[channel]!.trackOf.get(net) ?? 0));
  };
  return { rowY, channels, height: y, trackY };
}

function portsOutside(
  routes: readonly Route[],
  outside: OutsideColumns,
  outerY: number,
  trackY: TrackY,
): Map<string, Slot> {
  const wishes = new Map<string, Map<string, number[]>>();
  for (const route of routes) {
    for (const { end, other, lanes } of endsOf(route)) {
      if (end.place.type === 'outer') {
        const next = lanes[1];
        const wish = next ? trackY(next.index, route.net) : other.place.type === 'outer' ? outerY + other.place.top : 0;
        const byNet = wishes.get(end.place.id) ?? new Map<string, number[]>();
        wishes.set(end.place.id, byNet);
        byNet.set(route.net, [...(byNet.get(route.net) ?? []), wish]);
      }
    }
  }
  const arriving = tracksIntoTrunks(routes, trackY);
  const ports = new Map<string, Slot>();
  for (const [id, byNet] of wishes) {
    const place = outside.cells.get(id)!;
    const isFrame = place.node.role === 'group';
    const height = isFrame ? 36 : place.node.size.height;
    for (const [net, slot] of spread([...byNet.keys()], byNet, outerY + place.top, height)) {
      ports.set(`${id}\n${net}`, { ...slot, at: besideTracks(slot, net, arriving) });
    }
  }
  return ports;
}

/** Heights at which lines come into the trunks from the channels. */
function tracksIntoTrunks(routes: readonly Route[], trackY: TrackY): { readonly y: number; readonly net: string }[] {
  return routes.flatMap(({ lanes, net }) =>
    lanes.flatMap((lane, index) => {
      const isNextToTrunk = [lanes[index - 1], lanes[index + 1]].some((other) => other?.type === 'trunk');
      return lane.type === 'channel' && isNextToTrunk ? [{ y: trackY(lane.index, net), net }] : [];
    }),
  );
}

/** Moves a port a little where another net's line would come into the trunk at its very height and run on it. */
function besideTracks(
  slot: Slot,
  net: string,
  arriving: readonly { readonly y: number; readonly net: string }[],
): number {
  const isFree = (y: number): boolean => arriving.every((track) => track.net === net || Math.abs(track.y - y) >= 1.2);
  const step = slot.spacing / 6;
  for (const offset of [0, step, -step, 2 * step, -2 * step]) {
    if (isFree(slot.at + offset)) {
      return round(slot.at + offset);
    }
  }
  return slot.at;
}

function trunkPlaces(
  outside: OutsideColumns,
  routes: readonly Route[],
  ports: ReadonlyMap<string, Slot>,
  trackY: TrackY,
  start: number,
): { outerX: number[]; trackX: (lane: Lane, net: string) => number } {
  const stretches = new StretchTable();
  for (const route of routes) {
    route.lanes.forEach((lane, index) => {
      if (lane.type === 'trunk') {
        const before = route.lanes[index - 1];
        const after = route.lanes[index + 1];
        const from = before ? trackY(before.index, route.net) : ports.get(portKey(route, route.source))!.at;
        const to = after ? trackY(after.index, route.net) : ports.get(portKey(route, route.target))!.at;
        stretches.add(laneKey(lane), route.net, from, to);
      }
    });
  }
  const outerX: number[] = [];
  const firstX: number[] = [];
  const tracks = outside.columns.map((_, index) => assignTracks(stretches.on(laneKey({ type: 'trunk', index }))));
  let x = start;
  tracks.forEach(({ count }) => {
    const needed = Math.max(0, count - 1) * CORRIDOR_TRACK;
    firstX.push(x + MINIMUM_TRUNK);
    x += MINIMUM_TRUNK + needed + TRUNK_CLEAR;
    outerX.push(x);
    x += outside.columnWidth;
  });
  return {
    outerX,
    trackX: (lane, net) => firstX[lane.index]! + CORRIDOR_TRACK * (tracks[lane.index]!.trackOf.get(net) ?? 0),
  };
}

function lineOf(
  route: Route,
  endPoint: (route: Route, end: RouteEnd) => { point: Point; room: number },
  laneX: (lane: Lane, net: string) => number,
  trackY: TrackY,
): Line {
  const source = endPoint(route, route.source);
  const target = endPoint(route, route.target);
  const points: Point[] = [source.point];
  let current = source.point;
  for (const lane of route.lanes) {
    current =
      lane.type === 'channel'
        ? { x: current.x, y: trackY(lane.index, route.net) }
        : { x: laneX(lane, route.net), y: current.y };
    points.push(current);
  }
  const last = route.lanes.at(-1)!;
  points.push(last.type === 'channel' ? { x: target.point.x, y: current.y } : { x: current.x, y: target.point.y });
  points.push(target.point);
  return { route, points: simplify(points), room: { source: source.room, target: target.room } };
}
