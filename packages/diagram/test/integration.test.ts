import { modelOf, type ParsedModel } from '@govarch/language/testing';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Diagram } from '../src/diagram.js';
import { drawModel } from './support/drawing.js';
import { areaOf, boundsOf, edgesOf, flaws, placedNodes } from './support/geometry.js';
import { sample } from './support/sample.js';

let parsed: ParsedModel;
let diagram: Diagram;

beforeAll(async () => {
  parsed = await modelOf(sample);
  diagram = await drawModel(parsed, { type: 'view', view: 'vpcp::LienThong' });
});

/** The nodes that the parts of a flow pass, in order. */
function pathOf(flow: string): string[] {
  const parts = edgesOf(diagram)
    .filter((edge) => edge.flows.includes(flow))
    .sort((a, b) => (a.segment?.index ?? 0) - (b.segment?.index ?? 0));
  return [parts[0]!.sourceId, ...parts.map((part) => part.targetId)];
}

describe('an integration view', () => {
  test.each([
    ['vpcp::TraCuu', ['vpcp::CongDVC', 'vpcp::LGSP', 'quoc-gia::NDXP', 'quoc-gia::CSDLDanCu']],
    ['vpcp::GuiVanBan', ['vpcp::QLVB', 'vpcp::TrucVB', 'vpcp::VanBanBo']],
    ['vpcp::NhanVanBan', ['vpcp::VanBanBo', 'vpcp::TrucVB', 'vpcp::QLVB']],
    ['vpcp::DongBo', ['vpcp::MotCuaTinh', 'quoc-gia::NDXP', 'vpcp::LGSP', 'vpcp::CongDVC']],
    ['vpcp::ChuyenPhanAnh', ['vpcp::CongDVC', 'vpcp::PAKN']],
  ])('draws %s through its platforms, in the order of its path', (flow, nodes) => {
    expect(pathOf(flow)).toEqual(nodes);
  });

  test('each part begins where the one before it ends: at the box of the platform', () => {
    const parts = edgesOf(diagram).filter((edge) => edge.flows.includes('vpcp::TraCuu'));
    for (const part of parts) {
      const source = boundsOf(diagram, part.sourceId);
      const { x, y } = part.routingPoints[0]!;
      expect(x).toBeGreaterThanOrEqual(source.x - 0.5);
      expect(x).toBeLessThanOrEqual(source.x + source.width + 0.5);
      expect(y).toBeGreaterThanOrEqual(source.y - 0.5);
      expect(y).toBeLessThanOrEqual(source.y + source.height + 0.5);
    }
  });

  test('stands applications left, own platforms right of them, platforms of others and their systems outside', () => {
    const x = (id: string): number => boundsOf(diagram, id).x;
    expect(x('vpcp::CongDVC')).toBeLessThan(x('vpcp::LGSP'));
    expect(x('vpcp::QLVB')).toBeLessThan(x('vpcp::TrucVB'));
    expect(x('vpcp::LGSP')).toBeLessThan(x('quoc-gia::NDXP'));
    expect(x('quoc-gia::NDXP')).toBeLessThan(x('quoc-gia::CSDLDanCu'));
    const boundary = areaOf(diagram, 'boundary')!.bounds;
    const outside = areaOf(diagram, 'outside')!.bounds;
    expect(boundary.x + boundary.width).toBeLessThan(outside.x);
  });

  test('groups the systems outside by their agencies', () => {
    const ancestors = (id: string) => placedNodes(diagram).find(({ item }) => item.element === id)?.ancestors;
    expect(ancestors('vpcp::MotCuaTinh')).toContain('vpcp::CacTinh');
    expect(ancestors('quoc-gia::CSDLDanCu')).toContain('quoc-gia::BoCongAn');
  });

  test('writes data, protocol and method beside a flow', () => {
    const [first] = edgesOf(diagram).filter((edge) => edge.flows.includes('vpcp::TraCuu'));
    expect(first!.children[0]!.text).toBe('Hồ sơ công dân\nREST/HTTPS · trực tuyến');
  });

  test('has no flaw in its geometry', () => {
    expect(flaws(diagram)).toEqual({});
  });

  test('with very many flows becomes a grid that is still without a flaw', async () => {
    const systems = Array.from(
      { length: 60 },
      (_, index) => `hệ thống S${index} { chủ quản ${index < 45 ? 'A' : 'B'} }`,
    );
    const flows = Array.from({ length: 300 }, (_, index) => `luồng S${index % 60} -> S${(index * 13 + 7) % 60} qua P`);
    const large = await modelOf(
      `kiến trúc K { chủ quản A }
       nghiệp vụ { cơ quan A
         cơ quan B }
       ứng dụng { nền tảng P { chủ quản A }\n${[...systems, ...flows].join('\n')}\n}
       sơ đồ { sơ đồ liên thông Lon { gồm luồng } }`,
    );
    const project = [...large.model.projects()][0]!.name;
    const drawn = await drawModel(large, { type: 'view', view: `${project}::Lon` });
    expect(placedNodes(drawn).length).toBeGreaterThan(60);
    expect(flaws(drawn)).toEqual({});
  });
});

describe('the lines of flows point where the data go', () => {
  const text = `
ứng dụng {
  hệ thống A "A" hệ thống B "B" hệ thống C "C"
  nền tảng L "L" { vai trò tích hợp lgsp }
  luồng Lay "Lấy" A <- B qua L
  luồng TraoDoi "Trao đổi" A <-> C
  luồng Nop "Nộp" A, B -> C qua L
}
sơ đồ { sơ đồ liên thông V "V" { gồm A, B, C, L } }
`;

  test('a fetch, an exchange, and several ends that share a part of their way', async () => {
    const drawn = await drawModel(await modelOf(text), { type: 'view', view: 'workspace::V' });
    const simple = (id: string): string => id.replace('workspace::', '');
    const lines = edgesOf(drawn).map(({ flows, sourceId, targetId, arrow }) => {
      const sign = arrow.source === 'filled' ? '<->' : '->';
      return `${simple(flows[0]!)}: ${simple(sourceId)} ${sign} ${simple(targetId)}`;
    });
    expect(lines.sort()).toEqual([
      'Lay: B -> L',
      'Lay: L -> A',
      'Nop: A -> L',
      'Nop: B -> L',
      'Nop: L -> C',
      'TraoDoi: A <-> C',
    ]);
    expect(flaws(drawn)).toEqual({});
    expect(new Set(edgesOf(drawn).map(({ id }) => id)).size).toBe(6);
  });
});
