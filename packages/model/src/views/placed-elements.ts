import type { Element, ElementId } from '../model/architecture-model.js';
import type { Placement } from './view-definition.js';

/**
 * The elements of one band, lane or layer in the order in which a view places them: by row, then by column. What is not
 * placed keeps its order and comes after what is placed in the same row; without a row it is in none, and comes last.
 */
export function inPlacedOrder(elements: readonly Element[], placements: readonly Placement[]): readonly Element[] {
  const places = new Map<ElementId, Placement>();
  for (const placement of placements) {
    places.set(placement.element, placement);
  }
  const keyOf = ({ id }: Element): readonly [number, number] => {
    const place = places.get(id);
    return place ? [place.row ?? 1, place.column ?? LAST] : [LAST, LAST];
  };
  return elements
    .map((element, index) => ({ element, index, key: keyOf(element) }))
    .sort((a, b) => a.key[0] - b.key[0] || a.key[1] - b.key[1] || a.index - b.index)
    .map(({ element }) => element);
}

const LAST = Number.MAX_SAFE_INTEGER;
