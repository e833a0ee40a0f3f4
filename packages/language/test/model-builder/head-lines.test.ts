import { describe, expect, test } from 'vitest';
import { modelOf } from '../../src/testing/parse-model.js';

const around = `
nghiệp vụ { cơ quan C "Cơ quan" quy trình Q "Quy trình" { kết thúc K } }
dữ liệu { thực thể HoSo "Hồ sơ" danh mục DM "Danh mục" }
ứng dụng { hệ thống A "A" hệ thống B "B" }
`;

async function saysOf(text: string, name: string) {
  const { model, findings } = await modelOf(around + text);
  const element = model.element(`workspace::${name}`);
  return {
    // That a process has one step so far is a note, which is tried elsewhere.
    codes: findings.flatMap(({ code }) => (code === 'VOC-39' ? [] : [code])),
    element,
    values: Object.fromEntries((element?.attributes ?? []).map(({ id, values }) => [id, values])),
    model,
  };
}

describe('what stands on the line of a declaration belongs to it', () => {
  test('the time limit on the line of a step is the step’s, not the process’s', async () => {
    const text = 'nghiệp vụ { quy trình P "P" {\n  bước b "B" do C thời hạn giải quyết 3 ngày làm việc\n} }';
    const { values, model, codes } = await saysOf(text, 'P.b');
    expect(values).toEqual({ duration: [{ type: 'number', number: 3, unit: 'working-day' }] });
    expect(model.element('workspace::P')!.attributes).toEqual([]);
    expect(model.incoming('workspace::P.b', 'performs')).toHaveLength(1);
    expect(codes).toEqual([]);
  });

  test('links and relations may follow an attribute', async () => {
    const text = 'nghiệp vụ { quy trình P "P" { bước b "B" thời hạn giải quyết 3 ngày do C đọc HoSo mô tả "x" } }';
    const { values, model, codes } = await saysOf(text, 'P.b');
    expect(Object.keys(values)).toEqual(['duration', 'description']);
    expect(model.incoming('workspace::P.b', 'performs')).toHaveLength(1);
    expect(model.outgoing('workspace::P.b', 'reads')).toHaveLength(1);
    expect(codes).toEqual([]);
  });

  test('a flow has its method and its agreement on its line', async () => {
    const text = 'ứng dụng { luồng L A -> B mang HoSo phương thức trực tuyến giao thức "REST" }';
    const { values, model, codes } = await saysOf(text, 'L');
    expect(values).toMatchObject({ method: [{ type: 'enumeration', value: 'online' }] });
    expect(Object.keys(values)).toEqual(['method', 'protocol']);
    expect(model.outgoing('workspace::L', 'flow-carries')).toHaveLength(1);
    expect(codes).toEqual([]);
  });

  test('a field has its code list and keeps its title', async () => {
    const text =
      'dữ liệu { thực thể E "E" {\n  trường nhomMau : văn bản(3) khóa theo danh mục DM "Nhóm máu" không bắt buộc\n} }';
    const { element, values, codes } = await saysOf(text, 'E.nhomMau');
    expect(element?.title).toEqual({ vi: 'Nhóm máu' });
    expect(values).toMatchObject({ 'uses-code-list': [{ type: 'reference', element: 'workspace::DM' }] });
    expect(Object.keys(values).sort()).toEqual(['key', 'optional', 'uses-code-list']);
    expect(codes).toEqual([]);
  });

  test('a responsibility has its remark on its line', async () => {
    const { values, codes } = await saysOf('quản trị { trách nhiệm T cho A thực hiện C mô tả "theo quy chế" }', 'T');
    expect(Object.keys(values)).toEqual(['description']);
    expect(codes).toEqual([]);
  });

  test('a free-standing relation has its dates on its line', async () => {
    const { model, codes } = await saysOf('ứng dụng { A chủ quản C từ 01/01/2020 đến 31/12/2024 nguồn "QĐ 1" }', 'A');
    const [owner] = model.outgoing('workspace::A', 'owner');
    expect(owner).toMatchObject({ validity: { from: '2020-01-01', to: '2024-12-31' } });
    expect(owner!.annotations.map(({ id }) => id)).toEqual(['source']);
    expect(codes).toEqual([]);
  });

  test('an attribute that the declaration does not have is reported on it, and what follows is read', async () => {
    const { codes, element, model } = await saysOf('nghiệp vụ { quy trình P "P" { bước b "B" cấp độ 3 do C } }', 'P.b');
    expect(codes).toEqual(['VOC-02']);
    expect(element?.title).toEqual({ vi: 'B' });
    expect(model.incoming('workspace::P.b', 'performs')).toHaveLength(1);
  });

  test('the next line is not its line', async () => {
    const text = 'nghiệp vụ { quy trình P "P" {\n  bước b "B" do C\n  thời hạn giải quyết 3 ngày làm việc\n} }';
    const { values, model } = await saysOf(text, 'P.b');
    expect(values).toEqual({});
    expect(model.element('workspace::P')!.attributes.map(({ id }) => id)).toEqual(['duration']);
  });

  test('a text in two languages on the line is the attribute’s', async () => {
    const { values } = await saysOf('nghiệp vụ { quy trình P "P" { bước b "B" mô tả { vi "x" en "y" } do C } }', 'P.b');
    expect(values).toMatchObject({ description: [{ type: 'text', text: { vi: 'x', en: 'y' } }] });
  });
});
