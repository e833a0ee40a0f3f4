import type { Element, ElementId } from '@govarch/model/model';
import { inOrderOfText } from '@govarch/model/text-order';
import type { Perspective } from './perspective.js';
import type { SceneNode } from './scene.js';
import { sceneNode } from './scene-node.js';
import type { Tones } from './tones.js';

/** Rows are indented by what they stand in, down to this depth; deeper ones are drawn at it. */
export const DEEPEST_ROW = 4;

/** What is inside an element and drawn as rows of its box; elements between that are not shown are passed over. */
export function rowsOf(
  perspective: Perspective,
  element: ElementId,
  isRow: (child: Element) => boolean,
  tones: Tones | undefined,
): SceneNode['rows'] {
  const rows: SceneNode['rows'][number][] = [];
  const seen = new Set<ElementId>([element]);
  const visit = (parent: ElementId, depth: number): void => {
    for (const child of inOrderOfText(perspective.model.children(parent))) {
      if (seen.has(child.id)) {
        continue;
      }
      seen.add(child.id);
      const drawn = isRow(child);
      if (drawn) {
        rows.push({ node: sceneNode(perspective, child, { tones }), depth });
      }
      visit(child.id, drawn ? depth + 1 : depth);
    }
  };
  visit(element, 0);
  return rows;
}
