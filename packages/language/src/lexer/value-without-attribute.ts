import type { KindId, Vocabulary } from '@govarch/model/vocabulary';
import type { Lexicon } from '../syntax/lexicon.js';
import type { Word } from '../syntax/words.js';
import type { Statement } from './statement.js';
import type { Token } from './token.js';

/**
 * The attribute that a value belongs to on a kind, in the language of the value; undefined where no attribute takes it, or
 * several do.
 */
export function attributeOfValue(
  { meanings, spelling }: Word,
  kind: KindId,
  vocabulary: Vocabulary,
): string | undefined {
  const enumerations = new Set(meanings.flatMap(({ enumeration }) => enumeration ?? []));
  const attributes = vocabulary.attributesOf(kind).filter(({ id }) => {
    const value = vocabulary.usageOf(id, kind)?.value;
    return value?.type === 'enumeration' && enumerations.has(value.enumeration);
  });
  const [attribute, second] = attributes;
  if (!attribute || second) {
    return undefined;
  }
  const isEnglish = vocabulary.words.some((word) => word.spelling === spelling && word.language === 'en');
  return isEnglish ? attribute.spelling.en : attribute.spelling.vi;
}

/** What a value on the line of a declaration was to be, with its attribute before it: `trường ten : văn bản cá nhân`. */
export function valueWithAttribute(
  tokens: readonly Token[],
  statement: Statement | undefined,
  { vocabulary, find }: Lexicon,
): string | undefined {
  const written = tokens.map(({ image }) => image).join(' ');
  const word = find(written);
  if (!statement || statement.inner || !word || !vocabulary.isKind(statement.id)) {
    return undefined;
  }
  const attribute = attributeOfValue(word, statement.id, vocabulary);
  return attribute === undefined ? undefined : `${attribute} ${written}`;
}
