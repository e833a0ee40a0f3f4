import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { coreVocabulary } from '@govarch/model/vocabulary';
import { describe, expect, test } from 'vitest';
import { inPackages, packageNames, packages, root, sourcesOf } from './support/sources.js';
import { type ToldText, toldTextsIn, toldTextsInText } from './support/told-texts.js';

/** A text in both languages with the place that says it. */
interface PlacedText extends ToldText {
  readonly place: string;
}

/** Words of the language itself, names and places of instruments: no sentences that anybody tells. */
const WORDS_OF_THE_LANGUAGE = new Set(['spelling', 'inverse']);

const told: readonly PlacedText[] = [...textsOfSources(), ...textsOfExtension()];
const sentences = told.filter(({ role }) => !WORDS_OF_THE_LANGUAGE.has(role));

function textsOfSources(): PlacedText[] {
  const manual = path.join(root, 'scripts', 'manual');
  const files = [...packageNames.flatMap(sourcesOf), ...readdirSync(manual).map((file) => path.join(manual, file))];
  return files.flatMap((file) =>
    toldTextsIn(file).map((text) => ({ ...text, place: `${inPackages(file)}:${text.line}` })),
  );
}

/** Settings, commands and notifications of the extension. */
function textsOfExtension(): PlacedText[] {
  const [en, vi] = ['package.nls.json', 'package.nls.vi.json'].map(tableOf);
  const notifications = tableOf('l10n/bundle.l10n.vi.json');
  return [
    ...Object.keys({ ...en, ...vi }).map((key) => [key, vi?.[key] ?? '', en?.[key] ?? ''] as const),
    ...Object.entries(notifications).map(([english, vietnamese]) => [english, vietnamese, english] as const),
  ].map(([key, vietnamese, english]) => ({
    place: `vscode: ${key}`,
    line: 0,
    role: 'setting',
    vi: vietnamese,
    en: english,
  }));
}

function tableOf(file: string): Record<string, string> {
  return JSON.parse(readFileSync(path.join(packages, 'vscode', file), 'utf8')) as Record<string, string>;
}

/** The places and texts at which something is wrong. */
function wrong(texts: readonly PlacedText[], language: 'vi' | 'en', isWrong: (text: string) => boolean): string[] {
  return texts.filter((text) => isWrong(text[language])).map(({ place, [language]: text }) => `${place} ${text}`);
}

/** What a text says itself: nothing that it quotes as code, as a title or as an example, and nothing that is filled in. */
function ownWords(text: string): string {
  return text.replaceAll(/`[^`]*`|“[^”]*”|"[^"]*"|\{(\w+|…)\}/g, ' ');
}

/** A syllable as Vietnamese builds them, without its tone: beginning, vowels, end. */
const SYLLABLE =
  /^(b|ch?|d|đ|gh?|gi|h|kh?|l|m|n|ngh?|nh|ph?|qu|r|s|t|th|tr|v|x)?[aăâeêioôơuưy]{1,3}(ch?|m|ng?|nh|p|t)?$/;

/** The words of a Vietnamese text that no Vietnamese syllable is spelt as. */
function foreignWords(text: string): string[] {
  const words = ownWords(text)
    .replaceAll(/\]\([^)]*\)|https?:\S+|\S+\.\w+\/\S+|--[\w-]+|\.govarch\b|\S*\d\S*/g, ' ')
    .match(/\p{L}[\p{L}\p{M}]*/gu);
  return (words ?? []).filter((word) => !SYLLABLE.test(withoutTones(word.toLowerCase())));
}

function withoutTones(word: string): string {
  return word
    .normalize('NFD')
    .replaceAll(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC');
}

/** Names and abbreviations that stand in Vietnamese texts as they are: products, standards, what the decrees abbreviate. */
const ACCEPTED_NAMES = new Set(
  (
    'GovArch ArchiMate README JSON SVG PNG MB VNI TCVN QCVN Internet web Markdown RACI DMZ IaaS PaaS SaaS ' +
    'LGSP NGSP NDXP NAS VNeID BRM DRM ARM TRM SRM Road'
  ).split(' '),
);

/** What somebody types into the command line, which has one spelling in both languages. */
const TYPED = new Set(
  'govarch migrate init new validate render export vocabulary empty ministry province system landscape json'.split(' '),
);

/** Letters and numerals that stand for something, and names in examples of statements. */
const SAMPLES = new Set('X B Z IV b c f HeThongA HeThongB eCabinet VanPhong'.split(' '));

/** Words that were given up, and those that are written instead. */
const GIVEN_UP: Readonly<Record<'vi' | 'en', readonly (readonly [RegExp, string])[]>> = {
  vi: [
    [/phần tử/iu, 'thành phần'],
    [/người dùng/iu, 'người sử dụng'],
    [/ghi chú/iu, 'chú thích, thông tin'],
    [/trong phần `/iu, 'trong mục'],
    [/ngày xem xét/iu, 'ngày tham chiếu'],
    [/lỗi của chính nó/iu, 'lỗi nội bộ'],
    [/hiện thực(?! hóa)/iu, 'hiện thực hóa'],
    [/(?<!\p{L})internet/u, 'Internet'],
    [/(Nghị định|Thông tư|Quyết định|Luật) \d+\/(\d{4}\/|QĐ)/u, 'Nghị định số …'],
  ],
  en: [
    [/(?<!there )\bis no [a-z.]/i, 'is not a'],
    [/\bpart(s|ed)? (them|by|thousands)\b/, 'separate'],
    [/\bmend/i, 'fix'],
    [/\bmakeshift\b/i, 'temporary'],
    [/\bkept back\b/i, 'withheld'],
    [/\bArt\. ?\d/, 'Article …'],
    [/\b(Decree|Circular|Decision|Law) \d+\/\d{4}\//, 'Decree No. …'],
    [/\bcomponents?\b(?! (architecture|system|is required|that collects|belongs)|s and services)/, 'element'],
  ],
};

/** Ids of the vocabulary that no Vietnamese word is spelt as. */
const IDS = new Set(
  [
    ...coreVocabulary.kinds,
    ...coreVocabulary.attributes,
    ...coreVocabulary.relations,
    ...coreVocabulary.viewKinds,
    ...coreVocabulary.enumerations.flatMap(({ values }) => [...values]),
  ]
    .map(({ id }): string => id)
    .filter((id) => id.includes('-')),
);

/** Texts that are whole sentences wherever they are shown. */
const FULL_SENTENCES = new Set(['message', 'explanation', 'interpretation', 'documentation', 'note']);

/** Captions of another place that belongs to a finding have no full stop. */
const CAPTIONS = 8;

describe('the texts of the product', () => {
  test('are found: messages, explanations, help, settings, documentation of words', () => {
    expect(sentences.length).toBeGreaterThan(1900);
    for (const place of [
      'cli/src/help',
      'language/src/findings',
      'rules/src/org',
      'vscode',
      'config-schema',
      'kinds/',
    ]) {
      expect(sentences.filter((text) => text.place.includes(place)).length, place).toBeGreaterThan(4);
    }
  });

  test('are there in both languages', () => {
    expect(told.filter(({ vi, en }) => vi.trim() === '' || en.trim() === '')).toEqual([]);
  });

  test('have no foreign words in Vietnamese but those that are accepted', () => {
    const accepted = new Set([...ACCEPTED_NAMES, ...TYPED, ...SAMPLES]);
    const isForeign = (text: string): boolean => foreignWords(text).some((word) => !accepted.has(word));
    expect(wrong(sentences, 'vi', isForeign)).toEqual([]);
    const used = new Set(sentences.flatMap(({ vi }) => foreignWords(vi)));
    expect([...accepted].filter((word) => !used.has(word))).toEqual([]);
    expect([ACCEPTED_NAMES.size, TYPED.size, SAMPLES.size]).toEqual([29, 14, 11]);
  });

  test('show no ids of the vocabulary in Vietnamese, not even as code', () => {
    const hasId = (text: string): boolean =>
      [...text.matchAll(/\p{L}[\p{L}\d]*(-[\p{L}\d]+)+/gu)].some(([word]) => IDS.has(word));
    expect(wrong(sentences, 'vi', hasId)).toEqual([]);
  });

  test('write dates as Vietnamese readers do', () => {
    expect(wrong(sentences, 'vi', (text) => /\d{4}-\d{2}-\d{2}/.test(text))).toEqual([]);
  });

  test.each(['vi', 'en'] as const)('have single blanks and end as sentences do: %s', (language) => {
    expect(wrong(sentences, language, (text) => /\S {2}/.test(text))).toEqual([]);
    const endless = wrong(
      sentences.filter(({ role }) => FULL_SENTENCES.has(role)),
      language,
      (text) => !/([.?…]|\{…\})$/.test(text),
    );
    expect(endless, endless.join('\n')).toHaveLength(CAPTIONS);
  });

  test.each(['vi', 'en'] as const)('use no word that was given up: %s', (language) => {
    const found = GIVEN_UP[language].flatMap(([word, instead]) =>
      wrong(sentences, language, (text) => word.test(ownWords(text))).map((text) => `${instead}: ${text}`),
    );
    expect(found).toEqual([]);
  });
});

/** Pages that are written by hand, and those that are made of messages; not those that list former words. */
const PAGES = [
  'README.vi.md',
  ...['cai-dat', 'cong-viec', 'huong-dan', 'phat-hien', 'so-do'].map((page) => `docs/vi/${page}.md`),
];

describe('the Vietnamese manual', () => {
  test.each(PAGES)('%s uses no word that was given up, and dates as readers write them', (page) => {
    const lines = readFileSync(path.join(root, page), 'utf8').split('\n');
    const isWrong = (line: string): boolean =>
      /\d{4}-\d{2}-\d{2}/.test(line) || GIVEN_UP.vi.some(([word]) => word.test(ownWords(line)));
    expect(lines.filter(isWrong)).toEqual([]);
  });
});

describe('what is wrong with a text', () => {
  test.each([
    ["{ vi: 'Kiểm tra project này.', en: '' }", ['project']],
    ["{ vi: 'Hãy sửa bằng `system`.', en: 'x' }", []],
    ["({ vi: isOne ? 'Một file.' : 'Nhiều tệp.', en: 'x' })", ['file']],
    ["{ vi: 'a' + 'b nghiêng quyết định trường hợp khuỷu', en: 'x' }", ['ab']],
  ])('is found in %s', (source, words) => {
    const [first, ...others] = toldTextsInText(`const a = ${source};`);
    expect([first, ...others].flatMap((text) => foreignWords(text?.vi ?? ''))).toEqual(words);
  });
});
