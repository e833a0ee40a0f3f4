import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { offline, temporaryFolder } from '../support/processes.js';
import { root } from '../support/sources.js';

/** The command as its users get it: built and packed as for a release, then installed into an empty folder. */
const { folder, remove } = temporaryFolder();
const home = path.join(folder, 'empty');
const packed = path.join(folder, 'packed');
const cache = path.join(folder, 'npm-cache');
const npx = (...args: string[]) => offline('npx', args, home, cache);
let archive: { readonly filename: string; readonly files: readonly { readonly path: string }[] };

beforeAll(() => {
  // What an earlier build left is no part of the package: packing builds, as `prepack` of the package says.
  rmSync(path.join(root, 'packages/cli/dist'), { recursive: true, force: true });
  mkdirSync(home);
  mkdirSync(packed);
  // What the scripts print would stand before the answer.
  const pack = ['pack', '--json', '--foreground-scripts=false', '--pack-destination', packed];
  const { stdout, stderr } = offline('npm', pack, path.join(root, 'packages/cli'), cache);
  expect(stderr).not.toContain('npm error');
  [archive] = Object.values(JSON.parse(stdout)) as [typeof archive];
  const { status, stderr: refused } = offline('npm', ['install', path.join(packed, archive.filename)], home, cache);
  expect(refused).toBe('');
  expect(status).toBe(0);
  cpSync(path.join(root, 'examples'), path.join(home, 'examples'), { recursive: true });
});

afterAll(remove);

describe('the package of the command', () => {
  test('has what runs, its schema, its licence and its readme, and nothing else', () => {
    const folders = new Set(archive.files.map(({ path: file }) => file.replace(/\/.*/, '/')));
    expect([...folders].sort()).toEqual(['LICENSE', 'README.md', 'dist/', 'package.json', 'schema/', 'templates/']);
    const names = archive.files.map(({ path: file }) => file);
    expect(names).toContain('dist/govarch.mjs');
    expect(names).toContain('dist/assets/resvg.wasm');
    expect(names.filter((name) => /^dist\/packs\/[^/]+\/khung\.govarch$/.test(name)).length).toBe(6);
    expect(names).toContain('dist/assets/BeVietnamPro-Regular.ttf');
    expect(names.filter((name) => /(^|\/)(src|test)\/|\.(ts|map|tsbuildinfo)$|parse-only/.test(name))).toEqual([]);
  });

  test('installs nothing but itself', () => {
    const installed = readdirSync(path.join(home, 'node_modules')).filter((name) => !name.startsWith('.'));
    expect(installed).toEqual(['govarch']);
  });

  test('encloses its own licence, and those of all that is bundled', () => {
    const installed = path.join(home, 'node_modules/govarch');
    const licence = readFileSync(path.join(installed, 'LICENSE'), 'utf8');
    expect(licence).toBe(readFileSync(path.join(root, 'LICENSE'), 'utf8'));
    const notices = readFileSync(path.join(installed, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8');
    for (const library of ['langium', 'elkjs', '@resvg/resvg-wasm', 'commander', 'Be Vietnam Pro']) {
      expect(notices).toMatch(new RegExp(`^${library} .*\\(.+\\)$`, 'm'));
    }
    expect(notices).toContain('Mozilla Public License Version 2.0');
    expect(notices).toMatch(/^Its source: https:\/\/github\.com\/kieler\/elkjs, version /m);
  });
});

describe('in the folder where it is installed', () => {
  test('npx govarch validate finds the example clean', () => {
    const { status, stdout, stderr } = npx('govarch', 'validate', 'examples/vpcp', '--format', 'json');
    expect(stderr).toBe('');
    const { summary } = JSON.parse(stdout);
    expect(summary).toMatchObject({ projects: 1, errors: 0 });
    expect(summary.elements).toBeGreaterThan(100);
    expect(status).toBe(0);
  });

  test('npx govarch validate compares with the framework that a project names, without a network', () => {
    const project = path.join(home, 'theo-khung');
    mkdirSync(project);
    writeFileSync(path.join(project, 'govarch.json'), '{ "name": "p", "framework": "vn-egov-2.0" }');
    const text = 'kiến trúc K "K"\ndữ liệu { thực thể DuAn "Dự án" { ánh xạ khung::DRM001_002 } }\n';
    writeFileSync(path.join(project, 'a.govarch'), text);
    const { stdout } = npx('govarch', 'validate', 'theo-khung', '--format', 'json');
    const found = (JSON.parse(stdout).diagnostics as { code: string }[]).map(({ code }) => code);
    expect(found.filter((code) => !code.startsWith('DOC-'))).toEqual([]);
    expect(found).toContain('DOC-04');
  });

  test('npx govarch render writes the views of the example as SVG, and says where', () => {
    const render = ['govarch', 'render', 'examples/vpcp', '--format', 'svg', '-o', 'svg'];
    const { status, stdout } = npx(...render);
    expect(status).toBe(0);
    const pictures = readdirSync(path.join(home, 'svg'));
    expect(pictures).toContain('TongThe.svg');
    expect(stdout.match(/svg\/\S+\.svg/g)?.sort()).toEqual(pictures.map((picture) => `svg/${picture}`).sort());
    for (const picture of pictures) {
      expect(readFileSync(path.join(home, 'svg', picture), 'utf8')).toMatch(/<svg.*<text.*<\/svg>\s*$/s);
    }
  });

  test('npx govarch render draws PNG with the rasteriser and the fonts in the package', () => {
    const view = ['--view', 'TongThe', '--format', 'png', '-o', 'png'];
    expect(npx('govarch', 'render', 'examples/vpcp', ...view).status).toBe(0);
    const picture = readFileSync(path.join(home, 'png/TongThe.png'));
    expect(picture.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(picture.length).toBeGreaterThan(50_000);
  });
});
