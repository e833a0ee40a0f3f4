import type { DiagramArea, DiagramEdge, DiagramItem, DiagramLabel, DiagramNode, Point } from '../../diagram.js';
import { layoutBox } from '../../layout/kit/box.js';
import type { LaidOut } from '../../layout/kit/laid-out.js';
import { simplify } from '../../layout/kit/lines.js';
import { edgeLabel, edgeOf } from '../../layout/kit/parts.js';
import type { SceneEdge } from '../../views/scene.js';
import type { ContextScene, SceneGroup } from './scene.js';

const FOCUS_WIDTH = 250;
const BOX_WIDTH = 210;
const BOX_GAP = 12;
/** Between the rows of a group of several columns, where its lines run. */
const ROW_GAP = 22;
const GROUP_PADDING = 14;
const GROUP_GAP = 18;
const PORT_DISTANCE = 30;
const TRUNK_DISTANCE = 9;
const RELATION_LABEL = 150;
const FLOW_LABEL = 160;
const CONTAINER_GAP = 34;
/** Nodes of one group under each other before it gets a further column; more in a group that would become too wide. */
const TALLEST_GROUP = 14;

/** One group with its nodes at their places inside it. */
interface PlacedGroup {
  readonly group: SceneGroup;
  readonly area: DiagramArea;
  readonly nodes: readonly DiagramNode[];
  readonly columns: number;
  readonly labels: ReadonlyMap<string, DiagramLabel>;
}

type SideName = 'left' | 'right';

/** Lays a context out: the element in the middle, what comes in at the left, what goes out at the right. */
export function layoutContext(scene: ContextScene): LaidOut {
  const left = placeGroups(scene, 'incoming');
  const right = placeGroups(scene, 'outgoing');
  const ports = Math.max(left.length, right.length);
  const focus = layoutBox(scene.focus, FOCUS_WIDTH, { role: 'focus', minimumHeight: (ports + 1) * PORT_DISTANCE });
  focus.position = { x: 0, y: 0 };
  const items: DiagramItem[] = [focus];
  const edges: DiagramEdge[] = [];
  placeContainers(scene, items, edges);
  placeSide(scene, 'left', left, focus, items, edges);
  placeSide(scene, 'right', right, focus, items, edges);
  return { items, edges };
}

function placeContainers(scene: ContextScene, items: DiagramItem[], edges: DiagramEdge[]): void {
  const chain = scene.containers.map((node) => layoutBox(node, FOCUS_WIDTH));
  let y = -CONTAINER_GAP;
  for (const box of [...chain].reverse()) {
    y -= box.size.height;
    box.position = { x: 0, y };
    items.push(box);
    const edge = scene.edges.find((candidate) => candidate.relation === 'contains' && candidate.source === box.id);
    if (edge) {
      const x = FOCUS_WIDTH / 2;
      const bottom = y + box.size.height;
      edges.push(
        edgeOf(
          edge,
          [
            { x, y: bottom },
            { x, y: bottom + CONTAINER_GAP },
          ],
          [],
        ),
      );
    }
    y -= CONTAINER_GAP;
  }
}

function placeGroups(scene: ContextScene, direction: SceneGroup['direction']): PlacedGroup[] {
  return scene.groups.filter((group) => group.direction === direction).map((group) => placeGroup(scene, group));
}

function placeGroup(scene: ContextScene, group: SceneGroup): PlacedGroup {
  const tallest = Math.max(TALLEST_GROUP, Math.ceil(Math.sqrt(group.nodes.length * 3)));
  const columns = Math.ceil(group.nodes.length / tallest);
  const labels = columns === 1 ? labelsOf(scene, group) : new Map<string, DiagramLabel>();
  const nodes = group.nodes.map((node) =>
    layoutBox(node, BOX_WIDTH, { minimumHeight: labels.get(node.id)?.size.height }),
  );
  const rows = Math.ceil(nodes.length / columns);
  const gap = columns > 1 ? ROW_GAP : BOX_GAP;
  let y = columns > 1 ? ROW_GAP : GROUP_PADDING;
  for (let row = 0; row < rows; row++) {
    const inRow = nodes.slice(row * columns, (row + 1) * columns);
    inRow.forEach((node, column) => {
      node.position = { x: GROUP_PADDING + column * (BOX_WIDTH + BOX_GAP), y };
    });
    y += Math.max(...inRow.map((node) => node.size.height)) + gap;
  }
  const width = 2 * GROUP_PADDING + columns * (BOX_WIDTH + BOX_GAP) - BOX_GAP;
  const area: DiagramArea = {
    type: 'area',
    id: `area:${group.id}`,
    role: 'group',
    topic: group.id,
    position: { x: 0, y: 0 },
    size: { width, height: y - gap + GROUP_PADDING },
    lines: [],
    children: nodes,
    cssClasses: ['area-group'],
  };
  return { group, area, nodes, columns, labels };
}

/** What is written beside the lines of single neighbours: data and manner of flows. */
function labelsOf(scene: ContextScene, group: SceneGroup): Map<string, DiagramLabel> {
  const labels = new Map<string, DiagramLabel>();
  for (const node of group.nodes) {
    const edge = edgeTo(scene, group, node.id);
    if (edge && edge.label.length > 0) {
      labels.set(node.id, edgeLabel(`${edge.id}#label`, edge.label, FLOW_LABEL));
    }
  }
  return labels;
}

function edgeTo(scene: ContextScene, group: SceneGroup, node: string): SceneEdge | undefined {
  return scene.edges.find((edge) => (group.direction === 'outgoing' ? edge.target : edge.source) === node);
}

/** Stacks the groups of one side, in the middle of its height, and draws their lines. */
function placeSide(
  scene: ContextScene,
  side: SideName,
  groups: readonly PlacedGroup[],
  focus: DiagramNode,
  items: DiagramItem[],
  edges: DiagramEdge[],
): void {
  if (groups.length === 0) {
    return;
  }
  const total = groups.reduce((sum, { area }) => sum + area.size.height + GROUP_GAP, -GROUP_GAP);
  const branch = groups.some(({ labels }) => labels.size > 0) ? FLOW_LABEL + 36 : 34;
  const trunkZone = groups.length * TRUNK_DISTANCE;
  const near = RELATION_LABEL + 40;
  const distance = near + trunkZone + branch;
  let y = focus.size.height / 2 - total / 2;
  const portStep = focus.size.height / (groups.length + 1);
  const ranks = trunkRanks(groups, y, (index) => portStep * (index + 1));
  groups.forEach((placed, index) => {
    const { area } = placed;
    area.position = { x: side === 'right' ? FOCUS_WIDTH + distance : -distance - area.size.width, y };
    y += area.size.height + GROUP_GAP;
    items.push(area);
    const port = { x: side === 'right' ? FOCUS_WIDTH : 0, y: portStep * (index + 1) };
    const reach = near + ranks[index]! * TRUNK_DISTANCE;
    const trunk = side === 'right' ? FOCUS_WIDTH + reach : -reach;
    edges.push(...groupEdges(scene, side, placed, port, trunk));
  });
}

/**
 * The order of the trunks, from the element outwards, so that no two lines run on each other: of groups that lie above
 * their port the highest comes first, of those below the lowest; those beside their port come last.
 */
function trunkRanks(groups: readonly PlacedGroup[], top: number, portY: (index: number) => number): number[] {
  let y = top;
  const rising: number[] = [];
  const falling: number[] = [];
  const beside: number[] = [];
  groups.forEach(({ area }, index) => {
    const bottom = y + area.size.height;
    if (bottom < portY(index)) {
      rising.push(index);
    } else if (y > portY(index)) {
      falling.unshift(index);
    } else {
      beside.push(index);
    }
    y = bottom + GROUP_GAP;
  });
  const ranks: number[] = [];
  for (const list of [rising, falling]) {
    list.forEach((index, rank) => {
      ranks[index] = rank;
    });
  }
  beside.forEach((index, rank) => {
    ranks[index] = Math.max(rising.length, falling.length) + rank;
  });
  return ranks;
}

function groupEdges(
  scene: ContextScene,
  side: SideName,
  placed: PlacedGroup,
  port: Point,
  trunk: number,
): DiagramEdge[] {
  const { group, nodes } = placed;
  return nodes.flatMap((node, index) => {
    const edge = edgeTo(scene, group, node.id);
    if (!edge) {
      return [];
    }
    const outwards = simplify([port, { x: trunk, y: port.y }, ...branchPoints(side, placed, node, trunk)]);
    // The last line lies above the others of the group: its label hides none of itself under them.
    const labels = index === nodes.length - 1 ? [relationLabel(edge, group, side, port, trunk)] : [];
    const own = placed.labels.get(node.id);
    if (own) {
      own.position = branchLabelPosition(side, placed, node, own);
      labels.push(own);
    }
    const points = group.direction === 'outgoing' ? outwards : [...outwards].reverse();
    return [edgeOf(edge, points, labels)];
  });
}

/** From the trunk to a node: straight into its side, or through the gap above its row where there are columns. */
function branchPoints(side: SideName, { area, columns }: PlacedGroup, node: DiagramNode, trunk: number): Point[] {
  const x = area.position.x + node.position.x;
  const y = area.position.y + node.position.y;
  if (columns === 1) {
    const middle = y + node.size.height / 2;
    return [
      { x: trunk, y: middle },
      { x: side === 'right' ? x : x + node.size.width, y: middle },
    ];
  }
  const lane = y - ROW_GAP / 2;
  const middle = x + node.size.width / 2;
  return [
    { x: trunk, y: lane },
    { x: middle, y: lane },
    { x: middle, y },
  ];
}

/** The relation's name, once for the group, on the stretch that all its lines share. */
function relationLabel(edge: SceneEdge, group: SceneGroup, side: SideName, port: Point, trunk: number): DiagramLabel {
  const label = edgeLabel(`${edge.id}#relation`, [group.title], RELATION_LABEL);
  label.cssClasses.push('label-relation');
  const near = side === 'right' ? FOCUS_WIDTH : 0;
  const room = RELATION_LABEL + 40;
  const middle = side === 'right' ? near + room / 2 : near - room / 2;
  label.position = { x: (trunk === near ? near : middle) - label.size.width / 2, y: port.y - label.size.height / 2 };
  return label;
}

function branchLabelPosition(side: SideName, { area }: PlacedGroup, node: DiagramNode, label: DiagramLabel): Point {
  const middle = area.position.y + node.position.y + node.size.height / 2;
  const edge = side === 'right' ? area.position.x : area.position.x + area.size.width;
  const centre = side === 'right' ? edge - 8 - FLOW_LABEL / 2 : edge + 8 + FLOW_LABEL / 2;
  return { x: centre - label.size.width / 2, y: middle - label.size.height / 2 };
}
