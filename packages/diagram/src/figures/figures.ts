import type { DiagramArea, DiagramCaption, DiagramEdge, DiagramLabel, DiagramLegend, DiagramNode } from '../diagram.js';
import { type SvgElement, svg } from './svg-element.js';

export type { SvgElement } from './svg-element.js';

/** What has a figure of its own. */
export type Drawable = DiagramArea | DiagramNode | DiagramEdge | DiagramLabel | DiagramCaption | DiagramLegend;

/**
 * The figure of one item without its children, around the item's own origin (edges and labels: see there).
 * A viewer moves it to the item's position and draws the children after it. Colours come from CSS classes only.
 */
export function figureOf(item: Drawable): SvgElement {
  return svg('g', { class: `govarch-${item.type}` });
}
