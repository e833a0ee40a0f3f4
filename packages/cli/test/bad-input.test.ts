import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../src/output/report.js';
import { codesIn, folderWith, govarch, validate } from './support/govarch.js';

/** A file with one finding of its own, to see that another file's trouble does not hide it. */
const NEIGHBOUR = 'ứng dụng {\n  hệ thống HeThongA "A" { chủ quản KhongCo }\n}\n';

async function validateBeside(name: string, content: string | Uint8Array, more: Record<string, string> = {}) {
  const report = await validate(folderWith({ [name]: content, 'hang-xom.govarch': NEIGHBOUR, ...more }));
  expect(codesIn(report, 'hang-xom.govarch'), 'the other file keeps its findings').toContain('REF-01');
  return report;
}

describe('a file that is not as it should be is reported, and the other files keep their findings', () => {
  test('bytes that are not UTF-8', async () => {
    const report = await validateBeside('latin1.govarch', Uint8Array.from([0x68, 0xe9, 0x20, 0xff, 0xfe, 0x0a]));
    expect(codesIn(report, 'latin1.govarch').length).toBeGreaterThan(0);
    expect(report.exitCode).toBe(1);
  });

  test('a byte order mark is no fault', async () => {
    const report = await validateBeside('bom.govarch', '\ufeffnghiệp vụ { cơ quan A "A" }\n');
    expect(codesIn(report, 'bom.govarch')).toEqual([]);
  });

  test('CRLF line ends are no fault, and places are counted right', async () => {
    const report = await validateBeside(
      'crlf.govarch',
      'ứng dụng {\r\n  hệ thống B "B" {\r\n    chủ quản Nope\r\n  }\r\n}\r\n',
    );
    const unknown = report.diagnostics.find(({ file, code }) => file.endsWith('crlf.govarch') && code === 'REF-01');
    expect(unknown).toMatchObject({ line: 3, column: 14, endLine: 3, endColumn: 18 });
  });

  test('decomposed Unicode, as macOS writes it, is the same text', async () => {
    const report = await validateBeside(
      'nfd.govarch',
      'nghiệp vụ { cơ quan Bộ "Bộ" { đơn vị Vụ "Vụ" } }\n'.normalize('NFD'),
      {
        'nfc.govarch': 'ứng dụng { hệ thống X "X" { chủ quản Bộ.Vụ cấp độ 1 } }\n',
      },
    );
    expect(codesIn(report, 'nfd.govarch')).toEqual([]);
    expect(codesIn(report, 'nfc.govarch')).not.toContain('REF-01');
  });

  test('an empty file is no fault', async () => {
    const report = await validateBeside('rong.govarch', '');
    expect(codesIn(report, 'rong.govarch')).toEqual([]);
    expect(report.summary.files).toBe(2);
  });

  test('20 MB are refused with a finding, quickly', async () => {
    const report = await validateBeside('lon.govarch', `nghiệp vụ {\n${'  // ghi chú\n'.repeat(1_500_000)}}\n`);
    expect(codesIn(report, 'lon.govarch')).toHaveLength(1);
  });

  test('nesting 10,000 deep is reported once, and what follows is read', async () => {
    const deep = `ứng dụng {\n${'hệ thống S "s" {\n'.repeat(10_000)}${'}\n'.repeat(10_000)}}\nnghiệp vụ { cơ quan Sau "Sau" }\n`;
    const report = await validateBeside('sau.govarch', deep, {
      'dung.govarch': 'ứng dụng { hệ thống T "T" { chủ quản Sau } }\n',
    });
    expect(codesIn(report, 'sau.govarch').length).toBeGreaterThan(0);
    expect(codesIn(report, 'dung.govarch')).not.toContain('REF-01');
  });

  test('an unterminated string costs its line, no more', async () => {
    const report = await validateBeside(
      'chuoi.govarch',
      'nghiệp vụ {\n  cơ quan A "chưa đóng {\n    mã "G22"\n  }\n  cơ quan B "B"\n}\n',
      {
        'dung.govarch': 'ứng dụng { hệ thống T "T" { chủ quản B } }\n',
      },
    );
    expect(
      report.diagnostics.some(
        ({ file, line, code }) => file.endsWith('chuoi.govarch') && line === 2 && code.startsWith('SYN-'),
      ),
    ).toBe(true);
    expect(codesIn(report, 'dung.govarch')).not.toContain('REF-01');
  });

  test('a relation of an element to itself', async () => {
    const report = await validateBeside('tu.govarch', 'ứng dụng { hệ thống A1 "A" { thay thế A1 } }\n');
    expect(codesIn(report, 'tu.govarch').some((code) => /^(REF|VOC)-/.test(code))).toBe(true);
  });

  test('containment that runs in a circle by reference', async () => {
    const report = await validateBeside(
      'vong.govarch',
      'ứng dụng {\n  hệ thống X "X" { phân hệ Y "Y" }\n}\nbổ sung X.Y { phân hệ X "X" }\nchuyển đổi {\n  kiến trúc chuyển tiếp P1 "1" { bao gồm P2 }\n  kiến trúc chuyển tiếp P2 "2" { bao gồm P1 }\n}\n',
    );
    expect(codesIn(report, 'vong.govarch')).toContain('REF-08');
    const circle = report.diagnostics.filter(({ code }) => code === 'REF-08');
    expect(circle.map(({ line }) => line)).toEqual([6, 7]);
    expect(circle[0]?.message).toMatch(/`P1` → `P2` → `P1`/);
    expect(circle[0]?.related).toMatchObject([{ line: 7 }]);
  });

  test('elements that lie in each other can be checked, drawn and exported', async () => {
    const folder = folderWith({
      'vong.govarch': `bổ sung A { hệ thống B "B" { chủ quản CQ cấp độ 3 } }
bổ sung B { hệ thống A "A" { sử dụng D } }
nghiệp vụ { cơ quan CQ "CQ" }
ứng dụng { hệ thống D "D" { chủ quản CQ } luồng L A -> D }
sơ đồ {
  sơ đồ tổng thể TongThe "T" { gồm ** }
  sơ đồ liên thông LienThong "L" { gồm ** }
  sơ đồ ngữ cảnh NguCanh "N" { gồm lân cận 3 của A }
}
`,
    });
    const report = await validate(folder);
    expect(report.diagnostics.filter(({ code }) => code === 'REF-05')).toHaveLength(2);
    expect(codesIn(report, 'vong.govarch')).not.toContain('GOV-01');
    const out = path.join(folder, 'hinh');
    const file = path.join(folder, 'mo-hinh.json');
    expect(await govarch('render', folder, '-o', out)).toMatchObject({ exitCode: 1 });
    expect(await govarch('export', folder, '-o', file)).toMatchObject({ exitCode: 1 });
    expect([out, file].filter((written) => existsSync(written))).toEqual([]);
    expect(await govarch('render', folder, '-o', out, '--force')).toMatchObject({ exitCode: 0 });
    expect(readdirSync(out)).toHaveLength(3);
    expect(await govarch('export', folder, '-o', file, '--force')).toMatchObject({ exitCode: 0 });
  });

  test('a circle of ten thousand is told shortly, and in time', async () => {
    const plateaus = Array.from(
      { length: 10_000 },
      (_, index) => `  kiến trúc chuyển tiếp P${index} "P" { bao gồm P${(index + 1) % 10_000} }`,
    );
    const report = await validateBeside('vong.govarch', `chuyển đổi {\n${plateaus.join('\n')}\n}\n`);
    const circle = report.diagnostics.filter(({ code }) => code === 'REF-08');
    expect(circle.length).toBeGreaterThan(0);
    expect(circle.length).toBeLessThanOrEqual(20);
    expect(Math.max(...circle.map(({ message }) => message.length))).toBeLessThan(300);
  });

  test('two files that define one name are both named', async () => {
    const report = await validateBeside('mot.govarch', 'nghiệp vụ { cơ quan Trung "1" }\n', {
      'hai.govarch': 'nghiệp vụ { cơ quan Trung "2" }\n',
    });
    const [one, two] = ['mot.govarch', 'hai.govarch'].map((name) =>
      report.diagnostics.find(({ file, related }) => file.endsWith(name) && related.length > 0),
    );
    expect(one?.code).toMatch(/^REF-/);
    expect(two?.code).toBe(one?.code);
    expect(one?.related[0]?.file).toBe(two?.file);
  });

  test('a view that includes nothing', async () => {
    const report = await validateBeside(
      'so-do.govarch',
      'sơ đồ { sơ đồ liên thông Trong "Trống" { gồm hệ thống trong đó cấp độ >= 5 } }\n',
    );
    expect(codesIn(report, 'so-do.govarch').some((code) => code.startsWith('VIEW-'))).toBe(true);
  });
});

describe('a project that is not as it should be', () => {
  const MODEL = 'nghiệp vụ { cơ quan A "A" }\n';

  test('no govarch.json: the folder is a project with defaults', async () => {
    const report = await validate(folderWith({ 'a.govarch': MODEL }));
    expect(report.summary).toMatchObject({ projects: 1, files: 1, elements: 1 });
  });

  test('a malformed govarch.json is a finding at its place, exit code 2, and the model is still read', async () => {
    const report = await validate(
      folderWith({ 'govarch.json': '{ "name": "x",\n  "language": }', 'a.govarch': MODEL }),
    );
    expect(codesIn(report, 'govarch.json').some((code) => code.startsWith('PRJ-'))).toBe(true);
    expect(report.diagnostics.find(({ file }) => file.endsWith('govarch.json'))?.line).toBe(2);
    expect(report.summary.elements).toBe(1);
    expect(report.exitCode).toBe(2);
  });

  test('unknown keys are reported with the nearest known one', async () => {
    const report = await validate(
      folderWith({ 'govarch.json': '{ "name": "x", "langage": "vi" }', 'a.govarch': MODEL }),
      '--language',
      'en',
    );
    expect(report.diagnostics.find(({ file }) => file.endsWith('govarch.json'))?.message).toMatch(/language/);
  });

  test('unknown rule ids are reported', async () => {
    const report = await validate(
      folderWith({ 'govarch.json': '{ "name": "x", "rules": { "SEC-99": "off" } }', 'a.govarch': MODEL }),
    );
    expect(report.diagnostics.find(({ file }) => file.endsWith('govarch.json'))?.message).toMatch(/SEC-99/);
  });

  test('an unknown dependency', async () => {
    const report = await validate(
      folderWith({ 'govarch.json': '{ "name": "x", "dependencies": { "qg": "../khong-co" } }', 'a.govarch': MODEL }),
    );
    expect(codesIn(report, 'govarch.json').some((code) => code.startsWith('PRJ-'))).toBe(true);
    expect(report.exitCode).toBe(2);
  });

  test('an alias that the project does not declare', async () => {
    const report = await validate(folderWith({ 'a.govarch': 'ứng dụng { hệ thống S "S" { chủ quản la::BCA } }\n' }));
    expect(codesIn(report, 'a.govarch').some((code) => code.startsWith('REF-'))).toBe(true);
  });

  test('a loop of symbolic links does not hang', async () => {
    const folder = folderWith({ 'a.govarch': MODEL, 'con/b.govarch': 'nghiệp vụ { cơ quan B "B" }\n' });
    symlinkSync(folder, path.join(folder, 'con', 'len'));
    const report = await validate(folder);
    expect(report.summary).toMatchObject({ files: 2, elements: 2 });
  });

  test('a file that cannot be read is a finding, the others are read', async () => {
    const folder = folderWith({ 'a.govarch': MODEL });
    symlinkSync(path.join(folder, 'khong-co'), path.join(folder, 'b.govarch'));
    const report = await validate(folder);
    expect(codesIn(report, 'b.govarch').some((code) => code.startsWith('PRJ-'))).toBe(true);
    expect(report.summary.elements).toBe(1);
  });
});

describe('a govarch.json that says what it may not', () => {
  const MODEL = 'nghiệp vụ { cơ quan A "A" }\n';

  test.each([
    ['[]', 'PRJ-01', 1, 1],
    ['42', 'PRJ-01', 1, 1],
    ['', 'PRJ-01', 1, 1],
    ['[['.repeat(50_000), 'PRJ-01', 1, 1],
    ['{ "asOf": "hôm qua" }', 'PRJ-03', 1, 11],
    ['{ "asOf": "2025-02-30" }', 'PRJ-03', 1, 11],
    ['{ "name": 7 }', 'PRJ-03', 1, 11],
    ['{ "include": "**/*.govarch" }', 'PRJ-03', 1, 14],
    ['{ "include": ["**/*.govarch", ""] }', 'PRJ-03', 1, 31],
    ['{ "include": ["**/*.govarch", "khong-co/*.govarch"] }', 'PRJ-09', 1, 31],
    ['{ "dependencies": { "x": 3 } }', 'PRJ-03', 1, 26],
    ['{ "rules": { "SEC-04": "fatal" } }', 'PRJ-03', 1, 24],
    ['{ "rules": { "extends": "lax" } }', 'PRJ-03', 1, 25],
    ['{ "rules": { "SEC-44": "off" } }', 'PRJ-12', 1, 14],
  ])('%.40s is told at its place, and the model is read', async (config, code, line, column) => {
    const report = await validate(folderWith({ 'govarch.json': config, 'a.govarch': MODEL }));
    expect(report.diagnostics.filter(({ file }) => file.endsWith('govarch.json'))).toMatchObject([
      { code, line, column },
    ]);
    expect(report.summary.elements).toBe(1);
  });

  test('a govarch.json that is a folder or leads nowhere is told, and the folder has defaults', async () => {
    const folder = folderWith({ 'a.govarch': MODEL, 'con/govarch.json/x.txt': '', 'con/b.govarch': MODEL });
    symlinkSync(path.join(folder, 'khong-co'), path.join(folder, 'govarch.json'));
    const report = await validate(folder);
    expect(codesIn(report, 'con/govarch.json')).toEqual(['PRJ-08']);
    expect(report.diagnostics.some(({ file, code }) => code === 'PRJ-08' && !file.includes('con/'))).toBe(true);
    expect(report.summary).toMatchObject({ projects: 2, elements: 2 });
  });
});

describe('several projects', () => {
  const nameOf = (name: string, dependencies = {}) => JSON.stringify({ name, dependencies });

  test('of one name are told at both, each with the place of the other', async () => {
    const report = await validate(
      folderWith({
        'a/govarch.json': nameOf('x'),
        'a/a.govarch': '',
        'b/govarch.json': nameOf('x'),
        'b/b.govarch': '',
      }),
    );
    const [one, other] = report.diagnostics.filter(({ code }) => code === 'PRJ-05');
    expect(one?.related[0]?.file).toBe(other?.file);
    expect(other?.related[0]?.file).toBe(one?.file);
    expect(report.summary.projects).toBe(2);
  });

  test('may depend on each other, in a circle and on themselves', async () => {
    const folder = folderWith({
      'a/govarch.json': nameOf('a', { b: '../b', self: '.' }),
      'a/a.govarch': 'ứng dụng { hệ thống SA "A" { sử dụng b::SB, self::SC } hệ thống SC "C" }\n',
      'b/govarch.json': nameOf('b', { a: '../a' }),
      'b/b.govarch': 'ứng dụng { hệ thống SB "B" { sử dụng a::SA } }\n',
    });
    const report = await validate(folder);
    expect(report.diagnostics.filter(({ code }) => /^(REF|PRJ)-/.test(code))).toEqual([]);
  });

  test('a dependency with a broken govarch.json is told where it is named', async () => {
    const folder = folderWith({
      'a/govarch.json': nameOf('a', { b: '../b' }),
      'a/a.govarch': 'nghiệp vụ { cơ quan A "A" }\n',
      'b/govarch.json': '{ "name": ',
      'b/b.govarch': 'nghiệp vụ { cơ quan B "B" }\n',
    });
    const report = await validate(path.join(folder, 'a'));
    const [broken] = report.diagnostics.filter(({ file }) => file.endsWith('a/govarch.json'));
    expect(broken).toMatchObject({ code: 'PRJ-10', line: 1 });
    expect(broken?.related[0]?.file).toMatch(/b\/govarch\.json$/);
    expect(report.exitCode).toBe(2);
  });

  test('a file that links put into two of them is told and read once', async () => {
    const folder = folderWith({
      'ngoai/govarch.json': nameOf('ngoai'),
      'trong/govarch.json': nameOf('trong'),
      'chung/a.govarch': 'nghiệp vụ { cơ quan A "A" }\n',
    });
    symlinkSync(path.join(folder, 'chung'), path.join(folder, 'ngoai', 'lien-ket'));
    symlinkSync(path.join(folder, 'chung'), path.join(folder, 'trong', 'lien-ket'));
    const { stdout } = await govarch(
      'validate',
      path.join(folder, 'ngoai'),
      path.join(folder, 'trong'),
      '--format',
      'json',
    );
    const report = JSON.parse(stdout) as Report;
    expect(codesIn(report, 'trong/lien-ket/a.govarch')).toEqual(['PRJ-11']);
    expect(report.summary).toMatchObject({ files: 1, elements: 1 });
  });

  test.each([
    ['its folder', 'trong', 'lien-ket'],
    ['a part of its folder', path.join('trong', 'con'), 'lien-ket'],
    ['a file of it', path.join('trong', 'con', 'a.govarch'), 'a.govarch'],
  ])(
    'a link into %s is told and not followed, and nothing is written until it is excluded',
    async (_, target, link) => {
      const folder = folderWith({
        'ngoai/govarch.json': nameOf('ngoai'),
        'ngoai/b.govarch': 'nghiệp vụ { cơ quan B "B" }\n',
        'trong/govarch.json': nameOf('trong'),
        'trong/con/a.govarch': 'nghiệp vụ { cơ quan A "Bí danh" }\n',
        'trong/mat.govarch': 'bổ sung A { không công bố }\n',
      });
      symlinkSync(path.join(folder, target), path.join(folder, 'ngoai', link));
      const out = path.join(folder, 'm.json');
      const exporting = () => govarch('export', path.join(folder, 'ngoai'), '-o', out);
      const refused = await exporting();
      expect(refused.exitCode).toBe(2);
      expect(refused.stderr).toMatch(/PRJ-27.*(lien-ket|a\.govarch).*trong/);
      expect(existsSync(out)).toBe(false);
      const { stdout } = await govarch('validate', folder, '--format', 'json');
      expect(JSON.parse(stdout).summary, 'both projects, each with its own').toMatchObject({
        projects: 2,
        elements: 2,
      });
      writeFileSync(
        path.join(folder, 'ngoai', 'govarch.json'),
        JSON.stringify({ name: 'ngoai', exclude: ['lien-ket/**', 'a.govarch'] }),
      );
      const done = await exporting();
      expect(done.exitCode, done.stderr).toBe(0);
      expect(JSON.parse(readFileSync(out, 'utf8')).counts.elements).toBe(1);
    },
  );

  test('a dependency without a govarch.json is not read', async () => {
    const folder = folderWith({
      'govarch.json': nameOf('ngoai', { trong: './trong' }),
      'a.govarch': 'nghiệp vụ { cơ quan A "A" }\n',
      'trong/b.govarch': 'nghiệp vụ { cơ quan B "B" }\n',
    });
    expect(codesIn(await validate(folder), 'govarch.json')).toEqual(['PRJ-23']);
  });

  test('a folder named together with one inside it is one project', async () => {
    const folder = folderWith({
      'a.govarch': 'nghiệp vụ { cơ quan A "A" }\n',
      'con/b.govarch': 'ứng dụng { hệ thống B "B" { chủ quản A } }\n',
    });
    const { stdout } = await govarch('validate', path.join(folder, 'con'), folder, '--format', 'json');
    const report = JSON.parse(stdout);
    expect(report.summary).toMatchObject({ projects: 1, files: 2, elements: 2 });
    expect(codesIn(report, 'b.govarch')).not.toContain('REF-01');
  });
});

describe('what lies in a folder besides files of the model', () => {
  const MODEL = 'nghiệp vụ { cơ quan A "A" }\n';

  test('folders called x.govarch, hidden folders and node_modules do no harm', async () => {
    const folder = folderWith({
      'a.govarch': MODEL,
      '.govarch/b.govarch': MODEL,
      'node_modules/goi/c.govarch': MODEL,
      'thu-muc.govarch/d.govarch': 'nghiệp vụ { cơ quan D "D" }\n',
    });
    mkdirSync(path.join(folder, 'rong'));
    const report = await validate(folder);
    expect(report.summary).toMatchObject({ files: 2, elements: 2 });
    expect(report.diagnostics.filter(({ code }) => /^(PRJ|SYN|REF)-/.test(code))).toEqual([]);
  });

  test('a tree of folders 200 deep is read to its end', async () => {
    const deep = Array.from({ length: 200 }, (_, index) => `t${index}`).join('/');
    const report = await validate(folderWith({ [`${deep}/a.govarch`]: MODEL }));
    expect(report.summary).toMatchObject({ files: 1, elements: 1 });
  });

  test('a pipe is told and not waited for, in the folder and as a path', async () => {
    const folder = folderWith({ 'a.govarch': MODEL });
    const pipe = path.join(folder, 'ong.govarch');
    execFileSync('mkfifo', [pipe]);
    const report = await validate(folder);
    expect(codesIn(report, 'ong.govarch')).toEqual(['PRJ-08']);
    expect(report.summary.elements).toBe(1);
    expect(codesIn(await validate(pipe), 'ong.govarch')).toEqual(['PRJ-08']);
  });

  test('links that lead to each other are told', async () => {
    const folder = folderWith({ 'a.govarch': MODEL });
    symlinkSync(path.join(folder, 'y.govarch'), path.join(folder, 'x.govarch'));
    symlinkSync(path.join(folder, 'x.govarch'), path.join(folder, 'y.govarch'));
    const report = await validate(folder);
    expect([...codesIn(report, 'x.govarch'), ...codesIn(report, 'y.govarch')]).toEqual(['PRJ-08', 'PRJ-08']);
    expect(report.summary.elements).toBe(1);
  });
});

describe('a call that cannot be carried out ends with exit code 2 and says why, in both languages', () => {
  test('a path that does not exist', async () => {
    const english = await govarch('validate', 'khong/co', '--language', 'en');
    expect(english).toMatchObject({ exitCode: 2, stdout: '' });
    expect(english.stderr).toMatch(/no file or folder "khong\/co"/);
    expect((await govarch('validate', 'khong/co', '--language', 'vi')).stderr).toMatch(/Không có tệp hay thư mục/);
  });

  test.each([
    [['validate', '--format', 'xml'], /pretty, json/],
    [['validate', '--as-of', '30/02/2025'], /30\/02\/2025/],
    [['validate', '--law-date', 'hôm qua'], /hôm qua/],
    [['validate', '--max-warnings', 'nhiều'], /--max-warnings/],
    [['validate', '--fromat', 'json'], /--fromat.*--format/],
    [['valdate'], /valdate.*validate/],
    [['render'], /--output/],
    [[], /validate, render/],
  ])('govarch %j', async (args, explanation) => {
    const { exitCode, stdout, stderr } = await govarch(...args, '--language', 'en').then(async (run) =>
      args.length === 0 ? govarch() : run,
    );
    expect(exitCode).toBe(2);
    expect(stdout + stderr).toMatch(explanation);
  });

  test('a folder without a single model file, so that a mistaken path does not pass a pipeline', async () => {
    const folder = folderWith({ 'ghi-chu.txt': 'không phải mô hình' });
    for (const call of [['validate'], ['render', '-o', 'hinh'], ['export', '-o', '-']]) {
      const run = await govarch(call[0]!, folder, ...call.slice(1), '--language', 'en');
      expect(run).toMatchObject({ exitCode: 2, stdout: '' });
      expect(run.stderr).toMatch(/no \.govarch file/);
    }
  });

  test('a view that does not exist is named with the nearest', async () => {
    const folder = folderWith({
      'a.govarch': 'nghiệp vụ { cơ quan A "A" }\nsơ đồ { sơ đồ tổng thể TongThe "T" { gồm ** } }\n',
    });
    const run = await govarch('render', folder, '--view', 'TongTh', '-o', path.join(folder, 'out'), '--language', 'en');
    expect(run).toMatchObject({ exitCode: 2 });
    expect(run.stderr).toMatch(/TongThe/);
  });
});
