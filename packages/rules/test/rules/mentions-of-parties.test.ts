import type { AttributeValue } from '@govarch/model/model';
import { coreVocabulary, type KindId } from '@govarch/model/vocabulary';
import { ruleCatalogue } from '@govarch/rules/catalogue';
import { RuleEngine } from '@govarch/rules/engine';
import { describe, expect, it } from 'vitest';
import { documentOf, modelOfSketch, PROJECT, type SketchElement } from '../support/sketch.js';

const DAY = '2025-06-30';
const PARTIES: readonly KindId[] = [...coreVocabulary.kindsIn('party'), 'provider', 'role'];

/** Whether ORG-05 reports that something names a party that has ended. */
function isReported(bearer: SketchElement, party: KindId): boolean {
  const ended: SketchElement = { name: 'Cu', kind: party, validity: { to: '2025-02-28' } };
  const model = modelOfSketch([documentOf('file:///a.govarch', [ended, bearer])]);
  const rules = ruleCatalogue.filter(({ id }) => id === 'ORG-05');
  return new RuleEngine({ model, rules }).run(PROJECT, { asOf: DAY, lawDate: DAY }).length > 0;
}

function kindsOf(selectors: readonly string[]): readonly KindId[] {
  return selectors.flatMap((selector) => [
    ...coreVocabulary.kindsIn(selector as Parameters<typeof coreVocabulary.kindsIn>[0]),
  ]);
}

const clauses = coreVocabulary.relations.flatMap(({ id, from, to }) => {
  const party = PARTIES.find((kind) => !to.includes('any') && kindsOf(to).includes(kind));
  const source = kindsOf(from).find((kind) => !PARTIES.includes(kind));
  return party && source ? [{ id, party, source }] : [];
});

const attributes = coreVocabulary.attributes.flatMap(({ id, usages }) =>
  usages.flatMap(({ on, value }) => {
    const named = value.type === 'reference' ? value.to : value.type === 'approval' ? value.by : [];
    const party = PARTIES.find((kind) => kindsOf(named).includes(kind));
    const bearer = kindsOf(on).find((kind) => !PARTIES.includes(kind)) ?? 'level-dossier';
    return party ? [{ id, party, bearer, type: value.type }] : [];
  }),
);

describe('a party that has ended is found', () => {
  it.each(clauses)('where $id names it', ({ id, party, source }) => {
    expect(isReported({ name: 'X', kind: source, relations: [{ kind: id, to: 'Cu' }] }, party)).toBe(true);
  });

  it.each(attributes)('where the attribute $id names it', ({ id, party, bearer, type }) => {
    const target = `${PROJECT.name}::Cu`;
    const value: AttributeValue =
      type === 'approval' ? { type, date: '2025-03-01', by: target } : { type: 'reference', element: target };
    expect(isReported({ name: 'X', kind: bearer, attributes: { [id]: [value] } }, party)).toBe(true);
  });

  it('in as many ways as the vocabulary has', () => {
    expect(clauses.map(({ id }) => id)).toHaveLength(12);
    expect(attributes.map(({ id }) => id)).toHaveLength(12);
  });
});
