import type {
  Diagram,
  DiagramCaption,
  DiagramEdge,
  DiagramItem,
  DiagramNotice,
  Point,
  Size,
  StyleRule,
} from '../diagram.js';
import { textStyles } from '../text/text-styles.js';
import type { Scene } from '../views/scene.js';
import { descriptionOf } from './description.js';
import { textBlock } from './kit/box.js';
import type { LaidOut } from './kit/laid-out.js';
import { round } from './kit/lines.js';
import { layoutLegend, legendOf } from './legend.js';
import { marginNotes } from './margin-notes.js';

const MARGIN = 28;
const CAPTION_GAP = 18;
const LEGEND_GAP = 22;

/** What is said of a picture, and what its figures look like beside those of all pictures. */
export interface Remarks {
  readonly notices: readonly DiagramNotice[];
  readonly styles: readonly StyleRule[];
}

/** Puts caption above, notes and legend below, everything inside a margin, and says how large the whole is. */
export function finishDiagram(scene: Scene, { items, edges }: LaidOut, { notices, styles }: Remarks): Diagram {
  const content = extentOf(items, edges);
  const caption = captionOf(scene, Math.max(content.width, 480));
  const legend = legendOf(scene, items, edges);
  const shift = { x: MARGIN - content.x, y: MARGIN + caption.size.height + CAPTION_GAP - content.y };
  for (const item of items) {
    if (item.type !== 'edge') {
      item.position = moved(item.position, shift);
    }
  }
  for (const edge of edges) {
    edge.routingPoints = edge.routingPoints.map((point) => moved(point, shift));
    for (const label of edge.children) {
      label.position = moved(label.position, shift);
    }
  }
  caption.position = { x: MARGIN, y: MARGIN };
  const width = Math.max(content.width, caption.size.width);
  let bottom = caption.position.y + caption.size.height + CAPTION_GAP + content.height;
  const children: DiagramItem[] = [caption, ...items, ...edges];
  const notes = marginNotes(notices, scene.language, width);
  if (notes) {
    notes.position = { x: MARGIN, y: round(bottom + LEGEND_GAP) };
    children.push(notes);
    bottom = notes.position.y + notes.size.height;
  }
  if (legend.length > 0) {
    const drawn = layoutLegend(scene, legend, width);
    drawn.position = { x: MARGIN, y: round(bottom + LEGEND_GAP) };
    children.push(drawn);
    bottom = drawn.position.y + drawn.size.height;
  }
  return {
    type: 'graph',
    id: 'diagram',
    children,
    bounds: { x: 0, y: 0, width: Math.ceil(width + 2 * MARGIN), height: Math.ceil(bottom + MARGIN) },
    view: scene.view,
    description: descriptionOf(scene, items, edges),
    legend,
    notices: [...notices],
    styles: [...styles],
  };
}

function moved(point: Point, shift: Point): Point {
  return { x: round(point.x + shift.x), y: round(point.y + shift.y) };
}

function captionOf(scene: Scene, width: number): DiagramCaption {
  const title = textBlock(scene.view.title, 'caption', 0, 0, width, 2);
  const below = title.length * textStyles.caption.lineHeight + 2;
  const { lineHeight } = textStyles.subtitle;
  const subtitle = textBlock(scene.subtitle, 'subtitle', 0, below, width, 2);
  const lawNote =
    scene.lawNote === undefined
      ? []
      : textBlock(scene.lawNote, 'subtitle', 0, below + subtitle.length * lineHeight, width, 2);
  const lines = [...title, ...subtitle, ...lawNote];
  return {
    type: 'caption',
    id: 'caption',
    position: { x: 0, y: 0 },
    size: {
      width: Math.max(0, ...lines.map((line) => line.width)),
      height: below + (subtitle.length + lawNote.length) * lineHeight,
    },
    lines,
  };
}

/** The smallest rectangle around items and lines. */
function extentOf(items: readonly DiagramItem[], edges: readonly DiagramEdge[]): Point & Size {
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  const add = (x: number, y: number): void => {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  };
  const addBox = ({ position, size }: { readonly position: Point; readonly size: Size }): void => {
    add(position.x, position.y);
    add(position.x + size.width, position.y + size.height);
  };
  for (const item of items) {
    if (item.type !== 'edge') {
      addBox(item);
    }
  }
  for (const edge of edges) {
    for (const { x, y } of edge.routingPoints) {
      add(x, y);
    }
    edge.children.forEach(addBox);
  }
  return Number.isFinite(left)
    ? { x: left, y: top, width: right - left, height: bottom - top }
    : { x: 0, y: 0, width: 0, height: 0 };
}
