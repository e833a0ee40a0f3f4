import { describe, expect, it } from 'vitest';
import { type AttributeId, coreVocabulary, type KindId, type RelationId } from '../../src/vocabulary/vocabulary.js';
import { type RuleNeeds, ruleNeeds } from './rule-needs.js';

const { enumerations, kindsIn, relation: relationEntry, usageOf } = coreVocabulary;

/** How many rules each family of the catalogue has. */
const FAMILIES = {
  ORG: 6,
  SYS: 6,
  INT: 16,
  DAT: 10,
  SEC: 17,
  PDP: 4,
  SVC: 6,
  BUS: 4,
  TEC: 4,
  RDM: 6,
  DOC: 3,
  NAS: 3,
};

const needs: [string, RuleNeeds][] = Object.entries(ruleNeeds);

/** Kinds at the ends of relations count as read: a rule on portals that follows `owner` reads agencies. */
function kindsRead({ kinds, relations = [] }: RuleNeeds): Set<KindId> {
  const ends = relations.flatMap((id) => [...relationEntry(id).from, ...relationEntry(id).to]);
  return new Set([...kinds, ...ends].flatMap((selector) => [...kindsIn(selector)]));
}

function mayJoin(relation: RelationId, kinds: ReadonlySet<KindId>): boolean {
  const { from, to } = relationEntry(relation);
  return [...from, ...to].some((selector) => [...kindsIn(selector)].some((kind) => kinds.has(kind)));
}

function mayHave(attribute: AttributeId, kinds: ReadonlySet<KindId>): boolean {
  return [...kinds].some((kind) => usageOf(attribute, kind));
}

describe('what the rules of the catalogue read', () => {
  it('is known for every rule of every family', () => {
    const expected = Object.entries(FAMILIES).flatMap(([family, count]) =>
      Array.from({ length: count }, (_, index) => `${family}-${String(index + 1).padStart(2, '0')}`),
    );
    expect(expected).toHaveLength(85);
    expect(Object.keys(ruleNeeds).sort()).toEqual(expected.sort());
  });

  it.each(needs)('%s: kinds and attributes that belong together', (_, need) => {
    const kinds = kindsRead(need);
    expect(kinds.size).toBeGreaterThan(0);
    expect(need.attributes?.filter((attribute) => !mayHave(attribute, kinds)) ?? []).toEqual([]);
  });

  it.each(needs)('%s: relations of the kinds it names', (_, need) => {
    const kinds = new Set(need.kinds.flatMap((selector) => [...kindsIn(selector)]));
    expect(need.relations?.filter((relation) => !mayJoin(relation, kinds)) ?? []).toEqual([]);
  });

  it.each(needs)('%s: values that one of its attributes may take', (_, need) => {
    const kinds = kindsRead(need);
    const usable = new Set(
      (need.attributes ?? []).flatMap((attribute) =>
        [...kinds].flatMap((kind) => {
          const value = usageOf(attribute, kind)?.value;
          return value?.type === 'enumeration' ? [value.enumeration] : [];
        }),
      ),
    );
    const values = (need.values ?? []).map((value) => value.split('/') as [string, string]);
    const missing = values.filter(
      ([enumeration, id]) =>
        !usable.has(enumeration) ||
        !enumerations.find((entry) => entry.id === enumeration)?.values.some((value) => value.id === id),
    );
    expect(missing).toEqual([]);
  });
});
