import type { ViewDefinition } from '../views/view-definition.js';
import type { KindId, RelationId, Vocabulary } from '../vocabulary/vocabulary.js';
import type {
  Annotated,
  Attribute,
  AttributeValue,
  Element,
  ElementId,
  ModelReader,
  Project,
  Relation,
} from './architecture-model.js';
import { EdgeIndex } from './edge-index.js';
import { isSet } from './queries.js';
import { type ElementReference, namedBy, referencesIn, referencesInClause } from './references.js';

/**
 * What of a model may leave the agency: without the elements that are `restricted`, without what lies in them, without
 * relations and references that touch them, without values that name them, and without attributes and clauses that are themselves
 * `restricted`.
 */
export class PublicModel implements ModelReader {
  /** Counts of what is kept back, so that an output can say that it is not the whole. */
  readonly withheld = { elements: 0, relations: 0, attributes: 0 };
  private readonly hidden = new Set<ElementId>();
  private readonly elementsById = new Map<ElementId, Element>();
  private readonly referencesBySource = new EdgeIndex<ElementReference>(
    ({ source }) => source,
    ({ role }) => role,
  );
  private readonly referencesByTarget = new EdgeIndex<ElementReference>(
    ({ target }) => target,
    ({ role }) => role,
  );

  constructor(private readonly model: ModelReader) {
    const visible: Element[] = [];
    for (const element of model.elements()) {
      if (this.isHidden(element)) {
        this.hidden.add(element.id);
        this.withheld.elements++;
      } else {
        visible.push(element);
      }
    }
    for (const element of visible) {
      const part = this.publicPart(element);
      this.elementsById.set(element.id, part);
      this.addReferences(referencesIn(part));
    }
    for (const relation of model.relations()) {
      if (this.shows(relation)) {
        this.addReferences(referencesInClause(this.publicRelation(relation)));
      } else {
        this.withheld.relations++;
      }
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
    return this.elementsById.get(id);
  }

  elements(): Iterable<Element> {
    return this.elementsById.values();
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

  *relations(): Iterable<Relation> {
    for (const relation of this.model.relations()) {
      yield* this.publicRelations([relation]);
    }
  }

  references(id: ElementId): readonly ElementReference[] {
    return this.referencesByTarget.get(id);
  }

  referencesFrom(id: ElementId): readonly ElementReference[] {
    return this.referencesBySource.get(id);
  }

  views(): Iterable<ViewDefinition> {
    return this.model.views();
  }

  view(id: string): ViewDefinition | undefined {
    return this.model.view(id);
  }

  private visible(elements: readonly Element[]): Element[] {
    return elements.flatMap((element) => this.elementsById.get(element.id) ?? []);
  }

  private shows(relation: Relation): boolean {
    return this.elementsById.has(relation.source) && this.elementsById.has(relation.target) && !isRestricted(relation);
  }

  private isHidden(element: Element): boolean {
    const seen = new Set<ElementId>();
    for (
      let current: Element | undefined = element;
      current && !seen.has(current.id);
      current = current.parent === undefined ? undefined : this.model.element(current.parent)
    ) {
      if (isSet(current, 'restricted')) {
        return true;
      }
      seen.add(current.id);
    }
    return false;
  }

  private publicRelations(relations: readonly Relation[]): Relation[] {
    return relations.filter((relation) => this.shows(relation)).map((relation) => this.publicRelation(relation));
  }

  private publicRelation(relation: Relation): Relation {
    return relation.annotations.length === 0
      ? relation
      : { ...relation, annotations: this.publicAttributes(relation.annotations) };
  }

  private addReferences(references: readonly ElementReference[]): void {
    for (const reference of references) {
      this.referencesBySource.add(reference);
      this.referencesByTarget.add(reference);
    }
  }

  private publicPart(element: Element): Element {
    const attributes = this.publicAttributes(element.attributes);
    this.withheld.attributes += element.attributes.length - attributes.length;
    const { entity, ...type } = element.fieldType ?? {};
    return {
      ...element,
      attributes,
      annotations: this.publicAttributes(element.annotations),
      ...(entity !== undefined && this.hidden.has(entity) ? { fieldType: type } : {}),
    };
  }

  private publicAttributes(attributes: readonly Attribute[]): Attribute[] {
    return attributes.flatMap((attribute) => {
      const values = attribute.values.filter((value) => !this.namesHidden(value));
      const nothingLeft = values.length === 0 && attribute.values.length > 0;
      return isRestricted(attribute) || nothingLeft
        ? []
        : [{ ...attribute, values, annotations: this.publicAttributes(attribute.annotations) }];
    });
  }

  private namesHidden(value: AttributeValue): boolean {
    const named = namedBy(value);
    return named !== undefined && this.hidden.has(named);
  }
}

function isRestricted(item: Annotated): boolean {
  return item.annotations.some((annotation: Attribute) => {
    const [value] = annotation.values;
    return annotation.id === 'restricted' && (value === undefined || (value.type === 'boolean' && value.boolean));
  });
}
