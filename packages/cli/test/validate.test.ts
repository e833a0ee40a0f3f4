import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { folderWith, govarch, validate } from './support/govarch.js';

const schema = JSON.parse(readFileSync(new URL('../schema/validate-report.schema.json', import.meta.url), 'utf8'));
const isReport = new Ajv().compile(schema);

/** One error with a law behind it (no level), and warnings (no function supported, four architectures missing). */
const MODEL = `nghiệp vụ {
  cơ quan BoX "Bộ X" { mã "G22" }
}
ứng dụng {
  hệ thống HeThong "Hệ thống 🏛 một" {
    chủ quản BoX, KhongCo
    vận hành BoX
  }
}
`;

describe('govarch validate --format json', () => {
  test('fits its published schema', async () => {
    const { exitCode, ...report } = await validate(folderWith({ 'a.govarch': MODEL }));
    isReport(report);
    expect(isReport.errors).toBeNull();
    expect(exitCode).toBe(1);
  });

  test('counts projects, files, elements, relations and findings', async () => {
    const folder = folderWith({ 'a.govarch': MODEL, 'b.govarch': '' });
    const { summary, diagnostics } = await validate(folder, '--law-date', '2025-06-30');
    expect(summary).toMatchObject({ projects: 1, files: 2, elements: 2, relations: 2 });
    const count = (severity: string) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    expect([summary.errors, summary.warnings, summary.infos]).toEqual(['error', 'warning', 'info'].map(count));
    expect(summary.errors).toBeGreaterThanOrEqual(2);
  });

  test('cites decree and article', async () => {
    const { diagnostics } = await validate(folderWith({ 'a.govarch': MODEL }), '--law-date', '2025-06-30');
    const level = diagnostics.find(({ code }) => code === 'SEC-01');
    expect(level?.citations).toEqual([
      {
        text: 'các Điều từ 7 đến 11 Nghị định số 85/2016/NĐ-CP',
        instrument: 'Nghị định số 85/2016/NĐ-CP',
        article: 'các Điều từ 7 đến 11',
        evidence: 'verified',
      },
    ]);
    expect(level?.message).toContain('Hệ thống 🏛 một');
  });

  test('gives places one-based, columns in UTF-16 units, ends exclusive', async () => {
    const { diagnostics } = await validate(
      folderWith({ 'a.govarch': 'ứng dụng { hệ thống S "🏛" { chủ quản KhongCo } }\n' }),
    );
    expect(diagnostics.find(({ code }) => code === 'REF-01')).toMatchObject({
      line: 1,
      column: 39,
      endLine: 1,
      endColumn: 46,
    });
  });

  test('is sorted and the same on every run', async () => {
    const folder = folderWith({
      'b.govarch': MODEL,
      'a.govarch': MODEL.replaceAll('HeThong', 'Hai').replaceAll('BoX', 'BoY'),
    });
    const first = await validate(folder);
    const places = first.diagnostics.map(({ file, line, column }) => [file, line, column] as const);
    expect(places).toEqual(
      [...places].sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1] || a[2] - b[2])),
    );
    expect(await validate(folder)).toEqual(first);
  });

  test('speaks the language that is asked for', async () => {
    const folder = folderWith({ 'a.govarch': MODEL });
    const texts = async (language: string) =>
      (await validate(folder, '--language', language)).diagnostics.find(({ code }) => code === 'REF-01')?.message;
    expect(await texts('vi')).not.toEqual(await texts('en'));
  });
});

describe('files in the working directory', () => {
  let before: string;
  beforeEach(() => {
    before = process.cwd();
  });
  afterEach(() => process.chdir(before));

  test('are named relative to it', async () => {
    const folder = folderWith({ 'du-an/a.govarch': MODEL });
    process.chdir(folder);
    const { diagnostics } = await validate('du-an');
    expect(new Set(diagnostics.map(({ file }) => file))).toEqual(new Set(['du-an/a.govarch']));
  });

  test('a single file gets only its own findings, with the rest of its project known', async () => {
    const folder = folderWith({
      'govarch.json': '{ "name": "du-an" }',
      'a.govarch': 'nghiệp vụ { cơ quan A "A" }\n',
      'b.govarch': 'ứng dụng { hệ thống B "B" { chủ quản A } }\n',
      'c.govarch': 'ứng dụng { hệ thống C "C" { chủ quản KhongCo } }\n',
    });
    const { diagnostics } = await validate(path.join(folder, 'b.govarch'));
    expect(diagnostics.every(({ file }) => file.endsWith('b.govarch'))).toBe(true);
    expect(diagnostics.some(({ code }) => code === 'REF-01')).toBe(false);
  });
});

describe('exit codes', () => {
  /** All that the law asks for; only that the system supports no function is a warning. */
  const CLEAN = `nghiệp vụ { cơ quan A "A" }
ứng dụng {
  hệ thống S "S" { chủ quản A vận hành A cấp độ 1 loại nội bộ thông tin công cộng }
}
`;

  test('0 where there is nothing but warnings', async () => {
    const folder = folderWith({ 'a.govarch': CLEAN });
    const { exitCode, summary } = await validate(folder);
    expect(summary).toMatchObject({ errors: 0 });
    expect(summary.warnings).toBeGreaterThan(0);
    expect(exitCode).toBe(0);
  });

  test('1 where there are more warnings than --max-warnings', async () => {
    const folder = folderWith({ 'a.govarch': CLEAN });
    const { warnings } = (await validate(folder)).summary;
    expect((await validate(folder, '--max-warnings', String(warnings))).exitCode).toBe(0);
    const over = await govarch('validate', folder, '--max-warnings', String(warnings - 1));
    expect(over.exitCode).toBe(1);
    expect(over.stderr).toMatch(new RegExp(`${warnings}.*${warnings - 1}`));
  });
});

describe('a path to a file', () => {
  test('that is no model is wrong usage, and says what to name instead', async () => {
    const folder = folderWith({ 'a.govarch': MODEL, 'README.md': '# Read me' });
    const { exitCode, stderr } = await govarch('validate', path.join(folder, 'README.md'));
    expect(exitCode).toBe(2);
    expect(stderr).toContain('README.md" is not a .govarch file');
  });

  test("that is the project's govarch.json stands for the project", async () => {
    const folder = folderWith({ 'a.govarch': MODEL, 'govarch.json': '{ "name": "p" }' });
    expect((await validate(path.join(folder, 'govarch.json'))).summary).toMatchObject({ files: 1, elements: 2 });
  });
});

describe("the law's date", () => {
  const WITHOUT_LEVEL = 'ứng dụng { hệ thống S "S" }\n';
  const levelSource = async (...args: string[]) => {
    const { diagnostics, dates } = await validate(folderWith({ 'a.govarch': WITHOUT_LEVEL }), ...args);
    const found = diagnostics.find(({ code }) => code === 'SEC-01');
    return [dates[0]?.lawDate, found?.citations[0]?.instrument];
  };

  beforeEach(() => {
    vi.useFakeTimers({ now: new Date(2026, 8, 1), toFake: ['Date'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('is the as-of date where that has passed', async () => {
    expect(await levelSource('--as-of', '2025-06-30')).toEqual(['2025-06-30', 'Nghị định số 85/2016/NĐ-CP']);
  });

  test('is today where the model is that of a later day', async () => {
    expect(await levelSource('--as-of', '2030-12-31')).toEqual(['2026-09-01', 'Nghị định số 331/2026/NĐ-CP']);
  });

  test('can be set, before or after both', async () => {
    const asOf = ['--as-of', '2025-06-30', '--law-date'];
    expect(await levelSource(...asOf, '2016-06-30')).toEqual(['2016-06-30', undefined]);
    expect(await levelSource(...asOf, '19/08/2026')).toEqual(['2026-08-19', 'Nghị định số 331/2026/NĐ-CP']);
  });

  test('is printed beside the as-of date, in both languages', async () => {
    const folder = folderWith({ 'a.govarch': WITHOUT_LEVEL });
    const printed = async (language: string) =>
      (await govarch('validate', folder, '--as-of', '2030-12-31', '--language', language)).stdout;
    expect(await printed('vi')).toContain('tính đến ngày 31/12/2030, theo pháp luật tại ngày 01/09/2026');
    expect(await printed('en')).toContain('as of 2030-12-31, by the law of 2026-09-01');
  });

  test.each(['render', 'export'])('of what %s finds is printed too, and can be set', async (command) => {
    const folder = folderWith({ 'a.govarch': WITHOUT_LEVEL });
    const output = path.join(folder, 'ra');
    const { stderr } = await govarch(command, folder, '-o', output, '--law-date', '19/08/2026', '--language', 'vi');
    expect(stderr).toContain('theo pháp luật tại ngày 19/08/2026');
    expect(stderr).toContain('Nghị định số 331/2026/NĐ-CP');
  });
});

describe('the as-of date', () => {
  const DATED = `nghiệp vụ { cơ quan A "A" đơn vị B "B" }
ứng dụng {
  hệ thống S "S" { chủ quản A { đến 31/12/2022 } chủ quản A { từ 2024-01-01 } vận hành A cấp độ 1 }
}
`;
  test.each([
    ['2022-06-01', false],
    ['30/06/2023', true],
    ['2024-06-01', false],
  ])('decides what holds: at %s the system lacks an owner: %s', async (date, lacking) => {
    const { diagnostics } = await validate(folderWith({ 'a.govarch': DATED }), '--as-of', date);
    expect(diagnostics.some(({ code }) => code === 'SYS-01')).toBe(lacking);
  });

  test('is printed', async () => {
    const run = await govarch(
      'validate',
      folderWith({ 'a.govarch': DATED }),
      '--as-of',
      '2023-06-30',
      '--language',
      'vi',
    );
    expect(run.stdout).toContain('30/06/2023');
  });
});

describe('the pretty report', () => {
  test('names file, place, severity, code, text and source, and has no colours when piped', async () => {
    const folder = folderWith({ 'a.govarch': MODEL });
    const { stdout } = await govarch('validate', folder, '--language', 'vi', '--law-date', '30/06/2025');
    expect(stdout).toMatch(/a\.govarch\n/);
    expect(stdout).toMatch(/5:12\s+lỗi\s+SEC-01/);
    expect(stdout.match(/các Điều từ 7 đến 11 Nghị định số 85\/2016\/NĐ-CP/g)).toHaveLength(1);
    expect(stdout).toMatch(/\d+ lỗi, \d+ cảnh báo/);
    expect(stdout).not.toContain('\u001b[');
  });

  test('translates what it cites', async () => {
    const folder = folderWith({ 'a.govarch': MODEL });
    const { stdout } = await govarch('validate', folder, '--language', 'en', '--law-date', '2025-06-30');
    expect(stdout.match(/Articles 7 to 11 of Decree No\. 85\/2016\/NĐ-CP/g)).toHaveLength(1);
    expect(stdout).toContain('GovArch practice');
    expect(stdout).not.toMatch(/GovArch practice.*\n.*GovArch practice\n/);
  });
});

test('several projects below one folder are all validated', async () => {
  const folder = folderWith({
    'mot/govarch.json': '{ "name": "mot", "dependencies": { "hai": "../hai" } }',
    'mot/a.govarch': 'ứng dụng { hệ thống S "S" { chủ quản hai::B } }\n',
    'hai/govarch.json': '{ "name": "hai" }',
    'hai/b.govarch': 'nghiệp vụ { cơ quan B "B" }\n',
  });
  const { summary, diagnostics } = await validate(folder);
  expect(summary).toMatchObject({ projects: 2, files: 2, elements: 2 });
  expect(diagnostics.some(({ code }) => code === 'REF-01')).toBe(false);
});
