import type { LangiumDocument } from 'langium';
import { readTokens } from '../../lexer/lexer.js';
import { ProblemCollector } from '../../lexer/problem.js';
import type { Reading } from '../../lexer/reading.js';
import { languageOfDocument, lexiconOfDocument } from '../../parser/parser.js';
import { type LayoutEdit, withEdits } from './layout.js';

/** Whether each word of a document means after some edits what it means now. */
export function isReadAlike(document: LangiumDocument, edits: readonly LayoutEdit[]): boolean {
  const text = document.textDocument.getText();
  const reading = { lexicon: lexiconOfDocument(document), language: languageOfDocument(document) };
  return edits.length === 0 || rolesIn(text, reading) === rolesIn(withEdits(text, edits), reading);
}

function rolesIn(text: string, reading: Reading): string {
  return readTokens(text, reading, new ProblemCollector())
    .tokens.map(({ role }) => role)
    .join(' ');
}
