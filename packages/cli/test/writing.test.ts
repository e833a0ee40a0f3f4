import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { writeOutput } from '../src/files.js';
import { folderWith, govarch } from './support/govarch.js';

const MODEL = `nghiệp vụ {
  cơ quan BoX "Bộ X" { mã "G22" }
}
ứng dụng {
  hệ thống S "S" { chủ quản BoX }
}
sơ đồ {
  sơ đồ tổng thể TongThe "Tổng thể" { gồm ** }
}
`;

/** A project of some views, all of the same content. */
function views(...names: string[]): string {
  return MODEL.replace(
    /\n {2}sơ đồ .*\n/,
    `\n${names.map((name) => `  sơ đồ tổng thể ${name} "S" { gồm ** }\n`).join('')}`,
  );
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
}

afterEach(() => vi.restoreAllMocks());

describe('a file that is written takes the place of the one before as a whole, or not at all', () => {
  test('and nothing else is left in its folder', async () => {
    const folder = folderWith({ 'a.govarch': MODEL, 'ra/m.json': 'cũ' });
    expect((await govarch('export', folder, '-o', path.join(folder, 'ra', 'm.json'))).exitCode).toBe(0);
    expect(JSON.parse(readFileSync(path.join(folder, 'ra', 'm.json'), 'utf8')).version).toBe(1);
    expect(filesIn(path.join(folder, 'ra'))).toEqual(['m.json']);
  });

  test('where the disk fails in the middle, what was there before is whole', () => {
    const folder = folderWith({ 'm.json': 'cũ' });
    // The name is taken, and the text cannot be turned into bytes: the failure comes after the file was opened.
    const broken = new Proxy(new Uint8Array(4), {}) as Uint8Array;
    expect(() => writeOutput(path.join(folder, 'm.json'), broken)).toThrow();
    expect(readFileSync(path.join(folder, 'm.json'), 'utf8')).toBe('cũ');
    expect(filesIn(folder)).toEqual(['m.json']);
  });

  test('through a link: what it leads to is replaced, and the link stays', async () => {
    const folder = folderWith({ 'a.govarch': MODEL, 'that/m.json': 'cũ' });
    symlinkSync(path.join('that', 'm.json'), path.join(folder, 'lien-ket.json'));
    expect((await govarch('export', folder, '-o', path.join(folder, 'lien-ket.json'))).exitCode).toBe(0);
    expect(readFileSync(path.join(folder, 'that', 'm.json'), 'utf8')).toContain('"version"');
    expect(filesIn(folder)).toEqual(['a.govarch', 'lien-ket.json', 'that', path.join('that', 'm.json')]);
  });
});

describe('what cannot be written is told, with exit code 2', () => {
  test.each([
    [
      'a folder in the place of the file',
      (folder: string) => mkdirSync(path.join(folder, 'ra', 'm.json'), { recursive: true }),
    ],
    ['a file in the place of the folder', (folder: string) => writeFileSync(path.join(folder, 'ra'), 'cũ')],
    [
      'a file that may not be written',
      (folder: string) => {
        mkdirSync(path.join(folder, 'ra'));
        writeFileSync(path.join(folder, 'ra', 'm.json'), 'cũ', { mode: 0o444 });
      },
    ],
    [
      'a link in a circle',
      (folder: string) => {
        mkdirSync(path.join(folder, 'ra'));
        symlinkSync('m.json', path.join(folder, 'ra', 'm.json'));
      },
    ],
  ] as const)('%s', async (what, prepare) => {
    const folder = folderWith({ 'a.govarch': MODEL });
    prepare(folder);
    const before = filesIn(folder);
    const run = await govarch('export', folder, '-o', path.join(folder, 'ra', 'm.json'), '--language', 'vi');
    if (what === 'a file that may not be written' && process.getuid?.() === 0) {
      // The superuser may write everything.
      expect(run.exitCode).toBe(0);
      return;
    }
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toMatch(/Không ghi được vào ".*m\.json" \([A-Z]+\)/);
    expect(filesIn(folder)).toEqual(before);
  });

  test('a folder that may not be written', async () => {
    const folder = folderWith({ 'a.govarch': MODEL, 'ra/TongThe.svg': 'cũ' });
    chmodSync(path.join(folder, 'ra'), 0o555);
    const run = await govarch('render', folder, '-o', path.join(folder, 'ra'));
    chmodSync(path.join(folder, 'ra'), 0o755);
    if (process.getuid?.() !== 0) {
      expect(run.exitCode).toBe(2);
      expect(readFileSync(path.join(folder, 'ra', 'TongThe.svg'), 'utf8')).toBe('cũ');
    }
  });

  test.each(['a.govarch', 'govarch.json', 'moi.GOVARCH'])('a file of a model is not written over: %s', async (name) => {
    const folder = folderWith({ 'a.govarch': MODEL, 'govarch.json': '{}' });
    const before = filesIn(folder);
    const run = await govarch('export', folder, '-o', path.join(folder, name), '--language', 'vi');
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain('là tệp của mô hình');
    expect(filesIn(folder)).toEqual(before);
    expect(readFileSync(path.join(folder, 'a.govarch'), 'utf8')).toBe(MODEL);
  });

  test('a link that leads out of the folder for the pictures; the other pictures are written', async () => {
    const folder = folderWith({ 'a.govarch': views('TongThe', 'Khac'), 'ra/x': '', 'ngoai/y.svg': 'cũ' });
    symlinkSync(path.join('..', 'ngoai', 'y.svg'), path.join(folder, 'ra', 'TongThe.svg'));
    const run = await govarch('render', folder, '-o', path.join(folder, 'ra'));
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toMatch(/"[^"]*TongThe\.svg" là liên kết dẫn ra ngoài thư mục/);
    expect(readFileSync(path.join(folder, 'ngoai', 'y.svg'), 'utf8')).toBe('cũ');
    expect(existsSync(path.join(folder, 'ra', 'Khac.svg'))).toBe(true);
  });
});

describe('each picture has a file of its own, whose name every system takes', () => {
  test('views that differ in case only, names of devices, names of 300 letters', async () => {
    const long = 'V'.repeat(300);
    const folder = folderWith({ 'a.govarch': views('so-do', 'So-Do', '^CON', long, `${long}a`) });
    const out = path.join(folder, 'ra');
    const run = await govarch('render', folder, '-o', out);
    expect(run.exitCode).toBe(0);
    const names = filesIn(out);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(5);
    expect(names).toEqual(
      expect.arrayContaining(['So-Do.svg', '_CON.svg', expect.stringMatching(/^so-do~[0-9a-f]{8}\.svg$/)]),
    );
    expect(Math.max(...names.map((name) => Buffer.byteLength(name)))).toBeLessThanOrEqual(143);
    await govarch('render', folder, '--view', 'so-do', '-o', path.join(folder, 'mot'));
    expect(names, 'a view drawn alone has the same file').toEqual(
      expect.arrayContaining(filesIn(path.join(folder, 'mot'))),
    );
  });

  test('views of two projects whose names join to the same', async () => {
    const folder = folderWith({
      'mot/govarch.json': '{ "name": "a" }',
      'mot/a.govarch': views('b-V'),
      'hai/govarch.json': '{ "name": "a-b" }',
      'hai/a.govarch': views('V'),
    });
    const out = path.join(folder, 'ra');
    expect((await govarch('render', folder, '-o', out)).exitCode).toBe(0);
    expect(filesIn(out)).toEqual(['a-b-V.svg', expect.stringMatching(/^a-b-V~[0-9a-f]{8}\.svg$/)]);
  });
});

describe('texts of a model are shown by a terminal and never obeyed', () => {
  const ESCAPE = '\u001b';
  const TITLE = `Đỏ ${ESCAPE}[31m ${ESCAPE}]8;;https://example.org\u0007nhấn${ESCAPE}]8;;\u0007 \u009b2J \u202egnơưhp`;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
  const OBEYED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

  test.each([
    ['validate', []],
    ['validate', ['--format', 'json']],
    ['render', ['-o', 'ra']],
    ['export', ['-o', '-']],
  ] as const)('%s %j', async (command, options) => {
    const folder = folderWith({
      'govarch.json': JSON.stringify({ name: `p${ESCAPE}[2J` }),
      'a.govarch': `ứng dụng { hệ thống A "${TITLE}" { chủ quản Kh${ESCAPE}[0mCo nhãn "x${ESCAPE}" } }\n${MODEL}`,
      [`t${ESCAPE}[31m.govarch`]: 'ứng dụng { hệ thống B "B" { chủ quản KhongCo } }\n',
    });
    const placed = options.map((option) => (option === 'ra' ? path.join(folder, 'ra') : option));
    const { stdout, stderr } = await govarch(
      command,
      folder,
      ...placed,
      ...(command === 'validate' ? [] : ['--force']),
    );
    expect(stdout + stderr).not.toMatch(OBEYED);
    expect(stdout + stderr).toMatch(/<U\+001B>|\\u001b/i);
    if (command === 'export') {
      expect(JSON.parse(stdout).elements.map(({ title }: { title: { vi: string } }) => title.vi)).toContain(TITLE);
    }
    if (command === 'render') {
      expect(readFileSync(path.join(folder, 'ra', 'TongThe.svg'), 'utf8')).not.toMatch(OBEYED);
    }
  });
});
