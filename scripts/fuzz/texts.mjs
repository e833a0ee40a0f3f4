// Texts that nobody would write: bytes, words in any order, and examples that something happened to.

/** What texts are made of besides the words of the vocabulary. */
const PIECES = [
  ...[
    '{',
    '}',
    '\n',
    '\n  ',
    '->',
    '<-',
    '<->',
    ',',
    ';',
    '::',
    '.',
    '(',
    ')',
    '[',
    ']',
    ':',
    '=',
    '^',
    '•',
    '..',
    '*',
    '**',
  ],
  ...['"', '"""', '“', '”', '«', '‘', '//', '/*', '*/', '<<<<<<<', '=======', '>>>>>>>', '\\', '\r', '\r\n', '\t'],
  ...['A', 'B', 'A.B', 'la::A', 'X-1', '"tiêu đề"', '“x”', 'vi "a"', '24x7', 'Hoà', 'Hòa'],
  ...[
    '3',
    '-3',
    '10.000',
    '1,5',
    '80%',
    '12,5 tỷ đồng',
    '2025-02-31',
    '31/12/2025',
    'quý III/2025',
    '2020-2025',
    '<=',
    '!=',
  ],
  ...['\u0000', '\u001b', '\ufeff', '\u00a0', '\u200b', '\u202e', '\ud800', '\udfff', '\u0301', '🏛', '§'],
];

/** What may happen to an example. */
const DAMAGES = {
  'a character less': (text, random) => without(text, random.below(text.length), 1),
  'a piece less': (text, random) => without(text, random.below(text.length), random.below(40)),
  'a piece twice': (text, random) => {
    const at = random.below(text.length);
    return inserted(text, random.below(text.length), text.slice(at, at + random.below(80)));
  },
  'something inserted': (text, random, words) => inserted(text, random.below(text.length), piece(random, words)),
  'another character': (text, random) =>
    inserted(without(text, random.below(text.length), 1), random.below(text.length), random.character()),
  'lines in another order': (text, random) =>
    text
      .split('\n')
      .map((line) => [random.below(8), line])
      .sort(([a], [b]) => a - b)
      .map(([, line]) => line)
      .join('\n'),
  'no tone marks': (text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
  'taken apart': (text) => text.normalize('NFD'),
  'one line': (text) => text.replaceAll('\n', ' '),
  'the beginning only': (text, random) => text.slice(0, random.below(text.length)),
  'other quotes': (text, random) => text.replaceAll('"', random.of(['“', '”', '«', "'", ''])),
};

/**
 * Makes texts, always the same ones for a seed. Answers a function that makes the next.
 *
 * @param {number} seed
 * @param {readonly string[]} examples sound texts
 * @param {readonly string[]} words of the vocabulary
 */
export function textMaker(seed, examples, words) {
  const random = randomness(seed);
  const sorts = {
    bytes: () => new TextDecoder().decode(Uint8Array.from({ length: random.below(300) }, () => random.below(256))),
    words: () =>
      Array.from({ length: random.below(60) }, () => piece(random, words) + random.of([' ', ' ', '', '\n'])).join(''),
    damaged: () => {
      let text = partOf(random.of(examples), random);
      const happened = [];
      for (let times = 1 + random.below(3); times > 0; times--) {
        const name = random.of(Object.keys(DAMAGES));
        happened.push(name);
        text = DAMAGES[name](text, random, words);
      }
      return text;
    },
  };
  return () => {
    const sort = random.of(['bytes', 'words', 'damaged', 'damaged']);
    return { sort, text: sorts[sort]() };
  };
}

/** Some lines of a text that follow each other. */
function partOf(text, random) {
  const lines = text.split('\n');
  const start = random.below(lines.length);
  return lines.slice(start, start + 3 + random.below(40)).join('\n');
}

function piece(random, words) {
  return random.below(3) > 0 ? random.of(words) : random.of(PIECES);
}

function without(text, at, length) {
  return text.slice(0, at) + text.slice(at + length);
}

function inserted(text, at, what) {
  return text.slice(0, at) + what + text.slice(at);
}

/** Numbers that look random, and are the same for a seed (mulberry32, public domain). */
function randomness(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit) => Math.floor(next() * Math.max(1, limit));
  const of = (items) => items[below(items.length)];
  const character = () => String.fromCodePoint(of([0x20, 0x7f, 0x300, 0x1e00, 0x2000, 0x10000]) + below(128));
  return { below, of, character };
}
