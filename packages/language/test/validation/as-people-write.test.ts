import { describe, expect, test } from 'vitest';
import { modelOf, uriOf } from '../../src/testing/parse-model.js';

const surroundings = `
nghiệp vụ {
  cơ quan VP "VP" { đơn vị KHTC "Vụ Kế hoạch - Tài chính" }
  vai trò CB "Cán bộ"
}
ứng dụng { hệ thống A "A" hệ thống B "B" nền tảng LGSP "LGSP" hệ thống HSSK "HSSK" }
dữ liệu { thực thể HoSo "Hồ sơ" danh mục DM "Danh mục" }`;

async function read(text: string) {
  const { findings, model } = await modelOf({ 'chung.govarch': surroundings, 'main.govarch': text });
  const shown = findings.map(({ code, origin, suggestions }) => {
    const place = origin.document.endsWith('main.govarch') ? text.slice(origin.start, origin.end) : origin.document;
    return `${code} ‹${place}›${suggestions?.[0] === undefined ? '' : ` → ${suggestions[0]}`}`;
  });
  return { findings: shown, model };
}

/** The values of an attribute of an element, as they are in the model. */
async function valuesIn(text: string, id: string, attribute: string) {
  const { findings, model } = await read(text);
  expect(findings).toEqual([]);
  const element = model.element(`workspace::${id}`);
  return element?.attributes.filter((candidate) => candidate.id === attribute).flatMap(({ values }) => values);
}

describe('understood as it was meant', () => {
  test('a title between single quotes', async () => {
    const { findings, model } = await read(`ứng dụng { hệ thống S 'Hệ thống "mới"' { mô tả 'Đủ' } }`);
    expect(findings).toEqual([]);
    expect(model.element('workspace::S')?.title).toEqual({ vi: 'Hệ thống "mới"' });
  });

  test('a title holds quotes of another sort', async () => {
    const { findings, model } = await read(
      'định hướng { căn cứ QD06 "Đề án “Phát triển ứng dụng dữ liệu” (Đề án 06)" { mô tả "Gọi tắt là “Đề án 06”" } }',
    );
    expect(findings).toEqual([]);
    expect(model.element('workspace::QD06')?.title).toEqual({ vi: 'Đề án “Phát triển ứng dụng dữ liệu” (Đề án 06)' });
  });

  test('the words of what is awaited win: kinds, units', async () => {
    const chapter = 'tài liệu { chương Ch "Chương" { danh mục kèm theo hệ thống, cơ sở dữ liệu } }';
    expect(await valuesIn(chapter, 'Ch', 'included-catalogues')).toEqual([
      { type: 'name', name: 'system' },
      { type: 'name', name: 'database' },
    ]);
    const service = 'nghiệp vụ { dịch vụ công D "D" {\n  thời hạn giải quyết 30 ngày\n} }';
    expect(await valuesIn(service, 'D', 'duration')).toEqual([{ type: 'number', number: 30, unit: 'day' }]);
  });

  test.each([
    ['từ 30-09-2025', '2025-09-30'],
    ['từ ngày 30/09/2025', '2025-09-30'],
    ['từ 09/2025', '2025-09-01'],
    ['từ tháng 9 năm 2025', '2025-09-01'],
    ['từ quý III/2025', '2025-07-01'],
    ['từ năm 2025', '2025-01-01'],
    ['từ = 2025', '2025-01-01'],
  ])('a date: %s', async (written, date) => {
    expect(await valuesIn(`ứng dụng { hệ thống S "S" { ${written} } }`, 'S', 'from')).toEqual([{ type: 'date', date }]);
  });

  test.each([
    ['quý I/2024 đến quý IV/2025', '2024-01-01', '2025-12-31'],
    ['01/03/2024 – 31/12/2025', '2024-03-01', '2025-12-31'],
    ['01/03/2024-31/12/2025', '2024-03-01', '2025-12-31'],
    ['năm 2024 đến năm 2025', '2024-01-01', '2025-12-31'],
    ['2024 – 2025', '2024-01-01', '2025-12-31'],
  ])('a period: %s', async (written, from, to) => {
    const text = `chuyển đổi { nhiệm vụ N "N" { giai đoạn ${written} } }`;
    expect(await valuesIn(text, 'N', 'period')).toEqual([{ type: 'period', from, to }]);
  });

  test('amounts with points between thousands', async () => {
    const cost = 'chuyển đổi { nhiệm vụ N "N" { kinh phí 1.234,56 triệu đồng } }';
    expect(await valuesIn(cost, 'N', 'cost')).toEqual([{ type: 'money', amount: 1_234_560_000, currency: 'VND' }]);
  });

  test.each([
    ['1 tỷ 200 triệu', 1_200_000_000, 'VND'],
    ['1 tỷ 200 triệu 500 nghìn đồng', 1_200_500_000, 'VND'],
    ['1 tỷ đồng 200 triệu đồng', 1_200_000_000, 'VND'],
    ['1,5 tỷ VNĐ', 1_500_000_000, 'VND'],
    ['5tỷ', 5_000_000_000, 'VND'],
    ['800 tr', 800_000_000, 'VND'],
    ['800tr', 800_000_000, 'VND'],
    ['1.200.000đ', 1_200_000, 'VND'],
    ['1 billion 200 million VND', 1_200_000_000, 'VND'],
    ['2 million 500 thousand USD', 2_500_000, 'USD'],
  ])('an amount that can be meant one way only: %s', async (written, amount, currency) => {
    const cost = `chuyển đổi { nhiệm vụ N "N" { kinh phí ${written} nguồn vốn "NSNN" } }`;
    expect(await valuesIn(cost, 'N', 'cost')).toEqual([{ type: 'money', amount, currency }]);
  });

  test('an amount in two units is compared with by a view', async () => {
    const { findings } = await read(
      'chuyển đổi { nhiệm vụ N "N" { kinh phí 2 tỷ đồng } } sơ đồ { sơ đồ tổng thể V "V" { gồm nhiệm vụ trong đó kinh phí >= 1 tỷ 200 triệu } }',
    );
    expect(findings).toEqual([]);
  });

  test.each(['A, B và HSSK', 'A; B; HSSK', 'A, B, và HSSK', 'A and B and HSSK'])('a list: %s', async (list) => {
    const { findings, model } = await read(`ứng dụng { hệ thống S "S" { sử dụng ${list} } }`);
    expect(findings).toEqual([]);
    const used = model.outgoing('workspace::S').map(({ target }) => target);
    expect(used).toEqual(['workspace::A', 'workspace::B', 'workspace::HSSK']);
  });

  test('bullets before statements and semicolons behind them say nothing', async () => {
    const { findings, model } = await read('ứng dụng { hệ thống S "S" {\n  • cấp độ 2;\n  • chủ quản VP;\n} }');
    expect(findings).toEqual([]);
    expect(model.outgoing('workspace::S').map(({ kind }) => kind)).toEqual(['owner']);
  });

  test('official names of sections', async () => {
    for (const section of ['nghiệp vụ', 'dữ liệu', 'ứng dụng', 'công nghệ', 'an toàn thông tin']) {
      expect((await read(`kiến trúc ${section} {\n}`)).findings).toEqual([]);
    }
  });

  test('both placements of a tone mark are one name', async () => {
    const { findings } = await read('ứng dụng { hệ thống Hoà "H" hệ thống S "S" { sử dụng Hòa } }');
    expect(findings).toEqual([]);
  });

  test('a tag that is a word of the language', async () => {
    const { findings } = await read(
      'ứng dụng { hệ thống S "S" { nhãn web } } sơ đồ { sơ đồ tổng thể V "V" { gồm hệ thống trong đó nhãn web } }',
    );
    expect(findings).toEqual([]);
  });
});

describe('an amount that was not understood is no other amount', () => {
  test.each([
    ['800 xyz', 'SYN-09 ‹xyz›'],
    ['800xyz', 'VOC-05 ‹800xyz›'],
    ['1e9', 'VOC-05 ‹1e9›'],
    ['5 ty dong', 'SYN-09 ‹ty dong› → tỷ đồng'],
    ['5-7 tỷ', 'SYN-09 ‹-7›'],
    ['5 - 7 tỷ', 'SYN-09 ‹- 7›'],
    ['5 đến 7 tỷ', 'SYN-09 ‹đến 7›'],
    ['$5', 'SYN-01 ‹$›'],
    ['5 tỷ/năm', 'SYN-01 ‹/›'],
    ['1 tỷ 200', 'VOC-24 ‹1 tỷ 200› → 1 tỷ 200 triệu đồng'],
    ['200 triệu 1 tỷ', 'VOC-24 ‹200 triệu 1 tỷ›'],
    ['1,5 tỷ đồng năm 2026', 'SYN-09 ‹năm 2026› → { từ năm 2026 đến năm 2026 }'],
  ])('%s', async (written, finding) => {
    const { findings, model } = await read(`chuyển đổi {\n  nhiệm vụ N "N" {\n    kinh phí ${written}\n  }\n}`);
    expect(findings).toEqual([finding]);
    expect(model.element('workspace::N')?.attributes).toEqual([]);
  });

  test('the units that may stand there are named, in both languages', async () => {
    const { findings } = await modelOf('chuyển đổi { nhiệm vụ N "N" { kinh phí 800 xyz } }');
    expect(findings.map(({ message }) => message)).toEqual([
      {
        vi: '`xyz` không có nghĩa ở vị trí này và bị bỏ qua. Sau số tiền viết `đồng`, `triệu đồng` hoặc `tỷ đồng`.',
        en: '`xyz` means nothing at this place and is ignored. After an amount write `VND`, `million VND` or `billion VND`.',
      },
    ]);
  });

  test.each([
    ['từ 2025 xyz', 'SYN-09 ‹xyz›'],
    ['từ 01/03/2025 xyz', 'SYN-09 ‹xyz›'],
    ['số người sử dụng 5.000 người', 'SYN-09 ‹người›'],
  ])('so is a date and a number: %s', async (written, finding) => {
    const { findings, model } = await read(`ứng dụng {\n  hệ thống S "S" {\n    ${written}\n  }\n}`);
    expect(findings).toEqual([finding]);
    expect(model.element('workspace::S')?.attributes).toEqual([]);
  });
});

describe('one mistake, one finding that says what to write', () => {
  test.each([
    ['ứng dụng { hệ thống S "S" { loại dịch vụ công } }', 'VOC-07 ‹dịch vụ công›'],
    ['nghiệp vụ { cơ quan V2 "V" { mã G22 abc } }', 'SYN-09 ‹abc›'],
    ['kiến trúc K "K" { khung vn-egov-2.0 xyz }', 'SYN-09 ‹xyz›'],
    ['tài liệu { chương Ch "C" { danh mục kèm theo ^hệ thống } }', 'VOC-05 ‹^hệ thống›'],
    // What is quoted is nobody's misspelt word.
    ['chuyển đổi { nhiệm vụ N "N" { kinh phí 5 đồng """dong""" } }', 'SYN-09 ‹"""dong"""›'],
    ['chuyển đổi { nhiệm vụ N "N" { kinh phí 5 đồng "dong" } }', 'SYN-09 ‹"dong"›'],
    ['ứng dụng { hệ thống S "S" {\n  cấp đô 3\n} }', 'VOC-01 ‹cấp đô› → cấp độ'],
    ['ứng dụng {\n  hệ thống Quản lý văn bản "Quản lý văn bản"\n}', 'SYN-22 ‹Quản lý văn bản› → QuanLyVanBan'],
    [
      'ứng dụng {\n  hệ thống Quản lý văn bản { cấp độ 2 }\n}',
      'SYN-22 ‹Quản lý văn bản› → QuanLyVanBan "Quản lý văn bản"',
    ],
    [
      'ứng dụng { hệ thống S "S" {\n  chủ quản "Vụ Kế hoạch - Tài chính"\n} }',
      'REF-11 ‹"Vụ Kế hoạch - Tài chính"› → VP.KHTC',
    ],
    ['ứng dụng {\n  "Hệ thống của Sở Y tế" -> HSSK\n}', 'REF-11 ‹"Hệ thống của Sở Y tế"›'],
    ['chuyển đổi { nhiệm vụ N "N" { kinh phí 12500 } }', 'VOC-19 ‹12500› → 12500 triệu đồng'],
    ['nghiệp vụ { dịch vụ công D "D" { thời hạn giải quyết 2 năm 6 tháng } }', 'VOC-24 ‹2 năm 6 tháng› → 30 tháng'],
    [
      'chuyển đổi { nhiệm vụ N "N" { kinh phí 5 tỷ đồng { năm 2026 } } }',
      'SYN-09 ‹năm 2026› → từ năm 2026 đến năm 2026',
    ],
    ['kiến trúc K "K" { phiên bản 1.0 }', 'VOC-05 ‹1.0›'],
    ['ứng dụng { hệ thống S "S" { cấp độ 6 } }', 'VOC-06 ‹6›'],
    ['ứng dụng {\n  hệ thống S "S" # chú thích, chủ quản\n}', 'SYN-26 ‹#› → //'],
    ['# tệp này mô tả ứng dụng\nứng dụng { hệ thống S "S" }', 'SYN-26 ‹#› → //'],
    ['ứng dụng { A -> HSSK }', 'VOC-44 ‹A -> HSSK› → luồng A -> HSSK'],
    [
      'nghiệp vụ { dịch vụ công D "D" {\n  thời hạn giải quyết 30 ngày kể từ ngày nhận hồ sơ\n} }',
      'SYN-25 ‹ngày nhận hồ sơ› → "ngày nhận hồ sơ"',
    ],
    [
      'nghiệp vụ { quy trình Q "Q" {\n  bước B "B" do CB không quá 3 ngày kể từ ngày nhận đọc HoSo\n  bước C "C"\n  B -> C\n} }',
      'SYN-25 ‹ngày nhận› → "ngày nhận"',
    ],
    ['sơ đồ { sơ đồ ứng dụng V "V" { gồm hệ thống } }', 'VIEW-03 ‹ứng dụng›'],
    ['sơ đồ { sơ đồ V "V" { gồm hệ thống } }', 'VIEW-03 ‹V›'],
    ['nghiệp vụ { quy trình Q "Q" {\n  bước 1 "Nhận" do CB\n  bước B2 "Trả" do CB\n  1 -> B2\n} }', 'SYN-10 ‹1› → B1'],
    [
      'ứng dụng {\n  hệ thống Quan ly van ban "Quản lý văn bản"\n  luồng L Quan ly van ban -> A\n  B sử dụng Quan ly van ban\n  Quan ly van ban sử dụng HSSK\n}',
      'SYN-22 ‹Quan ly van ban› → QuanLyVanBan',
    ],
    ['chuyển đổi { nhiệm vụ N "N" { kinh phí -5 tỷ đồng } }', 'VOC-06 ‹-5 tỷ đồng› → 5 tỷ đồng'],
    ['chuyển đổi { nhiệm vụ N "N" { tiến độ -5% } }', 'VOC-06 ‹-5%› → 5%'],
    ['nghiệp vụ { dịch vụ công D "D" { thời hạn giải quyết -3 ngày } }', 'VOC-06 ‹-3 ngày›'],
    ['nghiệp vụ { dịch vụ công D "D" { mức phí -20.000 đồng } }', 'VOC-06 ‹-20.000 đồng› → 20.000 đồng'],
    ['dữ liệu { thực thể T "T" { trường a : văn bản(-20) } }', 'VOC-21 ‹văn bản(-20)›'],
    ['dữ liệu { thực thể T "T" { trường a : văn bản[3..1] } }', 'VOC-22 ‹văn bản[3..1]›'],
    ['ứng dụng { hệ thống S "S" { từ 31/02/2025 } }', 'VOC-20 ‹31/02/2025›'],
    ['ứng dụng { hệ thống S "S" { phê duyệt 31/04/2025 do VP } }', 'VOC-20 ‹31/04/2025›'],
    ['ứng dụng { hệ thống S "S" {\n  phân hệ M "M" {\n    mô tả "x"\n', 'SYN-06 ‹"x"›'],
    ['ứng dụng {\n<<<<<<< HEAD\n hệ thống S "S"\n=======\n hệ thống S "S2"\n>>>>>>> nhanh\n}', 'SYN-24 ‹<<<<<<<›'],
    ['ứng dụng {\n  hệ thống S "S"\u0000\u0001\u0002\n}', 'SYN-01 ‹\u0000\u0001\u0002›'],
  ])('%s', async (text, finding) => {
    expect((await read(text)).findings).toEqual([finding]);
  });

  test('a title that is there is not asked for, and the kinds of views are listed, in both languages', async () => {
    const messages = async (text: string) => (await modelOf(text)).findings.map(({ message }) => message);
    expect(await messages('ứng dụng { hệ thống Quan ly "Quản lý" }')).toEqual([
      {
        vi: 'Tên không có dấu cách: viết `QuanLy`, cả ở những chỗ nhắc đến tên này.',
        en: 'A name has no blanks: write `QuanLy`, also where it is spoken of.',
      },
    ]);
    const [view] = await messages('sơ đồ { sơ đồ V "V" { gồm * } }');
    expect(view?.vi).toContain('một trong các loại `tổng thể`, `lớp`, `ngữ cảnh`');
    expect(view?.en).toContain('one of the kinds `landscape`, `layer`, `context`');
  });

  test('an element of another project is spoken of by two colons', async () => {
    const { findings } = await read('ứng dụng { hệ thống S "S" { sử dụng quoc-gia:NDXP } }');
    expect(findings[0]).toBe('VOC-29 ‹quoc-gia:NDXP› → quoc-gia::NDXP');
  });

  test('the elements that have a title are offered as soon as there are some', async () => {
    const text = 'ứng dụng { hệ thống S "S" { chủ quản "Cục Chuyển đổi số" } }';
    const workspace = await modelOf({ 'main.govarch': text });
    expect(workspace.currentFindings().map(({ suggestions }) => suggestions)).toEqual([undefined]);
    await workspace.edit('moi.govarch', 'nghiệp vụ { cơ quan CCDS "Cục Chuyển đổi số" }');
    expect(workspace.currentFindings().map(({ suggestions }) => suggestions)).toEqual([['CCDS']]);
    await workspace.edit('moi.govarch', 'nghiệp vụ { cơ quan CCDS "Cục khác" }');
    expect(workspace.currentFindings().map(({ suggestions }) => suggestions)).toEqual([undefined]);
  });

  test('a file in UTF-16 is read, and told', async () => {
    const workspace = await modelOf({ 'main.govarch': '' });
    const text = '\ufeffứng dụng { hệ thống S "Hệ thống" }';
    const uri = uriOf('main.govarch');
    workspace.files.write(uri, new Uint8Array(Uint16Array.from(text, (unit) => unit.charCodeAt(0)).buffer));
    await workspace.services.shared.workspace.DocumentBuilder.update([uri], []);
    expect(workspace.currentFindings().map(({ code }) => code)).toEqual(['SYN-23']);
    expect(workspace.model.element('workspace::S')?.title).toEqual({ vi: 'Hệ thống' });
  });
});
