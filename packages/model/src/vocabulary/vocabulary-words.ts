import { tonePlacements } from '../text/text.js';
import type { EnumerationId } from './ids.js';
import type { VocabularyTables } from './tables.js';
import type { AttributeEntry, Entry, KindStructure, Language, WordClass } from './types.js';

/**
 * What a word may be in a text. Kinds with syntax of their own are classes by themselves; `flag` is an attribute that
 * is boolean wherever it is used, and is therefore complete without a value.
 */
export type VocabularyWordClass =
  | 'section'
  | 'kind'
  | Exclude<KindStructure, 'element'>
  | 'attribute'
  | 'flag'
  | 'relation'
  | 'enumeration-value'
  | WordClass;

/** One accepted spelling of an entry of the vocabulary. */
export interface VocabularyWord {
  /** In NFC; syllables are separated by one blank. */
  readonly spelling: string;
  readonly language: Language;
  readonly entry: Entry;
  readonly wordClass: VocabularyWordClass;
  /** The enumeration of an enumeration value; the same word may be a value of several. */
  readonly enumeration?: EnumerationId;
  /** Whether completion and the formatter write this spelling; false for variants that are only read. */
  readonly preferred: boolean;
}

/**
 * Every accepted spelling of every entry, in both languages, with both placements of the tone mark. A word that is spelt
 * alike in both languages is listed for each. Not listed: the names of structural relations (the syntax writes them with
 * links), and enumeration values that are numbers (`service-level 4`), which a text writes as numbers.
 */
export function wordsOf(tables: VocabularyTables): readonly VocabularyWord[] {
  return [
    ...tables.sections.flatMap((entry) => spellings(entry, 'section')),
    ...tables.kinds.flatMap((entry) => spellings(entry, entry.structure === 'element' ? 'kind' : entry.structure)),
    ...tables.attributes.flatMap((entry) => spellings(entry, isFlag(entry) ? 'flag' : 'attribute')),
    ...tables.relations.filter(({ syntax }) => syntax === 'clause').flatMap((entry) => spellings(entry, 'relation')),
    ...tables.enumerations.flatMap(({ id, values }) =>
      values.filter(isWord).flatMap((entry) => spellings(entry, 'enumeration-value', id)),
    ),
    ...tables.structuralWords.flatMap((entry) => spellings(entry, entry.wordClass)),
  ];
}

function spellings(entry: Entry, wordClass: VocabularyWordClass, enumeration?: EnumerationId): VocabularyWord[] {
  const result: VocabularyWord[] = [];
  for (const language of ['en', 'vi'] as const) {
    const seen = new Set<string>();
    const preferred = entry.spelling[language].normalize('NFC');
    for (const word of [
      preferred,
      ...(entry.spelling.also?.[language] ?? []),
      ...(entry.spelling.former?.[language] ?? []),
    ]) {
      for (const spelling of tonePlacements(word)) {
        if (!seen.has(spelling)) {
          seen.add(spelling);
          const common = { spelling, language, entry, wordClass, preferred: spelling === preferred };
          result.push(enumeration === undefined ? common : { ...common, enumeration });
        }
      }
    }
  }
  return result;
}

function isFlag(entry: AttributeEntry): boolean {
  return entry.usages.every((usage) => usage.value.type === 'boolean');
}

function isWord(entry: Entry): boolean {
  return !/^\d+$/.test(entry.spelling.en);
}
