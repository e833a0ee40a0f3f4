import type {
  AttributeEntry,
  AttributeUsage,
  EnumerationEntry,
  KindEntry,
  RelationEntry,
  SectionEntry,
  StructuralWordEntry,
} from './types.js';

export type * from './types.js';
// CONTRACT (to be completed with the data tables)
export type SectionId = string;
export type KindId = string;
export type KindGroupId = string;
export type AttributeId = string;
export type RelationId = string;
export type EnumerationId = string;
export type ViewKindId = string;
export declare const sections: readonly SectionEntry[];
export declare const kinds: readonly KindEntry[];
export declare const attributes: readonly AttributeEntry[];
export declare const relations: readonly RelationEntry[];
export declare const enumerations: readonly EnumerationEntry[];
export declare const structuralWords: readonly StructuralWordEntry[];
export declare function kindEntry(id: KindId): KindEntry;
export declare function attributeEntry(id: AttributeId): AttributeEntry;
export declare function relationEntry(id: RelationId): RelationEntry;
export declare function enumerationEntry(id: EnumerationId): EnumerationEntry;
/** All kinds that a kind id, a kind-group id or `any` stands for. */
export declare function kindsIn(selector: string): ReadonlySet<KindId>;
/** How an attribute is used on a kind; undefined where the kind has no such attribute. */
export declare function usageOf(attribute: AttributeId, kind: KindId): AttributeUsage | undefined;
/** Attributes that a kind may have, in the order of the table. */
export declare function attributesOf(kind: KindId): readonly AttributeEntry[];
/** Relations that may start at a kind. */
export declare function relationsFrom(kind: KindId): readonly RelationEntry[];
/** Whether the vocabulary allows a relation between two kinds (`sameKind` included). */
export declare function isRelationAllowed(source: KindId, relation: RelationId, target: KindId): boolean;
/** Whether an element of the kind may stand in the place; parent undefined: at the top of a file. */
export declare function mayStandIn(
  kind: KindId,
  parent: { section: SectionId } | { kind: KindId } | undefined,
): boolean;
