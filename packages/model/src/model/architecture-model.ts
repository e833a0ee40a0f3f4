import type { ViewDefinition } from '../views/view-definition.js';
import type { KindId, RelationId } from '../vocabulary/vocabulary.js';
import { contentOf, differing } from './content.js';
import type { DocumentContribution, ModelChange } from './contribution.js';
import { Declarations } from './declarations.js';
import { EdgeIndex } from './edge-index.js';
import type { Attribute, Element, ElementId, Relation } from './element.js';
import { ChangeRecorder } from './model-change.js';
import { byPlace } from './place.js';
import type { Project } from './project.js';
import { type ElementReference, referencesIn, referencesInClause } from './references.js';

export type * from './contribution.js';
export type * from './element.js';
export { joinChanges } from './model-change.js';
export type * from './project.js';
export type { ElementReference, ReferenceRole } from './references.js';

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
  /** What names the element other than by a relation: field types, values of attributes, approvals; in the order of the text. */
  references(id: ElementId): readonly ElementReference[];
  /** What the element itself names so. */
  referencesFrom(id: ElementId): readonly ElementReference[];
  views(): Iterable<ViewDefinition>;
  view(id: string): ViewDefinition | undefined;
}

const NOTHING: readonly never[] = [];

/**
 * The semantic model of a workspace: the elements, relations and views of all its projects in one graph.
 * It is fed document by document; what an update costs depends on the document and its neighbours only.
 */
export class ArchitectureModel implements ModelReader {
  private readonly projectsByName = new Map<string, Project>();
  private readonly contributions = new Map<string, DocumentContribution>();
  /** Elements as declared; the attributes of their extensions not yet among their own. */
  private readonly declared = new Declarations<Element>();
  private readonly merged = new Map<ElementId, Element>();
  private readonly extensions = new Map<ElementId, Map<string, readonly Attribute[]>>();
  private readonly byKind = new Map<KindId, Set<ElementId>>();
  private readonly childIds = new Map<ElementId, Set<ElementId>>();
  private readonly bySource = new EdgeIndex<Relation>((relation) => relation.source);
  private readonly byTarget = new EdgeIndex<Relation>((relation) => relation.target);
  private readonly referencesBySource = new EdgeIndex<ElementReference>((reference) => reference.source);
  private readonly referencesByTarget = new EdgeIndex<ElementReference>((reference) => reference.target);
  /** The references in elements as merged and in clauses: what goes when their bearer does. */
  private readonly referencesOf = new Map<Element | Relation, readonly ElementReference[]>();
  private readonly viewsById = new Declarations<ViewDefinition>();
  private readonly kindCache = new Map<KindId, readonly Element[]>();
  private readonly childCache = new Map<ElementId, readonly Element[]>();

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
    return this.merged.get(id);
  }

  *elements(): Iterable<Element> {
    for (const document of this.documentOrder()) {
      for (const element of this.contributions.get(document)!.elements) {
        if (this.declared.get(element.id) === element) {
          yield this.merged.get(element.id)!;
        }
      }
    }
  }

  elementsOfKind(kind: KindId): readonly Element[] {
    let elements = this.kindCache.get(kind);
    if (!elements) {
      elements = [...(this.byKind.get(kind) ?? NOTHING)].map((id) => this.merged.get(id)!).sort(byPlace);
      this.kindCache.set(kind, elements);
    }
    return elements;
  }

  children(id: ElementId): readonly Element[] {
    const ids = this.childIds.get(id);
    if (!ids) {
      return NOTHING;
    }
    let children = this.childCache.get(id);
    if (!children) {
      children = [...ids].map((child) => this.merged.get(child)!).sort(byPlace);
      this.childCache.set(id, children);
    }
    return children;
  }

  outgoing(id: ElementId, kind?: RelationId): readonly Relation[] {
    return ofKind(this.bySource.get(id), kind);
  }

  incoming(id: ElementId, kind?: RelationId): readonly Relation[] {
    return ofKind(this.byTarget.get(id), kind);
  }

  *relations(): Iterable<Relation> {
    for (const document of this.documentOrder()) {
      yield* this.contributions.get(document)!.relations;
    }
  }

  references(id: ElementId): readonly ElementReference[] {
    return this.referencesByTarget.get(id);
  }

  referencesFrom(id: ElementId): readonly ElementReference[] {
    return this.referencesBySource.get(id);
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
    for (const [before, after] of pairsById(previous?.elements, next?.elements)) {
      this.replaceElement(before, after, change);
    }
    this.replaceExtensions(document, previous, next, change);
    this.replaceRelations(previous?.relations ?? NOTHING, next?.relations ?? NOTHING, change);
    for (const [before, after] of pairsById(previous?.views, next?.views)) {
      this.replaceView(before, after, change);
    }
    if (next) {
      this.contributions.set(document, next);
    } else {
      this.contributions.delete(document);
    }
    return change.result((id) => this.element(id)?.kind);
  }

  private replaceElement(before: Element | undefined, after: Element | undefined, change: ChangeRecorder): void {
    if (before === after) {
      return;
    }
    const id = (after ?? before)!.id;
    const old = this.declared.get(id);
    replaceIn(this.declared, before, after);
    const now = this.declared.get(id);
    if (old === now) {
      return;
    }
    if (old && now && old.kind === now.kind && old.parent === now.parent) {
      this.setMerged(id, this.merge(now), change);
      this.forgetLists(now);
      if (contentOf(old) !== contentOf(now)) {
        change.element(id, now.kind);
      }
      return;
    }
    if (old) {
      this.takeOut(old, change);
    }
    if (now) {
      this.putIn(now, change);
    }
  }

  private putIn(element: Element, change: ChangeRecorder): void {
    this.setMerged(element.id, this.merge(element), change);
    addTo(this.byKind, element.kind, element.id);
    this.forgetLists(element);
    change.element(element.id, element.kind);
    if (element.parent) {
      addTo(this.childIds, element.parent, element.id);
      change.element(element.parent);
    }
  }

  private takeOut(element: Element, change: ChangeRecorder): void {
    this.setMerged(element.id, undefined, change);
    this.byKind.get(element.kind)?.delete(element.id);
    this.forgetLists(element);
    change.element(element.id, element.kind);
    if (element.parent) {
      this.childIds.get(element.parent)?.delete(element.id);
      change.element(element.parent);
    }
  }

  private replaceView(
    before: ViewDefinition | undefined,
    after: ViewDefinition | undefined,
    change: ChangeRecorder,
  ): void {
    const id = (after ?? before)!.id;
    const old = this.viewsById.get(id);
    replaceIn(this.viewsById, before, after);
    if (contentOf(old) !== contentOf(this.viewsById.get(id))) {
      change.view(id);
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
      const declared = this.declared.get(id);
      if (declared) {
        this.setMerged(id, this.merge(declared), change);
        this.forgetLists(declared);
        if (contentOf(before.get(id)) !== contentOf(attributes)) {
          change.element(id, declared.kind);
        }
      }
    }
  }

  private setMerged(id: ElementId, element: Element | undefined, change: ChangeRecorder): void {
    const before = this.merged.get(id);
    if (before === element) {
      return;
    }
    if (before) {
      this.takeOutReferences(before, change);
    }
    if (element) {
      this.merged.set(id, element);
      this.putInReferences(element, referencesIn(element), change);
    } else {
      this.merged.delete(id);
    }
  }

  private putInReferences(
    bearer: Element | Relation,
    references: readonly ElementReference[],
    change: ChangeRecorder,
  ): void {
    if (references.length === 0) {
      return;
    }
    this.referencesOf.set(bearer, references);
    for (const reference of references) {
      this.referencesBySource.add(reference);
      this.referencesByTarget.add(reference);
    }
    change.referencesAdded(references);
  }

  private takeOutReferences(bearer: Element | Relation, change: ChangeRecorder): void {
    const references = this.referencesOf.get(bearer);
    if (references) {
      this.referencesOf.delete(bearer);
      this.referencesBySource.remove(references);
      this.referencesByTarget.remove(references);
      change.referencesGone(references);
    }
  }

  /** The lists in which an element stands are made anew when they are next asked for. */
  private forgetLists(element: Element): void {
    this.kindCache.delete(element.kind);
    if (element.parent) {
      this.childCache.delete(element.parent);
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

  /** What is the same object in both contributions stays where it is: a document that is only linked again keeps nearly all. */
  private replaceRelations(previous: readonly Relation[], next: readonly Relation[], change: ChangeRecorder): void {
    const before = without(previous, next);
    const after = without(next, previous);
    this.bySource.remove(before);
    this.byTarget.remove(before);
    for (const relation of before) {
      this.takeOutReferences(relation, change);
    }
    for (const relation of after) {
      this.bySource.add(relation);
      this.byTarget.add(relation);
      this.putInReferences(relation, referencesInClause(relation), change);
    }
    for (const relation of differing(before, after)) {
      change.relation(relation);
    }
  }
}

function without<Item>(items: readonly Item[], others: readonly Item[]): readonly Item[] {
  if (items.length === 0 || others.length === 0) {
    return items;
  }
  const left = new Set(others);
  return items.filter((item) => !left.has(item));
}

/** What was and what is, by id; what is gone first, so that nothing new meets it. */
function pairsById<Item extends { readonly id: string }>(
  before: readonly Item[] = NOTHING,
  after: readonly Item[] = NOTHING,
): [Item | undefined, Item | undefined][] {
  const old = new Map(before.map((item) => [item.id, item]));
  const present: [Item | undefined, Item][] = [];
  for (const item of after) {
    present.push([old.get(item.id), item]);
    old.delete(item.id);
  }
  return [...[...old.values()].map((item): [Item, undefined] => [item, undefined]), ...present];
}

function replaceIn<Item extends Element | ViewDefinition>(
  declarations: Declarations<Item>,
  before: Item | undefined,
  after: Item | undefined,
): void {
  if (before) {
    declarations.remove(before);
  }
  if (after) {
    declarations.add(after);
  }
}

function attributesByElement(contribution: DocumentContribution | undefined): Map<ElementId, readonly Attribute[]> {
  const result = new Map<ElementId, readonly Attribute[]>();
  for (const extension of contribution?.extensions ?? NOTHING) {
    result.set(extension.element, [...(result.get(extension.element) ?? NOTHING), ...extension.attributes]);
  }
  return result;
}

function ofKind(relations: readonly Relation[], kind: RelationId | undefined): readonly Relation[] {
  return kind === undefined ? relations : relations.filter((relation) => relation.kind === kind);
}

function addTo<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const set = map.get(key);
  if (set) {
    set.add(value);
  } else {
    map.set(key, new Set([value]));
  }
}
