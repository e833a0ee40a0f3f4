import type { AttributeId, EnumerationId, KindId } from './ids.js';
import type { KindDeclaration } from './kind-declaration.js';
import type { CoreKindId } from './kinds.js';
import { withOwnKinds } from './own-kinds.js';
import type { RelationId } from './relations.js';
import type { SectionId } from './sections.js';
import { coreTables, type VocabularyTables } from './tables.js';
import type {
  AttributeEntry,
  AttributeUsage,
  EnumerationEntry,
  KindEntry,
  RelationEntry,
  SectionEntry,
} from './types.js';
import { type VocabularyWord, wordsOf } from './vocabulary-words.js';

export { type ArchiMateElement, archimateElements } from './archimate.js';
export type { CoreAttributeId } from './attributes.js';
export type { CoreEnumerationId, EnumerationValueId } from './enumerations.js';
export {
  type ArrowSign,
  arrowSpellings,
  directionOfArrow,
  type FlowArrow,
  type FlowDirection,
  flowArrows,
  signOfArrow,
} from './flow-arrows.js';
export { editionsMeantBy, type FrameworkEdition, frameworkEditions } from './framework-editions.js';
export { type Icon, type IconId, icons, isIconId } from './icons.js';
export type { AttributeId, EnumerationId, KindId } from './ids.js';
export type {
  AttributeDeclaration,
  DeclaredValueType,
  KindDeclaration,
  ValueDeclaration,
} from './kind-declaration.js';
export { declaredValueTypes } from './kind-declaration.js';
export type { KindGroupId, KindSelector } from './kind-groups.js';
export type { CoreKindId } from './kinds.js';
export { currentEdition, type LanguageEdition, languageEditions } from './language-editions.js';
export type { RelationId } from './relations.js';
export type { SectionId } from './sections.js';
export type { VocabularyTables } from './tables.js';
export type * from './types.js';
export type { VocabularyWord, VocabularyWordClass } from './vocabulary-words.js';
export type { ComparisonId, ViewKindId } from './words.js';
export { type PlaceOfWord, type WordOfOthers, wordsOfOthers } from './words-of-others.js';

/** Where an element may stand: directly in a section, or inside an element. */
export type KindPlace = { readonly section: SectionId } | { readonly kind: KindId };

/**
 * All that may be written in the files of a project: the language's own kinds, attributes, relations and words, and the
 * kinds that the project declares. Two projects without kinds of their own have the same one.
 */
export interface Vocabulary extends VocabularyTables {
  /** Every accepted spelling of every entry. */
  readonly words: readonly VocabularyWord[];
  /** The entry of an id. These throw where the id is none of this vocabulary, which is a defect of the caller. */
  section(id: SectionId): SectionEntry<SectionId>;
  kind(id: KindId): KindEntry<KindId, SectionId>;
  attribute(id: AttributeId): AttributeEntry<AttributeId>;
  relation(id: RelationId): RelationEntry<RelationId>;
  enumeration(id: EnumerationId): EnumerationEntry<EnumerationId>;
  /** Whether a text is the id of a kind. */
  isKind(id: string): id is KindId;
  /** Whether a text is the id of an attribute. */
  isAttribute(id: string): id is AttributeId;
  /** Whether a text is the id of a relation. */
  isRelation(id: string): id is RelationId;
  /** The kind of the language itself that a kind is built on in the end: itself, where it is one. */
  baseOf(kind: KindId): CoreKindId;
  /** A kind, then the one that it is built on, and so on to the one of the language itself. */
  lineageOf(kind: KindId): readonly KindId[];
  /** Whether a kind is the one named, or is built on it, or is one of the group named. */
  isA(kind: KindId, selector: string): boolean;
  /** All kinds that a kind id, a kind-group id or `any` stands for, those built on them too; none for any other text. */
  kindsIn(selector: string): ReadonlySet<KindId>;
  /** How an attribute is used on a kind; undefined where the kind has no such attribute. */
  usageOf(attribute: AttributeId, kind: KindId): AttributeUsage | undefined;
  /** How an attribute is used in the body of a relation or of another attribute, where that body alone decides it. */
  usageOnClause(attribute: AttributeId, clause: string): AttributeUsage | undefined;
  /** Attributes that a kind may have, in the order of the table. */
  attributesOf(kind: KindId): readonly AttributeEntry<AttributeId>[];
  /** Relations that may start at a kind, those of its syntax included. */
  relationsFrom(kind: KindId): readonly RelationEntry<RelationId>[];
  /** Whether a relation may join two kinds (`sameKind` included: kinds are the same where their bases are). */
  isRelationAllowed(source: KindId, relation: RelationId, target: KindId): boolean;
  /** Whether an element of the kind may stand in the place; place undefined: at the top of a file. */
  mayStandIn(kind: KindId, place: KindPlace | undefined): boolean;
}

const NO_KIND: ReadonlySet<KindId> = new Set();

/** The vocabulary of the language itself: that of every project without kinds of its own. */
export const coreVocabulary: Vocabulary = vocabularyOf(coreTables);

/** A vocabulary with the kinds that a project declares; the given one where it declares none. */
export function createVocabulary(core: Vocabulary, declarations: readonly KindDeclaration[]): Vocabulary {
  return declarations.length === 0 ? core : vocabularyOf(withOwnKinds(core, declarations));
}

/** The vocabulary with the entries of these tables. */
export function vocabularyOf(tables: VocabularyTables): Vocabulary {
  const { sections, kinds, kindGroups, attributes, relations, enumerations, structuralWords, viewKinds } = tables;
  const sectionsById = byId(sections);
  const kindsById = byId(kinds);
  const attributesById = byId(attributes);
  const relationsById = byId(relations);
  const enumerationsById = byId(enumerations);
  const lineages = new Map(kinds.map(({ id }) => [id, lineageIn(kindsById, id)]));
  const kindsBySelector = kindSets(tables, lineages);

  const kindsIn = (selector: string): ReadonlySet<KindId> => kindsBySelector.get(selector) ?? NO_KIND;
  const union = (selectors: readonly string[]): ReadonlySet<KindId> =>
    new Set(selectors.flatMap((selector) => [...kindsIn(selector)]));

  const usages = new Map(attributes.map((attribute) => [attribute.id, usagesByKind(attribute, union)]));
  const ends = new Map(relations.map(({ id, from, to }) => [id, { from: union(from), to: union(to) }]));
  const parents = new Map(kinds.map((kind) => [kind.id, union(kind.parents)]));
  const attributesByKind = new Map<KindId, readonly AttributeEntry<AttributeId>[]>();
  const relationsByKind = new Map<KindId, readonly RelationEntry<RelationId>[]>();
  let words: readonly VocabularyWord[] | undefined;

  const usageOf = (attribute: AttributeId, kind: KindId): AttributeUsage | undefined =>
    usages.get(attribute)?.get(kind);
  const baseOf = (kind: KindId): CoreKindId => found(lineages, kind).at(-1) as CoreKindId;

  return {
    sections,
    kinds,
    kindGroups,
    attributes,
    relations,
    enumerations,
    structuralWords,
    viewKinds,
    get words() {
      words ??= wordsOf(tables);
      return words;
    },
    section: (id) => found(sectionsById, id),
    kind: (id) => found(kindsById, id),
    attribute: (id) => found(attributesById, id),
    relation: (id) => found(relationsById, id),
    enumeration: (id) => found(enumerationsById, id),
    isKind: (id): id is KindId => kindsById.has(id as KindId),
    isAttribute: (id): id is AttributeId => attributesById.has(id as AttributeId),
    isRelation: (id): id is RelationId => relationsById.has(id as RelationId),
    baseOf,
    lineageOf: (kind) => found(lineages, kind),
    isA: (kind, selector) => kindsIn(selector).has(kind),
    kindsIn,
    usageOf,
    usageOnClause: (attribute, clause) =>
      found(attributesById, attribute).usages.find(({ onClauses }) => onClauses?.includes(clause)),
    attributesOf: (kind) =>
      computed(attributesByKind, kind, () => attributes.filter(({ id }) => usageOf(id, kind) !== undefined)),
    relationsFrom: (kind) =>
      computed(relationsByKind, kind, () => relations.filter(({ id }) => ends.get(id)?.from.has(kind))),
    isRelationAllowed: (source, relation, target) => {
      const { from, to } = found(ends, relation);
      return (
        from.has(source) &&
        to.has(target) &&
        (!found(relationsById, relation).sameKind || baseOf(source) === baseOf(target))
      );
    },
    mayStandIn: (kind, place) => {
      const { section, standsInSection } = found(kindsById, kind);
      if (place === undefined) {
        return section === undefined;
      }
      return 'section' in place ? standsInSection && section === place.section : found(parents, kind).has(place.kind);
    },
  };
}

function lineageIn(kinds: ReadonlyMap<KindId, KindEntry<KindId>>, id: KindId): readonly KindId[] {
  const lineage: KindId[] = [id];
  for (let is = kinds.get(id)?.is; is !== undefined; is = kinds.get(is as KindId)?.is) {
    lineage.push(is as KindId);
  }
  return lineage;
}

/** For each selector all kinds that it stands for. */
function kindSets(
  { kinds, kindGroups }: VocabularyTables,
  lineages: ReadonlyMap<KindId, readonly KindId[]>,
): ReadonlyMap<string, ReadonlySet<KindId>> {
  const sets = new Map<string, Set<KindId>>([
    ['any', new Set(kinds.map(({ id }) => id))],
    ...kinds.map(({ id }) => [id, new Set<KindId>()] as const),
  ]);
  for (const [id, lineage] of lineages) {
    for (const ancestor of lineage) {
      sets.get(ancestor)?.add(id);
    }
  }
  for (const { id, kinds: members } of kindGroups) {
    sets.set(id, new Set(members.flatMap((member) => [...sets.get(member)!])));
  }
  return sets;
}

function usagesByKind(
  attribute: AttributeEntry,
  union: (selectors: readonly string[]) => ReadonlySet<KindId>,
): ReadonlyMap<KindId, AttributeUsage> {
  const result = new Map<KindId, AttributeUsage>();
  for (const usage of attribute.usages) {
    for (const kind of union(usage.on)) {
      if (!result.has(kind)) {
        result.set(kind, usage);
      }
    }
  }
  return result;
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<Item['id'], Item> {
  return new Map(items.map((item) => [item.id, item]));
}

function found<Id extends string, Item>(items: ReadonlyMap<Id, Item>, id: Id): Item {
  const item = items.get(id);
  if (item === undefined) {
    throw new Error(`The vocabulary has no entry '${id}'`);
  }
  return item;
}

function computed<Key, Value>(cache: Map<Key, Value>, key: Key, compute: () => Value): Value {
  let value = cache.get(key);
  if (value === undefined) {
    value = compute();
    cache.set(key, value);
  }
  return value;
}
