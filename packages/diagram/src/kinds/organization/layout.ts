import type { DiagramEdge, DiagramNode, Point } from '../../diagram.js';
import { layoutBox } from '../../layout/kit/box.js';
import type { LaidOut } from '../../layout/kit/laid-out.js';
import { round, simplify } from '../../layout/kit/lines.js';
import { edgeOf } from '../../layout/kit/parts.js';
import type { OrganizationNode, OrganizationScene } from './scene.js';

const BOX_WIDTH = 200;
const GAP = 22;
/** Between a box and those below it; their common line runs in the middle. */
const LEVEL_GAP = 44;
/** Between the rows that the boxes below one parent fill. */
const ROW_GAP = 44;
/** Left of rows, where the line to the lower ones runs. */
const GUTTER = 24;
/** A row that would be wider goes on below: what is printed on A3 is then still read. */
const WIDEST_ROW = 1700;

/** A box with everything below it, at its place from the left top corner of the whole. */
interface Branch {
  readonly box: DiagramNode;
  readonly width: number;
  readonly height: number;
  readonly children: readonly PlacedBranch[];
}

interface PlacedBranch {
  readonly branch: Branch;
  readonly at: Point;
  /** Which of the rows it stands in. */
  readonly row: number;
}

/** Lays an organisation chart out as a tree: each box above and in the middle of those that it contains. */
export function layoutOrganization(scene: OrganizationScene): LaidOut {
  const boxes: DiagramNode[] = [];
  const ways = new Map<string, Point[]>();
  for (const { branch, at } of inRows(scene.roots.map(branchOf), 0).placed) {
    settle(branch, at, boxes, ways);
  }
  const edges = scene.edges.map((edge): DiagramEdge => edgeOf(edge, ways.get(edge.target) ?? [], []));
  return { items: boxes, edges };
}

function branchOf({ node, children }: OrganizationNode): Branch {
  const box = layoutBox(node, BOX_WIDTH);
  if (children.length === 0) {
    return { box, width: BOX_WIDTH, height: box.size.height, children: [] };
  }
  const branches = children.map(branchOf);
  const below = inRows(branches, box.size.height + LEVEL_GAP);
  const lefts = below.placed.map(({ branch, at }) => at.x + branch.box.position.x);
  const middle = (Math.min(...lefts) + Math.max(...lefts) + BOX_WIDTH) / 2;
  box.position = { x: round(middle - BOX_WIDTH / 2), y: 0 };
  return { box, width: below.width, height: below.height, children: below.placed };
}

/** Branches beside each other, in as many rows as their width needs; of more than one row a gutter is left free. */
function inRows(
  branches: readonly Branch[],
  top: number,
): { readonly placed: readonly PlacedBranch[]; readonly width: number; readonly height: number } {
  const rows: Branch[][] = [];
  let width = 0;
  for (const branch of branches) {
    const row = rows.at(-1);
    if (!row || (row.length > 0 && width + GAP + branch.width > WIDEST_ROW)) {
      rows.push([branch]);
      width = branch.width;
    } else {
      row.push(branch);
      width += GAP + branch.width;
    }
  }
  const left = rows.length > 1 ? GUTTER : 0;
  const placed: PlacedBranch[] = [];
  let y = top;
  rows.forEach((row, index) => {
    let x = left;
    for (const branch of row) {
      placed.push({ branch, at: { x, y }, row: index });
      x += branch.width + GAP;
    }
    y += Math.max(...row.map(({ height }) => height)) + ROW_GAP;
  });
  return {
    placed,
    width: Math.max(0, ...placed.map(({ branch, at }) => at.x + branch.width)),
    height: y - (rows.length > 0 ? ROW_GAP : 0),
  };
}

/** Gives every box its place in the picture, and every box but the topmost the way of its line. */
function settle(branch: Branch, at: Point, boxes: DiagramNode[], ways: Map<string, Point[]>): void {
  const { box, children } = branch;
  box.position = { x: round(at.x + box.position.x), y: round(at.y + box.position.y) };
  boxes.push(box);
  const from = { x: box.position.x + BOX_WIDTH / 2, y: box.position.y + box.size.height };
  const firstBus = from.y + LEVEL_GAP / 2;
  for (const { branch: child, at: place, row } of children) {
    settle(child, { x: at.x + place.x, y: at.y + place.y }, boxes, ways);
    const to = { x: child.box.position.x + BOX_WIDTH / 2, y: child.box.position.y };
    const bus = to.y - LEVEL_GAP / 2;
    const gutter = at.x + GUTTER / 2;
    const around =
      row === 0
        ? []
        : [
            { x: gutter, y: firstBus },
            { x: gutter, y: bus },
          ];
    ways.set(
      child.box.id,
      simplify([from, { x: from.x, y: firstBus }, ...around, { x: to.x, y: row === 0 ? firstBus : bus }, to]),
    );
  }
}
