import { modelOf, type ParsedModel } from '@govarch/language/testing';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Diagram } from '../src/diagram.js';
import { icons } from '../src/figures/icons.js';
import { viewKindRegistry } from '../src/kinds/registry.js';
import { renderSvg } from '../src/svg/svg-document.js';
import { drawModel } from './support/drawing.js';
import { areaOf, flaws, placedNodes } from './support/geometry.js';

const CONFIG = JSON.stringify({
  name: 'p',
  language: 'vi',
  kinds: {
    truc: { is: 'platform', vi: 'trục dữ liệu', en: 'data bus', icon: 'hexagon' },
    kho: { is: 'database', vi: 'kho phân tích', en: 'analytics store' },
    'trung-tam': { is: 'data-center', vi: 'trung tâm điều hành', en: 'operations centre' },
  },
});

const TEXT = `
nghiệp vụ { cơ quan VP "Văn phòng" }
công nghệ { trung tâm điều hành IOC "Trung tâm điều hành" }
dữ liệu { kho phân tích Kho "Kho số liệu" { chủ quản VP } cơ sở dữ liệu DB "CSDL" { chủ quản VP } }
ứng dụng {
  hệ thống A "Hệ thống A" { chủ quản VP ghi Kho }
  trục dữ liệu Truc "Trục dữ liệu" { chủ quản VP }
  nền tảng LGSP "LGSP" { chủ quản VP }
  luồng F "Luồng" A -> Kho qua Truc
}
sơ đồ {
  sơ đồ tổng thể TongThe "Tổng thể" { gồm nền tảng, hệ thống, cơ sở dữ liệu }
  sơ đồ liên thông LienThong "Liên thông" { gồm luồng, nền tảng }
  sơ đồ lớp Lop "Lớp" { gồm ứng dụng, dữ liệu }
  sơ đồ liên thông Thieu "Thiếu" { gồm IOC, A }
}
`;

let parsed: ParsedModel;
beforeAll(async () => {
  parsed = await modelOf({ 'govarch.json': CONFIG, 'a.govarch': TEXT });
  expect(parsed.findings.filter(({ severity }) => severity === 'error').map(({ message }) => message.en)).toEqual([]);
});

const draw = (view: string): Promise<Diagram> => drawModel(parsed, { type: 'view', view: `p::${view}` });
const nodeOf = (diagram: Diagram, name: string) =>
  placedNodes(diagram).find(({ item }) => item.element === `p::${name}`)!;

describe("a kind of the project's own", () => {
  test('stands where the kind that it is built on stands', async () => {
    const landscape = await draw('TongThe');
    expect(nodeOf(landscape, 'Truc').ancestors).toContain(areaOf(landscape, 'platforms')!.item.id);
    expect(nodeOf(landscape, 'Kho').ancestors).toContain(areaOf(landscape, 'data')!.item.id);
    const integration = await draw('LienThong');
    // A database is an application there, and platforms stand right of all applications.
    for (const application of ['A', 'Kho']) {
      expect(nodeOf(integration, 'Truc').bounds.x).toBeGreaterThan(nodeOf(integration, application).bounds.x);
    }
  });

  test('has its own sign, and the outline of the kind that it is built on', async () => {
    const diagram = await draw('TongThe');
    expect(nodeOf(diagram, 'Truc').item).toMatchObject({ kind: 'platform', sign: 'hexagon', shape: 'cut' });
    expect(nodeOf(diagram, 'Kho').item).toMatchObject({ kind: 'database', sign: 'database', shape: 'cylinder' });
    expect(renderSvg(diagram)).toContain(icons.hexagon);
  });

  test('has a line of its own in the legend, behind the kind that it is built on', async () => {
    const { legend } = await draw('TongThe');
    expect(legend.flatMap(({ sample, text }) => (sample.type === 'kind' ? [`${sample.sign}: ${text}`] : []))).toEqual([
      'database: Kho phân tích',
      'database: Cơ sở dữ liệu',
      'system: Hệ thống',
      'hexagon: Trục dữ liệu',
      'platform: Nền tảng',
    ]);
  });

  test('has a band of its own in a layer, under its own title', async () => {
    const diagram = await draw('Lop');
    expect(
      areaOf(diagram, 'truc')
        ?.item.lines.map(({ text }) => text)
        .join(' '),
    ).toBe('Trục dữ liệu');
    expect(nodeOf(diagram, 'Truc').ancestors).toContain('area:truc');
    expect(nodeOf(diagram, 'LGSP').ancestors).toContain('area:platform');
  });

  test('is named by its own word where a picture has no place for it', async () => {
    const diagram = await draw('Thieu');
    expect(diagram.notices.map(({ message }) => message.vi)).toEqual([
      '1 thành phần được chọn nhưng không vẽ vì sơ đồ loại liên thông không có chỗ cho trung tâm điều hành: "Trung tâm điều hành".',
    ]);
  });

  test.each(Object.keys(viewKindRegistry))('is drawn without a flaw in a view of kind %s', async (id) => {
    const view = [...parsed.model.views()].find(({ kind }) => kind === id);
    const diagram = await drawModel(
      parsed,
      view ? { type: 'view', view: view.id } : { type: 'element', element: 'p::Truc' },
    );
    expect(nodeOf(diagram, 'Truc').item.kindTitle).toBe('Trục dữ liệu');
    expect(flaws(diagram)).toEqual({});
  });
});
