import type { KindId, SectionId } from '@govarch/model/vocabulary';
import type { AstNode } from 'langium';
import type { Element, Section, Unknown } from '../generated/ast.js';
import { type Around, declares, type NearestWord, nearestWords } from '../lexer/nearest-word.js';
import type { Lexicon } from '../syntax/lexicon.js';

/** What an unknown statement probably means, best guess first. */
export function guessesFor(statement: Unknown, lexicon: Lexicon): readonly NearestWord[] {
  if (!statement.head) {
    return [];
  }
  const written = [statement.head, ...statement.words, ...(statement.name ? [statement.name] : [])];
  const firstNumber = written.findIndex((word) => /^-?\d[\d.,/-]*%?$/.test(word));
  const words = firstNumber > 0 ? written.slice(0, firstNumber) : written;
  const shape = {
    title: statement.title !== undefined,
    body: statement.open !== undefined,
    number: firstNumber > 0,
    around: aroundOf(statement, lexicon),
  };
  return nearestWords(words, shape, lexicon);
}

/** What a statement stands in: the next element or section around it that is known. */
function aroundOf({ $container }: Unknown, { vocabulary }: Lexicon): Around {
  for (let node: AstNode | undefined = $container; node; node = node.$container) {
    switch (node.$type) {
      case 'Section':
        return { section: (node as Section).section as SectionId };
      case 'Element':
      case 'Flow':
      case 'Step':
      case 'Field':
      case 'Responsibility': {
        const { kind } = node as Element;
        return vocabulary.isKind(kind) ? { kind } : NOWHERE;
      }
      case 'Document':
        break;
      default:
        return NOWHERE;
    }
  }
  return NOWHERE;
}

const NOWHERE: Around = {};

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
