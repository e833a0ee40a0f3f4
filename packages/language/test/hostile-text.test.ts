import { coreVocabulary } from '@govarch/model/vocabulary';
import fc from 'fast-check';
import { type LangiumDocument, TextDocument } from 'langium';
import { describe, expect, test } from 'vitest';
import { modelOf, type ParsedModel, uriOf } from '../src/testing/parse-model.js';
import { readConfig } from '../src/workspace/project-config.js';

const words = coreVocabulary.words.flatMap(({ entry }) => [entry.spelling.vi, entry.spelling.en]);

/** Any character; the unit `binary` of fast-check makes a table of all of them first. */
const character = fc
  .integer({ min: 0, max: 0x10f7ff })
  .map((number) => String.fromCodePoint(number < 0xd800 ? number : number + 0x800));

/** What texts are made of, and what nobody writes on purpose. */
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  {
    weight: 4,
    arbitrary: fc.constantFrom('{', '}', '\n', '\n  ', '->', ',', '::', '.', '(', ')', '[', ']', ':', '=', '^'),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('A', 'B', 'A.B', 'la::A', 'X-1', 'Bộ', '"tiêu đề"', '"', '"""', '“x”', '/*', '*/', '//'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '3',
      '10.000',
      '2025-02-31',
      '31/12/2025',
      '2020-2025',
      '12,5 tỷ đồng',
      '80%',
      '<=',
      '*',
      '**',
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom(...words).map((word) => word.normalize('NFD')) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '🏛',
      '\u0000',
      '\u001b',
      '\ufeff',
      '\u00a0',
      '\u200b',
      '\u202e',
      '\ud800',
      '\udfff',
      '\r',
      '\r\n',
      '\t',
      '\u0301',
      '\\',
      '�',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: character, maxLength: 12 }) },
);

const soup = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '', '\n')), { maxLength: 60 })
  .map((pieces) => pieces.map(([text, after]) => text + after).join(''));

/** A sound file beside the hostile one: it must come out as ever. */
const NEIGHBOUR = 'ứng dụng {\n  hệ thống HangXom "Hàng xóm" { chủ quản KhongCo }\n}\n';

async function read(text: string): Promise<ParsedModel> {
  const parsed = await modelOf({ 'thu.govarch': text, 'hang-xom.govarch': NEIGHBOUR });
  const codes = parsed.findings.map(({ code }) => code);
  expect(codes, 'no defect of ours').not.toContain('GOV-01');
  const beside = parsed.findings.filter(({ origin }) => origin.document === uriOf('hang-xom.govarch').toString());
  expect(beside.map(({ code }) => code)).toContain('REF-01');
  return parsed;
}

function documentOf({ services }: ParsedModel): LangiumDocument {
  return services.shared.workspace.LangiumDocuments.getDocument(uriOf('thu.govarch'))!;
}

const FORMATTING = { tabSize: 2, insertSpaces: true };

describe('whatever a text says', () => {
  test('it is read, its findings lie inside it, and the file beside it keeps its own', async () => {
    await fc.assert(
      fc.asyncProperty(soup, async (text) => {
        const { findings } = await read(text);
        for (const { origin, message } of findings) {
          expect(origin.start).toBeGreaterThanOrEqual(0);
          expect(origin.end).toBeGreaterThanOrEqual(origin.start);
          if (origin.document === uriOf('thu.govarch').toString()) {
            // Encoding the text as UTF-8 replaces lone surrogates, unit by unit, and takes a mark at its beginning away.
            expect(origin.end).toBeLessThanOrEqual(text.length);
          }
          expect(message.vi).not.toBe('');
          expect(message.en).not.toBe('');
        }
      }),
      { numRuns: 100 },
    );
  });

  test('as bytes, it is read too', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        const parsed = await read('');
        parsed.files.write(uriOf('thu.govarch'), bytes);
        await parsed.services.shared.workspace.DocumentBuilder.update([uriOf('thu.govarch')], []);
        expect(parsed.currentFindings().map(({ code }) => code)).not.toContain('GOV-01');
      }),
      { numRuns: 30 },
    );
  });

  test('the editor gets an answer to each of its questions', async () => {
    await fc.assert(
      fc.asyncProperty(soup, fc.nat(), async (text, place) => {
        const parsed = await read(text);
        const document = documentOf(parsed);
        const { lsp } = parsed.services.GovArch;
        const textDocument = { uri: document.uri.toString() };
        const position = document.textDocument.positionAt(place % (text.length + 1));
        await lsp.CompletionProvider?.getCompletion(document, { textDocument, position });
        await lsp.HoverProvider?.getHoverContent(document, { textDocument, position });
        await lsp.DefinitionProvider?.getDefinition(document, { textDocument, position });
        await lsp.ReferencesProvider?.findReferences(document, {
          textDocument,
          position,
          context: { includeDeclaration: true },
        });
        if (await lsp.RenameProvider?.prepareRename?.(document, { textDocument, position })) {
          await lsp.RenameProvider?.rename(document, { textDocument, position, newName: 'Moi' });
        }
        await lsp.DocumentSymbolProvider?.getSymbols(document, { textDocument });
        await lsp.FoldingRangeProvider?.getFoldingRanges(document, { textDocument });
        await lsp.SemanticTokenProvider?.semanticHighlight(document, { textDocument });
      }),
      { numRuns: 60 },
    );
  });

  test('formatting loses nothing of it, and a sound text says the same, and changes no more when it is formatted again', async () => {
    const isSound = ({ workspace }: ParsedModel): boolean =>
      !workspace.hasSyntaxErrors(uriOf('thu.govarch').toString());
    const formatted = async (parsed: ParsedModel): Promise<string> => {
      const document = documentOf(parsed);
      const params = { textDocument: { uri: document.uri.toString() }, options: FORMATTING };
      const edits = (await parsed.services.GovArch.lsp.Formatter?.formatDocument(document, params)) ?? [];
      return TextDocument.applyEdits(document.textDocument, edits);
    };
    const said = ({ model, findings }: ParsedModel): string =>
      JSON.stringify([[...model.elements()], [...model.relations()], findings], (key, value) =>
        /^(origin|nameOrigin|related|fixes)$/.test(key) ? undefined : value,
      );
    const inked = (text: string): string => text.replace(/[\s\u00a0\u200b\ufeff]+/gu, '');
    await fc.assert(
      fc.asyncProperty(soup, async (text) => {
        const parsed = await read(text);
        const once = await formatted(parsed);
        expect(inked(once)).toBe(inked(documentOf(parsed).textDocument.getText()));
        if (isSound(parsed)) {
          const again = await read(once);
          expect(said(again)).toBe(said(parsed));
          expect(await formatted(again)).toBe(once);
        }
      }),
      // The second statement begins with a sign that belongs to a part of it.
      { numRuns: 100, examples: [['^ =\n-> \n dossier-creation ']] },
    );
  });

  test('edits of it, one after the other, end where a fresh reading ends', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(soup, { minLength: 2, maxLength: 4 }), async (texts) => {
        const edited = await read(texts[0]!);
        for (const text of texts.slice(1)) {
          await edited.edit('thu.govarch', text);
        }
        const fresh = await read(texts[texts.length - 1]!);
        expect([...edited.model.elements()].map(({ id, kind }) => `${kind} ${id}`)).toEqual(
          [...fresh.model.elements()].map(({ id, kind }) => `${kind} ${id}`),
        );
        expect(edited.currentFindings()).toEqual(fresh.findings);
      }),
      { numRuns: 25 },
    );
  });
});

describe('whatever a configuration says', () => {
  const key = fc.constantFrom(
    'name',
    'language',
    'asOf',
    'lawDate',
    'include',
    'exclude',
    'dependencies',
    'rules',
    'kinds',
    'x',
    '__proto__',
    'constructor',
  );
  const json = fc.dictionary(key, fc.jsonValue()).map((value) => JSON.stringify(value));

  test('it is read, and what is wrong has its place', () => {
    fc.assert(
      fc.property(fc.oneof(json, fc.json(), fc.string({ unit: character })), (text) => {
        const { config, problems } = readConfig(text, 'thu-muc');
        expect(config.name).not.toBe('');
        expect(config.include.length).toBeGreaterThanOrEqual(0);
        for (const { start, end } of problems) {
          expect(start).toBeLessThanOrEqual(end);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('100,000 levels of nesting are one finding', () => {
    const { problems } = readConfig('['.repeat(100_000), 'thu-muc');
    expect(problems.map(({ message }) => message.code)).toContain('PRJ-01');
    expect(problems.length).toBeLessThan(10);
  });
});
