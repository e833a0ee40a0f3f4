import { describe, expect, test } from 'vitest';
import { modelOf } from '../../src/testing/parse-model.js';

/** Findings as `code «text they point at»`, with the first suggestion. */
async function findingsIn(files: string | Record<string, string>): Promise<string[]> {
  const texts = typeof files === 'string' ? { 'main.govarch': files } : files;
  const { findings } = await modelOf(files);
  return findings.map(({ code, origin, suggestions }) => {
    const text = texts[origin.document.slice('file:///workspace/'.length)] ?? '';
    const suggested = suggestions ? ` → ${suggestions[0]}` : '';
    return `${code} ‹${text.slice(origin.start, origin.end)}›${suggested}`;
  });
}

const surroundings = `
business { agency VP { unit V } role VT user-group CD }
data { entity HoSo }
application { system A portal CONG interface API platform LGSP }
security { zone VUNG control BP }`;

describe('one thing is wrong, and is told', () => {
  test.each([
    // names
    ['application { system S { owner VPP } }', 'REF-01 ‹VPP› → VP'],
    ['application { system S { owner quoc-gia::VP } }', 'REF-04 ‹quoc-gia::VP›'],
    ['application { system }', 'REF-06 ‹system›'],
    ['application { system S { owner } }', 'REF-07 ‹owner›'],
    ['application { A reads }', 'REF-07 ‹A›'],
    ['data { entity E { field f : string(20) } }', 'REF-09 ‹string›'],
    ['data { entity E { field f : A } }', 'REF-09 ‹A›'],
    ['data { thực thể E { trường f : vănbản(20) } }', 'REF-09 ‹vănbản› → văn bản'],
    ['application { flow F }', 'REF-10 ‹F›'],
    ['application { flow F A -> }', 'REF-10 ‹F›'],
    ['governance { responsibility T responsible VP }', 'REF-10 ‹T›'],
    // words
    ['application { systen S "s" { level 3 } }', 'VOC-01 ‹systen› → system'],
    ['application { system S { ownr VP } }', 'VOC-01 ‹ownr› → owner'],
    ['application { system S { chủ quảnn VP } }', 'VOC-01 ‹chủ quảnn› → chủ quản'],
    ['application { system S { levle 3 } }', 'VOC-01 ‹levle› → level'],
    ['motivation { legal-basis L { cơ quan ban hàn "CP" } }', 'VOC-01 ‹cơ quan ban hàn› → cơ quan ban hành'],
    // attributes
    ['application { system S { count 3 go-live 2020-01-01 expires 2020-01-01 } }', 'VOC-02 ‹expires›'],
    ['application { system S { level 3 level 3 } }', 'VOC-03 ‹level›'],
    ['application { system S { level "ba" } }', 'VOC-05 ‹"ba"›'],
    ['application { system S { level 7 } }', 'VOC-06 ‹7›'],
    ['application { system S { level 2,5 } }', 'VOC-05 ‹2,5›'],
    ['application { system S { state targt } }', 'VOC-07 ‹targt› → target'],
    ['application { system S { trạng thái hiện trạn } }', 'VOC-07 ‹hiện trạn› → hiện trạng'],
    ['application { system S { from 2021-02-31 } }', 'VOC-20 ‹2021-02-31›'],
    ['application { system S { level } }', 'VOC-13 ‹level›'],
    ['application { system S { level 2, 3 } }', 'VOC-16 ‹3›'],
    ['application { system S { description abc } }', 'VOC-05 ‹abc›'],
    ['transition { initiative N { cost 1.5 billion VND } }', 'SYN-11 ‹1.5› → 1,5'],
    ['application { system S { link "no address" } }', 'VOC-05 ‹"no address"›'],
    ['transition { initiative N { period 2025-2020 } }', 'VOC-15 ‹2025-2020›'],
    // words inside statements
    ['transition { initiative N { cost 12,5 ty dong } }', 'SYN-09 ‹ty dong› → tỷ đồng'],
    ['transition { initiative N { period 2020 den 2025 } }', 'SYN-09 ‹den 2025› → đến 2025'],
    ['application { flow F A -> CONG vai LGSP }', 'SYN-09 ‹vai LGSP› → via LGSP'],
    ['business { process P { step B "b" bơi V doc HoSo } }', 'SYN-09 ‹bơi V doc HoSo› → bởi V đọc HoSo'],
    ['governance { responsibility T for A chịu trach nhiem VP }', 'SYN-09 ‹chịu trach nhiem VP› → chịu trách nhiệm VP'],
    // relations
    ['application { system S { owner HoSo } }', 'VOC-08 ‹HoSo›'],
    ['business { role R { reads HoSo } }', 'VOC-08 ‹HoSo›'],
    ['application { system S { uses S } }', 'VOC-09 ‹S›'],
    ['application { luồng L A -> A }', 'VOC-09 ‹A›'],
    // places
    ['data { system S }', 'VOC-10 ‹system›'],
    ['application { system S { agency X } }', 'VOC-10 ‹agency›'],
    ['system S', 'VOC-10 ‹system›'],
    ['application { owner VP }', 'VOC-12 ‹owner›'],
    ['application { level 3 }', 'VOC-12 ‹level›'],
    // time
    ['application { system S { from 2022 to 2021 } }', 'VOC-15 ‹to›'],
    ['application { system S { state retired from 2020-01-01 } }', 'VOC-14 ‹state›'],
    // views
    ['views { view landscape X { include risk } }', 'VIEW-01 ‹X›'],
    ['views { view landscape X { include system where level >= } }', 'VIEW-02 ‹>=›'],
    ['views { view landscap X { include system } }', 'VIEW-03 ‹landscap› → landscape'],
    ['sơ đồ { sơ đồ tổng the X { gồm hệ thống } }', 'VIEW-03 ‹tổng the› → tổng thể'],
    ['views { view X { include system } }', 'VIEW-03 ‹X›'],
    ['views { view context X { include VP, (-> Nothing where level >= 3) } }', 'REF-01 ‹Nothing›'],
    ['views { view context X { include VP, Nothing ->, Nothing -> A } }', 'REF-01 ‹Nothing›'],
    ['application { system S { include system } }', 'VOC-01 ‹include› → includes'],
    ['views { view landscape X { include system layout up } }', 'VIEW-02 ‹up›'],
    // text
    ['application { system S "s { level 3 } }', 'SYN-02 ‹"s›'],
    ['application { system S # }', 'SYN-01 ‹#›'],
    ['application { system S , }', 'SYN-09 ‹,›'],
    ['application { system S }\n}', 'SYN-08 ‹}›'],
    ['application {\n  system S {\n    level 3\n  system T\n}', 'SYN-06 ‹3›'],
    ['application {\n  system S\n    level 3\n  }\n}', 'SYN-07 ‹system›'],
    ['application { system “S }', 'SYN-02 ‹“S›'],
    ['data { entity E { field f : text(20 key } }', 'SYN-17 ‹20›'],
    ['application { system S { vi "a" enn "b" } }', 'SYN-19 ‹enn›'],
  ])('%s', async (text, expected) => {
    const found = await findingsIn({ 'main.govarch': text, 'surroundings.govarch': surroundings });
    expect(found).toContain(expected);
    expect(
      found.filter((finding) => !finding.startsWith(expected.slice(0, 6)) && !finding.startsWith('REF-06')),
    ).toEqual([]);
  });
});

describe('two places contradict each other', () => {
  test('a name that is declared twice is reported at both places, with the other', async () => {
    const { findings } = await modelOf({
      'a.govarch': 'application { system S }',
      'b.govarch': 'application { portal S }',
    });
    expect(findings.map(({ code, origin, related }) => [code, origin.document, related[0]?.origin.document])).toEqual([
      ['REF-03', 'file:///workspace/a.govarch', 'file:///workspace/b.govarch'],
      ['REF-03', 'file:///workspace/b.govarch', 'file:///workspace/a.govarch'],
    ]);
  });

  test('values that extensions contradict are reported at both places', async () => {
    const found = await findingsIn({
      'a.govarch': 'application { system S { level 3 } }',
      'b.govarch': 'extend S { level 4 }',
    });
    expect(found).toEqual(['VOC-04 ‹level 3›', 'VOC-04 ‹level 4›']);
  });

  test('the same value in an extension contradicts nothing', async () => {
    expect(await findingsIn('application { system S { level 3 } } extend S { level 3 }')).toEqual([]);
  });

  test('a project has one architecture', async () => {
    expect(await findingsIn({ 'a.govarch': 'architecture A', 'b.govarch': 'architecture B' })).toEqual([
      'VOC-11 ‹A›',
      'VOC-11 ‹B›',
    ]);
  });

  test('containment through extensions may not run in a circle', async () => {
    const found = await findingsIn('extend A { unit B } extend B { unit A }');
    expect(found.filter((finding) => finding.startsWith('REF-05')).length).toBe(2);
  });

  test('an ambiguous name gives its readings', async () => {
    const found = await findingsIn(
      'technology { data-center X { node N } data-center Y { node N } } application { system S { hosted-on N } }',
    );
    expect(found).toEqual(['REF-02 ‹N› → X.N']);
  });
});

test('messages name kinds, attributes and what is allowed in both languages', async () => {
  const { findings } = await modelOf('data { entity E } application { system S { owner E } }');
  expect(findings[0]?.message.vi).toContain('`chủ quản`');
  expect(findings[0]?.message.vi).toContain('`thực thể`');
  expect(findings[0]?.message.en).toContain('`owner`');
  expect(findings[0]?.message.en).toContain('`entity`');
});

test.each([
  ['application { system S { chu quản VP } }', '`chủ quản`', '`chủ quản` (`owner`)'],
  ['application { system S { ownr VP } }', '`owner` (`chủ quản`)', '`owner`'],
  ['application { system S { state targt } }', '`target` (`mục tiêu`)', '`target`'],
])('%s: the near word is proposed as its author spells, and in the language of the reader', async (text, vi, en) => {
  const { findings } = await modelOf({ 'main.govarch': text, 'surroundings.govarch': surroundings });
  expect(findings[0]?.message.vi).toContain(`Có phải ý bạn là ${vi}?`);
  expect(findings[0]?.message.en).toContain(`Did you mean ${en}?`);
});

test('what may stand at a place is listed by its kinds', async () => {
  const { findings } = await modelOf('data { entity E } application { system S { owner E } }');
  expect(findings[0]?.message.vi).toContain('đích phải là cơ quan, nhóm cơ quan, đơn vị hoặc tổ chức quản trị.');
  expect(findings[0]?.message.en).toContain('its target must be agency, agency-group, unit or governance-body.');
});

test('an attribute of other kinds is told with those kinds', async () => {
  const { findings } = await modelOf('business { agency VP { cấp độ 3 } }');
  const told =
    '`cơ quan` không có thuộc tính `cấp độ` (thuộc tính của hệ thống, phân hệ, nền tảng, cổng, cơ sở dữ liệu,';
  expect(findings[0]?.message.vi).toContain(told);
});

test('a condition that is not understood is told once, and what is joined to it is read', async () => {
  const { model, findings } = await modelOf(
    'application { system A { level 3 } } views { view context X { include system where foo = 3 and level = 3 } }',
  );
  expect(findings.filter(({ code }) => code === 'VIEW-02').length).toBe(1);
  const [selection] = [...model.views()][0]!.selections;
  expect(JSON.stringify(selection?.terms[0]?.where)).toContain('"level"');
});

test('a body that ends on the last line of a text is closed, whatever is wrong elsewhere', async () => {
  const text = 'architecture K {\n  description """\n  text\n  """ }\napplication {\n  system S { level 3\n}\n';
  const found = await findingsIn(text);
  expect(found.filter((finding) => finding.startsWith('SYN-08'))).toEqual([]);
  expect(found.filter((finding) => finding.startsWith('SYN-06')).length).toBe(1);
});

test('a relation in a view whose one end nobody knows picks nothing, rather than all relations of the other', async () => {
  const { model } = await modelOf(
    'application { system A { uses B } system B } views { view context X { include A, A -> Nothing, Nothing -> B } }',
  );
  const terms = [...model.views()].flatMap(({ selections }) => selections.flatMap((selection) => selection.terms));
  expect(terms.map(({ pick }) => pick.type)).toEqual(['element']);
});

describe('what is right is not touched', () => {
  test.each([
    'application { system S { state target from 2024-01-01 } }',
    'application { system S { chủ quản VP { to 2024-12-31 } chủ quản V { from 2025-01-01 } } }',
    'application { S2 reads HoSo system S2 }',
    'business { process P { start A1 "a" by CD step B1 "b" by V using A end C1 A1 -> B1 -> C1 when "xong" } }',
    'views { view integration X { include A, (->A where level >= 3 or not (state = target and tag = mật)) } }',
    'sơ đồ { sơ đồ tổng thể X { bao gồm hệ thống, cổng loại trừ CONG } }',
    'chuyển đổi { kiến trúc chuyển tiếp P { bao gồm A } }',
    'transition { initiative N { cost 10 tỷ đồng { period 2021 } cost 20 tỷ đồng { period 2022 } } }',
  ])('%s', async (text) => {
    const found = await findingsIn({ 'main.govarch': text, 'surroundings.govarch': surroundings });
    expect(found.filter((finding) => !finding.startsWith('VOC-08'))).toEqual([]);
  });
});
