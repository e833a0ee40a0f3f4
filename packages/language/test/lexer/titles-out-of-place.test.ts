import { EmptyFileSystem } from 'langium';
import { expect, test } from 'vitest';
import { createGovArchServices } from '../../src/govarch-module.js';

const { GovArch } = createGovArchServices(EmptyFileSystem);

test.each([
  'luồng A -> B { vi "x" }',
  'luồng X A, { vi "x" }',
  'luồng A <- B, { vi "x" }',
  'luồng X A -> { vi "x" }',
  'bước A do B { vi "a" }',
  'bước A do { vi "a" }',
  'trách nhiệm cho X { vi "a" }',
  'trường a : văn bản( { vi "a" }',
  'X -> Y, { vi "a" }',
])('a title in two languages where there is no place for one is read as a body: %s', (text) => {
  const { parserErrors } = GovArch.parser.LangiumParser.parse(text);
  expect(parserErrors.map(({ message }) => message)).toEqual([]);
});
