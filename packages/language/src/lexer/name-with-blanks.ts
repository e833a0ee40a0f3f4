import { withoutAccents } from '@govarch/model/text';
import { Token } from './token.js';

/** The name that GovArch's authors mostly give: the syllables without tone marks and blanks, each with a capital. */
export function nameWithoutBlanks(parts: readonly string[]): string {
  return parts
    .flatMap((part) => withoutAccents(part).split(/\s+/))
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
}

/** A name that is written with blanks, and how it is to be written. */
export interface NameWithBlanks {
  /** The words that it is written by. */
  readonly parts: readonly string[];
  readonly proposed: string;
}

/**
 * The tokens of a text with each of some names as one token.
 *
 * @returns also the names that these tokens stand for
 */
export function joinNames(
  tokens: readonly Token[],
  names: readonly NameWithBlanks[],
): { readonly tokens: readonly Token[]; readonly names: ReadonlyMap<Token, NameWithBlanks> } {
  const byFirst = new Map<string, NameWithBlanks[]>();
  for (const name of names) {
    const first = name.parts[0]!;
    byFirst.set(first, [...(byFirst.get(first) ?? []), name]);
  }
  const output: Token[] = [];
  const joined = new Map<Token, NameWithBlanks>();
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    const name = byFirst.get(token.image)?.find((candidate) => standsAt(candidate, tokens, index));
    if (name) {
      const last = tokens[index + name.parts.length - 1]!;
      const one = joinedToken(name.proposed, token, last);
      joined.set(one, name);
      output.push(one);
      index += name.parts.length - 1;
    } else {
      output.push(token);
    }
  }
  return { tokens: output, names: joined };
}

function standsAt({ parts }: NameWithBlanks, tokens: readonly Token[], index: number): boolean {
  return parts.every((part, offset) => {
    const token = tokens[index + offset];
    return token?.image === part && (offset === 0 || !token.first);
  });
}

function joinedToken(image: string, first: Token, last: Token): Token {
  const { startOffset, startLine, startColumn, indent } = first;
  const token = new Token(
    'name',
    image,
    startOffset,
    last.end,
    startLine,
    startColumn,
    last.endLine,
    last.endColumn,
    first.first,
    indent,
    undefined,
  );
  token.isStandIn = true;
  return token;
}

/** Whether a name was made as one by its author, and is no word: `QLVB`, `eCabinet`, `HT1`, `S`. */
export function isMadeName({ image }: Token): boolean {
  return /^[A-Za-z_]\w*$/.test(image) && (/^[A-Z]$/.test(image) || /[A-Z\d_]/.test(image.slice(1)));
}
