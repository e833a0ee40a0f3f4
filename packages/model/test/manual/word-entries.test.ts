import { entriesOfWord, wordEntries } from '@govarch/model/manual';
import { foldAccents } from '@govarch/model/text';
import { coreVocabulary } from '@govarch/model/vocabulary';
import { expect, test } from 'vitest';

const entries = wordEntries(coreVocabulary);
const says = (word: string) => entriesOfWord(entries, word).map(({ documentation }) => documentation.vi);

test('every word of the vocabulary is found in every spelling, also without its tone marks', () => {
  const missing = coreVocabulary.words.filter(
    ({ spelling, entry }) => !says(spelling).includes(entry.documentation.vi),
  );
  expect(missing.map(({ spelling }) => spelling)).toEqual([]);
  const folded = coreVocabulary.words.filter(({ spelling }) => says(foldAccents(spelling)).length === 0);
  expect(folded.map(({ spelling }) => spelling)).toEqual([]);
});

test('every fact is told in both languages', () => {
  const texts = entries.flatMap(({ facts }) => facts.flatMap(({ label, values }) => [label, ...values]));
  expect(texts.filter(({ vi, en }) => vi.trim() === '' || en.trim() === '')).toEqual([]);
});

test('a word that there is not has no entry', () => {
  expect(says('hệ thốn')).toEqual([]);
});
