import 'reflect-metadata';
import type { Diagram, DiagramMark, DiagramNode } from '@govarch/diagram/diagram';
import { computePicture, layOut } from '@govarch/diagram/draw';
import { renderSvg } from '@govarch/diagram/svg';
import { themedRules } from '@govarch/diagram/theme';
import { viewKind, viewKindRegistry } from '@govarch/diagram/view-kinds';
import { modelOf } from '@govarch/language/testing';
import Elk from 'elkjs/lib/elk.bundled.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { primitivesOfSvg, primitivesOfVNode } from './support/primitives.js';
import { renderInWebview, textOfPrimitive } from './support/webview.js';

/** All that there is of a new kind of view: initiatives as bars above an axis. */
const roadmap = viewKind({
  id: 'roadmap',
  settings: {},
  styles: [{ selector: '.axis', declarations: { stroke: { colour: 'line' }, 'stroke-width': 2 } }],
  placeOf: (kind) => (kind === 'initiative' ? 'bars' : undefined),
  selectionOf: ({ model }) => ({
    elements: [...model.elementsOfKind('initiative'), ...model.elementsOfKind('system')],
    flows: [],
    choosesFlows: false,
  }),
  sceneOf: (_, { elements }, head) => ({
    ...head,
    tones: [],
    edges: [],
    nodes: elements
      .filter(({ kind }) => kind === 'initiative')
      .map(({ id, name = '' }) => ({
        id,
        element: id,
        kind: 'initiative' as const,
        kindTitle: 'Nhiệm vụ',
        sign: 'initiative' as const,
        shape: 'arrow' as const,
        layer: 'transition' as const,
        title: name,
        badges: [],
        lifecycle: 'active' as const,
        tooltip: name,
        rows: [],
      })),
  }),
  nodesOf: ({ nodes }) => nodes,
  layout: ({ nodes }) => ({
    items: [
      ...nodes.map(
        ({ id, element, title, tooltip }, index): DiagramNode => ({
          type: 'node',
          id,
          element,
          kind: 'initiative',
          kindTitle: 'Nhiệm vụ',
          sign: 'initiative',
          shape: 'arrow',
          layer: 'transition',
          role: 'box',
          position: { x: 100 * index, y: 0 },
          size: { width: 90, height: 40 },
          lines: [{ text: title, style: 'row', anchor: 'start', x: 8, y: 24, width: 20 }],
          badges: [],
          children: [],
          lifecycle: 'active',
          tooltip,
          cssClasses: ['role-box', 'kind-initiative', 'layer-transition'],
        }),
      ),
      axis(nodes.length),
    ],
    edges: [],
  }),
});

/** With each of the shapes that a mark may have. */
function axis(count: number): DiagramMark {
  return {
    type: 'mark',
    id: 'axis',
    position: { x: 0, y: 60 },
    size: { width: 100 * count, height: 30 },
    cssClasses: ['time-axis'],
    shapes: [
      { type: 'rect', className: 'axis-ground', x: 0, y: 0, width: 100 * count, height: 30, radius: 2 },
      { type: 'line', className: 'axis', from: { x: 0, y: 4 }, to: { x: 100 * count, y: 4 } },
      { type: 'path', className: 'axis', d: 'M50 4V10' },
      { type: 'text', line: { text: '2025', style: 'note', anchor: 'middle', x: 50, y: 22, width: 20 } },
    ],
  };
}

describe('a kind of view that is only an entry of the registry', () => {
  let diagram: Diagram;
  beforeAll(async () => {
    const { model } = await modelOf(`
      transition { initiative A { } initiative B { } }
      application { system S { } }
      views { view roadmap R "Lộ trình" { } }
    `);
    const picture = computePicture(
      { ...viewKindRegistry, roadmap },
      model,
      { type: 'view', view: 'workspace::R' },
      {
        today: '2025-06-30',
      },
    );
    diagram = await layOut(picture, { createElk: () => new Elk(), pause: async () => {} });
  });

  test('is drawn with title, legend, its marks and its colours', () => {
    const svg = renderSvg(diagram);
    expect(diagram.view).toMatchObject({ kind: 'roadmap', title: 'Lộ trình' });
    expect(diagram.legend.map(({ text }) => text)).toEqual(['Nhiệm vụ']);
    expect(svg).toContain('<line class="axis" x1="0" y1="4" x2="200" y2="4"/>');
    expect(svg).toMatch(/\.axis \{ stroke: #[0-9a-f]{6}; stroke-width: 2; \}/);
    expect(themedRules(diagram.styles)).toBe('.axis { stroke: var(--govarch-line); stroke-width: 2; }');
  });

  test('is drawn by the webview as the command line writes it', () => {
    const shown = { ...diagram, children: diagram.children.filter((item) => item.type !== 'legend') };
    const fromSvg = primitivesOfSvg(renderSvg(shown)).filter(
      ({ attributes }) => attributes.class !== 'govarch-background',
    );
    const fromWebview = primitivesOfVNode(renderInWebview(diagram));
    expect(fromWebview.map(textOfPrimitive)).toEqual(fromSvg.map(textOfPrimitive));
    expect(fromWebview.map(({ tag }) => tag)).toEqual(expect.arrayContaining(['rect', 'line', 'path', 'text']));
  });

  test('need not say what it lacks: that is found out for it', () => {
    expect(diagram.notices.map(({ code, message }) => `${code} ${message.vi}`)).toEqual([
      'DIA-05 1 thành phần được chọn nhưng không vẽ vì sơ đồ loại lộ trình không có chỗ cho hệ thống: "S".',
    ]);
  });
});
