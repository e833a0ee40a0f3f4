import { tonePlacements } from '@govarch/model/text';
import { coreVocabulary, type Localized } from '@govarch/model/vocabulary';
import type { Node } from 'jsonc-parser';
import { kinds as messages } from '../findings/catalogue-kinds.js';
import { messageOf } from '../findings/message.js';
import { spellingOf } from '../findings/wording.js';
import { lexiconOf } from '../syntax/lexicon.js';
import type { Meaning, WordClass } from '../syntax/words.js';
import type { JsonValues } from './json-values.js';

/** What an id of a project's own looks like. The schema of `govarch.json` says so too. */
export const ID_PATTERN = '^[a-z](?:[a-z0-9]|-(?=[a-z0-9]))*$';
/** What a word of a project's own looks like, in any Unicode form. */
export const WORD_PATTERN = '^[_\\p{L}](?:[_\\p{L}\\p{M}\\p{N}]|[- ](?=[_\\p{L}\\p{M}\\p{N}]))*$';
/** Greatest length of an id and of a word, in UTF-16 units. */
export const LONGEST = 60;

const ID = new RegExp(ID_PATTERN);
const WORD = new RegExp(WORD_PATTERN, 'u');
const SYLLABLE_BORDER = /[- ]/;
/** Every syllable whose tone mark has two places doubles the spellings of a word. */
const MOST_MOVABLE_MARKS = 6;

/** Words of these classes stand where neither a statement begins nor a selection names a kind or an attribute. */
const AWAY_FROM_STATEMENTS: ReadonlySet<WordClass> = new Set([
  'enumeration-value',
  'view-kind',
  'primitive-type',
  'unit',
]);
/** Words of these classes follow a value, or stand for one whatever the attribute. */
const AMONG_VALUES: ReadonlySet<WordClass> = new Set(['link', 'boolean', 'view-operator']);

/** Whether a text can be an id of a project's own. */
export function isId(text: string): boolean {
  return text.length <= LONGEST && ID.test(text);
}

/** Whether a text in NFC can be a word of a project's own. */
export function isWord(text: string): boolean {
  if (text.length > LONGEST || !WORD.test(text)) {
    return false;
  }
  const movable = text.split(SYLLABLE_BORDER).filter((syllable) => tonePlacements(syllable).length > 1);
  return movable.length <= MOST_MOVABLE_MARKS;
}

/** Who has a word: something that the project declares. */
export interface WordOwner {
  readonly id: string;
  /** What it is, as messages say it: the project's kind `microservice`. */
  readonly title: Localized;
}

/** Which words have a meaning where they would stand: those of the core, and those that were given away since. */
export class TakenWords {
  private readonly owners = new Map<string, WordOwner>();

  private constructor(private readonly core: ReadonlyMap<string, Localized>) {}

  /** For words that begin a statement, or name a kind or an attribute in the selection of a view. */
  static ofStatements(): TakenWords {
    statements ??= coreWords(({ wordClass }) => !AWAY_FROM_STATEMENTS.has(wordClass));
    return new TakenWords(statements);
  }

  /** For the values of one enumeration: their words may mean something else wherever no value is awaited. */
  static ofValues(): TakenWords {
    values ??= coreWords(({ wordClass }) => AMONG_VALUES.has(wordClass));
    return new TakenWords(values);
  }

  /** Gives a word to an owner. Where another one has it already, it keeps it, and the answer says what it means. */
  take(word: string, owner: WordOwner): Localized | undefined {
    const key = comparable(word);
    const core = this.core.get(key);
    if (core) {
      return core;
    }
    const other = this.owners.get(key);
    if (other && other.id !== owner.id) {
      return other.title;
    }
    this.owners.set(key, owner);
    return undefined;
  }
}

/**
 * The words of a declaration. Where the word of one language is wrong, which is reported, that of the other stands for
 * both; undefined where neither can be used.
 */
export function wordsOf(
  fields: ReadonlyMap<string, Node>,
  owner: WordOwner,
  path: string,
  taken: TakenWords,
  values: JsonValues,
): Localized | undefined {
  const word = (language: 'vi' | 'en'): string | undefined => {
    const node = fields.get(language);
    const text = values.text(node, `${path}.${language}`);
    if (!node || text === undefined) {
      return undefined;
    }
    if (!isWord(text)) {
      values.report(node, messageOf(messages.malformedWord, [text]));
      return undefined;
    }
    const meaning = taken.take(text, owner);
    if (meaning) {
      values.report(node, messageOf(messages.takenWord, [text, meaning]));
      return undefined;
    }
    return text;
  };
  const vi = word('vi');
  const en = word('en');
  const either = vi ?? en;
  return either === undefined ? undefined : { vi: vi ?? either, en: en ?? either };
}

/** What a declaration documents; where one language has no text, that of the other stands for both. */
export function documentationOf(node: Node | undefined, path: string, values: JsonValues): Localized | undefined {
  const fields = values.fields(node, path, ['vi', 'en']);
  if (!node || !fields) {
    return undefined;
  }
  if (fields.size === 0) {
    values.report(node, messageOf(messages.missingKey, [path, ['vi', 'en']]));
  }
  const vi = values.text(fields.get('vi'), `${path}.vi`);
  const en = values.text(fields.get('en'), `${path}.en`);
  const either = vi ?? en;
  return either === undefined ? undefined : { vi: vi ?? either, en: en ?? either };
}

let statements: ReadonlyMap<string, Localized> | undefined;
let values: ReadonlyMap<string, Localized> | undefined;

function coreWords(isTaken: (meaning: Meaning) => boolean): ReadonlyMap<string, Localized> {
  const taken = new Map<string, Localized>();
  for (const { spelling, meanings } of lexiconOf(coreVocabulary).words()) {
    const meaning = meanings.find(isTaken);
    if (meaning) {
      taken.set(comparable(spelling), titleOf(meaning, spelling));
    }
  }
  return taken;
}

/** The same for spellings that readers take for one word: in small letters, each tone mark in one of its places. */
function comparable(word: string): string {
  return word
    .toLowerCase()
    .split(/([- ])/)
    .map((syllable) => tonePlacements(syllable).sort()[0]!)
    .join('');
}

function titleOf(meaning: Meaning, spelling: string): Localized {
  const { vi, en } = spellingOf(coreVocabulary, meaning) ?? { vi: spelling, en: spelling };
  switch (meaning.wordClass) {
    case 'section':
      return { vi: `mục \`${vi}\``, en: `the section \`${en}\`` };
    case 'kind':
    case 'flow':
    case 'step':
    case 'field':
    case 'responsibility':
      return { vi: `loại \`${vi}\``, en: `the kind \`${en}\`` };
    case 'attribute':
    case 'flag':
      return { vi: `thuộc tính \`${vi}\``, en: `the attribute \`${en}\`` };
    case 'relation':
    case 'inverse':
      return { vi: `quan hệ \`${vi}\``, en: `the relation \`${en}\`` };
    default:
      return { vi: `từ \`${vi}\` của cú pháp`, en: `the word \`${en}\` of the syntax` };
  }
}
