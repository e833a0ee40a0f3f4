import type { ComparisonId } from '@govarch/model/vocabulary';
import { type CstNode, DefaultValueConverter, type GrammarAST, type ValueType } from 'langium';
import type { Reading } from '../lexer/reading.js';
import { isQuote, quotedValue, stringValue } from '../lexer/strings.js';
import { nameOf } from '../syntax/characters.js';
import type { Lexicon } from '../syntax/lexicon.js';
import type { WordClass } from '../syntax/words.js';

/** Classes in which the words of a token type are looked up. */
const CLASSES: Record<string, readonly WordClass[]> = {
  SECTION: ['section'],
  KIND: ['kind'],
  FLOW: ['flow'],
  STEP: ['step'],
  FIELD: ['field'],
  RESPONSIBILITY: ['responsibility'],
  ATTRIBUTE: ['attribute', 'flag'],
  MARK: ['flag'],
  LINEATTRIBUTE: ['attribute'],
  LINK: ['link'],
  VIEWKIND: ['view-kind'],
  SELECT: ['view-verb'],
  SETTING: ['view-verb'],
  UNIT: ['unit'],
  BOOLEAN: ['boolean'],
  PRIMITIVE: ['primitive-type'],
  LANGUAGE: ['language'],
};

/** Written before the id of a relation that the text names by its inverse: `owns` is `~owner`. */
export const INVERSE = '~';

/**
 * Turns words into the ids of the vocabulary and names into NFC, so that nobody after the parser sees spellings. What
 * only its statement can tell apart (values, words of views) stays as it is written.
 */
export class GovArchValueConverter extends DefaultValueConverter {
  constructor(private readonly reading: Reading) {
    super();
  }

  protected override runConverter(rule: GrammarAST.AbstractRule, input: string, _cstNode: CstNode): ValueType {
    const { lexicon } = this.reading;
    switch (rule.name) {
      case 'REFERENCE':
        // No name has blanks: what has some is a title without its quotes.
        if (/\s/u.test(input) && !isQuote(input.charCodeAt(0))) {
          return `"${withSingleBlanks(input)}"`;
        }
        return nameOrTitle(input);
      case 'NAME':
      case 'SUBJECT':
      case 'ORIGIN':
        return nameOrTitle(input);
      case 'STRING':
      case 'TEXT':
      case 'SECOND':
        return quotedValue(input);
      case 'RELATION':
      case 'LINERELATION':
        return lexicon.idOf(input, 'relation') ?? `${INVERSE}${lexicon.idOf(input, 'inverse') ?? ''}`;
      case 'OPERATOR':
        return plainSign(input);
      case 'COMPARISON':
        return lexicon.idOf(input, 'comparison') ?? COMPARISON_OF_SIGN[plainSign(input)] ?? input;
      default:
        return wordId(lexicon, rule.name, input) ?? input;
    }
  }
}

function nameOrTitle(input: string): string {
  return isQuote(input.charCodeAt(0)) ? `"${stringValue(input)}"` : nameOf(withSingleBlanks(input));
}

/** What a sign of a measured value means. */
const COMPARISON_OF_SIGN: Readonly<Record<string, ComparisonId>> = {
  '>=': 'at-least',
  '>': 'more-than',
  '<=': 'at-most',
  '<': 'less-than',
};

/** A comparison sign in the form of two characters. */
function plainSign(sign: string): string {
  return sign === '≥' ? '>=' : sign === '≤' ? '<=' : sign;
}

/** A word of the language that stands in the place of a name may have several blanks in a row. */
function withSingleBlanks(input: string): string {
  return /\s/u.test(input) ? input.replace(/\s+/gu, ' ') : input;
}

function wordId(lexicon: Lexicon, rule: string, input: string): string | undefined {
  for (const wordClass of CLASSES[rule] ?? []) {
    const id = lexicon.idOf(input, wordClass);
    if (id !== undefined) {
      return id;
    }
  }
  return undefined;
}
