import type { KindId } from '@govarch/model/vocabulary';
import { isKindId } from '@govarch/model/vocabulary';
import type { Unknown } from '../generated/ast.js';
import { declares, type NearestWord, nearestWords } from '../lexer/nearest-word.js';

/** What an unknown statement probably means, best guess first. */
export function guessesFor(statement: Unknown): readonly NearestWord[] {
  if (!statement.head) {
    return [];
  }
  const written = [statement.head, ...statement.words, ...(statement.name ? [statement.name] : [])];
  const firstNumber = written.findIndex((word) => /^[\d-]/.test(word));
  const words = firstNumber > 0 ? written.slice(0, firstNumber) : written;
  return nearestWords(words, {
    title: statement.title !== undefined,
    body: statement.open !== undefined,
    number: firstNumber > 0,
  });
}

/** Whether an unknown statement declares something: it has a name and begins with nothing that could be a clause. */
export function declaresElement(statement: Unknown): boolean {
  if (!statement.name || !statement.head) {
    return false;
  }
  const [best] = guessesFor(statement);
  return best === undefined || declares(best.meaning);
}

/** The kind of element that an unknown statement probably declares. */
export function probableKind(statement: Unknown): KindId | undefined {
  const meaning = guessesFor(statement).find((guess) => declares(guess.meaning))?.meaning;
  return meaning && meaning.wordClass !== 'view' && isKindId(meaning.id) ? meaning.id : undefined;
}
