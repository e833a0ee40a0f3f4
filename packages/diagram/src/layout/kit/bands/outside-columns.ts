import type { DiagramArea, DiagramNode } from '../../../diagram.js';
import type { SceneParty } from '../../../views/scene.js';
import { layoutBox, layoutGroup, textBlock } from '../box.js';

const MEMBER_WIDTH = 188;
const PARTY_WIDTH = MEMBER_WIDTH + 20;
const PARTY_GAP = 14;
/** Least distance between two lines that arrive at one box. */
const PORT_DISTANCE = 9;

/** A box outside the agency at which lines may end. */
export interface OuterCell {
  readonly type: 'outer';
  readonly id: string;
  readonly node: DiagramNode;
  readonly column: number;
  /** Where its top is, from the top of its column; about, until the lines have their places. */
  readonly top: number;
}

/** The parties outside, in columns. */
export interface OutsideColumns {
  readonly columns: readonly (readonly (DiagramNode | DiagramArea)[])[];
  readonly cells: ReadonlyMap<string, OuterCell>;
  readonly height: number;
  readonly columnWidth: number;
}

/**
 * Stacks the parties in as many columns as keep them about as high as the bands.
 *
 * @param linesAt how many lines arrive at a node at most
 */
export function placeOutside(
  parties: readonly SceneParty[],
  available: number,
  linesAt: (node: string) => number,
): OutsideColumns {
  const frames = parties.map((party) => partyFrame(party, linesAt));
  const total = frames.reduce((sum, frame) => sum + frame.size.height + PARTY_GAP, 0);
  const count = Math.max(1, Math.ceil(total / (Math.max(available, 400) * 1.2)));
  const columns: (DiagramNode | DiagramArea)[][] = [];
  const cells = new Map<string, OuterCell>();
  let height = 0;
  let y = 0;
  for (const frame of frames) {
    if (columns.length === 0 || (y + frame.size.height / 2 > total / count && columns.length < count)) {
      columns.push([]);
      y = 0;
    }
    frame.position = { x: 0, y };
    columns.at(-1)!.push(frame);
    for (const node of endsOf(frame)) {
      const top = node === frame ? y : y + node.position.y;
      cells.set(node.id, { type: 'outer', id: node.id, node, column: columns.length - 1, top });
    }
    y += frame.size.height + PARTY_GAP;
    height = Math.max(height, y - PARTY_GAP);
  }
  return { columns, cells, height, columnWidth: PARTY_WIDTH };
}

/** Lines end at the boxes inside a frame, or at the frame where it has none or is an end itself. */
function endsOf(frame: DiagramNode | DiagramArea): DiagramNode[] {
  const inner: DiagramNode[] = [];
  for (const child of frame.children) {
    if (child.type === 'node' && child.role !== 'row') {
      inner.push(child);
    }
  }
  return frame.type === 'node' ? [frame, ...inner] : inner;
}

function partyFrame(party: SceneParty, linesAt: (node: string) => number): DiagramNode | DiagramArea {
  const heightFor = (id: string): number => (linesAt(id) + 1) * PORT_DISTANCE;
  const members = party.members.map((member) =>
    layoutBox(member, MEMBER_WIDTH, { minimumHeight: heightFor(member.id) }),
  );
  if (party.node && members.length === 0) {
    return layoutBox(party.node, PARTY_WIDTH, { minimumHeight: heightFor(party.node.id) });
  }
  return party.node ? layoutGroup(party.node, members, PARTY_WIDTH) : partyArea(party, members);
}

/** Frame of a party that the model does not have as an element: another project whose elements name no owner. */
function partyArea(party: SceneParty, members: DiagramNode[]): DiagramArea {
  const lines = textBlock(party.title, 'title', 10, 8, PARTY_WIDTH - 20, 2);
  let y = 8 + lines.length * 17 + 8;
  for (const member of members) {
    member.position = { x: 10, y };
    y += member.size.height + 10;
  }
  return {
    type: 'area',
    id: `party:${party.id}`,
    role: 'group',
    topic: party.id,
    position: { x: 0, y: 0 },
    size: { width: PARTY_WIDTH, height: y },
    lines,
    children: members,
    cssClasses: ['area-party'],
  };
}
