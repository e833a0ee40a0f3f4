import { modelOf } from '@govarch/language/testing';
import type { ModelChange } from '@govarch/model/model';
import { describe, expect, test } from 'vitest';
import type { Diagram } from '../src/diagram.js';
import { draw, isAffected } from '../src/draw.js';
import { renderSvg } from '../src/svg/svg-document.js';
import { drawingContext, drawModel, drawText } from './support/drawing.js';
import { edgesOf, flaws, marginNotesOf, placedNodes, textsOf } from './support/geometry.js';

const MODEL = `
nghiệp vụ { cơ quan VP "Văn phòng" }
ứng dụng {
  hệ thống Cong "Cổng" { phân hệ NopDon "Nộp đơn" phân hệ TraCuu "Tra cứu" }
  hệ thống Kho "Kho dữ liệu" { đọc NhatKy }
  nền tảng LGSP "Nền tảng tích hợp"
  luồng GuiDon "Gửi đơn" Cong -> Kho qua LGSP
  luồng NoiBo "Chuyển nội bộ" Cong.NopDon -> Cong.TraCuu
}
dữ liệu { cơ sở dữ liệu NhatKy "Nhật ký" thực thể HoSo "Hồ sơ" }
chuyển đổi { nhiệm vụ SoHoa "Số hóa kho lưu trữ" }
`;

function drawView(view: string, model = MODEL): Promise<Diagram> {
  return drawText(`${model}\nsơ đồ { sơ đồ ${view} }`, { type: 'view', view: 'workspace::V' });
}

const told = ({ notices }: Diagram): string[] => notices.map(({ code, message }) => `${code} ${message.vi}`);

describe('what a view selects and its picture lacks is told', () => {
  test('a platform that the flows of the middle pass is named on their line, and is not missing', async () => {
    const model = `${MODEL}\nứng dụng { luồng NhacLai "Nhắc lại" Cong -> Kho qua LGSP }`;
    for (const text of [MODEL, model]) {
      const diagram = await drawView('ngữ cảnh V "V" { gồm Cong, Kho, LGSP }', text);
      expect(told(diagram)).toEqual([]);
      expect(JSON.stringify(edgesOf(diagram))).toContain('qua LGSP');
    }
  });

  test('a message of a process is a matter of its process', async () => {
    const process =
      'nghiệp vụ { nhóm người sử dụng Dan "Dân" quy trình Q "Q" { bước A "A" bước B "B" A -> B luồng TB VP -> Dan } }';
    const diagram = await drawView(
      'tổng thể V "V" { gồm nhóm người sử dụng, hệ thống, luồng }',
      `${MODEL}\n${process}`,
    );
    expect(told(diagram).filter((line) => line.includes('TB'))).toEqual([]);
  });

  test('an initiative has no place in an overall model', async () => {
    const diagram = await drawView('tổng thể V "V" { gồm SoHoa, Kho }');
    expect(diagram.notices).toEqual([
      {
        code: 'DIA-05',
        message: {
          vi: '1 thành phần được chọn nhưng không vẽ vì sơ đồ loại tổng thể không có chỗ cho nhiệm vụ: "Số hóa kho lưu trữ".',
          en: '1 selected element is not drawn because a view of kind landscape has no place for the kind initiative: "Số hóa kho lưu trữ".',
        },
      },
    ]);
  });

  test('a database is not drawn around an element that it is not related to', async () => {
    const diagram = await drawView('ngữ cảnh V "V" { gồm Kho, NhatKy, HoSo }');
    expect(told(diagram)).toEqual([
      'DIA-05 1 thành phần được chọn nhưng không vẽ vì không có quan hệ nào với thành phần ở giữa: "Hồ sơ".',
    ]);
  });

  test('of forty modules the list has twenty-four, and says how many more there are', async () => {
    const modules = Array.from({ length: 40 }, (_, index) => `phân hệ M${index} "Phân hệ ${index}"`);
    const parsed = await modelOf(`ứng dụng { hệ thống S "Hệ thống" {\n${modules.join('\n')}\n} }`);
    const diagram = await drawModel(parsed, { type: 'element', element: 'workspace::S' });
    const rows = placedNodes(diagram).filter(({ item }) => item.role === 'row');
    const focus = placedNodes(diagram).find(({ item }) => item.role === 'focus');
    expect(rows).toHaveLength(24);
    expect(focus?.item.lines.map(({ text }) => text)).toContain('+16');
    expect(told(diagram)).toEqual([
      'DIA-05 16 thành phần được chọn nhưng không vẽ vì danh sách quá dài: "Phân hệ 24", "Phân hệ 25", "Phân hệ 26", "Phân hệ 27" và 12 thành phần khác.',
    ]);
    expect(flaws(diagram)).toEqual({});
  });

  test('nesting that is deeper than what is drawn is flat from there on', async () => {
    const nested = (depth: number): string =>
      depth === 0 ? '' : `phân hệ M${depth} "Mức ${depth}" {\n${nested(depth - 1)}\n}`;
    const model = (depth: number) => `ứng dụng { hệ thống S "Hệ thống" {\n${nested(depth)}\n} }`;
    expect(told(await drawView('tổng thể V "V" { gồm ** }', model(6)))).toEqual([
      'DIA-07 Bên trong "Hệ thống" có hơn 5 cấp lồng nhau; các cấp sâu hơn được vẽ ngang hàng.',
    ]);
    expect(told(await drawView('tổng thể V "V" { gồm ** }', model(5)))).toEqual([]);
  });

  test('a flow between two modules of one system has no line', async () => {
    expect(told(await drawView('tổng thể V "V" { gồm Cong, Kho, LGSP }'))).toEqual([
      'DIA-06 1 luồng nằm trọn bên trong một khối nên không vẽ: "Chuyển nội bộ".',
    ]);
  });

  test('a flow whose end is taken out of the view', async () => {
    const diagram = await drawView('liên thông V "V" { gồm GuiDon\ntrừ Kho }');
    expect(edgesOf(diagram).flatMap(({ children }) => children.map(({ text }) => text))).toEqual(['Gửi đơn\nđến Kho']);
    expect(told(diagram)).toEqual([
      'DIA-06 1 luồng được vẽ rút gọn, thiếu nền tảng trung gian hoặc đầu không có trong hình: "Gửi đơn".',
    ]);
  });

  test('a flow that is drawn past a platform that the view leaves out', async () => {
    const diagram = await drawView('liên thông V "V" { gồm Cong, Kho }');
    expect(edgesOf(diagram)).toHaveLength(1);
    expect(told(diagram)).toContain(
      'DIA-06 1 luồng được vẽ rút gọn, thiếu nền tảng trung gian hoặc đầu không có trong hình: "Gửi đơn".',
    );
  });

  test('a relation that the view asks for, in a kind of view that has no lines for it', async () => {
    expect(told(await drawView('tổng thể V "V" { gồm Kho -> NhatKy }'))).toEqual([
      'DIA-06 Quan hệ được chọn nhưng không vẽ vì loại sơ đồ này không thể hiện: đọc.',
    ]);
    expect(told(await drawView('lớp V "V" { gồm Kho -> NhatKy }'))).toEqual([]);
  });

  test('nothing, where the picture lacks nothing', async () => {
    const diagram = await drawView('liên thông V "V" { gồm GuiDon }');
    expect(diagram.notices).toEqual([]);
    expect(marginNotesOf(diagram)).toBeUndefined();
  });
});

describe('the margin of the picture', () => {
  test('bears what it lacks, in its own language, as a figure and in the SVG', async () => {
    const diagram = await drawView('tổng thể V "V" { gồm SoHoa, Kho }');
    const notes = textsOf(marginNotesOf(diagram)!).map(({ text }) => text);
    expect(notes[0]).toBe('Không có trong hình');
    expect(notes.slice(1).join(' ')).toBe(diagram.notices[0]!.message.vi);
    const texts = new Set([...renderSvg(diagram).matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text));
    expect(notes.filter((line) => !texts.has(line.replaceAll('"', '&quot;')))).toEqual([]);
    expect(flaws(diagram)).toEqual({});
  });

  test('says nothing of settings: that concerns the author', async () => {
    const diagram = await drawView('tổng thể V "V" { gồm Kho\nso sánh hiện trạng với mục tiêu }');
    expect(diagram.notices.map(({ code }) => code)).toEqual(['DIA-08']);
    expect(marginNotesOf(diagram)).toBeUndefined();
  });
});

describe('a setting that changes nothing in the picture is told', () => {
  test.each([
    ['tổng thể', 'so sánh hiện trạng với mục tiêu', 'so sánh'],
    ['tổng thể', 'kiểu dáng nét đứt', 'kiểu dáng'],
    ['tổng thể', 'bố cục ngang', 'bố cục'],
    ['ngữ cảnh', 'nhóm theo cấp độ', 'nhóm theo'],
    ['liên thông', 'nhóm theo cấp độ', 'nhóm theo'],
    ['lớp', 'nhóm theo cấp độ', 'nhóm theo'],
  ])('in a view of kind %s: %s', async (kind, setting, word) => {
    const diagram = await drawView(`${kind} V "V" { gồm Kho, NhatKy\n${setting} }`);
    expect(told(diagram)).toContain(`DIA-08 Thiết lập không có tác dụng trong sơ đồ loại ${kind}: ${word}.`);
  });

  test.each([
    ['tổng thể', 'nhóm theo cấp độ'],
    ['tổng thể', 'bố cục dọc'],
    ['ngữ cảnh', 'tô màu theo cấp độ'],
    ['liên thông', 'nhóm theo cơ quan'],
    ['liên thông', 'bố cục ngang'],
    ['lớp', 'tại ngày 31/12/2025'],
  ])('not in a view of kind %s: %s', async (kind, setting) => {
    const diagram = await drawView(`${kind} V "V" { gồm Kho, NhatKy\n${setting} }`);
    expect(diagram.notices.filter(({ code }) => code === 'DIA-08')).toEqual([]);
  });
});

test('a notice follows the text of what it names', async () => {
  const text = (title: string) =>
    `${MODEL.replace('Số hóa kho lưu trữ', title)}\nsơ đồ { sơ đồ tổng thể V "V" { gồm SoHoa, Kho } }`;
  const parsed = await modelOf({ 'main.govarch': text('Số hóa kho lưu trữ') });
  const request = { type: 'view', view: 'workspace::V' } as const;
  const before = await draw(parsed.model, request, drawingContext);
  const changes: ModelChange[] = [];
  const subscription = parsed.workspace.onUpdate(({ change }) => changes.push(change));
  await parsed.edit('main.govarch', text('Số hóa hồ sơ'));
  subscription.dispose();
  expect(changes.map((change) => isAffected(before, change))).toEqual([true]);
  const after = await draw(parsed.model, request, drawingContext, before);
  expect(after.diagram.notices[0]?.message.vi).toContain('"Số hóa hồ sơ"');
});
