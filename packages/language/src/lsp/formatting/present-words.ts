import { tonePlacements } from '@govarch/model/text';
import type { AttributeId, Language, Spelling } from '@govarch/model/vocabulary';
import { AstUtils, type LangiumDocument, type LeafCstNode } from 'langium';
import type { Value } from '../../generated/ast.js';
import { leavesOf } from '../../parser/leaves.js';
import { lexiconOfDocument } from '../../parser/parser.js';
import { headNodeOf } from '../../references/name-node.js';
import { isAnyAttribute } from '../../references/statement-form.js';
import { isDigit } from '../../syntax/characters.js';
import type { Lexicon } from '../../syntax/lexicon.js';
import { oncePer } from '../../syntax/once-per.js';
import type { Word } from '../../syntax/words.js';
import { entryOf } from '../hover/word-hover.js';
import type { LayoutEdit } from './layout.js';
import { isReadAlike } from './read-alike.js';

/** Tokens that are an author's own: names and texts. */
const OWN: ReadonlySet<string> = new Set([
  ...['NAME', 'REFERENCE', 'SUBJECT', 'ORIGIN', 'STRING', 'TEXT', 'UNKNOWN', 'JUNK'],
]);

/** For each spelling of an earlier edition the present one, where nothing else is spelt so. */
const presentSpellings = oncePer((lexicon: Lexicon): ReadonlyMap<string, string> => {
  const { vocabulary } = lexicon;
  const spellings: Spelling[] = [
    ...vocabulary.words.map(({ entry }) => entry.spelling),
    ...vocabulary.relations.map(({ inverse }) => inverse),
  ];
  const present = new Map<string, string>();
  for (const spelling of spellings) {
    for (const language of ['vi', 'en'] as const) {
      for (const former of (spelling.former?.[language] ?? []).flatMap(tonePlacements)) {
        present.set(former, spelling[language]);
      }
    }
  }
  return new Map([...present].filter(([former]) => lexicon.find(former)?.meanings.length === 1));
});

/**
 * Writes the present words in place of those of earlier editions of the language; nothing where the text would be read
 * otherwise then.
 *
 * @param damaged lines on which nothing is touched
 */
export function wordsOfNow(document: LangiumDocument, damaged: ReadonlySet<number>): readonly LayoutEdit[] {
  const lexicon = lexiconOfDocument(document);
  const text = document.textDocument.getText();
  const edits = leavesOf(document).flatMap((leaf) => {
    const now = damaged.has(leaf.range.start.line) ? undefined : presentWord(leaf, lexicon);
    // A sign may stand right before its number; a word may not.
    const blank = now !== undefined && isDigit(text.charCodeAt(leaf.end)) ? ' ' : '';
    return now === undefined ? [] : [{ start: leaf.offset, end: leaf.end, newText: now + blank }];
  });
  return isReadAlike(document, edits) ? edits : [];
}

function presentWord(leaf: LeafCstNode, lexicon: Lexicon): string | undefined {
  if (leaf.hidden || OWN.has(leaf.tokenType.name)) {
    return undefined;
  }
  if (leaf.tokenType.name === 'COMPARISON') {
    return signInWords(leaf, lexicon);
  }
  const word = lexicon.find(leaf.text);
  if (!word) {
    // A statement may begin with a capital; our words have none.
    return lexicon.find(leaf.text.toLowerCase())?.spelling;
  }
  return presentSpellings(lexicon).get(word.spelling) ?? presentAtPlace(leaf, word, lexicon);
}

/** A sign of comparison as a word in the language of its attribute: `>= 80%` is `tối thiểu 80%`. Words stay as they are. */
function signInWords(leaf: LeafCstNode, lexicon: Lexicon): string | undefined {
  const { comparison } = leaf.astNode as Partial<Value>;
  const head = AstUtils.getContainerOfType(leaf.astNode, isAnyAttribute);
  if (lexicon.find(leaf.text) || comparison === undefined || !head) {
    return undefined;
  }
  const { attribute, structuralWords } = lexicon.vocabulary;
  const { spelling } = attribute(head.attribute as AttributeId);
  const isEnglish = headNodeOf(head)?.text === spelling.en;
  return structuralWords.find(({ wordClass, id }) => wordClass === 'comparison' && id === comparison)?.spelling[
    isEnglish ? 'en' : 'vi'
  ];
}

/** The present spelling of what a word means at its place, where it means something else at others. */
function presentAtPlace(leaf: LeafCstNode, { spelling }: Word, lexicon: Lexicon): string | undefined {
  const entry = entryOf(leaf, lexicon)?.spelling;
  const isFormer = (language: Language): boolean => entry?.former?.[language]?.includes(spelling) ?? false;
  return isFormer('vi') ? entry?.vi : isFormer('en') ? entry?.en : undefined;
}
