import { expect, test } from 'vitest';
import { svgNode, vnodeOf } from '../src/views/svg-vnode.js';

test('a figure becomes the same tree of virtual nodes', () => {
  const node = vnodeOf({
    tag: 'g',
    attributes: { class: 'box' },
    children: [
      { tag: 'rect', attributes: { x: 1, width: 20.5 }, children: [] },
      { tag: 'text', attributes: { x: 4 }, children: ['Văn phòng'] },
    ],
  });
  expect(node.sel).toBe('g');
  expect(node.data?.attrs).toEqual({ class: 'box' });
  const [rect, text] = node.children as (typeof node)[];
  expect([rect?.sel, rect?.data?.attrs]).toEqual(['rect', { x: 1, width: 20.5 }]);
  expect((text?.children?.[0] as typeof node).text).toBe('Văn phòng');
});

test('every node is in the namespace of SVG, or the browser would draw nothing', () => {
  const node = vnodeOf({ tag: 'g', attributes: {}, children: [{ tag: 'path', attributes: {}, children: [] }] });
  expect(node.data?.ns).toBe('http://www.w3.org/2000/svg');
  expect((node.children?.[0] as typeof node).data?.ns).toBe('http://www.w3.org/2000/svg');
});

test('attributes without a value are left out', () => {
  expect(svgNode('g', { transform: undefined, 'data-kind': 'system' }).data?.attrs).toEqual({ 'data-kind': 'system' });
});
