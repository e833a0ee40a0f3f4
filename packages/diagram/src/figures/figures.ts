import type { IconId } from '@govarch/model/vocabulary';
import type {
  Badge,
  DiagramArea,
  DiagramCaption,
  DiagramEdge,
  DiagramLabel,
  DiagramLegend,
  DiagramMark,
  DiagramNode,
  LegendEntry,
  MarkShape,
  TextLine,
} from '../diagram.js';
import { edgeFigure, edgeSample } from './edge-figure.js';
import { icons } from './icons.js';
import { shapeFigure } from './shapes.js';
import { type SvgElement, svg } from './svg-element.js';

export type { SvgElement } from './svg-element.js';

/** What has a figure of its own. */
export type Drawable =
  | DiagramArea
  | DiagramNode
  | DiagramEdge
  | DiagramLabel
  | DiagramMark
  | DiagramCaption
  | DiagramLegend;

/**
 * The figure of one item without its children, around the item's own origin; that of an edge is in the coordinates of
 * the diagram. A viewer moves it to the item's position and draws the children after it, at their positions. Colours
 * come from CSS classes only: see `theme/theme.ts`.
 */
export function figureOf(item: Drawable): SvgElement {
  switch (item.type) {
    case 'area':
      return areaFigure(item);
    case 'node':
      return nodeFigure(item);
    case 'edge':
      return edgeFigure(item);
    case 'label':
      return labelFigure(item);
    case 'mark':
      return svg('g', { class: classes('mark', item.cssClasses) }, item.shapes.map(markShapeFigure));
    case 'caption':
      return svg('g', { class: 'govarch-caption' }, item.lines.map(textFigure));
    case 'legend':
      return legendFigure(item);
  }
}

function classes(name: string, more: readonly string[]): string {
  return [`govarch-${name}`, ...more].join(' ');
}

/** A line of text; its place is the start or the middle of its baseline. */
export function textFigure(line: TextLine): SvgElement {
  return svg(
    'text',
    {
      class: `govarch-text text-${line.style}`,
      x: line.x,
      y: line.y,
      'text-anchor': line.anchor === 'middle' ? 'middle' : undefined,
      transform: line.turned ? `rotate(-90 ${line.x} ${line.y})` : undefined,
    },
    [line.text],
  );
}

function areaFigure(area: DiagramArea): SvgElement {
  const { size, header } = area;
  const radius = area.role === 'band' || area.role === 'side' ? 8 : 12;
  const surface = svg('rect', { class: 'govarch-surface', width: size.width, height: size.height, rx: radius });
  const strip = header && area.role === 'band' ? [stripFigure(header.width, size.height, radius)] : [];
  return svg('g', { class: classes('area', area.cssClasses) }, [surface, ...strip, ...area.lines.map(textFigure)]);
}

/** The left part of a band, round where the band is. */
function stripFigure(width: number, height: number, radius: number): SvgElement {
  const d = `M${radius} 0H${width}V${height}H${radius}Q0 ${height} 0 ${height - radius}V${radius}Q0 0 ${radius} 0Z`;
  return svg('path', { class: 'govarch-strip', d });
}

function nodeFigure(node: DiagramNode): SvgElement {
  const shape =
    node.role === 'row'
      ? [svg('rect', { class: 'govarch-shape', width: node.size.width, height: node.size.height, rx: 3 })]
      : node.role === 'group'
        ? [svg('rect', { class: 'govarch-shape', width: node.size.width, height: node.size.height, rx: 8 })]
        : shapeFigure(node.shape, node.size);
  const icon = node.icon ? [iconFigure(node.sign, node.icon.x, node.icon.y, node.icon.width)] : [];
  return svg('g', { class: classes('node', node.cssClasses) }, [
    ...shape,
    ...icon,
    ...node.lines.map(textFigure),
    ...node.badges.map(badgeFigure),
  ]);
}

/** A sign in a square of the given size. */
export function iconFigure(icon: IconId, x: number, y: number, size: number): SvgElement {
  const scale = Math.round((size / 16) * 1000) / 1000;
  return svg('path', { class: 'govarch-icon', d: icons[icon], transform: `translate(${x} ${y}) scale(${scale})` });
}

function badgeFigure(badge: Badge): SvgElement {
  return svg('g', { class: `govarch-badge badge-${badge.type}` }, [
    svg('rect', {
      class: 'govarch-badge-ground',
      x: badge.x,
      y: badge.y,
      width: badge.width,
      height: badge.height,
      rx: badge.type === 'level' || badge.type === 'tone' ? 3 : badge.height / 2,
    }),
    textFigure(badge.line),
  ]);
}

function labelFigure(label: DiagramLabel): SvgElement {
  const { width, height } = label.size;
  const radius = label.cssClasses.includes('label-count') ? height / 2 : 3;
  return svg('g', { class: classes('label', label.cssClasses) }, [
    svg('rect', { class: 'govarch-label-ground', width, height, rx: radius }),
    ...label.lines.map(textFigure),
  ]);
}

function markShapeFigure(shape: MarkShape): SvgElement {
  switch (shape.type) {
    case 'rect': {
      const { className, x, y, width, height, radius } = shape;
      return svg('rect', { class: className, x, y, width, height, rx: radius });
    }
    case 'line': {
      const { className, from, to } = shape;
      return svg('line', { class: className, x1: from.x, y1: from.y, x2: to.x, y2: to.y });
    }
    case 'path':
      return svg('path', { class: shape.className, d: shape.d });
    case 'text':
      return textFigure(shape.line);
  }
}

function legendFigure(legend: DiagramLegend): SvgElement {
  return svg('g', { class: 'govarch-legend' }, [
    svg('rect', { class: 'govarch-legend-ground', width: legend.size.width, height: legend.size.height, rx: 8 }),
    textFigure(legend.heading),
    ...legend.entries.flatMap(({ entry, sample, line }) => [
      svg('g', { transform: `translate(${sample.x} ${sample.y})` }, [legendSample(entry)]),
      textFigure(line),
    ]),
  ]);
}

/** What stands before the text of an entry of the legend: 26 by 16 pixels. */
export function legendSample({ sample }: LegendEntry): SvgElement {
  const size = { width: 26, height: 16 };
  switch (sample.type) {
    case 'kind':
      return svg('g', { class: `govarch-node role-box kind-${sample.kind} layer-${sample.layer}` }, [
        svg('rect', { class: 'govarch-shape', ...size, rx: 3 }),
        iconFigure(sample.sign, 7, 2, 12),
      ]);
    case 'tone':
      return svg('g', { class: `govarch-node role-box tone-${sample.tone}` }, [
        svg('rect', { class: 'govarch-shape', ...size, rx: 3 }),
      ]);
    case 'code':
      return svg('g', { class: 'govarch-label label-count' }, [
        svg('rect', { class: 'govarch-label-ground', x: 3, y: 1, width: 20, height: 14, rx: 7 }),
        svg('text', { class: 'govarch-text text-badge', x: 13, y: 11.2, 'text-anchor': 'middle' }, [sample.text]),
      ]);
    case 'mark':
      return svg('g', { class: `govarch-node role-box layer-application ${sample.className}` }, [
        svg('rect', { class: 'govarch-shape', ...size, rx: 3 }),
      ]);
    case 'edge':
      return edgeSample(sample.line, sample.arrow, sample.weight);
  }
}
