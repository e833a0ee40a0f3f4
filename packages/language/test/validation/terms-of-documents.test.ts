import { describe, expect, test } from 'vitest';
import { modelOf } from '../../src/testing/parse-model.js';

/** What is found in a text, by code, place and first proposal, and the model of it. */
async function read(text: string) {
  const { findings, model } = await modelOf(text);
  const shown = findings.map(
    ({ code, origin, suggestions }) =>
      `${code} ‹${text.slice(origin.start, origin.end)}›${suggestions?.[0] === undefined ? '' : ` → ${suggestions[0]}`}`,
  );
  const valuesOf = (id: string, attribute: string) =>
    model
      .element(`workspace::${id}`)
      ?.attributes.filter((candidate) => candidate.id === attribute)
      .flatMap(({ values }) => values);
  return { findings: shown, model, valuesOf };
}

describe('the full terms of laws and documents', () => {
  test.each([
    'ứng dụng { hệ thống thông tin S "Quản lý văn bản" { cấp độ 3 } }',
    'application { information system S "Document management" { level 3 } }',
  ])('an information system is a system: %s', async (text) => {
    const { findings, model, valuesOf } = await read(text);
    expect(findings).toEqual([]);
    expect(model.element('workspace::S')?.kind).toBe('system');
    expect(valuesOf('S', 'level')).toEqual([{ type: 'number', number: 3 }]);
  });

  test.each(['mã định danh "G22"', 'mã định danh điện tử "G22"'])('the code of an agency: %s', async (written) => {
    const { findings, valuesOf } = await read(`nghiệp vụ { cơ quan B "Bộ Công Thương" { ${written} } }`);
    expect(findings).toEqual([]);
    expect(valuesOf('B', 'code')).toEqual([{ type: 'agency-code', code: 'G22' }]);
  });
});

describe('a time limit', () => {
  test.each([
    ['thời hạn giải quyết không quá 30 ngày', 30, 'day'],
    ['thời hạn giải quyết tối đa 30 ngày', 30, 'day'],
    ['không quá 30 ngày', 30, 'day'],
    ['duration at-most 3 working days', 3, 'working-day'],
    ['duration at most 3 working days', 3, 'working-day'],
  ])('%s', async (written, number, unit) => {
    const { findings, valuesOf } = await read(`nghiệp vụ { dịch vụ công D "Cấp phép" {\n${written}\n} }`);
    expect(findings).toEqual([]);
    expect(valuesOf('D', 'duration')).toEqual([{ type: 'number', number, unit }]);
  });

  test('of two numbers the larger is the limit, which is told', async () => {
    const text = 'nghiệp vụ { dịch vụ công D "Cấp phép" { thời hạn giải quyết từ 10 đến 15 ngày } }';
    const { findings, valuesOf } = await read(text);
    expect(findings).toEqual(['VOC-29 ‹từ 10 đến 15› → 15']);
    expect(valuesOf('D', 'duration')).toEqual([{ type: 'number', number: 15, unit: 'day' }]);
  });
});

describe('a period', () => {
  test.each([
    ['giai đoạn từ 2025 đến 2026', '2025-01-01', '2026-12-31'],
    ['period from 2025 to 2026', '2025-01-01', '2026-12-31'],
    ['giai đoạn từ tháng 3/2025 đến hết năm 2026', '2025-03-01', '2026-12-31'],
    ['giai đoạn từ 30 tháng 6 năm 2025 đến ngày 30 tháng 6 năm 2026', '2025-06-30', '2026-06-30'],
  ])('%s is when a project is carried out, and says nothing of its validity', async (written, from, to) => {
    const { findings, model, valuesOf } = await read(`chuyển đổi { dự án P "Nâng cấp" { ${written} } }`);
    expect(findings).toEqual([]);
    expect(valuesOf('P', 'period')).toEqual([{ type: 'period', from, to }]);
    expect(model.element('workspace::P')?.validity).toEqual({});
  });

  test.each([
    'từ 30 tháng 6 năm 2025 đến hết năm 2025',
    'từ ngày 30 tháng 6 năm 2025 đến hết ngày 31 tháng 12 năm 2025',
    'từ 30/6/2025 đến hết quý IV/2025',
    'từ 30/6/2025 đến hết 31/12/2025'.normalize('NFD'),
    'từ 30/6/2025 đến cuối năm 2025',
    'từ 30/6/2025 đến cuối quý IV năm 2025'.normalize('NFD'),
  ])('of validity: %s', async (written) => {
    const { findings, model } = await read(`ứng dụng { hệ thống A "Cũ" { ${written} } }`);
    expect(findings).toEqual([]);
    expect(model.element('workspace::A')?.validity).toEqual({ from: '2025-06-30', to: '2025-12-31' });
  });
});

test.each([
  ['hỗ trợ chức năng F', 'chức năng F'],
  ['supports function F', 'function F'],
])('the word for what is named declares nothing: %s', async (written, told) => {
  const { findings, model } = await read(
    `nghiệp vụ { chức năng F "Cấp phép" }\nứng dụng { hệ thống A "A" {\n${written}\n} }`,
  );
  expect(findings).toEqual([`VOC-29 ‹${told}› → F`]);
  expect([...model.elements()].map(({ name }) => name).sort()).toEqual(['A', 'F']);
  expect([...model.relations()].map(({ kind, target }) => [kind, target])).toEqual([['supports', 'workspace::F']]);
});

test.each(['đạt', 'đầu', 'việc', 'lĩnh vực', 'trực thuộc'])(
  'for %s no word of another language is proposed, and none of views in an element',
  async (word) => {
    const { findings } = await modelOf(`ứng dụng { hệ thống A "A" {\n${word} "x"\n} }`);
    const proposed = findings.flatMap(({ suggestions }) => suggestions ?? []);
    expect(findings.length).toBeGreaterThan(0);
    expect(proposed.filter((text) => ['day', 'view', 'link', 'đặt', 'trừ'].includes(text))).toEqual([]);
  },
);

describe('titles over time with something else in their braces', () => {
  const NEXT = 'cơ quan C "Cục" { đến 2030 }';

  test('what the element is said to be holds of it, what follows stays whole, and it is told once', async () => {
    const { findings, model } = await read(
      `nghiệp vụ { cơ quan B { vi "A" { đến 2022 } vi "B" { từ 2023 } không công bố mô tả "x" }\n${NEXT} }`,
    );
    expect(findings).toEqual(['VOC-29 ‹không công bố› → } { không công bố']);
    expect(model.element('workspace::B')?.attributes.map(({ id }) => id)).toEqual(['restricted', 'description']);
    expect(model.element('workspace::C')?.validity).toEqual({ to: '2030-12-31' });
  });

  test('times without braces of their own are those of the titles', async () => {
    const { findings, model } = await read(`nghiệp vụ { cơ quan B { vi "A" đến 2022 vi "B" từ 2023 }\n${NEXT} }`);
    const apart = await read(`nghiệp vụ { cơ quan B { vi "A" { đến 2022 } vi "B" { từ 2023 } }\n${NEXT} }`);
    expect(findings).toEqual(['VOC-29 ‹đến 2022› → { đến 2022 }', 'VOC-29 ‹từ 2023› → { từ 2023 }']);
    expect(model.element('workspace::B')?.title).toEqual(apart.model.element('workspace::B')?.title);
    expect(model.element('workspace::B')?.validity).toEqual({});
    expect(model.element('workspace::C')?.validity).toEqual({ to: '2030-12-31' });
  });
});

test.each([
  ['80% trở lên', ['VOC-29 ‹80% trở lên› → tối thiểu 80%']],
  ['từ 80% trở lên', ['VOC-29 ‹từ 80% trở lên› → tối thiểu 80%']],
  ['lớn hơn hoặc bằng 80%', []],
  ['tối thiểu là 80%', []],
])('an indicator that is to be at least so much: %s', async (written, told) => {
  const { findings, valuesOf } = await read(`định hướng { chỉ tiêu I "Tỷ lệ" { giá trị mục tiêu ${written} } }`);
  const plain = await read('định hướng { chỉ tiêu I "Tỷ lệ" { giá trị mục tiêu tối thiểu 80% } }');
  expect(findings).toEqual(told);
  expect(valuesOf('I', 'target-value')).toEqual(plain.valuesOf('I', 'target-value'));
});
