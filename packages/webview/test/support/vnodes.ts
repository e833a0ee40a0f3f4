import type { VNode } from 'snabbdom';

/** Virtual nodes below a node that the test accepts, in the order of the page. */
export function findAll(root: VNode, accepts: (node: VNode) => boolean): VNode[] {
  const below = (root.children ?? []).flatMap((child) => (typeof child === 'string' ? [] : findAll(child, accepts)));
  return accepts(root) ? [root, ...below] : below;
}

/** Nodes of a tag, with or without classes in the selector. */
export function byTag(root: VNode, tag: string): VNode[] {
  return findAll(root, ({ sel }) => sel !== undefined && sel.split(/[.#]/)[0] === tag);
}

/** All text below a node. */
export function textOf(node: VNode): string {
  const below = (node.children ?? []).map((child) => (typeof child === 'string' ? child : textOf(child)));
  return [node.text ?? '', ...below].join('');
}
