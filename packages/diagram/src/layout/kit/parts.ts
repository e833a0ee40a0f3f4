import type { DiagramArea, DiagramEdge, DiagramLabel, LayerId, Point, Size } from '../../diagram.js';
import { widthOf } from '../../text/measure.js';
import { textStyles } from '../../text/text-styles.js';
import type { SceneEdge } from '../../views/scene.js';
import { textBlock } from './box.js';

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

/** A sign that the legend explains, as a label. */
export function codeLabel(id: string, code: string): DiagramLabel {
  const label = pill(id, code);
  return { ...label, cssClasses: [...label.cssClasses, 'label-code'] };
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
