import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
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
    expect(codesIn(report, 'vong.govarch').some((code) => /^(REF|VOC)-/.test(code))).toBe(true);
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

  test('a view that does not exist is named with the nearest', async () => {
    const folder = folderWith({
      'a.govarch': 'nghiệp vụ { cơ quan A "A" }\nsơ đồ { sơ đồ tổng thể TongThe "T" { gồm ** } }\n',
    });
    const run = await govarch('render', folder, '--view', 'TongTh', '-o', path.join(folder, 'out'), '--language', 'en');
    expect(run).toMatchObject({ exitCode: 2 });
    expect(run.stderr).toMatch(/TongThe/);
  });
});
