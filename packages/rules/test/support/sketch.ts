import type { Origin } from '@govarch/model/finding';
import {
  ArchitectureModel,
  type Attribute,
  type AttributeValue,
  type DocumentContribution,
  type Element,
  type Project,
  type Relation,
  type Validity,
} from '@govarch/model/model';
import { type AttributeId, coreVocabulary, type KindId, type RelationId } from '@govarch/model/vocabulary';

/** An element of a model that a test puts together without text. */
export interface SketchElement {
  readonly name: string;
  readonly kind: KindId;
  readonly parent?: string;
  readonly title?: string;
  readonly validity?: Validity;
  readonly attributes?: Partial<Record<AttributeId, readonly AttributeValue[]>>;
  readonly relations?: readonly SketchRelation[];
}

export interface SketchRelation {
  readonly kind: RelationId;
  readonly to: string;
  readonly validity?: Validity;
}

export const PROJECT: Project = {
  name: 'test',
  language: 'vi',
  vocabulary: coreVocabulary,
  dependencies: new Map(),
  rules: new Map(),
};

/** A document that declares these elements, each where the lengths of those before it put it. */
export function documentOf(
  document: string,
  elements: readonly SketchElement[],
  project = PROJECT.name,
): DocumentContribution {
  const place = new Place(document);
  const relations: Relation[] = [];
  const built = elements.map((element): Element => {
    const start = place.offset;
    const nameOrigin = place.next(element.name.length);
    place.next(element.title?.length ?? 0);
    const attributes = Object.entries(element.attributes ?? {}).map(
      ([id, values]): Attribute => ({
        id: id as AttributeId,
        values: values ?? [],
        validity: {},
        annotations: [],
        origin: place.next(id.length + JSON.stringify(values).length),
      }),
    );
    for (const relation of element.relations ?? []) {
      const source = `${project}::${element.name}`;
      const target = `${project}::${relation.to}`;
      relations.push({
        id: `${source} ${relation.kind} ${target}`,
        kind: relation.kind,
        source,
        target,
        order: 0,
        project,
        validity: relation.validity ?? {},
        annotations: [],
        origin: place.next(relation.to.length),
      });
    }
    return {
      id: `${project}::${element.name}`,
      kind: element.kind,
      base: coreVocabulary.baseOf(element.kind),
      project,
      name: element.name,
      qualifiedName: element.name,
      ...(element.title === undefined ? {} : { title: { vi: element.title } }),
      ...(element.parent === undefined ? {} : { parent: `${project}::${element.parent}` }),
      attributes,
      validity: element.validity ?? {},
      annotations: [],
      origin: { document, start, end: place.offset },
      nameOrigin,
    };
  });
  return { document, project, vocabulary: coreVocabulary, elements: built, extensions: [], relations, views: [] };
}

/** A document that says the same, with no object in common but the vocabulary by which it was read. */
export function copyOf({ vocabulary, ...rest }: DocumentContribution): DocumentContribution {
  return { ...structuredClone(rest), vocabulary };
}

/** A model of these documents. */
export function modelOfSketch(
  documents: readonly DocumentContribution[],
  project: Project = PROJECT,
): ArchitectureModel {
  const model = new ArchitectureModel();
  model.setProject(project);
  for (const document of documents) {
    model.update(document);
  }
  return model;
}

export function choice(...values: string[]): readonly AttributeValue[] {
  return values.map((value) => ({ type: 'enumeration', value }));
}

export function number(value: number): readonly AttributeValue[] {
  return [{ type: 'number', number: value }];
}

export function code(value: string): readonly AttributeValue[] {
  return [{ type: 'agency-code', code: value }];
}

class Place {
  offset = 0;

  constructor(private readonly document: string) {}

  next(length: number): Origin {
    const start = this.offset;
    this.offset += length + 1;
    return { document: this.document, start, end: start + length };
  }
}
