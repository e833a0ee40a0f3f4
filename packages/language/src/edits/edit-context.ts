import type { ModelReader } from '@govarch/model/model';
import type { Language } from '@govarch/model/vocabulary';
import type { LangiumDocument, URI } from 'langium';
import type { SymbolTable } from '../references/symbol-table.js';
import type { Refusal } from './refusals.js';
import type { TextChanges } from './text-change.js';

/** What the way from edits to text needs to know of the workspace. */
export interface EditContext {
  readonly model: ModelReader;
  readonly table: SymbolTable;
  /** A document that could be read; undefined for others. */
  document(uri: string): LangiumDocument | undefined;
  documents(): Iterable<LangiumDocument>;
  project(name: string): EditableProject | undefined;
  /** Name of the project of a document. */
  projectOf(document: string): string;
}

/** A project as far as edits ask about it. */
export interface EditableProject {
  readonly language: Language;
  /** Whether somebody asked for it; the files of a mere dependency are not edited. */
  readonly opened: boolean;
  readonly root: URI;
  /** URIs of its documents, sorted. */
  readonly documents: readonly string[];
  /** Its `govarch.json`, where it has one. */
  readonly configuration?: { readonly uri: string; readonly text: string };
}

/** What edits come to as text, or why they cannot be made: then none of them is. */
export type WrittenEdits = { readonly changes: TextChanges } | { readonly refusal: Refusal };
