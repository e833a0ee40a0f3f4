import { readFileSync } from 'node:fs';
import { ruleCatalogue } from '@govarch/rules/catalogue';
import { describe, expect, test } from 'vitest';

const packageFolder = new URL('..', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, packageFolder), 'utf8');
const json = (file: string) => JSON.parse(read(file));

describe('the texts of the extension', () => {
  const english: Record<string, string> = json('package.nls.json');
  const vietnamese: Record<string, string> = json('package.nls.vi.json');

  test('exist in both languages', () => {
    expect(Object.keys(vietnamese).sort()).toEqual(Object.keys(english).sort());
  });

  test('are all used, and none is missing', () => {
    const used = [...read('package.json').matchAll(/"%([^%"]+)%"/g)].map((match) => match[1]);
    expect([...new Set(used)].sort()).toEqual(Object.keys(english).sort());
  });

  test('that it shows while running have their Vietnamese', () => {
    const sources = ['src/extension.ts', 'src/diagram/diagram-controller.ts'].map(read).join('\n');
    const shown = [...sources.matchAll(/l10n\.t\('([^']+)'/g)].map((match) => match[1]);
    expect(Object.keys(json('l10n/bundle.l10n.vi.json')).sort()).toEqual([...new Set(shown)].sort());
  });
});

describe('the reference of rules', () => {
  test('that the codes of findings lead to has every rule, and ships with the extension', () => {
    const reference = read('../../docs/rules.md');
    for (const { id } of ruleCatalogue) {
      expect(reference).toMatch(new RegExp(`^### ${id} `, 'm'));
    }
    expect(read('src/language-client.ts')).toContain("'dist', 'docs', 'rules.md'");
    expect(read('../../scripts/bundles.mjs')).toContain("from: 'docs/rules.md', to: 'docs/rules.md'");
    expect(read('../../scripts/package.mjs')).toContain("['packages/vscode/dist/docs', 'dist/docs']");
  });
});

describe('a word of the editor', () => {
  const { pattern, flags } = json('language-configuration.json').wordPattern;
  const words = (text: string) => text.match(new RegExp(pattern, `g${flags}`));

  test('is a Vietnamese name as a whole, composed or decomposed', () => {
    expect(words('hệThốngPAKN "Tiếp nhận"')).toEqual(['hệThốngPAKN', 'Tiếp', 'nhận']);
    expect(words('Đơn-vị_2'.normalize('NFD'))).toEqual(['Đơn-vị_2'.normalize('NFD')]);
  });

  test('ends at a dot, a colon and an arrow', () => {
    expect(words('quoc-gia::NDXP.Cum1->B')).toEqual(['quoc-gia', 'NDXP', 'Cum1', 'B']);
  });
});
