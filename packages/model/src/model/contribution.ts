import type { Facet } from '../tracking/facets.js';
import type { ViewDefinition } from '../views/view-definition.js';
import type { KindId, Vocabulary } from '../vocabulary/vocabulary.js';
import type { Attribute, Element, ElementId, Misread, Relation } from './element.js';

/** Attributes that `extend X { … }` adds to an element declared elsewhere. */
export interface Extension {
  readonly element: ElementId;
  readonly attributes: readonly Attribute[];
  readonly misread?: Misread;
}

/** All that one document says, with every reference resolved. References that did not resolve are left out. */
export interface DocumentContribution {
  /** URI of the document. */
  readonly document: string;
  readonly project: string;
  /** The vocabulary by which the document was read: what the kinds of its elements mean. */
  readonly vocabulary: Vocabulary;
  readonly elements: readonly Element[];
  readonly extensions: readonly Extension[];
  readonly relations: readonly Relation[];
  readonly views: readonly ViewDefinition[];
}

/** What an update did to the model; the same content at another place in the text is not a change. */
export interface ModelChange {
  /** Documents whose contribution was replaced or removed: places in them may have moved. */
  readonly documents: ReadonlySet<string>;
  /** Elements that appeared, disappeared, or whose content or relations changed, in either direction. */
  readonly elements: ReadonlySet<ElementId>;
  /** Kinds of those elements, before and after, and the kinds that these are built on. */
  readonly kinds: ReadonlySet<KindId>;
  /** Views that appeared, disappeared or changed. */
  readonly views: ReadonlySet<string>;
  /** Exactly what changed, for those who depend on some of it; worked out when it is first asked for. */
  facets(): FacetChanges;
}

/** What of elements changed, their order in the text too: it decides what comes first. */
export interface FacetChanges {
  readonly elements: ReadonlyMap<ElementId, ReadonlySet<Facet>>;
  /** Kinds of which there are other elements than before, or in another order. */
  readonly kinds: ReadonlySet<KindId>;
}
