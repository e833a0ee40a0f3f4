import { expect, test } from 'vitest';
import { modelOf, type ParsedModel } from '../../src/testing/parse-model.js';

const told = (parsed: ParsedModel, codes = /^(VOC-3|VOC-4|REF)/): string[] =>
  parsed.currentFindings().flatMap(({ code, message }) => (codes.test(code) ? [`${code} ${message.vi}`] : []));

const process = (body: string): string => `nghiệp vụ {\n  quy trình P "P" {\n${body}\n  }\n}\n`;
const STEPS = '  bắt đầu A "A"\n  bước B "B"\n  quyết định C "C?"\n  bước D "D"\n  kết thúc E "E"\n';

test.each([
  ['an empty process', '', ['VOC-31']],
  ['a process of processes', 'quy trình Con "Con" { bước S "S" bước T "T" S -> T }', []],
  ['connected steps', `${STEPS} A -> B -> C\n C -> D khi "có"\n C -> E khi "không"\n D -> E`, []],
  ['one step alone', 'bước A "A"', ['VOC-39']],
  ['one step without a name', 'bước "A"', ['REF-06']],
  ['an arrow from the end', `bắt đầu A "A"\nbước B "B"\nkết thúc E "E"\n A -> B -> E -> B`, ['VOC-40']],
  ['an arrow to the beginning', `bắt đầu A "A"\nbước B "B"\nkết thúc E "E"\n A -> B -> E\n B -> A`, ['VOC-41']],
  ['steps that nothing connects', 'bước A "A"\nbước B "B"\nbước C "C"', ['VOC-32']],
  ['a step that is left out', `${STEPS} A -> B -> C\n C -> E khi "có"`, ['VOC-32']],
  ['a branch without a condition', `${STEPS} A -> B -> C\n C -> D khi "có"\n C -> E\n D -> E`, ['VOC-33']],
  ['two branches without conditions', `${STEPS} A -> B -> C\n C -> D\n C -> E`, ['VOC-33', 'VOC-33']],
  ['a gateway with one way in and one way on', `${STEPS} A -> B -> C -> D -> E`, ['VOC-37']],
  ['a gateway that joins', 'bước A "A" bước B "B" cổng song song G "G" bước D "D"\n A -> G\n B -> G\n G -> D', []],
  ['a beginning without an end', 'bắt đầu A "A"\nbước B "B"\n A -> B', ['VOC-38']],
  ['an end without a beginning', 'bước A "A"\nkết thúc B "B"\n A -> B', ['VOC-38']],
  ['steps alone', 'bước A "A"\nbước B "B"\n A -> B', []],
  [
    'branches of an inclusive gateway',
    'bước A "A" bước B "B"\ncổng bao gồm G "G"\n G -> A\n G -> B khi "có"',
    ['VOC-33'],
  ],
  ['branches of a parallel gateway', 'bước A "A" bước B "B"\ncổng song song G "G"\n G -> A\n G -> B', []],
  [
    'branches of events',
    'sự kiện trung gian A "A" sự kiện trung gian B "B"\ncổng theo sự kiện G "G"\n G -> A\n G -> B',
    [],
  ],
  ['a boundary event at its step', 'bước A "A"\nbước B "B"\nsự kiện biên S "S" gắn với A\n A -> B\n S -> B', []],
  ['a boundary event that leads nowhere', 'bước A "A"\nbước B "B"\nsự kiện biên S "S" gắn với A\n A -> B', []],
  ['a boundary event without a step', 'bước A "A"\nbước B "B"\nsự kiện biên S "S"\n A -> B', ['VOC-36']],
  ['a boundary event at an unknown step', 'bước A "A"\nbước B "B"\nsự kiện biên S "S" gắn với X\n A -> B', ['REF-01']],
  ['a boundary event whose step is not written yet', 'bước A "A"\nsự kiện biên S "S" gắn với', ['REF-07']],
  ['a sub-process that is not described', 'bước A "A"\nquy trình con Q "Q"\n A -> Q', []],
  ['steps of a sub-process that nothing connects', 'quy trình con Q "Q" {\n bước A "A"\n bước B "B"\n }', ['VOC-32']],
  ['an unknown step in the order of a sub-process', 'quy trình con Q "Q" {\n bước A "A"\n A -> X\n }', ['REF-01']],
])('%s', async (_, body, codes) => {
  expect(told(await modelOf(process(body))).map((line) => line.slice(0, 6))).toEqual(codes);
});

test('what stands behind the end or before the beginning is told with what to write, in both languages', async () => {
  const steps = 'bắt đầu A "A"\nbước B "B"\nbước C "C"\nkết thúc E "E"\n A -> B -> C -> E\n';
  const messagesOf = async (arrow: string) =>
    (await modelOf(process(steps + arrow)))
      .currentFindings()
      .filter(({ code }) => code.startsWith('VOC-4'))
      .map(({ message, origin }) => [message.vi, message.en, origin.end - origin.start]);
  expect(await messagesOf('E -> B')).toEqual([
    [
      '`E` là sự kiện kết thúc nên không có bước nào theo sau; hãy bỏ `E -> B`, hoặc khai báo `E` là `bước` hay `sự kiện trung gian`.',
      '`E` is an end event, which nothing follows; remove `E -> B`, or declare `E` as a `step` or an `intermediate-event`.',
      expect.any(Number),
    ],
  ]);
  expect(await messagesOf('C -> A')).toEqual([
    [
      '`A` là sự kiện bắt đầu nên không bước nào dẫn đến nó; để làm lại từ đầu, hãy viết `C -> B`.',
      '`A` is a start event, to which nothing leads; to begin again, write `C -> B`.',
      expect.any(Number),
    ],
  ]);
});

test('the steps that are apart are named', async () => {
  const [line] = told(await modelOf(process(`${STEPS} A -> B`)));
  expect(line).toContain('`C`, `D`, `E` chưa nối');
});

test.each([
  ['an arrow that leads to an unknown step', `${STEPS} A -> B -> X\n C -> D khi "có"\n C -> E`],
  ['an arrow without its mark', `${STEPS} A B -> C\n C -> D khi "có"\n C -> E`],
  ['a step without a name', 'bước A "A"\n bước "B"'],
])('%s is one mistake: nobody knows what it would connect', async (_, body) => {
  expect(told(await modelOf(process(body)), /^VOC-3/)).toEqual([]);
});

test('a branch tells how its condition is written', async () => {
  const [line] = told(await modelOf(process(`${STEPS} A -> B -> C\n C -> D khi "có"\n C -> E\n D -> E`)));
  expect(line).toContain('`C -> E khi "điều kiện"`');
});

const RESPONSIBILITY = `nghiệp vụ { cơ quan X "X" cơ quan Y "Y" chức năng F "F" }\n`;

test('one party is accountable', async () => {
  const of = async (who: string): Promise<string[]> =>
    told(await modelOf(`${RESPONSIBILITY}quản trị { trách nhiệm cho F thực hiện X, Y chịu trách nhiệm ${who} }`));
  expect(await of('X')).toEqual([]);
  expect(await of('X, Y')).toEqual([expect.stringContaining('VOC-34')]);
  expect(await of('X, Y')).toEqual([expect.stringContaining('`X`, `Y`')]);
});

test('findings follow edits of other files as a fresh reading sees them', async () => {
  const files = { 'p.govarch': process('bước A "A"\nbước B "B"'), 'x.govarch': '' };
  const parsed = await modelOf(files);
  for (const text of [
    'bổ sung P { A -> B }',
    '',
    'bổ sung P { bước C "C" A -> B -> C }',
    'bổ sung P { bước C "C" A -> B }',
  ]) {
    await parsed.edit('x.govarch', text);
    expect(told(parsed)).toEqual(told(await modelOf({ ...files, 'x.govarch': text })));
  }
  await parsed.edit('x.govarch', 'bổ sung P { A -> B }');
  expect(told(parsed)).toEqual([]);
  await parsed.edit('p.govarch', process(''));
  expect(told(parsed, /^VOC-3/)).toEqual([]);
  await parsed.edit('x.govarch', '');
  expect(told(parsed, /^VOC-3/)).toEqual([expect.stringContaining('VOC-31')]);
});

const chapter = (attribute: string): string => `tài liệu { chương Ch "Chương" { ${attribute} } }\n`;
const VIEWS = 'sơ đồ { sơ đồ tổng thể TongThe "Mô hình tổng thể" sơ đồ tổng thể Khac "Khác" }\n';

test('a view that a chapter names exists, or the nearest is proposed', async () => {
  const of = async (attribute: string): Promise<string[]> =>
    told(await modelOf({ 'c.govarch': chapter(attribute), 'v.govarch': VIEWS }));
  expect(await of('sơ đồ kèm theo TongThe, Khac')).toEqual([]);
  expect(await of('sơ đồ kèm theo TongTh')).toEqual([
    'REF-12 Không có sơ đồ nào tên `TongTh`. Có phải ý bạn là `TongThe`?',
  ]);
  expect(await of('sơ đồ kèm theo "Mô hình tổng thể"')).toEqual([expect.stringMatching(/^REF-11 .*`TongThe`/)]);
});

test('the finding about a view comes and goes with the view', async () => {
  const parsed = await modelOf({ 'c.govarch': chapter('sơ đồ kèm theo TongThe'), 'v.govarch': VIEWS });
  await parsed.edit('v.govarch', VIEWS.replace('TongThe', 'TongTh'));
  expect(told(parsed)).toEqual([expect.stringMatching(/^REF-12 .*`TongTh`/)]);
  await parsed.edit('v.govarch', VIEWS);
  expect(told(parsed)).toEqual([]);
});

test('an element that is called like the view is not the view', async () => {
  const parsed = await modelOf(`${chapter('sơ đồ kèm theo A')}ứng dụng { hệ thống A "A" }`);
  expect(told(parsed)).toEqual([expect.stringContaining('REF-12')]);
});

test('a catalogue of a chapter is a kind', async () => {
  const { findings } = await modelOf(chapter('danh mục kèm theo hệ thống, xanh'));
  expect(findings.map(({ code }) => code)).toEqual(['VOC-05']);
});
