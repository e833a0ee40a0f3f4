import { expect, test } from 'vitest';
import { modelOf } from '../../src/testing/parse-model.js';

async function relationsOf(text: string) {
  const { model, findings } = await modelOf({ 'a.govarch': text });
  expect(findings.map(({ message }) => message.vi)).toEqual([]);
  return [...model.relations()].map(({ source, kind, target, label, annotations }) => ({
    relation: `${source} ${kind} ${target}`.replaceAll('workspace::', ''),
    label: label?.vi,
    articles: annotations.flatMap(({ values }) => values.map((value) => value.type === 'text' && value.text.vi)),
  }));
}

test('a relation in a body may say by a text what it is about', async () => {
  const [relation] = await relationsOf(
    'ứng dụng {\n  hệ thống A "A" { liên hệ với B "cùng nhóm người sử dụng" }\n  hệ thống B "B"\n}\n',
  );
  expect(relation).toMatchObject({ label: 'cùng nhóm người sử dụng' });
});

test('a relation that stands free has such a label too', async () => {
  const [relation] = await relationsOf(
    'ứng dụng {\n  hệ thống A "A"\n  hệ thống B "B"\n  A liên hệ với B "cùng nhóm người sử dụng" { nguồn "Báo cáo" }\n}\n',
  );
  expect(relation).toMatchObject({ label: 'cùng nhóm người sử dụng', articles: ['Báo cáo'] });
});

test('a legal basis is named with its articles', async () => {
  const [relation] = await relationsOf(
    'định hướng {\n  căn cứ ND47 "Nghị định 47"\n  mục tiêu M "M" { căn cứ vào ND47 { điều khoản "Điều 46", "Điều 38" } }\n}\n',
  );
  expect(relation?.articles).toEqual(['Điều 46', 'Điều 38']);
});

test('a document names what it amends', async () => {
  const [relation] = await relationsOf(
    'định hướng {\n  căn cứ ND63 "Nghị định 63"\n  căn cứ ND92 "Nghị định 92" { sửa đổi bổ sung ND63 }\n}\n',
  );
  expect(relation?.relation).toMatch(/ND92 amends .*ND63$/);
});
