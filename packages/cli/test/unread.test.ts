import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { codesIn, folderWith, govarch, validate } from './support/govarch.js';

const BROKEN = 'ứng dụng {\n  hệ thống A "A" { chủ quản KhongCo }\n}\n';
const GOOD = 'nghiệp vụ { cơ quan BoX "Bộ X" }\n';

describe('what a path names is read, or the command says why not and ends with 2', () => {
  test('a broken file outside of `include` is named as no part of the project, with what to do', async () => {
    const folder = folderWith({
      'govarch.json': '{ "name": "p", "include": ["src/**"] }',
      'src/a.govarch': GOOD,
      'mau/hong.govarch': BROKEN,
    });
    const { exitCode, stdout } = await govarch('validate', path.join(folder, 'mau', 'hong.govarch'));
    expect(exitCode).toBe(2);
    expect(stdout).toMatch(/hong\.govarch\n.*PRJ-14.*không thuộc dự án nào.*`include`/);
    expect(stdout).not.toContain('Không phát hiện vấn đề nào');
    const read = await validate(path.join(folder, 'src', 'a.govarch'));
    expect(read.exitCode).toBe(0);
  });

  test('a file that is left out does not hide the findings of the others that are named', async () => {
    const folder = folderWith({
      'govarch.json': '{ "name": "p", "exclude": ["b.govarch"] }',
      'a.govarch': BROKEN,
      'b.govarch': GOOD,
    });
    const report = await validate(path.join(folder, 'a.govarch'), path.join(folder, 'b.govarch'));
    expect(report.exitCode).toBe(2);
    expect(codesIn(report, 'a.govarch')).toContain('REF-01');
    expect(codesIn(report, 'b.govarch')).toEqual(['PRJ-14']);
  });

  test('patterns of `include` mean the same with `\\` as with `/`', async () => {
    for (const pattern of ['src/**', 'src\\\\**', 'src\\\\con\\\\*.govarch']) {
      const report = await validate(
        folderWith({ 'govarch.json': `{ "name": "p", "include": ["${pattern}"] }`, 'src/con/a.govarch': BROKEN }),
      );
      expect(report.summary.files, pattern).toBe(1);
      expect(report.exitCode).toBe(1);
    }
  });

  test.each(['A.GOVARCH', 'A.GovArch'])(
    'a file is one of a model whatever the letters of its ending: %s',
    async (name) => {
      const folder = folderWith({ 'govarch.json': '{ "name": "p" }', [name]: BROKEN });
      for (const named of [folder, path.join(folder, name)]) {
        const report = await validate(named);
        expect(report.exitCode).toBe(1);
        expect(codesIn(report, name)).toContain('REF-01');
      }
    },
  );

  test.each([
    [
      'a pattern that fits nothing',
      { 'govarch.json': '{ "name": "p", "include": ["khong-co/**"] }', 'a.govarch': GOOD },
    ],
    ['no files at all', { 'govarch.json': '{ "name": "p" }' }],
    [
      'no files, beside a project that has some',
      { 'a/govarch.json': '{}', 'a/a.govarch': GOOD, 'b/govarch.json': '{}' },
    ],
  ])('a project of which nothing is read: %s', async (_, files: Record<string, string>) => {
    const folder = folderWith(files);
    for (const command of [['validate'], ['export', '-o', path.join(folder, 'm.json')], ['render', '-o', folder]]) {
      const [name = '', ...options] = command;
      const { exitCode, stdout, stderr } = await govarch(name, folder, ...options);
      expect(exitCode, name).toBe(2);
      expect(stdout + stderr).toMatch(/PRJ-15|Không có|There is no/);
    }
  });

  test('a folder in a project of which the project takes nothing', async () => {
    const folder = folderWith({
      'govarch.json': '{ "name": "p", "include": ["src/**"] }',
      'src/a.govarch': GOOD,
      'mau/hong.govarch': BROKEN,
    });
    const report = await validate(path.join(folder, 'mau'));
    expect(report.exitCode).toBe(2);
    expect(report.diagnostics.map(({ code }) => code)).toEqual(['PRJ-15']);
  });

  test('a folder or file that is named by a link to it is read', async () => {
    const folder = folderWith({ 'that/govarch.json': '{ "name": "p" }', 'that/a.govarch': BROKEN });
    symlinkSync('that', path.join(folder, 'lien-ket'));
    expect((await validate(path.join(folder, 'lien-ket'))).exitCode).toBe(1);
    expect((await validate(path.join(folder, 'lien-ket', 'a.govarch'))).exitCode).toBe(1);
  });

  test('a file that is too large ends with 2 and is named', async () => {
    const report = await validate(folderWith({ 'a.govarch': GOOD, 'lon.govarch': '// x\n'.repeat(1_000_000) }));
    expect(report.exitCode).toBe(2);
    expect(codesIn(report, 'lon.govarch')).toEqual(['SYN-13']);
  });

  test('a file that cannot be read ends with 2 and is named', async () => {
    const folder = folderWith({ 'govarch.json': '{ "name": "p" }', 'a.govarch': GOOD });
    mkdirSync(path.join(folder, 'con'));
    symlinkSync('khong-co.govarch', path.join(folder, 'con', 'b.govarch'));
    const report = await validate(folder);
    expect(report.exitCode).toBe(2);
    expect(codesIn(report, 'b.govarch')).toEqual(['PRJ-08']);
    const out = path.join(folder, 'm.json');
    expect((await govarch('export', folder, '-o', out)).exitCode).toBe(2);
    expect((await govarch('export', folder, '-o', out, '--force')).exitCode).toBe(2);
    expect(JSON.parse(readFileSync(out, 'utf8')).counts.elements).toBe(1);
  });
});
