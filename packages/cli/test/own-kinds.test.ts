import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { folderWith, govarch, validate } from './support/govarch.js';

const CONFIG = JSON.stringify({
  name: 'quan-trac',
  language: 'vi',
  asOf: '2025-06-30',
  kinds: {
    station: {
      is: 'device',
      vi: 'trạm quan trắc',
      en: 'monitoring station',
      icon: 'pin',
      archimate: 'Facility',
      attributes: { 'mast-height': { vi: 'chiều cao cột', en: 'mast-height', type: 'number', required: true } },
    },
    registry: { is: 'system', vi: 'sổ đăng ký', en: 'registry' },
  },
});

const MODEL = `nghiệp vụ {
  cơ quan Bo "Bộ Tài nguyên" { mã "G10" }
}
ứng dụng {
  sổ đăng ký SoTram "Sổ đăng ký trạm" { chủ quản Bo }
}
công nghệ {
  trạm quan trắc HoGuom "Trạm hồ Gươm" { chiều cao cột 12 chủ quản Bo }
  thiết bị May "Máy đo" { chủ quản Bo }
}
sơ đồ {
  sơ đồ lớp ThietBi "Thiết bị" { gồm thiết bị }
}
`;

describe('a project with kinds of its own', () => {
  test('is judged by the rules of their bases', async () => {
    const { diagnostics } = await validate(folderWith({ 'govarch.json': CONFIG, 'a.govarch': MODEL }));
    expect(diagnostics.filter(({ code }) => code.startsWith('VOC'))).toEqual([]);
    const asSystem = MODEL.replace('sổ đăng ký', 'hệ thống');
    const plain = await validate(folderWith({ 'govarch.json': CONFIG, 'a.govarch': asSystem }));
    const codesAt = (found: typeof diagnostics) => found.filter(({ line }) => line === 5).map(({ code }) => code);
    expect(codesAt(diagnostics).length).toBeGreaterThan(0);
    expect(codesAt(diagnostics)).toEqual(codesAt(plain.diagnostics));
  });

  test('is told of a required attribute that is missing', async () => {
    const text = MODEL.replace('chiều cao cột 12 ', '');
    const { diagnostics, exitCode } = await validate(folderWith({ 'govarch.json': CONFIG, 'a.govarch': text }));
    expect(exitCode).toBe(1);
    expect(diagnostics.find(({ code }) => code === 'VOC-17')?.line).toBe(8);
  });

  test('is exported with its kinds and with what they are built on', async () => {
    const folder = folderWith({ 'govarch.json': CONFIG, 'a.govarch': MODEL });
    const { exitCode, stdout } = await govarch('export', folder, '--format', 'json', '-o', '-');
    expect(exitCode).toBe(0);
    const model = JSON.parse(stdout);
    const schema = new URL('../../exchange/schema/model.schema.json', import.meta.url);
    expect(new Ajv().compile(JSON.parse(readFileSync(schema, 'utf8')))(model)).toBe(true);
    const kinds = model.elements.map(({ name, kind, base }: Record<string, unknown>) => [name, kind, base]);
    expect(kinds).toEqual(
      expect.arrayContaining([
        ['HoGuom', 'station', 'device'],
        ['SoTram', 'registry', 'system'],
        ['May', 'device', undefined],
      ]),
    );
    expect(model.projects[0].kinds).toEqual(
      expect.arrayContaining([
        {
          id: 'station',
          is: 'device',
          base: 'device',
          title: { vi: 'trạm quan trắc', en: 'monitoring station' },
          archimate: 'Facility',
        },
      ]),
    );
  });

  test('is drawn, each element by its title and the word of its kind', async () => {
    const folder = folderWith({ 'govarch.json': CONFIG, 'a.govarch': MODEL });
    const out = path.join(folder, 'hinh');
    const { exitCode } = await govarch('render', folder, '-o', out);
    expect({ exitCode, files: readdirSync(out) }).toEqual({ exitCode: 0, files: ['ThietBi.svg'] });
    const svg = readFileSync(path.join(out, 'ThietBi.svg'), 'utf8');
    expect(svg).toContain('Trạm hồ Gươm\nTrạm quan trắc\nHoGuom');
    expect(svg).toContain('Máy đo\nThiết bị\nMay');
  });
});
