import { beforeAll, expect, test } from 'vitest';
import type { TextEdit } from 'vscode-languageserver';
import { modelOf, type ParsedModel, uriOf } from '../src/testing/parse-model.js';
import { applied } from './lsp/editor.js';
import { projectFilesIn } from './support/project-files.js';

/** The examples, and the projects that the command begins with. */
const FOLDERS = ['examples', 'packages/cli/templates'];

const files: Readonly<Record<string, string>> = Object.assign({}, ...FOLDERS.map(projectFilesIn));
const paths = Object.keys(files);
const texts = paths.filter((path) => path.endsWith('.govarch')).sort();

let parsed: ParsedModel;

beforeAll(async () => {
  parsed = await modelOf(files);
});

test('the examples are structurally sound', () => {
  expect(parsed.findings.map(({ code, message, origin }) => `${origin.document} ${code} ${message.en}`)).toEqual([]);
});

test('the examples are written in both spellings', () => {
  expect(texts.filter((path) => files[path]!.includes('\nứng dụng {')).length).toBeGreaterThan(1);
  expect(texts.filter((path) => files[path]!.includes('\napplication {')).length).toBeGreaterThan(1);
});

test.each(texts)('%s is laid out as the formatter lays it out', async (path) => {
  const uri = uriOf(path);
  const document = parsed.services.shared.workspace.LangiumDocuments.getDocument(uri)!;
  const edits = await parsed.services.GovArch.lsp.Formatter!.formatDocument(document, {
    textDocument: { uri: uri.toString() },
    options: { tabSize: 2, insertSpaces: true },
  });
  expect(applied(files[path]!, edits as TextEdit[])).toBe(files[path]);
});
