import type { Attribute } from '@govarch/model/model';
import { expect, test } from 'vitest';
import { modelOf } from '../../src/testing/parse-model.js';

function pairs(attributes: readonly Attribute[] | undefined): string[] {
  return (attributes ?? []).flatMap(({ id, values }) =>
    values.map((value) => (value.type === 'pair' ? `${id}: ${value.key} = ${value.text.vi ?? value.text.en}` : id)),
  );
}

async function read(text: string) {
  const { model, findings } = await modelOf({ 'a.govarch': text });
  return {
    element: [...model.elements()].find(({ name }) => name === 'A'),
    relation: [...model.relations()][0],
    findings: findings.map(({ message }) => message.vi),
  };
}

test('a property may say several lines, and its key may hold a brace', async () => {
  const { element, findings } = await read(
    'ứng dụng {\n  hệ thống A "A" {\n    thuộc tính "{" """\n      Dòng một\n      Dòng hai\n      """\n  }\n}\n',
  );
  expect(findings).toEqual([]);
  expect(pairs(element?.attributes)).toEqual(['property: { = Dòng một\nDòng hai']);
});

test('after a text of several lines a string on its last line may hold three quotes and a brace', async () => {
  const { element, findings } = await read(
    'ứng dụng {\n  hệ thống A { vi """\n      Tên\n      """ en “"""{” } {\n    mô tả "m"\n  }\n}\n',
  );
  expect(findings).toEqual([]);
  expect(element?.title).toEqual({ vi: 'Tên', en: '"""{' });
});

test('an element has properties of its author’s own, in the order in which they were written, as often as wanted', async () => {
  const { element, findings } = await read(`ứng dụng {
  hệ thống A "A" {
    thuộc tính "Ngôn ngữ" "Java"
    property "Ngôn ngữ" "Kotlin"
    mã ngoài "archi" "id-3f2a" { nguồn "Mô hình Archi" }
    thuộc tính "Ghi chú" "Gọi “đề án” là được, và 100%"
  }
}
`);
  expect(findings).toEqual([]);
  expect(pairs(element?.attributes)).toEqual([
    'property: Ngôn ngữ = Java',
    'property: Ngôn ngữ = Kotlin',
    'external-id: archi = id-3f2a',
    'property: Ghi chú = Gọi “đề án” là được, và 100%',
  ]);
});

test('a relation has them in its body', async () => {
  const { relation, findings } = await read(
    'ứng dụng {\n  hệ thống A "A" { sử dụng B { thuộc tính "Cổng" "443" mã ngoài "archi" "id-7" } }\n  hệ thống B "B"\n}\n',
  );
  expect(findings).toEqual([]);
  expect(pairs(relation?.annotations)).toEqual(['property: Cổng = 443', 'external-id: archi = id-7']);
});

test.each(['thuộc tính "Ngôn ngữ"', 'thuộc tính Java', 'mã ngoài "archi" 12'])(
  '%s lacks one of the two texts, which is said',
  async (written) => {
    const { findings } = await read(`ứng dụng { hệ thống A "A" {\n  ${written}\n} }\n`);
    expect(findings.join(' ')).toMatch(/hai văn bản trong dấu nháy kép|không/);
    expect(findings.length).toBeGreaterThan(0);
  },
);

test('what follows the two texts is no third one', async () => {
  const { findings } = await read('ứng dụng { hệ thống A "A" { thuộc tính "a" "b" "c" } }\n');
  expect(findings).toHaveLength(1);
});
