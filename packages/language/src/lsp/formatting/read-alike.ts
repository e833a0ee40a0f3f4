import type { LangiumDocument } from 'langium';
import { readTokens } from '../../lexer/lexer.js';
import { ProblemCollector } from '../../lexer/problem.js';
import type { Reading } from '../../lexer/reading.js';
import { languageOfDocument, lexiconOfDocument } from '../../parser/parser.js';
import type { LayoutEdit } from './layout.js';

/** Whether each word of a document means after some edits what it means now. */
export function isReadAlike(document: LangiumDocument, edits: readonly LayoutEdit[]): boolean {
  const text = document.textDocument.getText();
  const reading = { lexicon: lexiconOfDocument(document), language: languageOfDocument(document) };
  return edits.length === 0 || rolesIn(text, reading) === rolesIn(withWords(text, edits), reading);
}

function withWords(text: string, edits: readonly LayoutEdit[]): string {
  let result = '';
  let offset = 0;
  for (const { start, end, newText } of edits) {
    result += text.slice(offset, start) + newText;
    offset = end;
  }
  return result + text.slice(offset);
}

function rolesIn(text: string, reading: Reading): string {
  return readTokens(text, reading, new ProblemCollector())
    .tokens.map(({ role }) => role)
    .join(' ');
}
