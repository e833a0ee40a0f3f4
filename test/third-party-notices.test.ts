import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** A WebAssembly module with the paths of its sources, as a compiler leaves them in it. */
const compiledFrom = (...sources: readonly string[]) => `\0asm${sources.join('\0')}\0`;

const CRATE = '/cargo/registry/src/index.crates.io-6f17d22bba15001f/some-crate-1.2.3/src/lib.rs';
const CHECKOUT = '/cargo/git/checkouts/some-crate-a4d3c822d2553afe/88cce4c/src/lib.rs';

/** The notices of a library with a module that was compiled from the sources; the crates are those that we know. */
function noticesOfModule(sources: readonly string[], crates: object, texts: Readonly<Record<string, string>>): string {
  const folder = withLibrary({ ...lib, license: 'MIT' }, { LICENSE: 'You may.', 'lib.wasm': compiledFrom(...sources) });
  mkdirSync(path.join(folder, 'scripts/licences/texts'), { recursive: true });
  writeFileSync(path.join(folder, 'scripts/licences/crates.json'), JSON.stringify(crates));
  for (const [name, text] of Object.entries(texts)) {
    writeFileSync(path.join(folder, `scripts/licences/texts/${name}.txt`), text);
  }
  return thirdPartyNotices(folder, ['node_modules/lib/lib.wasm']);
}

const zlib = { licence: 'Zlib', copyright: ['Copyright (c) 2020 A. Author'] };

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
    expect(text).toMatch(/^autocompleter .*\n\nMIT License\n\nCopyright \(c\) 2016 - Denis Taran/m);
  });

  test('have licence, author and source of each library in a module compiled from Rust, and each text once', () => {
    const other = CRATE.replace('some-crate', 'other-crate');
    const crates = { 'some-crate': zlib, 'other-crate': { ...zlib, copyright: [], authors: 'B. Author' } };
    const text = noticesOfModule([CRATE, CRATE, other], crates, { Zlib: 'Say where it is from.\n' });
    expect(text).toContain(
      'some-crate 1.2.3 (Zlib), https://crates.io/crates/some-crate/1.2.3\n  Copyright (c) 2020 A. Author\n',
    );
    expect(text).toMatch(/^other-crate 1\.2\.3 \(Zlib\), .*\n.*B\. Author/m);
    expect(text.split('Say where it is from.')).toHaveLength(2);
    expect(text.split('some-crate 1.2.3')).toHaveLength(2);
  });

  test('say where the source of a library is that was compiled from its repository', () => {
    const crates = { 'some-crate': { ...zlib, repository: 'https://github.com/some/crate' } };
    expect(noticesOfModule([CHECKOUT], crates, { Zlib: 'You may.' })).toContain(
      'some-crate 88cce4c (Zlib), https://github.com/some/crate/tree/88cce4c\n',
    );
  });

  test.each([
    ['nobody has said the licence of', [CRATE], {}, { Zlib: 'You may.' }, 'some-crate'],
    ['nobody has said the author of', [CRATE], { 'some-crate': { ...zlib, copyright: [] } }, {}, 'some-crate'],
    ['nobody has said the source of', [CHECKOUT], { 'some-crate': zlib }, { Zlib: 'You may.' }, 'where its source is'],
    ['the text is missing of', [CRATE], { 'some-crate': zlib }, {}, 'scripts/licences/texts/Zlib.txt'],
    ['the text is empty of', [CRATE], { 'some-crate': zlib }, { Zlib: ' \n' }, 'scripts/licences/texts/Zlib.txt'],
  ])('are not made where %s a library in a module', (_, sources, crates, texts, message) => {
    expect(() => noticesOfModule(sources, crates, texts)).toThrow(message);
  });

  test('have every library that is compiled into the module which draws PNG, with the texts of their licences', () => {
    const text = thirdPartyNotices(root, ['node_modules/@resvg/resvg-wasm/index_bg.wasm']);
    const parts = [...text.matchAll(/^([a-z0-9_-]+) \S+ \((\S+)\), https:\/\//gm)];
    expect(parts).toHaveLength(42);
    expect(parts.map(([, name]) => name)).toEqual(
      expect.arrayContaining(['resvg', 'woff2-rs', 'rust-std', 'tiny-skia']),
    );
    for (const licence of ['Apache-2.0', 'BSD-3-Clause', 'MIT', 'Zlib']) {
      expect(parts.some(([, , used]) => used === licence)).toBe(true);
      expect(text).toMatch(new RegExp(`^${licence}\\n\\n.{20}`, 'ms'));
    }
    expect(text).toContain('Redistributions in binary form must reproduce');
    expect(text).toContain('END OF TERMS AND CONDITIONS');
  });
});

test('what the layout engine was compiled from is named, with licences and sources', () => {
  const text = thirdPartyNotices(root, ['node_modules/elkjs/lib/elk.bundled.js']);
  const bundle = readFileSync(path.join(root, 'node_modules/elkjs/lib/elk.bundled.js'), 'utf8');
  const parts: Readonly<Record<string, string>> = {
    'org.eclipse.elk': 'Eclipse Layout Kernel (EPL-2.0), https://',
    'org.eclipse.emf': 'Eclipse Modeling Framework (EPL-2.0), https://',
    'org.eclipse.xtext': 'Xbase library of Eclipse Xtext (EPL-2.0), https://',
    'com.google.gwt': 'Google Web Toolkit (Apache-2.0), https://',
    'com.google.common': 'Guava (Apache-2.0), https://',
  };
  for (const [named, notice] of Object.entries(parts)) {
    expect(bundle).toContain(named);
    expect(text).toContain(notice);
  }
  const libraries = [...bundle.matchAll(/\b(?:org\.eclipse|com\.google|org\.apache)\.[a-z]+/g)].map(([name]) => name);
  expect(libraries.filter((name) => !(name in parts))).toEqual([]);
  expect(text).toContain('Apache License');
  expect(text).toContain('Eclipse Public License');
});
