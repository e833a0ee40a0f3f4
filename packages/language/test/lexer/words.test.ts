import { nearest } from '@govarch/model/text';
import { coreVocabulary } from '@govarch/model/vocabulary';
import { EmptyFileSystem } from 'langium';
import { describe, expect, test } from 'vitest';
import type { Document, Statement } from '../../src/generated/ast.js';
import { createGovArchServices } from '../../src/govarch-module.js';
import { nearestWords } from '../../src/lexer/nearest-word.js';
import { scan } from '../../src/lexer/scanner.js';
import { lexiconOf } from '../../src/syntax/lexicon.js';
import { classBits, meaningIn, type Word, type WordClass } from '../../src/syntax/words.js';

const lexicon = lexiconOf(coreVocabulary);
const { GovArch } = createGovArchServices(EmptyFileSystem);
const first = (text: string, depth = 1): Statement => {
  let statements = GovArch.parser.LangiumParser.parse<Document>(text).value.statements;
  for (let level = 0; level < depth; level++) {
    statements = (statements[0] as { statements: Statement[] }).statements;
  }
  return statements[0]!;
};

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;

/** Typed letter by letter: hats and horns are composed, the tone is a combining mark. */
function halfComposed(text: string): string {
  return [...text.normalize('NFC')]
    .map((letter) => {
      const parts = [...letter.normalize('NFD')];
      const tone = parts.filter((mark) => TONE.test(mark)).join('');
      const rest = parts.filter((mark) => !TONE.test(mark)).join('');
      return rest.normalize('NFC') + tone;
    })
    .join('');
}

describe('every word of the vocabulary is read in its place', () => {
  const words = coreVocabulary.words;
  const of = (wordClass: string) => words.filter((word) => word.wordClass === wordClass);

  test.each(of('kind').map(({ spelling, entry }) => [spelling, entry.id]))('kind %s', (spelling, id) => {
    expect(first(`application { ${spelling} X "x" { level 3 } }`)).toMatchObject({
      $type: 'Element',
      kind: id,
      name: 'X',
    });
  });

  test.each([...of('attribute'), ...of('flag')].map(({ spelling, entry }) => [spelling, entry.id]))(
    'attribute %s',
    (spelling, id) => {
      expect(first(`application { system X { ${spelling} } }`, 2)).toMatchObject({ $type: 'Attribute', attribute: id });
    },
  );

  test.each(of('relation').map(({ spelling, entry }) => [spelling, entry.id]))('relation %s', (spelling, id) => {
    expect(first(`application { system X { ${spelling} Y, Z.W } }`, 2)).toMatchObject({
      $type: 'Clause',
      relation: id,
    });
    expect(first(`application { X ${spelling} Y, Z.W }`)).toMatchObject({ $type: 'Relation', relation: id });
  });

  test.each(of('section').map(({ spelling, entry }) => [spelling, entry.id]))('section %s', (spelling, id) => {
    expect(first(`${spelling} { }`, 0)).toMatchObject({ $type: 'Section', section: id });
  });

  test.each(of('view-kind').map(({ spelling, entry }) => [spelling, entry.id]))('view kind %s', (spelling, id) => {
    expect(first(`sơ đồ { view ${spelling} V "v" { include system } }`)).toMatchObject({
      $type: 'View',
      kind: id,
      name: 'V',
    });
  });

  test.each(of('step').map(({ spelling, entry }) => [spelling, entry.id]))('step %s', (spelling, id) => {
    expect(first(`business { process P { ${spelling} S "s" by A } }`, 2)).toMatchObject({
      $type: 'Step',
      kind: id,
      name: 'S',
    });
  });
});

describe('a word is the same in every form that keyboards produce', () => {
  const vietnamese = [...lexicon.words()].filter(({ spelling }) => /[^\0-\x7f]/.test(spelling));
  const isOneWord = (text: string): boolean => {
    const { tokens } = scan(text, lexicon);
    return tokens.length === 1 && tokens[0]!.shape === 'word' && tokens[0]!.end === text.length;
  };

  test.each<[string, (word: string) => string]>([
    ['composed', (word) => word],
    ['decomposed', (word) => word.normalize('NFD')],
    ['half composed', halfComposed],
    ['with no-break blanks', (word) => word.replaceAll(' ', '\u00a0')],
    ['with wide blanks', (word) => word.replaceAll(' ', '  \t')],
  ])('%s', (_, form) => {
    expect(vietnamese.filter(({ spelling }) => !isOneWord(form(spelling)))).toEqual([]);
  });
});

describe('a misspelt word is recognised', () => {
  const shapes: [WordClass, string[], Parameters<typeof nearestWords>[1]][] = [
    ['kind', ['X'], { title: true, body: true, number: false }],
    ['kind', ['X'], { title: false, body: true, number: false }],
    ['relation', ['X'], { title: false, body: false, number: false }],
    ['attribute', [], { title: true, body: false, number: false }],
    ['attribute', [], { title: false, body: false, number: true }],
  ];

  test.each(shapes)('%s %j %j', (wordClass, tail, shape) => {
    const bits = classBits(wordClass);
    const candidates = [...lexicon.words()].filter((word) => (word.classes & bits) !== 0 && word.spelling.length > 3);
    let tried = 0;
    let right = 0;
    for (const word of candidates) {
      for (const misspelt of misspellings(word)) {
        tried++;
        const [best] = nearestWords([...misspelt.split(' '), ...tail], shape, lexicon);
        right += best && meaningIn(best.word, wordClass) ? 1 : 0;
      }
    }
    console.log(`${wordClass}: ${((right / tried) * 100).toFixed(1)} % of ${tried}`);
    expect(right / tried).toBeGreaterThan(0.95);
  });

  function misspellings({ spelling }: Word): string[] {
    const known = new Set([...lexicon.words()].map((word) => word.spelling));
    const middle = Math.floor(spelling.length / 2);
    const candidates = [
      spelling.slice(0, -1),
      spelling.slice(0, middle) + spelling.slice(middle + 1),
      spelling.slice(0, 1) + spelling.slice(2, 3) + spelling.slice(1, 2) + spelling.slice(3),
      spelling + spelling.at(-1),
    ];
    return candidates.filter((text) => !known.has(text) && text.trim() === text && !text.includes('  '));
  }
});

test('the nearest spelling is one that exists', () => {
  expect(
    nearest(
      'hệ thốn',
      [...lexicon.words()].map(({ spelling }) => spelling),
    )[0],
  ).toBe('hệ thống');
});
