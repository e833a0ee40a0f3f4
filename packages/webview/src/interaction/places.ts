import type { Diagram, DiagramItem, DiagramNode } from '@govarch/diagram/diagram';
import { Bounds, Point } from 'sprotty-protocol/lib/utils/geometry';

/** Whatever lies somewhere in a diagram. */
type Placed = DiagramItem | DiagramNode;

/** What an item covers, in the diagram's coordinates; undefined where there is no such item. */
export function boundsOf(diagram: Diagram, id: string): Bounds | undefined {
  return search(diagram.children, id, Point.ORIGIN);
}

/** What the items on the surface cover: all but the legend, which is shown beside it. */
export function drawnBounds(diagram: Diagram): Bounds {
  const parts = diagram.children.filter((item) => item.type !== 'legend').map((item) => own(item, Point.ORIGIN));
  return parts.length > 0 ? parts.reduce(Bounds.combine) : Bounds.EMPTY;
}

function search(items: readonly Placed[], id: string, origin: Point): Bounds | undefined {
  for (const item of items) {
    if (item.id === id) {
      return own(item, origin);
    }
    if (item.type === 'area' || item.type === 'node') {
      const found = search(item.children, id, Point.add(origin, item.position));
      if (found) {
        return found;
      }
    }
  }
  return undefined;
}

function own(item: Placed, origin: Point): Bounds {
  if (item.type === 'edge') {
    const xs = item.routingPoints.map((point) => point.x);
    const ys = item.routingPoints.map((point) => point.y);
    const [x, y] = [Math.min(...xs), Math.min(...ys)];
    return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
  }
  return { ...Point.add(origin, item.position), ...item.size };
}
