import type { AttributeId, KindId, SectionId, Vocabulary } from '@govarch/model/vocabulary';
import type { AstNode, LangiumDocument, LeafCstNode } from 'langium';
import {
  isAttribute,
  isClause,
  isExtension,
  isRelation,
  isSection,
  isView,
  type Statement,
} from '../../generated/ast.js';
import { bracesOf, statementsIn } from '../../parser/bodies.js';
import { beginsStatement, countBefore, leafAt, leavesOf } from '../../parser/leaves.js';
import { lexiconOfDocument } from '../../parser/parser.js';
import { occurrenceAt } from '../../references/occurrences.js';
import { kindIn } from '../../references/symbol.js';
import type { SymbolReference } from '../../references/symbol-reference.js';
import type { SymbolTable } from '../../references/symbol-table.js';
import { relationOf } from '../../validation/relation-checks.js';
import { NOTHING, type Offers, type Place, statementOffers } from './offers.js';
import { continuationOffers, isArrowLeaf, wantsMore } from './statement-offers.js';

/** A stretch of the line up to the cursor that a completion would replace, and what may stand there. */
export interface Site {
  /** Offset at which the replaced text begins. */
  readonly start: number;
  readonly typed: string;
  readonly offers: Offers;
}

/** What is no word yet: nothing comes after it, but it may become part of a longer word, which begins there. */
const HALF_WORDS: ReadonlySet<string> = new Set(['UNKNOWN', 'JUNK']);

/** The longest word of the vocabulary has fewer syllables. */
const MOST_SYLLABLES = 8;
const HALF_TYPED = /(?:[\p{L}\p{M}\p{N}_^-]|\.(?!\.)|::)*$/u;

/**
 * The places at which a completion could begin: the half-typed word before the cursor, and for words of several
 * syllables each syllable before it, so that `he th` is replaced as a whole. The nearest comes first; none in a text or
 * a comment.
 */
export function sitesAt(table: SymbolTable, document: LangiumDocument, offset: number): Site[] {
  if (isInsideText(document, offset)) {
    return [];
  }
  const text = document.textDocument.getText();
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(lineStart, offset);
  return startsOf(line)
    .map((start) => start + lineStart)
    .filter((start) => !isInsideWord(document, start))
    .map((start) => {
      const offers = offersAt(table, document, start, text.slice(lineStart, start));
      return { start, typed: text.slice(start, offset), offers };
    });
}

function isInsideWord(document: LangiumDocument, offset: number): boolean {
  const leaves = leavesOf(document);
  const next = leaves[countBefore(leaves, offset)];
  return next !== undefined && next.offset < offset;
}

function isInsideText(document: LangiumDocument, offset: number): boolean {
  const leaf = leafAt(document, offset);
  if (!leaf || leaf.offset >= offset) {
    return false;
  }
  if (leaf.hidden) {
    return offset < leaf.end || leaf.text.startsWith('//');
  }
  const isText = leaf.tokenType.name === 'STRING' || leaf.tokenType.name === 'TEXT';
  return isText && (offset < leaf.end || leaf.length === 1 || !/["”]$/u.test(leaf.text));
}

/** Where the half-typed word begins, and each syllable before it that only blanks separate from it. */
function startsOf(line: string): number[] {
  const starts = [line.length - HALF_TYPED.exec(line)![0].length];
  while (starts.length < MOST_SYLLABLES) {
    const before = /([\p{L}\p{M}\p{N}_-]+)[ \t\u00a0]+$/u.exec(line.slice(0, starts[starts.length - 1]));
    if (!before) {
      break;
    }
    starts.push(before.index);
  }
  return starts;
}

function offersAt(table: SymbolTable, document: LangiumDocument, start: number, lineBefore: string): Offers {
  const leaves = leavesOf(document);
  const before = leaves.slice(0, countBefore(leaves, start)).filter((leaf) => !leaf.hidden);
  const tokens = statementTokens(before);
  const body = bodyAround(document, document.parseResult.value, start, lineBefore.length);
  const lexicon = lexiconOfDocument(document);
  const { vocabulary } = lexicon;
  const place = placeOf(table, vocabulary, body, start);
  const last = tokens[tokens.length - 1];
  if (last && HALF_WORDS.has(last.tokenType.name)) {
    return NOTHING;
  }
  const isFirst = lineBefore.trim() === '';
  if (tokens.length === 0 || (isFirst && !continuesLine(tokens))) {
    return statementOffers(vocabulary, place);
  }
  const continuation = continuationOffers({
    tokens,
    place,
    lexicon,
    kindOf: (leaf) => kindOf(table, vocabulary, document, leaf),
  });
  return isOnLineOfHead(document, body, start) && !wantsMore(tokens, lexicon)
    ? joined(continuation, statementOffers(vocabulary, place))
    : continuation;
}

/** Whether the body is written on the line of its head: then several statements share the line. */
function isOnLineOfHead(document: LangiumDocument, body: Statement | undefined, offset: number): boolean {
  const open = body && bracesOf(body).open;
  return open !== undefined && open.range.start.line === document.textDocument.positionAt(offset).line;
}

function continuesLine(tokens: readonly LeafCstNode[]): boolean {
  const last = tokens[tokens.length - 1]!;
  return last.tokenType.name === ',' || isArrowLeaf(last);
}

function joined(a: Offers, b: Offers): Offers {
  return { words: [...a.words, ...b.words], references: a.references ?? b.references };
}

/** The tokens of the statement that is not finished at the end of these tokens; none where a statement may begin. */
function statementTokens(before: readonly LeafCstNode[]): LeafCstNode[] {
  for (let index = before.length - 1; index >= 0; index--) {
    const leaf = before[index]!;
    if (leaf.tokenType.name === '}' || leaf.tokenType.name === '{') {
      return [];
    }
    if (beginsStatement(leaf)) {
      return before.slice(index);
    }
  }
  return [];
}

/**
 * The innermost statement whose body holds the offset. A body that the author forgot to close holds what is indented
 * deeper than its head, up to the next token.
 */
function bodyAround(document: LangiumDocument, node: AstNode, offset: number, column: number): Statement | undefined {
  for (const statement of statementsIn(node)) {
    if (holds(document, statement, offset, column)) {
      return bodyAround(document, statement, offset, column) ?? statement;
    }
  }
  return undefined;
}

function holds(document: LangiumDocument, statement: Statement, offset: number, column: number): boolean {
  const { open, close } = bracesOf(statement);
  const node = statement.$cstNode;
  if (!open || !node || offset < open.end) {
    return false;
  }
  if (close) {
    return offset <= close.offset;
  }
  const leaves = leavesOf(document);
  const next = leaves.slice(countBefore(leaves, node.end)).find((leaf) => !leaf.hidden);
  return offset <= node.end || (column > node.range.start.character && (!next || offset <= next.offset));
}

function placeOf(table: SymbolTable, vocabulary: Vocabulary, statement: Statement | undefined, offset: number): Place {
  if (!statement) {
    return { in: 'file' };
  }
  if (isSection(statement)) {
    return { in: 'section', section: statement.section as SectionId };
  }
  if (isView(statement)) {
    return { in: 'view' };
  }
  const present = attributesIn(vocabulary, statement, offset);
  if (isExtension(statement)) {
    const symbol = (statement.target as SymbolReference | undefined)?.symbol;
    const kind = kindIn(vocabulary, symbol?.declaration);
    return { in: 'element', kind, present, qualifiedName: symbol?.qualifiedName };
  }
  const declared = table.declarationOf(statement);
  if (declared) {
    return { in: 'element', kind: kindIn(vocabulary, declared), present, qualifiedName: declared.symbol.qualifiedName };
  }
  const clause = clauseOf(vocabulary, statement);
  return { in: 'clause', ...(clause === undefined ? {} : { clause }), present };
}

/** Id of the relation or attribute that a statement is. */
function clauseOf(vocabulary: Vocabulary, statement: Statement): string | undefined {
  if (isAttribute(statement)) {
    return statement.attribute;
  }
  return isClause(statement) || isRelation(statement) ? relationOf(vocabulary, statement.relation)?.id : undefined;
}

/** Attributes that the body says already, the one under the cursor left out. */
function attributesIn(vocabulary: Vocabulary, statement: Statement, offset: number): ReadonlySet<AttributeId> {
  const present = new Set<AttributeId>();
  for (const child of 'statements' in statement ? statement.statements : []) {
    const node = child.$cstNode;
    const isAtCursor = node !== undefined && node.offset <= offset && offset <= node.end;
    if (isAttribute(child) && !isAtCursor && vocabulary.isAttribute(child.attribute)) {
      present.add(child.attribute);
    }
  }
  return present;
}

function kindOf(
  table: SymbolTable,
  vocabulary: Vocabulary,
  document: LangiumDocument,
  leaf: LeafCstNode,
): KindId | undefined {
  const occurrence = occurrenceAt(table, document, leaf.end);
  if (occurrence) {
    return kindIn(vocabulary, occurrence.symbol.declaration);
  }
  for (const symbol of table.visibleFrom(projectOf(table, document))) {
    if (symbol.simpleName === leaf.text || symbol.qualifiedName === leaf.text) {
      return kindIn(vocabulary, symbol.declaration);
    }
  }
  return undefined;
}

function projectOf(table: SymbolTable, document: LangiumDocument): string {
  return table.declarationsIn(document.uri.toString())[0]?.symbol.project ?? '';
}
