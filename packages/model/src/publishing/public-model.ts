import type {
  Annotated,
  Attribute,
  AttributeValue,
  BilingualText,
  Element,
  ElementId,
  ModelReader,
  Project,
  Relation,
} from '../model/architecture-model.js';
import { EdgeIndex } from '../model/edge-index.js';
import { isSet } from '../model/queries.js';
import { type ElementReference, namedBy, referencesIn, referencesInClause } from '../model/references.js';
import { titleAt } from '../model/titles.js';
import type { ViewDefinition } from '../views/view-definition.js';
import type { AttributeId, KindId, RelationId, Vocabulary } from '../vocabulary/vocabulary.js';

/** How many of each are kept back. */
export interface Withheld {
  elements: number;
  relations: number;
  attributes: number;
  views: number;
}

/**
 * What of a model may leave the agency: without the elements that are `restricted`, without what lies in them and what is
 * declared under their names again, without flows, responsibilities, boundary events, relations and references that touch
 * them, without values that name them, and without views, attributes and clauses that are themselves `restricted`. Of a
 * relation or an attribute that is written several times, one mark keeps back all.
 */
export class PublicModel implements ModelReader {
  /** Counts of what is kept back, so that an output can say that it is not the whole. */
  readonly withheld: Withheld = { elements: 0, relations: 0, attributes: 0, views: 0 };
  private readonly hidden: ReadonlySet<ElementId>;
  private readonly hiddenRelations: ReadonlySet<string>;
  private readonly hiddenViews = new Set<string>();
  /** Whether nothing is kept back: then the model itself answers. */
  readonly isWhole: boolean;
  private readonly elementsById = new Map<ElementId, Element>();
  /** Made when they are first asked for: most outputs show relations alone. */
  private referencesKnown: References | undefined;
  /** The text files that what may be published names; found when first asked for. */
  private publicFiles: ReadonlySet<string> | undefined;

  /** @param heldBack ids of elements and views that are kept back although no mark that was understood says so */
  constructor(
    private readonly model: ModelReader,
    readonly heldBack: ReadonlySet<string> = NOTHING,
  ) {
    const marked = markedParts(model, heldBack);
    this.hidden = hiddenElements(model, marked.names);
    this.hiddenRelations = marked.relations;
    for (const view of model.views()) {
      if (view.restricted || heldBack.has(view.id)) {
        this.hiddenViews.add(view.id);
      }
    }
    this.isWhole = this.hidden.size + this.hiddenRelations.size + this.hiddenViews.size === 0 && !marked.parts;
    if (this.isWhole) {
      return;
    }
    this.withheld.elements = this.hidden.size;
    this.withheld.views = this.hiddenViews.size;
    for (const element of model.elements()) {
      if (!this.hidden.has(element.id)) {
        const shown = this.publicPart(element);
        this.elementsById.set(element.id, shown);
        this.withheld.attributes += lessOf(element.attributes, shown.attributes) + lessOf(element.titles, shown.titles);
      }
    }
    for (const relation of model.relations()) {
      this.withheld.relations += this.shows(relation) ? 0 : 1;
    }
  }

  project(name: string): Project | undefined {
    return this.model.project(name);
  }

  projects(): Iterable<Project> {
    return this.model.projects();
  }

  vocabularyOf(of: Element | string): Vocabulary {
    return this.model.vocabularyOf(of);
  }

  element(id: ElementId): Element | undefined {
    return this.isWhole ? this.model.element(id) : this.elementsById.get(id);
  }

  elements(): Iterable<Element> {
    return this.isWhole ? this.model.elements() : this.elementsById.values();
  }

  elementsOfKind(kind: KindId): readonly Element[] {
    return this.visible(this.model.elementsOfKind(kind));
  }

  children(id: ElementId): readonly Element[] {
    return this.visible(this.model.children(id));
  }

  outgoing(id: ElementId, kind?: RelationId): readonly Relation[] {
    return this.publicRelations(this.model.outgoing(id, kind));
  }

  incoming(id: ElementId, kind?: RelationId): readonly Relation[] {
    return this.publicRelations(this.model.incoming(id, kind));
  }

  *relations(kind?: RelationId): Iterable<Relation> {
    for (const relation of this.model.relations(kind)) {
      yield* this.publicRelations([relation]);
    }
  }

  references(id: ElementId): readonly ElementReference[] {
    return this.isWhole ? this.model.references(id) : this.allReferences().byTarget.get(id);
  }

  referencesFrom(id: ElementId): readonly ElementReference[] {
    return this.isWhole ? this.model.referencesFrom(id) : this.allReferences().bySource.get(id);
  }

  *views(): Iterable<ViewDefinition> {
    for (const view of this.model.views()) {
      if (!this.hiddenViews.has(view.id)) {
        yield view;
      }
    }
  }

  view(id: string): ViewDefinition | undefined {
    return this.hiddenViews.has(id) ? undefined : this.model.view(id);
  }

  textFile(document: string, path: string): string | undefined {
    if (!this.isWhole) {
      this.publicFiles ??= new Set([...this.elementsById.values()].flatMap(filesOf));
      if (!this.publicFiles.has(fileKey(document, path))) {
        return undefined;
      }
    }
    return this.model.textFile(document, path);
  }

  private visible(elements: readonly Element[]): readonly Element[] {
    if (this.isWhole) {
      return elements;
    }
    return elements.flatMap((element) => this.elementsById.get(element.id) ?? []);
  }

  private shows(relation: Relation): boolean {
    return (
      this.elementsById.has(relation.source) &&
      this.elementsById.has(relation.target) &&
      !this.hiddenRelations.has(relation.id)
    );
  }

  private publicRelations(relations: readonly Relation[]): readonly Relation[] {
    if (this.isWhole) {
      return relations;
    }
    return relations.filter((relation) => this.shows(relation)).map((relation) => this.publicRelation(relation));
  }

  private publicRelation(relation: Relation): Relation {
    return relation.annotations.length === 0
      ? relation
      : { ...relation, annotations: this.publicAttributes(relation.annotations, relation.project) };
  }

  private allReferences(): References {
    if (!this.referencesKnown) {
      const known: References = {
        bySource: new EdgeIndex(sourceOf, roleOf),
        byTarget: new EdgeIndex(targetOf, roleOf),
      };
      const shown = [...this.model.relations()].filter((relation) => this.shows(relation));
      const references = [
        ...[...this.elementsById.values()].flatMap((element) => referencesIn(element)),
        ...shown.flatMap((relation) => referencesInClause(this.publicRelation(relation))),
      ];
      for (const reference of references) {
        known.bySource.add(reference);
        known.byTarget.add(reference);
      }
      this.referencesKnown = known;
    }
    return this.referencesKnown;
  }

  /** Whether an element, or a view, is kept back as a whole. */
  keepsBack(id: string): boolean {
    return this.hidden.has(id) || this.hiddenViews.has(id);
  }

  /** Whether another one keeps back the same elements, relations and views. */
  hidesAsMuch(other: PublicModel): boolean {
    return (
      sameSet(this.hidden, other.hidden) &&
      sameSet(this.hiddenRelations, other.hiddenRelations) &&
      sameSet(this.hiddenViews, other.hiddenViews)
    );
  }

  /** What may be published of an element as it is now, by what was kept back when this was made; undefined for nothing. */
  publicElement(element: Element): Element | undefined {
    return this.hidden.has(element.id) ? undefined : this.isWhole ? element : this.publicPart(element);
  }

  /** The same of a relation. */
  publicRelationOf(relation: Relation): Relation | undefined {
    const isKept =
      this.hidden.has(relation.source) || this.hidden.has(relation.target) || this.hiddenRelations.has(relation.id);
    return isKept ? undefined : this.publicRelation(relation);
  }

  private publicPart(element: Element): Element {
    const attributes = this.publicAttributes(element.attributes, element.project);
    const { entity, ...type } = element.fieldType ?? {};
    const isPlain = element.annotations.length === 0 && element.titles === undefined;
    if (attributes === element.attributes && isPlain && !this.hidden.has(entity ?? '')) {
      return element;
    }
    return {
      ...element,
      ...this.publicTitles(element),
      attributes,
      annotations: this.publicAttributes(element.annotations, element.project),
      ...(entity !== undefined && this.hidden.has(entity) ? { fieldType: type } : {}),
    };
  }

  /** The titles over time without those that are restricted; in the place of one that is stands the one before it. */
  private publicTitles(element: Element): Pick<Element, 'title' | 'titles'> {
    const { title, titles } = element;
    const kept = titles?.filter((dated) => !isRestricted(dated));
    if (!titles || !kept) {
      return {};
    }
    const instead = titles.find((dated) => isRestricted(dated) && isPartOf(dated.text, title));
    return {
      title: instead ? titleAt({ titles: kept }, instead.validity.from ?? instead.validity.to) : title,
      titles: kept.map((dated) => ({
        ...dated,
        annotations: this.publicAttributes(dated.annotations, element.project),
      })),
    };
  }

  /** The attributes that may be published; the same list where these are all of them. */
  private publicAttributes(attributes: readonly Attribute[], project: string): readonly Attribute[] {
    const namesNothingHidden = this.hidden.size + this.hiddenViews.size === 0;
    if (namesNothingHidden && attributes.every((attribute) => attribute.annotations.length === 0)) {
      return attributes;
    }
    const hidden = new Set(attributes.filter(isRestricted).map(contentOf));
    return attributes.flatMap((attribute) => {
      const values = attribute.values.filter((value) => !this.namesHidden(value, attribute.id, project));
      const nothingLeft = values.length === 0 && attribute.values.length > 0;
      return nothingLeft || (hidden.size > 0 && hidden.has(contentOf(attribute)))
        ? []
        : [{ ...attribute, values, annotations: this.publicAttributes(attribute.annotations, project) }];
    });
  }

  private namesHidden(value: AttributeValue, attribute: AttributeId, project: string): boolean {
    if (attribute === 'included-views' && value.type === 'name') {
      return this.hiddenViews.has(`${project}::${value.name}`);
    }
    const named = namedBy(value);
    return named !== undefined && this.hidden.has(named);
  }
}

/** The text files that the attributes of an element name. */
function filesOf({ attributes }: Element): readonly string[] {
  return attributes.flatMap(({ values, origin }) =>
    values.flatMap((value) => (value.type === 'file' ? [fileKey(origin.document, value.path)] : [])),
  );
}

function fileKey(document: string, path: string): string {
  return JSON.stringify([document, path]);
}

/** What elements and clauses name other than by relations, by the element that names and by the one that is named. */
interface References {
  readonly bySource: EdgeIndex<ElementReference>;
  readonly byTarget: EdgeIndex<ElementReference>;
}

const sourceOf = ({ source }: ElementReference) => source;
const targetOf = ({ target }: ElementReference) => target;
const roleOf = ({ role }: ElementReference) => role;

const NOTHING: ReadonlySet<string> = new Set();

/** Kinds whose elements are about others and nothing without them, by the relations to these. */
const ABOUT_OTHERS: ReadonlyMap<KindId, readonly RelationId[]> = new Map<KindId, readonly RelationId[]>([
  ['flow', ['flow-from', 'flow-to']],
  ['responsibility', ['responsibility-for']],
  ['boundary-event', ['attached-to']],
]);

/** What the marks in a model say, before it is known what else they keep back. */
interface MarkedParts {
  /** Full names of the elements that are marked, or whose marks are damaged. */
  readonly names: ReadonlySet<string>;
  /** The relations that are marked, by the id that all statements of one have. */
  readonly relations: ReadonlySet<string>;
  /** Whether an attribute or a clause of anything is marked, or has something in its body that is. */
  readonly parts: boolean;
}

/** Looks through a model once: nearly all of them have no mark, and every report asks. */
function markedParts(model: ModelReader, heldBack: ReadonlySet<string>): MarkedParts {
  const names = new Set<string>();
  const relations = new Set<string>();
  let parts = false;
  for (const element of model.elements()) {
    if (isSet(element, 'restricted') || heldBack.has(element.id)) {
      names.add(nameOf(element));
    }
    parts ||= element.attributes.some(isPartlyRestricted) || element.annotations.some(isPartlyRestricted);
    parts ||= element.titles?.some(isPartlyRestricted) ?? false;
  }
  for (const relation of model.relations()) {
    if (relation.annotations.length > 0 && isRestricted(relation)) {
      relations.add(relation.id);
    }
    parts ||= relation.annotations.some(isPartlyRestricted);
  }
  return { names, relations, parts };
}

/** The elements that are kept back, by their ids. */
function hiddenElements(model: ModelReader, names: ReadonlySet<string>): ReadonlySet<ElementId> {
  const hidden = new Set<ElementId>();
  if (names.size === 0) {
    return hidden;
  }
  for (const element of model.elements()) {
    if (liesInNamed(model, element, names)) {
      hidden.add(element.id);
    }
  }
  for (const [kind, relations] of ABOUT_OTHERS) {
    for (const { id } of model.elementsOfKind(kind)) {
      const others = relations.flatMap((relation) => model.outgoing(id, relation));
      if (others.some(({ target }) => hidden.has(target))) {
        hidden.add(id);
      }
    }
  }
  return hidden;
}

/** Whether an element, or one that contains it, has one of these names; two declarations of one name are one here. */
function liesInNamed(model: ModelReader, element: Element, names: ReadonlySet<string>): boolean {
  const seen = new Set<ElementId>();
  for (
    let current: Element | undefined = element;
    current && !seen.has(current.id);
    current = current.parent === undefined ? undefined : model.element(current.parent)
  ) {
    if (names.has(nameOf(current))) {
      return true;
    }
    seen.add(current.id);
  }
  return false;
}

function nameOf({ project, qualifiedName }: Element): string {
  return `${project}::${qualifiedName}`;
}

function isPartlyRestricted(item: Annotated): boolean {
  return item.annotations.length > 0 && (isRestricted(item) || item.annotations.some(isPartlyRestricted));
}

/** Whether a text is what a title says in one of its languages. */
function isPartOf(text: BilingualText, title: BilingualText | undefined): boolean {
  return (text.vi !== undefined && text.vi === title?.vi) || (text.en !== undefined && text.en === title?.en);
}

function contentOf({ id, values }: Attribute): string {
  return JSON.stringify([id, values]);
}

function isRestricted(item: Annotated): boolean {
  return item.annotations.some((annotation: Attribute) => {
    const [value] = annotation.values;
    return annotation.id === 'restricted' && (value === undefined || (value.type === 'boolean' && value.boolean));
  });
}

/** How many fewer there are. */
function lessOf(all: readonly unknown[] | undefined, shown: readonly unknown[] | undefined): number {
  return (all?.length ?? 0) - (shown?.length ?? 0);
}

function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((item) => b.has(item));
}
