import { expect, test } from 'vitest';
import { modelOf, type ParsedModel } from '../../src/testing/parse-model.js';

const SYSTEMS = `application {
  system A "A" { level 1 }
  system B "B" { level 2 uses A }
  platform P "P"
}
`;

const viewOf = (body: string): string => `views { view landscape V "V" { ${body} } }\n`;

const emptyViews = ({ currentFindings }: ParsedModel): string[] =>
  currentFindings()
    .filter(({ code }) => code === 'VIEW-01')
    .map(({ origin }) => `${origin.document.split('/').pop()}:${origin.start}`);

test.each([
  ['include **', false],
  ['include system', false],
  ['include system exclude system', true],
  ['include **\n exclude system\n exclude platform', true],
  ['include system exclude A', false],
  ['include system where level >= 4', true],
  ['include database', true],
  ['include A', false],
  ['include A.**', true],
  ['include -> A', false],
  ['include P ->', true],
  ['include neighbors 1 of A', false],
  ['group by level', false],
  ['rows system columns platform', false],
  ['rows system columns database', true],
  ['rows system where level >= 4 columns platform', true],
  ['rows system columns platform exclude P', true],
])('a view with `%s` is empty: %s', async (body, isEmpty) => {
  const parsed = await modelOf({ 'a.govarch': SYSTEMS, 'v.govarch': viewOf(body) });
  expect(parsed.findings.filter(({ code }) => /^(SYN|VIEW-0[2-9])/.test(code))).toEqual([]);
  expect(emptyViews(parsed)).toHaveLength(isEmpty ? 1 : 0);
});

test('a view whose names are unknown is not called empty besides', async () => {
  const { findings } = await modelOf({ 'v.govarch': viewOf('include Nobody') });
  expect(findings.map(({ code }) => code)).toEqual(['REF-01']);
});

test.each([
  ['include system where level >= 2', 'level 2', 'level 1'],
  ['include system exclude A', 'system B', 'platform B'],
  ['include system where level = 2', 'system B "B"', 'system B "B" { state retired } system C "C"'],
  ['rows system where level >= 2 columns platform', 'level 2', 'level 1'],
  ['include A ->', 'level 1', 'level 1 uses P'],
  ['include A ->', 'system A "A"', 'system A "A" { uses P }'],
  ['include neighbors 1 of P where kind = system', 'uses A', 'uses A, P'],
])('`%s` follows an edit as a fresh reading sees it', async (body, from, to) => {
  const files = { 'a.govarch': SYSTEMS, 'v.govarch': viewOf(body) };
  const edited = await modelOf(files);
  for (const text of [SYSTEMS.replace(from, to), SYSTEMS, '', SYSTEMS]) {
    await edited.edit('a.govarch', text);
    expect(emptyViews(edited)).toEqual(emptyViews(await modelOf({ ...files, 'a.govarch': text })));
  }
});

test('the finding moves with the view', async () => {
  const parsed = await modelOf({ 'a.govarch': SYSTEMS, 'v.govarch': viewOf('include database') });
  const [before] = emptyViews(parsed);
  await parsed.edit('v.govarch', `\n\n${viewOf('include database')}`);
  const [after] = emptyViews(parsed);
  expect(Number(after?.split(':')[1])).toBe(Number(before?.split(':')[1]) + 2);
});

test('the date of the project decides, and its change counts', async () => {
  const configuration = (asOf: string): string => JSON.stringify({ name: 'thu', asOf });
  const parsed = await modelOf({
    'govarch.json': configuration('2024-01-01'),
    'a.govarch': 'application { system A "A" { from 2025-01-01 } }\n',
    'v.govarch': viewOf('include system'),
  });
  expect(emptyViews(parsed)).toHaveLength(1);
  await parsed.edit('govarch.json', configuration('2026-01-01'));
  expect(emptyViews(parsed)).toEqual([]);
});

test('what is inside a planned element is there for a view that names the element', async () => {
  const planned =
    'business {\n  process P "P" {\n    state target\n    step S "S"\n    step T "T" { to 2001-01-01 }\n  }\n}\n';
  const isEmpty = async (body: string) =>
    emptyViews(
      await modelOf({
        'govarch.json': '{ "name": "thu", "asOf": "2024-01-01" }',
        'a.govarch': planned,
        'v.govarch': viewOf(body),
      }),
    ).length > 0;
  expect(await isEmpty('include P.**')).toBe(false);
  expect(await isEmpty('include step')).toBe(true);
  expect(await isEmpty('include P.** where name = "T"')).toBe(true);
});
