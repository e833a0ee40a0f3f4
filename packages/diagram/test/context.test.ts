import { modelOf, type ParsedModel } from '@govarch/language/testing';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Diagram } from '../src/diagram.js';
import { drawModel } from './support/drawing.js';
import { boundsOf, edgesOf, flaws, labelsOf, placedNodes } from './support/geometry.js';
import { sample } from './support/sample.js';

let parsed: ParsedModel;
let diagram: Diagram;

beforeAll(async () => {
  parsed = await modelOf(sample);
  diagram = await drawModel(parsed, { type: 'view', view: 'vpcp::QuanhCabinet' });
});

describe('a context view', () => {
  test('has its element in the middle, what comes in at the left and what goes out at the right', () => {
    const middle = boundsOf(diagram, 'vpcp::eCabinet');
    expect(placedNodes(diagram).find(({ item }) => item.role === 'focus')?.item.element).toBe('vpcp::eCabinet');
    for (const edge of edgesOf(diagram)) {
      if (edge.targetId === 'vpcp::eCabinet') {
        expect(boundsOf(diagram, edge.sourceId).x).toBeLessThan(middle.x);
      } else {
        expect(edge.sourceId).toBe('vpcp::eCabinet');
        expect(boundsOf(diagram, edge.targetId).x).toBeGreaterThan(middle.x + middle.width);
      }
    }
  });

  test('shows every relation of the element, and says along each arrow what it is', () => {
    const relations = edgesOf(diagram).map((edge) => edge.relation);
    expect(new Set(relations)).toEqual(new Set(['owner', 'reads', 'supports', 'hosted-on', 'protects', 'flow']));
    expect(labelsOf(diagram).map((label) => label.text)).toEqual(
      expect.arrayContaining(['Thuộc chủ quản của', 'Đọc', 'Hỗ trợ', 'Triển khai trên', 'Bảo vệ']),
    );
  });

  test('lists what the element contains inside it', () => {
    const row = placedNodes(diagram).find(({ item }) => item.element === 'vpcp::eCabinet.LichHop');
    expect(row?.ancestors).toEqual(['vpcp::eCabinet']);
  });
});

test('an element that is both inside and around the one in the middle is drawn twice', async () => {
  const own = await modelOf('ứng dụng { hệ thống A "A" { giao diện API "Giao diện" cung cấp API } }');
  const drawn = await drawModel(own, { type: 'element', element: [...own.model.elements()][0]!.id });
  expect(placedNodes(drawn).filter(({ item }) => item.element.endsWith('A.API'))).toHaveLength(2);
  expect(flaws(drawn)).toEqual({});
});

describe('what an element is named by other than by relations', () => {
  const text = `
    nghiệp vụ { cơ quan BoX "Bộ X" }
    dữ liệu {
      thực thể CongDan "Công dân"
      thực thể HoSo "Hồ sơ" { phê duyệt 2021-03-01 bởi BoX trường nguoiGui : CongDan "Người gửi" }
    }`;

  test('surrounds it: the entity whose field it types', async () => {
    const drawn = await drawModel(await modelOf(text), { type: 'element', element: 'workspace::CongDan' });
    expect(edgesOf(drawn).map(({ sourceId, targetId, relation }) => [sourceId, targetId, relation])).toEqual([
      ['workspace::HoSo', 'workspace::CongDan', 'field-type'],
    ]);
    expect(labelsOf(drawn).map((label) => label.text)).toContain('Có trường thuộc kiểu');
  });

  test('surrounds what names it, from the other side', async () => {
    const drawn = await drawModel(await modelOf(text), { type: 'element', element: 'workspace::HoSo' });
    expect(edgesOf(drawn).map(({ targetId, relation }) => [targetId, relation])).toEqual(
      expect.arrayContaining([
        ['workspace::CongDan', 'field-type'],
        ['workspace::BoX', 'approved'],
      ]),
    );
    expect(labelsOf(drawn).map((label) => label.text)).toEqual(
      expect.arrayContaining(['Có trường thuộc kiểu', 'Phê duyệt']),
    );
  });
});

test('every element of the model has a preview without a flaw', async () => {
  for (const element of parsed.model.elements()) {
    const drawn = await drawModel(parsed, { type: 'element', element: element.id });
    expect(drawn.notices, element.id).toEqual([]);
    expect(placedNodes(drawn).map(({ item }) => item.element)).toContain(element.id);
    expect(flaws(drawn), element.id).toEqual({});
  }
});

test('every section has a preview without a flaw', async () => {
  for (const section of ['business', 'data', 'application', 'technology', 'security', 'governance'] as const) {
    const drawn = await drawModel(parsed, { type: 'section', project: 'vpcp', section });
    expect(placedNodes(drawn).length, section).toBeGreaterThan(0);
    expect(flaws(drawn), section).toEqual({});
  }
});

test('the context of a module shows what contains it', async () => {
  const drawn = await drawModel(parsed, { type: 'element', element: 'vpcp::eCabinet.LichHop' });
  const containment = edgesOf(drawn).find((edge) => edge.relation === 'contains');
  expect(containment).toMatchObject({ sourceId: 'vpcp::eCabinet', targetId: 'vpcp::eCabinet.LichHop' });
});

test('a platform shows the flows that pass it, in and out', async () => {
  const drawn = await drawModel(parsed, { type: 'element', element: 'vpcp::TrucVB' });
  const pairs = edgesOf(drawn)
    .filter((edge) => edge.relation === 'flow')
    .map(
      (edge) =>
        placedNodes(drawn).find(
          ({ item }) => item.id === (edge.targetId === 'vpcp::TrucVB' ? edge.sourceId : edge.targetId),
        )!.item.element,
    );
  expect(new Set(pairs)).toEqual(new Set(['vpcp::QLVB', 'vpcp::VanBanBo']));
});

test('an element that two relations join to the same neighbour shows it in both groups', async () => {
  const drawn = await drawModel(parsed, { type: 'element', element: 'vpcp::PAKN' });
  const drawnTwice = placedNodes(drawn).filter(({ item }) => item.element === 'vpcp::HoSo');
  expect(drawnTwice.map(({ item }) => item.id)).toEqual(['vpcp::HoSo', 'vpcp::HoSo@2']);
});

test('an element with sixty neighbours is drawn without a flaw', async () => {
  const readers = Array.from({ length: 60 }, (_, index) => `hệ thống S${index} "Hệ thống số ${index}" { đọc HoSo }`);
  const large = await modelOf(`dữ liệu { thực thể HoSo "Hồ sơ" }\nứng dụng {\n${readers.join('\n')}\n}`);
  const project = [...large.model.projects()][0]!.name;
  const drawn = await drawModel(large, { type: 'element', element: `${project}::HoSo` });
  expect(edgesOf(drawn)).toHaveLength(60);
  expect(flaws(drawn)).toEqual({});
});

test('a context view shows only the surroundings that it includes', async () => {
  const text = sample['vpcp/main.govarch']!.replace('{ gồm eCabinet }', '{ gồm eCabinet, SOC }');
  const drawn = await drawModel(await modelOf({ ...sample, 'vpcp/main.govarch': text }), {
    type: 'view',
    view: 'vpcp::QuanhCabinet',
  });
  expect(edgesOf(drawn).map((edge) => edge.sourceId)).toEqual(['vpcp::SOC']);
});

test('a system shows the flows of its modules as its own', async () => {
  const drawn = await drawModel(parsed, { type: 'element', element: 'vpcp::eCabinet' });
  const flow = edgesOf(drawn).find((edge) => edge.flows.includes('vpcp::LichSangVanBan'));
  expect(flow).toMatchObject({ sourceId: 'vpcp::eCabinet', targetId: 'vpcp::QLVB' });
});
