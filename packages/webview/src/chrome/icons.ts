import type { VNode } from 'snabbdom';
import { svgNode } from '../views/svg-vnode.js';

/** Strokes of the toolbar's icons, in a square of 16 pixels. */
const PATHS = {
  back: 'M9.5 3L4.5 8L9.5 13M4.5 8H13',
  zoomIn: 'M8 3V13M3 8H13',
  zoomOut: 'M3 8H13',
  actualSize: 'M3.5 4.5L5 3.5V12.5M11 4.5L12.5 3.5V12.5M8.5 6.2V6.8M8.5 10V10.6',
  fit: 'M2.5 6V2.5H6M10 2.5H13.5V6M13.5 10V13.5H10M6 13.5H2.5V10',
  legend: 'M2.5 3H5.5V6H2.5ZM2.5 10H5.5V13H2.5ZM8 4.5H13.5M8 11.5H13.5',
} as const;

/** Name of an icon of the toolbar. */
export type IconName = keyof typeof PATHS;

/** The icon, in the colour of the text around it; its button has the name. */
export function icon(name: IconName): VNode {
  return svgNode('svg', { width: 16, height: 16, viewBox: '0 0 16 16', 'aria-hidden': 'true' }, [
    svgNode('path', { d: PATHS[name], fill: 'none', stroke: 'currentColor', 'stroke-width': 1.4 }),
  ]);
}
