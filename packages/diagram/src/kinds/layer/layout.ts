import type { DiagramArea, DiagramItem, DiagramMark, DiagramNode, MarkShape, StyleRule } from '../../diagram.js';
import { layoutBands } from '../../layout/kit/bands/layout-bands.js';
import type { LaidOut, LayoutTools } from '../../layout/kit/laid-out.js';
import type { BandedScene, SceneNode } from '../../views/scene.js';

/** Between the left border of a row and the guide to what stands in it. */
const GUIDE_INSET = 4;

export const layerStyles: readonly StyleRule[] = [
  { selector: '.nesting-guide', declarations: { fill: 'none', stroke: { colour: 'border' }, 'stroke-width': 1 } },
];

/** Lays a layer out: a band for each kind, what is contained as rows of its box, relations between the boxes. */
export async function layoutLayer(scene: BandedScene, { pause }: LayoutTools): Promise<LaidOut> {
  const laidOut = await layoutBands(scene, pause);
  const nodes = new Map(scene.bands.flatMap((band) => band.nodes.map((node) => [node.id, node] as const)));
  for (const box of boxesIn(laidOut.items)) {
    const guide = nestingGuide(box, nodes.get(box.id)?.rows ?? []);
    if (guide) {
      box.children.push(guide);
    }
  }
  return laidOut;
}

function boxesIn(items: readonly (DiagramItem | DiagramArea['children'][number])[]): DiagramNode[] {
  return items.flatMap((item) => (item.type === 'node' ? [item] : item.type === 'area' ? boxesIn(item.children) : []));
}

/** From each row a line to the rows of what stands in it, so that nesting is seen by more than an indent. */
function nestingGuide(box: DiagramNode, rows: SceneNode['rows']): DiagramMark | undefined {
  const drawn = box.children.filter((child) => child.type === 'node');
  const lastAt: DiagramNode[] = [];
  const shapes = rows.flatMap(({ depth }, index): MarkShape[] => {
    const child = drawn[index]!;
    const parent = lastAt[depth - 1];
    lastAt[depth] = child;
    if (!parent || parent.position.x >= child.position.x) {
      return [];
    }
    const x = parent.position.x + GUIDE_INSET;
    const top = parent.position.y + parent.size.height;
    const middle = child.position.y + child.size.height / 2;
    return [{ type: 'path', className: 'nesting-guide', d: `M${x} ${top}V${middle}H${child.position.x}` }];
  });
  return shapes.length === 0
    ? undefined
    : { type: 'mark', id: `${box.id}#nesting`, position: { x: 0, y: 0 }, size: box.size, shapes, cssClasses: [] };
}
