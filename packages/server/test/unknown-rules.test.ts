import { afterEach, expect, test } from 'vitest';
import { FileChangeType } from 'vscode-languageserver/node';
import { Client } from './support/client.js';

let client: Client | undefined;

afterEach(async () => {
  await client?.stop();
  client = undefined;
});

const configuration = (rules: object) => JSON.stringify({ name: 'thu', language: 'en', rules }, null, 2);

test('what is found in reading is no rule, and no rule of another family is proposed', async () => {
  client = await Client.start({
    'govarch.json': configuration({ 'REF-01': 'off', 'XYZ-01': 'off' }),
    'a.govarch': 'business {\n  agency A "A" { code "G22" }\n}\n',
  });
  expect(client.diagnosticsOf('govarch.json').map(({ message }) => message)).toEqual([
    '`REF-01` tells what is wrong in the text itself: it is always told and cannot be switched off. Remove this line.',
    'There is no rule `XYZ-01`, so this setting is ignored.',
  ]);
});

test('a rule that there is not is told in govarch.json, with the nearest, while the author edits', async () => {
  client = await Client.start({
    'govarch.json': configuration({ extends: 'strict', 'SEC-04': 'off' }),
    'a.govarch': 'business {\n  agency A "A" { code "G22" }\n}\n',
  });
  const editor = client;
  expect(editor.diagnosticsOf('govarch.json')).toEqual([]);

  const wrong = editor.nextOf(editor.uri('govarch.json'));
  await editor.onDisk('govarch.json', FileChangeType.Changed, configuration({ 'SEC-04': 'off', 'SEC-044': 'off' }));
  await wrong;
  const [diagnostic, ...others] = editor.diagnosticsOf('govarch.json');
  expect(others).toEqual([]);
  expect(diagnostic).toMatchObject({
    code: 'PRJ-12',
    range: { start: { line: 5, character: 4 }, end: { line: 5, character: 13 } },
  });
  expect(diagnostic?.message).toMatch(/no rule `SEC-044`.*`SEC-04`/);

  const mended = editor.nextOf(editor.uri('govarch.json'));
  await editor.onDisk('govarch.json', FileChangeType.Changed, configuration({ 'SEC-04': 'off' }));
  await mended;
  expect(editor.diagnosticsOf('govarch.json')).toEqual([]);
});
