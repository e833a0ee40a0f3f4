import type { ArrowEnds, ArrowStyle, DiagramEdge, EdgeWeight, LineStyle, Point } from '../diagram.js';
import { type SvgElement, svg } from './svg-element.js';

const BEND = 5;
const HEAD_LENGTH = 8;
const HEAD_WIDTH = 3.6;

/** Line and arrow heads of an edge, in the coordinates of the diagram. */
export function edgeFigure(edge: DiagramEdge): SvgElement {
  return lineFigure(edge.routingPoints, edge.arrow, ['govarch-edge', ...edge.cssClasses].join(' '));
}

/** A short line for the legend. */
export function edgeSample(line: LineStyle, arrow: ArrowEnds, weight: EdgeWeight): SvgElement {
  const points = [
    { x: 0, y: 8 },
    { x: 26, y: 8 },
  ];
  return lineFigure(points, arrow, `govarch-edge line-${line} weight-${weight}`);
}

function lineFigure(points: readonly Point[], arrow: ArrowEnds, className: string): SvgElement {
  const d = roundedPath(shortened(points, arrow));
  const heads = [
    ...headFigure(arrow.source, points[0]!, points[1] ?? points[0]!),
    ...headFigure(arrow.target, points.at(-1)!, points.at(-2) ?? points.at(-1)!),
  ];
  return svg('g', { class: className }, [
    // A wider, invisible line under the visible one, so that a pointer hits it.
    svg('path', { class: 'govarch-edge-target', d }),
    svg('path', { class: 'govarch-line', d }),
    ...heads,
  ]);
}

/** A line ends inside its head, not at its tip, where its width would show beside the tip. */
function shortened(points: readonly Point[], arrow: ArrowEnds): Point[] {
  const result = [...points];
  if (result.length > 1) {
    result[0] = inward(result[0]!, result[1]!, inset(arrow.source));
    result[result.length - 1] = inward(result.at(-1)!, result.at(-2)!, inset(arrow.target));
  }
  return result;
}

function inset(style: ArrowStyle): number {
  return style === 'filled' ? HEAD_LENGTH - 1 : style === 'diamond' ? 2 * HEAD_LENGTH - 4 : style === 'open' ? 1 : 0;
}

function inward(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const part = length === 0 ? 0 : Math.min(distance, length) / length;
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

/** Straight stretches with rounded bends. */
function roundedPath(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) {
    return '';
  }
  let d = `M${number(first.x)} ${number(first.y)}`;
  rest.forEach((point, index) => {
    const next = rest[index + 1];
    const before = index === 0 ? first : rest[index - 1]!;
    if (!next) {
      d += `L${number(point.x)} ${number(point.y)}`;
      return;
    }
    const radius = Math.min(BEND, distance(before, point) / 2, distance(point, next) / 2);
    const start = inward(point, before, radius);
    const end = inward(point, next, radius);
    d += `L${number(start.x)} ${number(start.y)}Q${number(point.x)} ${number(point.y)} ${number(end.x)} ${number(end.y)}`;
  });
  return d;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** The head at `tip` of a line that comes from `from`. */
function headFigure(style: ArrowStyle, tip: Point, from: Point): SvgElement[] {
  if (style === 'none') {
    return [];
  }
  const length = distance(tip, from) || 1;
  const along = { x: (from.x - tip.x) / length, y: (from.y - tip.y) / length };
  const at = (back: number, side: number): string =>
    `${number(tip.x + along.x * back - along.y * side)} ${number(tip.y + along.y * back + along.x * side)}`;
  const wings = `M${at(HEAD_LENGTH, HEAD_WIDTH)}L${at(0, 0)}L${at(HEAD_LENGTH, -HEAD_WIDTH)}`;
  switch (style) {
    case 'filled':
      return [svg('path', { class: 'govarch-head', d: `${wings}Z` })];
    case 'open':
      return [svg('path', { class: 'govarch-head-open', d: wings })];
    case 'diamond': {
      const d = `${wings}L${at(2 * HEAD_LENGTH - 3, 0)}Z`;
      return [svg('path', { class: 'govarch-head', d })];
    }
  }
}

function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}
