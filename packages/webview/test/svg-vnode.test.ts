import { expect, test } from 'vitest';
import { svgNode, vnodeOf } from '../src/views/svg-vnode.js';
import { byTag, textOf } from './support/vnodes.js';

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
  expect(byTag(node, 'rect').map(({ data }) => data?.attrs)).toEqual([{ x: 1, width: 20.5 }]);
  expect(byTag(node, 'text').map(textOf)).toEqual(['Văn phòng']);
});

test('every node is in the namespace of SVG, or the browser would draw nothing', () => {
  const node = vnodeOf({ tag: 'g', attributes: {}, children: [{ tag: 'path', attributes: {}, children: [] }] });
  const namespaces = ['g', 'path'].map((tag) => byTag(node, tag)[0]?.data?.ns);
  expect(namespaces).toEqual(['http://www.w3.org/2000/svg', 'http://www.w3.org/2000/svg']);
});

test('attributes without a value are left out', () => {
  expect(svgNode('g', { transform: undefined, 'data-kind': 'system' }).data?.attrs).toEqual({ 'data-kind': 'system' });
});
