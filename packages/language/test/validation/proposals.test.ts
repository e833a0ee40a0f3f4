import { coreVocabulary, type KindEntry, type KindId, type ValueType } from '@govarch/model/vocabulary';
import { expect, test } from 'vitest';
import { lexiconOf } from '../../src/syntax/lexicon.js';
import { modelOf } from '../../src/testing/parse-model.js';

const lexicon = lexiconOf(coreVocabulary);
const known = new Set([...lexicon.words()].map(({ spelling }) => spelling));

/** A word of the vocabulary, and a text with a blank for it where it belongs. */
interface Place {
  readonly word: string;
  readonly text: (written: string) => string;
}

const kindOf = (id: KindId): KindEntry => coreVocabulary.kind(id);

/** A text in which an element of a kind stands where it may stand, around a line. */
function inPlaceOf(kind: KindEntry, line: string): string {
  if (kind.section === undefined) {
    return line;
  }
  if (kind.standsInSection) {
    return `${coreVocabulary.section(kind.section as never).spelling.vi} {\n${indented(line)}\n}`;
  }
  const parent = kindOf(kind.parents[0] as KindId);
  return inPlaceOf(parent, `${parent.spelling.vi} Cha "Phần tử cha" {\n${indented(line)}\n}`);
}

const indented = (text: string): string =>
  text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');

/** The first plain kind that a selector stands for. */
function plainKind(selectors: readonly string[]): KindEntry | undefined {
  return selectors
    .flatMap((selector) => (selector === 'any' ? ['system' as KindId] : [...coreVocabulary.kindsIn(selector)]))
    .map((id) => kindOf(id as KindId))
    .find(({ structure }) => structure === 'element');
}

function sampleOf(type: ValueType): string | undefined {
  switch (type.type) {
    case 'number':
      return String(type.minimum ?? 3);
    case 'boolean':
      return '';
    case 'date':
      return '2025-01-01';
    case 'period':
      return '2020-2025';
    case 'money':
      return '12 triệu đồng';
    case 'percentage':
    case 'measure':
      return '80%';
    case 'url':
    case 'agency-code':
    case 'text':
      return '"g.vn"';
    case 'name':
      return 'abc';
    case 'edition':
      return 'vn-egov-2.0';
    case 'file':
      return '"a.md"';
    case 'kind':
      return 'hệ thống';
    case 'enumeration':
      return coreVocabulary.enumeration(type.enumeration as never).values[0]?.spelling.vi;
    default:
      return undefined;
  }
}

function* placesOfKinds(): Iterable<Place> {
  for (const kind of coreVocabulary.kinds) {
    if (kind.structure === 'element') {
      for (const word of [kind.spelling.vi, kind.spelling.en]) {
        yield { word, text: (written) => inPlaceOf(kind, `${written} X "Phần tử"`) };
      }
    }
  }
}

function* placesOfAttributes(): Iterable<Place> {
  for (const { spelling, usages } of coreVocabulary.attributes) {
    const kind = plainKind(usages[0]!.on);
    const value = sampleOf(usages[0]!.value);
    if (kind && value !== undefined) {
      const text = (written: string) =>
        inPlaceOf(kind, `${kind.spelling.vi} X "Phần tử" {\n  ${written} ${value}\n  nguồn "x"\n}`);
      yield { word: spelling.vi, text };
      yield { word: spelling.en, text };
    }
  }
}

function* placesOfRelations(): Iterable<Place> {
  for (const { from, to, spelling, syntax } of coreVocabulary.relations) {
    const [source, target] = [plainKind(from), plainKind(to)];
    if (source && target && syntax === 'clause') {
      const text = (written: string) =>
        [
          inPlaceOf(source, `${source.spelling.vi} X "Phần tử" {\n  ${written} Y\n  nguồn "x"\n}`),
          inPlaceOf(target, `${target.spelling.vi} Y "Phần tử khác"`),
        ].join('\n');
      yield { word: spelling.vi, text };
      yield { word: spelling.en, text };
    }
  }
}

function* placesOfSections(): Iterable<Place> {
  for (const { spelling } of coreVocabulary.sections) {
    for (const word of [spelling.vi, spelling.en]) {
      yield { word, text: (written) => `${written} {\n}` };
    }
  }
}

function* placesOfValues(): Iterable<Place> {
  for (const { spelling, usages } of coreVocabulary.attributes) {
    const usage = usages[0]!;
    const kind = plainKind(usage.on);
    if (kind && usage.value.type === 'enumeration') {
      for (const value of coreVocabulary.enumeration(usage.value.enumeration as never).values) {
        const text = (written: string) =>
          inPlaceOf(kind, `${kind.spelling.vi} X "Phần tử" {\n  ${spelling.vi} ${written}\n  nguồn "x"\n}`);
        yield { word: value.spelling.vi, text };
        yield { word: value.spelling.en, text };
      }
    }
  }
}

const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/** A word with one thing wrong: a tone mark, a letter, a blank. The same each time. */
function damagesOf(word: string): string[] {
  const at = (count: number): number => (word.length * 7) % Math.max(1, count);
  const letters = [...word].map((letter, index) => ({ letter, index })).filter(({ letter }) => /\p{L}/u.test(letter));
  const toned = letters.filter(({ letter }) => TONES.some((tone) => letter.normalize('NFD').includes(tone)));
  const replaced = (index: number, by: string): string => word.slice(0, index) + by + word.slice(index + 1);
  const found: string[] = [];
  const tone = toned[at(toned.length)];
  if (tone) {
    const bare = [...tone.letter.normalize('NFD')].filter((mark) => !TONES.includes(mark)).join('');
    const other = TONES.find((mark) => !tone.letter.normalize('NFD').includes(mark))!;
    found.push(replaced(tone.index, bare.normalize('NFC')), replaced(tone.index, (bare + other).normalize('NFC')));
  }
  const middle = letters[Math.floor(letters.length / 2)];
  if (middle && letters.length > 3) {
    found.push(replaced(middle.index, ''), replaced(middle.index, middle.letter === 'o' ? 'p' : 'o'));
  }
  const blank = word.indexOf(' ');
  if (blank > 0) {
    found.push(replaced(blank, ''));
  }
  if (middle && letters.length > 4) {
    found.push(`${word.slice(0, middle.index)} ${word.slice(middle.index)}`);
  }
  return found.filter((text) => text !== word && !known.has(text) && !text.includes('  ') && text.trim() === text);
}

/** Every third word is tried; `npm run check:damages` tries all of them. */
const STRIDE = process.env.GOVARCH_DAMAGES === 'all' ? 1 : 3;

const places = {
  section: [...placesOfSections()],
  kind: [...placesOfKinds()],
  attribute: [...placesOfAttributes()],
  relation: [...placesOfRelations()],
  value: [...placesOfValues()],
};

test.each(Object.entries(places))('the first proposal for a misspelt %s is the right one', async (name, all) => {
  const workspace = await modelOf({ 'main.govarch': '' });
  const wrong: string[] = [];
  let tried = 0;
  for (const { word, text } of all.filter((_, index) => index % STRIDE === 0)) {
    for (const written of damagesOf(word)) {
      const whole = text(written);
      await workspace.edit('main.govarch', whole);
      const findings = workspace.currentFindings().filter(({ suggestions }) => suggestions !== undefined);
      for (const { suggestions, origin } of findings) {
        expect(suggestions).not.toContain(whole.slice(origin.start, origin.end));
      }
      tried++;
      if (findings[0]?.suggestions?.[0] !== word) {
        wrong.push(`${written} for ${word}: ${findings[0]?.suggestions?.[0]}`);
      }
    }
  }
  console.log(`${name}: ${(100 - (100 * wrong.length) / tried).toFixed(1)} % of ${tried}; not ${wrong.join(', ')}`);
  expect(wrong.length / tried).toBeLessThanOrEqual(0.03);
});
