import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { folderWith, govarch } from './support/govarch.js';

const MODEL = `nghiệp vụ {
  cơ quan BoX "Bộ X" { mã "G22" }
  nhóm người dùng Dan "Người dân"
}
ứng dụng {
  hệ thống Mot "Hệ thống một" { chủ quản BoX phục vụ Dan }
  hệ thống Hai "Hệ thống hai" { chủ quản BoX }
  hệ thống Kin "Hệ thống kín" { chủ quản BoX không công bố }
  luồng L Mot -> Hai
  luồng M Mot -> Kin
}
sơ đồ {
  sơ đồ tổng thể TongThe "Mô hình tổng thể" { gồm ** }
  sơ đồ liên thông LienThong "Liên thông" { gồm hệ thống, luồng }
  sơ đồ lộ trình LoTrinh "Lộ trình" { gồm hệ thống }
}
`;

describe('govarch render', () => {
  test('draws every declared view of the drawn kinds, and says by code which it does not draw', async () => {
    const folder = folderWith({ 'a.govarch': MODEL });
    const out = path.join(folder, 'hinh');
    const run = await govarch('render', folder, '-o', out);
    expect(run.exitCode).toBe(0);
    expect(readdirSync(out).sort()).toEqual(['LienThong.svg', 'TongThe.svg']);
    expect(run.stderr).toMatch(/LoTrinh: DIA-01/);
    expect(readFileSync(path.join(out, 'TongThe.svg'), 'utf8')).toContain('Mô hình tổng thể');
  });

  test('says what a view selects and its picture lacks, on the console and in the picture', async () => {
    const model = MODEL.replace('gồm **', 'gồm Mot, Hai, SoHoa\n so sánh hiện trạng với mục tiêu');
    const folder = folderWith({ 'a.govarch': `${model}\nchuyển đổi { nhiệm vụ SoHoa "Số hóa" }` });
    const run = await govarch('render', folder, '--view', 'TongThe', '-o', folder);
    expect(run.exitCode).toBe(0);
    expect(run.stderr).toContain('TongThe: DIA-05 1 thành phần được chọn nhưng không vẽ');
    expect(run.stderr).toContain('TongThe: DIA-08 Thiết lập không có tác dụng trong sơ đồ loại tổng thể: so sánh.');
    expect(readFileSync(path.join(folder, 'TongThe.svg'), 'utf8')).toContain('Không có trong hình');
  });

  test('calls everything as it is called on the date of the picture', async () => {
    const model = MODEL.replace(
      '"Hệ thống một"',
      '{ vi "Tên đến 2022" { đến 2022-12-31 } vi "Tên từ 2023" { từ 2023-01-01 } }',
    ).replace('gồm **', 'gồm ** tại ngày 2020-01-01');
    const folder = folderWith({ 'a.govarch': model });
    const titles = async (...options: string[]) => {
      const run = await govarch('render', folder, '-o', path.join(folder, 'hinh'), ...options);
      expect(run.exitCode).toBe(0);
      return ['TongThe', 'LienThong'].map((view) =>
        readFileSync(path.join(folder, 'hinh', `${view}.svg`), 'utf8').includes('Tên đến 2022'),
      );
    };
    expect(await titles('--as-of', '2022-12-31')).toEqual([true, true]);
    expect(await titles('--as-of', '2023-01-01')).toEqual([true, false]);
  });

  test('leaves out a title that is restricted, and says where another text quotes it', async () => {
    const model = MODEL.replace(
      '"Hệ thống một"',
      '{ vi "Tên công bố" { đến 2022-12-31 } vi "Tên chưa công bố" { từ 2023-01-01 không công bố } }',
    );
    const folder = folderWith({ 'a.govarch': model });
    expect((await govarch('export', folder, '-o', '-')).stdout).not.toContain('Tên chưa công bố');
    const quoting = folderWith({ 'a.govarch': model.replace('"Hệ thống hai"', '"Nối với Tên chưa công bố"') });
    const run = await govarch('export', quoting, '-o', '-');
    expect(run.stderr).toContain('PUB-01');
    expect(run.stderr).toContain('Tên chưa công bố');
  });

  test('leaves out what is restricted', async () => {
    const folder = folderWith({ 'a.govarch': MODEL });
    const out = path.join(folder, 'hinh');
    const run = await govarch('render', folder, '-o', out, '--language', 'en');
    for (const file of readdirSync(out)) {
      expect(readFileSync(path.join(out, file), 'utf8')).not.toContain('Hệ thống kín');
    }
    expect(run.stderr).toMatch(/restricted/);
  });

  test('draws a single view, or what surrounds an element, by name', async () => {
    const folder = folderWith({ 'a.govarch': MODEL });
    const out = path.join(folder, 'hinh');
    await govarch('render', folder, '--view', 'LienThong', 'Mot', '-o', out);
    expect(readdirSync(out).sort()).toEqual(['LienThong.svg', 'Mot.svg']);
  });

  test('draws the overall model where no view is declared', async () => {
    const folder = folderWith({ 'govarch.json': '{ "name": "khong-so-do" }', 'a.govarch': MODEL.split('sơ đồ {')[0]! });
    const out = path.join(folder, 'hinh');
    await govarch('render', folder, '-o', out);
    expect(readdirSync(out)).toEqual(['khong-so-do.svg']);
  });

  test('gives the same bytes on every run', async () => {
    const folder = folderWith({ 'a.govarch': MODEL });
    const draw = async (name: string) => {
      await govarch('render', folder, '-o', path.join(folder, name));
      return readFileSync(path.join(folder, name, 'TongThe.svg'));
    };
    expect((await draw('mot')).equals(await draw('hai'))).toBe(true);
  });
});

describe('the built command', () => {
  const built = fileURLToPath(new URL('../dist/govarch.mjs', import.meta.url));

  // `npm test` builds before it tests; a test run on its own may come without a build.
  test.skipIf(!existsSync(built))('draws PNG without a browser and without fonts of the system', () => {
    const folder = folderWith({ 'a.govarch': MODEL });
    const out = path.join(folder, 'hinh');
    execFileSync(process.execPath, [built, 'render', folder, '--format', 'png', '-o', out], { stdio: 'pipe' });
    const png = readFileSync(path.join(out, 'TongThe.png'));
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(png.readUInt32BE(16), 'width in pixels').toBeGreaterThan(400);
  });
});

describe('govarch export', () => {
  test('writes the model to a file, or to standard output', async () => {
    const folder = folderWith({ 'a.govarch': MODEL });
    const file = path.join(folder, 'mo-hinh.json');
    expect((await govarch('export', folder, '-o', file)).exitCode).toBe(0);
    const { stdout } = await govarch('export', folder, '-o', '-');
    expect(readFileSync(file, 'utf8')).toBe(stdout);
    const model = JSON.parse(stdout);
    expect(model.counts.elementsByKind).toMatchObject({ system: 2, agency: 1 });
    expect(stdout).not.toContain('Hệ thống kín');
  });

  test('a folder that cannot be written to is a usage error', async () => {
    const folder = folderWith({ 'a.govarch': MODEL });
    const run = await govarch('export', folder, '-o', path.join(folder, 'a.govarch', 'x.json'), '--language', 'en');
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toMatch(/cannot be written/);
  });
});

test('the pretty version of help is there in both languages', async () => {
  const help = async (language: string) => (await govarch('--help', '--language', language)).stdout;
  expect(await help('vi')).toMatch(/Cách dùng/);
  expect(await help('en')).toMatch(/Usage/);
});
