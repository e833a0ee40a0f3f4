import type { AstNode, LangiumDocument, LeafCstNode } from 'langium';
import type { Formatter } from 'langium/lsp';
import type { DocumentFormattingParams, DocumentRangeFormattingParams, TextEdit } from 'vscode-languageserver';
import { bracesOf, statementsIn } from '../../parser/bodies.js';
import { beginsStatement, countBefore, leavesOf } from '../../parser/leaves.js';
import { languageOfDocument, lexiconOfDocument } from '../../parser/parser.js';
import { type LayoutEdit, type LayoutToken, layoutEdits, type TokenShape, withEdits } from './layout.js';
import { misreadAt } from './misread.js';
import { wordsOfNow } from './present-words.js';

/** Lays a document out canonically: blanks change and words of earlier editions, never what the text says. */
export class GovArchFormatter implements Formatter {
  /** Nothing is formatted while the author types: half a statement has no layout yet. */
  get formatOnTypeOptions(): undefined {
    return undefined;
  }

  formatDocument(document: LangiumDocument, _params?: DocumentFormattingParams): TextEdit[] {
    return allEdits(document).map((edit) => toTextEdit(document, edit));
  }

  formatDocumentRange(document: LangiumDocument, params: DocumentRangeFormattingParams): TextEdit[] {
    const start = document.textDocument.offsetAt({ line: params.range.start.line, character: 0 });
    const end = document.textDocument.offsetAt(params.range.end);
    const isInRange = (edit: LayoutEdit): boolean => edit.start < end && edit.end >= start;
    return allEdits(document, isInRange).map((edit) => toTextEdit(document, edit));
  }

  formatDocumentOnType(): TextEdit[] {
    return [];
  }
}

/** What a document's layout lacks, and the words of earlier editions of the language that it still has. */
function allEdits(document: LangiumDocument, isWanted: (edit: LayoutEdit) => boolean = () => true): LayoutEdit[] {
  const words = wordsOfNow(document, damagedLines(document)).filter(isWanted);
  const blanks = harmless(document, editsOf(document).filter(isWanted));
  const outside = blanks.filter(({ start, end }) => !words.some((word) => word.start <= start && end <= word.end));
  return [...outside, ...words].sort((a, b) => a.start - b.start);
}

function editsOf(document: LangiumDocument): LayoutEdit[] {
  const text = document.textDocument.getText();
  const leaves = leavesOf(document);
  if (leaves.length === 0) {
    return [];
  }
  const tokens = [...leaves.map(toLayoutToken), ...forgottenBraces(document.parseResult.value, leaves)];
  tokens.sort((a, b) => a.start - b.start || a.end - b.end);
  const edits = layoutEdits(text, tokens).filter((edit) => isBlank(text.slice(edit.start, edit.end)));
  return [...edits, ...leaves.flatMap(wordEdits)].sort((a, b) => a.start - b.start);
}

/** How often lines that would be read otherwise are left out, with one more beside them each time, before all are. */
const MOST_ROUNDS = 8;

/** The edits without those on lines that are damaged, or that would say something else after them. */
function harmless(document: LangiumDocument, edits: readonly LayoutEdit[]): readonly LayoutEdit[] {
  const { textDocument } = document;
  const text = textDocument.getText();
  const reading = { lexicon: lexiconOfDocument(document), language: languageOfDocument(document) };
  const left = new Set(damagedLines(document));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const kept = edits.filter((edit) => !isOnLine(edit, document, left));
    const misread = kept.length > 0 ? misreadAt(text, withEdits(text, kept), reading) : [];
    if (misread.length === 0) {
      return kept;
    }
    for (const offset of misread) {
      const { line } = textDocument.positionAt(offset);
      for (let near = line - round; near <= line + round; near++) {
        left.add(near);
      }
    }
  }
  return [];
}

function toTextEdit(document: LangiumDocument, edit: LayoutEdit): TextEdit {
  const range = {
    start: document.textDocument.positionAt(edit.start),
    end: document.textDocument.positionAt(edit.end),
  };
  return { range, newText: edit.newText };
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

const SHAPES: Record<string, TokenShape> = {
  '{': 'open',
  '}': 'close',
  TEXTOPEN: 'open',
  TEXTCLOSE: 'close',
  ',': 'comma',
  '->': 'infix',
  '<-': 'infix',
  '<->': 'infix',
  ':': 'infix',
  '(': 'bracket-open',
  '[': 'bracket-open',
  ')': 'bracket-close',
  ']': 'bracket-close',
  '..': 'range',
};

function toLayoutToken(leaf: LeafCstNode): LayoutToken {
  return { start: leaf.offset, end: leaf.end, shape: shapeOf(leaf), begins: beginsStatement(leaf) || beginsPart(leaf) };
}

/** The braces that the author forgot, as tokens without length, so that what follows stands on its level. */
function forgottenBraces(node: AstNode, leaves: readonly LeafCstNode[]): LayoutToken[] {
  return statementsIn(node).flatMap((statement) => {
    const inside = forgottenBraces(statement, leaves);
    const { open, close } = bracesOf(statement);
    const [first] = statementsIn(statement);
    if (!open && first?.$cstNode) {
      const before = leaves[countBefore(leaves, first.$cstNode.offset) - 1];
      inside.push(forgotten('open', before?.end ?? first.$cstNode.offset));
    }
    if ((open || first) && !close && statement.$cstNode) {
      inside.push(forgotten('close', statement.$cstNode.end));
    }
    return inside;
  });
}

function forgotten(shape: 'open' | 'close', offset: number): LayoutToken {
  return { start: offset, end: offset, shape, begins: false };
}

function shapeOf(leaf: LeafCstNode): TokenShape {
  if (leaf.hidden) {
    return leaf.text.startsWith('//') ? 'line-comment' : 'block-comment';
  }
  if (leaf.tokenType.name === 'OPERATOR' && leaf.text.startsWith('.')) {
    return 'suffix';
  }
  const isWord = leaf.tokenType.name === ',' && leaf.text.length > 1;
  return isWord ? 'plain' : (SHAPES[leaf.tokenType.name] ?? 'plain');
}

/** `vi "…"` in a bilingual text. */
function beginsPart(leaf: LeafCstNode): boolean {
  return leaf.tokenType.name === 'LANGUAGE';
}

/** One blank between the syllables of a word. */
function wordEdits(leaf: LeafCstNode): LayoutEdit[] {
  if (leaf.hidden || leaf.tokenType.name === 'STRING' || leaf.tokenType.name === 'TEXT') {
    return [];
  }
  return [...leaf.text.matchAll(/\s+/gu)]
    .filter((blanks) => blanks[0] !== ' ')
    .map((blanks) => {
      const start = leaf.offset + blanks.index;
      return { start, end: start + blanks[0].length, newText: ' ' };
    });
}

/** Lines on which lexer or parser stumbled. */
function damagedLines(document: LangiumDocument): ReadonlySet<number> {
  const { lexerErrors, parserErrors } = document.parseResult;
  const places = [
    ...lexerErrors.map(({ offset, length }) => [offset, offset + length] as const),
    ...parserErrors.map(({ token }) => [token.startOffset, token.startOffset + token.image.length] as const),
  ].filter(([start]) => Number.isFinite(start) && start >= 0);
  const lines = new Set<number>();
  for (const [start, end] of places) {
    const last = document.textDocument.positionAt(end).line;
    for (let line = document.textDocument.positionAt(start).line; line <= last; line++) {
      lines.add(line);
    }
  }
  return lines;
}

/** Blanks belong to the line of what follows them. */
function isOnLine(edit: LayoutEdit, document: LangiumDocument, lines: ReadonlySet<number>): boolean {
  return lines.size > 0 && lines.has(document.textDocument.positionAt(edit.end).line);
}
