import type { ViewDefinition } from '../views/view-definition.js';
import type { KindId, RelationId } from '../vocabulary/vocabulary.js';
import { contentOf } from './content.js';
import type { DocumentContribution, ModelChange } from './contribution.js';
import type { Attribute, Element, ElementId, Relation } from './element.js';
import { byPlace } from './place.js';
import type { Project } from './project.js';
import { RelationIndex } from './relation-index.js';

export type * from './contribution.js';
export type * from './element.js';
export type * from './project.js';

/** The questions that rules, views and exporters ask of a model. */
export interface ModelReader {
  project(name: string): Project | undefined;
  projects(): Iterable<Project>;
  element(id: ElementId): Element | undefined;
  /** Every element, in the order of documents and of the text in them. */
  elements(): Iterable<Element>;
  elementsOfKind(kind: KindId): readonly Element[];
  /** Direct children in the order of the text. */
  children(id: ElementId): readonly Element[];
  /** Relations that start at the element; of one kind where it is given, in the order of the text. */
  outgoing(id: ElementId, kind?: RelationId): readonly Relation[];
  incoming(id: ElementId, kind?: RelationId): readonly Relation[];
  relations(): Iterable<Relation>;
  views(): Iterable<ViewDefinition>;
  view(id: string): ViewDefinition | undefined;
}

interface Entry {
  /** As declared; the attributes of its extensions not yet among its own. */
  declared: Element;
  merged: Element;
}

const NOTHING: readonly never[] = [];

/**
 * The semantic model of a workspace: the elements, relations and views of all its projects in one graph.
 * It is fed document by document; what an update costs depends on the document and its neighbours only.
 */
export class ArchitectureModel implements ModelReader {
  private readonly projectsByName = new Map<string, Project>();
  private readonly contributions = new Map<string, DocumentContribution>();
  private readonly entries = new Map<ElementId, Entry>();
  private readonly extensions = new Map<ElementId, Map<string, readonly Attribute[]>>();
  private readonly byKind = new Map<KindId, Set<ElementId>>();
  private readonly childIds = new Map<ElementId, Set<ElementId>>();
  private readonly bySource = new RelationIndex((relation) => relation.source);
  private readonly byTarget = new RelationIndex((relation) => relation.target);
  private readonly viewsById = new Map<string, ViewDefinition>();
  private readonly kindCache = new Map<KindId, readonly Element[]>();

  setProject(project: Project): void {
    this.projectsByName.set(project.name, project);
  }

  removeProject(name: string): void {
    this.projectsByName.delete(name);
  }

  /** Replaces what a document says. Unresolved ends of relations are allowed: they are reported where names resolve. */
  update(contribution: DocumentContribution): ModelChange {
    return this.replace(contribution.document, contribution);
  }

  /** Takes out what a document said. Does nothing for a document that the model does not know. */
  remove(document: string): ModelChange {
    return this.replace(document, undefined);
  }

  contribution(document: string): DocumentContribution | undefined {
    return this.contributions.get(document);
  }

  documents(): Iterable<string> {
    return this.contributions.keys();
  }

  project(name: string): Project | undefined {
    return this.projectsByName.get(name);
  }

  projects(): Iterable<Project> {
    return this.projectsByName.values();
  }

  element(id: ElementId): Element | undefined {
    return this.entries.get(id)?.merged;
  }

  *elements(): Iterable<Element> {
    for (const document of this.documentOrder()) {
      for (const element of this.contributions.get(document)!.elements) {
        const entry = this.entries.get(element.id);
        if (entry?.declared === element) {
          yield entry.merged;
        }
      }
    }
  }

  elementsOfKind(kind: KindId): readonly Element[] {
    let elements = this.kindCache.get(kind);
    if (!elements) {
      elements = [...(this.byKind.get(kind) ?? NOTHING)].map((id) => this.entries.get(id)!.merged).sort(byPlace);
      this.kindCache.set(kind, elements);
    }
    return elements;
  }

  children(id: ElementId): readonly Element[] {
    const ids = this.childIds.get(id);
    return ids ? [...ids].map((child) => this.entries.get(child)!.merged).sort(byPlace) : NOTHING;
  }

  outgoing(id: ElementId, kind?: RelationId): readonly Relation[] {
    return this.bySource.get(id, kind);
  }

  incoming(id: ElementId, kind?: RelationId): readonly Relation[] {
    return this.byTarget.get(id, kind);
  }

  *relations(): Iterable<Relation> {
    for (const document of this.documentOrder()) {
      yield* this.contributions.get(document)!.relations;
    }
  }

  views(): Iterable<ViewDefinition> {
    return [...this.viewsById.values()].sort(byPlace);
  }

  view(id: string): ViewDefinition | undefined {
    return this.viewsById.get(id);
  }

  private documentOrder(): string[] {
    return [...this.contributions.keys()].sort();
  }

  private replace(document: string, next: DocumentContribution | undefined): ModelChange {
    const previous = this.contributions.get(document);
    const change = new ChangeRecorder(document);
    const elements = compareById(previous?.elements, next?.elements);
    for (const element of elements.gone) {
      this.removeElement(element, change);
    }
    for (const [before, after] of elements.kept) {
      this.replaceElement(before, after, change);
    }
    for (const element of elements.added) {
      this.addElement(element, change);
    }
    this.replaceExtensions(document, previous, next, change);
    this.replaceRelations(previous?.relations ?? NOTHING, next?.relations ?? NOTHING, change);
    const views = compareById(previous?.views, next?.views);
    for (const view of views.gone) {
      this.viewsById.delete(view.id);
      change.view(view.id);
    }
    for (const view of views.added) {
      this.viewsById.set(view.id, view);
      change.view(view.id);
    }
    for (const [before, after] of views.kept) {
      this.viewsById.set(after.id, after);
      if (contentOf(before) !== contentOf(after)) {
        change.view(after.id);
      }
    }
    if (next) {
      this.contributions.set(document, next);
    } else {
      this.contributions.delete(document);
    }
    return change.result((id) => this.element(id)?.kind);
  }

  private addElement(element: Element, change: ChangeRecorder): void {
    this.entries.set(element.id, { declared: element, merged: this.merge(element) });
    addTo(this.byKind, element.kind, element.id);
    this.kindCache.delete(element.kind);
    change.element(element.id, element.kind);
    if (element.parent) {
      addTo(this.childIds, element.parent, element.id);
      change.element(element.parent);
    }
  }

  private removeElement(element: Element, change: ChangeRecorder): void {
    if (this.entries.get(element.id)?.declared !== element) {
      return;
    }
    this.entries.delete(element.id);
    this.byKind.get(element.kind)?.delete(element.id);
    this.kindCache.delete(element.kind);
    change.element(element.id, element.kind);
    if (element.parent) {
      this.childIds.get(element.parent)?.delete(element.id);
      change.element(element.parent);
    }
  }

  private replaceElement(before: Element, after: Element, change: ChangeRecorder): void {
    if (
      this.entries.get(before.id)?.declared !== before ||
      before.kind !== after.kind ||
      before.parent !== after.parent
    ) {
      this.removeElement(before, change);
      this.addElement(after, change);
      return;
    }
    this.entries.set(after.id, { declared: after, merged: this.merge(after) });
    this.kindCache.delete(after.kind);
    if (contentOf(before) !== contentOf(after)) {
      change.element(after.id, after.kind);
    }
  }

  private replaceExtensions(
    document: string,
    previous: DocumentContribution | undefined,
    next: DocumentContribution | undefined,
    change: ChangeRecorder,
  ): void {
    const before = attributesByElement(previous);
    const after = attributesByElement(next);
    for (const id of new Set([...before.keys(), ...after.keys()])) {
      const attributes = after.get(id);
      let byDocument = this.extensions.get(id);
      if (attributes) {
        if (!byDocument) {
          byDocument = new Map();
          this.extensions.set(id, byDocument);
        }
        byDocument.set(document, attributes);
      } else {
        byDocument?.delete(document);
      }
      const entry = this.entries.get(id);
      if (entry) {
        entry.merged = this.merge(entry.declared);
        this.kindCache.delete(entry.declared.kind);
        if (contentOf(before.get(id)) !== contentOf(attributes)) {
          change.element(id, entry.declared.kind);
        }
      }
    }
  }

  private merge(element: Element): Element {
    const extensions = this.extensions.get(element.id);
    if (!extensions?.size) {
      return element;
    }
    const added = [...extensions].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, attributes]) => attributes);
    return { ...element, attributes: [...element.attributes, ...added] };
  }

  private replaceRelations(before: readonly Relation[], after: readonly Relation[], change: ChangeRecorder): void {
    this.bySource.remove(before);
    this.byTarget.remove(before);
    for (const relation of after) {
      this.bySource.add(relation);
      this.byTarget.add(relation);
    }
    if (before.length === 0 || after.length === 0) {
      for (const relation of before.length ? before : after) {
        change.relation(relation);
      }
      return;
    }
    const counts = new Map<string, { relation: Relation; count: number }>();
    for (const [relations, step] of [
      [before, -1],
      [after, 1],
    ] as const) {
      for (const relation of relations) {
        const key = contentOf(relation)!;
        const entry = counts.get(key);
        if (entry) {
          entry.count += step;
        } else {
          counts.set(key, { relation, count: step });
        }
      }
    }
    for (const { relation, count } of counts.values()) {
      if (count !== 0) {
        change.relation(relation);
      }
    }
  }
}

class ChangeRecorder {
  private readonly elements = new Set<ElementId>();
  private readonly kinds = new Set<KindId>();
  private readonly views = new Set<string>();

  constructor(private readonly document: string) {}

  element(id: ElementId, kind?: KindId): void {
    this.elements.add(id);
    if (kind) {
      this.kinds.add(kind);
    }
  }

  relation(relation: Relation): void {
    this.elements.add(relation.source);
    this.elements.add(relation.target);
  }

  view(id: string): void {
    this.views.add(id);
  }

  result(kindOf: (id: ElementId) => KindId | undefined): ModelChange {
    for (const id of this.elements) {
      const kind = kindOf(id);
      if (kind) {
        this.kinds.add(kind);
      }
    }
    return { documents: new Set([this.document]), elements: this.elements, kinds: this.kinds, views: this.views };
  }
}

/** Joins changes that happened one after the other. */
export function joinChanges(changes: readonly ModelChange[]): ModelChange {
  const union = <T>(pick: (change: ModelChange) => ReadonlySet<T>): Set<T> => {
    const all = new Set<T>();
    for (const change of changes) {
      for (const item of pick(change)) {
        all.add(item);
      }
    }
    return all;
  };
  return {
    documents: union((change) => change.documents),
    elements: union((change) => change.elements),
    kinds: union((change) => change.kinds),
    views: union((change) => change.views),
  };
}

function compareById<T extends { readonly id: string }>(
  before: readonly T[] = NOTHING,
  after: readonly T[] = NOTHING,
): { gone: T[]; kept: [T, T][]; added: T[] } {
  const old = new Map(before.map((item) => [item.id, item]));
  const kept: [T, T][] = [];
  const added: T[] = [];
  for (const item of after) {
    const match = old.get(item.id);
    if (match) {
      old.delete(item.id);
      kept.push([match, item]);
    } else {
      added.push(item);
    }
  }
  return { gone: [...old.values()], kept, added };
}

function attributesByElement(contribution: DocumentContribution | undefined): Map<ElementId, readonly Attribute[]> {
  const result = new Map<ElementId, readonly Attribute[]>();
  for (const extension of contribution?.extensions ?? NOTHING) {
    result.set(extension.element, [...(result.get(extension.element) ?? NOTHING), ...extension.attributes]);
  }
  return result;
}

function addTo<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const set = map.get(key);
  if (set) {
    set.add(value);
  } else {
    map.set(key, new Set([value]));
  }
}
