import { readFileSync } from 'node:fs';
import type { Element } from '@govarch/model/model';
import { describe, expect, test } from 'vitest';
import { modelOf } from '../../src/testing/parse-model.js';

const sample = readFileSync(new URL('../fixtures/sample.govarch', import.meta.url), 'utf8');
const national = {
  'quoc-gia/govarch.json': '{ "name": "quoc-gia" }',
  'quoc-gia/a.govarch': `application { platform NDXP sharing-service XacThucCongDan }
    data { database CSDLDanCu }`,
};

async function elementOf(text: string, name: string): Promise<Element> {
  const { model } = await modelOf(text);
  return model.element(`workspace::${name}`)!;
}

const attribute = (element: Element, id: string) =>
  element.attributes.filter((item) => item.id === id).flatMap((item) => item.values);

describe('the sample of the language', () => {
  const parsed = modelOf({
    'vpcp/govarch.json': '{ "name": "vpcp", "edition": "0.2", "dependencies": { "quoc-gia": "../quoc-gia" } }',
    'vpcp/main.govarch': sample,
    ...national,
  });

  test('reads without a structural finding but those of the vocabulary', async () => {
    const { findings } = await parsed;
    expect(findings.filter(({ code }) => !code.startsWith('VOC'))).toEqual([]);
  });

  test('gives every element its kind, title and place', async () => {
    const { model } = await parsed;
    expect(model.element('vpcp::VanPhong.KSTTHC')).toMatchObject({
      kind: 'unit',
      name: 'KSTTHC',
      qualifiedName: 'VanPhong.KSTTHC',
      title: { vi: 'Cục Kiểm soát thủ tục hành chính' },
      parent: 'vpcp::VanPhong',
      validity: { to: '2025-12-31' },
    });
    expect(model.element('vpcp::XuLyPAKN.HopLe')?.kind).toBe('gateway');
  });

  test('turns the steps of a process into relations', async () => {
    const { model } = await parsed;
    const relations = model
      .outgoing('vpcp::XuLyPAKN.HopLe', 'sequence')
      .map(({ target, label }) => [target, label?.vi]);
    expect(relations).toEqual([
      ['vpcp::XuLyPAKN.Chuyen', 'có'],
      ['vpcp::XuLyPAKN.TraLai', 'không'],
    ]);
    expect(model.incoming('vpcp::XuLyPAKN.PhanLoai', 'performs')[0]?.source).toBe('vpcp::VanPhong.KSTTHC');
    expect(model.incoming('vpcp::XuLyPAKN.PhanLoai', 'supports')[0]?.source).toBe('vpcp::HeThongPAKN');
  });

  test('keeps the path of a flow in order, over projects', async () => {
    const { model } = await parsed;
    const flow = 'vpcp::TraCuuDanCu';
    expect(model.outgoing(flow, 'flow-via').map(({ target, order }) => [target, order])).toEqual([
      ['vpcp::LGSP', 0],
      ['quoc-gia::NDXP', 1],
    ]);
    expect(model.outgoing(flow, 'flow-to')[0]?.target).toBe('quoc-gia::CSDLDanCu');
    expect(model.outgoing(flow, 'flow-using')[0]?.target).toBe('quoc-gia::XacThucCongDan');
    expect(model.outgoing(flow, 'flow-carries')[0]?.target).toBe('vpcp::HoSoCongDan');
  });

  test('knows the types of fields', async () => {
    const { model } = await parsed;
    expect(model.element('vpcp::HoSoPAKN.maHoSo')?.fieldType).toEqual({ primitive: 'text', sizes: [20] });
    expect(model.element('vpcp::HoSoPAKN.nguoiGui')?.fieldType).toEqual({ entity: 'vpcp::HoSoCongDan' });
  });
});

describe('values as people write them', () => {
  const initiative = (clause: string) => elementOf(`transition { initiative N "n" { ${clause} } }`, 'N');

  test.each([
    ['kinh phí 12,5 tỷ đồng', 12_500_000_000, 'VND'],
    ['cost 12.5 billion VND', 12_500_000_000, 'VND'],
    ['cost 300 million VND', 300_000_000, 'VND'],
    ['kinh phí 1_500 đô la', 1500, 'USD'],
  ])('%s', async (clause, amount, currency) => {
    expect(attribute(await initiative(clause), 'cost')).toEqual([{ type: 'money', amount, currency }]);
  });

  test.each(['period 2021 to 2023', 'giai đoạn 2021 đến 2023', 'period 2021-2023', 'period 2021-01-01 to 31/12/2023'])(
    '%s',
    async (clause) => {
      expect(attribute(await initiative(clause), 'period')).toEqual([
        { type: 'period', from: '2021-01-01', to: '2023-12-31' },
      ]);
    },
  );

  test('a year as an end is its last day', async () => {
    expect((await initiative('from 2021 to 2023')).validity).toEqual({ from: '2021-01-01', to: '2023-12-31' });
  });

  test('a flag stands alone or with true and false', async () => {
    const text = 'application { system A { always-on } system B { vận hành 24x7 sai } system C { ipv6 có } }';
    const { model } = await modelOf(text);
    const flag = (name: string, id: string) => attribute(model.element(`workspace::${name}`)!, id);
    expect(flag('A', 'always-on')).toEqual([{ type: 'boolean', boolean: true }]);
    expect(flag('B', 'always-on')).toEqual([{ type: 'boolean', boolean: false }]);
    expect(flag('C', 'ipv6')).toEqual([{ type: 'boolean', boolean: true }]);
  });

  test('a list of values keeps its order, in either spelling', async () => {
    const system = await elementOf('application { system A { information công cộng, personal } }', 'A');
    expect(attribute(system, 'information').map((value) => value.type === 'enumeration' && value.value)).toEqual([
      'public',
      'personal',
    ]);
  });

  test('an approval has a date and a party', async () => {
    const text = 'business { agency VP } security { level-dossier H { approved 2021-03-01 by VP } }';
    expect(attribute(await elementOf(text, 'H'), 'approved')).toEqual([
      { type: 'approval', date: '2021-03-01', by: 'workspace::VP' },
    ]);
  });

  test('a text may be in both languages, or Markdown over several lines', async () => {
    const text = `application { system A { vi "Hệ thống" en "System" } {
      description """
        # Tiêu đề
          - mục { không phải khối }
      """
    } }`;
    const system = await elementOf(text, 'A');
    expect(system.title).toEqual({ vi: 'Hệ thống', en: 'System' });
    expect(attribute(system, 'description')).toEqual([
      { type: 'text', text: { vi: '# Tiêu đề\n  - mục { không phải khối }' } },
    ]);
  });

  test('a clause carries its own time and source', async () => {
    const { model } = await modelOf(`business { agency A agency B }
      application { system S { owner A { to 2026-06-30 source "QĐ 1" } owner B { from 2026-07-01 } } }`);
    expect(model.outgoing('workspace::S', 'owner').map(({ target, validity }) => [target, validity])).toEqual([
      ['workspace::A', { to: '2026-06-30' }],
      ['workspace::B', { from: '2026-07-01' }],
    ]);
    expect(model.outgoing('workspace::S', 'owner')[0]?.annotations.map(({ id }) => id)).toEqual(['source']);
  });
});

describe('relations', () => {
  const text = (clause: string) => `data { entity HoSo } application { system S { ${clause} } }`;

  test.each(['reads HoSo', 'đọc HoSo'])('in the body of their source: %s', async (clause) => {
    const { model } = await modelOf(text(clause));
    expect(model.outgoing('workspace::S').map(({ kind, target }) => [kind, target])).toEqual([
      ['reads', 'workspace::HoSo'],
    ]);
  });

  test('free-standing, with a title', async () => {
    const { model } = await modelOf(`${text('level 3')}\napplication { S reads HoSo "khi họp" }`);
    expect(model.outgoing('workspace::S')[0]).toMatchObject({ kind: 'reads', label: { vi: 'khi họp' } });
  });

  test('read from their target', async () => {
    const { model } = await modelOf('business { agency A { owns S } } application { system S }');
    expect(model.outgoing('workspace::S', 'owner')[0]?.target).toBe('workspace::A');
  });

  test('of a responsibility', async () => {
    const { model } = await modelOf(`business { agency A agency B agency C agency D }
      application { system S }
      governance { trách nhiệm cho S thực hiện A, B chịu trách nhiệm C tham vấn D }`);
    const [element] = model.elementsOfKind('responsibility');
    expect(model.outgoing(element!.id).map(({ kind, target }) => `${kind} ${target.slice(11)}`)).toEqual([
      'responsibility-for S',
      'responsible A',
      'responsible B',
      'accountable C',
      'consulted D',
    ]);
  });
});

describe('names', () => {
  test('resolve outwards, and anywhere if they are unique in the project', async () => {
    const { model, findings } = await modelOf({
      'a.govarch': 'technology { data-center TTDL { node Cum1 node Cum2 } data-center DuPhong { node Cum1 } }',
      'b.govarch': 'application { system S { hosted-on Cum2, DuPhong.Cum1 } }',
    });
    expect(findings).toEqual([]);
    expect(model.outgoing('workspace::S', 'hosted-on').map(({ target }) => target)).toEqual([
      'workspace::TTDL.Cum2',
      'workspace::DuPhong.Cum1',
    ]);
  });

  test('are the same in every Unicode form, and may be like words', async () => {
    const { model, findings } = await modelOf(`data { entity ${'HồSơ'.normalize('NFD')} entity level }
      application { system nguồn { reads ${'HồSơ'.normalize('NFC')}, level } ^nguồn writes level }`);
    expect(findings).toEqual([]);
    expect(model.outgoing('workspace::nguồn', 'reads').map(({ target }) => target)).toEqual([
      'workspace::HồSơ',
      'workspace::level',
    ]);
  });

  test('that are declared twice give two elements', async () => {
    const { model } = await modelOf({
      'a.govarch': 'application { system S "một" }',
      'b.govarch': 'application { system S "hai" }',
    });
    expect([...model.elements()].map(({ id, title }) => [id, title?.vi])).toEqual([
      ['workspace::S', 'một'],
      ['workspace::S~2', 'hai'],
    ]);
  });

  test('that are missing are numbered', async () => {
    const { model } = await modelOf('business { process P { step "một" step "hai" } }');
    expect(model.elementsOfKind('step').map(({ id, name }) => [id, name])).toEqual([
      ['workspace::P.#step-1', undefined],
      ['workspace::P.#step-2', undefined],
    ]);
  });
});

test('an extension adds to an element from any file', async () => {
  const { model, findings } = await modelOf({
    'a.govarch': 'application { system S "s" { level 3 } }',
    'b.govarch': 'business { agency A } bổ sung S { chủ quản A số người dùng 500 phân hệ M "m" }',
  });
  expect(findings).toEqual([]);
  const system = model.element('workspace::S')!;
  expect(system.attributes.map(({ id }) => id)).toEqual(['level', 'users']);
  expect(model.outgoing(system.id, 'owner')[0]?.target).toBe('workspace::A');
  expect(model.children(system.id).map(({ id }) => id)).toEqual(['workspace::S.M']);
});

test('a misspelt kind keeps its element, as what it probably is', async () => {
  const { model, findings } = await modelOf(
    'application { systen S "Hệ thống" { level 3 } hệ thốg T "t" { cấp độ 4 } }',
  );
  expect([...model.elements()].map(({ id, kind }) => [id, kind])).toEqual([
    ['workspace::S', 'system'],
    ['workspace::T', 'system'],
  ]);
  expect(findings.map(({ code, suggestions }) => [code, suggestions?.[0]])).toEqual([
    ['VOC-01', 'system'],
    ['VOC-01', 'hệ thống'],
  ]);
});

describe('the type of a field', () => {
  const typeOf = async (written: string) => {
    const { model, findings } = await modelOf(`dữ liệu { thực thể T "T" {\n  trường f : ${written} "F"\n} }\n`);
    expect(findings.filter(({ code }) => code !== 'VOC-03').map(({ message }) => message.vi)).toEqual([]);
    return model.element('workspace::T.f')?.fieldType;
  };

  test.each([
    ['số nguyên(4)', { primitive: 'integer', sizes: [4] }],
    ['integer', { primitive: 'integer' }],
    ['giờ', { primitive: 'time' }],
    ['ngày giờ', { primitive: 'date-time' }],
    ['date-time', { primitive: 'date-time' }],
    ['ngày', { primitive: 'date' }],
    ['văn bản[1..n]', { primitive: 'text', cardinality: { minimum: 1, maximum: 'many' } }],
    ['văn bản[0..N]', { primitive: 'text', cardinality: { minimum: 0, maximum: 'many' } }],
    ['T[1..*]', { entity: 'workspace::T', cardinality: { minimum: 1, maximum: 'many' } }],
  ])('%s', async (written, type) => {
    expect(await typeOf(written)).toEqual(type);
  });
});
