import { describe, expect, test } from 'vitest';
import { govarch } from './support/govarch.js';

const COMMANDS = [
  [],
  ['validate'],
  ['render'],
  ['export'],
  ['init'],
  ['migrate'],
  ['new'],
  ['new', 'element'],
  ['new', 'process'],
  ['new', 'view'],
  ['vocabulary'],
];

/** What stands in brackets for what is to be written there; choices such as `<vi|en>` are written as they stand. */
function placeholdersIn(text: string): string[] {
  return [...text.matchAll(/[<[]([^<>[\]|]+?)(?:\.{3})?[>\]]/g)].map(([, name]) => name!);
}

describe('the help of every command', () => {
  test.each(COMMANDS.map((command) => [command]))('%j is in Vietnamese throughout', async (command) => {
    const { stdout } = await govarch(...command, '--help', '--language', 'vi');
    expect(stdout).toContain('Cách dùng: govarch');
    expect(stdout).not.toMatch(/default|Usage|Options|Arguments|Commands/);
    const placeholders = placeholdersIn(stdout);
    const ofFormats = ['json'];
    expect(placeholders.filter((name) => /^[a-z]+$/.test(name) && !ofFormats.includes(name))).toEqual([]);
  });

  test('tells what is taken where nothing is said', async () => {
    expect((await govarch('validate', '--help', '--language', 'vi')).stdout).toContain('(mặc định: pretty)');
    expect((await govarch('validate', '--help', '--language', 'en')).stdout).toContain('(default: pretty)');
    expect((await govarch('validate', '--help', '--language', 'vi')).stdout).toContain('(mặc định: .)');
  });
});

test.each([
  [['new', 'element'], 'Thiếu tham số <loại>.'],
  [['export'], 'Thiếu tùy chọn bắt buộc -o, --output <tệp>.'],
  [['render', '--language=vi', '-o'], 'Tùy chọn -o, --output <thư mục> cần một giá trị.'],
])('a call that lacks something says so in Vietnamese: %j', async (command, told) => {
  expect((await govarch(...(command.includes('-o') ? command : [...command, '--language=vi']))).stderr).toContain(told);
});

test.each([
  ['khung', 'phiên bản của một khung kiến trúc'],
  ['tệp văn bản', 'đường dẫn của tệp Markdown trong ngoặc kép'],
])('govarch vocabulary %s tells in Vietnamese what is written behind it', async (word, told) => {
  expect((await govarch('vocabulary', word, '--language', 'vi')).stdout).toContain(told);
});
