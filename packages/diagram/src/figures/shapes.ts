import type { KindShape } from '@govarch/model/vocabulary';
import type { Size } from '../diagram.js';
import { type SvgElement, svg } from './svg-element.js';

/** The outline of a box; `plain` where its kind has none of its own. */
export type ShapeId = KindShape | 'plain';

const FOLD = 10;
const CUT = 9;
const DEPTH = 4;
const CURVE = 5;

/** The outline of a box, and lines that belong to it. */
export function shapeFigure(shape: ShapeId, { width: w, height: h }: Size): SvgElement[] {
  const outline = (d: string): SvgElement => svg('path', { class: 'govarch-shape', d });
  const detail = (d: string): SvgElement => svg('path', { class: 'govarch-shape-detail', d });
  switch (shape) {
    case 'plain':
      return [svg('rect', { class: 'govarch-shape', width: w, height: h, rx: 4 })];
    case 'rounded':
      return [svg('rect', { class: 'govarch-shape', width: w, height: h, rx: 14 })];
    case 'capsule':
      return [svg('rect', { class: 'govarch-shape', width: w, height: h, rx: Math.min(h / 2, 20) })];
    case 'document':
      return [
        outline(`M2 0H${w - FOLD}L${w} ${FOLD}V${h}H2Q0 ${h} 0 ${h - 2}V2Q0 0 2 0Z`),
        detail(`M${w - FOLD} 0V${FOLD}H${w}`),
      ];
    case 'cylinder':
      return [
        outline(`M0 ${CURVE}Q0 0 ${w / 2} 0T${w} ${CURVE}V${h - CURVE}Q${w} ${h} ${w / 2} ${h}T0 ${h - CURVE}Z`),
        detail(`M0 ${CURVE}Q0 ${CURVE * 1.6} ${w / 2} ${CURVE * 1.6}T${w} ${CURVE}`),
      ];
    case 'arrow':
      return [outline(`M2 0H${w - CUT}L${w} ${h / 2}L${w - CUT} ${h}H2Q0 ${h} 0 ${h - 2}V2Q0 0 2 0Z`)];
    case 'cut':
      return [outline(`M${CUT} 0H${w - CUT}L${w} ${CUT}V${h - CUT}L${w - CUT} ${h}H${CUT}L0 ${h - CUT}V${CUT}Z`)];
    case 'block':
      return [
        svg('rect', { class: 'govarch-shape', width: w, height: h }),
        detail(`M0 ${DEPTH}H${w - DEPTH}V${h}M${w - DEPTH} ${DEPTH}L${w} 0`),
      ];
  }
}
