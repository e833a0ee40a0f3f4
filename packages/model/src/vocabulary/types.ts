import type { Evidence } from '../findings/citation.js';
import type { ArchiMateRelationship } from './archimate-relationships.js';

/** The languages in which every word of GovArch is spelt and every text is written. */
export type Language = 'vi' | 'en';

/** One text in both languages. */
export interface Localized {
  readonly vi: string;
  readonly en: string;
}

/** A word of the language: its English and its Vietnamese spelling, both accepted anywhere. */
export interface Spelling extends Localized {
  /** Further accepted spellings, by their language; the formatter and completion never write them. */
  readonly also?: { readonly [language in Language]?: readonly string[] };
  /** Spellings of earlier editions of the language, by their language: still read; the formatter writes the present one. */
  readonly former?: { readonly [language in Language]?: readonly string[] };
}

/** Where an entry of the vocabulary comes from. */
export interface Source {
  /** Instrument or framework, as it is cited: `NĐ 85/2016/NĐ-CP`, `ArchiMate 3.2`, `GovArch practice`. */
  readonly instrument: string;
  /** Article and clause, where the source has them: `Art. 5.1a`. */
  readonly article?: string;
  readonly evidence: Evidence;
}

/** What every entry of the vocabulary has. */
export interface Entry<Id extends string = string> {
  readonly id: Id;
  readonly spelling: Spelling;
  /** One or two sentences for hover, completion and the reference manual. */
  readonly documentation: Localized;
  readonly source: Source;
}

/** A top-level part of a file that groups kinds: `business { … }`. */
export type SectionEntry<Id extends string = string> = Entry<Id>;

/** How a kind is written; everything but `element` has syntax of its own. */
export type KindStructure = 'element' | 'flow' | 'step' | 'field' | 'responsibility';

/** A set of kinds that relations, attributes and rules speak of by one name. */
export interface KindGroupEntry<Id extends string = string, Kind extends string = string> {
  readonly id: Id;
  readonly title: Localized;
  readonly kinds: readonly Kind[];
}

/** A concept of ArchiMate 3.2 that a kind is exchanged as, e.g. `ApplicationComponent`. */
export type ArchiMateConcept = string;

/** A relationship of ArchiMate 3.2 from one of our elements to another; `reversed` where it is drawn from the other one. */
export interface ArchiMateRelation {
  readonly relationship: ArchiMateRelationship;
  readonly reversed?: boolean;
}

/** The outlines of figures beside the plain box. */
export type KindShape = 'rounded' | 'capsule' | 'document' | 'cylinder' | 'arrow' | 'cut' | 'block';

/** A kind of element. */
export interface KindEntry<Id extends string = string, Section extends string = string> extends Entry<Id> {
  readonly structure: KindStructure;
  /** The section that the kind belongs to; undefined for `architecture`, which stands at the top of a file. */
  readonly section?: Section;
  /**
   * Where an element of this kind may stand: directly in its section (`true`), and inside elements of these kinds.
   * Whatever is allowed directly in a section is also allowed inside a `domain`-like parent only if it is listed here.
   */
  readonly standsInSection: boolean;
  readonly parents: readonly string[];
  readonly archimate: ArchiMateConcept;
  /**
   * What its standing in a parent is exchanged as, from the parent, where the two concepts admit no structural
   * relationship; an association where nothing is said.
   */
  readonly containedAs?: ArchiMateRelation;
  /** Of a kind that a project declares: the kind that it is a special case of. */
  readonly is?: string;
  /** Of a kind that a project declares: its sign, where it is not that of the kind that it is built on. */
  readonly icon?: string;
  /** The outline of its figures: which family of things it belongs to is seen without colour. Undefined: a plain box. */
  readonly shape?: KindShape;
}

/** The type of an attribute's value, and its limits. */
export type ValueType =
  | { readonly type: 'text' }
  | { readonly type: 'number'; readonly minimum?: number; readonly maximum?: number; readonly integer?: boolean }
  | { readonly type: 'boolean' }
  | { readonly type: 'date' }
  | { readonly type: 'period' }
  | { readonly type: 'money' }
  | { readonly type: 'percentage' }
  /** A number or a percentage, with or without a unit, at least, at most, or in a range: what an indicator measures. */
  | { readonly type: 'measure' }
  | { readonly type: 'url' }
  /** A Markdown file of the project, by its path from the file in which it is named. */
  | { readonly type: 'file' }
  | { readonly type: 'agency-code' }
  /** Two texts, the first naming what the second says: `property "key" "value"`. */
  | { readonly type: 'pair' }
  /** A bare name that is not a reference, e.g. a tag. */
  | { readonly type: 'name' }
  /** An edition of a framework by its id, `vn-egov-2.0`: one that there is, or that of the project's own pack. */
  | { readonly type: 'edition' }
  /** A kind of elements, by one of its words; the value is its id. */
  | { readonly type: 'kind' }
  /** The name of a view of the project. */
  | { readonly type: 'view' }
  | { readonly type: 'enumeration'; readonly enumeration: string }
  /** A reference to elements of the given kinds or kind groups; where it says so, a text in quotes will do. */
  | { readonly type: 'reference'; readonly to: readonly string[]; readonly orText?: boolean }
  /** A date, and the party that decided on it: `approved 2021-03-01 by VPCP`. */
  | { readonly type: 'approval'; readonly by: readonly string[] };

/** What an attribute means on some kinds. One attribute may have several usages with different types. */
export interface AttributeUsage {
  /** Kind ids and kind-group ids; `any` is every kind. */
  readonly on: readonly string[];
  /** Relations and attributes in whose bodies it means this too, whatever it means on the kind around them. */
  readonly onClauses?: readonly string[];
  readonly value: ValueType;
  /** May hold several comma-separated values. */
  readonly list?: boolean;
  /** May stand more than once in one body (`cost` per year, dated `actual-value`). */
  readonly repeatable?: boolean;
  /** An element without it is a finding. */
  readonly required?: boolean;
  /** Replaces the entry's documentation for this usage. */
  readonly documentation?: Localized;
}

/** An attribute. A boolean one is written alone (`always-on`) or with `true`/`false`. */
export interface AttributeEntry<Id extends string = string> extends Entry<Id> {
  readonly usages: readonly AttributeUsage[];
}

/** One value of an enumeration. */
export interface EnumerationValueEntry<Id extends string = string> extends Entry<Id> {
  /** What becomes of what has this value, where the enumeration says that: pictures colour it so. */
  readonly outcome?: 'kept' | 'changed' | 'added' | 'removed';
}

/** The values that an attribute of this enumeration may take, in their natural order (lowest first where there is one). */
export interface EnumerationEntry<Id extends string = string> {
  readonly id: Id;
  readonly title: Localized;
  /** Each value is more than the one before it: pictures colour them by a ramp. */
  readonly rising?: true;
  readonly values: readonly EnumerationValueEntry[];
}

/** A kind of relation between two elements. */
export interface RelationEntry<Id extends string = string> extends Entry<Id> {
  /** What the relation is called when read from its target: `owned by` for `owner` is `owns` / `là chủ quản của`. */
  readonly inverse: Spelling;
  /** How it reads from its source to its target, where the word by which it is written does not: `is owned by`. */
  readonly reading?: Localized;
  /** Kind ids and kind-group ids. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Both ends must be of one kind (`replaces`). */
  readonly sameKind?: boolean;
  /** At most one is meant at a time (`owner`); rules decide what several mean. */
  readonly single?: boolean;
  /** The ArchiMate 3.2 relationship it is exchanged as. */
  readonly archimate: ArchiMateRelation & {
    /** What it is exchanged as instead, between concepts that do not admit it; the first that they admit. */
    readonly otherwise?: readonly ArchiMateRelation[];
    /** It is no relationship of its own, but an end of the relationship that its source is exchanged as. */
    readonly isEnd?: true;
  };
  /**
   * How it is written: `clause`, as a word in its source's body or between two names; `structural`, by the syntax of a
   * structured kind (a flow's path, a sequence of steps, the parts of a responsibility), and then never as a clause.
   */
  readonly syntax: 'clause' | 'structural';
}

/** A word that is part of the language's syntax: `view`, `include`, `via`, `by`, `when`, `true`, `billion`. */
export interface StructuralWordEntry<Id extends string = string> extends Entry<Id> {
  readonly wordClass: WordClass;
  /** Of a unit of which others are a known number: how many of the smallest it is. */
  readonly size?: UnitSize;
}

/** A day is 24 hours, a year twelve months; how many days a month has, or hours a working day, depends. */
export interface UnitSize {
  readonly in: 'seconds' | 'months';
  readonly amount: number;
}

/** What a structural word is for. */
export type WordClass =
  | 'extend'
  /** The word that declares a view. */
  | 'view'
  | 'view-verb'
  | 'view-operator'
  | 'view-argument'
  | 'view-kind'
  | 'link'
  | 'primitive-type'
  | 'unit'
  | 'boolean'
  | 'comparison'
  | 'language';
