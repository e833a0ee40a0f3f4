import type { Origin } from '../findings/origin.js';
import type { ViewDefinition } from './view-definition.js';

/** Places in a view that edition 0.1 of the language read otherwise, from the last term of a list to the end of its condition. */
export function readOtherwiseIn({ selections }: ViewDefinition): readonly Origin[] {
  return selections.flatMap(({ terms }) => terms.flatMap(({ listCondition }) => listCondition?.origin ?? []));
}
