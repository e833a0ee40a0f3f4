import type { TokenType, TokenTypeDictionary } from 'chevrotain';
import {
  DefaultTokenBuilder,
  type LangiumCoreServices,
  type Lexer,
  type LexerResult,
  type TokenizeOptions,
} from 'langium';
import { syntax } from '../findings/catalogue-syntax.js';
import { messageOf } from '../findings/message.js';
import { balanceBraces } from './braces.js';
import { type LexicalProblem, ProblemCollector } from './problem.js';
import type { Reading } from './reading.js';
import { assignRoles } from './roles.js';
import { scan } from './scanner.js';
import type { Token } from './token.js';

/** Largest file that is read, in UTF-16 units. */
export const MAXIMUM_LENGTH = 4_000_000;

/** What a text is made of. */
export interface ReadText {
  /** With their roles, and with the braces that the text lacks. */
  readonly tokens: Token[];
  readonly comments: Token[];
}

/** @param isPartial whether the text is the beginning of a file: its open braces are left open */
export function readTokens(
  text: string,
  { lexicon, language }: Reading,
  found: ProblemCollector,
  isPartial = false,
): ReadText {
  const { tokens: raw, comments, problems, besideUnread } = scan(text, lexicon, language);
  found.problems.push(...problems);
  const balanced = isPartial || raw.length === 0 ? raw : balanceBraces(raw, found);
  return { tokens: assignRoles(text, balanced, found, lexicon, besideUnread), comments };
}

/** Builds the types of tokens alone: what of a text a token takes is not for their patterns to say. */
class PlainTokenBuilder extends DefaultTokenBuilder {
  protected override findLongerAlt(): TokenType[] {
    return [];
  }
}

/**
 * The lexer decides what each word is at its place, so that the grammar can be small and every statement is known by its
 * first token: raw tokens, braces repaired, roles.
 */
export class GovArchLexer implements Lexer {
  readonly definition: TokenTypeDictionary;

  constructor(
    services: LangiumCoreServices,
    private readonly reading: Reading,
  ) {
    const types = new PlainTokenBuilder().buildTokens(services.Grammar) as TokenType[];
    this.definition = Object.fromEntries(types.map((type) => [type.name, type]));
  }

  /** @param options `partial` text is the beginning of a file up to a cursor: its open braces are left open. */
  tokenize(text: string, options?: TokenizeOptions): LexerResult {
    const found = new ProblemCollector();
    if (text.length > MAXIMUM_LENGTH) {
      found.add(messageOf(syntax.tooLarge, [MAXIMUM_LENGTH]), 0, 1);
      return { tokens: [], hidden: [], errors: found.problems };
    }
    const { tokens, comments } = readTokens(text, this.reading, found, options?.mode === 'partial');
    for (const token of tokens) {
      this.setType(token);
    }
    const comment = this.definition.COMMENT!;
    for (const hidden of comments) {
      hidden.tokenType = comment;
      hidden.tokenTypeIdx = comment.tokenTypeIdx!;
    }
    return { tokens, hidden: comments, errors: found.problems satisfies LexicalProblem[] };
  }

  private setType(token: Token): void {
    const type = this.definition[token.role];
    if (!type) {
      throw new Error(`The grammar has no token ${token.role}.`);
    }
    token.tokenType = type;
    token.tokenTypeIdx = type.tokenTypeIdx!;
  }
}
