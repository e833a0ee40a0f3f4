import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { thirdPartyNotices } from '../scripts/third-party-notices.mjs';
import { root } from './support/sources.js';

/** A folder with one library in it; the files are those of its package. */
function withLibrary(manifest: object, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'govarch-notices-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const library = path.join(folder, 'node_modules/lib');
  mkdirSync(library, { recursive: true });
  for (const [name, text] of Object.entries({ ...files, 'package.json': JSON.stringify(manifest) })) {
    writeFileSync(path.join(library, name), text);
  }
  return folder;
}

const noticesOf = (manifest: object, files: Readonly<Record<string, string>>) =>
  thirdPartyNotices(withLibrary(manifest, files), ['node_modules/lib/index.js', 'packages/model/src/x.ts']);

const lib = { name: 'lib', version: '1.2.3' };

describe('the notices of a bundle', () => {
  test('give a library with its version, its licence and the whole text, and what it says of others', () => {
    const files = { LICENSE: 'You may.\n', 'ThirdPartyNotices.txt': 'With parts of another.\n' };
    const text = noticesOf({ ...lib, license: 'MIT' }, files);
    expect(text).toContain('lib 1.2.3 (MIT)\n\nYou may.\n\nWith parts of another.\n');
  });

  test.each([
    ['no text', {}],
    ['an empty text', { LICENSE: ' \n' }],
  ])('are not made for a library with %s', (_, files) => {
    expect(() => noticesOf({ ...lib, license: 'MIT' }, files)).toThrow('scripts/licences/lib.txt');
  });

  test.each(['git+https://github.com/some/lib.git', 'git@github.com:some/lib.git', 'https://github.com/some/lib'])(
    'say where the source is if the licence asks for it: %s',
    (url) => {
      const manifest = { ...lib, license: '(EPL-2.0 OR GPL-3.0)', repository: { type: 'git', url } };
      expect(noticesOf(manifest, { LICENSE: 'You may.' })).toContain(
        'lib 1.2.3 (EPL-2.0 OR GPL-3.0)\n\nIts source: https://github.com/some/lib, version 1.2.3\n\nYou may.',
      );
    },
  );

  test.each(['EPL-2.0', 'MPL-2.0'])(
    'are not made where %s asks for the source and its place is not known',
    (license) => {
      expect(() => noticesOf({ ...lib, license }, { LICENSE: 'You may.' })).toThrow('where its source is');
    },
  );

  test('have a text of ours where a package forgot its own', () => {
    const inputs = ['node_modules/@resvg/resvg-wasm/index_bg.wasm', 'node_modules/autocompleter/autocomplete.es.js'];
    const text = thirdPartyNotices(root, inputs);
    expect(text).toMatch(
      /^@resvg\/resvg-wasm .* \(MPL-2\.0\)\n\nIts source: https:\/\/github\.com\/yisibl\/resvg-js, /m,
    );
    expect(text).toContain('Exhibit A - Source Code Form License Notice');
    expect(text).toMatch(/https:\/\/crates\.io\/crates\/tiny-skia\/\d/);
    expect(text).toMatch(/^autocompleter .*\n\nMIT License\n\nCopyright \(c\) 2016 - Denis Taran/m);
  });
});
