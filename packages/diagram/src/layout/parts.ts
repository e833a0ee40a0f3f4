import type {
  Diagram,
  DiagramArea,
  DiagramCaption,
  DiagramEdge,
  DiagramItem,
  DiagramLabel,
  LayerId,
  Point,
  Size,
} from '../diagram.js';
import { widthOf } from '../text/measure.js';
import { textStyles } from '../text/text-styles.js';
import type { SceneBase, SceneEdge } from '../views/scene.js';
import { textBlock } from './box.js';
import { layoutLegend, legendOf } from './legend.js';

/** Lets other work of the thread run; rejects when the diagram is no longer wanted. */
export type Pause = () => Promise<void>;

const MARGIN = 28;
const CAPTION_GAP = 18;
const LEGEND_GAP = 22;

/** An area with its title: across its top, or in a strip of the given width at its left. */
export function areaWithHeader(
  role: DiagramArea['role'],
  topic: string,
  title: string,
  size: Size,
  layer: LayerId | undefined,
  strip?: number,
): DiagramArea {
  const padding = strip === undefined ? 14 : 12;
  const room = (strip ?? size.width) - 2 * padding;
  const { lineHeight } = textStyles.heading;
  const lines = textBlock(title, 'heading', padding, strip === undefined ? 10 : 0, room, strip === undefined ? 2 : 5);
  const header = { x: 0, y: 0, width: strip ?? size.width, height: 20 + lines.length * lineHeight };
  if (strip !== undefined) {
    header.height = size.height;
    const top = Math.max(8, (size.height - lines.length * lineHeight) / 2);
    for (const line of lines) {
      line.y += top;
    }
  }
  return {
    type: 'area',
    id: `area:${topic}`,
    role,
    topic,
    layer,
    position: { x: 0, y: 0 },
    size,
    header,
    lines,
    children: [],
    cssClasses: [`area-${role}`, ...(layer === undefined ? [] : [`layer-${layer}`])],
  };
}

/** A laid-out edge. */
export function edgeOf(edge: SceneEdge, points: Point[], labels: DiagramLabel[]): DiagramEdge {
  const weight = edge.count >= 10 ? 3 : edge.count >= 3 ? 2 : 1;
  return {
    type: 'edge',
    id: edge.id,
    sourceId: edge.source,
    targetId: edge.target,
    relation: edge.relation,
    flows: [...edge.flows],
    count: edge.count,
    segment: edge.segment,
    routingPoints: points,
    line: edge.line,
    arrow: edge.arrow,
    weight,
    children: labels,
    tooltip: edge.tooltip,
    cssClasses: [`weight-${weight}`, `line-${edge.line}`, ...edge.cssClasses],
  };
}

/** A short text in a rounded box, to stand on a line; its position is still open. */
export function pill(id: string, text: string): DiagramLabel {
  const textWidth = widthOf(text, 'badge');
  const width = Math.max(16, textWidth + 10);
  return {
    type: 'label',
    id,
    text,
    position: { x: 0, y: 0 },
    size: { width, height: 14 },
    lines: [{ text, style: 'badge', anchor: 'middle', x: width / 2, y: 10.2, width: textWidth }],
    cssClasses: ['label-count'],
  };
}

/** Lines of text to stand beside or on an edge, on a ground of their own; its position is still open. */
export function edgeLabel(id: string, texts: readonly string[], maximum: number): DiagramLabel {
  const lines = texts.flatMap((text) => textBlock(text, 'edge', 4, 0, maximum - 8, 2));
  const { ascent, lineHeight } = textStyles.edge;
  lines.forEach((line, index) => {
    line.y = 1 + ascent + index * lineHeight;
  });
  const width = Math.max(0, ...lines.map((line) => line.width)) + 8;
  for (const line of lines) {
    line.anchor = 'middle';
    line.x = width / 2;
  }
  return {
    type: 'label',
    id,
    text: texts.join('\n'),
    position: { x: 0, y: 0 },
    size: { width, height: lines.length * lineHeight + 2 },
    lines,
    cssClasses: ['label-text'],
  };
}

/** Puts caption above and legend below, everything inside a margin, and says how large the whole is. */
export function finishDiagram(scene: SceneBase, items: DiagramItem[], edges: DiagramEdge[]): Diagram {
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
    legend,
    notices: [...scene.notices],
  };
}

function moved(point: Point, shift: Point): Point {
  return { x: round(point.x + shift.x), y: round(point.y + shift.y) };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function captionOf(scene: SceneBase, width: number): DiagramCaption {
  const title = textBlock(scene.view.title, 'caption', 0, 0, width, 2);
  const subtitle = textBlock(scene.subtitle, 'subtitle', 0, title.length * textStyles.caption.lineHeight + 2, width, 2);
  const lines = [...title, ...subtitle];
  return {
    type: 'caption',
    id: 'caption',
    position: { x: 0, y: 0 },
    size: {
      width: Math.max(0, ...lines.map((line) => line.width)),
      height: title.length * textStyles.caption.lineHeight + 2 + subtitle.length * textStyles.subtitle.lineHeight,
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
