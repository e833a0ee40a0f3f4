import { describe, expect, it } from 'vitest';
import { archimateElements } from '../../src/vocabulary/archimate.js';
import type { Entry } from '../../src/vocabulary/types.js';
import {
  type AttributeId,
  coreVocabulary,
  type EnumerationId,
  type KindId,
  type RelationId,
} from '../../src/vocabulary/vocabulary.js';
import { archimateRelationships } from './archimate-relationships.js';
import {
  expectedAttributes,
  expectedJoins,
  expectedKinds,
  expectedRelations,
  expectedSections,
  expectedValues,
  forbiddenJoins,
} from './expected-words.js';

const { attributes, attributesOf, enumerations, isRelationAllowed, kindGroups, kinds, kindsIn, mayStandIn } =
  coreVocabulary;
const { relations, relationsFrom, sections, structuralWords, usageOf, viewKinds } = coreVocabulary;

const named: [string, Entry][] = [
  ...sections.map((entry): [string, Entry] => [`section ${entry.id}`, entry]),
  ...kinds.map((entry): [string, Entry] => [`kind ${entry.id}`, entry]),
  ...attributes.map((entry): [string, Entry] => [`attribute ${entry.id}`, entry]),
  ...relations.map((entry): [string, Entry] => [`relation ${entry.id}`, entry]),
  ...structuralWords.map((entry): [string, Entry] => [`${entry.wordClass} ${entry.id}`, entry]),
  ...enumerations.flatMap(({ id, values }) => values.map((entry): [string, Entry] => [`${id}/${entry.id}`, entry])),
];

const selectors = new Set<string>(['any', ...kinds.map(({ id }) => id), ...kindGroups.map(({ id }) => id)]);

function written({ spelling }: Entry): string {
  return `${spelling.en} / ${spelling.vi}`;
}

function join(text: string): boolean {
  const [source, relation, target] = text.split(' ') as [KindId, RelationId, KindId];
  expect([
    coreVocabulary.kind(source).id,
    coreVocabulary.relation(relation).id,
    coreVocabulary.kind(target).id,
  ]).toEqual([source, relation, target]);
  return isRelationAllowed(source, relation, target);
}

describe('every entry', () => {
  it('has an identifier of its own in its table', () => {
    const ids = named.map(([name]) => name);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('that stands for kinds, one or a group of them, has an identifier that nothing else of them has', () => {
    const ids = ['any', ...kinds.map(({ id }) => id), ...kindGroups.map(({ id }) => id)];
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('is spelt in both languages, in composed letters, without blanks too many', () => {
    const spellings = named.flatMap(([, { spelling }]) => [
      spelling.en,
      spelling.vi,
      ...Object.values(spelling.also ?? {}).flat(),
    ]);
    expect(spellings.filter((text) => text !== text.normalize('NFC') || !/^\S+( \S+)*$/.test(text))).toEqual([]);
  });

  it('is explained in both languages, in sentences', () => {
    const incomplete = named.filter(([, { documentation }]) =>
      [documentation.en, documentation.vi].some((text) => !/^\p{Lu}.*\.$/u.test(text) || text.length < 4),
    );
    expect(incomplete.map(([name]) => name)).toEqual([]);
  });

  it('is explained in Vietnamese that is Vietnamese', () => {
    const doubtful = named.filter(([, { documentation }]) => !/[ăâđêôơưà-ỹ]/iu.test(documentation.vi));
    expect(doubtful.map(([name]) => name)).toEqual([]);
  });

  it('says where it comes from, and how well that is known', () => {
    const unfounded = named.filter(
      ([, { source }]) => source.instrument === '' || !['verified', 'secondary', 'inferred'].includes(source.evidence),
    );
    expect(unfounded.map(([name]) => name)).toEqual([]);
  });
});

describe('the words of the contract', () => {
  it('name every section', () => {
    expect(sections.map(written)).toEqual(expectedSections);
  });

  it.each(Object.entries(expectedKinds))('name every kind of section %s', (section, expected) => {
    expect(kinds.filter((kind) => (kind.section ?? '') === section).map(written)).toEqual(expected);
  });

  it.each(Object.entries(expectedAttributes))('name the attributes of %s', (kind, expected) => {
    const available = attributesOf(kind as KindId).map(written);
    expect(available).toEqual(expect.arrayContaining([...expected]));
  });

  it.each(Object.entries(expectedValues))('name the values of %s', (place, expected) => {
    const [attribute, kind] = place.split(' on ') as [AttributeId, KindId];
    const value = usageOf(attribute, kind)?.value;
    const values =
      value?.type === 'enumeration' ? coreVocabulary.enumeration(value.enumeration as EnumerationId).values : [];
    expect(values.map(written)).toEqual(expect.arrayContaining([...expected]));
  });

  it('name every relation that is written as a clause, and no other', () => {
    expect(
      relations
        .filter(({ syntax }) => syntax === 'clause')
        .map(written)
        .sort(),
    ).toEqual([...expectedRelations].sort());
  });

  it('name every kind of view', () => {
    expect(viewKinds.map(({ id }) => id)).toEqual(
      [
        ['landscape', 'layer', 'context', 'process', 'integration', 'data-model', 'deployment'],
        ['security', 'organization', 'roadmap', 'gap', 'matrix', 'motivation'],
      ].flat(),
    );
  });
});

describe('spellings', () => {
  const byPlace = new Map<string, Set<string>>();
  for (const { spelling, wordClass, entry, enumeration } of coreVocabulary.words) {
    const position = wordClass === 'flag' ? 'attribute' : wordClass;
    const place = [position, enumeration, spelling.toLowerCase()].filter((part) => part !== undefined).join(' · ');
    byPlace.set(place, (byPlace.get(place) ?? new Set()).add(entry.id));
  }

  it('mean one thing at each position', () => {
    const ambiguous = [...byPlace].filter(([, ids]) => ids.size > 1);
    expect(ambiguous.map(([place, ids]) => `${place}: ${[...ids].join(', ')}`)).toEqual([]);
  });

  it('are accepted with either placement of the tone mark, but written with one', () => {
    const words = coreVocabulary.words.filter(({ entry, wordClass }) => wordClass === 'flag' && entry.id === 'key');
    expect(words.map(({ spelling, preferred }) => [spelling, preferred])).toEqual([
      ['key', true],
      ['khóa', true],
      ['khoá', false],
    ]);
  });

  it('include the further ones, which are never preferred', () => {
    const words = coreVocabulary.words.filter(({ entry, wordClass }) => wordClass === 'unit' && entry.id === 'billion');
    expect(words.map(({ spelling, language, preferred }) => [spelling, language, preferred])).toEqual([
      ['billion', 'en', true],
      ['tỷ', 'vi', true],
      ['tỉ', 'vi', false],
    ]);
  });

  it('leave out numbers and the names of structural relations', () => {
    const spellings = new Set(coreVocabulary.words.map(({ spelling }) => spelling));
    expect(['4', 'flow-from', 'luồng từ'].filter((text) => spellings.has(text))).toEqual([]);
  });

  it('class an attribute as a flag only where it is never anything but true or false', () => {
    const classes = (id: string) =>
      new Set(coreVocabulary.words.filter(({ entry }) => entry.id === id && entry).map(({ wordClass }) => wordClass));
    expect(classes('always-on')).toEqual(new Set(['flag']));
    expect(classes('level')).toEqual(new Set(['attribute']));
  });
});

describe('kinds', () => {
  it('stand in sections and parents that exist', () => {
    const ids = new Set<string>(kinds.map(({ id }) => id));
    expect(kinds.flatMap(({ parents }) => parents).filter((parent) => !ids.has(parent))).toEqual([]);
  });

  it('can stand somewhere', () => {
    const homeless = kinds.filter(
      ({ section, standsInSection, parents }) => section !== undefined && !standsInSection && parents.length === 0,
    );
    expect(homeless).toEqual([]);
  });

  it('are exchanged as concepts that ArchiMate has', () => {
    const known = new Set<string>([...archimateElements, ...archimateRelationships, 'Junction']);
    expect(kinds.filter(({ archimate }) => !known.has(archimate)).map(({ id, archimate }) => [id, archimate])).toEqual(
      [],
    );
  });

  it.each([
    ['architecture', undefined, true],
    ['system', undefined, false],
    ['system', { section: 'application' }, true],
    ['system', { section: 'data' }, false],
    ['module', { section: 'application' }, false],
    ['module', { kind: 'system' }, true],
    ['unit', { kind: 'agency' }, true],
    ['step', { kind: 'process' }, true],
    ['step', { section: 'business' }, false],
    ['field', { kind: 'database' }, false],
    ['architecture', { section: 'application' }, false],
  ] as const)('%s in %o: %s', (kind, parent, allowed) => {
    expect(mayStandIn(kind, parent)).toBe(allowed);
  });

  it('form groups with ids of their own, which no kind has', () => {
    const ids = ['any', ...kindGroups.map(({ id }) => id), ...kinds.map(({ id }) => id)];
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('form groups of kinds that exist', () => {
    expect(kindsIn('application')).toEqual(new Set(['system', 'module', 'platform', 'portal']));
    expect(kindsIn('any').size).toBe(kinds.length);
    expect(kindsIn('system')).toEqual(new Set(['system']));
    expect(kindsIn('sistem').size).toBe(0);
  });
});

describe('attributes', () => {
  it('stand on kinds, and take enumerations and references, that exist', () => {
    const wrong = attributes.flatMap(({ id, usages }) =>
      usages.flatMap(({ on, value }) => {
        const referred = value.type === 'reference' ? value.to : value.type === 'approval' ? value.by : [];
        return [...on, ...referred].filter((selector) => !selectors.has(selector)).map((selector) => [id, selector]);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('mean one thing on each kind', () => {
    const doubled = attributes.flatMap(({ id, usages }) => {
      const bearers = usages.flatMap(({ on }) => [...new Set(on.flatMap((selector) => [...kindsIn(selector)]))]);
      return bearers.filter((kind, index) => bearers.indexOf(kind) !== index).map((kind) => [id, kind]);
    });
    expect(doubled).toEqual([]);
  });

  it('use every enumeration', () => {
    const used = new Set(
      attributes.flatMap(({ usages }) =>
        usages.flatMap(({ value }) => (value.type === 'enumeration' ? [value.enumeration] : [])),
      ),
    );
    expect(enumerations.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });

  it('differ in type from kind to kind where the vocabulary says so', () => {
    expect(usageOf('code', 'agency')?.value).toEqual({ type: 'agency-code' });
    expect(usageOf('code', 'process')?.value).toEqual({ type: 'text' });
    expect(usageOf('level', 'agency')).toBeUndefined();
    expect(coreVocabulary.attribute('level').usages[0]?.value).toEqual({
      type: 'number',
      minimum: 1,
      maximum: 5,
      integer: true,
    });
  });
});

describe('relations', () => {
  it('start and end at kinds that exist', () => {
    const wrong = relations.flatMap(({ from, to }) => [...from, ...to]).filter((selector) => !selectors.has(selector));
    expect(wrong).toEqual([]);
    expect(relations.filter(({ from, to }) => from.length === 0 || to.length === 0)).toEqual([]);
  });

  it('have an inverse name in both languages, which no two share', () => {
    for (const language of ['vi', 'en'] as const) {
      const names = relations.map(({ inverse }) => inverse[language]);
      expect(names.filter((name) => name.trim() === '')).toEqual([]);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });

  it('are exchanged as relationships that ArchiMate has', () => {
    const known = new Set<string>(archimateRelationships);
    expect(relations.filter(({ archimate }) => !known.has(archimate.relationship))).toEqual([]);
  });

  it.each(expectedJoins)('allow %s', (text) => {
    expect(join(text)).toBe(true);
  });

  it.each(forbiddenJoins)('do not allow %s', (text) => {
    expect(join(text)).toBe(false);
  });

  it('are found by the kind at which they start', () => {
    expect(relationsFrom('database').map(({ id }) => id)).toContain('stores');
    expect(relationsFrom('goal').map(({ id }) => id)).not.toContain('reads');
  });
});

describe('an id that does not exist', () => {
  it('is refused as a defect', () => {
    expect(() => coreVocabulary.kind('sistem' as KindId)).toThrow("no entry 'sistem'");
  });
});
