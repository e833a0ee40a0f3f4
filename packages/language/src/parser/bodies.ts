import { type AstNode, type CstNode, isCompositeCstNode, type LeafCstNode } from 'langium';
import type { Statement } from '../generated/ast.js';

/** The statements directly inside a node. */
export function statementsIn(node: AstNode): readonly Statement[] {
  return 'statements' in node ? (node.statements as readonly Statement[]) : [];
}

/** The braces of a statement's body; undefined where it has none or where the author forgot it. */
export function bracesOf(statement: AstNode): { readonly open?: LeafCstNode; readonly close?: LeafCstNode } {
  const leaves = ownLeaves(statement, statement.$cstNode);
  return {
    open: leaves.find((leaf) => leaf.tokenType.name === '{'),
    close: leaves.find((leaf) => leaf.tokenType.name === '}'),
  };
}

/** The tokens that belong to a statement itself; those of its body's rule stand one level deeper in the tree. */
function ownLeaves(statement: AstNode, node: CstNode | undefined): LeafCstNode[] {
  if (!node || node.astNode !== statement) {
    return [];
  }
  return isCompositeCstNode(node)
    ? node.content.flatMap((child) => ownLeaves(statement, child))
    : [node as LeafCstNode];
}
