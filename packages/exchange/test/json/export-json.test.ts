import { readFileSync } from 'node:fs';
import { modelOf } from '@govarch/language/testing';
import { PublicModel } from '@govarch/model/public-model';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { exportJson, type Place } from '../../src/json/export-json.js';

const schema = JSON.parse(readFileSync(new URL('../../schema/model.schema.json', import.meta.url), 'utf8'));
const isModel = new Ajv({ allowUnionTypes: true }).compile(schema);

const TEXT = `
kiến trúc KT "Kiến trúc" { khung vn-egov-2.0 giai đoạn 2020 đến 2025 }
nghiệp vụ {
  cơ quan BoX "Bộ X" { mã "G22" nguồn "QĐ 20/2020/QĐ-TTg" }
  quy trình QT "Quy trình" {
    bắt đầu Nhan "Nhận" do BoX
    quyết định HopLe "Hợp lệ?"
    kết thúc Xong "Xong"
    Nhan -> HopLe -> Xong when "có"
  }
}
dữ liệu {
  thực thể HoSo { vi "Hồ sơ" en "Dossier" } { trường ma : text(20) khóa "Mã" trường dan : Dan }
  thực thể Dan "Công dân"
}
ứng dụng {
  hệ thống A "A" { chủ quản BoX { từ 2020-01-01 đến 2024-12-31 } cấp độ 3 đọc HoSo }
  hệ thống Kin "Kín" { không công bố chủ quản BoX phân hệ Trong "Trong" }
  hệ thống B "B" { chủ quản BoX kinh phí 12,5 tỷ đồng thuộc tính "Ngôn ngữ" "Java" mã ngoài "archi" "id-3f" }
  luồng L A -> B mang HoSo { phương thức trực tuyến }
  luồng Lay A <- B
  A uses Kin
}
chuyển đổi { dự án DA "Dự án" { kinh phí 12,5 tỷ đồng giai đoạn 2021-2023 tiến độ 80% } }
`;

async function exported(text = TEXT) {
  const { model, workspace } = await modelOf(text);
  const placeOf = (origin: Parameters<typeof workspace.rangeOf>[0]): Place => {
    const { start, end } = workspace.rangeOf(origin);
    return {
      file: 'main.govarch',
      line: start.line + 1,
      column: start.character + 1,
      endLine: end.line + 1,
      endColumn: end.character + 1,
    };
  };
  return exportJson(new PublicModel(model), new Set([...model.projects()].map(({ name }) => name)), placeOf);
}

describe('the JSON export', () => {
  test('fits its published schema', async () => {
    const json = JSON.parse(JSON.stringify(await exported()));
    isModel(json);
    expect(isModel.errors).toBeNull();
  });

  test('says of a target what is to be reached', async () => {
    const json = await exported(
      'định hướng { chỉ tiêu X "X" { giá trị mục tiêu tối thiểu 80% giá trị thực tế từ 3 đến 5 ngày } }\n',
    );
    isModel(JSON.parse(JSON.stringify(json)));
    expect(isModel.errors).toBeNull();
    expect(json.elements[0]?.attributes.map(({ values }) => values[0])).toEqual([
      { type: 'measure', comparison: 'at-least', lower: 80, unit: 'percent' },
      { type: 'measure', comparison: 'between', lower: 3, upper: 5, unit: 'day' },
    ]);
  });

  test('has every title of what is called otherwise at other times', async () => {
    const json = JSON.parse(
      JSON.stringify(
        await exported(
          'nghiệp vụ { cơ quan A { vi "Cũ" { đến 2022-12-31 nguồn "NQ" } vi "Mới" { từ 2023-01-01 } } }\n',
        ),
      ),
    );
    isModel(json);
    expect(isModel.errors).toBeNull();
    expect(json.elements[0]).toMatchObject({
      title: { vi: 'Mới' },
      titles: [
        { text: { vi: 'Cũ' }, validity: { to: '2022-12-31' }, annotations: [{ id: 'source' }] },
        { text: { vi: 'Mới' }, validity: { from: '2023-01-01' }, annotations: [] },
      ],
    });
  });

  test('keeps the properties of the author’s own, and by what others know an element', async () => {
    const { attributes } = (await exported()).elements.find(({ name }) => name === 'B')!;
    expect(attributes.map(({ id, values }) => [id, values[0]]).slice(-2)).toEqual([
      ['property', { type: 'pair', key: 'Ngôn ngữ', text: { vi: 'Java' } }],
      ['external-id', { type: 'pair', key: 'archi', text: { vi: 'id-3f' } }],
    ]);
  });

  test('says of a flow who asks, beside where its data come from and go', async () => {
    const { elements, relations } = await exported();
    const flow = elements.find(({ name }) => name === 'Lay');
    const ends = relations.filter(({ source }) => source === flow?.id).map(({ kind, target }) => [kind, target]);
    expect(flow?.flowDirection).toBe('fetch');
    expect(Object.fromEntries(ends)).toEqual({ 'flow-from': 'workspace::B', 'flow-to': 'workspace::A' });
  });

  test('has what elements are named by other than by relations', async () => {
    const json = await exported();
    expect(json.references.map(({ source, target, role }) => [source, target, role])).toEqual([
      ['workspace::HoSo.dan', 'workspace::Dan', 'field-type'],
    ]);
    expect(json.counts.references).toBe(1);
  });

  test('has elements, relations, values and places', async () => {
    const json = await exported();
    const system = json.elements.find(({ name }) => name === 'A');
    expect(system).toMatchObject({ kind: 'system', title: { vi: 'A' }, place: { file: 'main.govarch', line: 17 } });
    expect(json.relations.find(({ kind }) => kind === 'owner')).toMatchObject({
      source: system?.id,
      validity: { from: '2020-01-01', to: '2024-12-31' },
    });
    const cost = json.elements.find(({ name }) => name === 'DA')?.attributes.find(({ id }) => id === 'cost');
    expect(cost?.values).toEqual([{ type: 'money', amount: 12_500_000_000, currency: 'VND' }]);
  });

  test('counts what it holds by kind', async () => {
    const { counts, elements, relations } = await exported();
    expect(counts.elements).toBe(elements.length);
    expect(counts.relations).toBe(relations.length);
    expect(counts.elementsByKind).toMatchObject({ system: 2, agency: 1, flow: 2 });
  });

  test('keeps back what is about a step that is restricted, and shows the rest of its process', async () => {
    const process = `nghiệp vụ {
  quy trình P "P" {
    bước Lo "Lộ" { không công bố }
    bước B "B"
    cổng song song G "G"
    sự kiện biên S "Sự kiện của bước lộ" loại sự kiện lỗi gắn với Lo
    sự kiện biên T "T" loại sự kiện hẹn giờ gắn với B
    luồng M "Thông điệp của bước lộ" Lo -> B
  }
}`;
    const json = await exported(process);
    expect(JSON.stringify(json)).not.toMatch(/lộ|Lo\b/);
    expect(json.elements.map(({ kind }) => kind)).toEqual(['process', 'step', 'parallel-gateway', 'boundary-event']);
    isModel(JSON.parse(JSON.stringify(json)));
    expect(isModel.errors).toBeNull();
  });

  test('keeps back what is restricted, with all that lies in it and all that touches it, and says how much', async () => {
    const json = await exported();
    expect(JSON.stringify(json)).not.toMatch(/Kín|Kin\b|Trong/);
    expect(json.counts.withheld).toMatchObject({ elements: 2, relations: 2 });
  });
});
