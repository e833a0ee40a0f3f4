import type { Finding } from '@govarch/model/finding';
import type { DocumentContribution } from '@govarch/model/model';
import { coreVocabulary, wordsOfOthers } from '@govarch/model/vocabulary';
import { type AstNode, CstUtils, type LangiumDocument, type LeafCstNode } from 'langium';
import { syntax } from '../findings/catalogue-syntax.js';
import { vocabulary } from '../findings/catalogue-vocabulary.js';
import {
  type Attribute,
  type Document,
  type Extension,
  type HeadAttribute,
  isAttribute,
  isExtension,
  isHeadAttribute,
  isRelation,
  isSection,
  isSequence,
  isText,
  isUnknown,
  isValue,
  type Statement,
} from '../generated/ast.js';
import type { LexicalProblem } from '../lexer/problem.js';
import { type MarkLike, restrictionWords } from '../lexer/restriction-words.js';
import { statementsIn } from '../parser/bodies.js';
import { countBefore, leavesOf } from '../parser/leaves.js';
import type { NamedSymbol } from '../references/symbol.js';
import type { SymbolReference } from '../references/symbol-reference.js';
import type { SymbolTable } from '../references/symbol-table.js';
import { mentionedIn, type UnreadStatement } from './mentioned-names.js';

/** A document as marks are looked for in it. */
export interface MarkedDocument {
  readonly document: LangiumDocument;
  readonly project: string;
  /** What is wrong with it. */
  readonly findings: readonly Finding[];
  /** What it says about the model; undefined where GovArch failed on it. */
  readonly contribution: DocumentContribution | undefined;
  readonly table: SymbolTable;
}

/** A mark as restricted, understood or not. */
export interface RestrictionMark extends MarkLike {
  /** Whether it was not understood as a mark; where something else is wrong with it, findings tell of that. */
  readonly isMisread: boolean;
  /** Whether it cannot be relied on and nobody can tell what it may have been meant for. */
  readonly isOfNothing: boolean;
  /** The statement that it is written for. */
  readonly within: MarkLike;
  /** Where the mark cannot be relied on, the ids of all elements and views that it may have been meant for. */
  readonly heldBack: readonly string[];
}

/**
 * What a mark does: it `restricts` something; it was `misread`; it was understood and is `homeless`, as nothing
 * takes it to itself; or it is no mark at all.
 */
type Effect = 'restricts' | 'misread' | 'homeless' | 'none';

/** Codes of findings after which nobody can be sure in which body a statement stands. */
const OF_BRACES: ReadonlySet<string> = new Set(
  [
    syntax.missingClosingBrace,
    syntax.missingOpeningBrace,
    syntax.unexpectedClosingBrace,
    syntax.blockWithoutHead,
    syntax.tooDeep,
  ].map(({ code }) => code),
);

/** Codes of findings about texts and comments without an end. */
const OF_TEXTS: ReadonlySet<string> = new Set(
  [syntax.unclosedString, syntax.unclosedText, syntax.unclosedComment].map(({ code }) => code),
);

/** By the syntax tree that was made of the text: a document is searched once for as long as it stays as it is. */
const marksOf = new WeakMap<AstNode, readonly MarkLike[]>();

/** Everything in a document's text that reads like a mark; nothing, mostly. */
export function marksIn(document: LangiumDocument): readonly MarkLike[] {
  const root = document.parseResult.value;
  let marks = marksOf.get(root);
  if (!marks) {
    const written = restrictionWords(document.textDocument.getText());
    const others = marksOfOthers(document).filter(
      ({ start, end }) => !written.some((mark) => mark.start < end && start < mark.end),
    );
    marks = [...written, ...others];
    marksOf.set(root, marks);
  }
  return marks;
}

/** Whether a text has anything in it that reads like a mark: what has nothing need not be parsed to know it. */
export function mayHoldMarks(text: string): boolean {
  return restrictionWords(text).length > 0 || wordsOfOthersIn(comparable(text)).length > 0;
}

/** What people write who know other words for the mark, such as `bí mật`. */
const WORDS_OF_OTHERS = wordsOfOthers
  .filter(({ instead }) => instead.some(({ en }) => en === coreVocabulary.attribute('restricted').spelling.en))
  .flatMap(({ written }) => Object.values(written).flat());

/**
 * The words of others that are read as the mark, each of which the lexer told of. Titles and texts are full of them, so
 * each place where one stands is looked at, and no other; where letters are not composed, places in the text and in what
 * is compared differ.
 */
function marksOfOthers(document: LangiumDocument): readonly MarkLike[] {
  const told = document.parseResult.lexerErrors as LexicalProblem[];
  if (!told.some(({ finding }) => finding.code === vocabulary.wordOfOthers.code)) {
    return [];
  }
  const text = document.textDocument.getText();
  const compared = comparable(text);
  const present = wordsOfOthersIn(compared);
  const root = document.parseResult.value.$cstNode;
  if (present.length === 0 || !root) {
    return [];
  }
  const leaves =
    compared.length === text.length
      ? new Set(
          present.flatMap((word) =>
            placesOf(word, compared).flatMap((offset) => CstUtils.findLeafNodeAtOffset(root, offset) ?? []),
          ),
        )
      : leavesOf(document);
  return [...leaves]
    .filter(({ astNode, hidden, offset }) => !hidden && isMark(astNode) && astNode.$cstNode?.offset === offset)
    .map(({ offset, end }) => ({ start: offset, end }))
    .sort((a, b) => a.start - b.start);
}

function comparable(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/** @param text in the form in which it is compared */
function wordsOfOthersIn(text: string): readonly string[] {
  return WORDS_OF_OTHERS.filter((word) => text.includes(word));
}

/** Where a word stands in a text. */
function placesOf(word: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let place = text.indexOf(word); place >= 0; place = text.indexOf(word, place + word.length)) {
    places.push(place);
  }
  return places;
}

/**
 * Finds the marks of a document: those that were understood, and those that were not, that belong to nothing, or that may
 * belong to something else since braces are damaged, with everything that these may have been meant for.
 */
export function restrictionMarks(marked: MarkedDocument): RestrictionMark[] {
  const { document, findings } = marked;
  const areBracesDamaged = findings.some(({ code }) => OF_BRACES.has(code));
  return marksIn(document).flatMap((mark) => {
    const around = statementsOf(mark, document, areBracesDamaged);
    const effect = effectOf(mark, around, marked);
    if (effect === 'none') {
      return [];
    }
    const isSure = effect === 'restricts' && !areBracesDamaged;
    const holder =
      effect === 'restricts' ? outermostHolder(around, marked.table) : innermostHolder(around, marked.table);
    const meant = isSure ? [] : heldBackBy(holder, marked);
    const mentioned =
      effect === 'restricts' ? [] : mentionedAround(mark, around, marked).map(({ elementId }) => elementId);
    return {
      ...mark,
      isMisread: effect === 'misread',
      isOfNothing: !isSure && meant.length + mentioned.length === 0,
      within: extentOf([...around].reverse().find((statement) => !isMark(statement))) ?? mark,
      heldBack: [...meant, ...mentioned],
    };
  });
}

/** What the statements without meaning speak of in which, or behind which, a mark stands. */
function mentionedAround(
  mark: MarkLike,
  around: readonly Statement[],
  { document, table, project }: MarkedDocument,
): NamedSymbol[] {
  return unreadAround(mark, document, around, (statement) => isRead(statement, table, project)).flatMap((statement) =>
    mentionedIn(statement, project, table),
  );
}

/** Whether a statement tells whom a mark in it is meant for; an extension, where something has the name. */
function isRead(statement: Statement, table: SymbolTable, project: string): boolean {
  return isExtension(statement) ? targetsOf(statement, table, project).isSure : isHolder(statement, table);
}

/**
 * The statements that were not understood and that a mark may belong to: the one that it stands in; where it stands in
 * none, the line that it stands on and the statement before it.
 *
 * @param isUnderstood whether a statement tells whom a mark in it is meant for
 */
export function unreadAround(
  mark: MarkLike,
  document: LangiumDocument,
  around: readonly Statement[],
  isUnderstood: (statement: Statement) => boolean,
): UnreadStatement[] {
  const text = document.textDocument.getText();
  const bearers = around.filter((statement) => !isMark(statement) && !isSection(statement));
  const unread = bearers.filter((statement) => !isUnderstood(statement));
  if (bearers.length > unread.length) {
    const innermost = unread[unread.length - 1];
    return innermost && (isUnknown(innermost) || isExtension(innermost))
      ? partsOf(text, extentOf(innermost) ?? mark, mark)
      : [];
  }
  const lineStart = text.lastIndexOf('\n', mark.start - 1) + 1;
  const lineEnd = text.indexOf('\n', mark.end);
  const line = { start: lineStart, end: lineEnd < 0 ? text.length : lineEnd };
  return [line, extentOf(unread[0]), extentOf(statementBefore(mark, document))].flatMap((extent) =>
    extent ? partsOf(text, extent, mark) : [],
  );
}

/** An unknown statement or an extension that ends before a mark, with nothing in between. */
function statementBefore({ start }: MarkLike, document: LangiumDocument): Statement | undefined {
  const before = leavesOf(document).filter(({ hidden, offset }) => !hidden && offset < start);
  const last = before[before.length - 1];
  const around = last ? statementsAround(document.parseResult.value, last.offset) : [];
  return around.find((statement) => isUnknown(statement) || isExtension(statement));
}

/** A part of a text without the mark in it. */
function partsOf(text: string, { start, end }: MarkLike, mark: MarkLike): UnreadStatement[] {
  const before = text.slice(start, Math.max(start, Math.min(end, mark.start)));
  const behind = text.slice(Math.min(end, Math.max(start, mark.end)), end);
  const whole = `${before} ${behind}`;
  const body = whole.indexOf('{');
  return [{ head: body < 0 ? whole : whole.slice(0, body), text: whole }];
}

function extentOf(statement: Statement | undefined): MarkLike | undefined {
  return statement?.$cstNode && { start: statement.$cstNode.offset, end: statement.$cstNode.end };
}

/** The statements around a mark; behind everything they are those that were not closed before it. */
function statementsOf({ start }: MarkLike, document: LangiumDocument, areBracesDamaged: boolean): Statement[] {
  const root = document.parseResult.value as Document;
  const around = statementsAround(root, start);
  if (around.length > 0 || !areBracesDamaged) {
    return around;
  }
  const before = leavesOf(document).filter(({ hidden, offset }) => !hidden && offset < start);
  return statementsAround(root, before[before.length - 1]?.offset ?? start);
}

function effectOf(mark: MarkLike, around: readonly Statement[], marked: MarkedDocument): Effect {
  const leaves = leavesIn(mark, leavesOf(marked.document));
  const isDoubtful = (start: number, end: number) => marked.findings.some((finding) => concerns(finding, start, end));
  const text = leaves.find(
    ({ hidden, tokenType }) => hidden || tokenType.name === 'STRING' || tokenType.name === 'TEXT',
  );
  if (text) {
    return isUnclosed(text, marked.findings) || isWholeTag(text.astNode, mark) ? 'misread' : 'none';
  }
  if (leaves.some(({ astNode }) => isWholeTag(astNode, mark))) {
    return 'misread';
  }
  const attribute = leaves.map(({ astNode }) => astNode).find(isMark);
  if (attribute) {
    const { offset = 0, end = 0 } = attribute.$cstNode ?? {};
    return isDoubtful(offset, end) || !takesMarks(around, marked) ? 'homeless' : 'restricts';
  }
  const isRead = leaves.length > 0 && leaves.every(({ tokenType: { name } }) => name !== 'UNKNOWN' && name !== 'JUNK');
  return isRead && covers(leaves, mark) && !isDoubtful(mark.start, mark.end) ? 'none' : 'misread';
}

function isMark(node: AstNode): node is Attribute | HeadAttribute {
  return (isAttribute(node) || isHeadAttribute(node)) && node.attribute === 'restricted';
}

/** Whether a tag is the mark and no other word: who tags something so wants it kept back. */
function isWholeTag(node: AstNode, { start, end }: MarkLike): boolean {
  const value = isText(node) ? node.$container : node;
  const attribute = value?.$container;
  const { offset = 0, end: nodeEnd = 0 } = node.$cstNode ?? {};
  // Quotes may stand around it.
  const isWhole = start - offset <= 1 && nodeEnd - end <= 1;
  const isTags = (isAttribute(attribute) || isHeadAttribute(attribute)) && attribute.attribute === 'tags';
  return isWhole && isTags && isValue(value);
}

/** Whether a finding is about the reading of a part of the text. */
function concerns({ category, severity, origin }: Finding, start: number, end: number): boolean {
  const isAboutReading = category === 'syntax' || category === 'name' || category === 'vocabulary';
  return isAboutReading && severity === 'error' && origin.start < end && start < origin.end;
}

/** Whether a text or comment goes on where its author may have meant it to end. */
function isUnclosed({ offset, end }: LeafCstNode, findings: readonly Finding[]): boolean {
  return findings.some(({ code, origin }) => OF_TEXTS.has(code) && origin.start < end && offset < origin.end);
}

function leavesIn({ start, end }: MarkLike, leaves: readonly LeafCstNode[]): LeafCstNode[] {
  const found: LeafCstNode[] = [];
  for (let index = countBefore(leaves, start); (leaves[index]?.offset ?? end) < end; index++) {
    found.push(leaves[index]!);
  }
  return found;
}

function covers(leaves: readonly LeafCstNode[], { start, end }: MarkLike): boolean {
  return leaves[0]!.offset <= start && end <= leaves[leaves.length - 1]!.end;
}

/** The statements around a place, outermost first. */
export function statementsAround(root: AstNode, offset: number): Statement[] {
  const inner = statementsIn(root).find(
    ({ $cstNode }) => $cstNode && $cstNode.offset <= offset && offset < $cstNode.end,
  );
  return inner ? [inner, ...statementsAround(inner, offset)] : [];
}

/** Whether what a statement stands in takes what is said there to itself. */
function takesMarks(around: readonly Statement[], { table, project }: MarkedDocument): boolean {
  const bearer = [...around]
    .reverse()
    .find((statement) => !isAttribute(statement) || statement.attribute !== 'restricted');
  if (!bearer || isSection(bearer)) {
    return false;
  }
  if (isUnknown(bearer)) {
    return table.declarationOf(bearer)?.kind !== undefined;
  }
  return !isExtension(bearer) || targetsOf(bearer, table, project).isSure;
}

/** The statement that a mark may have been meant for: an element, a view, an extension, else the section. */
function innermostHolder(around: readonly Statement[], table: SymbolTable): Statement | undefined {
  return [...around].reverse().find((statement) => isHolder(statement, table)) ?? around[0];
}

function outermostHolder(around: readonly Statement[], table: SymbolTable): Statement | undefined {
  return around.find((statement) => isHolder(statement, table) && !isSection(statement)) ?? around[0];
}

function isHolder(statement: Statement, table: SymbolTable): boolean {
  switch (statement.$type) {
    case 'Attribute':
    case 'Clause':
    case 'Selection':
    case 'Setting':
      return false;
    case 'Unknown':
      return table.declarationOf(statement)?.kind !== undefined;
    case 'Relation':
    case 'Sequence':
      // One that leads from nothing may be anything that was not understood.
      return (statement.source as SymbolReference | undefined)?.symbol !== undefined;
    default:
      return true;
  }
}

/** Ids of all elements and views that a statement speaks of; of the whole document without one. */
function heldBackBy(holder: Statement | undefined, marked: MarkedDocument): readonly string[] {
  const { contribution, document, table, project } = marked;
  const { offset: start = 0, end = Number.POSITIVE_INFINITY } = holder?.$cstNode ?? {};
  const ids = [...(contribution?.elements ?? []), ...(contribution?.views ?? [])]
    .filter(({ origin }) => start <= origin.start && origin.end <= end)
    .map(({ id }) => id);
  if (!contribution) {
    return namedIn(document.textDocument.getText(), table, project);
  }
  if (holder && isExtension(holder)) {
    ids.push(...targetsOf(holder, table, project).symbols.map(({ elementId }) => elementId));
  }
  if (holder && (isRelation(holder) || isSequence(holder)) && holder.source) {
    const { symbol } = holder.source as SymbolReference;
    ids.push(...(symbol ? [symbol.elementId] : []));
  }
  return ids;
}

/**
 * Ids of everything that a document declares or whose name stands in it: where its letters could not be read, any of it may
 * be what a mark was meant for.
 */
export function mentionedAnywhere({ contribution, document, table, project }: MarkedDocument): readonly string[] {
  const declared = [...(contribution?.elements ?? []), ...(contribution?.views ?? [])].map(({ id }) => id);
  return [...declared, ...namedIn(document.textDocument.getText(), table, project)];
}

/** What an extension adds to: the element of that name, or those of names that are near where there is none. */
function targetsOf(
  { target }: Extension,
  table: SymbolTable,
  project: string,
): { readonly symbols: readonly NamedSymbol[]; readonly isSure: boolean } {
  const { symbol } = (target as SymbolReference | undefined) ?? {};
  if (symbol?.declaration) {
    return { symbols: [symbol], isSure: true };
  }
  return { symbols: target ? table.near.nearest(target.$refText, project) : [], isSure: false };
}

/** Ids of the elements of a project whose names stand in a text that could not be read as a whole. */
function namedIn(text: string, table: SymbolTable, project: string): string[] {
  const words = new Set(text.normalize('NFC').match(/[\p{L}\p{M}\p{N}_-]+/gu));
  return [...table.symbolsOf(project)]
    .filter(({ simpleName }) => words.has(simpleName.normalize('NFC')))
    .map(({ elementId }) => elementId);
}
