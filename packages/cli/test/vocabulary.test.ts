import { coreVocabulary } from '@govarch/model/vocabulary';
import { expect, test } from 'vitest';
import { govarch } from './support/govarch.js';

test.each(['hệ thống', 'he thong', 'system', 'Hệ thống'])(
  'says what `%s` means, where it stands and what it holds',
  async (word) => {
    const { exitCode, stdout } = await govarch('vocabulary', word, '--language', 'vi');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('hệ thống / system');
    expect(stdout).toContain(coreVocabulary.kind('system').documentation.vi);
    expect(stdout).toMatch(/Đứng trong: .*ứng dụng/);
    expect(stdout).toMatch(/Bên trong có thể có: .*phân hệ/);
  },
);

test('takes a word of several syllables without quotes, with its tone mark in either place', async () => {
  const of = async (...words: string[]) => (await govarch('vocabulary', ...words, '--language', 'vi')).stdout;
  expect(await of('cơ', 'sở', 'dữ', 'liệu')).toContain('cơ sở dữ liệu / database');
  expect(await of('khoá')).toBe(await of('khóa'));
});

test('says all that a word may mean: `quyết định` is a gateway, a decision and a sort of document', async () => {
  const { stdout } = await govarch('vocabulary', 'quyết định', '--language', 'en');
  expect(stdout.split('\n').filter((line) => / \/ quyết định {2}/.test(line)).length).toBeGreaterThanOrEqual(2);
  expect(stdout).toContain('exclusive-gateway / cổng loại trừ');
});

test('lists all words where none is named', async () => {
  const { exitCode, stdout } = await govarch('vocabulary', '--language', 'vi');
  expect(exitCode).toBe(0);
  for (const { spelling } of coreVocabulary.kinds) {
    expect(stdout).toContain(spelling.vi);
  }
});

test('says in the reader’s language that there is no such word, and proposes the nearest', async () => {
  const vi = await govarch('vocabulary', 'hệ thốn', '--language', 'vi');
  expect([vi.exitCode, vi.stdout]).toEqual([2, '']);
  expect(vi.stderr).toContain('Có phải là hệ thống');
  const en = await govarch('vocabulary', 'sistem', '--language', 'en');
  expect(en.stderr).toContain('Did you mean system');
});

test('every command and option is explained in both languages', async () => {
  for (const command of [['init'], ['new', 'element'], ['new', 'view'], ['new', 'process'], ['vocabulary']]) {
    const vi = (await govarch(...command, '--help', '--language', 'vi')).stdout;
    const en = (await govarch(...command, '--help', '--language', 'en')).stdout;
    expect(vi).toContain('Cách dùng:');
    expect(en).toContain('Usage:');
  }
});
