import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { folderWith, govarch, validate } from './support/govarch.js';
import { readingOf } from './support/reading.js';

/** The examples as they were written for edition 0.1, and how the version of that day read them, as of the day below. */
const FIRST_EDITION = fileURLToPath(new URL('./fixtures/edition-0.1', import.meta.url));
const AS_OF = '2025-06-30';
const asRead = JSON.parse(readFileSync(path.join(FIRST_EDITION, 'reading.json'), 'utf8'));

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'govarch-migrate-'));
  for (const project of ['vpcp', 'quoc-gia']) {
    cpSync(path.join(FIRST_EDITION, project), path.join(folder, project), { recursive: true });
  }
});

afterEach(() => rmSync(folder, { recursive: true }));

const codesOf = async (name: string) => (await validate(path.join(folder, name))).diagnostics.map(({ code }) => code);

describe('a project of edition 0.1', () => {
  test('is told once that it would be read otherwise, with all the places', async () => {
    const { diagnostics } = await validate(path.join(folder, 'vpcp'));
    const told = diagnostics.filter(({ code }) => code === 'PRJ-45');
    expect(told).toHaveLength(1);
    expect(told[0]!.message).toMatch(/^Dự án chưa ghi phiên bản ngôn ngữ, và \d+ điều kiện/);
  });

  test('says after `govarch migrate` what it said then: elements, relations, and what each view picks', async () => {
    const before = await readingOf(folder, AS_OF);
    expect(before.elements).toEqual(asRead.elements);
    expect(before.relations).toEqual(asRead.relations);
    expect(before.views).not.toEqual(asRead.views);
    expect(await govarch('migrate', path.join(folder, 'vpcp'))).toMatchObject({ exitCode: 0 });
    expect(await govarch('migrate', path.join(folder, 'quoc-gia'))).toMatchObject({ exitCode: 0 });
    expect(await readingOf(folder, AS_OF)).toEqual(asRead);
    expect(await codesOf('vpcp')).not.toContain('PRJ-45');
    for (const project of ['vpcp', 'quoc-gia']) {
      expect(JSON.parse(readFileSync(path.join(folder, project, 'govarch.json'), 'utf8')).edition).toBe('0.2');
    }
  });

  test('is changed at the places that are read otherwise, and nowhere else', async () => {
    const file = path.join(folder, 'vpcp/9-tai-lieu/so-do.govarch');
    const before = readFileSync(file, 'utf8');
    await govarch('migrate', path.join(folder, 'vpcp'));
    const after = readFileSync(file, 'utf8');
    expect(after).not.toBe(before);
    expect(after.replaceAll(/[()]/g, '')).toBe(before.replaceAll(/[()]/g, ''));
  });

  test('with --check is left as it is, and the exit code tells that something is to be done', async () => {
    const { exitCode, stderr } = await govarch('migrate', path.join(folder, 'vpcp'), '--check', '--language', 'en');
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/`govarch migrate` is due: \d+ places are read otherwise/);
    expect(readFileSync(path.join(folder, 'vpcp/govarch.json'), 'utf8')).not.toContain('edition');
  });
});

describe('a project of the present edition', () => {
  test('has nothing to be migrated, whatever it says', async () => {
    const project = folderWith({
      'govarch.json': '{ "name": "a", "edition": "0.2" }',
      'a.govarch': 'sơ đồ { sơ đồ tổng thể V { gồm hệ thống, cổng trong đó cấp độ >= 3 } }\n',
    });
    const { exitCode, stderr } = await govarch('migrate', project);
    expect(exitCode).toBe(0);
    expect(stderr).toContain('Không có gì phải viết lại');
    expect((await validate(project)).diagnostics.map(({ code }) => code)).not.toContain('PRJ-45');
  });

  test('an edition that there is not is told, with those there are', async () => {
    const project = folderWith({ 'govarch.json': '{ "edition": "3" }', 'a.govarch': 'ứng dụng {\n}\n' });
    const [diagnostic] = (await validate(project)).diagnostics;
    expect(diagnostic).toMatchObject({ code: 'PRJ-03', message: expect.stringContaining('"0.1", "0.2"') });
  });
});

test('files that lie about have no edition to write; their conditions are put in brackets', async () => {
  const loose = folderWith({
    'a.govarch': 'sơ đồ { sơ đồ tổng thể V { gồm hệ thống, cổng trong đó cấp độ >= 3 } }\n',
  });
  expect((await govarch('migrate', loose)).exitCode).toBe(0);
  expect(readFileSync(path.join(loose, 'a.govarch'), 'utf8')).toContain('gồm hệ thống, (cổng trong đó cấp độ >= 3)');
  expect((await validate(loose)).diagnostics.map(({ code }) => code)).not.toContain('PRJ-45');
});

test('a damaged file is named, and nothing is written', async () => {
  const file = path.join(folder, 'vpcp/9-tai-lieu/so-do.govarch');
  const text = readFileSync(file, 'utf8').replace('sơ đồ {', 'sơ đồ {\n  § {');
  writeFileSync(file, text);
  expect((await govarch('migrate', path.join(folder, 'vpcp'))).exitCode).toBe(2);
  expect(readFileSync(file, 'utf8')).toBe(text);
});
