import { arrowSpellings, coreVocabulary, type VocabularyWordClass } from '@govarch/model/vocabulary';
import { KIND_CLASSES } from '../syntax/words.js';
import { wordPattern } from './word-pattern.js';

/** A rule of a TextMate grammar, as far as ours uses them. */
export interface TextMateRule {
  readonly name?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly captures?: Readonly<Record<string, { readonly name: string }>>;
  readonly patterns?: readonly TextMateRule[];
}

export interface TextMateGrammar {
  readonly name: string;
  readonly scopeName: string;
  readonly patterns: readonly TextMateRule[];
}

/** A statement begins at a line's start or after a brace. */
const STATEMENT_START = '(?:^|(?<=[{}]))[ \\t\\x{A0}]*';

/** No word ends inside a longer one, before the rest of a qualified name, or before an inner hyphen. */
const WORD_END = '(?![\\p{L}\\p{M}\\p{N}_]|-[\\p{L}\\p{N}_]|\\.[\\p{L}\\p{N}_^]|::)';

/** The arrows of flows and sequences, the longest first: `<->` is none that only fetches. */
const ARROWS = arrowSpellings.join('|');

const NAME = '\\^?[_\\p{L}](?:[\\p{L}\\p{M}\\p{N}_]|-(?=[\\p{L}\\p{N}_])|\\.(?=[\\p{L}\\p{N}_^])\\^?|::\\^?)*';

/** What the heads of statements look like, by the class of the word. */
const HEADS: readonly { readonly scope: string; readonly classes: readonly VocabularyWordClass[] }[] = [
  {
    scope: 'keyword.control.kind.govarch',
    classes: ['section', ...KIND_CLASSES, 'view', 'extend', 'view-verb'],
  },
  { scope: 'support.type.property-name.govarch', classes: ['attribute', 'flag'] },
  { scope: 'keyword.operator.relation.govarch', classes: ['relation'] },
];

const INSIDE: readonly { readonly scope: string; readonly classes: readonly VocabularyWordClass[] }[] = [
  {
    scope: 'constant.language.govarch',
    classes: ['enumeration-value', 'view-kind', 'boolean', 'unit', 'primitive-type'],
  },
  {
    scope: 'keyword.other.govarch',
    classes: [
      'link',
      'comparison',
      'relation',
      'flag',
      'attribute',
      'kind',
      'view-operator',
      'view-argument',
      'language',
      'view',
    ],
  },
];

/** The quotes of strings, each with what closes it. */
const QUOTES = [
  ['"', '"'],
  ['[“”]', '”'],
  ['«', '»'],
  ['‘', '’'],
] as const;

/**
 * The TextMate grammar of the language. It colours by place in the line, as well as that can be told without parsing;
 * the server's semantic tokens correct it where the words alone mislead.
 */
export function textMateGrammar(): TextMateGrammar {
  return {
    name: 'GovArch',
    scopeName: 'source.govarch',
    patterns: [
      { name: 'comment.line.double-slash.govarch', match: '(?<!:)//.*$' },
      { name: 'comment.block.govarch', begin: '/\\*', end: '\\*/' },
      { name: 'string.quoted.triple.govarch', begin: '"""', end: '"""' },
      ...QUOTES.map(([open, close]) => ({
        name: 'string.quoted.double.govarch',
        match: [open, '(?:\\\\.|[^', close, '\\\\])*', close, '?'].join(''),
      })),
      ...HEADS.map(({ scope, classes }) => ({
        match: `${STATEMENT_START}(${words(classes)})`,
        captures: { '1': { name: scope } },
      })),
      ...INSIDE.map(({ scope, classes }) => ({ name: scope, match: words(classes) })),
      {
        name: 'constant.numeric.govarch',
        match: '(?<![\\p{L}\\p{N}_])-?\\d[\\d_]*(?:[.,/\\-–]\\d+)*(?:[ ]?%)?(?![\\p{L}_])',
      },
      { name: 'keyword.operator.arrow.govarch', match: ARROWS },
      { name: 'variable.other.govarch', match: NAME },
    ],
  };
}

function words(classes: readonly VocabularyWordClass[]): string {
  const wanted = new Set(classes);
  const spellings = new Set<string>();
  const chosen = new Set<string>();
  for (const { spelling, wordClass } of coreVocabulary.words) {
    spellings.add(spelling);
    if (wanted.has(wordClass)) {
      chosen.add(spelling);
    }
  }
  return `(?:${wordPattern([...chosen], [...spellings])})${WORD_END}`;
}
