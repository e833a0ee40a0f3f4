import type { Language, Spelling } from '@govarch/model/vocabulary';
import type { LangiumDocument, LeafCstNode } from 'langium';
import { leavesOf } from '../../parser/leaves.js';
import { lexiconOfDocument } from '../../parser/parser.js';
import { isDigit } from '../../syntax/characters.js';
import type { Lexicon } from '../../syntax/lexicon.js';
import { entryOf } from '../hover/word-hover.js';
import type { LayoutEdit } from './layout.js';
import { isReadAlike } from './read-alike.js';

/**
 * Writes all words of a document in one language, each by its first spelling; nothing where the text would be read
 * otherwise then. Names, texts, numbers and dates stay as they are: they are the author's, or read alike in both.
 */
export function wordsSpeltIn(document: LangiumDocument, language: Language): readonly LayoutEdit[] {
  const lexicon = lexiconOfDocument(document);
  const text = document.textDocument.getText();
  const edits = leavesOf(document).flatMap((leaf): LayoutEdit[] => {
    const word = spellingOf(leaf, lexicon)?.[language].normalize('NFC');
    if (word === undefined || word === leaf.text) {
      return [];
    }
    // A sign may stand right before its number; a word may not.
    const blank = isDigit(text.charCodeAt(leaf.end)) ? ' ' : '';
    return [{ start: leaf.offset, end: leaf.end, newText: word + blank }];
  });
  return isReadAlike(document, edits) ? edits : [];
}

/** Token types whose words are names, or signs that both languages share. */
const KEPT: ReadonlySet<string> = new Set(['NAME', 'REFERENCE', 'SUBJECT', 'ORIGIN', 'STRING', 'TEXT', 'SECOND']);

/** How the word that stands at a place is spelt in both languages; undefined for what is no word. */
function spellingOf(leaf: LeafCstNode, lexicon: Lexicon): Spelling | undefined {
  if (leaf.hidden || KEPT.has(leaf.tokenType.name) || !/\p{L}/u.test(leaf.text)) {
    return undefined;
  }
  const isRelation = leaf.tokenType.name === 'RELATION' || leaf.tokenType.name === 'LINERELATION';
  const inverse = isRelation ? lexicon.idOf(leaf.text, 'inverse') : undefined;
  const plain = entryOf(leaf, lexicon)?.spelling;
  return (
    plain ??
    (inverse === undefined ? undefined : lexicon.vocabulary.relations.find(({ id }) => id === inverse)?.inverse)
  );
}
