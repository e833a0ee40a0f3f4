import type {
  Attribute,
  AttributeValue,
  DocumentContribution,
  Element,
  Project,
  Relation,
  Validity,
} from '../../src/model/architecture-model.js';
import { ArchitectureModel } from '../../src/model/architecture-model.js';
import { type AttributeId, coreVocabulary, type KindId, type RelationId } from '../../src/vocabulary/vocabulary.js';

export const PROJECT = 'vpcp';

/** A place in a document; `start` decides the order. */
export function at(start: number, document = 'a.govarch') {
  return { document, start, end: start + 1 };
}

export function attribute(id: AttributeId, value: AttributeValue, start = 0, document = 'a.govarch'): Attribute {
  return { id, values: [value], validity: {}, annotations: [], origin: at(start, document) };
}

export function number(value: number): AttributeValue {
  return { type: 'number', number: value };
}

export function text(vi: string): AttributeValue {
  return { type: 'text', text: { vi } };
}

/** An element named `name`; under `parent` where one is given. */
export function element(
  kind: KindId,
  name: string,
  more: Partial<Pick<Element, 'attributes' | 'validity' | 'title' | 'origin' | 'project'>> & { parent?: string } = {},
): Element {
  const { parent, project = PROJECT, origin = at(0), ...rest } = more;
  return {
    id: `${project}::${name}`,
    kind,
    base: coreVocabulary.baseOf(kind),
    project,
    name,
    qualifiedName: parent === undefined ? name : `${parent}.${name}`,
    ...(parent === undefined ? {} : { parent: `${project}::${parent}` }),
    attributes: [],
    annotations: [],
    validity: {},
    origin,
    nameOrigin: origin,
    ...rest,
  };
}

export function relation(
  source: string,
  kind: RelationId,
  target: string,
  more: { validity?: Validity; origin?: Relation['origin'] } = {},
): Relation {
  return {
    id: `${source} ${kind} ${target}`,
    kind,
    source: `${PROJECT}::${source}`,
    target: `${PROJECT}::${target}`,
    order: 0,
    project: PROJECT,
    annotations: [],
    validity: more.validity ?? {},
    origin: more.origin ?? at(0),
  };
}

export function contribution(
  document: string,
  parts: Partial<Omit<DocumentContribution, 'document' | 'project'>>,
): DocumentContribution {
  return {
    document,
    project: PROJECT,
    vocabulary: coreVocabulary,
    elements: [],
    extensions: [],
    relations: [],
    views: [],
    ...parts,
  };
}

export function project(more: Partial<Project> = {}): Project {
  return {
    name: PROJECT,
    language: 'vi',
    vocabulary: coreVocabulary,
    dependencies: new Map(),
    rules: new Map(),
    ...more,
  };
}

/** A model of one document. */
export function modelWith(elements: readonly Element[], relations: readonly Relation[] = []): ArchitectureModel {
  const model = new ArchitectureModel();
  model.setProject(project());
  model.update(contribution('a.govarch', { elements, relations }));
  return model;
}
