import type { SvgElement } from '@govarch/diagram/figures';
import { type Classes, type VNode, vnode } from 'snabbdom';

const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';

/** A figure as a virtual node: the same tree, tag by tag and attribute by attribute. */
export function vnodeOf(figure: SvgElement): VNode {
  return svgNode(figure.tag, figure.attributes, figure.children.map(childOf));
}

/** A virtual node in SVG's namespace; attributes that are undefined are left out. */
export function svgNode(
  tag: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  children: readonly VNode[] = [],
  classes: Classes = {},
): VNode {
  const attrs: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) {
      attrs[name] = value;
    }
  }
  return vnode(tag, { ns: SVG_NAMESPACE, attrs, class: classes }, [...children], undefined, undefined);
}

/** A virtual text node. */
export function textNode(text: string): VNode {
  return vnode(undefined, undefined, undefined, text, undefined);
}

function childOf(child: SvgElement | string): VNode {
  return typeof child === 'string' ? textNode(child) : vnodeOf(child);
}
