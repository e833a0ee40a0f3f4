import type { AttributeId, RelationId } from '../vocabulary/vocabulary.js';

/**
 * A part of what the model says of an element that can be asked for, and can change, by itself.
 *
 * - `being`: that it is there, and everything of it that has no facet of its own: its kind, its name, its parent, its time;
 * - `title`: the one in force, and all that it has over time;
 * - `misread`: what of it was not understood;
 * - `attributes`: all of them, and `attribute x`: those of one id;
 * - `children`: which, and in which order;
 * - `outgoing`, `incoming`: all relations at it in their order, and `outgoing x`, `incoming x`: those of one kind;
 * - `references`: what names it other than by a relation, and `references from`: what it names so, both in their order;
 * - `place`: in which document it stands, and before and after which other elements.
 */
export type Facet =
  | 'being'
  | 'title'
  | 'misread'
  | 'attributes'
  | 'children'
  | 'outgoing'
  | 'incoming'
  | 'references'
  | 'references from'
  | 'place'
  | `attribute ${string}`
  | `outgoing ${string}`
  | `incoming ${string}`;

/** The facet of an element's attributes of one id. */
export const attributeFacet = facetsOf<AttributeId, `attribute ${string}`>((id) => `attribute ${id}`);

/** The facet of the relations of a kind that start at an element. */
export const outgoingFacet = facetsOf<RelationId, `outgoing ${string}`>((kind) => `outgoing ${kind}`);

/** The facet of the relations of a kind that end at an element. */
export const incomingFacet = facetsOf<RelationId, `incoming ${string}`>((kind) => `incoming ${kind}`);

/** Names each facet once: they are asked for with every read, and compared more often still. */
function facetsOf<Id extends string, F extends Facet>(name: (id: Id) => F): (id: Id) => F {
  const known = new Map<Id, F>();
  return (id) => {
    let facet = known.get(id);
    if (facet === undefined) {
      facet = name(id);
      known.set(id, facet);
    }
    return facet;
  };
}
