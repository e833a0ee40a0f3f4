import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { codesIn, folderWith, govarch, validate } from './support/govarch.js';

const BEGIN = 'nghiệp vụ { cơ quan BoX "Bộ X" { mã "G22" } }\n';
const chapters = (text: string) => `${BEGIN}tài liệu {\n${text}\n}\n`;
const NAMED = chapters('  chương C1 "Bối cảnh" { tệp văn bản "chuong/1.md" }');
const TEXT = '# Bối cảnh\n\nBộ X có **ba** cục.\n';

/** A project whose chapter names a text file, with what else a test writes. */
function project(files: Readonly<Record<string, string>>, text = NAMED): string {
  return folderWith({ 'govarch.json': '{ "name": "p" }', 'a.govarch': text, ...files });
}

/** What `export` does: its exit code, what it says, and the text of the file that it writes, if it does. */
async function exported(folder: string, ...options: string[]) {
  const file = path.join(folder, 'ra.json');
  const { exitCode, stderr } = await govarch('export', folder, '-o', file, ...options);
  const content = exitCode === 0 || options.includes('--force') ? readFileSync(file, 'utf8') : undefined;
  return { exitCode, stderr, content };
}

interface Exported {
  readonly elements: readonly { name?: string; attributes: readonly { id: string; values: readonly object[] }[] }[];
}

describe('the text file of a chapter', () => {
  test('goes with the model into the JSON document, whole', async () => {
    const { exitCode, content } = await exported(project({ 'chuong/1.md': TEXT }));
    expect(exitCode).toBe(0);
    const chapter = (JSON.parse(content!) as Exported).elements.find(({ name }) => name === 'C1')!;
    expect(chapter.attributes.map(({ id, values }) => [id, values])).toEqual([
      ['text-file', [{ type: 'file', path: 'chuong/1.md', text: TEXT }]],
    ]);
  });

  test.each([
    ['is missing', {}, 'PRJ-60', /Không tìm thấy tệp văn bản `chuong\/1\.md`/],
    ['is too large', { 'chuong/1.md': 'x'.repeat(1_000_001) }, 'PRJ-64', /lớn hơn 1 MB/],
    ['is a folder', { 'chuong/1.md/a.txt': '' }, 'PRJ-65', /không phải là tệp thông thường/],
  ])('%s: validate ends with 2 and says why, and nothing is exported', async (_, files, code, message) => {
    const folder = project(files as Record<string, string>);
    const report = await validate(folder);
    expect([report.exitCode, codesIn(report, 'a.govarch')]).toEqual([2, [code]]);
    const { exitCode, stderr, content } = await exported(folder);
    expect([exitCode, content]).toEqual([2, undefined]);
    expect(stderr).toMatch(message);
    const forced = await exported(folder, '--force');
    expect(JSON.parse(forced.content!)).toMatchObject({ version: 1 });
    expect(forced.content).toContain('"path": "chuong/1.md"');
  });

  test('lies in the project when links are followed, or is not read', async () => {
    const outside = folderWith({ 'mat.md': 'BÍ MẬT' });
    const folder = project({});
    mkdirSync(path.join(folder, 'chuong'));
    symlinkSync(path.join(outside, 'mat.md'), path.join(folder, 'chuong/1.md'));
    const { exitCode, stdout } = await govarch('validate', folder);
    expect(exitCode).toBe(2);
    expect(stdout).toMatch(/PRJ-61.*nằm ngoài thư mục của dự án/);
    expect((await exported(folder, '--force')).content).not.toContain('BÍ MẬT');
  });

  test('in UTF-16, as some editors save, is told', async () => {
    const folder = project({});
    mkdirSync(path.join(folder, 'chuong'));
    writeFileSync(path.join(folder, 'chuong/1.md'), Buffer.from(`\ufeff${TEXT}`, 'utf16le'));
    const report = await validate(folder);
    expect([report.exitCode, codesIn(report, 'a.govarch')]).toEqual([2, ['PRJ-63']]);
  });
});

describe('what is restricted stays back', () => {
  test.each([
    ['the chapter', '  chương C1 "Bối cảnh" { không công bố tệp văn bản "chuong/1.md" }'],
    ['the chapter around it', '  chương C "Phần" { không công bố chương C1 "Bối cảnh" { tệp văn bản "chuong/1.md" } }'],
    ['the statement', '  chương C1 "Bối cảnh" { tệp văn bản "chuong/1.md" { không công bố } }'],
  ])('with its text: %s', async (_, text) => {
    const { exitCode, content } = await exported(project({ 'chuong/1.md': TEXT }, chapters(text)));
    expect(exitCode).toBe(0);
    expect(content).not.toMatch(/ba|1\.md/);
  });

  test('and a text file that quotes the title of something restricted is told', async () => {
    const text = chapters(
      '  chương C1 "Bối cảnh" { tệp văn bản "chuong/1.md" }\n  chương C2 "Phương án mật" { không công bố }',
    );
    const folder = project({ 'chuong/1.md': 'Xem chương “Phương án mật”.' }, text);
    const { exitCode, stderr } = await exported(folder);
    expect(exitCode).toBe(0);
    expect(stderr).toContain('PUB-01');
  });

  test('also where a text file cannot be read, and the user insists', async () => {
    const text = chapters(
      '  chương C1 "Bối cảnh" { tệp văn bản "chuong/1.md" }\n  chương C2 "Phương án mật" { không công bố }',
    );
    const folder = project({}, text);
    const report = await validate(folder);
    expect([report.exitCode, codesIn(report, 'a.govarch')]).toEqual([2, ['PRJ-60']]);
    const { content, stderr } = await exported(folder, '--force');
    expect(stderr).toContain('PRJ-60');
    expect(content).not.toContain('Phương án mật');
  });
});
