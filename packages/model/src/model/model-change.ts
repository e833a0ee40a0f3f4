import { attributeFacet, type Facet, incomingFacet, outgoingFacet } from '../tracking/facets.js';
import type { AttributeId, KindId, Vocabulary } from '../vocabulary/vocabulary.js';
import type { FacetChanges, ModelChange } from './contribution.js';
import type { Attribute, Element, ElementId, Relation } from './element.js';
import { kindsOf } from './kinds-of.js';
import { byPlace } from './place.js';
import type { ElementReference } from './references.js';
import { differing, differingParts, sameContent, sameItems, sameKeys } from './same-content.js';

/** Parts of an element that have a facet of their own, or say where it stands. */
const NOT_BEING: ReadonlySet<string> = new Set(['title', 'titles', 'misread', 'attributes', 'origin', 'nameOrigin']);

/** Collects what an update changes while it is under way. */
export class ChangeRecorder {
  private readonly elements = new Set<ElementId>();
  private readonly kinds = new Set<KindId>();
  private readonly views = new Set<string>();
  /** Elements before and after, pair by pair in one list: there are many when a project is read. */
  private readonly pairs: (Element | undefined)[] = [];
  private readonly reordered: Element[] = [];
  private relationsBefore: readonly Relation[] = [];
  private relationsAfter: readonly Relation[] = [];
  /** References are compared at the end: what an element named may be named by its extension, or by its new kind, now. */
  private readonly referencesBefore: ElementReference[] = [];
  private readonly referencesAfter: ElementReference[] = [];

  /** @param vocabulary by which the document was read */
  constructor(
    private readonly document: string,
    private readonly vocabulary: Vocabulary,
  ) {}

  /** An element is another one than before; one of the two may be missing. */
  element(before: Element | undefined, after: Element | undefined): void {
    if (before && after && before.origin.document !== after.origin.document) {
      this.reordered.push(after);
    }
    if (before && after && sameContent(before, after)) {
      return;
    }
    this.pairs.push(before, after);
    const isElsewhere = before?.kind !== after?.kind || before?.parent !== after?.parent;
    for (const element of [before, after]) {
      if (element) {
        this.elements.add(element.id);
        this.addKindsOf(element);
        if (isElsewhere && element.parent !== undefined) {
          this.elements.add(element.parent);
        }
      }
    }
  }

  /** Elements of the document stand in another order to each other, or may do so. */
  order(elements: Iterable<Element>): void {
    this.reordered.push(...elements);
  }

  /** What differs in the relations of the document, in the order of the text: relations before and after. */
  relations(before: readonly Relation[], after: readonly Relation[]): void {
    this.relationsBefore = before;
    this.relationsAfter = after;
    for (const relation of differing(before, after, ({ id }) => id)) {
      this.elements.add(relation.source);
      this.elements.add(relation.target);
    }
  }

  referencesAdded(references: readonly ElementReference[]): void {
    this.referencesAfter.push(...references);
  }

  referencesGone(references: readonly ElementReference[]): void {
    this.referencesBefore.push(...references);
  }

  view(id: string): void {
    this.views.add(id);
  }

  private addKindsOf(element: Element): void {
    for (const kind of kindsOf(element, this.vocabulary)) {
      this.kinds.add(kind);
    }
  }

  result(elementOf: (id: ElementId) => Element | undefined): ModelChange {
    for (const { source, target } of differing(this.referencesBefore, this.referencesAfter, keyOfReference)) {
      this.elements.add(source);
      this.elements.add(target);
    }
    for (const id of this.elements) {
      const element = elementOf(id);
      if (element) {
        this.addKindsOf(element);
      }
    }
    let facets: FacetChanges | undefined;
    return {
      documents: new Set([this.document]),
      elements: this.elements,
      kinds: this.kinds,
      views: this.views,
      facets: () => {
        facets ??= this.facets();
        return facets;
      },
    };
  }

  private facets(): FacetChanges {
    const changes = new FacetCollection(this.vocabulary);
    for (let index = 0; index < this.pairs.length; index += 2) {
      const before = this.pairs[index];
      const after = this.pairs[index + 1];
      if (before && after) {
        changes.differences(before, after);
      } else {
        changes.presence((before ?? after) as Element);
      }
    }
    for (const element of this.reordered) {
      changes.add(element.id, 'place');
      changes.lists(element);
    }
    changes.edges(this.relationsBefore, this.relationsAfter, facetsOfRelation);
    changes.edges(inTextOrder(this.referencesBefore), inTextOrder(this.referencesAfter), facetsOfReference);
    return changes;
  }
}

/** Facets that changed, as they are found. */
class FacetCollection implements FacetChanges {
  readonly elements = new Map<ElementId, Set<Facet>>();
  readonly kinds = new Set<KindId>();

  /** @param vocabulary by which the elements were read */
  constructor(private readonly vocabulary: Vocabulary) {}

  add(id: ElementId, facet: Facet): void {
    addFacet(this.elements, id, facet);
  }

  /** An element appeared or disappeared. */
  presence(element: Element): void {
    this.add(element.id, 'being');
    this.lists(element);
  }

  /** The lists in which an element stands: that of its kind, and the children of its parent. */
  lists(element: Element): void {
    for (const kind of kindsOf(element, this.vocabulary)) {
      this.kinds.add(kind);
    }
    const { parent } = element;
    if (parent !== undefined) {
      this.add(parent, 'children');
    }
  }

  differences(before: Element, after: Element): void {
    const { id } = after;
    if (!sameKeys(before, after, NOT_BEING)) {
      this.add(id, 'being');
    }
    if (!sameContent(before.title, after.title) || !sameContent(before.titles, after.titles)) {
      this.add(id, 'title');
    }
    if (!sameContent(before.misread, after.misread)) {
      this.add(id, 'misread');
    }
    this.attributes(id, before.attributes, after.attributes);
    if (before.kind !== after.kind || before.parent !== after.parent) {
      this.lists(before);
      this.lists(after);
    }
  }

  private attributes(element: ElementId, before: readonly Attribute[], after: readonly Attribute[]): void {
    const [left, right] = differingParts(before, after, sameContent);
    if (left.length + right.length === 0) {
      return;
    }
    this.add(element, 'attributes');
    for (const id of new Set<AttributeId>([...left, ...right].map((attribute) => attribute.id))) {
      const ofId = (attribute: Attribute): boolean => attribute.id === id;
      if (!sameItems(left.filter(ofId), right.filter(ofId), sameContent)) {
        this.add(element, attributeFacet(id));
      }
    }
  }

  /** Compares the edges at each end, all of them and kind by kind, in their order. */
  edges<Edge extends Relation | ElementReference>(
    before: readonly Edge[],
    after: readonly Edge[],
    facetsOf: (edge: Edge) => EdgeFacets,
  ): void {
    const [left, right] = [edgesByFacet(before, facetsOf), edgesByFacet(after, facetsOf)];
    for (const key of new Set([...left.keys(), ...right.keys()])) {
      const was = left.get(key);
      const is = right.get(key);
      if (!was || !is || !sameItems(was.edges, is.edges, isSameEdge)) {
        const { end, facet } = (was ?? is) as EdgesOfFacet<Edge>;
        this.add(end, facet);
      }
    }
  }
}

function addFacet(elements: Map<ElementId, Set<Facet>>, id: ElementId, facet: Facet): void {
  const facets = elements.get(id);
  if (facets) {
    facets.add(facet);
  } else {
    elements.set(id, new Set([facet]));
  }
}

/** In which facets of its two ends an edge stands. */
interface EdgeFacets {
  readonly source: readonly Facet[];
  readonly target: readonly Facet[];
}

function facetsOfRelation({ kind }: Relation): EdgeFacets {
  return { source: ['outgoing', outgoingFacet(kind)], target: ['incoming', incomingFacet(kind)] };
}

const REFERENCE_FACETS: EdgeFacets = { source: ['references from'], target: ['references'] };

function facetsOfReference(): EdgeFacets {
  return REFERENCE_FACETS;
}

/** Edges come in the order of documents: one that is written in another document comes elsewhere, whatever it says. */
function isSameEdge(a: Relation | ElementReference, b: Relation | ElementReference): boolean {
  return a.origin.document === b.origin.document && sameContent(a, b);
}

interface EdgesOfFacet<Edge> {
  readonly end: ElementId;
  readonly facet: Facet;
  readonly edges: Edge[];
}

function edgesByFacet<Edge extends Relation | ElementReference>(
  edges: readonly Edge[],
  facetsOf: (edge: Edge) => EdgeFacets,
): Map<string, EdgesOfFacet<Edge>> {
  const result = new Map<string, EdgesOfFacet<Edge>>();
  const add = (end: ElementId, facet: Facet, edge: Edge): void => {
    const key = `${facet} ${end}`;
    const known = result.get(key);
    if (known) {
      known.edges.push(edge);
    } else {
      result.set(key, { end, facet, edges: [edge] });
    }
  };
  for (const edge of edges) {
    const { source, target } = facetsOf(edge);
    for (const facet of source) {
      add(edge.source, facet, edge);
    }
    for (const facet of target) {
      add(edge.target, facet, edge);
    }
  }
  return result;
}

function keyOfReference({ source, role, target }: ElementReference): string {
  return `${source} ${role} ${target}`;
}

/** Parts of a document in the order of its text, as they nearly always come. */
export function inTextOrder<T extends Element | Relation | ElementReference>(parts: readonly T[]): readonly T[] {
  const isInOrder = parts.every((part, index) => index === 0 || byPlace(parts[index - 1] as T, part) <= 0);
  return isInOrder ? parts : [...parts].sort(byPlace);
}

/** Joins changes that happened one after the other. */
export function joinChanges(changes: readonly ModelChange[]): ModelChange {
  const [only] = changes;
  if (only && changes.length === 1) {
    return only;
  }
  const union = <T>(pick: (change: ModelChange) => ReadonlySet<T>): Set<T> => {
    const all = new Set<T>();
    for (const change of changes) {
      for (const item of pick(change)) {
        all.add(item);
      }
    }
    return all;
  };
  let facets: FacetChanges | undefined;
  return {
    documents: union((change) => change.documents),
    elements: union((change) => change.elements),
    kinds: union((change) => change.kinds),
    views: union((change) => change.views),
    facets: () => {
      facets ??= joinFacets(changes.map((change) => change.facets()));
      return facets;
    },
  };
}

function joinFacets(changes: readonly FacetChanges[]): FacetChanges {
  const elements = new Map<ElementId, Set<Facet>>();
  const kinds = new Set<KindId>();
  for (const change of changes) {
    for (const [id, facets] of change.elements) {
      for (const facet of facets) {
        addFacet(elements, id, facet);
      }
    }
    for (const kind of change.kinds) {
      kinds.add(kind);
    }
  }
  return { elements, kinds };
}
