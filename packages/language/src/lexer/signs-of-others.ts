/** A sign as people write it elsewhere, and the one that is written here. */
export interface SignOfOthers {
  readonly written: string;
  readonly instead: string;
}

/** Arrows of drawings, of other languages and of word processors; comparisons of programs and of mathematics. */
const SIGNS: readonly SignOfOthers[] = [
  ...signs('->', ['-->', '--->', '==>', '=>', '–>', '—>', '⇒', '⟶', '⟹', '➔', '➜', '➝', '➡', '- >', '– >', '— >']),
  ...signs('<-', ['<--', '<---', '<==', '<–', '<—', '⇐', '⟵', '⟸']),
  ...signs('<->', ['<-->', '<==>', '<=>', '<–>', '<—>', '⇔', '⟷', '⟺']),
  ...signs('=', ['==', '===']),
  ...signs('!=', ['<>', '!==', '≠', '=/=']),
  ...signs('<=', ['=<']),
  ...signs('và', ['&&']),
  ...signs('hoặc', ['||']),
].sort((a, b) => b.written.length - a.written.length);

function signs(instead: string, written: readonly string[]): readonly SignOfOthers[] {
  return written.map((sign) => ({ written: sign, instead }));
}

const INITIALS: ReadonlySet<string> = new Set(SIGNS.map(({ written }) => written.charAt(0)));
/** Before a number an arrow compares: `cấp độ => 3`. */
const BEFORE_NUMBER = /[ \t]*\d/y;

/** The sign of others that begins at a place; undefined where none does. */
export function signOfOthers(text: string, start: number): SignOfOthers | undefined {
  // An arrow of our own is by far the most frequent of what may be one.
  if (!INITIALS.has(text.charAt(start)) || text.startsWith('->', start)) {
    return undefined;
  }
  const sign = SIGNS.find(({ written }) => text.startsWith(written, start));
  if (sign?.written !== '=>') {
    return sign;
  }
  BEFORE_NUMBER.lastIndex = start + sign.written.length;
  return BEFORE_NUMBER.test(text) ? { written: sign.written, instead: '>=' } : sign;
}
