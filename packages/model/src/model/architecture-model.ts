import type { ViewDefinition } from '../views/view-definition.js';
import {
  type CoreKindId,
  coreVocabulary,
  type KindId,
  type RelationId,
  type Vocabulary,
} from '../vocabulary/vocabulary.js';
import type { DocumentContribution, ModelChange } from './contribution.js';
import { Declarations } from './declarations.js';
import { EdgeIndex } from './edge-index.js';
import type { Attribute, Element, ElementId, IsoDate, Relation } from './element.js';
import { kindsOf } from './kinds-of.js';
import { ChangeRecorder, inTextOrder, joinChanges } from './model-change.js';
import { byPlace } from './place.js';
import type { Project } from './project.js';
import { type ElementReference, referencesIn, referencesInClause } from './references.js';
import { differingParts, sameContent, sameItems } from './same-content.js';
import { titleAt } from './titles.js';

export type * from './contribution.js';
export type * from './element.js';
export { joinChanges } from './model-change.js';
export type * from './project.js';
export { lacksPack, ruleProfiles } from './project.js';
export type { ElementReference, ReferenceRole } from './references.js';

/** The questions that rules, views and exporters ask of a model. */
export interface ModelReader {
  project(name: string): Project | undefined;
  projects(): Iterable<Project>;
  /** What the kinds and attributes of an element mean, or those of the project of this name. */
  vocabularyOf(of: Element | string): Vocabulary;
  element(id: ElementId): Element | undefined;
  /** Every element, in the order of documents and of the text in them. */
  elements(): Iterable<Element>;
  /** Elements of a kind, and of the kinds that are built on it. */
  elementsOfKind(kind: KindId): readonly Element[];
  /** Direct children in the order of the text. */
  children(id: ElementId): readonly Element[];
  /** Relations that start at the element; of one kind where it is given, in the order of the text. */
  outgoing(id: ElementId, kind?: RelationId): readonly Relation[];
  incoming(id: ElementId, kind?: RelationId): readonly Relation[];
  /** Every relation, in the order of documents and of the text in them; those of one kind where it is given. */
  relations(kind?: RelationId): Iterable<Relation>;
  /** What names the element other than by a relation: field types, values of attributes, approvals; in the order of the text. */
  references(id: ElementId): readonly ElementReference[];
  /** What the element itself names so. */
  referencesFrom(id: ElementId): readonly ElementReference[];
  views(): Iterable<ViewDefinition>;
  view(id: string): ViewDefinition | undefined;
  /**
   * The text of a file that a value of the type `file` names.
   *
   * @param document the document in which it is named
   * @param path the path as it is written there
   * @returns undefined where the file was not read
   */
  textFile(document: string, path: string): string | undefined;
}

const NOTHING: readonly never[] = [];

/** The day at which a project of this name is looked at; undefined where nothing says it: then the last title counts. */
export type AsOfDates = (project: string) => IsoDate | undefined;

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
  private readonly extensions = new Map<ElementId, Map<string, Added>>();
  private readonly byBase = new Map<CoreKindId, Set<ElementId>>();
  /** Elements of kinds that projects declare themselves. */
  private readonly ofOwnKinds = new Set<ElementId>();
  private readonly childIds = new Map<ElementId, Set<ElementId>>();
  private readonly bySource = new EdgeIndex<Relation>(sourceOf, ({ kind }) => kind);
  private readonly byTarget = new EdgeIndex<Relation>(targetOf, ({ kind }) => kind);
  private readonly referencesBySource = new EdgeIndex<ElementReference>(sourceOf, ({ role }) => role);
  private readonly referencesByTarget = new EdgeIndex<ElementReference>(targetOf, ({ role }) => role);
  /** The references in elements as merged and in clauses: what goes when their bearer does. */
  private readonly referencesOf = new Map<Element | Relation, readonly ElementReference[]>();
  private readonly viewsById = new Declarations<ViewDefinition>();
  /** Elements whose titles change over time: few, and mostly none. */
  private readonly withTitles = new Set<ElementId>();
  private asOfOf: AsOfDates = () => undefined;
  /** Texts of files by the documents that name them, then by path. */
  private readonly textFiles = new Map<string, ReadonlyMap<string, string>>();
  private readonly kindCache = new Map<KindId, readonly Element[]>();
  private readonly childCache = new Map<ElementId, readonly Element[]>();

  setProject(project: Project): void {
    this.projectsByName.set(project.name, project);
  }

  removeProject(name: string): void {
    this.projectsByName.delete(name);
  }

  /**
   * Says at which day the projects are looked at, so that the titles in force are shown.
   *
   * @returns what that changes: the titles of few elements, mostly of none
   */
  setDates(asOfOf: AsOfDates): ModelChange {
    this.asOfOf = asOfOf;
    return this.renewTitles();
  }

  /** Brings titles in line with the dates of their projects, after these may have changed. */
  renewTitles(): ModelChange {
    const changes: ModelChange[] = [];
    for (const id of this.withTitles) {
      const declared = this.declared.get(id)!;
      if (!sameContent(this.merged.get(id)?.title, titleAt(declared, this.asOfOf(declared.project)))) {
        const change = new ChangeRecorder(declared.origin.document, this.vocabularyOf(declared));
        this.settle(id, change);
        changes.push(change.result((other) => this.element(other)));
      }
    }
    return joinChanges(changes);
  }

  /** Replaces what a document says. Unresolved ends of relations are allowed: they are reported where names resolve. */
  update(contribution: DocumentContribution): ModelChange {
    return this.replace(contribution.document, contribution);
  }

  /** Takes out what a document said. Does nothing for a document that the model does not know. */
  remove(document: string): ModelChange {
    return this.replace(document, undefined);
  }

  /** Replaces the texts of the files that a document names, by their paths. */
  setTextFiles(document: string, texts: ReadonlyMap<string, string>): void {
    if (texts.size > 0) {
      this.textFiles.set(document, texts);
    } else {
      this.textFiles.delete(document);
    }
  }

  textFile(document: string, path: string): string | undefined {
    return this.textFiles.get(document)?.get(path);
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

  vocabularyOf(of: Element | string): Vocabulary {
    return typeof of === 'string'
      ? (this.projectsByName.get(of)?.vocabulary ?? coreVocabulary)
      : (this.contributions.get(of.origin.document)?.vocabulary ?? this.vocabularyOf(of.project));
  }

  elementsOfKind(kind: KindId): readonly Element[] {
    let elements = this.kindCache.get(kind);
    if (!elements) {
      elements = this.findOfKind(kind).sort(byPlace);
      this.kindCache.set(kind, elements);
    }
    return elements;
  }

  private findOfKind(kind: KindId): Element[] {
    const ids: Iterable<ElementId> = isCore(kind) ? (this.byBase.get(kind) ?? NOTHING) : this.ofOwnKinds;
    const elements = [...ids].map((id) => this.merged.get(id)!);
    return isCore(kind)
      ? elements
      : elements.filter((element) => kindsOf(element, this.vocabularyOf(element)).includes(kind));
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
    return this.bySource.get(id, kind);
  }

  incoming(id: ElementId, kind?: RelationId): readonly Relation[] {
    return this.byTarget.get(id, kind);
  }

  *relations(kind?: RelationId): Iterable<Relation> {
    for (const document of this.documentOrder()) {
      const { relations } = this.contributions.get(document)!;
      yield* kind === undefined ? relations : relations.filter((relation) => relation.kind === kind);
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
    if (previous && next && previous.vocabulary !== next.vocabulary) {
      // Kinds of the same name may mean something else now, on all of its elements.
      return joinChanges([this.replace(document, undefined), this.replace(document, next)]);
    }
    const change = new ChangeRecorder(document, (next ?? previous)?.vocabulary ?? coreVocabulary);
    if (next) {
      this.contributions.set(document, next);
    }
    const [before, after] = withoutSame(previous?.elements ?? NOTHING, next?.elements ?? NOTHING);
    replaceIn(this.declared, before, after);
    const ids = new Set([...before, ...after].map(({ id }) => id));
    this.replaceExtensions(document, previous, next, ids);
    for (const id of ids) {
      this.settle(id, change);
    }
    if (before.length > 0 && after.length > 0 && !sameItems(before, after, standsWhereItStood)) {
      change.order(reordered(previous?.elements ?? NOTHING, next?.elements ?? NOTHING));
    }
    this.replaceRelations(previous?.relations ?? NOTHING, next?.relations ?? NOTHING, change);
    this.replaceViews(previous?.views ?? NOTHING, next?.views ?? NOTHING, change);
    if (!next) {
      this.contributions.delete(document);
    }
    const changed = change.result((id) => this.element(id));
    // The document may have moved the end of the architecture's period.
    return this.withTitles.size > 0 ? joinChanges([changed, this.renewTitles()]) : changed;
  }

  /** Brings an element in line with its declaration and its extensions. */
  private settle(id: ElementId, change: ChangeRecorder): void {
    const before = this.merged.get(id);
    const declared = this.declared.get(id);
    this.noteTitles(id, declared);
    const after = declared && this.merge(declared);
    if (before === after) {
      return;
    }
    if (before) {
      this.takeOutReferences(before, change);
    }
    if (after) {
      this.merged.set(id, after);
      this.putInReferences(after, referencesIn(after), change);
    } else {
      this.merged.delete(id);
    }
    if (before?.kind !== after?.kind || before?.base !== after?.base || before?.parent !== after?.parent) {
      this.takeOut(before);
      this.putIn(after);
    }
    this.forgetLists(before);
    this.forgetLists(after);
    change.element(before, after);
  }

  private noteTitles(id: ElementId, declared: Element | undefined): void {
    if (declared?.titles) {
      this.withTitles.add(id);
    } else if (this.withTitles.size > 0) {
      this.withTitles.delete(id);
    }
  }

  private putIn(element: Element | undefined): void {
    if (element) {
      addTo(this.byBase, element.base, element.id);
      if (element.kind !== element.base) {
        this.ofOwnKinds.add(element.id);
      }
      if (element.parent !== undefined) {
        addTo(this.childIds, element.parent, element.id);
      }
    }
  }

  private takeOut(element: Element | undefined): void {
    if (element) {
      this.byBase.get(element.base)?.delete(element.id);
      this.ofOwnKinds.delete(element.id);
      if (element.parent !== undefined) {
        this.childIds.get(element.parent)?.delete(element.id);
      }
    }
  }

  private replaceViews(
    previous: readonly ViewDefinition[],
    next: readonly ViewDefinition[],
    change: ChangeRecorder,
  ): void {
    const [before, after] = withoutSame(previous, next);
    const ids = [...new Set([...before, ...after].map(({ id }) => id))];
    const old = ids.map((id) => this.viewsById.get(id));
    replaceIn(this.viewsById, before, after);
    ids.forEach((id, index) => {
      if (!sameContent(old[index], this.viewsById.get(id))) {
        change.view(id);
      }
    });
  }

  /** @param ids receives the elements whose extensions in the document are others */
  private replaceExtensions(
    document: string,
    previous: DocumentContribution | undefined,
    next: DocumentContribution | undefined,
    ids: Set<ElementId>,
  ): void {
    const [before, after] = withoutSame(previous?.extensions ?? NOTHING, next?.extensions ?? NOTHING);
    if (before.length + after.length === 0) {
      return;
    }
    const added = addedByElement(next);
    for (const id of new Set([...before, ...after].map(({ element }) => element))) {
      const ofElement = added.get(id);
      let byDocument = this.extensions.get(id);
      if (ofElement) {
        if (!byDocument) {
          byDocument = new Map();
          this.extensions.set(id, byDocument);
        }
        byDocument.set(document, ofElement);
      } else {
        byDocument?.delete(document);
      }
      ids.add(id);
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
  private forgetLists(element: Element | undefined): void {
    if (element) {
      for (const kind of kindsOf(element, this.vocabularyOf(element))) {
        this.kindCache.delete(kind);
      }
      if (element.parent !== undefined) {
        this.childCache.delete(element.parent);
      }
    }
  }

  private merge(declared: Element): Element {
    const element = declared.titles
      ? { ...declared, title: titleAt(declared, this.asOfOf(declared.project)) }
      : declared;
    const extensions = this.extensions.get(element.id);
    if (!extensions?.size) {
      return element;
    }
    const added = [...extensions].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, ofDocument]) => ofDocument);
    const misread = [...(element.misread ?? NOTHING), ...added.flatMap((ofDocument) => ofDocument.misread)];
    return {
      ...element,
      attributes: [...element.attributes, ...added.flatMap(({ attributes }) => attributes)],
      ...(misread.length > 0 ? { misread } : {}),
    };
  }

  /** What is the same object in both contributions stays where it is: a document that is only linked again keeps nearly all. */
  private replaceRelations(previous: readonly Relation[], next: readonly Relation[], change: ChangeRecorder): void {
    const [before, after] = withoutSame(previous, next);
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
    if (before.length + after.length > 0) {
      change.relations(...differingParts(inTextOrder(before), inTextOrder(after), sameContent));
    }
  }
}

function sourceOf({ source }: Relation | ElementReference): ElementId {
  return source;
}

function targetOf({ target }: Relation | ElementReference): ElementId {
  return target;
}

/** What is only in one of two lists: all but the objects that are in both. */
function withoutSame<Item extends object>(
  previous: readonly Item[],
  next: readonly Item[],
): [readonly Item[], readonly Item[]] {
  const [before, after] = differingParts(previous, next, isSameObject);
  return [without(before, after), without(after, before)];
}

function isSameObject(a: object, b: object): boolean {
  return a === b;
}

function without<Item>(items: readonly Item[], others: readonly Item[]): readonly Item[] {
  if (items.length === 0 || others.length === 0) {
    return items;
  }
  const left = new Set(others);
  return items.filter((item) => !left.has(item));
}

/** The elements of a document among which some stand in another order than before. */
function reordered(previous: readonly Element[], next: readonly Element[]): readonly Element[] {
  const [before, after] = differingParts(inTextOrder(previous), inTextOrder(next), hasSameId);
  const [old, present] = [new Set(before.map(({ id }) => id)), new Set(after.map(({ id }) => id))];
  const left = before.filter(({ id }) => present.has(id));
  const right = after.filter(({ id }) => old.has(id));
  return sameItems(left, right, hasSameId) ? NOTHING : right;
}

function hasSameId(a: Element, b: Element): boolean {
  return a.id === b.id;
}

/** Most changes are of what elements say: then no order needs to be looked at. */
function standsWhereItStood(before: Element, after: Element): boolean {
  return before.id === after.id && before.origin.start === after.origin.start;
}

/** Whether a kind is one of the language itself. */
function isCore(kind: KindId): kind is CoreKindId {
  return coreVocabulary.isKind(kind);
}

/** What is gone goes first, so that nothing new meets it. */
function replaceIn<Item extends Element | ViewDefinition>(
  declarations: Declarations<Item>,
  before: readonly Item[],
  after: readonly Item[],
): void {
  for (const item of before) {
    declarations.remove(item);
  }
  for (const item of after) {
    declarations.add(item);
  }
}

/** What the extensions of an element in one document add to it. */
interface Added {
  readonly attributes: readonly Attribute[];
  readonly misread: readonly string[];
}

/** A file may extend one element thousands of times: what each adds is put into one list. */
function addedByElement(contribution: DocumentContribution | undefined): Map<ElementId, Added> {
  const result = new Map<ElementId, { attributes: Attribute[]; misread: string[] }>();
  for (const { element, attributes, misread } of contribution?.extensions ?? NOTHING) {
    let added = result.get(element);
    if (!added) {
      added = { attributes: [], misread: [] };
      result.set(element, added);
    }
    added.attributes.push(...attributes);
    added.misread.push(...(misread ?? NOTHING));
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
