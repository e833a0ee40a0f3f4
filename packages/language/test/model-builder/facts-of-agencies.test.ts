import type { AttributeValue } from '@govarch/model/model';
import { evaluateView } from '@govarch/model/view-evaluation';
import { describe, expect, test } from 'vitest';
import { modelOf } from '../../src/testing/parse-model.js';

/** What an element says of attributes in a text in which nothing is wrong. */
async function saidIn(text: string, name: string) {
  const { model, findings } = await modelOf(text);
  expect(findings.map(({ message }) => message.vi)).toEqual([]);
  const element = model.element(`workspace::${name}`);
  return (attribute: string): readonly AttributeValue[] | undefined =>
    element?.attributes.find(({ id }) => id === attribute)?.values;
}

/** What is found in a text: code, and what it points at. */
async function found(text: string): Promise<string[]> {
  const { findings } = await modelOf(text);
  return findings.map(({ code, origin }) => `${code} ‹${text.slice(origin.start, origin.end)}›`);
}

describe('the district tier, which there was until 30/06/2025', () => {
  const DISTRICT = `nghiệp vụ {
  cơ quan Huyen "UBND huyện Mẫu" { cấp huyện đến 30/06/2025 }
  cơ quan Xa "UBND xã Mẫu" { cấp xã từ 01/07/2025 thay thế Huyen }
  nhóm cơ quan CacHuyen "Các huyện" { cấp huyện số lượng 10 { đến 30/06/2025 } }
}
`;

  test('is written of agencies and of groups of them, for models of that time', async () => {
    expect((await saidIn(DISTRICT, 'Huyen'))('tier')).toEqual([{ type: 'enumeration', value: 'district' }]);
    expect((await saidIn(DISTRICT, 'CacHuyen'))('tier')).toEqual([{ type: 'enumeration', value: 'district' }]);
    expect((await saidIn('business { agency D "D" { tier district } }', 'D'))('tier')).toEqual([
      { type: 'enumeration', value: 'district' },
    ]);
  });

  test.each([
    ['2025-06-30', ['Huyen', 'CacHuyen']],
    ['2025-07-01', ['CacHuyen']],
  ])('a view on %s shows the districts of that day', async (asOf, names) => {
    const { model } = await modelOf(
      `${DISTRICT}sơ đồ { sơ đồ ngữ cảnh V "V" { gồm cơ quan, nhóm cơ quan trong đó cấp = huyện } }\n`,
    );
    const [view] = [...model.views()];
    expect(evaluateView(model, view!, { asOf }, () => []).map(({ name }) => name)).toEqual(names);
  });
});

describe('how many people there are', () => {
  test.each(['số người làm việc 95', 'biên chế 95', 'staff 95'])('in a unit: %s', async (written) => {
    const said = await saidIn(`nghiệp vụ { cơ quan A "A" { đơn vị B "B" { ${written} } } }`, 'A.B');
    expect(said('staff')).toEqual([{ type: 'number', number: 95 }]);
  });

  test('whose data a system processes, basic and sensitive data apart', async () => {
    const said = await saidIn(
      'ứng dụng { hệ thống S "S" { số chủ thể dữ liệu cơ bản 1.000.000 số chủ thể dữ liệu nhạy cảm 25.000 số người sử dụng 300 } }',
      'S',
    );
    expect([said('data-subjects'), said('sensitive-data-subjects'), said('users')]).toEqual([
      [{ type: 'number', number: 1_000_000 }],
      [{ type: 'number', number: 25_000 }],
      [{ type: 'number', number: 300 }],
    ]);
  });

  test.each(['số người làm việc -1', 'số người làm việc 2,5', 'staff 2,5'])(
    'is a whole number that is not below 0: %s',
    async (written) => {
      const [finding, ...others] = await found(`nghiệp vụ { cơ quan A "A" { ${written} } }`);
      expect(finding).toMatch(/^VOC-\d\d ‹-?[\d,]+›$/);
      expect(others).toEqual([]);
    },
  );

  test('is not said of what has no people', async () => {
    expect(await found('ứng dụng { hệ thống S "S" { số người làm việc 5 } }')).toEqual(['VOC-02 ‹số người làm việc›']);
  });
});

describe('the units that an agency designates', () => {
  test.each([
    ['đơn vị chuyên trách công nghệ thông tin', 'it-unit'],
    ['đơn vị chuyên trách về công nghệ thông tin', 'it-unit'],
    ['đơn vị chuyên trách an toàn thông tin', 'security-unit'],
    ['đơn vị chuyên trách về an toàn thông tin', 'security-unit'],
    ['it-unit', 'it-unit'],
    ['security-unit', 'security-unit'],
  ])('%s', async (written, attribute) => {
    const text = `nghiệp vụ { cơ quan A "A" { ${written} A.B đơn vị B "B" } }`;
    expect((await saidIn(text, 'A'))(attribute)).toEqual([{ type: 'reference', element: 'workspace::A.B' }]);
    const { model } = await modelOf(text);
    expect(model.references('workspace::A.B').map(({ role, source }) => [role, source])).toEqual([
      [attribute, 'workspace::A'],
    ]);
  });

  test('are parties, and nothing else', async () => {
    const text =
      'nghiệp vụ { cơ quan A "A" { đơn vị chuyên trách an toàn thông tin S } }\nứng dụng { hệ thống S "S" }\n';
    expect(await found(text)).toEqual(['VOC-05 ‹S›']);
  });
});

describe('why a service is online in part only', () => {
  test.each([
    ['phải hiện diện', 'presence'],
    ['xác minh tại hiện trường', 'on-site'],
    ['sự cố kỹ thuật', 'technical-fault'],
    ['vấn đề kỹ thuật khác', 'other-technical'],
  ])('is one of four cases, beside the reason in words: %s', async (written, value) => {
    const text = `nghiệp vụ { dịch vụ công D "Cấp phép" {
  mức độ một phần
  lý do một phần "Phải kiểm tra bản gốc"
  trường hợp một phần ${written}
} }`;
    const said = await saidIn(text, 'D');
    expect(said('partial-case')).toEqual([{ type: 'enumeration', value }]);
    expect(said('partial-reason')).toEqual([{ type: 'text', text: { vi: 'Phải kiểm tra bản gốc' } }]);
  });

  test('may be several of them', async () => {
    const text = 'nghiệp vụ { dịch vụ công D "D" { trường hợp một phần phải hiện diện, sự cố kỹ thuật } }';
    expect((await saidIn(text, 'D'))('partial-case')).toHaveLength(2);
  });

  test('another one is told with the four that there are', async () => {
    const { findings } = await modelOf('nghiệp vụ { dịch vụ công D "D" { trường hợp một phần thiếu người } }');
    const [finding] = findings.filter(({ severity }) => severity === 'error');
    for (const value of ['phải hiện diện', 'xác minh tại hiện trường', 'sự cố kỹ thuật', 'vấn đề kỹ thuật khác']) {
      expect(finding?.message.vi).toContain(`\`${value}\``);
    }
  });
});

describe('a capability', () => {
  const TEXT = `nghiệp vụ {
  năng lực PhucVu "Phục vụ trực tuyến" {
    năng lực TiepNhan "Tiếp nhận hồ sơ số"
  }
  chức năng MotCua "Một cửa" { hiện thực hóa PhucVu.TiepNhan }
}
ứng dụng { hệ thống Cong "Cổng dịch vụ công" { hiện thực hóa PhucVu.TiepNhan } }
công nghệ { máy chủ M "M" { năng lực "16 nhân, 64 GB" } }
`;

  test('contains others, and is realised by functions and systems', async () => {
    const { model, findings } = await modelOf(TEXT);
    expect(findings).toEqual([]);
    expect(model.children('workspace::PhucVu').map(({ kind, name }) => [kind, name])).toEqual([
      ['capability', 'TiepNhan'],
    ]);
    expect(model.incoming('workspace::PhucVu.TiepNhan', 'realizes').map(({ source }) => source)).toEqual([
      'workspace::MotCua',
      'workspace::Cong',
    ]);
  });

  test('is something else than the capacity of a server, which is written alike', async () => {
    expect((await saidIn(TEXT, 'M'))('capacity')).toEqual([{ type: 'text', text: { vi: '16 nhân, 64 GB' } }]);
  });

  test('stands in the business section', async () => {
    expect(await found('ứng dụng { năng lực N "N" }')).toEqual(['VOC-10 ‹năng lực›']);
  });
});
