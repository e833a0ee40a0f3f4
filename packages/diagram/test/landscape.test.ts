import { modelOf, type ParsedModel } from '@govarch/language/testing';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Diagram } from '../src/diagram.js';
import { bandTitles } from '../src/kinds/landscape/words.js';
import { drawModel } from './support/drawing.js';
import { areaOf, boundsOf, edgesOf, flaws, placedItems, placedNodes } from './support/geometry.js';
import { sample } from './support/sample.js';

const BANDS = ['users', 'channels', 'services', 'applications', 'platforms', 'data', 'technology'];

let parsed: ParsedModel;
let diagram: Diagram;

beforeAll(async () => {
  parsed = await modelOf(sample);
  diagram = await drawModel(parsed, { type: 'view', view: 'vpcp::TongThe' });
});

describe('the overall model', () => {
  test('the sample it is drawn from is sound', () => {
    expect(parsed.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('has its bands in the fixed order, from the users down to the technology', () => {
    const drawn = placedItems(diagram).filter(({ item }) => item.type === 'area' && item.role === 'band');
    const fromTheTop = [...drawn]
      .sort((a, b) => a.bounds.y - b.bounds.y)
      .map(({ item }) => (item as { topic: string }).topic);
    expect(fromTheTop).toEqual(BANDS);
  });

  test.each([
    ['vpcp::NguoiDan', 'users'],
    ['vpcp::DienThoai', 'channels'],
    ['vpcp::CongDVC', 'channels'],
    ['vpcp::TiepNhan', 'services'],
    ['vpcp::KiemSoat', 'services'],
    ['vpcp::eCabinet', 'applications'],
    ['vpcp::LGSP', 'platforms'],
    ['vpcp::CSDLPhanAnh', 'data'],
    ['vpcp::TTDL', 'technology'],
    ['vpcp::SOC', 'security'],
    ['vpcp::BanChiDao', 'governance'],
  ])('shows %s in the band %s', (element, band) => {
    expect(placedNodes(diagram).find(({ item }) => item.element === element)?.ancestors).toContain(`area:${band}`);
  });

  test('has security and governance beside the bands, as high as all of them together', () => {
    const first = areaOf(diagram, 'users')!.bounds;
    const last = areaOf(diagram, 'technology')!.bounds;
    for (const side of ['security', 'governance']) {
      const { bounds } = areaOf(diagram, side)!;
      expect(bounds.x + bounds.width).toBeLessThan(first.x);
      expect(bounds.y).toBeLessThanOrEqual(first.y);
      expect(bounds.y + bounds.height).toBeGreaterThanOrEqual(last.y + last.height - 1);
    }
  });

  test('draws outside agencies with their systems apart from the own agency', () => {
    const boundary = areaOf(diagram, 'boundary')!.bounds;
    for (const id of ['vpcp::CacBo', 'vpcp::CacTinh', 'vpcp::VanBanBo', 'quoc-gia::CSDLDanCu', 'quoc-gia::NDXP']) {
      expect(boundsOf(diagram, id).x).toBeGreaterThan(boundary.x + boundary.width);
    }
    expect(placedNodes(diagram).find(({ item }) => item.element === 'vpcp::VanBanBo')?.ancestors).toContain(
      'vpcp::CacBo',
    );
  });

  test('lists modules and functions inside what contains them', () => {
    for (const [child, parent] of [
      ['vpcp::eCabinet.LichHop', 'vpcp::eCabinet'],
      ['vpcp::KiemSoat.RaSoat', 'vpcp::KiemSoat'],
    ] as const) {
      const node = placedNodes(diagram).find(({ item }) => item.element === child);
      expect(node?.ancestors).toContain(parent);
      expect(node?.item.role).toBe('row');
    }
  });

  test('leads flows through their platforms and joins those of both directions', () => {
    const pairs = edgesOf(diagram).map((edge) => [edge.sourceId, edge.targetId].sort().join(' '));
    expect(pairs).toContain('quoc-gia::CSDLDanCu quoc-gia::NDXP');
    expect(pairs).toContain('quoc-gia::NDXP vpcp::LGSP');
    expect(pairs).not.toContain('quoc-gia::CSDLDanCu vpcp::CongDVC');
    const documents = edgesOf(diagram).find((edge) => edge.flows.includes('vpcp::GuiVanBan'))!;
    expect(documents.count).toBe(2);
    expect(documents.arrow).toEqual({ source: 'filled', target: 'filled' });
    expect(documents.children.map((label) => label.text)).toEqual(['2']);
  });

  test('draws the flow of a module at the system that contains it', () => {
    const edge = edgesOf(diagram).find(({ flows }) => flows.includes('vpcp::LichSangVanBan'))!;
    expect([edge.sourceId, edge.targetId].sort()).toEqual(['vpcp::QLVB', 'vpcp::eCabinet']);
  });

  test('leaves out what does not hold on the day', () => {
    expect(placedNodes(diagram).map(({ item }) => item.element)).not.toContain('vpcp::KeHoach');
  });

  test('has no flaw in its geometry', () => {
    expect(flaws(diagram)).toEqual({});
  });

  test('explains every kind that it shows in its legend', () => {
    const kinds = new Set(placedNodes(diagram).map(({ item }) => item.kind));
    const explained = diagram.legend.flatMap(({ sample: shown }) => (shown.type === 'kind' ? [shown.kind] : []));
    expect(new Set(explained)).toEqual(kinds);
  });

  test('says its title, agency and date', () => {
    const caption = diagram.children.find((item) => item.type === 'caption')!;
    expect(caption.lines.map((line) => line.text)).toEqual([
      'Mô hình tổng thể',
      'Văn phòng Chính phủ · Tại ngày 30/06/2025',
    ]);
  });
});

test('in English the bands have English titles', async () => {
  const english = await drawModel(parsed, { type: 'view', view: 'vpcp::TongThe' }, { language: 'en' });
  expect(areaOf(english, 'users')!.item.lines[0]!.text).toBe(bandTitles.users.en);
});

test('without any declared view a project still has its overall model', async () => {
  const automatic = await drawModel(parsed, { type: 'project', project: 'vpcp' });
  expect(automatic.view).toMatchObject({ kind: 'landscape', project: 'vpcp' });
  expect(automatic.view.id).toBeUndefined();
  expect(placedNodes(automatic).length).toBe(placedNodes(diagram).length);
});

test('a landscape colours by level where the view asks for it, and says so', async () => {
  const text = sample['vpcp/main.govarch']!.replace('"Mô hình tổng thể"', '"Mô hình tổng thể" { color by level }');
  const coloured = await drawModel(await modelOf({ ...sample, 'vpcp/main.govarch': text }), {
    type: 'view',
    view: 'vpcp::TongThe',
  });
  const tones = coloured.legend.filter(({ sample: shown }) => shown.type === 'tone').map((entry) => entry.text);
  expect(tones).toEqual(['Cấp độ 3', 'Cấp độ 4', 'Không có giá trị']);
  expect(placedNodes(coloured).find(({ item }) => item.element === 'vpcp::CongDVC')?.item.tone).toBe('ramp-4');
});

test('a hundred systems and nine hundred flows are laid out soon, without a flaw, and leave the thread free', async () => {
  const systems = Array.from(
    { length: 100 },
    (_, index) =>
      `hệ thống S${index} "Hệ thống thông tin chuyên ngành số ${index}" { chủ quản ${index % 9 === 0 ? 'B' : 'A'} }`,
  );
  const flows = Array.from(
    { length: 900 },
    (_, index) => `luồng F${index} S${(index * 7) % 100} -> S${(index * 7 + 1 + Math.floor(index / 100) * 11) % 100}`,
  );
  const large = await modelOf(
    `kiến trúc K { chủ quản A }
     nghiệp vụ { cơ quan A "Cơ quan A"
       cơ quan B "Cơ quan B" }
     ứng dụng {\n${[...systems, ...flows].join('\n')}\n}
     sơ đồ { sơ đồ tổng thể Lon "Lớn" }`,
  );
  const project = [...large.model.projects()][0]!.name;
  let longest = 0;
  let last = performance.now();
  const clock = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 1);
  const start = performance.now();
  const drawn = await drawModel(large, { type: 'view', view: `${project}::Lon` });
  const time = performance.now() - start;
  clearInterval(clock);
  expect(edgesOf(drawn).reduce((sum, edge) => sum + edge.count, 0)).toBe(900);
  expect(time).toBeLessThan(4000);
  expect(longest).toBeLessThan(1000);
  expect(flaws(drawn)).toEqual({});
});

test('a landscape grouped by level puts equal levels together and says them', async () => {
  const text = sample['vpcp/main.govarch']!.replace('"Mô hình tổng thể"', '"Mô hình tổng thể" { group by level }');
  const grouped = await drawModel(await modelOf({ ...sample, 'vpcp/main.govarch': text }), {
    type: 'view',
    view: 'vpcp::TongThe',
  });
  const systems = placedNodes(grouped).filter(
    ({ item, ancestors }) => item.kind === 'system' && ancestors.includes('area:applications'),
  );
  const inOrder = systems.sort((a, b) => a.bounds.y - b.bounds.y || a.bounds.x - b.bounds.x);
  expect(inOrder[0]!.item.element).toBe('vpcp::eCabinet');
  expect(inOrder[0]!.item.lines.map((line) => line.text)).toContain('Cấp độ 3');
});
