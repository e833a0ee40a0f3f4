import type { ArchiMateElement } from './archimate.js';
import type { IconId } from './icons.js';
import type { SectionId } from './sections.js';
import type { Localized } from './types.js';

/**
 * A kind of a project's own, as `govarch.json` declares it after everything that is wrong in it was left out: its ids
 * and words clash with nothing of the core, nor with another declaration of the project, and its base is a kind that is
 * written like an element.
 */
export interface KindDeclaration {
  /** By which other declarations, exchange formats and style sheets name it: lower-case ASCII, `data-warehouse`. */
  readonly id: string;
  /** The kind that it is a special case of: a kind of the core, or another one of the project. */
  readonly is: string;
  /** What an author writes for it, in NFC with single blanks. */
  readonly words: Localized;
  /** Undefined: the base's. */
  readonly documentation?: Localized;
  /** The section in which its elements may stand directly; undefined: as the base. */
  readonly section?: SectionId;
  /** The kinds inside which its elements may stand, those of the project too; undefined: as the base. */
  readonly parents?: readonly string[];
  /** What it has beyond the attributes of its base, in the order of the file. */
  readonly attributes: readonly AttributeDeclaration[];
  /** Undefined: the base's. */
  readonly icon?: IconId;
  /** Undefined: the base's. */
  readonly archimate?: ArchiMateElement;
}

/** The types that a project's own attributes may have. */
export const declaredValueTypes = ['text', 'number', 'money', 'date', 'boolean', 'enumeration'] as const;

/** The type of a project's own attribute. */
export type DeclaredValueType = (typeof declaredValueTypes)[number];

/** An attribute of a project's own kind, and of the kinds built on it. */
export interface AttributeDeclaration {
  readonly id: string;
  readonly words: Localized;
  readonly documentation?: Localized;
  readonly type: DeclaredValueType;
  /** May hold several comma-separated values; never so for a boolean one. */
  readonly list: boolean;
  /** An element of the kind without it is a finding. */
  readonly required: boolean;
  /** The values of an enumeration in the order of the file, at least one; empty for every other type. */
  readonly values: readonly ValueDeclaration[];
}

/** A value of an enumeration that a project's own attribute has. */
export interface ValueDeclaration {
  readonly id: string;
  readonly words: Localized;
}
