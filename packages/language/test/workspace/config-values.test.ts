import { expect, test } from 'vitest';
import { modelOf } from '../../src/testing/parse-model.js';

async function told(config: object) {
  const { findings } = await modelOf({
    'govarch.json': JSON.stringify({ name: 'thu', edition: '0.2', ...config }),
    'a.govarch': '',
  });
  return findings
    .filter(({ origin }) => origin.document.endsWith('govarch.json'))
    .map(({ message, suggestions }) => [message.vi, message.en, suggestions]);
}

test('a profile of rules that stands alone is told where it belongs', async () => {
  expect(await told({ rules: 'strict' })).toEqual([
    [
      expect.stringContaining('`{ "extends": "strict" }`'),
      expect.stringContaining('`{ "extends": "strict" }`'),
      ['{ "extends": "strict" }'],
    ],
  ]);
});

test.each([
  ['2026', '31/12/2026', '2026-12-31'],
  ['9/2026', '30/09/2026', '2026-09-30'],
])('a year or month for a day is told with the day to write: %s', async (written, vi, en) => {
  for (const key of ['asOf', 'lawDate']) {
    expect(await told({ [key]: written })).toEqual([
      [expect.stringContaining(`"${vi}"`), expect.stringContaining(`"${en}"`), [`"${vi}"`, `"${en}"`]],
    ]);
  }
});

test('what is no date at all is told as before', async () => {
  const [[vi]] = (await told({ asOf: 'sang năm' })) as [[string]];
  expect(vi).toContain('một ngày, ví dụ "30/06/2025"');
});
