import type { Element, ElementId, ModelChange, ModelReader, Relation } from '../model/architecture-model.js';
import { byPlace } from '../model/place.js';
import type { KindId } from '../vocabulary/vocabulary.js';
import type { ViewDefinition } from './view-definition.js';

/** What a computation asked of a model, so that one knows which changes leave its result as it is. */
export interface ModelReads {
  /** Elements asked for by id, or whose children or relations were asked for. */
  readonly elements: ReadonlySet<ElementId>;
  readonly kinds: ReadonlySet<KindId>;
  readonly views: ReadonlySet<string>;
  /** All elements, relations or views were walked through. */
  readonly everything: boolean;
}

/** A reader that answers as the model does and remembers what it was asked. */
export function trackReads(model: ModelReader): { readonly reader: ModelReader; readonly reads: ModelReads } {
  const elements = new Set<ElementId>();
  const kinds = new Set<KindId>();
  const views = new Set<string>();
  const reads = { elements, kinds, views, everything: false };
  const all = <T>(items: Iterable<T>): Iterable<T> => {
    reads.everything = true;
    return items;
  };
  const about = <T>(id: ElementId, answer: T): T => {
    elements.add(id);
    return answer;
  };
  const reader: ModelReader = {
    project: (name) => model.project(name),
    projects: () => model.projects(),
    vocabularyOf: (of) => model.vocabularyOf(of),
    element: (id) => about(id, model.element(id)),
    elements: (): Iterable<Element> => all(model.elements()),
    elementsOfKind: (kind) => {
      kinds.add(kind);
      return model.elementsOfKind(kind);
    },
    children: (id) => about(id, model.children(id)),
    outgoing: (id, kind) => about(id, model.outgoing(id, kind)),
    incoming: (id, kind) => about(id, model.incoming(id, kind)),
    references: (id) => about(id, model.references(id)),
    referencesFrom: (id) => about(id, model.referencesFrom(id)),
    relations: (): Iterable<Relation> => all(model.relations()),
    views: (): Iterable<ViewDefinition> => all(model.views()),
    view: (id) => {
      views.add(id);
      return model.view(id);
    },
  };
  return { reader, reads };
}

/**
 * Whether a change may alter what was computed from these reads. An element that only moved in its document is no
 * change of content, but it is one of order: hence the elements whose order counted, in that order.
 */
export function mayAffect(
  change: ModelChange,
  reads: ModelReads,
  ordered: readonly ElementId[],
  model: ModelReader,
): boolean {
  if (reads.everything && (change.elements.size > 0 || change.views.size > 0)) {
    return true;
  }
  return (
    intersects(change.views, reads.views) ||
    intersects(change.kinds, reads.kinds) ||
    intersects(change.elements, reads.elements) ||
    !isInOrder(ordered, model)
  );
}

function intersects<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  const [fewer, more] = a.size < b.size ? [a, b] : [b, a];
  for (const item of fewer) {
    if (more.has(item)) {
      return true;
    }
  }
  return false;
}

function isInOrder(ids: readonly ElementId[], model: ModelReader): boolean {
  let previous: Element | undefined;
  for (const id of ids) {
    const element = model.element(id);
    if (!element || (previous && byPlace(previous, element) > 0)) {
      return false;
    }
    previous = element;
  }
  return true;
}
