import type { ElkExtendedEdge, ElkNode, ElkPort } from 'elkjs/lib/elk-api.js';
import type { DiagramArea, DiagramEdge, DiagramItem, DiagramLabel, DiagramNode, Point } from '../../diagram.js';
import { layoutBands } from '../../layout/kit/bands/layout-bands.js';
import { placeOutside } from '../../layout/kit/bands/outside-columns.js';
import { degreesOf } from '../../layout/kit/bands/routes.js';
import { layoutBox } from '../../layout/kit/box.js';
import type { LaidOut, LayoutTools } from '../../layout/kit/laid-out.js';
import { round, simplify } from '../../layout/kit/lines.js';
import { areaWithHeader, edgeLabel, edgeOf, pill } from '../../layout/kit/parts.js';
import type { BandedScene, SceneBand, SceneEdge, SceneNode, SceneParty } from '../../views/scene.js';
import type { IntegrationScene } from './scene.js';
import { integrationWords } from './words.js';

const BOX_WIDTH = 210;
const LABEL_WIDTH = 170;
const PORT_DISTANCE = 13;
const HEADER = 44;
const PADDING = 18;
/** Between boxes that have no lines. */
const GRID_GAP = 26;
/** Between the agency's boundary and the outside. */
const APART = 44;

/** Above this many lines ELK's layers take longer than a reader waits, and are no longer readable. */
const MANY_LINES = 160;

/** Columns of the drawing, in the order in which ELK keeps them. */
type Column = 'applications' | 'own-platforms' | 'outside-platforms' | 'outside';
const COLUMNS: readonly Column[] = ['applications', 'own-platforms', 'outside-platforms', 'outside'];

/** A box that ELK places: a node alone, or the frame of an outside party with its systems inside. */
interface Block {
  readonly column: Column;
  readonly item: DiagramNode | DiagramArea;
  /** Nodes in the frame at which lines end, with their tops inside it. */
  readonly ends: readonly { readonly node: DiagramNode; readonly top: number }[];
}

/**
 * Lays an integration view out by ELK's layers: applications, own platforms, platforms of others, the outside. One with
 * very many lines becomes a grid, as the landscape is.
 */
export async function layoutIntegration(scene: IntegrationScene, { createElk, pause }: LayoutTools): Promise<LaidOut> {
  if (scene.edges.length > MANY_LINES) {
    return layoutBands(asGrid(scene), pause);
  }
  const blocks = blocksOf(scene);
  const columnOf = new Map<string, Column>();
  for (const { column, item, ends } of blocks) {
    columnOf.set(item.id, column);
    for (const { node } of ends) {
      columnOf.set(node.id, column);
    }
  }
  const edges = scene.edges.filter((edge) => columnOf.has(edge.source) && columnOf.has(edge.target));
  const labels = new Map(edges.map((edge) => [edge.id, labelOf(edge)] as const));
  const connected = blocks.filter((block) => hasLine(block, edges));
  const graph = elkGraph(connected, edges, columnOf, labels);
  const placed = connected.length > 0 ? await createElk().layout(graph) : graph;
  return assemble(scene, blocks, edges, columnOf, labels, placed);
}

/** Whether a line ends at a box, or at something in it. */
function hasLine({ item, ends }: Block, edges: readonly SceneEdge[]): boolean {
  const nodes = new Set([item.id, ...ends.map(({ node }) => node.id)]);
  return edges.some(({ source, target }) => nodes.has(source) || nodes.has(target));
}

function asGrid(scene: IntegrationScene): BandedScene {
  const { applications, ownPlatforms, outsidePlatforms, outside, ...rest } = scene;
  const band = (id: 'applications' | 'platforms', nodes: readonly SceneNode[]): SceneBand => ({
    id,
    title: integrationWords[id][scene.language],
    layer: 'application',
    nodes,
  });
  const hubs = outsidePlatforms.map((node): SceneParty => ({ id: node.id, title: node.title, node, members: [] }));
  return {
    ...rest,
    bands: [band('applications', applications), band('platforms', ownPlatforms)].filter(
      ({ nodes }) => nodes.length > 0,
    ),
    sides: [],
    outside: [...hubs, ...outside],
  };
}

function blocksOf(scene: IntegrationScene): Block[] {
  const degrees = degreesOf(scene.edges);
  const heightFor = (id: string): number => ((degrees.get(id) ?? 0) + 1) * PORT_DISTANCE;
  const single = (column: Column, nodes: IntegrationScene['applications']): Block[] =>
    nodes.map((node) => ({
      column,
      item: layoutBox(node, BOX_WIDTH, { minimumHeight: heightFor(node.id) / (column === 'applications' ? 1 : 2) }),
      ends: [],
    }));
  const outside = placeOutside(scene.outside, Number.MAX_SAFE_INTEGER, (id) => (degrees.get(id) ?? 0) * 1.4);
  const frames = outside.columns.flat().map((item): Block => {
    item.position = { x: 0, y: 0 };
    const ends: { node: DiagramNode; top: number }[] = [];
    for (const child of item.children) {
      if (child.type === 'node' && child.role !== 'row') {
        ends.push({ node: child, top: child.position.y });
      }
    }
    return { column: 'outside', item, ends: item.type === 'node' ? [...ends, { node: item, top: 0 }] : ends };
  });
  return [
    ...single('applications', scene.applications),
    ...single('own-platforms', scene.ownPlatforms),
    ...single('outside-platforms', scene.outsidePlatforms),
    ...frames,
  ];
}

function labelOf(edge: SceneEdge): DiagramLabel | undefined {
  if (edge.label.length === 0) {
    return undefined;
  }
  const id = `${edge.id}#label`;
  return edge.segment ? edgeLabel(id, edge.label, LABEL_WIDTH) : pill(id, edge.label[0]!);
}

/** ELK is given every line from the left to the right; lines that run against that are turned around afterwards. */
function isReversed(edge: SceneEdge, columnOf: ReadonlyMap<string, Column>): boolean {
  return COLUMNS.indexOf(columnOf.get(edge.source)!) > COLUMNS.indexOf(columnOf.get(edge.target)!);
}

function elkGraph(
  blocks: readonly Block[],
  edges: readonly SceneEdge[],
  columnOf: ReadonlyMap<string, Column>,
  labels: ReadonlyMap<string, DiagramLabel | undefined>,
): ElkNode {
  const used = new Set(blocks.map((block) => block.column));
  const partitions = COLUMNS.filter((column) => used.has(column));
  const endAt = portsOfFrames(blocks, edges);
  return {
    id: 'root',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'RIGHT',
      'elk.edgeRouting': 'ORTHOGONAL',
      'elk.randomSeed': '1',
      'elk.partitioning.activate': 'true',
      'elk.layered.considerModelOrder.strategy': 'PREFER_EDGES',
      'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
      'elk.layered.nodePlacement.bk.fixedAlignment': 'BALANCED',
      'elk.layered.spacing.nodeNodeBetweenLayers': '64',
      'elk.layered.spacing.edgeNodeBetweenLayers': '22',
      'elk.layered.spacing.edgeEdgeBetweenLayers': '10',
      'elk.spacing.nodeNode': '26',
      'elk.spacing.edgeNode': '18',
      'elk.spacing.edgeEdge': '12',
      'elk.spacing.edgeLabel': '6',
      'elk.separateConnectedComponents': 'false',
    },
    children: blocks.map(({ column, item, ends }) => ({
      id: item.id,
      width: item.size.width,
      height: item.size.height,
      layoutOptions: {
        'elk.partitioning.partition': String(partitions.indexOf(column)),
        ...(ends.length > 0 ? { 'elk.portConstraints': 'FIXED_POS' } : {}),
      },
      ports: [...endAt.ports.values()].filter((port) => port.block === item.id).map(({ port }) => port),
    })),
    edges: edges.map((edge): ElkExtendedEdge => {
      const source = endAt.idOf(edge, edge.source);
      const target = endAt.idOf(edge, edge.target);
      const label = labels.get(edge.id);
      const [from, to] = isReversed(edge, columnOf) ? [target, source] : [source, target];
      return {
        id: edge.id,
        sources: [from],
        targets: [to],
        labels: label
          ? [
              {
                id: label.id,
                text: label.text,
                width: label.size.width,
                height: label.size.height,
                layoutOptions: { 'elk.edgeLabels.placement': 'CENTER', 'elk.edgeLabels.inline': 'true' },
              },
            ]
          : [],
      };
    }),
  };
}

interface FramePorts {
  readonly ports: ReadonlyMap<string, { readonly block: string; readonly port: ElkPort }>;
  /** What ELK calls the end of an edge at a node. */
  idOf(edge: SceneEdge, node: string): string;
}

/** Ports at the left of the systems inside a frame: one for each line that ends there. */
function portsOfFrames(blocks: readonly Block[], edges: readonly SceneEdge[]): FramePorts {
  const ports = new Map<string, { block: string; port: ElkPort }>();
  const idOf = (edge: SceneEdge, node: string): string => {
    const key = `${edge.id}\n${node}`;
    return ports.has(key) ? key : node;
  };
  for (const { item, ends } of blocks) {
    for (const { node, top } of ends) {
      const lines = edges.filter((edge) => edge.source === node.id || edge.target === node.id);
      lines.forEach((edge, index) => {
        const y = round(top + (node.size.height * (index + 1)) / (lines.length + 1));
        const key = `${edge.id}\n${node.id}`;
        ports.set(key, {
          block: item.id,
          port: { id: key, x: 0, y, width: 0, height: 0, layoutOptions: { 'elk.port.side': 'WEST' } },
        });
      });
    }
  }
  return { ports, idOf };
}

function assemble(
  scene: IntegrationScene,
  blocks: readonly Block[],
  edges: readonly SceneEdge[],
  columnOf: ReadonlyMap<string, Column>,
  labels: ReadonlyMap<string, DiagramLabel | undefined>,
  placed: ElkNode,
): LaidOut {
  const places = new Map((placed.children ?? []).map((child) => [child.id, { x: child.x ?? 0, y: child.y ?? 0 }]));
  for (const { item } of blocks) {
    item.position = places.get(item.id) ?? { x: 0, y: 0 };
  }
  const isConnected = ({ item }: Block): boolean => places.has(item.id);
  const inside = blocks.filter(({ column }) => column === 'applications' || column === 'own-platforms');
  const outside = blocks.filter((block) => !inside.includes(block));
  placeInGrid(inside, isConnected, { x: 0, y: 0 });
  // What ELK placed outside lies right of what it placed inside, and moves apart from it, and from the grid below it.
  const placedInside = inside.filter(isConnected);
  const isFree = inside.length > 0 && placedInside.length === 0;
  const border = isFree ? Number.NEGATIVE_INFINITY : rightOf(placedInside);
  const shift = outside.length > 0 && inside.length > 0 ? APART + rightOf(inside) - (isFree ? 0 : border) : 0;
  placeInGrid(outside, isConnected, { x: rightOf(placedInside), y: 0 });
  const insets = insetsOf(blocks);
  const lines = edges.map((edge) =>
    withInsets(laidOutEdge(edge, columnOf, labels.get(edge.id), placed, border, shift), insets),
  );
  for (const { item } of outside) {
    item.position.x += shift;
  }
  const items: DiagramItem[] = [];
  if (inside.length > 0) {
    items.push(frame('boundary', 'boundary', scene.boundary.title, inside, scene.boundary.element));
  }
  if (outside.length > 0) {
    items.push(frame('outside', 'outside', scene.outsideTitle, outside, undefined));
  }
  evenFrames(items, lines);
  return { items, edges: lines };
}

function rightOf(blocks: readonly Block[]): number {
  return Math.max(0, ...blocks.map(({ item }) => item.position.x + item.size.width));
}

/**
 * Boxes without lines stand in a grid below those with lines, as wide as these, and at least with as many columns as rows.
 *
 * @param origin where the grid begins where there is nothing to stand below
 */
function placeInGrid(blocks: readonly Block[], isConnected: (block: Block) => boolean, origin: Point): void {
  const above = blocks.filter(isConnected).map(({ item }) => item);
  const items = blocks.filter((block) => !isConnected(block)).map(({ item }) => item);
  const widest = Math.max(0, ...items.map(({ size }) => size.width)) + GRID_GAP;
  const left = above.length > 0 ? Math.min(...above.map(({ position }) => position.x)) : origin.x;
  const width = Math.max(left, ...above.map(({ position, size }) => position.x + size.width)) - left;
  const columns = Math.max(Math.floor((width + GRID_GAP) / widest), Math.ceil(Math.sqrt(items.length)));
  let top =
    above.length > 0 ? Math.max(...above.map(({ position, size }) => position.y + size.height)) + HEADER : origin.y;
  for (let first = 0; first < items.length; first += columns) {
    const row = items.slice(first, first + columns);
    row.forEach((item, column) => {
      item.position = { x: round(left + column * widest), y: round(top) };
    });
    top += Math.max(...row.map(({ size }) => size.height)) + GRID_GAP;
  }
}

/** How far inside its frame a system begins: ELK leads lines to the frame only. */
function insetsOf(blocks: readonly Block[]): ReadonlyMap<string, number> {
  return new Map(
    blocks.flatMap(({ item, ends }) =>
      ends.filter(({ node }) => node !== item).map(({ node }) => [node.id, node.position.x] as const),
    ),
  );
}

function withInsets(edge: DiagramEdge, insets: ReadonlyMap<string, number>): DiagramEdge {
  const [first, ...rest] = edge.routingPoints;
  const last = rest.pop();
  if (!first || !last) {
    return edge;
  }
  const start = { x: round(first.x + (insets.get(edge.sourceId) ?? 0)), y: first.y };
  const end = { x: round(last.x + (insets.get(edge.targetId) ?? 0)), y: last.y };
  return { ...edge, routingPoints: simplify([start, ...rest, end]) };
}

/** The area around some blocks; they become its children. */
function frame(
  role: 'boundary' | 'outside',
  topic: string,
  title: string,
  blocks: readonly Block[],
  element: string | undefined,
): DiagramArea {
  const left = Math.min(...blocks.map(({ item }) => item.position.x)) - PADDING;
  const top = Math.min(...blocks.map(({ item }) => item.position.y)) - HEADER;
  const right = Math.max(...blocks.map(({ item }) => item.position.x + item.size.width)) + PADDING;
  const bottom = Math.max(...blocks.map(({ item }) => item.position.y + item.size.height)) + PADDING;
  const area = areaWithHeader(role, topic, title, { width: right - left, height: bottom - top }, undefined);
  area.element = element;
  area.position = { x: left, y: top };
  area.children = blocks.map(({ item }) => {
    item.position = { x: round(item.position.x - left), y: round(item.position.y - top) };
    return item;
  });
  return area;
}

/** Boundary and outside begin and end at the same heights and hold all lines between them. */
function evenFrames(items: readonly DiagramItem[], lines: readonly DiagramEdge[]): void {
  const areas = items.filter((item) => item.type === 'area');
  const highest = Math.min(
    ...lines.flatMap((line) => [
      ...line.routingPoints.map((point) => point.y),
      ...line.children.map((label) => label.position.y),
    ]),
  );
  const lowest = Math.max(
    ...lines.flatMap((line) => [
      ...line.routingPoints.map((point) => point.y),
      ...line.children.map((label) => label.position.y + label.size.height),
    ]),
  );
  const top = Math.min(...areas.map((area) => area.position.y), highest - HEADER);
  const bottom = Math.max(...areas.map((area) => area.position.y + area.size.height), lowest + PADDING);
  for (const area of areas) {
    const lift = area.position.y - top;
    for (const child of area.children) {
      child.position.y = round(child.position.y + lift);
    }
    area.position = { x: area.position.x, y: top };
    area.size = { width: area.size.width, height: bottom - top };
  }
}

function laidOutEdge(
  edge: SceneEdge,
  columnOf: ReadonlyMap<string, Column>,
  label: DiagramLabel | undefined,
  placed: ElkNode,
  border: number,
  shift: number,
): DiagramEdge {
  // What lies right of the boundary moves apart from it; lines across it become longer there.
  const moved = ({ x, y }: Point): Point => ({ x: x > border ? x + shift : x, y });
  const found = (placed.edges ?? []).find((candidate) => candidate.id === edge.id);
  const section = found?.sections?.[0];
  const path = section ? [section.startPoint, ...(section.bendPoints ?? []), section.endPoint].map(moved) : [];
  const straight = straightened(path);
  const points = simplify(isReversed(edge, columnOf) ? straight.reverse() : straight);
  const place = found?.labels?.[0];
  if (label && place) {
    const centre = moved({ x: (place.x ?? 0) + label.size.width / 2, y: place.y ?? 0 });
    label.position = { x: round(centre.x - label.size.width / 2), y: round(centre.y) };
  }
  return edgeOf(edge, points, label ? [label] : []);
}

/** ELK's sums leave ends of one stretch a hair apart: what is all but horizontal or vertical becomes so. */
function straightened(path: readonly Point[]): Point[] {
  const result: Point[] = [];
  for (const { x, y } of path) {
    const before = result.at(-1);
    result.push({
      x: before && Math.abs(before.x - x) < 0.1 ? before.x : round(x),
      y: before && Math.abs(before.y - y) < 0.1 ? before.y : round(y),
    });
  }
  return result;
}
