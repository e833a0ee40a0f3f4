import { modelOf } from '@govarch/language/testing';
import { coreVocabulary } from '@govarch/model/vocabulary';
import { describe, expect, test } from 'vitest';
import type { Diagram, DiagramMark, DiagramNode } from '../src/diagram.js';
import { renderSvg } from '../src/svg/svg-document.js';
import { drawModel, drawText } from './support/drawing.js';
import { boundsOf, edgesOf, flaws, labelsOf, placedItems, placedNodes } from './support/geometry.js';

const MODEL = `
nghiệp vụ {
  dịch vụ công TraCuu "Tra cứu"
  quy trình XuLy "Xử lý" { bước Nhan "Nhận" { -> Tra } bước Tra "Trả" }
}
ứng dụng {
  hệ thống Cong "Cổng dịch vụ" {
    đọc Kho ghi Kho hỗ trợ TraCuu
    phân hệ NopDon "Nộp đơn" { phân hệ KiemTra "Kiểm tra đơn" đọc Kho }
  }
  hệ thống QuanLy "Quản lý" { sử dụng Cong }
  nền tảng LGSP "Nền tảng"
  luồng GuiDon "Gửi đơn" Cong -> QuanLy qua LGSP
}
dữ liệu { cơ sở dữ liệu Kho "Kho" }
`;

function drawLayer(body: string, model = MODEL): Promise<Diagram> {
  return drawText(`${model}\nsơ đồ { sơ đồ lớp V "Lớp" { ${body} } }`, { type: 'view', view: 'workspace::V' });
}

function bandsOf(diagram: Diagram): string[] {
  return placedItems(diagram)
    .filter(({ item }) => item.type === 'area' && item.role === 'band')
    .sort((a, b) => a.bounds.y - b.bounds.y)
    .map(({ item }) => (item.type === 'area' ? item.topic : ''));
}

const drawn = (diagram: Diagram): string[] => placedNodes(diagram).map(({ item }) => item.element);

describe('a view of a layer', () => {
  test('has a band for each kind of what it includes, in the order of an architecture document', async () => {
    const diagram = await drawLayer('gồm nền tảng, hệ thống, cơ sở dữ liệu, dịch vụ công');
    expect(bandsOf(diagram)).toEqual(['public-service', 'database', 'system', 'platform']);
    expect(flaws(diagram)).toEqual({});
  });

  test('shows what is contained as rows of its box', async () => {
    const diagram = await drawLayer('gồm Cong, Cong.**');
    const row = (id: string) => placedNodes(diagram).find(({ item }) => item.element === id);
    expect(row('workspace::Cong.NopDon')).toMatchObject({
      item: { role: 'row' },
      ancestors: expect.arrayContaining(['workspace::Cong']),
    });
    expect(row('workspace::Cong.NopDon.KiemTra')?.bounds.x).toBeGreaterThan(row('workspace::Cong.NopDon')!.bounds.x);
  });

  test('leads a guide from a row to the rows of what stands in it', async () => {
    const diagram = await drawLayer('gồm Cong, Cong.**');
    const box = placedNodes(diagram).find(({ item }) => item.id === 'workspace::Cong')!.item;
    const guides = box.children.filter((child): child is DiagramMark => child.type === 'mark');
    const [outer, inner] = box.children.filter((child): child is DiagramNode => child.type === 'node');
    const x = outer!.position.x + 4;
    const middle = inner!.position.y + inner!.size.height / 2;
    expect(guides.map(({ shapes }) => shapes)).toEqual([
      [
        {
          type: 'path',
          className: 'nesting-guide',
          d: `M${x} ${outer!.position.y + outer!.size.height}V${middle}H${inner!.position.x}`,
        },
      ],
    ]);
    expect(renderSvg(diagram)).toMatch(/\.nesting-guide &gt; |\.nesting-guide \{ fill: none; stroke: #/);
  });

  test('says on each line what the relations of its ends are, and how many', async () => {
    const diagram = await drawLayer('gồm hệ thống, phân hệ, cơ sở dữ liệu\ntrừ luồng');
    const labels = new Map(
      edgesOf(diagram).map((edge) => [`${edge.sourceId} ${edge.targetId}`, edge.children[0]?.text]),
    );
    expect(labels).toEqual(
      new Map([
        ['workspace::Cong workspace::Kho', 'ghi, đọc ×2'],
        ['workspace::QuanLy workspace::Cong', 'sử dụng'],
      ]),
    );
  });

  test('has one line between two boxes, whatever the number and direction of their relations', async () => {
    const both = MODEL.replace(
      'hệ thống QuanLy "Quản lý" { sử dụng Cong }',
      'hệ thống QuanLy "Quản lý" { sử dụng Cong }\nCong thay thế QuanLy',
    );
    const diagram = await drawLayer('gồm hệ thống\ntrừ luồng', both);
    expect(edgesOf(diagram)).toMatchObject([
      { arrow: { source: 'open', target: 'open' }, children: [{ text: 'thay thế, được sử dụng bởi' }] },
    ]);
  });

  test('leads flows through their platforms, apart from relations', async () => {
    const diagram = await drawLayer('gồm hệ thống, nền tảng');
    const flows = edgesOf(diagram).filter(({ relation }) => relation === 'flow');
    expect(flows.map(({ sourceId, targetId }) => [sourceId, targetId])).toEqual([
      ['workspace::Cong', 'workspace::LGSP'],
      ['workspace::LGSP', 'workspace::QuanLy'],
    ]);
    expect(flaws(diagram)).toEqual({});
  });

  test('where a line has no room for its words it has a letter, which the legend explains', async () => {
    const systems = Array.from(
      { length: 4 },
      (_, i) => `hệ thống S${i} "Hệ thống ${i}" { hỗ trợ D0 đọc K ghi K sử dụng P triển khai trên M }`,
    );
    const diagram = await drawLayer(
      'gồm hệ thống, nền tảng, cơ sở dữ liệu, dịch vụ công, máy chủ',
      `nghiệp vụ { dịch vụ công D0 "Dịch vụ" }\ndữ liệu { cơ sở dữ liệu K "Kho" }\nứng dụng {\n${systems.join('\n')}\nnền tảng P "Nền tảng"\n}\ncông nghệ { trung tâm dữ liệu T "T" { máy chủ M "Máy chủ" } }`,
    );
    const codes = labelsOf(diagram).filter(({ cssClasses }) => cssClasses.includes('label-code'));
    expect(codes.length).toBeGreaterThan(0);
    const explained = diagram.legend.flatMap(({ sample, text }) =>
      sample.type === 'code' ? [[sample.text, text]] : [],
    );
    expect(new Set(explained.map(([code]) => code))).toEqual(new Set(codes.map(({ text }) => text)));
    expect(flaws(diagram)).toEqual({});
  });

  test('obeys what it excludes, and its colours', async () => {
    const diagram = await drawLayer('gồm hệ thống, phân hệ\ntrừ QuanLy\ntô màu theo cấp độ');
    expect(drawn(diagram)).toEqual(['workspace::Cong', 'workspace::Cong.NopDon', 'workspace::Cong.NopDon.KiemTra']);
    expect(placedNodes(diagram)[0]!.item.cssClasses).toContain('tone-none');
  });

  test.each(['business', 'data', 'application'] as const)(
    'that includes a whole section is the automatic view of the section: %s',
    async (section) => {
      const word = coreVocabulary.section(section).spelling.vi;
      const parsed = await modelOf(`${MODEL}\nsơ đồ { sơ đồ lớp V "Lớp" { gồm ${word} } }`);
      const declared = await drawModel(parsed, { type: 'view', view: 'workspace::V' });
      const automatic = await drawModel(parsed, { type: 'section', project: 'workspace', section });
      const drawing = ({ children }: Diagram) => children.filter(({ type }) => type !== 'caption');
      expect(drawing(declared)).toEqual(drawing(automatic));
      expect(declared.notices).toEqual(automatic.notices);
      expect(placedNodes(declared).length).toBeGreaterThan(0);
    },
  );

  test('that includes nothing cannot know which section it is about, and says so', async () => {
    const diagram = await drawLayer('');
    expect(diagram.notices.map(({ code }) => code)).toEqual(['DIA-02']);
  });
});

test('a band is where its boxes are, and a box within its band', async () => {
  const diagram = await drawLayer('gồm hệ thống, nền tảng');
  const band = boundsOf(diagram, 'area:system');
  const box = boundsOf(diagram, 'workspace::Cong');
  expect(box.y).toBeGreaterThan(band.y);
  expect(box.y + box.height).toBeLessThan(band.y + band.height);
});
