import type { Origin } from '../findings/origin.js';
import type { AttributeId } from '../vocabulary/vocabulary.js';
import type { Attribute, AttributeValue, Element, ElementId, IsoDate, Relation, Validity } from './element.js';

/** What names an element where no relation does: the type of a field, or the value of an attribute. */
export type ReferenceRole = 'field-type' | AttributeId;

/**
 * An edge that no relation states: the entity that types a field, a value that names an element, the party that approved.
 * It joins two elements as a relation does.
 */
export interface ElementReference {
  /** The element that bears the field type or the attribute; of an attribute on a clause, where the clause begins. */
  readonly source: ElementId;
  readonly target: ElementId;
  readonly role: ReferenceRole;
  /** When it holds: as long as the attribute, or the field, does. */
  readonly validity: Validity;
  /** Of an approval that tells its day: that day. */
  readonly date?: IsoDate;
  /** Name of the project in which the bearer is written. */
  readonly project: string;
  readonly origin: Origin;
}

const NOTHING: readonly never[] = [];

/** What an element names by its field type and by its attributes, in the order of the text. */
export function referencesIn(element: Element): readonly ElementReference[] {
  const { id: source, project, fieldType, attributes } = element;
  let references: ElementReference[] | undefined;
  if (fieldType?.entity !== undefined) {
    const { validity, origin } = element;
    references = [{ source, target: fieldType.entity, role: 'field-type', validity, project, origin }];
  }
  for (const attribute of attributes) {
    if (namesAnything(attribute)) {
      references = [...(references ?? NOTHING), ...referencesOfAttribute(attribute, source, project)];
    }
  }
  return references ?? NOTHING;
}

/** What the attributes in a clause's body name: `chủ quản A { phê duyệt 2021-03-01 bởi B }`. */
export function referencesInClause(relation: Relation): readonly ElementReference[] {
  return relation.annotations.length === 0
    ? NOTHING
    : relation.annotations.flatMap((annotation) =>
        referencesOfAttribute(annotation, relation.source, relation.project),
      );
}

function namesAnything(attribute: Attribute): boolean {
  return attribute.annotations.length > 0 || attribute.values.some((value) => namedBy(value) !== undefined);
}

function referencesOfAttribute(attribute: Attribute, source: ElementId, project: string): ElementReference[] {
  const { id: role, validity, origin } = attribute;
  const own = attribute.values.flatMap((value): ElementReference[] => {
    const target = namedBy(value);
    if (target === undefined) {
      return [];
    }
    const date = value.type === 'approval' && value.date !== undefined ? { date: value.date } : {};
    return [{ source, target, role, validity, ...date, project, origin }];
  });
  return [...own, ...attribute.annotations.flatMap((annotation) => referencesOfAttribute(annotation, source, project))];
}

/** The element that a value names; undefined where it names none. */
export function namedBy(value: AttributeValue): ElementId | undefined {
  return value.type === 'reference' ? value.element : value.type === 'approval' ? value.by : undefined;
}
