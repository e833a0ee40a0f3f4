import type { Attribute } from '@govarch/model/model';
import { coreVocabulary } from '@govarch/model/vocabulary';
import { beforeAll, expect, test } from 'vitest';
import { modelOf, type ParsedModel } from '../src/testing/parse-model.js';
import { projectFilesIn } from './support/project-files.js';

/** What the examples show of the vocabulary: all of it. A new word of the vocabulary needs a place in the examples. */
const files = projectFilesIn('examples');

const shown = new Set<string>();
let parsed: ParsedModel;

beforeAll(async () => {
  parsed = await modelOf(files);
  for (const element of parsed.model.elements()) {
    shown.add(`kind ${element.base}`);
    for (const attribute of element.attributes) {
      show(attribute, element.kind);
    }
  }
  for (const relation of parsed.model.relations()) {
    shown.add(`relation ${relation.kind}`);
    for (const attribute of relation.annotations) {
      show(attribute);
    }
  }
  for (const view of parsed.model.views()) {
    shown.add(`view ${view.kind}`);
  }
});

function show(attribute: Attribute, kind?: Parameters<typeof coreVocabulary.usageOf>[1]): void {
  shown.add(`attribute ${attribute.id}`);
  const type = kind && coreVocabulary.usageOf(attribute.id, kind)?.value;
  for (const value of attribute.values) {
    if (value.type === 'enumeration' && type?.type === 'enumeration') {
      shown.add(`value ${type.enumeration}/${value.value}`);
    }
  }
  for (const annotation of attribute.annotations) {
    show(annotation);
  }
}

const { attributes, enumerations, kinds, relations, viewKinds } = coreVocabulary;
const all = {
  kinds: kinds.map(({ id }) => `kind ${id}`),
  relations: relations.map(({ id }) => `relation ${id}`),
  attributes: attributes.map(({ id }) => `attribute ${id}`),
  values: enumerations.flatMap(({ id, values }) => values.map((value) => `value ${id}/${value.id}`)),
  'kinds of views': viewKinds.map(({ id }) => `view ${id}`),
};

test.each(Object.entries(all))('all %s are shown by the examples', (_, words) => {
  expect(words.length).toBeGreaterThan(0);
  expect(words.filter((word) => !shown.has(word))).toEqual([]);
});
