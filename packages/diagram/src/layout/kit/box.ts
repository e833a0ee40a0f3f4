import type { Badge, DiagramNode, TextLine, TextStyleId } from '../../diagram.js';
import { widthOf } from '../../text/measure.js';
import { textStyles } from '../../text/text-styles.js';
import { wrapText } from '../../text/wrap.js';
import { DEEPEST_ROW } from '../../views/rows.js';
import type { SceneNode } from '../../views/scene.js';

const PADDING = 10;
const ICON = 18;
const ICON_GAP = 8;
const ROW_ICON = 12;
const ROW_INSET = 8;
const ROW_GAP = 4;
const ROW_INDENT = 10;
const BADGE_HEIGHT = 16;
const BADGE_PADDING = 6;
const MINIMUM_HEIGHT = 44;
const TITLE_LINES = 5;
const NOTE_LINES = 2;
const CYLINDER_CURVE = 4;
const ROW_LINES = 3;

export interface BoxOptions {
  readonly role?: DiagramNode['role'];
  readonly minimumHeight?: number;
}

/** The box of an element at its final width, with every text inside at its place; its position is still open. */
export function layoutBox(node: SceneNode, width: number, options: BoxOptions = {}): DiagramNode {
  const left = PADDING + ICON + ICON_GAP;
  const room = width - left - PADDING;
  const top = PADDING + (isCylinder(node, options) ? CYLINDER_CURVE : 0);
  const lines = textBlock(node.title, 'title', left, top, room, TITLE_LINES);
  let bottom = top + lines.length * textStyles.title.lineHeight;
  if (node.note !== undefined) {
    const note = textBlock(node.note, 'note', left, bottom + 1, room, NOTE_LINES);
    lines.push(...note);
    bottom += 1 + note.length * textStyles.note.lineHeight;
  }
  bottom = Math.max(bottom, top + ICON);
  const badges = badgeRows(node, left, bottom + 4, width - PADDING);
  if (badges.length > 0) {
    bottom = badges.at(-1)!.y + BADGE_HEIGHT;
  }
  const children = rowNodes(node, width, bottom + 8);
  if (children.length > 0) {
    const last = children.at(-1)!;
    bottom = last.position.y + last.size.height - (PADDING - ROW_INSET);
  }
  if (node.unlisted) {
    lines.push(...textBlock(`+${node.unlisted}`, 'note', ROW_INSET + 6, bottom + ROW_GAP, room, 1));
    bottom += ROW_GAP + textStyles.note.lineHeight;
  }
  const height = Math.max(bottom + PADDING, MINIMUM_HEIGHT, options.minimumHeight ?? 0);
  const shift = children.length === 0 ? Math.min((height - bottom - PADDING) / 2, 10) : 0;
  for (const line of [...lines, ...badges.map((badge) => badge.line)]) {
    line.y += shift;
  }
  for (const badge of badges) {
    badge.y += shift;
  }
  return {
    ...common(node, options.role ?? 'box'),
    size: { width, height },
    lines,
    icon: { x: PADDING, y: top + shift, width: ICON, height: ICON },
    badges,
    children,
  };
}

function common(
  node: SceneNode,
  role: DiagramNode['role'],
): Omit<DiagramNode, 'size' | 'lines' | 'icon' | 'badges' | 'children'> {
  return {
    type: 'node',
    id: node.id,
    element: node.element,
    kind: node.kind,
    kindTitle: node.kindTitle,
    sign: node.sign,
    shape: node.shape,
    layer: node.layer,
    role,
    position: { x: 0, y: 0 },
    lifecycle: node.lifecycle,
    tone: node.tone === 'none' ? undefined : node.tone,
    tooltip: node.tooltip,
    cssClasses: classesOf(node, role),
  };
}

function classesOf(node: SceneNode, role: DiagramNode['role']): string[] {
  return [
    `role-${role}`,
    `kind-${node.kind}`,
    `layer-${node.layer}`,
    ...(node.lifecycle === 'active' ? [] : [node.lifecycle]),
    ...(node.tone === undefined ? [] : [node.tone === 'none' ? 'tone-none' : `tone-${node.tone}`]),
  ];
}

/** Its top and bottom bend into the box. */
function isCylinder(node: SceneNode, { role = 'box' }: BoxOptions): boolean {
  return node.shape === 'cylinder' && role !== 'group';
}

/** A wrapped text whose first line's top is at `top`. */
export function textBlock(
  text: string,
  style: TextStyleId,
  x: number,
  top: number,
  width: number,
  lines: number,
): TextLine[] {
  const { ascent, lineHeight } = textStyles[style];
  return wrapText(text, style, width, lines).map((line, index) => ({
    text: line,
    style,
    anchor: 'start',
    x,
    y: top + ascent + index * lineHeight,
    width: widthOf(line, style),
  }));
}

function badgeRows(node: SceneNode, left: number, top: number, right: number): Badge[] {
  const badges: Badge[] = [];
  let x = left;
  let y = top;
  for (const { type, text } of node.badges) {
    const textWidth = widthOf(text, 'badge');
    const width = textWidth + 2 * BADGE_PADDING;
    if (x > left && x + width > right) {
      x = left;
      y += BADGE_HEIGHT + 3;
    }
    badges.push({
      type,
      x,
      y,
      width,
      height: BADGE_HEIGHT,
      line: { text, style: 'badge', anchor: 'start', x: x + BADGE_PADDING, y: y + 11.2, width: textWidth },
    });
    x += width + 4;
  }
  return badges;
}

function rowNodes(node: SceneNode, width: number, top: number): DiagramNode[] {
  const rows: DiagramNode[] = [];
  let y = top;
  for (const { node: row, depth } of node.rows) {
    const x = ROW_INSET + Math.min(depth, DEEPEST_ROW) * ROW_INDENT;
    const placed = layoutRow(row, width - x - ROW_INSET);
    placed.position = { x, y };
    rows.push(placed);
    y += placed.size.height + ROW_GAP;
  }
  return rows;
}

/** An element as a row of a list or a table; its position is still open. */
export function layoutRow(node: SceneNode, width: number): DiagramNode {
  const left = 6 + ROW_ICON + 6;
  const lines = textBlock(node.title, 'row', left, 4, width - left - 6, ROW_LINES);
  return {
    ...common(node, 'row'),
    size: { width, height: 8 + lines.length * textStyles.row.lineHeight },
    lines,
    icon: { x: 6, y: 6, width: ROW_ICON, height: ROW_ICON },
    badges: [],
    children: [],
  };
}

/** An element at the head of a narrow column: its title reads upwards, in as many lines as the width has room for. */
export function layoutColumnHead(node: SceneNode, width: number, height: number): DiagramNode {
  const { lineHeight, ascent } = textStyles.row;
  const bottom = height - 6 - ROW_ICON - 6;
  const room = Math.max(1, Math.floor((width - 6) / lineHeight));
  const lines = textBlock(node.title, 'row', 0, 0, bottom - 8, room);
  const left = (width - lines.length * lineHeight) / 2;
  return {
    ...common(node, 'row'),
    size: { width, height },
    lines: lines.map(
      (line, index): TextLine => ({ ...line, x: left + index * lineHeight + ascent, y: bottom, turned: true }),
    ),
    icon: { x: (width - ROW_ICON) / 2, y: height - 6 - ROW_ICON, width: ROW_ICON, height: ROW_ICON },
    badges: [],
    children: [],
  };
}

const GROUP_PADDING = 10;
const GROUP_GAP = 10;

/** Frame of an outside agency around boxes that stand under each other; the boxes have their heights already. */
export function layoutGroup(node: SceneNode, members: readonly DiagramNode[], width: number): DiagramNode {
  const head = layoutBox(node, width, { role: 'group' });
  const last = head.badges.at(-1);
  let y = last ? last.y + last.height + GROUP_PADDING : lowest(head.lines) + GROUP_PADDING;
  y = Math.max(y, PADDING + ICON + GROUP_PADDING);
  for (const member of members) {
    member.position = { x: GROUP_PADDING, y };
    y += member.size.height + GROUP_GAP;
  }
  return {
    ...head,
    size: { width, height: y - GROUP_GAP + GROUP_PADDING },
    children: [...members],
  };
}

function lowest(lines: readonly TextLine[]): number {
  return Math.max(0, ...lines.map((line) => line.y + 4));
}
