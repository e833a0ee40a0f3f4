import { readFileSync } from 'node:fs';
import { modelOf } from '@govarch/language/testing';
import { coreVocabulary } from '@govarch/model/vocabulary';
import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { scan } from '../src/lexer/scanner.js';
import { lexiconOf } from '../src/syntax/lexicon.js';
import { editorOn } from './lsp/editor.js';

const lexicon = lexiconOf(coreVocabulary);
const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
const withWindowsEnds = (text: string) => text.replace(/\r?\n/g, '\r\n');
const withUnixEnds = (text: string) => text.replaceAll('\r\n', '\n');

/** Texts that the checks have something to say about, half-typed ones among them. */
const FAULTY = `application {
  hệ thống A "A" {
    owner Nobody
    level 9
    description """
      First line
        second line
    """
    level
  }
  system A "Twice"
  module {
// open comment
`;

const TEXTS = [
  ['sample.govarch', fixture('sample.govarch')],
  ['sample-vi.govarch', fixture('sample-vi.govarch')],
  ['a faulty text', FAULTY],
] as const;

describe.each(TEXTS)('%s with the line ends of Windows', (_, text) => {
  const crlf = withWindowsEnds(text);

  test('has the same tokens, none of which ends with half a line end', () => {
    const images = (source: string) =>
      scan(source, lexicon).tokens.map(({ shape, image }) => `${shape} ${withUnixEnds(image)}`);
    expect(images(crlf)).toEqual(images(withUnixEnds(text)));
    expect(scan(crlf, lexicon).tokens.filter(({ image }) => /[\r\n]$/.test(image))).toEqual([]);
  });

  test('says the same: elements, attributes, relations', async () => {
    const said = async (source: string) => {
      const { model } = await modelOf(source);
      return withoutOrigins({
        elements: [...model.elements()],
        relations: [...model.relations()],
        views: [...model.views()],
      });
    };
    const unix = await said(withUnixEnds(text));
    expect(await said(crlf)).toEqual(unix);
    expect(JSON.stringify(unix)).toContain('"attributes":');
  });

  test('has the same findings at the same lines and columns', async () => {
    const found = async (source: string) => {
      const { findings, workspace } = await modelOf(source);
      return findings.map(({ code, message, origin }) => ({ code, message, range: workspace.rangeOf(origin) }));
    };
    expect(await found(crlf)).toEqual(await found(withUnixEnds(text)));
  });

  test('is laid out as it is with those of Unix, and keeps its line ends', async () => {
    const formatted = async (source: string) => {
      const { lsp, document } = await editorOn(source.replaceAll('|', '/'));
      const edits = await lsp.Formatter!.formatDocument(document, {
        textDocument: { uri: document.uri.toString() },
        options: { tabSize: 2, insertSpaces: true },
      });
      return TextDocument.applyEdits(document.textDocument, edits);
    };
    const unix = await formatted(withUnixEnds(text));
    expect(await formatted(crlf)).toBe(withWindowsEnds(unix));
    const spread = withUnixEnds(text).replace(/\n/g, '\n\n\n   ');
    expect(await formatted(withWindowsEnds(spread))).toBe(withWindowsEnds(await formatted(spread)));
  });
});

test('a rename in a text with the line ends of Windows changes the name wherever it stands', async () => {
  const text = withWindowsEnds('application {\n  system |A "A"\n  system B "B" {\n    reads A\n    reads B\n  }\n}\n');
  const { lsp, document, position } = await editorOn(text);
  const edit = await lsp.RenameProvider!.rename(document, {
    textDocument: { uri: document.uri.toString() },
    position,
    newName: 'Moi',
  });
  const edits = edit?.changes?.[document.uri.toString()] ?? [];
  expect(TextDocument.applyEdits(document.textDocument, edits)).toBe(
    withWindowsEnds('application {\n  system Moi "A"\n  system B "B" {\n    reads Moi\n    reads B\n  }\n}\n'),
  );
});

/** What the model holds, without the places where they were written, which line ends move. */
function withoutOrigins(values: unknown): unknown {
  return JSON.parse(JSON.stringify(values, (key, value) => (/origins?$/i.test(key) ? undefined : value)));
}
