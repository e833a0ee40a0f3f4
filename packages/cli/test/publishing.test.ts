import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type ElementRule, ruleCatalogue } from '@govarch/rules/catalogue';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { folderWith, govarch } from './support/govarch.js';

afterEach(() => vi.restoreAllMocks());

const HEAD = 'nghiệp vụ {\n  cơ quan BoX "Bộ X" { mã "G22" }\n}\n';
const VIEW = 'sơ đồ {\n  sơ đồ tổng thể TongThe "Tổng thể" { gồm ** }\n}\n';

/** A project of a system that may be published, and of what a test writes beside it. */
function project(text: string, more: Readonly<Record<string, string>> = {}): string {
  const open = 'ứng dụng {\n  hệ thống Mo "Hệ thống mở" { chủ quản BoX }\n}\n';
  return folderWith({ 'govarch.json': '{ "name": "p" }', 'a.govarch': `${HEAD}${open}${VIEW}${text}`, ...more });
}

/** What both commands that write do with a project: their exit codes, all that they say, all that they write. */
async function written(folder: string, ...options: string[]) {
  const out = path.join(folder, 'ra');
  const file = path.join(out, 'mo-hinh.json');
  const exported = await govarch('export', folder, '-o', file, ...options);
  const drawn = await govarch('render', folder, '-o', out, ...options);
  const names = existsSync(out) ? readdirSync(out).sort() : [];
  const content = names.map((name) => readFileSync(path.join(out, name), 'utf8')).join('\n');
  return { codes: [exported.exitCode, drawn.exitCode], said: exported.stderr + drawn.stderr, names, content };
}

const BOTH = ['TongThe.svg', 'mo-hinh.json'];

type More = Readonly<Record<string, string>>;
/** What is damaged, the text, and files beside it. */
type Damage = readonly [what: string, text: string, more?: More];

/** Ways in which something is marked as restricted and the mark is not understood, or not sure to be. */
const DAMAGES: readonly Damage[] = [
  ['a misspelt mark in a system', 'ứng dụng { hệ thống Kin "Bí danh" {\n chủ quản BoX\n không công bô\n} }\n'],
  ['a mark without accents and misspelt', 'ứng dụng { hệ thống Kin "Bí danh" {\n chủ quản BoX\n khong cong bô\n} }\n'],
  ['a mark that the keyboard has changed', 'ứng dụng { hệ thống Kin "Bí danh" {\n chủ quản BoX\n rétricted\n} }\n'],
  ['a word that means nearly the same', 'ứng dụng { hệ thống Kin "Bí danh" {\n chủ quản BoX\n không công khai\n} }\n'],
  [
    'a misspelt mark on an attribute',
    'ứng dụng { hệ thống Kin "K" { tên miền "bi-danh.vn" { không công bô } mô tả "Bí danh" } }\n',
  ],
  ['a misspelt mark on a clause', 'ứng dụng { hệ thống Kin "Bí danh" { chủ quản BoX { khong cong bô } } }\n'],
  ['a mark behind a value that takes no more words', 'ứng dụng { hệ thống Kin "Bí danh" { mã G22 không công bố } }\n'],
  ['a mark broken over two lines', 'ứng dụng { hệ thống Kin "Bí danh" {\n không\n công bố\n} }\n'],
  ['a mark in a string without an end', 'ứng dụng { hệ thống Kin "Bí danh" {\n mô tả "abc không công bố\n} }\n'],
  ['a mark in a comment without an end', 'ứng dụng { hệ thống Kin "Bí danh" {\n /* không công bố\n} }\n'],
  [
    'a second declaration of a restricted name',
    'ứng dụng { hệ thống Kin "K" { không công bố } hệ thống Kin "Bí danh" { cấp độ 1 } }\n',
  ],
  [
    'a mark for a name that is misspelt',
    'ứng dụng { hệ thống QuanLyKin "Bí danh" }\nbổ sung QuanLyKinh { không công bố }\n',
  ],
  ['a mark outside of every body', 'ứng dụng { hệ thống Kin "Bí danh"\n không công bố\n}\n'],
  [
    'a mark in a file that the project excludes',
    'ứng dụng { hệ thống Kin "Bí danh" }\n',
    {
      'govarch.json': '{ "name": "p", "exclude": ["rieng/**"] }',
      'rieng/b.govarch': 'bổ sung Kin { không công bố }\n',
    },
  ],
  [
    'a mark in a body that lost its brace',
    'ứng dụng {\nhệ thống Kin "Bí danh" {\ncấp độ 3\nphân hệ Trong "T" {\nkhông công bố\n}\n',
  ],
  ['a mark among tags', 'ứng dụng {\nhệ thống Kin "Bí danh" {\nnhãn web, không công bố\n}\n}\n'],
  ['a mark among tags, in quotes', 'ứng dụng {\nhệ thống Kin "Bí danh" {\nnhãn "web"; "không công bố"\n}\n}\n'],
  ['a mark as a sentence', 'ứng dụng {\nhệ thống Kin "Bí danh" {\nKhông công bố.\n}\n}\n'],
  ['a mark as a sentence behind others', 'ứng dụng {\nhệ thống Kin "Bí danh" {\ncấp độ 3. Không công bố.\n}\n}\n'],
  ...['\u200b', '\u00ad', '\u200d', '\u2060', '\u200e', '\u2011', '\u0000'].map((sign): [string, string] => [
    `a mark with U+${sign.charCodeAt(0).toString(16).padStart(4, '0')} in it`,
    `ứng dụng {\nhệ thống Kin "Bí danh" {\ncấp độ 3 không${sign}công bố\n}\n}\n`,
  ]),
  ['a misspelt mark on a view', 'sơ đồ { sơ đồ tổng thể Kin "Bí danh" {\n không công bô\n gồm Mo\n} }\n'],
];

const DAMAGED = DAMAGES.map(([what, text, more = {}]) => ({ what, text, more }));

describe('what is marked as restricted and not understood', () => {
  test.each(DAMAGED)('$what: nothing is written', async ({ text, more }) => {
    const { codes, names, said } = await written(project(text, more));
    expect(names).toEqual([]);
    expect(codes).toEqual('govarch.json' in more ? [2, 2] : [1, 1]);
    expect(said).toMatch(/Chưa ghi gì: .*\(\d+ lỗi ở trên\)/);
  });

  test.each(DAMAGED)('$what: --force writes the rest', async ({ text, more }) => {
    const { names, said, content } = await written(project(text, more), '--force');
    expect(names).toEqual(BOTH);
    expect(content).toContain('Hệ thống mở');
    expect(content).not.toMatch(/Bí danh|bi-danh/);
    expect(said).toMatch(/Ghi theo --force nên có thể thiếu nội dung/);
  });
});

test('a file in an old encoding: nothing is written, and with --force nothing that it names', async () => {
  const folder = project('ứng dụng { hệ thống Kin "Bí danh" }\n');
  // Windows-1258 and TCVN3: `bổ sung Kin { không công bố }`.
  writeFileSync(path.join(folder, 'b.govarch'), Buffer.from('b\xe6 sung Kin { kh\xabng c\xabng b\xe8 }\n', 'latin1'));
  expect((await written(folder)).names).toEqual([]);
  const { content, names } = await written(folder, '--force');
  expect(names).toEqual(BOTH);
  expect(content).not.toContain('Bí danh');
});

describe('what a damaged extension in another file restricts', () => {
  const SECRET = 'ứng dụng {\n  hệ thống B "Bí danh" { chủ quản BoX }\n}\n';

  test.each([
    'bổ xung B { không công bố }',
    'bo sung B { khong cong bo }',
    'extends B { restricted }',
    'mở rộng B { không công bố }',
    'B { không công bố }',
    'bổ sung B { } không công bố',
    'bổ sung B { }\nkhông công bố',
    'bổ sung B : không công bố',
    'bổ sung B không công bố',
    'bổ sung "Bí danh" { không công bố }',
    'bổ xung "Bí danh" { không công bố }',
    'không công bố B',
    'restricted B',
    'không công bố { B }',
    'không công bố: B',
    'bổ sung BB { không công bố }',
    'bổ xung BB { không công bố }',
    'ứng dụng { bổ xung B { không công bố } }',
    'ứng dụng { hệ thống C "C" { chủ quản BoX }\n bổ xung B { không công bố } }',
    'bổ xung B {\n mô tả "a"\n không công bô\n}',
    'bổ xung B { bí mật }',
    'bổ sung BB { confidential }',
  ])('%s: --force writes nothing of it', async (written_) => {
    const folder = project(SECRET, { 'b.govarch': `${written_}\n` });
    expect((await written(folder)).names, 'nothing is written without --force').toEqual([]);
    const { names, content } = await written(folder, '--force');
    expect(names).toEqual(BOTH);
    expect(content).toContain('Hệ thống mở');
    expect(content).not.toContain('Bí danh');
  });

  test.each([
    ['vi', /`không công bố` ở đây không gắn với thành phần nào/],
    ['en', /`không công bố` belongs to no element here/],
  ] as const)('a mark that belongs to nothing is told of, with --force too (%s)', async (language, told) => {
    const folder = project(SECRET, { 'b.govarch': 'bổ sung QuanLyKhoBac { không công bố }\n' });
    expect((await written(folder, '--language', language)).said).toMatch(told);
    expect((await written(folder, '--force', '--language', language)).said).toMatch(told);
  });
});

describe('a file that the project leaves out', () => {
  const SECRET =
    'ứng dụng {\n  hệ thống B "Nhỏ" { chủ quản BoX }\n  hệ thống KhoBac "Bí danh lớn" { chủ quản BoX }\n}\n';

  /** What the files say, and the project beside them. */
  function leftOut(said: string): string {
    return project(SECRET, {
      'govarch.json': '{ "name": "p", "exclude": ["rieng/**"] }',
      'rieng/b.govarch': `${said}\n`,
    });
  }

  test.each([
    'bổ sung KhoBac { bí mật }',
    'bổ sung KhoBac { mật }',
    'bổ sung KhoBac { lưu hành nội bộ }',
    'bổ sung KhoBac { confidential }',
    'bổ sung KhoBac { không công bô }',
    'bổ sung KhoBac { mô tả "x" { bí mật } }',
    'bổ xung KhoBac { bí mật }',
    'KhoBac { bí mật }',
    'bổ sung KhoBacc { không công bố }',
    'bổ sung Khobạc { nội bộ }',
    'bổ sung Kho Bac { không công bố }',
    'bổ sung "Kho Bac" { không công bố }',
    'bổ sung "Bí danh lớn" { không công bố }',
    'bổ sung "bi danh lon" { bí mật }',
    'ứng dụng { hệ thống KhoBac "K" { bí mật } }',
    'ứng dụng { hệ thống KhoCu "Bí danh lớn" { không công bố } }',
  ])('%s: told once, nothing is written, and --force keeps that element back', async (said) => {
    const folder = leftOut(said);
    const refused = await written(folder);
    expect(refused.names).toEqual([]);
    expect(refused.said.match(/PRJ-13.*/g), 'told by both commands').toHaveLength(2);
    const { content } = await written(folder, '--force');
    expect(content).toContain('Hệ thống mở');
    expect(content).toContain('"Nhỏ"');
    expect(content).not.toContain('Bí danh');
  });

  test.each([
    'bổ sung KhoLuu { không công bố }',
    'bổ sung BB { bí mật }',
    'ứng dụng { hệ thống KhoRieng "Kho riêng" { bí mật } }',
    'ứng dụng { hệ thống KhoBacc "Kho riêng" { không công bố } }',
    'ứng dụng { hệ thống Khac "Khác" { chủ quản KhoBac bí mật } }',
    '// bí mật: KhoBac',
    'bổ sung KhoBac { mô tả "bí mật, không công bố" }',
  ])('%s: says nothing of this project', async (said) => {
    const { names, content } = await written(leftOut(said));
    expect(names).toEqual(BOTH);
    expect(content).toContain('Bí danh');
  });
});

test('a misspelt name keeps back what is nearest to it, and not all that is near', async () => {
  const systems = ['QuanLyVanBanDen', 'QuanLyVanBanMat', 'QuanLyTaiBan'];
  const folder = project(`ứng dụng {\n${systems.map((name) => `  hệ thống ${name} "${name}"\n`).join('')}}\n`, {
    'b.govarch': 'bổ xung QuanLyVanBanMatt { không công bố }\n',
  });
  const { content } = await written(folder, '--force');
  expect(systems.filter((name) => content.includes(`"${name}"`))).toEqual(['QuanLyVanBanDen', 'QuanLyTaiBan']);
});

test.each([
  'nhãn "Kho Hoà Bình"',
  'nhãn a, "Kho Hòa Bình"',
  'thuộc tính "Kho Hoà Bình" "x"',
  'thuộc tính "x" "Kho Hòa Bình"',
  'mô tả "thuộc Kho Hòa Bình"',
])('%s tells the title of something restricted, and that is said', async (quoting) => {
  const text = `ứng dụng {\n hệ thống Kin "Kho Hoà Bình" { không công bố }\n hệ thống C "C" { ${quoting} }\n}\n`;
  expect((await written(project(text))).said).toMatch(/PUB-01.*“Kho Hoà Bình”/);
});

test.each([
  ['gồm hệ thống trong đó tên = "Kho Hòa Bình"', 'a.govarch'],
  ['gồm hệ thống trong đó (nhãn = "Kho Hoà Bình" hoặc cấp độ = 3)', 'a.govarch'],
  ['gồm hệ thống trong đó thuộc tính "Kho Hoà Bình" = "x"', 'a.govarch'],
  ['gồm ** trừ hệ thống trong đó mô tả = "ở Kho Hoà Bình"', 'a.govarch'],
  ['gồm **', 'govarch.json'],
])('a view that says %s beside kinds of the project, and a title of something restricted in it', async (says, file) => {
  const kinds = { 'kho-hoa-binh': { is: 'system', vi: 'Kho Hòa Bình', en: 'depot' } };
  const folder = project(
    `ứng dụng { hệ thống Kin "Kho Hoà Bình" { không công bố } }\nsơ đồ { sơ đồ tổng thể V "V" { ${says} } }\n`,
    { 'govarch.json': JSON.stringify({ name: 'p', ...(file === 'govarch.json' ? { kinds } : {}) }) },
  );
  const { stdout } = await govarch('validate', folder);
  expect(stdout.match(/PUB-01.*“Kho Ho[àa]/g)).toHaveLength(1);
  expect(stdout).toMatch(new RegExp(`${file}\\n( .*\\n)* .*PUB-01`));
});

describe('two titles over time with a mark between them', () => {
  test.each([
    'ứng dụng { hệ thống Kin { vi "Bí danh" { đến 2025-12-31 } không công bố vi "Bí danh mới" { từ 2026-01-01 } } }',
    'ứng dụng { hệ thống Kin { vi "Bí danh" { đến 2025-12-31 }\n không công bố\n vi "Bí danh mới" { từ 2026-01-01 } } }',
    'ứng dụng { hệ thống Kin { "Bí danh" { đến 2025-12-31 } không công bố "Bí danh mới" { từ 2026-01-01 } } }',
    'ứng dụng { hệ thống Kin { "Bí danh" { đến 2025-12-31 }\n bí mật\n "Bí danh mới" { từ 2026-01-01 } } }',
    'ứng dụng { hệ thống Kin "Bí danh" { đến 2025-12-31 } không công bố "Bí danh mới" { từ 2026-01-01 } }',
    'ứng dụng { hệ thống Kin { đến 2025-12-31 "Bí danh" không công bố "Bí danh mới" từ 2026-01-01 } }',
  ])('%s', async (text) => {
    const { content } = await written(project(`${text}\n`), '--force');
    expect(content).toContain('Hệ thống mở');
    expect(content).not.toContain('Bí danh');
  });
});

describe('a word of others for what may not be published', () => {
  test.each([
    ['bí mật', 'không công bố'],
    ['mật', 'không công bố'],
    ['tối mật', 'không công bố'],
    ['nội bộ', 'không công bố'],
    ['hạn chế', 'không công bố'],
    ['không được công bố', 'không công bố'],
    ['không công khai', 'không công bố'],
    ['nhãn không công bố', 'không công bố'],
    ['confidential', 'restricted'],
    ['secret', 'restricted'],
    ['internal', 'restricted'],
    ['private', 'restricted'],
    ['classified', 'restricted'],
  ])('%s proposes the word of the language, and keeps the element back under --force', async (word, proposed) => {
    const folder = project(`ứng dụng { hệ thống Kin "Bí danh" {\n chủ quản BoX\n ${word}\n} }\n`);
    const { names, said } = await written(folder);
    expect(names).toEqual([]);
    expect(said).toContain(`\`${proposed}\``);
    expect(said.match(/lỗi +(VOC|SYN|REF)-\d\d/g), 'one finding, told by both commands').toHaveLength(2);
    const forced = await written(folder, '--force');
    expect(forced.names).toEqual(BOTH);
    expect(forced.content).toContain('Hệ thống mở');
    expect(forced.content).not.toContain('Bí danh');
  });
});

describe('what was not read', () => {
  const EXTENSION = 'bổ sung Mo { không công bố }\n';

  test.each([
    ['a malformed govarch.json', { 'govarch.json': '{ "name": ' }],
    ['a dependency that is missing', { 'govarch.json': '{ "name": "p", "dependencies": { "x": "../khong-co" } }' }],
    ['a file that is too large', { 'b.govarch': `${EXTENSION}${'// x\n'.repeat(1_000_000)}` }],
  ] as const)('%s: nothing is written, and the exit code is 2', async (_, more) => {
    const folder = project('', more);
    const { codes, names, said } = await written(folder);
    expect(codes).toEqual([2, 2]);
    expect(names).toEqual([]);
    expect(said).toMatch(/(PRJ|SYN)-\d\d/);
    const forced = await written(folder, '--force');
    // What the file that was not read marks is kept back all the same, and the view has nothing else to show.
    expect(forced.names).toEqual('b.govarch' in more ? ['mo-hinh.json'] : BOTH);
    expect(forced.content.includes('Hệ thống mở')).toBe(!('b.govarch' in more));
    expect(forced.codes, 'something is still not read').toEqual([2, 2]);
    expect(forced.said).toMatch(/Ghi theo --force.*(govarch\.json|b\.govarch)/);
  });
});

test('a defect of ours: nothing is written, and the exit code is 3', async () => {
  const rule = ruleCatalogue.find(({ id }) => id === 'SEC-01');
  vi.spyOn(rule as ElementRule, 'check').mockImplementation(() => {
    throw new Error('hỏng');
  });
  const folder = project('');
  const { codes, names, said } = await written(folder);
  expect(codes).toEqual([3, 3]);
  expect(names).toEqual([]);
  expect(said).toContain('GOV-01');
  expect((await written(folder, '--force')).names).toEqual(BOTH);
});

test('findings of rules are printed and never block: a draft can be drawn', async () => {
  const { codes, names, said } = await written(project(''));
  expect(codes).toEqual([0, 0]);
  expect(names).toEqual(BOTH);
  expect(said).toContain('SEC-01');
  expect(said).not.toContain('--force');
});

describe('restricted, on everything that can carry it', () => {
  test.each([
    ['a system', 'ứng dụng { hệ thống Kin "Bí danh" { không công bố } }\n'],
    ['a system, in English', 'application { system Kin "Bí danh" { restricted } }\n'],
    ['what lies in it', 'ứng dụng { hệ thống Kin "K" { không công bố phân hệ B "Bí danh" } }\n'],
    ['an attribute', 'ứng dụng { hệ thống Kin "K" { tên miền "bi-danh.vn" { không công bố } } }\n'],
    [
      'an attribute that stands there again',
      'ứng dụng { hệ thống Kin "K" { liên kết "https://bi-danh.vn" { không công bố } liên kết "https://bi-danh.vn" } }\n',
    ],
    ['a flow', 'ứng dụng { luồng Kin "Bí danh" Mo -> Hai { không công bố } hệ thống Hai "Hai" }\n'],
    [
      'a flow to something restricted',
      'ứng dụng { luồng L "Bí danh" Mo -> Hai hệ thống Hai "Hai" { không công bố } }\n',
    ],
    [
      'a responsibility for something restricted',
      'ứng dụng { hệ thống Hai "Hai" { không công bố } }\nquản trị { trách nhiệm "Bí danh" cho Hai thực hiện BoX }\n',
    ],
    ['a step', 'nghiệp vụ { quy trình Q "Q" {\n bước B "Bí danh" do BoX { không công bố }\n} }\n'],
    ['a field', 'dữ liệu { thực thể T "T" {\n trường f : văn bản(20) "Bí danh" { không công bố }\n} }\n'],
    ['a free relation', 'ứng dụng { hệ thống Hai "Hai" }\nMo sử dụng Hai "Bí danh" { không công bố }\n'],
    ['an element, from another file', 'ứng dụng { hệ thống Kin "Bí danh" }\nbổ sung Kin { không công bố }\n'],
    ['a view', 'sơ đồ { sơ đồ tổng thể Kin "Bí danh" { không công bố gồm Mo } }\n'],
    [
      'a view that a chapter includes',
      'sơ đồ { sơ đồ tổng thể BiDanh "Bí danh" { không công bố gồm Mo } }\ntài liệu { chương C "C" { sơ đồ kèm theo BiDanh, TongThe } }\n',
    ],
  ])('%s', async (_, text) => {
    const { codes, names, content } = await written(project(text));
    expect(codes).toEqual([0, 0]);
    expect(names).toEqual(BOTH);
    expect(content).not.toMatch(/Bí danh|bi-danh|BiDanh/);
    expect(content).toContain('Hệ thống mở');
  });

  test('a restricted view is not drawn by its name either, and its title is told nowhere', async () => {
    const folder = project('sơ đồ { sơ đồ tổng thể Kin "Bí danh" { không công bố gồm Mo } }\n');
    const run = await govarch('render', folder, '--view', 'Kin', '-o', path.join(folder, 'ra'));
    expect(run.exitCode).toBe(2);
    expect(run.stdout + run.stderr).not.toContain('Bí danh');
  });

  test('a mark that says no is none', async () => {
    const { content } = await written(project('ứng dụng { hệ thống Hai "Không kín" { không công bố sai } }\n'));
    expect(content).toContain('Không kín');
  });

  test('a title of something restricted in another text is a finding of every command', async () => {
    const folder = project(
      'ứng dụng { hệ thống Kin "Kho bí danh" { không công bố } hệ thống Hai "H" { mô tả "Thay cho kho bí danh cũ" } }\n',
    );
    expect((await written(folder)).said.match(/PUB-01/g)).toHaveLength(2);
    expect((await govarch('validate', folder)).stdout).toMatch(/PUB-01.*“Kho bí danh”/);
  });

  test('names and texts that only look like the mark stand in no way', async () => {
    const { codes, names } = await written(
      project(
        'an toàn thông tin { vùng Restricted "Vùng hạn chế" }\nứng dụng { hệ thống H "H" { mô tả "Không công bố số liệu" } }\n// không công bô\n',
      ),
    );
    expect(codes).toEqual([0, 0]);
    expect(names).toEqual(BOTH);
  });
});

describe('a report that leaves the agency tells nothing of what is restricted', () => {
  const SECRETS = /Bí danh|BiDanh|bi-danh/;

  test.each([
    ['a system that breaks rules', 'ứng dụng { hệ thống BiDanh "Bí danh" { không công bố } }\n'],
    [
      'a relation to it',
      'ứng dụng { hệ thống BiDanh "Bí danh" { không công bố } hệ thống H "H" { chủ quản BiDanh } }\n',
    ],
    ['a wrong value in it', 'ứng dụng { hệ thống K "K" { không công bố loại bi-danh } }\n'],
    ['a wrong value of a restricted attribute', 'ứng dụng { hệ thống K "K" { loại bi-danh { không công bố } } }\n'],
    [
      'a text that quotes its title',
      'ứng dụng { hệ thống K "Bí danh" { không công bố } hệ thống H "H" { mô tả "Bí danh" } }\n',
    ],
    ['a mark that is damaged', 'ứng dụng { hệ thống BiDanh "Bí danh" {\n không công bô\n} }\n'],
    [
      'a second declaration',
      'ứng dụng { hệ thống BiDanh "Bí danh" { không công bố } hệ thống BiDanh "K" { cấp độ 1 } }\n',
    ],
  ])('%s', async (_, text) => {
    const folder = project(text);
    const shown = await govarch('validate', folder);
    const { stdout, exitCode } = await govarch('validate', folder, '--format', 'json');
    expect(shown.stdout, 'the terminal shows it').toMatch(SECRETS);
    expect(stdout).not.toMatch(SECRETS);
    expect(exitCode, 'and nothing else differs').toBe(shown.exitCode);
    const { diagnostics } = JSON.parse(stdout);
    expect(diagnostics.map(({ message }: { message: string }) => message)).toContain(
      'Phát hiện về nội dung không công bố; lệnh `govarch validate` trên màn hình cho biết đầy đủ.',
    );
    for (const { code } of diagnostics) {
      expect(shown.stdout).toContain(code);
    }
  });
});
