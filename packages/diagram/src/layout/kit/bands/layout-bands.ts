import type { DiagramArea, DiagramEdge, DiagramItem, DiagramLabel, Point } from '../../../diagram.js';
import type { BandedScene, SceneBand } from '../../../views/scene.js';
import { layoutBox } from '../box.js';
import type { LaidOut, Pause } from '../laid-out.js';
import { round } from '../lines.js';
import { areaWithHeader, codeLabel, edgeOf, pill } from '../parts.js';
import { BAND_GAP, BAND_PADDING, type Coordinates, computeCoordinates, type Line } from './coordinates.js';
import { type OutsideColumns, placeOutside } from './outside-columns.js';
import { type Grid, placeBands } from './placement.js';
import { degreesOf, findRoutes } from './routes.js';

const BAND_HEADER = 118;
const BOUNDARY_HEADER = 44;
const BOUNDARY_PADDING = 16;
const SIDE_BOX = 158;
const SIDE_GAP = 10;
const AREA_GAP = 14;
const PILL_ROOM = 24;
/** Widest label beside the frame of an outside party. */
const OUTER_PILL = 34;

/** Lays bands out: they are as rows of a grid, side columns left of them, the outside at the right. */
export async function layoutBands(scene: BandedScene, pause: Pause): Promise<LaidOut> {
  const grid = placeBands(scene);
  await pause();
  const degrees = degreesOf(scene.edges);
  const estimate = grid.rows.reduce((sum, height) => sum + height + 40, 0);
  const outside = placeOutside(scene.outside, estimate, (id) => Math.min(degrees.get(id) ?? 0, 12));
  await pause();
  const routes = findRoutes(scene.edges, grid, outside.cells, outside.height);
  await pause();
  const places = computeCoordinates(grid, outside, routes);
  await pause();
  const sides = sideAreas(scene.sides, places.height);
  return assemble(scene, grid, outside, places, sides);
}

interface Sides {
  readonly areas: readonly DiagramArea[];
  readonly width: number;
  readonly height: number;
}

function sideAreas(sides: readonly SceneBand[], height: number): Sides {
  const areas: DiagramArea[] = [];
  let x = 0;
  let tallest = 0;
  for (const side of sides) {
    const area = sideArea(side, height);
    area.position = { x, y: 0 };
    x += area.size.width + BAND_GAP;
    tallest = Math.max(tallest, area.size.height);
    areas.push(area);
  }
  for (const area of areas) {
    area.size = { ...area.size, height: Math.max(tallest, height) };
  }
  return { areas, width: x, height: tallest };
}

/** Boxes under each other, in further columns where one would be much higher than the bands. */
function sideArea(side: SceneBand, available: number): DiagramArea {
  const boxes = side.nodes.map((node) => layoutBox(node, SIDE_BOX));
  const total = boxes.reduce((sum, box) => sum + box.size.height + SIDE_GAP, 0);
  const columns = Math.max(1, Math.ceil(total / Math.max(available - 60, 300)));
  const width = columns * (SIDE_BOX + SIDE_GAP) - SIDE_GAP + 2 * BAND_PADDING;
  const area = areaWithHeader('side', side.id, side.title, { width, height: 0 }, side.layer);
  const top = area.header!.height + SIDE_GAP;
  let x = BAND_PADDING;
  let y = top;
  let bottom = y;
  for (const box of boxes) {
    if (y > top && y - top + box.size.height > total / columns + box.size.height / 2) {
      x += SIDE_BOX + SIDE_GAP;
      y = top;
    }
    box.position = { x, y };
    y += box.size.height + SIDE_GAP;
    bottom = Math.max(bottom, y);
  }
  area.children = boxes;
  area.size = { width, height: bottom - SIDE_GAP + BAND_PADDING };
  return area;
}

function assemble(scene: BandedScene, grid: Grid, outside: OutsideColumns, places: Coordinates, sides: Sides): LaidOut {
  const bandsX = BOUNDARY_PADDING + sides.width;
  const gridOrigin: Point = { x: bandsX + BAND_HEADER, y: BOUNDARY_HEADER };
  const boundary = areaWithHeader(
    'boundary',
    'boundary',
    scene.boundary.title,
    {
      width: gridOrigin.x + places.width + BOUNDARY_PADDING,
      height: BOUNDARY_HEADER + Math.max(places.height, sides.height) + BOUNDARY_PADDING,
    },
    'business',
  );
  boundary.element = scene.boundary.element;
  for (const area of sides.areas) {
    area.position = { x: BOUNDARY_PADDING + area.position.x, y: BOUNDARY_HEADER };
  }
  const bands = bandAreas(scene, grid, places, bandsX);
  boundary.children = [...sides.areas, ...bands];
  const items: DiagramItem[] = [boundary];
  if (outside.cells.size > 0) {
    items.push(outsideArea(scene, outside, places, gridOrigin, boundary.size.height));
  }
  const edges = places.lines.map((line) => bandEdge(line, gridOrigin));
  return { items, edges };
}

function bandAreas(scene: BandedScene, grid: Grid, places: Coordinates, x: number): DiagramArea[] {
  return grid.bands.map(({ band, first, last }, index) => {
    const { id, title, layer } = scene.bands[band]!;
    const top = index === 0 ? 0 : middle(places, first) + BAND_GAP / 2;
    const bottom = index === grid.bands.length - 1 ? places.height : middle(places, last + 1) - BAND_GAP / 2;
    const size = { width: BAND_HEADER + places.width, height: round(bottom - top) };
    const area = areaWithHeader('band', id, title, size, layer, BAND_HEADER - 6);
    area.position = { x, y: round(BOUNDARY_HEADER + top) };
    area.children = [...grid.cells.values()]
      .filter((cell) => cell.row >= first && cell.row <= last)
      .map(({ node, row, column }) =>
        Object.assign(node, {
          position: { x: round(BAND_HEADER + places.columnX[column]!), y: round(places.rowY[row]! - top) },
        }),
      );
    return area;
  });
}

function middle(places: Coordinates, channel: number): number {
  const { y, height } = places.channels[channel]!;
  return y + height / 2;
}

function outsideArea(
  scene: BandedScene,
  outside: OutsideColumns,
  places: Coordinates,
  origin: Point,
  minimumHeight: number,
): DiagramArea {
  const left = places.outerX[0]! - AREA_GAP;
  const right = places.outerX.at(-1)! + outside.columnWidth + AREA_GAP;
  const top = origin.y + places.outerY;
  const area = areaWithHeader(
    'outside',
    'outside',
    scene.outsideTitle,
    { width: right - left, height: Math.max(minimumHeight, top + outside.height + AREA_GAP) },
    undefined,
  );
  area.position = { x: round(origin.x + left), y: 0 };
  area.children = outside.columns.flatMap((frames, column) =>
    frames.map((frame) => {
      frame.position = {
        x: round(places.outerX[column]! - left),
        y: round(top + frame.position.y),
      };
      return frame;
    }),
  );
  return area;
}

function bandEdge(line: Line, origin: Point): DiagramEdge {
  const { route } = line;
  const points = line.points.map(({ x, y }) => ({ x: round(x + origin.x), y: round(y + origin.y) }));
  return edgeOf(route.edge, points, lineLabel(line, points));
}

/** What a line says of itself, at its end away from the hub, where it runs alone; in short, if there is no room. */
function lineLabel(line: Line, points: readonly Point[]): DiagramLabel[] {
  const { edge, hub } = line.route;
  const atSource = edge.source !== hub;
  const room = atSource ? line.room.source : line.room.target;
  const end = atSource ? line.route.source : line.route.target;
  const [text] = edge.label;
  const candidates = [
    ...(text === undefined ? [] : [pill(`${edge.id}#count`, text)]),
    ...(edge.code === undefined ? [] : [codeLabel(`${edge.id}#count`, edge.code)]),
  ];
  const label = candidates.find(({ size }) =>
    end.place.type === 'outer'
      ? room >= size.height + 2 && size.width <= OUTER_PILL
      : room >= Math.max(PILL_ROOM, size.width + 2),
  );
  if (!label) {
    return [];
  }
  const point = atSource ? points[0]! : points.at(-1)!;
  const { width, height } = label.size;
  const offset = { top: { x: 0, y: -17 }, bottom: { x: 0, y: 17 }, left: { x: -12 - width / 2, y: 0 } }[end.side];
  label.position = { x: round(point.x + offset.x - width / 2), y: round(point.y + offset.y - height / 2) };
  return [label];
}
