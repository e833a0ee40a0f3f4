import type { Origin } from '@govarch/model/finding';
import type { Attribute, AttributeValue, DatedTitle, Element, ElementReference, Relation } from '@govarch/model/model';
import type { PublicModel, Withheld } from '@govarch/model/public-model';
import type { KindEntry, Localized, Vocabulary } from '@govarch/model/vocabulary';

/** Version of the exported document's form; raised when a reader of the last form would no longer understand it. */
export const MODEL_JSON_VERSION = 1;

/** A place in a file: one-based lines, columns in UTF-16 units, the end exclusive. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The model as one JSON document; its schema is `schema/model.schema.json`. */
export interface ModelJson {
  readonly version: number;
  readonly projects: readonly ProjectJson[];
  readonly elements: readonly ElementJson[];
  readonly relations: readonly RelationJson[];
  readonly references: readonly ReferenceJson[];
  readonly counts: CountsJson;
}

export interface ProjectJson {
  readonly name: string;
  readonly language: string;
  readonly framework?: string;
  readonly asOf?: string;
  readonly dependencies: Readonly<Record<string, string>>;
  /** The kinds of the project's own; not there where it has none. */
  readonly kinds?: readonly KindJson[];
}

/** A kind of a project's own: who does not know it may take its elements for such of its base. */
export interface KindJson {
  readonly id: string;
  /** The kind that it is a special case of, which may be one of the project's own too. */
  readonly is: string;
  /** The kind of the language itself that it is built on in the end. */
  readonly base: string;
  readonly title: Localized;
  readonly archimate: string;
}

/** A value; of a text file also its text, in the language of the project, where it could be read. */
export type ValueJson = AttributeValue | (Extract<AttributeValue, { type: 'file' }> & { readonly text: string });

export type AttributeJson = Pick<Attribute, 'id' | 'validity'> & {
  readonly values: readonly ValueJson[];
  readonly annotations: readonly AttributeJson[];
  readonly place: Place;
};

export type ElementJson = Pick<
  Element,
  'id' | 'kind' | 'project' | 'name' | 'qualifiedName' | 'title' | 'parent' | 'validity' | 'fieldType' | 'flowDirection'
> & {
  /** Of a kind of the project's own: the kind of the language itself that it is built on. */
  readonly base?: string;
  /** Of what is called otherwise at other times: every title with the time in which it holds. */
  readonly titles?: readonly TitleJson[];
  readonly attributes: readonly AttributeJson[];
  readonly place: Place;
};

export type TitleJson = Pick<DatedTitle, 'text' | 'validity'> & {
  readonly annotations: readonly AttributeJson[];
  readonly place: Place;
};

export type RelationJson = Pick<
  Relation,
  'kind' | 'source' | 'target' | 'order' | 'label' | 'isDefault' | 'project' | 'validity'
> & {
  readonly annotations: readonly AttributeJson[];
  readonly place: Place;
};

/** An edge that no relation states: a field's entity, a value that names an element, a party that approved. */
export type ReferenceJson = Pick<ElementReference, 'role' | 'source' | 'target' | 'project' | 'validity'> & {
  readonly place: Place;
};

export interface CountsJson {
  readonly elements: number;
  readonly relations: number;
  readonly references: number;
  readonly elementsByKind: Readonly<Record<string, number>>;
  readonly relationsByKind: Readonly<Record<string, number>>;
  /** What `restricted` kept out of this document. */
  readonly withheld: Readonly<Withheld>;
}

/**
 * A model as JSON. What may not be published stays out and is only counted: there is no way to hand it over.
 *
 * @param projects names of the projects to export; relations are exported with the project that writes them
 * @param placeOf turns an origin into file, lines and columns
 */
export function exportJson(
  model: PublicModel,
  projects: ReadonlySet<string>,
  placeOf: (origin: Origin) => Place,
): ModelJson {
  const attributeJson = (attribute: Attribute): AttributeJson => ({
    id: attribute.id,
    values: attribute.values.map((value) => valueJson(model, attribute, value)),
    validity: attribute.validity,
    annotations: attribute.annotations.map(attributeJson),
    place: placeOf(attribute.origin),
  });
  const titleJson = ({ text, validity, annotations, origin }: DatedTitle): TitleJson => ({
    text,
    validity,
    annotations: annotations.map(attributeJson),
    place: placeOf(origin),
  });
  const elements = [...model.elements()]
    .filter((element) => projects.has(element.project))
    .map(
      ({
        id,
        kind,
        base,
        project,
        name,
        qualifiedName,
        title,
        titles,
        parent,
        validity,
        fieldType,
        flowDirection,
        attributes,
        origin,
      }) => ({
        id,
        kind,
        ...(base === kind ? {} : { base }),
        project,
        name,
        qualifiedName,
        title,
        ...(titles ? { titles: titles.map(titleJson) } : {}),
        parent,
        validity,
        fieldType,
        flowDirection,
        attributes: attributes.map(attributeJson),
        place: placeOf(origin),
      }),
    );
  const relations = [...model.relations()]
    .filter((relation) => projects.has(relation.project))
    .map(({ kind, source, target, order, label, isDefault, project, validity, annotations, origin }) => ({
      kind,
      source,
      target,
      order,
      label,
      isDefault,
      project,
      validity,
      annotations: annotations.map(attributeJson),
      place: placeOf(origin),
    }));
  const references = [...model.elements()]
    .flatMap((element) => model.referencesFrom(element.id))
    .filter((reference) => projects.has(reference.project))
    .map(({ role, source, target, project, validity, origin }) => ({
      role,
      source,
      target,
      project,
      validity,
      place: placeOf(origin),
    }));
  return {
    version: MODEL_JSON_VERSION,
    projects: [...model.projects()]
      .filter((project) => projects.has(project.name))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ name, language, vocabulary, framework, asOf, dependencies }) => ({
        name,
        language,
        framework,
        asOf,
        dependencies: Object.fromEntries(dependencies),
        ...kindsOf(vocabulary),
      })),
    elements,
    relations,
    references,
    counts: {
      elements: elements.length,
      relations: relations.length,
      references: references.length,
      elementsByKind: countBy(elements),
      relationsByKind: countBy(relations),
      withheld: model.withheld,
    },
  };
}

function valueJson(model: PublicModel, { origin }: Attribute, value: AttributeValue): ValueJson {
  const text = value.type === 'file' ? model.textFile(origin.document, value.path) : undefined;
  return value.type === 'file' && text !== undefined ? { ...value, text } : value;
}

/** The kinds that a vocabulary has beyond those of the language itself. */
function kindsOf(vocabulary: Vocabulary): Pick<ProjectJson, 'kinds'> {
  const own = vocabulary.kinds.filter((kind): kind is typeof kind & Required<Pick<KindEntry, 'is'>> => 'is' in kind);
  if (own.length === 0) {
    return {};
  }
  return {
    kinds: own.map(({ id, is, spelling: { vi, en }, archimate }) => ({
      id,
      is,
      base: vocabulary.baseOf(id),
      title: { vi, en },
      archimate,
    })),
  };
}

function countBy(items: readonly { readonly kind: string }[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { kind } of items) {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
