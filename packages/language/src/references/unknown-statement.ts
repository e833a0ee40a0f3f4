import type { KindId } from '@govarch/model/vocabulary';
import type { Unknown } from '../generated/ast.js';
import { declares, type NearestWord, nearestWords } from '../lexer/nearest-word.js';
import type { Lexicon } from '../syntax/lexicon.js';

/** What an unknown statement probably means, best guess first. */
export function guessesFor(statement: Unknown, lexicon: Lexicon): readonly NearestWord[] {
  if (!statement.head) {
    return [];
  }
  const written = [statement.head, ...statement.words, ...(statement.name ? [statement.name] : [])];
  const firstNumber = written.findIndex((word) => /^[\d-]/.test(word));
  const words = firstNumber > 0 ? written.slice(0, firstNumber) : written;
  const shape = {
    title: statement.title !== undefined,
    body: statement.open !== undefined,
    number: firstNumber > 0,
  };
  return nearestWords(words, shape, lexicon);
}

/** Whether an unknown statement declares something: it has a name and begins with nothing that could be a clause. */
export function declaresElement(statement: Unknown, lexicon: Lexicon): boolean {
  if (!statement.name || !statement.head) {
    return false;
  }
  const [best] = guessesFor(statement, lexicon);
  return best === undefined || declares(best.meaning);
}

/** The kind of element that an unknown statement probably declares. */
export function probableKind(statement: Unknown, lexicon: Lexicon): KindId | undefined {
  const meaning = guessesFor(statement, lexicon).find((guess) => declares(guess.meaning))?.meaning;
  return meaning && meaning.wordClass !== 'view' && lexicon.vocabulary.isKind(meaning.id) ? meaning.id : undefined;
}
