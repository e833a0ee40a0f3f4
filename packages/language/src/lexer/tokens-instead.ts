import type { Lexicon } from '../syntax/lexicon.js';
import { scan } from './scanner.js';
import { Token } from './token.js';

/**
 * The tokens of a text that stands for others, at their place, so that whoever looks for a word at a place of the text finds
 * what is meant there: the first covers the beginning, the last the rest.
 *
 * @param first the first token that is stood for
 * @param last the last one, on the same line
 */
export function tokensInstead(text: string, first: Token, last: Token, lexicon: Lexicon): Token[] {
  const { tokens } = scan(text, lexicon);
  const isOne = tokens.length === 1;
  const headEnd = first === last ? first.startOffset + 1 : first.end;
  return tokens.map(({ shape, image, word }, index) => {
    const isHead = index === 0;
    const start = isHead ? first.startOffset : first === last ? headEnd : last.startOffset;
    const end = isHead && !isOne ? headEnd : last.end;
    const column = first.startColumn + start - first.startOffset;
    const token = new Token(
      shape,
      image,
      start,
      end,
      first.startLine,
      column,
      first.startLine,
      column + end - start - 1,
      isHead && first.first,
      first.indent,
      word,
    );
    token.isStandIn = true;
    return token;
  });
}
