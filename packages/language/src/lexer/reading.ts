import type { Language } from '@govarch/model/vocabulary';
import type { Lexicon } from '../syntax/lexicon.js';

/**
 * How the text is read that is being parsed: lexer and parser share it. Parsing does not wait for anything, so there is
 * one text at a time.
 */
export interface Reading {
  /** The words of the project that the text belongs to. */
  lexicon: Lexicon;
  /** The project's language: in it the text writes its numbers. */
  language: Language;
}
