import type { ViewDefinition } from '../views/view-definition.js';
import type { KindId, RelationId } from '../vocabulary/vocabulary.js';
import type { Annotated, Attribute, Element, ElementId, ModelReader, Project, Relation } from './architecture-model.js';
import { isSet } from './queries.js';

/**
 * What of a model may leave the agency: without the elements that are `restricted`, without what lies in them, without
 * relations that touch them, and without attributes and clauses that are themselves `restricted`.
 */
export class PublicModel implements ModelReader {
  /** Counts of what is kept back, so that an output can say that it is not the whole. */
  readonly withheld = { elements: 0, relations: 0, attributes: 0 };
  private readonly elementsById = new Map<ElementId, Element>();

  constructor(private readonly model: ModelReader) {
    for (const element of model.elements()) {
      if (this.isHidden(element)) {
        this.withheld.elements++;
      } else {
        this.elementsById.set(element.id, this.withoutRestrictedAttributes(element));
      }
    }
    for (const relation of model.relations()) {
      if (!this.shows(relation)) {
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
    return this.model.outgoing(id, kind).filter((relation) => this.shows(relation));
  }

  incoming(id: ElementId, kind?: RelationId): readonly Relation[] {
    return this.model.incoming(id, kind).filter((relation) => this.shows(relation));
  }

  *relations(): Iterable<Relation> {
    for (const relation of this.model.relations()) {
      if (this.shows(relation)) {
        yield relation;
      }
    }
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

  private withoutRestrictedAttributes(element: Element): Element {
    const attributes = element.attributes.filter((attribute) => !isRestricted(attribute));
    this.withheld.attributes += element.attributes.length - attributes.length;
    return attributes.length === element.attributes.length ? element : { ...element, attributes };
  }
}

function isRestricted(item: Annotated): boolean {
  return item.annotations.some((annotation: Attribute) => {
    const [value] = annotation.values;
    return annotation.id === 'restricted' && (value === undefined || (value.type === 'boolean' && value.boolean));
  });
}
