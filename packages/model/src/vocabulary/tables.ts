import { attributeTable } from './attributes.js';
import { enumerationTable } from './enumerations.js';
import type { AttributeId, EnumerationId, KindId } from './ids.js';
import { type KindGroupId, kindGroupTable } from './kind-groups.js';
import { type CoreKindId, kindTable } from './kinds.js';
import { type RelationId, relationTable } from './relations.js';
import { type SectionId, sectionTable } from './sections.js';
import type {
  AttributeEntry,
  EnumerationEntry,
  KindEntry,
  KindGroupEntry,
  RelationEntry,
  SectionEntry,
  StructuralWordEntry,
} from './types.js';
import { structuralWordTable, type ViewKindId } from './words.js';

/** The entries of a vocabulary, table by table. */
export interface VocabularyTables {
  /** The sections of a file, in the order of an architecture document. */
  readonly sections: readonly SectionEntry<SectionId>[];
  /** The kinds of elements, section by section. */
  readonly kinds: readonly KindEntry<KindId, SectionId>[];
  /** The groups of kinds, without `any`. A kind that is built on one of a group's is of that group too. */
  readonly kindGroups: readonly KindGroupEntry<Exclude<KindGroupId, 'any'>, CoreKindId>[];
  /** The attributes, in the order in which completion offers them. */
  readonly attributes: readonly AttributeEntry<AttributeId>[];
  /** The relations; those that structured kinds write by their syntax last. */
  readonly relations: readonly RelationEntry<RelationId>[];
  /** The enumerations, each with its values in their natural order. */
  readonly enumerations: readonly EnumerationEntry<EnumerationId>[];
  /** The words of the syntax. */
  readonly structuralWords: readonly StructuralWordEntry[];
  /** The kinds of views. */
  readonly viewKinds: readonly StructuralWordEntry<ViewKindId>[];
}

/** What the language itself has. */
export const coreTables: VocabularyTables = {
  sections: sectionTable,
  kinds: kindTable,
  kindGroups: kindGroupTable,
  attributes: attributeTable,
  relations: relationTable,
  enumerations: enumerationTable,
  structuralWords: structuralWordTable,
  viewKinds: structuralWordTable.filter((word) => word.wordClass === 'view-kind'),
};
