import { modelOf } from '@govarch/language/testing';
import { describe, expect, test } from 'vitest';
import { figureOf } from '../src/figures/figures.js';
import { renderSvg } from '../src/svg/svg-document.js';
import { serialize } from '../src/svg/svg-text.js';
import { drawModel, drawText } from './support/drawing.js';
import { flaws, placedNodes } from './support/geometry.js';
import { sample } from './support/sample.js';
import { xmlError } from './support/well-formed.js';

const requests = [
  { type: 'view', view: 'vpcp::TongThe' },
  { type: 'view', view: 'vpcp::LienThong' },
  { type: 'view', view: 'vpcp::QuanhCabinet' },
  { type: 'view', view: 'vpcp::LoTrinh' },
] as const;

describe('an SVG document', () => {
  test.each(requests)('of $view is well-formed and stands alone', async (request) => {
    const svg = renderSvg(await drawText(sample, request));
    expect(xmlError(svg)).toBeUndefined();
    expect(svg).not.toMatch(/<script|<foreignObject|<image|\son\w+=|@import|href/i);
    const urls = [...svg.matchAll(/url\(([^)]{0,20})/g)].map((match) => match[1]);
    expect(urls.every((url) => url!.startsWith('data:font/woff2'))).toBe(true);
    expect([...svg.matchAll(/https?:\/\/[^"]*/g)].map((match) => match[0])).toEqual(['http://www.w3.org/2000/svg']);
  });

  test.each(requests)('of $view has the same bytes whenever it is drawn', async (request) => {
    const first = renderSvg(await drawText(sample, request));
    expect(renderSvg(await drawText(sample, request))).toBe(first);
  });

  test('holds the font, which a rasteriser with fonts of its own does not need', async () => {
    const diagram = await drawText(sample, requests[0]);
    expect(renderSvg(diagram)).toMatch(/@font-face/);
    expect(renderSvg(diagram, { embedFonts: false })).not.toMatch(/@font-face/);
    expect(renderSvg(diagram, { embedFonts: false })).not.toMatch(/var\(/);
  });

  test('shows each figure as it is given to every other viewer', async () => {
    const diagram = await drawText(sample, requests[0]);
    const svg = renderSvg(diagram);
    for (const { item } of placedNodes(diagram)) {
      expect(svg).toContain(serialize(figureOf(item)));
    }
  });
});

describe('hostile and unusual texts', () => {
  const titles = [
    '<script>alert(1)</script> & "quotes" \'and\' ]]> --> <!-- ',
    'Hệ thống 🏛️👨‍👩‍👧 電子政府 نظام',
    'W'.repeat(300),
    'Hệ thống thông tin quản lý tổng thể '.repeat(12),
    '\\u202e\\u0007 &amp; &#x0; {{y}}',
    ' ',
  ];

  test.each(titles)('a title %j is drawn inside its figure, in a well-formed document', async (title) => {
    const literal = title.replace(/\\/g, '\\\\').replace(/"/g, '\\"');
    const parsed = await modelOf(
      `nghiệp vụ { cơ quan A "A" }
       ứng dụng {
         hệ thống X "${literal}" { chủ quản A phân hệ M "${literal}" }
         nền tảng P "${literal}"
         luồng F "${literal}" X -> P
       }
       sơ đồ { sơ đồ tổng thể T "${literal}"
         sơ đồ liên thông L "${literal}"
       }`,
    );
    const project = [...parsed.model.projects()][0]!.name;
    for (const request of [
      { type: 'view', view: `${project}::T` },
      { type: 'view', view: `${project}::L` },
      { type: 'element', element: `${project}::X` },
    ] as const) {
      const diagram = await drawModel(parsed, request);
      expect(placedNodes(diagram).map(({ item }) => item.element)).toContain(`${project}::X`);
      expect(flaws(diagram)).toEqual({});
      const svg = renderSvg(diagram);
      expect(xmlError(svg)).toBeUndefined();
      expect(svg).not.toContain('<script');
    }
  });
});

test.each([
  { language: 'vi', count: '1.234.567' },
  { language: 'en', count: '1,234,567' },
])('how many an element stands for is written as $language writes numbers', async ({ language, count }) => {
  const diagram = await drawText(
    {
      'govarch.json': JSON.stringify({ name: 'p', language }),
      'a.govarch': `business { user-group Citizens "Citizens" { count ${count} } }
views { view landscape Overall "Overall" { include user-group } }`,
    },
    { type: 'view', view: 'p::Overall' },
  );
  expect(renderSvg(diagram)).toContain(`× ${count}<`);
});
