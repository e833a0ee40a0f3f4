import { type AttributeId, attributeTable } from './attributes.js';
import { type EnumerationId, enumerationTable } from './enumerations.js';
import { type KindGroupId, kindGroupTable } from './kind-groups.js';
import { type KindId, kindTable } from './kinds.js';
import { type RelationId, relationTable } from './relations.js';
import { type SectionId, sectionTable } from './sections.js';
import type {
  AttributeEntry,
  AttributeUsage,
  EnumerationEntry,
  KindEntry,
  KindGroupEntry,
  RelationEntry,
  SectionEntry,
  StructuralWordEntry,
} from './types.js';
import { structuralWordTable, type ViewKindId } from './words.js';

export { type ArchiMateElement, archimateElements } from './archimate.js';
export type { AttributeId } from './attributes.js';
export type { EnumerationId, EnumerationValueId } from './enumerations.js';
export { type FrameworkEdition, frameworkEditions } from './framework-editions.js';
export { type Icon, type IconId, icons, isIconId } from './icons.js';
export type {
  AttributeDeclaration,
  DeclaredValueType,
  KindDeclaration,
  ValueDeclaration,
} from './kind-declaration.js';
export { declaredValueTypes } from './kind-declaration.js';
export type { KindGroupId, KindSelector } from './kind-groups.js';
export type { KindId } from './kinds.js';
export type { RelationId } from './relations.js';
export type { SectionId } from './sections.js';
export type * from './types.js';
export type { VocabularyWord, VocabularyWordClass } from './vocabulary-words.js';
export { vocabularyWords } from './vocabulary-words.js';
export type { ViewKindId } from './words.js';

/** The sections of a file, in the order of an architecture document. */
export const sections: readonly SectionEntry<SectionId>[] = sectionTable;
/** The kinds of elements, section by section. */
export const kinds: readonly KindEntry<KindId, SectionId>[] = kindTable;
/** The groups of kinds, without `any`. */
export const kindGroups: readonly KindGroupEntry<Exclude<KindGroupId, 'any'>, KindId>[] = kindGroupTable;
/** The attributes, in the order in which completion offers them. */
export const attributes: readonly AttributeEntry<AttributeId>[] = attributeTable;
/** The relations; those that structured kinds write by their syntax last. */
export const relations: readonly RelationEntry<RelationId>[] = relationTable;
/** The enumerations, each with its values in their natural order. */
export const enumerations: readonly EnumerationEntry<EnumerationId>[] = enumerationTable;
/** The words of the syntax. */
export const structuralWords: readonly StructuralWordEntry[] = structuralWordTable;
/** The kinds of views. */
export const viewKinds: readonly StructuralWordEntry<ViewKindId>[] = structuralWordTable.filter(
  (word) => word.wordClass === 'view-kind',
);

const sectionsById = byId(sections);
const kindsById = byId(kinds);
const attributesById = byId(attributes);
const relationsById = byId(relations);
const enumerationsById = byId(enumerations);

const everyKind: ReadonlySet<KindId> = new Set(kinds.map((kind) => kind.id));
const NO_KIND: ReadonlySet<KindId> = new Set();
const kindsBySelector = new Map<string, ReadonlySet<KindId>>([
  ['any', everyKind],
  ...kinds.map((kind) => [kind.id, new Set([kind.id])] as const),
  ...kindGroups.map((group) => [group.id, new Set(group.kinds)] as const),
]);

const usages = new Map<AttributeId, ReadonlyMap<KindId, AttributeUsage>>(
  attributes.map((attribute) => [attribute.id, usagesByKind(attribute)]),
);
const relationEnds = new Map<RelationId, { readonly from: ReadonlySet<KindId>; readonly to: ReadonlySet<KindId> }>(
  relations.map((relation) => [relation.id, { from: union(relation.from), to: union(relation.to) }]),
);
const attributesByKind = new Map<KindId, readonly AttributeEntry<AttributeId>[]>();
const relationsByKind = new Map<KindId, readonly RelationEntry<RelationId>[]>();

/** The section of an id; throws where the id is none, which is a defect of the caller. */
export function sectionEntry(id: SectionId): SectionEntry<SectionId> {
  return found(sectionsById, id);
}

/** The kind of an id; throws where the id is none, which is a defect of the caller. */
export function kindEntry(id: KindId): KindEntry<KindId, SectionId> {
  return found(kindsById, id);
}

/** The attribute of an id; throws where the id is none, which is a defect of the caller. */
export function attributeEntry(id: AttributeId): AttributeEntry<AttributeId> {
  return found(attributesById, id);
}

/** The relation of an id; throws where the id is none, which is a defect of the caller. */
export function relationEntry(id: RelationId): RelationEntry<RelationId> {
  return found(relationsById, id);
}

/** The enumeration of an id; throws where the id is none, which is a defect of the caller. */
export function enumerationEntry(id: EnumerationId): EnumerationEntry<EnumerationId> {
  return found(enumerationsById, id);
}

/** Whether a text is the id of a kind. */
export function isKindId(id: string): id is KindId {
  return everyKind.has(id as KindId);
}

/** Whether a text is the id of an attribute. */
export function isAttributeId(id: string): id is AttributeId {
  return attributesById.has(id as AttributeId);
}

/** Whether a text is the id of a relation. */
export function isRelationId(id: string): id is RelationId {
  return relationsById.has(id as RelationId);
}

/** All kinds that a kind id, a kind-group id or `any` stands for; none for any other text. */
export function kindsIn(selector: string): ReadonlySet<KindId> {
  return kindsBySelector.get(selector) ?? NO_KIND;
}

/** How an attribute is used on a kind; undefined where the kind has no such attribute. */
export function usageOf(attribute: AttributeId, kind: KindId): AttributeUsage | undefined {
  return usages.get(attribute)?.get(kind);
}

/** Attributes that a kind may have, in the order of the table. */
export function attributesOf(kind: KindId): readonly AttributeEntry<AttributeId>[] {
  return computed(attributesByKind, kind, () => attributes.filter((attribute) => usageOf(attribute.id, kind)));
}

/** Relations that may start at a kind, those of its syntax included. */
export function relationsFrom(kind: KindId): readonly RelationEntry<RelationId>[] {
  return computed(relationsByKind, kind, () => relations.filter(({ id }) => relationEnds.get(id)?.from.has(kind)));
}

/** Whether the vocabulary allows a relation between two kinds (`sameKind` included). */
export function isRelationAllowed(source: KindId, relation: RelationId, target: KindId): boolean {
  const ends = relationEnds.get(relation);
  if (!ends?.from.has(source) || !ends.to.has(target)) {
    return false;
  }
  return source === target || !relationEntry(relation).sameKind;
}

/** Whether an element of the kind may stand in the place; parent undefined: at the top of a file. */
export function mayStandIn(
  kind: KindId,
  parent: { readonly section: SectionId } | { readonly kind: KindId } | undefined,
): boolean {
  const entry = kindEntry(kind);
  if (parent === undefined) {
    return entry.section === undefined;
  }
  return 'section' in parent
    ? entry.standsInSection && entry.section === parent.section
    : entry.parents.includes(parent.kind);
}

function usagesByKind(attribute: AttributeEntry): ReadonlyMap<KindId, AttributeUsage> {
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

function union(selectors: readonly string[]): ReadonlySet<KindId> {
  return new Set(selectors.flatMap((selector) => [...kindsIn(selector)]));
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
