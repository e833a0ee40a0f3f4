import { readFileSync } from 'node:fs';
import { coreVocabulary } from '@govarch/model/vocabulary';
import fc from 'fast-check';
import { EmptyFileSystem } from 'langium';
import { describe, expect, test } from 'vitest';
import type { Document } from '../src/generated/ast.js';
import { createGovArchServices } from '../src/govarch-module.js';
import type { Token } from '../src/lexer/token.js';
import { lexiconOf } from '../src/syntax/lexicon.js';
import { modelOf } from '../src/testing/parse-model.js';

const { GovArch } = createGovArchServices(EmptyFileSystem);
const sample = readFileSync(new URL('./fixtures/sample.govarch', import.meta.url), 'utf8');

const words = [...lexiconOf(coreVocabulary).words()].map(({ spelling }) => spelling);
const piece = fc.oneof(
  fc.constantFrom(...words),
  fc.constantFrom(
    '{',
    '}',
    '\n',
    '\n  ',
    ',',
    '->',
    '<-',
    '<->',
    '"',
    '"""',
    '“',
    '(',
    ')',
    '[',
    ']',
    ':',
    '..',
    '*',
    '//',
    '/*',
    '*/',
  ),
  fc.constantFrom('X', 'a.b', 'p::q', '^level', '12,5', '10.000', '2025-12-31', '2020-2025', '80%', '"chữ"', 'vi "a"'),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const soup = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' '));

describe('whatever is written', () => {
  test('is read into tokens that lie in the text, in order', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const { tokens } = GovArch.parser.Lexer.tokenize(text);
        let end = 0;
        for (const token of tokens.filter(({ isInsertedInRecovery }) => !isInsertedInRecovery)) {
          expect(token.startOffset).toBeGreaterThanOrEqual(end);
          end = token.endOffset! + 1;
          // What a word of others stands for, or a name without its blanks, is not what is written; its place is.
          const written = text.slice(token.startOffset, end);
          expect((token as Token).isStandIn ? written !== '' : written === token.image).toBe(true);
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 400 },
    );
  });

  test('never reaches the parser in a form that it cannot read', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const { parserErrors } = GovArch.parser.LangiumParser.parse<Document>(text);
        expect(parserErrors.map(({ message }) => message)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    'x { colour by {',
    'view landscape V { color by level {} }',
    'view landscape V { include A { } }',
    'extend 12',
    'extend [ 12,5',
  ])('what has no place is told: %s', (text) => {
    const { parserErrors, lexerErrors } = GovArch.parser.LangiumParser.parse<Document>(text);
    expect(parserErrors.map(({ message }) => message)).toEqual([]);
    expect(lexerErrors.length).toBeGreaterThan(0);
  });

  test('gives a model and findings, and never a crash', async () => {
    await fc.assert(
      fc.asyncProperty(soup, fc.nat(), async (text, place) => {
        const at = place % sample.length;
        const { findings } = await modelOf(sample.slice(0, at) + text + sample.slice(at));
        for (const { origin } of findings) {
          expect(origin.start).toBeLessThanOrEqual(origin.end);
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('as bytes is read too', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const text = new TextDecoder().decode(bytes);
        await expect(modelOf(text)).resolves.toBeDefined();
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
