import type { ShownDiagram } from '@govarch/diagram/protocol';
import {
  boundsFeature,
  SChildElementImpl,
  type SModelElementImpl,
  type SModelRootImpl,
  SShapeElementImpl,
  selectFeature,
  ViewportRootElementImpl,
} from 'sprotty';
import type { Bounds, Point } from 'sprotty-protocol/lib/utils/geometry';

/*
 * Sprotty's working copies of a diagram's items. Sprotty copies every property of the item; what is declared here is
 * what the views read. Nothing can be moved, resized or edited: the text is the source.
 */

/** The diagram, with its viewport. */
export class DiagramRoot extends ViewportRootElementImpl {
  declare view: ShownDiagram['view'];
  declare issues: ShownDiagram['issues'];
  declare language: ShownDiagram['language'];
}

/** An area, a node, a label, a mark, the caption or the legend: whatever has a place and a size. */
export class DiagramShape extends SShapeElementImpl {
  static readonly DEFAULT_FEATURES = [boundsFeature, selectFeature];

  selected = false;
  /** The element of the model that the shape stands for. */
  declare element?: string;
}

/** A line between two shapes, on the route that the layout gave it. */
export class DiagramLine extends SChildElementImpl {
  static readonly DEFAULT_FEATURES = [selectFeature];

  selected = false;
  declare routingPoints: Point[];
  declare sourceId: string;
  declare targetId: string;

  get bounds(): Bounds {
    const xs = this.routingPoints.map((point) => point.x);
    const ys = this.routingPoints.map((point) => point.y);
    const x = Math.min(...xs);
    const y = Math.min(...ys);
    return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
  }
}

/** What was hit, or the innermost of its parents, that is written in a text and so can be selected and opened. */
export function standingFor(hit: SModelElementImpl): DiagramShape | DiagramLine | undefined {
  for (let current: unknown = hit; current instanceof SChildElementImpl; current = current.parent) {
    if (current instanceof DiagramLine || (current instanceof DiagramShape && current.element !== undefined)) {
      return current;
    }
  }
  return undefined;
}

/** Ids of what is selected. */
export function selectedIds(root: SModelRootImpl): string[] {
  const ids: string[] = [];
  for (const element of root.index.all()) {
    if ((element instanceof DiagramLine || element instanceof DiagramShape) && element.selected) {
      ids.push(element.id);
    }
  }
  return ids;
}
