import type { VNode } from 'snabbdom';

/** Something drawn: its tag, its attributes and text, and where its origin lies in the diagram. */
export interface Primitive {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly origin: { readonly x: number; readonly y: number; readonly scale: string };
}

interface Tree {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Tree | string)[];
}

const DRAWN = new Set(['rect', 'path', 'circle', 'ellipse', 'line', 'text', 'polygon', 'polyline']);

/** What an SVG document draws, in its order. */
export function primitivesOfSvg(svg: string): Primitive[] {
  return primitives(parse(svg));
}

/** What a virtual tree draws, in its order. */
export function primitivesOfVNode(node: VNode): Primitive[] {
  return primitives(treeOf(node));
}

function treeOf(node: VNode): Tree {
  const attributes = Object.entries(node.data?.attrs ?? {}).map(([name, value]) => [name, String(value)]);
  const children = (node.children ?? []).map((child) =>
    typeof child === 'string' ? child : child.sel === undefined ? (child.text ?? '') : treeOf(child),
  );
  return { tag: node.sel ?? '', attributes: Object.fromEntries(attributes), children };
}

/** Reads the SVG that our own serialiser writes: elements, attributes and text, nothing else. */
function parse(svg: string): Tree {
  const root: Tree = { tag: '', attributes: {}, children: [] };
  const open = [root];
  for (const [, closing, tag, attributes, empty, text] of svg.matchAll(
    /<(\/?)([\w:]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g,
  )) {
    if (tag === undefined) {
      open.at(-1)!.children.push(unescaped(text ?? ''));
    } else if (closing) {
      open.pop();
    } else {
      const pairs = [...(attributes ?? '').matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name, value]) => [
        name!,
        unescaped(value!),
      ]);
      const element: Tree = { tag, attributes: Object.fromEntries(pairs), children: [] };
      open.at(-1)!.children.push(element);
      if (!empty) {
        open.push(element);
      }
    }
  }
  return root;
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

function primitives(tree: Tree, x = 0, y = 0, scale = ''): Primitive[] {
  const { tag, children } = tree;
  const { transform, ...attributes } = tree.attributes;
  const [, dx = '0', dy = '0', more = ''] =
    /^translate\(([-\d.e]+)[ ,]([-\d.e]+)\)\s*(.*)$/.exec(transform ?? '') ?? [];
  const origin = { x: x + Number(dx), y: y + Number(dy), scale: scale + more };
  if (DRAWN.has(tag)) {
    const text = children.map((child) => (typeof child === 'string' ? child : '')).join('');
    return [{ tag, attributes, text, origin }];
  }
  return children.flatMap((child) =>
    typeof child === 'string' ? [] : primitives(child, origin.x, origin.y, origin.scale),
  );
}
