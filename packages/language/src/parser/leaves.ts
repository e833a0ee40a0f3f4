import { type AstNode, CstUtils, type LangiumDocument, type LeafCstNode } from 'langium';
import { isStatement } from '../generated/ast.js';

const cache = new WeakMap<AstNode, readonly LeafCstNode[]>();

/**
 * The tokens of a document in the order of the text, comments among them. Braces that the author forgot and the lexer
 * supplied are not among them: no character stands for them.
 */
export function leavesOf(document: LangiumDocument): readonly LeafCstNode[] {
  const root = document.parseResult.value;
  let leaves = cache.get(root);
  if (!leaves) {
    leaves = root.$cstNode
      ? CstUtils.flattenCst(root.$cstNode)
          .toArray()
          .sort((a, b) => a.offset - b.offset)
      : [];
    cache.set(root, leaves);
  }
  return leaves;
}

/** How many leaves end at the offset or before it. */
export function countBefore(leaves: readonly LeafCstNode[], offset: number): number {
  let low = 0;
  let high = leaves.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (leaves[middle]!.end <= offset) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

/** The token that holds the offset; where two meet, a word rather than a sign, and the one behind it rather than before. */
export function leafAt(document: LangiumDocument, offset: number): LeafCstNode | undefined {
  const leaves = leavesOf(document);
  const index = countBefore(leaves, offset);
  const behind = leaves[index];
  const before = leaves[index - 1];
  const candidates = [
    behind && behind.offset <= offset ? behind : undefined,
    before && before.end === offset ? before : undefined,
  ].filter((leaf) => leaf !== undefined);
  return candidates.find((leaf) => /[\p{L}\p{N}]/u.test(leaf.text)) ?? candidates[0];
}

/** Whether the token is the first of a statement: also where it belongs to a part of it, as the arrow of `-> B` does. */
export function beginsStatement(leaf: LeafCstNode): boolean {
  if (leaf.hidden) {
    return false;
  }
  let node: AstNode | undefined = leaf.astNode;
  while (node && !isStatement(node) && node.$cstNode?.offset === leaf.offset) {
    node = node.$container;
  }
  return isStatement(node) && node.$cstNode?.offset === leaf.offset;
}
