import type { WorkCounters } from '@govarch/model/counters';
import type { Origin } from '@govarch/model/finding';
import type { BilingualText, ElementId } from '@govarch/model/model';
import type { Language } from '@govarch/model/vocabulary';
import type { AstNode, Reference } from 'langium';
import type { Declaration, Text } from '../generated/ast.js';
import type { SymbolReference } from '../references/symbol-reference.js';
import type { SymbolTable } from '../references/symbol-table.js';
import type { Lexicon } from '../syntax/lexicon.js';
import type { StatementMemory } from './statement-memory.js';

/** What the meaning of a syntax tree depends on besides the tree. */
export interface BuildContext {
  /** URI of the document. */
  readonly document: string;
  readonly project: string;
  /** Language of plain strings. */
  readonly language: Language;
  /** The words by which the document was read, with the vocabulary that gives them meaning. */
  readonly lexicon: Lexicon;
  readonly table: SymbolTable;
  /** What is known of its statements from the last time. */
  readonly memory: StatementMemory;
  readonly counters: WorkCounters;
}

/** Where a syntax node stands. */
export function originOf(node: AstNode, { document }: BuildContext): Origin {
  const cst = node.$cstNode;
  return { document, start: cst?.offset ?? 0, end: cst?.end ?? 0 };
}

/** Where a name is written that stands for an element. */
export function originOfReference(reference: Reference<Declaration>, { document }: BuildContext): Origin {
  const node = reference.$refNode;
  return { document, start: node?.offset ?? 0, end: node?.end ?? 0 };
}

/** Model id of the element that a name stands for; undefined where it did not resolve. */
export function targetOf(reference: Reference<Declaration> | undefined): ElementId | undefined {
  const { symbol } = (reference as SymbolReference | undefined) ?? {};
  return symbol?.declaration ? symbol.elementId : undefined;
}

/** A text in the languages in which it is written. */
export function textOf(
  text: Text | undefined,
  { language }: Pick<BuildContext, 'language'>,
): BilingualText | undefined {
  if (!text) {
    return undefined;
  }
  if (text.value !== undefined) {
    return { [language]: text.value };
  }
  const result: { vi?: string; en?: string } = {};
  for (const part of text.parts) {
    if ((part.language === 'vi' || part.language === 'en') && part.value !== undefined) {
      result[part.language] = part.value;
    }
  }
  return result;
}
