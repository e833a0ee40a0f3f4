import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
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
    ['kiến trúc K "K" { phiên bản 1.0 }', 'SYN-25 ‹1.0› → "1.0"'],
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

  const ofSystem = (said: string) => `ứng dụng { hệ thống S "S" {\n  ${said}\n} }`;
  const ofProcess = (said: string) => `nghiệp vụ { quy trình Q "Q" {\n  ${said}\n  bước C "C"\n  B -> C\n} }`;
  const ofView = (said: string) => `sơ đồ { sơ đồ tổng thể V "V" {\n  ${said}\n} }`;
  const finance = 'REF-11 ‹Vụ Kế hoạch - Tài chính› → VP.KHTC';
  const staff = 'REF-11 ‹Cán bộ› → CB';
  test.each([
    [ofSystem('chủ quản Vụ Kế hoạch - Tài chính'), [finance]],
    [ofSystem('chủ quản: Vụ Kế hoạch - Tài chính'), [finance]],
    [ofSystem('chủ quản Vụ Kế hoạch - Tài chính cấp độ 3'), [finance]],
    [ofSystem('chủ quản VP và Vụ Kế hoạch - Tài chính'), [finance]],
    [ofSystem('vận hành Trung tâm Công nghệ thông tin'), ['REF-11 ‹Trung tâm Công nghệ thông tin›']],
    [ofSystem('sử dụng A và các Sở Nội vụ'), ['REF-11 ‹các Sở Nội vụ›']],
    [ofProcess('bước B "B" do Cán bộ đọc HoSo'), [staff]],
    [ofProcess('bước B "B" do Vụ Kế hoạch - Tài chính đọc Danh mục ghi HoSo'), [finance, 'REF-11 ‹Danh mục› → DM']],
    [ofView('gồm Vụ Kế hoạch - Tài chính, Cán bộ, A'), [finance, staff]],
    [ofView('gồm "Cán bộ"'), ['REF-11 ‹"Cán bộ"› → CB']],
    [ofView('gồm hệ thống\n  loại trừ Cán bộ'), [staff]],
  ])('a title without quotes in the place of a name: %s', async (text, findings) => {
    expect((await read(text)).findings).toEqual(findings);
  });

  test.each([
    ['định hướng { căn cứ S "S" {\n  loại Quyết định\n} }'],
    ['định hướng { căn cứ S "S" { loại Nghị định } }'],
    ['dữ liệu { thực thể S "S" {\n  phân loại Cá nhân\n} }'],
    ['dữ liệu { thực thể S "S" {\n  phân loại dữ liệu cá nhân\n} }', 'VOC-29 ‹dữ liệu cá nhân› → cá nhân'],
    ['dữ liệu { cơ sở dữ liệu S "S" {\n  loại CSDL quốc gia\n} }', 'VOC-29 ‹CSDL quốc gia› → quốc gia'],
  ])('one of some words, with a capital or behind others: %s', async (text, ...findings) => {
    const outcome = await read(text);
    expect(outcome.findings).toEqual(findings);
    expect(outcome.model.element('workspace::S')?.attributes.map(({ values }) => values[0]?.type)).toEqual([
      'enumeration',
    ]);
  });

  const named = (said: string, name: string, title: string): [string, string] => [
    said,
    `SYN-22 ‹${said}› → ${name} "${title}"`,
  ];
  test.each([
    [...named('1. Tiếp nhận hồ sơ', 'B1', 'Tiếp nhận hồ sơ'), 'do CB'],
    [...named('1: Tiếp nhận hồ sơ', 'B1', 'Tiếp nhận hồ sơ'), 'do CB'],
    [...named('1 Tiếp nhận', 'B1', 'Tiếp nhận'), 'không quá 3 ngày'],
    [...named('Tiếp nhận', 'TiepNhan', 'Tiếp nhận'), 'do CB đọc HoSo'],
    ['TiepNhan Tiếp nhận hồ sơ', 'SYN-25 ‹Tiếp nhận hồ sơ› → "Tiếp nhận hồ sơ"', 'do CB'],
  ])(
    'a name that is proposed is accepted, and stops before what is said next: bước %s',
    async (said, finding, rest) => {
      const text = ofProcess(`bước ${said} ${rest}\n  bước B "B"\n  B -> C`);
      const { findings } = await read(text);
      expect(findings.filter((found) => !found.startsWith('VOC'))).toEqual([finding]);
    },
  );

  test.each([
    [ofProcess('bước B "B" do CB; theo A')],
    [ofProcess('bước B "B" do CB; đọc HoSo; ghi DM')],
    [ofProcess('bước A0 "A0"\n  bước B "B"\n  A0 -> B; B -> C')],
    ['định hướng { chỉ tiêu C "C" {\n  giá trị thực tế 61% { đến 31/12/2025 }; chu kỳ hằng quý\n} }'],
    ['công nghệ { máy chủ M "M" {\n  số lượng 12; CPU 16 nhân; RAM 64 GB\n} }', 'VOC-01 ‹CPU›'],
  ])('a semicolon ends what is listed before it: %s', async (text, ...findings) => {
    expect((await read(text)).findings).toEqual(findings);
  });

  test.each([
    ['mô tả Hệ thống quản lý thông tin về cán bộ, công chức', 'Hệ thống quản lý thông tin về cán bộ, công chức'],
    ['mô tả Cổng thông tin điện tử; phục vụ (mọi) người dân', 'Cổng thông tin điện tử; phục vụ (mọi) người dân'],
    ['mô tả Cơ quan vận hành hệ thống theo cấp độ 3 của mình', 'Cơ quan vận hành hệ thống theo cấp độ 3 của mình'],
    ['mô tả 3 nhóm chức năng - dùng chung/riêng', '3 nhóm chức năng - dùng chung/riêng'],
    ['mô tả Quản lý văn bản chủ quản VP', 'Quản lý văn bản'],
    ['mô tả Quản lý văn bản; chủ quản VP', 'Quản lý văn bản'],
    ['mô tả Quản lý văn bản không công bố', 'Quản lý văn bản'],
  ])('a text without quotes is told as a whole: %s', async (said, text) => {
    const { findings, model } = await read(ofSystem(said));
    expect(findings).toEqual([`SYN-25 ‹${text}› → "${text}"`]);
    const system = model.element('workspace::S');
    const description = system?.attributes.find(({ id }) => id === 'description');
    expect(description?.values).toEqual([{ type: 'text', text: { vi: text } }]);
    expect((await saidBy(ofSystem(said), 'S')).said.includes('owner VP')).toBe(said.includes('chủ quản'));
    expect(system?.attributes.some(({ id }) => id === 'restricted')).toBe(said.includes('không công bố'));
  });

  test.each([
    ['định hướng { căn cứ C "C" {\n  số hiệu 749/QĐ-TTg\n} }', '749/QĐ-TTg'],
    ['định hướng { chỉ tiêu C "C" {\n  đơn vị tính %\n} }', '%'],
    ['nghiệp vụ { dịch vụ công D "D" {\n  mã 1.003822\n} }', '1.003822'],
    [ofSystem('phiên bản 4.0'), '4.0'],
  ])('a code that is a text wants quotes: %s', async (text, code) => {
    expect((await read(text)).findings).toEqual([`SYN-25 ‹${code}› → "${code}"`]);
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
    expect(findings).toContain('VOC-29 ‹quoc-gia:NDXP› → quoc-gia::NDXP');
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

/** What an element says of others, as the model holds it. */
async function saidBy(text: string, id: string) {
  const { findings, model } = await read(text);
  const element = model.element(`workspace::${id}`);
  const attributes = element?.attributes.map((attribute) => attribute.id) ?? [];
  const relations = model.outgoing(`workspace::${id}`).map(({ kind, target }) => `${kind} ${target.slice(11)}`);
  return { findings, title: element?.title?.vi, said: [...attributes, ...relations] };
}

describe('what means nothing takes nothing else with it', () => {
  test.each([
    [
      'chủ quản VP cấp độ 3 xyz abc đơn vị vận hành VP.KHTC',
      ['SYN-09 ‹xyz abc›', 'VOC-29 ‹đơn vị vận hành› → vận hành'],
    ],
    ['chủ quản VP xyz cấp độ 3 vận hành VP.KHTC', ['SYN-09 ‹xyz›']],
    ['xyz chủ quản VP cấp độ 3 vận hành VP.KHTC', ['VOC-01 ‹xyz›']],
    ['chủ quản VP foo bar cấp độ 3; vận hành VP.KHTC', ['SYN-09 ‹foo bar›']],
  ])('%s', async (body, findings) => {
    const said = ['level', 'owner VP', 'operator VP.KHTC'];
    expect(await saidBy(`ứng dụng {\n  hệ thống S "S" { ${body} }\n}`, 'S')).toEqual({ findings, title: 'S', said });
  });

  test('a relation of another element that is declared here may stand in a body of one line', async () => {
    const text = 'ứng dụng { hệ thống khac "K" hệ thống S "S" { khac sử dụng B } }';
    expect((await saidBy(text, 'khac')).said).toEqual(['uses B']);
  });

  test.each([
    ['cấp độ: 3\n chủ quản: VP\n vận hành: VP.KHTC', []],
    ['cấp độ 3; chủ quản VP; vận hành VP.KHTC', []],
    ['\n  - cấp độ 3\n  + chủ quản VP\n  – vận hành VP.KHTC\n', []],
    ['\n  1. cấp độ 3\n  2) chủ quản VP\n  * vận hành VP.KHTC\n', []],
    ['cấp độ 3 chủ quản là VP vận hành bởi VP.KHTC', ['VOC-29 ‹là› → ', 'VOC-29 ‹bởi› → ']],
    ['cấp độ 3, chủ quản VP, vận hành VP.KHTC', ['VOC-29 ‹,› → ', 'VOC-29 ‹,› → ']],
    ['chủ quản VP, cấp độ 3; vận hành VP.KHTC', ['VOC-29 ‹,› → ']],
  ])('marks between what is said: %s', async (body, findings) => {
    const said = ['level', 'owner VP', 'operator VP.KHTC'];
    expect(await saidBy(`ứng dụng {\n  hệ thống S "S" { ${body} }\n}`, 'S')).toEqual({ findings, title: 'S', said });
  });

  test('a comma behind the last member is told, with what to do', async () => {
    const { findings } = await modelOf('ứng dụng { hệ thống S "S" { cấp độ 3,\n } }');
    expect(findings.map(({ message }) => message)).toEqual([
      {
        vi: 'Sau dấu phẩy này còn thiếu một nội dung; nếu danh sách đã đủ, hãy bỏ dấu phẩy.',
        en: 'Something is missing after this comma; where the list is complete, remove it.',
      },
    ]);
  });
});

describe('a title without its quotes, and a text over lines', () => {
  test.each([
    ['S Hệ thống A {', 'Hệ thống A', 'SYN-25 ‹Hệ thống A› → "Hệ thống A"'],
    ['S Quản lý văn bản {', 'Quản lý văn bản', 'SYN-25 ‹Quản lý văn bản› → "Quản lý văn bản"'],
    [
      'S hệ thống quản lý văn bản {',
      'hệ thống quản lý văn bản',
      'SYN-25 ‹hệ thống quản lý văn bản› → "hệ thống quản lý văn bản"',
    ],
    ['S "Hệ thống\n  mới" {', 'Hệ thống\nmới', `SYN-27 ‹"Hệ thống\n  mới"› → """Hệ thống\n  mới"""`],
  ])('hệ thống %s', async (head, title, finding) => {
    const text = `ứng dụng {\n  hệ thống ${head}\n    cấp độ 3\n  }\n}`;
    expect(await saidBy(text, 'S')).toEqual({ findings: [finding], title, said: ['level'] });
  });

  test('two declarations on one line are told', async () => {
    const { findings } = await read('ứng dụng {\n  hệ thống S hệ thống A2 {\n    cấp độ 3\n  }\n}');
    expect(findings).toEqual(['SYN-28 ‹hệ thống A2›']);
  });

  test('a description over lines is one text, whatever stands in it', async () => {
    const text =
      'ứng dụng {\n  hệ thống S "S" {\n    mô tả "Một\n    hai: { b }\n    ba" nguồn "x"\n    cấp độ 3\n  }\n}';
    const { findings, said } = await saidBy(text, 'S');
    expect(findings.map((finding) => finding.slice(0, 6))).toEqual(['SYN-27']);
    expect(said).toEqual(['description', 'source', 'level']);
  });

  test('a string whose end is missing does not take the next one', async () => {
    const text = 'ứng dụng {\n  hệ thống S "S" {\n    mô tả "Một\n    nguồn "x"\n    cấp độ 3\n  }\n}';
    const { findings, said } = await saidBy(text, 'S');
    expect(findings).toEqual(['SYN-02 ‹"Một›']);
    expect(said).toEqual(['description', 'source', 'level']);
  });
});

describe('lists without commas', () => {
  test.each([
    ['sử dụng\n      A\n      B\n      HSSK', 'SYN-30 ‹A\n      B\n      HSSK› → A, B, HSSK'],
    ['sử dụng A\n      B\n      LGSP', 'SYN-30 ‹A\n      B\n      LGSP› → A, B, LGSP'],
    ['sử dụng A B HSSK', 'SYN-30 ‹A B HSSK› → A, B, HSSK'],
  ])('%s', async (clause, finding) => {
    const { findings, said } = await saidBy(`ứng dụng {\n  hệ thống S "S" {\n    ${clause}\n    cấp độ 3\n  }\n}`, 'S');
    expect(findings).toEqual([finding]);
    expect(said.filter((item) => item.startsWith('uses'))).toHaveLength(3);
  });

  test('rows, columns and relation of a matrix on three lines', async () => {
    const text =
      'nghiệp vụ { chức năng F "F" } ứng dụng { hệ thống S "S" { hỗ trợ F } } sơ đồ { sơ đồ ma trận M "M" {\n  hàng chức năng\n  cột hệ thống\n  theo hỗ trợ\n} }';
    expect((await read(text)).findings).toEqual([]);
    expect((await read(text.replace('sơ đồ ma trận', 'ma trận'))).findings).toEqual([
      'VOC-29 ‹ma trận› → sơ đồ ma trận',
    ]);
  });

  test('a missing bracket is told where it is missing', async () => {
    const text =
      'ứng dụng { hệ thống S "S" { cấp độ 3 } } sơ đồ { sơ đồ tổng thể V "V" { gồm hệ thống trong đó (cấp độ >= 3\n} }';
    expect((await read(text)).findings).toEqual(['VIEW-02 ‹3›']);
  });
});

describe('arrows as they are drawn elsewhere', () => {
  const steps = (arrows: string): string =>
    `nghiệp vụ {\n  quy trình Q "Q" {\n    bắt đầu X "X" do CB\n    bước Y "Bước Y" do CB\n    kết thúc Z "Z"\n    ${arrows}\n  }\n}`;

  test.each([
    ['X --> Y\n    Y -> Z', ['VOC-29 ‹-->› → ->']],
    ['X => Y\n    Y –> Z', ['VOC-29 ‹=>› → ->', 'VOC-29 ‹–>› → ->']],
    ['X ⇒ Y\n    Y → Z', ['VOC-29 ‹⇒› → ->']],
    ['X -> Y Y -> Z', []],
  ])('%s', async (arrows, findings) => {
    const { findings: found, model } = await read(steps(arrows));
    expect(found).toEqual(findings);
    expect(['X', 'Y'].map((step) => model.outgoing(`workspace::Q.${step}`, 'sequence').length)).toEqual([1, 1]);
  });

  test('a step that is spoken of by its title', async () => {
    const { findings } = await read(steps('X -> "Bước Y"\n    "Bước Y" -> Z'));
    expect(findings).toEqual(['REF-11 ‹"Bước Y"› → Q.Y', 'REF-11 ‹"Bước Y"› → Q.Y']);
  });

  test('several steps before one arrow', async () => {
    const { findings } = await read(steps('bước W "W" do CB\n    X -> Y\n    X -> W\n    Y, W -> Z'));
    expect(findings).toEqual(['VOC-29 ‹Y, W -> Z› → Y -> Z\n    W -> Z']);
  });

  test('a flow without its word, over something', async () => {
    const { findings, model } = await read('ứng dụng {\n  A -> HSSK qua LGSP\n}');
    expect(findings).toEqual(['VOC-44 ‹A -> HSSK› → luồng A -> HSSK']);
    expect(model.incoming('workspace::LGSP', 'flow-via')).toHaveLength(1);
  });

  test('an arrow that is missing on a line', async () => {
    const { findings, model } = await read(steps('X -> Y Z'));
    expect(findings).toEqual(['SYN-31 ‹Y Z› → Y -> Z']);
    expect(model.outgoing('workspace::Q.Y', 'sequence')).toHaveLength(1);
  });

  test('a way that breaks off is told where it does, with what may follow', async () => {
    const text = steps('bước W "W" do CB\n    X -> Y\n    W -> Z');
    const { findings } = await modelOf({ 'chung.govarch': surroundings, 'main.govarch': text });
    expect(findings.map(({ code, origin }) => `${code} ‹${text.slice(origin.start, origin.end)}›`)).toEqual([
      'VOC-32 ‹Y›',
    ]);
    expect(findings[0]?.message.vi).toContain('hãy viết trình tự, ví dụ `Y -> W`');
  });

  test('what an event leads to that is attached to nothing is told with the event', async () => {
    const text = steps('X -> Y -> Z\n    bước W "W" do CB\n    sự kiện biên E "E" loại sự kiện hẹn giờ\n    E -> W');
    expect((await read(text)).findings).toEqual(['VOC-36 ‹E›']);
  });

  test('what a view selects without its word', async () => {
    const text =
      'ứng dụng { hệ thống S "S" { cấp độ 3 } } sơ đồ { sơ đồ tổng thể V "V" {\n  hệ thống trong đó cấp độ >= 3\n} }';
    expect((await read(text)).findings).toEqual(['VOC-29 ‹hệ thống› → gồm hệ thống']);
  });

  test.each([
    ['=> 3', 'VOC-29 ‹=>› → >='],
    ['== 3', 'VOC-29 ‹==› → ='],
    ['<> 2', 'VOC-29 ‹<>› → !='],
  ])('comparisons of other languages: %s', async (written, finding) => {
    const { findings } = await read(
      `ứng dụng { hệ thống S "S" { cấp độ 3 } } sơ đồ { sơ đồ tổng thể V "V" { gồm hệ thống trong đó cấp độ ${written} } }`,
    );
    expect(findings).toEqual([finding]);
  });
});

describe('a word that is missing or of the wrong sort', () => {
  test('fields without their word', async () => {
    const { findings, model } = await read(
      'dữ liệu { thực thể T "T" {\n  hoTen : văn bản\n  tuoi : số nguyên\n  trường ma : văn bản\n} }',
    );
    expect(findings).toEqual(['VOC-29 ‹hoTen› → trường hoTen', 'VOC-29 ‹tuoi› → trường tuoi']);
    expect(['hoTen', 'tuoi', 'ma'].map((name) => model.element(`workspace::T.${name}`)?.kind)).toEqual([
      'field',
      'field',
      'field',
    ]);
  });

  test('in an English text the word is English', async () => {
    expect((await read('data { entity T "T" {\n  name : text\n} }')).findings).toEqual(['VOC-29 ‹name› → field name']);
  });

  test.each([
    ['chủ quản 3', 'REF-01 ‹3›'],
    ['kể từ 3', 'VOC-02 ‹kể từ›'],
    ['từ 3', 'VOC-05 ‹3›'],
  ])('a number where none can stand: %s', async (line, finding) => {
    expect((await read(`ứng dụng { hệ thống S "S" { ${line} } }`)).findings).toEqual([finding]);
  });
});

describe('times and ranges as documents write them', () => {
  test.each([
    ['giai đoạn I/2026 đến IV/2026', '2026-01-01', '2026-12-31'],
    ['giai đoạn 2026 đến hết 2027', '2026-01-01', '2027-12-31'],
    ['giai đoạn 2026 đến quý II/2027', '2026-01-01', '2027-06-30'],
    ['giai đoạn quý II/2026 đến 2027', '2026-04-01', '2027-12-31'],
    ['giai đoạn từ tháng 3/2026 đến hết năm 2027', '2026-03-01', '2027-12-31'],
    ['period March 2024 to December 2025', '2024-03-01', '2025-12-31'],
    ['period from March 1, 2024 to 31 December 2025', '2024-03-01', '2025-12-31'],
    ['period Sept. 2024 to May 31st, 2025', '2024-09-01', '2025-05-31'],
  ])('%s', async (written, from, to) => {
    const text = `chuyển đổi { nhiệm vụ N "N" { ${written} } }`;
    expect(await valuesIn(text, 'N', 'period')).toEqual([{ type: 'period', from, to }]);
  });

  test('a day that no calendar has, in English too', async () => {
    const { findings } = await read('transition { initiative N "N" { from 31 February 2025 } }');
    expect(findings).toEqual(['VOC-20 ‹31 February 2025›']);
  });

  test('a name that begins like a month is a name', async () => {
    const { findings, model } = await read('ứng dụng { hệ thống May "May" hệ thống S "S" { sử dụng May } }');
    expect(findings).toEqual([]);
    expect(model.outgoing('workspace::S', 'uses')).toHaveLength(1);
  });

  test.each([
    ['từ 10 đến 15 ngày', 'VOC-29 ‹từ 10 đến 15› → 15'],
    ['10 đến 15 ngày', 'VOC-29 ‹10 đến 15› → 15'],
    ['10 - 15 ngày', 'VOC-29 ‹10 - 15› → 15'],
    ['10-15 ngày', 'VOC-29 ‹10-15› → 15'],
  ])('of a range the larger number is the limit: %s', async (written, finding) => {
    const { findings, model } = await read(`nghiệp vụ { dịch vụ công D "D" { thời hạn giải quyết ${written} } }`);
    expect(findings).toEqual([finding]);
    expect(model.element('workspace::D')?.attributes[0]?.values).toEqual([{ type: 'number', number: 15, unit: 'day' }]);
  });

  test.each([
    ['giá trị mục tiêu 80% vào năm 2030', 'VOC-29 ‹vào năm 2030› → { đến năm 2030 }'],
    ['giá trị mục tiêu tối thiểu 80% năm 2030', 'VOC-29 ‹năm 2030› → { đến năm 2030 }'],
    ['target-value 80% by 2030', 'VOC-29 ‹by 2030› → { to 2030 }'],
  ])('when a target is to be reached: %s', async (written, finding) => {
    const { findings, model } = await read(
      `định hướng { mục tiêu M "M" { chỉ tiêu C "C" {\n  ${written}\n  mô tả "x"\n} } }`,
    );
    expect(findings).toEqual([finding]);
    expect(model.element('workspace::M.C')?.attributes.map(({ id }) => id)).toEqual(['target-value', 'description']);
  });
});

describe('what lacks its name or its path', () => {
  test.each([
    ['định hướng { căn cứ "Nghị định số 47/2024/NĐ-CP" }', 'REF-06 ‹căn cứ› → căn cứ ND47'],
    ['định hướng { căn cứ "Quyết định số 06/QĐ-TTg" }', 'REF-06 ‹căn cứ› → căn cứ QD06'],
    ['ứng dụng { hệ thống "Quản lý văn bản" }', 'REF-06 ‹hệ thống› → hệ thống QuanLyVanBan'],
    ['định hướng { mục tiêu "Nâng cao chất lượng phục vụ người dân" }', 'REF-06 ‹mục tiêu› → mục tiêu NCCLPVND'],
    ['tài liệu { chương C "C" { tệp văn bản "" } }', 'PRJ-66 ‹tệp văn bản ""›'],
  ])('%s', async (text, finding) => {
    expect((await read(text)).findings).toEqual([finding]);
  });

  test('a document that is spoken of by its title', async () => {
    const { findings } = await read('ứng dụng { hệ thống S "S" { căn cứ "Nghị định số 47/2024/NĐ-CP" } }');
    expect(findings).toEqual(['REF-11 ‹"Nghị định số 47/2024/NĐ-CP"›']);
  });

  test.each([
    ['công ghệ "Java"', 'VOC-01 ‹công ghệ› → công nghệ'],
    ['tên miên "a.vn"', 'VOC-01 ‹tên miên› → tên miền'],
  ])('a misspelt word with a word inside: %s', async (line, finding) => {
    expect((await read(`ứng dụng { hệ thống S "S" {\n  ${line}\n} }`)).findings).toEqual([finding]);
  });
});

describe('head lines as people write them', () => {
  test.each([
    ['S: "Hệ thống" {\n    cấp độ 3\n  }', []],
    ['S = "Hệ thống" {\n    cấp độ 3\n  }', []],
    ['S "Hệ thống" (\n    cấp độ 3\n  )', ['VOC-29 ‹(› → {']],
    ['"Hệ thống" S {\n    cấp độ 3\n  }', ['VOC-29 ‹"Hệ thống" S› → S "Hệ thống"']],
    ['S "Hệ thống" cấp độ 3', ['VOC-29 ‹cấp độ 3› → { cấp độ 3 }']],
    ['S "Hệ thống" cấp độ 3 {\n    mô tả "x"\n  }', ['VOC-29 ‹cấp độ 3› → { cấp độ 3']],
  ])('hệ thống %s', async (head, findings) => {
    const { findings: found, title, said } = await saidBy(`ứng dụng {\n  hệ thống ${head}\n}`, 'S');
    expect([found, title, said[0]]).toEqual([findings, 'Hệ thống', 'level']);
  });

  test.each([
    ['luồng L: A -> HSSK', []],
    ['luồng L "L" từ A đến HSSK qua LGSP', ['VOC-29 ‹từ A đến HSSK› → A -> HSSK']],
    ['luồng L từ A sang HSSK', ['VOC-29 ‹từ A sang HSSK› → A -> HSSK']],
    ['flow L from A to HSSK', ['VOC-29 ‹from A to HSSK› → A -> HSSK']],
  ])('%s', async (line, findings) => {
    const { findings: found, said } = await saidBy(`ứng dụng {\n  ${line}\n}`, 'L');
    expect(found).toEqual(findings);
    expect(said.slice(0, 2)).toEqual(['flow-from A', 'flow-to HSSK']);
  });

  test('the time of a flow is a time', async () => {
    const { findings, said } = await saidBy('ứng dụng {\n  luồng L A -> HSSK từ 2024 đến 2025\n}', 'L');
    expect([findings, said]).toEqual([[], ['from', 'to', 'flow-from A', 'flow-to HSSK']]);
  });

  test('the type of a field without its colon', async () => {
    const { findings } = await read('dữ liệu { thực thể T "T" {\n  trường ngaySinh ngày\n} }');
    expect(findings).toEqual(['VOC-29 ‹ngày› → : ngày']);
  });

  test('an owner by its title, without quotes', async () => {
    const text = 'ứng dụng { hệ thống S "S" {\n  chủ quản Văn phòng Bộ\n  cấp độ 3\n} }';
    const office = 'nghiệp vụ { cơ quan VPB "Văn phòng Bộ" }';
    const { findings } = await modelOf({ 'chung.govarch': office, 'main.govarch': text });
    const shown = findings.map(({ code, origin, suggestions }) => [
      code,
      text.slice(origin.start, origin.end),
      suggestions,
    ]);
    expect(shown).toEqual([['REF-11', 'Văn phòng Bộ', ['VPB']]]);
  });
});

describe('steps by their words', () => {
  const steps = (lines: string): string => `nghiệp vụ {\n  quy trình Q "Q" {\n    ${lines}\n  }\n}`;

  test.each([
    [
      'bước A1 "A" do CB\n    bước B1 "B" do CB\n    bước A1 -> bước B1',
      ['VOC-29 ‹bước A1› → A1', 'VOC-29 ‹bước B1› → B1'],
    ],
    ['bước A1 "A" CB\n    bước B1 "B" do CB\n    A1 -> B1', ['SYN-09 ‹CB› → do CB']],
  ])('%s', async (lines, findings) => {
    const { findings: found, model } = await read(steps(lines));
    expect(found).toEqual(findings);
    expect(model.outgoing('workspace::Q.A1', 'sequence')).toHaveLength(1);
  });

  test('a step without a name cannot be spoken of by its word', async () => {
    const { findings, model } = await read(steps('bắt đầu X "X"\n    bước A1 "A" do CB\n    X -> A1 -> kết thúc'));
    expect(findings).toEqual(['REF-11 ‹kết thúc›']);
    expect(model.outgoing('workspace::Q.X', 'sequence')).toHaveLength(1);
  });
});

test.each([
  ['gồm hệ thống trong đó có thuộc tính', ['VIEW-02 ‹có›']],
  ['gồm hệ thống cấp độ >= 3', ['VOC-29 ‹cấp độ› → trong đó cấp độ']],
  ['gồm hệ thống trong đó cấp độ 3', ['VOC-29 ‹3› → = 3']],
  ['include system level >= 3', ['VOC-29 ‹level› → where level']],
  ['gồm hệ thống trong đó cấp độ = 3 && cấp độ >= 2', ['VOC-29 ‹&&› → và']],
])('a condition that lacks a word or a sign: %s', async (line, findings) => {
  const { findings: found } = await read(
    `ứng dụng { hệ thống S "S" { cấp độ 3 } } sơ đồ { sơ đồ tổng thể V "V" {\n  ${line}\n} }`,
  );
  expect(found).toEqual(findings);
});

test('what is formatted keeps what was written, however it was meant', async () => {
  const text = `ứng dụng {
  hệ thống   "Quản lý văn bản" QLVB
  hệ thống   S2 Hệ thống hai {
      cấp độ: 3,   chủ quản là VP
  }
  A   --> B qua LGSP
}
`;
  const { services } = await modelOf({ 'chung.govarch': surroundings, 'main.govarch': text });
  const document = services.shared.workspace.LangiumDocuments.getDocument(uriOf('main.govarch'))!;
  const formatter = services.GovArch.lsp.Formatter!;
  const edits = await formatter.formatDocument(document, {
    textDocument: { uri: document.uri.toString() },
    options: { tabSize: 2, insertSpaces: true },
  });
  const formatted = TextDocument.applyEdits(document.textDocument, edits);
  expect(formatted.replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''));
});

describe('a time behind a clause on a line of its own', () => {
  const system = (line: string) => `ứng dụng {\n  hệ thống S "S" {\n    ${line}\n  }\n}`;

  test.each([
    ['chủ quản VP đến 31/12/2026', 'đến 31/12/2026', { owner: { to: '2026-12-31' } }],
    ['cấp độ 3 từ 01/07/2026', 'từ 01/07/2026', { level: { from: '2026-07-01' } }],
    [
      'kinh phí 2 tỷ đồng từ 01/01/2026 đến ngày 31/12/2026',
      'từ 01/01/2026 đến ngày 31/12/2026',
      { cost: { from: '2026-01-01', to: '2026-12-31' } },
    ],
  ])('is that of the clause, and wants braces: %s', async (line, time, expected) => {
    const { findings, model } = await read(system(line));
    expect(findings).toEqual([`VOC-29 ‹${time}› → { ${time} }`]);
    const element = model.element('workspace::S')!;
    const validities = [...element.attributes, ...model.outgoing(element.id)].map((item) => [
      'id' in item && 'values' in item ? item.id : (item as { kind: string }).kind,
      item.validity,
    ]);
    expect(Object.fromEntries(validities)).toEqual(expected);
    expect(element.validity).toEqual({});
  });

  test('what else is said on the line of an element is said of it, not of what it stands in', async () => {
    const { findings, model } = await read(system('phân hệ M "M" cấp độ 3 không công bố\n    cấp độ 2'));
    expect(findings).toEqual(['VOC-29 ‹cấp độ 3 không công bố› → { cấp độ 3 không công bố }']);
    const levels = ['S', 'S.M'].map((name) =>
      model
        .element(`workspace::${name}`)!
        .attributes.filter(({ id }) => id === 'level')
        .flatMap(({ values }) => values),
    );
    expect(levels).toMatchObject([[{ number: 2 }], [{ number: 3 }]]);
  });

  test('of an element is its own, and of the element where it stands alone or in a body of one line', async () => {
    const { findings, model } = await read(system('phân hệ M "M" từ 01/07/2027'));
    expect(findings).toEqual(['VOC-29 ‹từ 01/07/2027› → { từ 01/07/2027 }']);
    expect(model.element('workspace::S.M')?.validity).toEqual({ from: '2027-07-01' });
    const alone = await read(system('từ 2025 đến 2026'));
    expect(alone.model.element('workspace::S')?.validity).toEqual({ from: '2025-01-01', to: '2026-12-31' });
    const line = await read('ứng dụng { hệ thống S "S" { chủ quản VP từ 2025 } }');
    expect([line.findings, line.model.element('workspace::S')?.validity]).toEqual([[], { from: '2025-01-01' }]);
  });

  test('of the mark as restricted is none: the mark keeps back whatever is written beside it', async () => {
    const { model } = await read(system('không công bố từ 01/01/2026'));
    const [mark] = model.element('workspace::S')!.attributes.filter(({ id }) => id === 'restricted');
    expect(mark?.validity).toEqual({});
  });
});

describe('a semicolon parts what it stands between', () => {
  test.each(['tô màu theo cấp độ', 'trừ B', 'bố cục ngang', 'tại ngày 31/12/2025'])(
    'statements of a view on one line: gồm A; %s',
    async (statement) => {
      const { findings, model } = await read(`sơ đồ { sơ đồ tổng thể V "V" { gồm A, B; ${statement} } }`);
      expect(findings).toEqual([]);
      expect(model.view('workspace::V')?.selections[0]?.terms).toHaveLength(2);
    },
  );

  test('tags from an attribute with its value, and not from a word that is a tag', async () => {
    const { findings, model } = await read('ứng dụng { hệ thống S "S" {\n nhãn web; dữ liệu; cấp độ 3\n} }');
    expect(findings).toEqual([]);
    const element = model.element('workspace::S')!;
    expect(element.attributes.map(({ id, values }) => [id, values.length])).toEqual([
      ['tags', 2],
      ['level', 1],
    ]);
  });
});
