import { initiatorsOf } from '@govarch/model/queries';
import type { RelationId } from '@govarch/model/vocabulary';
import { describe, expect, test } from 'vitest';
import { modelOf } from '../../src/testing/parse-model.js';

const around = `
nghiệp vụ { cơ quan C "Cơ quan" chức năng F "Chức năng" }
ứng dụng {
  hệ thống A "A" hệ thống B "B" hệ thống D "D"
  nền tảng L "LGSP" nền tảng N "NDXP"
}
`;

/** What a flow of this text says: its ends, its way, and who asks. */
async function flowOf(flow: string, { name = 'X' } = {}) {
  const { model, findings } = await modelOf(`${around}ứng dụng {\n  ${flow}\n}\n`);
  const element = model.element(`workspace::${name}`)!;
  const simple = (id: string): string => id.replace('workspace::', '');
  const targets = (relation: RelationId): string[] =>
    [...model.outgoing(element.id, relation)].sort((a, b) => a.order - b.order).map(({ target }) => simple(target));
  return {
    from: targets('flow-from'),
    to: targets('flow-to'),
    via: targets('flow-via'),
    direction: element.flowDirection,
    asks: initiatorsOf(model, element).map(simple),
    codes: findings.map(({ code }) => code),
  };
}

describe('the arrow of a flow says who asks and where the data go', () => {
  test.each([
    ['A -> B', { from: ['A'], to: ['B'], direction: 'push', asks: ['A'] }],
    ['A → B', { from: ['A'], to: ['B'], direction: 'push', asks: ['A'] }],
    ['A <- B', { from: ['B'], to: ['A'], direction: 'fetch', asks: ['A'] }],
    ['A ← B', { from: ['B'], to: ['A'], direction: 'fetch', asks: ['A'] }],
    ['A<-B', { from: ['B'], to: ['A'], direction: 'fetch', asks: ['A'] }],
    ['A <-> B', { from: ['A'], to: ['B'], direction: 'both', asks: ['A'] }],
    ['A ↔ B', { from: ['A'], to: ['B'], direction: 'both', asks: ['A'] }],
    ['"Tra cứu" A <- B', { from: ['B'], to: ['A'], direction: 'fetch', asks: ['A'] }],
    ['A\n    <- B', { from: ['B'], to: ['A'], direction: 'fetch', asks: ['A'] }],
    ['F -> C', { from: ['F'], to: ['C'], direction: 'push', asks: ['F'] }],
  ])('luồng X %s', async (written, expected) => {
    expect(await flowOf(`luồng X ${written}`)).toMatchObject({ ...expected, codes: [] });
  });

  test.each([
    ['A, B -> D', { from: ['A', 'B'], to: ['D'] }],
    ['A và B -> D', { from: ['A', 'B'], to: ['D'] }],
    ['A; B -> D', { from: ['A', 'B'], to: ['D'] }],
    ['D -> A, B', { from: ['D'], to: ['A', 'B'] }],
    ['A <- B, D', { from: ['B', 'D'], to: ['A'] }],
    ['A,\n    B -> D', { from: ['A', 'B'], to: ['D'] }],
    ['"Nộp báo cáo" A, B -> D', { from: ['A', 'B'], to: ['D'] }],
  ])('several ends: luồng X %s', async (written, expected) => {
    expect(await flowOf(`luồng X ${written}`)).toMatchObject({ ...expected, codes: [] });
  });

  test('several ends of a flow without a name', async () => {
    const { from, to, codes } = await flowOf('luồng A, B -> D', { name: '#flow-1' });
    expect({ from, to, codes }).toEqual({ from: ['A', 'B'], to: ['D'], codes: [] });
  });

  test('platforms are written as the ends are, from left to right, and kept as the data pass them', async () => {
    expect(await flowOf('luồng X A -> B qua L, N')).toMatchObject({ via: ['L', 'N'] });
    expect(await flowOf('luồng X A <- B qua L, N')).toMatchObject({
      from: ['B'],
      to: ['A'],
      via: ['N', 'L'],
      codes: [],
    });
    expect(await flowOf('luồng X A <-> B, D qua L, N')).toMatchObject({ via: ['L', 'N'], to: ['B', 'D'], codes: [] });
  });
});

describe('half a flow is one finding', () => {
  test.each(['A', 'A <-', 'A <->', 'A, B ->', '"Tra cứu" A'])('luồng X %s', async (written) => {
    expect((await flowOf(`luồng X ${written}`)).codes).toEqual(['REF-10']);
  });

  test.each(['A,', 'A -> B,', 'A <- B -> D'])('luồng X %s', async (written) => {
    expect((await flowOf(`luồng X ${written}`)).codes).toHaveLength(1);
  });

  test('an end on both sides joins an element with itself', async () => {
    expect((await flowOf('luồng X A, B -> A')).codes).toEqual(['VOC-09']);
  });

  test('an end that no flow may have is told on either side of either arrow', async () => {
    const rule = 'ứng dụng { luồng X A <- VB }\nđịnh hướng { căn cứ VB "Văn bản" }';
    const { findings } = await modelOf(around + rule);
    expect(findings.map(({ code }) => code)).toEqual(['VOC-08']);
  });
});

describe('where another arrow than `->` means nothing', () => {
  test.each(['<-', '<->'])('between steps %s is one finding that says so', async (arrow) => {
    const text = `nghiệp vụ { quy trình P "P" {\n  bước S "S"\n  bước T "T"\n  S ${arrow} T\n} }`;
    const { findings, model } = await modelOf(text);
    expect(findings.map(({ code }) => code)).toEqual(['VOC-35']);
    expect([...model.relations()].filter(({ kind }) => kind === 'sequence')).toEqual([]);
  });

  test('in a condition of a view `<-5` compares with a negative number', async () => {
    const text = 'sơ đồ { sơ đồ tổng thể V "V" { gồm hệ thống trong đó cấp độ <-5 } }';
    const { model } = await modelOf(around + text);
    const [view] = model.views();
    expect(view!.selections[0]!.terms[0]!.where).toBeDefined();
  });
});

describe('in a view arrows mean what they mean on flows', () => {
  const from = (source: string, target: string) => ({ type: 'relation', source, target });
  test.each([
    ['A -> B', [from('A', 'B')]],
    ['A <- B', [from('B', 'A')]],
    ['A ← B', [from('B', 'A')]],
    ['A <-> B', [from('A', 'B'), from('B', 'A')]],
    ['<- B', [{ type: 'relation', source: 'B' }]],
    ['A <-', [{ type: 'relation', target: 'A' }]],
    ['A sử dụng -> B', [{ ...from('A', 'B'), relation: 'uses' }]],
  ])('gồm %s', async (written, picks) => {
    const { model, findings } = await modelOf(`${around}sơ đồ { sơ đồ liên thông V "V" {\n  gồm ${written}\n} }`);
    const [view] = model.views();
    const simple = JSON.parse(JSON.stringify(view!.selections[0]!.terms).replaceAll('workspace::', ''));
    expect(simple.map(({ pick }: { pick: unknown }) => pick)).toEqual(picks);
    expect(findings.filter(({ code }) => !code.startsWith('VIEW-0') || code === 'VIEW-02')).toEqual([]);
  });
});
