import { coreVocabulary, type PlaceOfWord, type WordOfOthers, wordsOfOthers } from '@govarch/model/vocabulary';
import { describe, expect, test } from 'vitest';
import { modelOf } from '../../src/testing/parse-model.js';

const surroundings = `
định hướng { căn cứ QD1 "Quyết định 1" }
nghiệp vụ { cơ quan Bo "Bộ" { đơn vị Cuc "Cục" } nhóm người sử dụng Dan "Người dân" }
ứng dụng { hệ thống A "A" { cấp độ 3 } nền tảng LGSP "LGSP" }
dữ liệu { cơ sở dữ liệu DC "Dân cư" }`;

async function read(text: string) {
  const { findings, model } = await modelOf({ 'chung.govarch': surroundings, 'main.govarch': text });
  const shown = findings.map(({ code, origin, suggestions }) => {
    const written = text.slice(origin.start, origin.end);
    return `${code} ‹${written}›${suggestions === undefined ? '' : ` → ${suggestions.join(' | ')}`}`;
  });
  return { shown, findings, model };
}

const system = (line: string): string => `ứng dụng {\n  hệ thống S "S" {\n    ${line}\n  }\n}`;
const process = (lines: string): string =>
  `nghiệp vụ {\n  quy trình Q "Q" {\n    bắt đầu X "X" do Dan\n    bước Y "Y" do Bo\n    kết thúc Z "Z"\n${lines}\n  }\n}`;
const view = (selected: string): string => `sơ đồ {\n  sơ đồ ngữ cảnh V "V" {\n    gồm ${selected}\n  }\n}`;
const GATEWAYS = 'cổng loại trừ | cổng song song | cổng bao gồm | cổng theo sự kiện';
const ENGLISH_GATEWAYS = 'exclusive-gateway | parallel-gateway | inclusive-gateway | event-gateway';

describe('a word that people know from elsewhere is told once, with what to write', () => {
  test.each([
    [system('cơ quan chủ quản Bo'), 'VOC-29 ‹cơ quan chủ quản› → chủ quản'],
    [system('đơn vị vận hành Bo.Cuc'), 'VOC-29 ‹đơn vị vận hành› → vận hành'],
    [system('owned by Bo'), 'VOC-29 ‹owned by› → owner'],
    [system('operated by Bo.Cuc'), 'VOC-29 ‹operated by› → operator'],
    [system('owner Bo operated by Bo.Cuc level 2'), 'VOC-29 ‹operated by› → operator'],
    ['transition { initiative N "N" { cost 5 million VND { year 2026 } } }', 'VOC-29 ‹year›'],
    [system('nhà cung cấp "FPT"'), 'VOC-29 ‹nhà cung cấp›'],
    [system('supplier "FPT"'), 'VOC-29 ‹supplier›'],
    [system('ghi chú "Thuê dịch vụ"'), 'VOC-29 ‹ghi chú› → mô tả'],
    [system('quyết định phê duyệt "12/QĐ-BTC"'), 'VOC-29 ‹quyết định phê duyệt›'],
    [system('số quyết định "12/QĐ-BTC"'), 'VOC-29 ‹số quyết định›'],
    [system('tiêu đề "Hệ thống"'), 'VOC-29 ‹tiêu đề›'],
    [system('title "System"'), 'VOC-29 ‹title›'],
    ['nghiệp vụ { cơ quan B2 "B" { ban hành QD1 } }', 'VOC-29 ‹ban hành›'],
    [process('cổng G "Đủ?"\n X -> Y -> G\n G -> Z khi "có"\n G -> Y khi "không"'), `VOC-29 ‹cổng› → ${GATEWAYS}`],
    [
      process('cổng phân nhánh G "Đủ?"\n X -> Y -> G\n G -> Z khi "có"\n G -> Y khi "không"'),
      `VOC-29 ‹cổng phân nhánh› → ${GATEWAYS}`,
    ],
    [
      process('gateway G "Ok?"\n X -> Y -> G\n G -> Z when "yes"\n G -> Y when "no"'),
      `VOC-29 ‹gateway› → ${ENGLISH_GATEWAYS}`,
    ],
    [process('task T "T" by Bo\n X -> Y -> T -> Z'), 'VOC-29 ‹task› → step'],
    [process('thông điệp TB "Thông báo" Bo -> Dan\n X -> Y -> Z'), 'VOC-29 ‹thông điệp› → luồng'],
    [process('X -> Y\n Y -> Z nếu "đủ"'), 'VOC-29 ‹nếu› → khi'],
    [process('X -> Y\n Y -> Z if "complete"'), 'VOC-29 ‹if› → when'],
    [
      process('cổng loại trừ G "Đủ?"\n X -> Y -> G\n G -> Y khi "chưa"\n G -> Z ngược lại'),
      'VOC-29 ‹ngược lại› → mặc định',
    ],
    [process('exclusive-gateway G "Ok?"\n X -> Y -> G\n G -> Y when "no"\n G -> Z else'), 'VOC-29 ‹else› → default'],
    [process('X -> Y\n Y -> Z khi hợp lệ'), 'SYN-25 ‹hợp lệ› → "hợp lệ"'],
    [process('bước T "T" do Bo lặp đến khi "xong"\n X -> Y -> T -> Z'), 'VOC-29 ‹lặp đến khi› → lặp lại đến khi'],
    [process('bước T "T" do Bo không qua 3 ngày\n X -> Y -> T -> Z'), 'VOC-29 ‹không qua› → không quá'],
    ['ứng dụng { luồng L A -> DC thông qua LGSP }', 'VOC-29 ‹thông qua› → qua'],
    ['application { flow L A -> DC through LGSP }', 'VOC-29 ‹through› → via'],
    ['chuyển đổi { nhiệm vụ N "N" { kinh phí khoảng 5 tỷ đồng } }', 'VOC-29 ‹khoảng› → '],
    ['transition { initiative N "N" { cost about 5 billion VND } }', 'VOC-29 ‹about› → '],
    ['An toàn, an ninh mạng { vùng V "V" }', 'VOC-29 ‹An toàn, an ninh mạng› → an toàn thông tin'],
    [view('hệ thống có cấp độ >= 3'), 'VOC-29 ‹có› → trong đó'],
    [view('hệ thống mà cấp độ >= 3'), 'VOC-29 ‹mà› → trong đó'],
    [view('hệ thống khi cấp độ >= 3'), 'VOC-29 ‹khi› → trong đó'],
    [view('system with level >= 3'), 'VOC-29 ‹with› → where'],
    [view('tất cả hệ thống'), 'VOC-29 ‹tất cả› → '],
    [view('all system'), 'VOC-29 ‹all› → '],
    [view('hệ thống trong đó cấp độ khác 4'), 'VOC-29 ‹khác› → !='],
    [view('hệ thống trong đó cấp độ lớn hơn hoặc bằng 3'), 'VOC-29 ‹lớn hơn hoặc bằng› → >='],
    [view('hệ thống trong đó có cấp độ >= 3'), 'VOC-29 ‹có› → '],
    [view('system where level is not 4'), 'VOC-29 ‹is not› → !='],
    [system('chủ quản Bo chi phí 5 tỷ đồng cấp độ 2'), 'VOC-29 ‹chi phí› → kinh phí'],
    [system('công nghệ "Java"'), 'VOC-29 ‹công nghệ› → công nghệ sử dụng'],
    [system('căn cứ QD1'), 'VOC-29 ‹căn cứ› → căn cứ vào'],
    [system('được vận hành bởi Bo.Cuc'), 'VOC-29 ‹được vận hành bởi› → vận hành'],
    [system('dùng LGSP'), 'VOC-29 ‹dùng› → sử dụng'],
    [system('tích hợp với LGSP'), 'VOC-29 ‹tích hợp với› → sử dụng'],
    [system('chủ quản của Bo'), 'VOC-29 ‹của› → '],
    [system('owner is Bo'), 'VOC-29 ‹is› → '],
    [system('kể từ 2025'), 'VOC-29 ‹kể từ› → từ'],
    [system('từ 2020 đến nay'), 'VOC-29 ‹đến nay› → '],
    [system('người sử dụng 500'), 'VOC-29 ‹người sử dụng› → số người sử dụng'],
    ['nghiệp vụ { người sử dụng N "N" }', 'VOC-29 ‹người sử dụng› → nhóm người sử dụng'],
    ['nghiệp vụ { thủ tục hành chính T "T" }', 'VOC-29 ‹thủ tục hành chính› → dịch vụ công'],
    ['dữ liệu { CSDL X "X" }', 'VOC-29 ‹CSDL› → cơ sở dữ liệu'],
    ['ứng dụng { API X "X" }', 'VOC-29 ‹API› → dịch vụ chia sẻ | giao diện'],
    ['ứng dụng { LGSP X "X" }', 'VOC-29 ‹LGSP› → nền tảng'],
    ['ứng dụng { website X "X" }', 'VOC-29 ‹website› → cổng'],
    ['roadmap { initiative N "N" }', 'VOC-29 ‹roadmap› → transition'],
    ['chuyển đổi { nhiệm vụ N "N" { thời gian thực hiện 2025-2026 } }', 'VOC-29 ‹thời gian thực hiện› → giai đoạn'],
    ['chuyển đổi { nhiệm vụ N "N" { giai đoạn 2024 đến nay } }', 'VOC-29 ‹nay›'],
    [process('xor G "Ok?"\n X -> Y -> G\n G -> Z when "yes"\n G -> Y when "no"'), 'VOC-29 ‹xor› → exclusive-gateway'],
    [system('website "https://a.vn"'), 'VOC-29 ‹website "https://a.vn"› → liên kết "https://a.vn"'],
    [system('website https://a.vn'), 'VOC-29 ‹website https://a.vn› → liên kết "https://a.vn"'],
    [system('địa chỉ https://a.vn/b?c=1'), 'VOC-29 ‹địa chỉ https://a.vn/b?c=1› → liên kết "https://a.vn/b?c=1"'],
    [system('url "https://a.vn"'), 'VOC-29 ‹url "https://a.vn"› → liên kết "https://a.vn"'],
    [system('liên kết https://a.vn'), 'SYN-25 ‹https://a.vn› → "https://a.vn"'],
    [
      system('link https://a.vn, https://b.vn'),
      ['SYN-25 ‹https://a.vn› → "https://a.vn"', 'SYN-25 ‹https://b.vn› → "https://b.vn"'],
    ],
    [
      'nghiệp vụ {\n  nhóm người sử dụng D1 "D1"\n  Bo, D1 thực hiện F\n  chức năng F "F"\n}',
      'VOC-29 ‹Bo, D1 thực hiện F› → Bo thực hiện F\n  D1 thực hiện F',
    ],
    [
      'nghiệp vụ {\n  Bo và Dan thực hiện F\n  chức năng F "F"\n}',
      'VOC-29 ‹Bo và Dan thực hiện F› → Bo thực hiện F\n  Dan thực hiện F',
    ],
    ['nghiệp vụ: { chức năng F "F" }', []],
    [process('X -> Y\n Y – > Z'), 'VOC-29 ‹– >› → ->'],
    [system('kết nối với A'), 'VOC-29 ‹kết nối với›'],
    [system('chủ đầu tư Bo'), 'VOC-29 ‹chủ đầu tư›'],
    [system('thuộc Bo'), 'VOC-29 ‹thuộc› → chủ quản'],
    [system('đơn vị quản lý Bo.Cuc'), 'VOC-29 ‹đơn vị quản lý› → chủ quản | vận hành'],
    [system('đưa vào sử dụng ngày 15/09/2022'), 'VOC-29 ‹đưa vào sử dụng› → ngày vận hành'],
    [system('không phổ biến'), 'VOC-29 ‹không phổ biến› → không công bố'],
    [system('cấm công bố'), 'VOC-29 ‹cấm công bố› → không công bố'],
    [system('Độ mật'), 'VOC-29 ‹Độ mật› → không công bố'],
    ['ứng dụng { nền tảng P "P" { vai trò LGSP } }', 'VOC-29 ‹vai trò› → vai trò tích hợp'],
    ['chuyển đổi { nhiệm vụ N "N" { thời gian 2026-2027 } }', 'VOC-29 ‹thời gian› → giai đoạn'],
    ['chuyển đổi { nhiệm vụ N "N" { đơn vị thực hiện Bo } }', 'VOC-29 ‹đơn vị thực hiện› → chủ trì | phối hợp'],
    ['nghiệp vụ { cơ quan B2 "B" { phòng P "P" } }', 'VOC-29 ‹phòng› → đơn vị'],
    ['nghiệp vụ { cơ quan B2 "B" { đơn vị P "P" { thuộc Bo } } }', 'VOC-29 ‹thuộc›'],
    ['nghiệp vụ { dịch vụ công D "D" { cơ quan giải quyết Bo } }', 'VOC-29 ‹cơ quan giải quyết› → chủ trì'],
    ['an toàn { vùng V "V" }', 'VOC-29 ‹an toàn› → an toàn thông tin'],
    [process('bước T "T" do Bo thời hạn 0,5 ngày\n X -> Y -> T -> Z'), 'VOC-29 ‹thời hạn› → không quá'],
    [process('bước T "T" { thời hạn 3 ngày }\n X -> Y -> T -> Z'), 'VOC-29 ‹thời hạn› → thời hạn giải quyết'],
    [
      'sơ đồ {\n  sơ đồ ngữ cảnh V "V" {\n    gồm hệ thống, nền tảng\n    không gồm A\n  }\n}',
      'VOC-29 ‹không gồm› → trừ',
    ],
    [
      'chuyển đổi {\n nhiệm vụ N "N" {\n  mốc M "M" ngày 01/07/2027\n }\n}',
      'VOC-29 ‹ngày 01/07/2027› → { ngày 01/07/2027 }',
    ],
    ['chuyển đổi { nhiệm vụ N "N" { mốc M "M" { quý IV/2026 } } }', 'SYN-09 ‹quý IV/2026› → ngày quý IV/2026'],
    ['định hướng { chỉ tiêu C "C" { giá trị mục tiêu đạt 80% } }', 'VOC-29 ‹đạt› → '],
    ['định hướng { chỉ tiêu C "C" { giá trị mục tiêu 1.250 hồ sơ } }', 'SYN-09 ‹hồ sơ› → đơn vị tính "hồ sơ"'],
  ])('%s', async (text, finding) => {
    expect((await read(text)).shown).toEqual([finding].flat());
  });

  test.each([
    [system('tăng 10%')],
    [system('dung lượng 500')],
    [system('đối tượng "Cán bộ"')],
    [system('các chức năng')],
    ['dữ liệu { thực thể D "D" { trường x : ngày tháng } }'],
  ])('a word of Vietnamese that is spelt rightly is taken for no other: %s', async (text) => {
    const { findings } = await read(text);
    expect(findings.map(({ suggestions }) => suggestions ?? [])).toEqual([[]]);
  });

  test('in both languages', async () => {
    const messages = async (text: string) => (await read(text)).findings.map(({ message }) => message);
    expect(await messages(process('cổng G "Đủ?"\n X -> Y -> G\n G -> Z khi "có"\n G -> Y khi "không"'))).toEqual([
      {
        vi: 'Ở đây không viết `cổng`. Hãy viết `cổng loại trừ`, `cổng song song`, `cổng bao gồm` hoặc `cổng theo sự kiện`.',
        en: '`cổng` is not written here. Write `cổng loại trừ`, `cổng song song`, `cổng bao gồm` or `cổng theo sự kiện`.',
      },
    ]);
    expect(await messages(system('title "System"'))).toEqual([
      {
        vi: 'Ở đây không viết `title`. Tên đầy đủ viết trong dấu nháy kép ngay sau tên của thành phần, ví dụ `hệ thống QLVB "Quản lý văn bản"`.',
        en: '`title` is not written here. The title stands in double quotes right after the name of the element, such as `system QLVB "Document management"`.',
      },
    ]);
  });
});

test('the rest is read as if the right word were written', async () => {
  const { model: systems } = await read(system('cơ quan chủ quản Bo\n    operated by Bo.Cuc'));
  expect(systems.outgoing('workspace::S').map(({ kind, target }) => `${kind} ${target}`)).toEqual([
    'owner workspace::Bo',
    'operator workspace::Bo.Cuc',
  ]);
  const { model: steps } = await read(
    process('cổng G "Đủ?"\n X -> Y -> G\n G -> Z ngược lại\n G -> Y khi chưa đủ hồ sơ'),
  );
  expect(steps.element('workspace::Q.G')?.kind).toBe('gateway');
  expect(steps.outgoing('workspace::Q.G', 'sequence').map(({ label }) => label?.vi)).toEqual([
    undefined,
    'chưa đủ hồ sơ',
  ]);
  const { model: flows } = await read('ứng dụng { luồng L A -> DC thông qua LGSP }');
  expect(flows.outgoing('workspace::L', 'flow-via').map(({ target }) => target)).toEqual(['workspace::LGSP']);
});

test('a line after an arrow whose condition is missing is no condition', async () => {
  const { shown } = await read(process('cổng loại trừ G "Đủ?"\n X -> Y -> G\n G -> Y khi\n G -> Z khi "đủ"'));
  expect(shown.filter((finding) => finding.startsWith('SYN'))).toEqual([]);
});

test('a value without its attribute gets it', async () => {
  const { shown, model } = await read(
    'dữ liệu { thực thể T "T" {\n  cá nhân\n} thực thể U "U" { trường a : văn bản cá nhân } }',
  );
  expect(shown).toEqual(['VOC-29 ‹cá nhân› → phân loại cá nhân', 'SYN-09 ‹cá nhân› → phân loại cá nhân']);
  expect(model.element('workspace::T')?.attributes.map(({ id }) => id)).toEqual(['classification']);
});

test('a statement may begin with a capital, as a sentence does', async () => {
  const { shown, model } = await read(
    'Ứng dụng {\n  Hệ thống B "B" { Chủ quản Bo Cấp độ 2 }\n}\nAn toàn thông tin {\n  VÙNG V "V"\n}\nApplication {\n  System C "C" { Owner Bo }\n}',
  );
  expect(shown).toEqual([]);
  expect(model.element('workspace::B')?.attributes.map(({ id }) => id)).toEqual(['level']);
  expect(['B', 'C'].map((name) => model.outgoing(`workspace::${name}`, 'owner').length)).toEqual([1, 1]);
});

test.each([
  'công nghệ { máy chủ M "M" {\n  của A\n} }',
  'ứng dụng { hệ thống S "S" {\n  số 5\n} }',
  'nghiệp vụ { cơ quan B "B" {\n  phí 5\n} }',
])('nothing is proposed for what is near to nothing: %s', async (text) => {
  expect((await read(text)).findings.map(({ suggestions }) => suggestions)).toEqual([undefined]);
});

test('where our own word is meant, nothing is told', async () => {
  const texts = [
    'ứng dụng { cổng G "Cổng dịch vụ" }',
    'nghiệp vụ { cơ quan Chu "Chủ quản" { đơn vị VanHanh "Vận hành" } nhà cung cấp FPT "FPT" }',
    'quản trị { quyết định Q1 "Quyết định" { phê duyệt 30/09/2025 do Bo } }',
    system('nhãn có\n    thuộc tính "title" "x"'),
    view('hệ thống trong đó cấp độ >= 3'),
  ];
  for (const text of texts) {
    expect((await read(text)).shown).toEqual([]);
  }
});

const KINDS = {
  any: 'hệ thống',
  application: 'hệ thống',
  work: 'nhiệm vụ',
  'with-steps': 'quy trình',
  party: 'cơ quan',
};
const SECTIONS = { 'hệ thống': 'ứng dụng', 'nhiệm vụ': 'chuyển đổi', 'quy trình': 'nghiệp vụ', 'cơ quan': 'nghiệp vụ' };

const VALUES = { address: '"https://a.vn"', number: '3 ngày' };

/** Words that are ours elsewhere, and here stand before a time. */
const BEFORE_TIMES: ReadonlySet<string> = new Set(['duration', 'kể từ']);

/** A text in which a word of others stands at its place. */
function textWith(
  written: string,
  at: PlaceOfWord,
  selectors: readonly string[] | undefined,
  before: WordOfOthers['before'],
): string {
  switch (at) {
    case 'section':
      return `${written} {\n}`;
    case 'step':
      return process(`bước T "T" ${written} 3 ngày`);
    case 'sequence':
      return process(`X -> Y ${written} "x"`);
    case 'flow':
      return `ứng dụng { luồng L A -> DC ${written} LGSP }`;
    case 'value':
      return written.startsWith('trở') || written.startsWith('onward')
        ? system(`từ 2025 ${written}`)
        : written.endsWith('nay') || written === 'now' || written === 'today'
          ? `chuyển đổi {\n  nhiệm vụ N "N" {\n    giai đoạn 2020 đến ${written}\n  }\n}`
          : system(`số người sử dụng ${written} 5000`);
    case 'view':
      return `sơ đồ {\n  sơ đồ ngữ cảnh V "V" {\n    ${written} A\n  }\n}`;
    case 'selection':
      return view(`hệ thống ${written} cấp độ >= 3`);
    case 'selected':
      return view(`${written} hệ thống`);
    case 'condition':
      return view(`hệ thống trong đó ${written} cấp độ >= 3`);
    case 'named':
      return system(`chủ quản ${written} Bo`);
    case 'compared':
      return view(`hệ thống trong đó cấp độ ${written} 3`);
    case 'statement': {
      const named = before ? VALUES[before] : BEFORE_TIMES.has(written) ? '2025' : 'Ten "Tên"';
      const group = (selectors ?? ['application']).find((selector) => selector in KINDS);
      if (group === undefined) {
        const kind = coreVocabulary.kind([...coreVocabulary.kindsIn(selectors![0] as never)][0]!);
        const section = coreVocabulary.section(kind.section as never).spelling.vi;
        return `${section} {\n  ${kind.spelling.vi} P "P" {\n    ${written} ${named}\n  }\n}`;
      }
      const kind = KINDS[group as keyof typeof KINDS];
      return `${SECTIONS[kind as keyof typeof SECTIONS]} {\n  ${kind} P "P" {\n    ${written} ${named}\n  }\n}`;
    }
  }
}

test('each word of the table is found at its place', async () => {
  const missing: string[] = [];
  let tried = 0;
  for (const { written, at, in: selectors, before } of wordsOfOthers) {
    for (const word of [...(written.vi ?? []), ...(written.en ?? [])]) {
      tried++;
      const { findings } = await read(textWith(word, at, selectors, before));
      const begins = [`\`${word}\``, `\`${word} "`];
      if (!findings.some(({ code, message }) => code === 'VOC-29' && begins.some((b) => message.en.startsWith(b)))) {
        missing.push(`${at}: ${word}: ${findings.map(({ message }) => message.vi).join(' ')}`);
      }
    }
  }
  expect(missing).toEqual([]);
  expect(tried).toBeGreaterThan(100);
});
