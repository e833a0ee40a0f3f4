import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { templateFiles, templateNames } from '../src/templates.js';
import { folderWith, govarch, validate } from './support/govarch.js';

const languages = ['vi', 'en'] as const;
const everyTemplate = templateNames.flatMap((template) => languages.map((language) => [template, language] as const));
/** A day by whose law the tests judge, so that they say the same tomorrow. */
const LAW = ['--law-date', '2026-11-27'];

const textsIn = (folder: string): Record<string, string> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));

describe.each(everyTemplate)('govarch init --template %s --language %s', (template, language) => {
  test('writes a project in which only warnings are found', async () => {
    const folder = path.join(folderWith({}), 'Sở Nội vụ');
    const { exitCode, stdout } = await govarch('init', folder, '--template', template, '--language', language);
    expect(exitCode).toBe(0);
    expect(stdout).toContain(language === 'vi' ? 'Đã ghi' : 'Wrote');
    const report = await validate(folder, ...LAW);
    expect(report.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(report.diagnostics.filter(({ severity }) => severity === 'warning').length).toBeGreaterThan(0);
    expect(report.dates.map(({ project }) => project)).toEqual(['so-noi-vu']);
  });

  test('leads on by comments in each file, in the language of the project', () => {
    for (const { name, text } of templateFiles(template, language).filter((file) => file.name !== 'govarch.json')) {
      expect([name, text.startsWith('// ')]).toEqual([name, true]);
      expect([name, /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđ]/i.test(text)]).toEqual([name, language === 'vi']);
    }
  });
});

describe('govarch init', () => {
  test('names what is there and writes nothing', async () => {
    const files = { 'govarch.json': '{}', 'a.govarch': '// mine\n', 'notes.txt': '' };
    const folder = folderWith(files);
    const { exitCode, stderr, stdout } = await govarch('init', folder, '--language', 'vi');
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain('a.govarch, govarch.json');
    expect(textsIn(folder)).toEqual(files);
  });

  test('begins beside files that are none of a model', async () => {
    const folder = folderWith({ 'notes.txt': 'mine' });
    expect((await govarch('init', folder, '--language', 'vi')).exitCode).toBe(0);
    expect(Object.keys(textsIn(folder)).sort()).toEqual(['govarch.json', 'kien-truc.govarch', 'notes.txt']);
  });

  test('refuses a template or a language that there is not', async () => {
    expect((await govarch('init', '.', '--template', 'town', '--language', 'en')).stderr).toContain(
      'empty, ministry, province',
    );
    expect((await govarch('init', '.', '--language', 'fr')).exitCode).toBe(2);
  });
});

describe('govarch new', () => {
  const project = async () => {
    const folder = folderWith({});
    await govarch('init', folder, '--template', 'ministry', '--language', 'vi');
    return folder;
  };
  const errorsIn = async (folder: string) =>
    (await validate(folder, ...LAW)).diagnostics.filter(({ severity }) => severity === 'error');

  test('writes a system where its like stand, with the owner of the architecture', async () => {
    const folder = await project();
    const before = textsIn(folder);
    const call = ['new', 'element', 'he thong', 'KhoLuuTru', '--title', 'Kho lưu trữ số', '--project', folder];
    const { exitCode, stdout } = await govarch(...call);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/ung-dung\.govarch, dòng \d+/);
    const after = textsIn(folder);
    expect(after['ung-dung.govarch']).toContain('  hệ thống KhoLuuTru "Kho lưu trữ số" {\n    chủ quản Bo\n  }\n');
    expect(Object.keys(after).filter((name) => after[name] !== before[name])).toEqual(['ung-dung.govarch']);
    expect(await errorsIn(folder)).toEqual([]);
  });

  test('takes the title behind the name too', async () => {
    const folder = await project();
    const call = ['new', 'element', 'hệ thống', 'QLCB', 'Quản lý cán bộ', '--project', folder];
    expect((await govarch(...call)).exitCode).toBe(0);
    expect(textsIn(folder)['ung-dung.govarch']).toContain('  hệ thống QLCB "Quản lý cán bộ"');
  });

  test('writes inside the element that is named', async () => {
    const folder = await project();
    expect((await govarch('new', 'element', 'unit', 'VuPhapChe', '--in', 'Bo', '--project', folder)).exitCode).toBe(0);
    expect(textsIn(folder)['nghiep-vu.govarch']).toContain('    đơn vị VuPhapChe "VuPhapChe"\n');
    expect(await errorsIn(folder)).toEqual([]);
  });

  test('writes a process whose steps follow one another', async () => {
    const folder = await project();
    expect((await govarch('new', 'process', 'TuyenDung', '--project', folder)).exitCode).toBe(0);
    expect(textsIn(folder)['nghiep-vu.govarch']).toContain('    BatDau -> XuLy -> HoanThanh\n');
    expect(await errorsIn(folder)).toEqual([]);
  });

  test('writes a view among the others, also where there is none yet', async () => {
    const folder = await project();
    expect((await govarch('new', 'view', 'tong the', 'HeThong', '--project', folder)).exitCode).toBe(0);
    expect(textsIn(folder)['so-do.govarch']).toContain('  sơ đồ tổng thể HeThong "HeThong"\n');
    const empty = folderWith({
      'a.govarch': 'application { system A "A" }\n',
      'govarch.json': '{ "name": "a", "language": "en" }',
    });
    expect((await govarch('new', 'view', 'landscape', 'All', '--project', empty)).exitCode).toBe(0);
    expect(textsIn(empty)['a.govarch']).toBe(
      'application { system A "A" }\n\nviews {\n  view landscape All "All"\n}\n',
    );
    expect((await govarch('render', empty, '-o', path.join(empty, 'out'), '--language', 'en')).stdout).toContain(
      'All.svg',
    );
  });

  test.each([
    [['element', 'hệ thốn', 'A'], 'hệ thống'],
    [['element', 'system', '1 2'], '1 2'],
    [['element', 'system', 'QLVB'], 'QLVB'],
    [['element', 'system', 'A', '--in', 'BoX'], 'Bo'],
    [['element', 'trường', 'a'], '`trường a : văn bản`'],
    [['element', 'luồng', 'L1'], '`luồng L1 HeThongA -> HeThongB`'],
    [['element', 'trach nhiem', 'T1'], 'T1 cho X thực hiện A'],
    [['view', 'tranh', 'A'], 'tổng thể'],
    [['view', 'tổng thể', 'TongThe'], 'TongThe'],
    [['process', 'XuLyHoSo'], 'XuLyHoSo'],
    [['element', 'system'], '<tên>'],
  ])('says what is wrong with %j and writes nothing', async (args, told) => {
    const folder = await project();
    const before = textsIn(folder);
    const { exitCode, stdout, stderr } = await govarch('new', ...args, '--project', folder, '--language', 'vi');
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(told);
    expect(textsIn(folder)).toEqual(before);
  });

  test('leaves a damaged file alone', async () => {
    const files = { 'a.govarch': 'application { system A {\n' };
    const folder = folderWith(files);
    const { exitCode, stderr } = await govarch(
      'new',
      'element',
      'system',
      'B',
      '--project',
      folder,
      '--language',
      'en',
    );
    expect(exitCode).toBe(2);
    expect(stderr).toContain('syntax errors');
    expect(textsIn(folder)).toEqual(files);
  });

  test('asks for a project where there is none', async () => {
    const { exitCode, stderr } = await govarch(
      'new',
      'element',
      'system',
      'B',
      '--project',
      folderWith({}),
      '--language',
      'vi',
    );
    expect(exitCode).toBe(2);
    expect(stderr).toContain('govarch init');
  });
});

describe('a place where nothing can be made', () => {
  // Linux alone has a /proc, in which no folder can be made.
  test.runIf(existsSync('/proc/self'))('ends with 2 at once', async () => {
    for (const place of ['/proc/x', '/proc/x/y/z']) {
      const { exitCode, stderr } = await govarch('init', place, '--language', 'vi');
      expect([exitCode, stderr]).toEqual([2, expect.stringMatching(/^Không ghi được vào "\/proc\/x.*\(E[A-Z]+\)/)]);
    }
    const drawn = await govarch(
      'render',
      folderWith({ 'a.govarch': 'ứng dụng { hệ thống A "A" }\nsơ đồ { sơ đồ tổng thể V "V" { gồm A } }\n' }),
      '-o',
      '/proc/x',
    );
    expect(drawn.exitCode).toBe(2);
  });

  test('keeps no folder that was made for it', async () => {
    const folder = folderWith({ 'mo-hinh/7-khac': 'a file where a folder belongs' });
    const root = path.join(folder, 'a'.repeat(300));
    expect((await govarch('init', path.join(folder, 'moi', 'b'.repeat(300)))).exitCode).toBe(2);
    expect((await govarch('init', root)).exitCode).toBe(2);
    expect(readdirSync(folder)).toEqual(['mo-hinh']);
  });
});
