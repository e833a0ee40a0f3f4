import {
  type AstNode,
  type CompositeCstNode,
  type CstNode,
  DefaultNameProvider,
  isCompositeCstNode,
  type LeafCstNode,
} from 'langium';

/** The leaf that holds the name which a statement gives to what it declares. */
export function nameNodeOf(node: AstNode): CstNode | undefined {
  return contentOf(node).find((child) => (child as LeafCstNode).tokenType?.name === 'NAME');
}

/** The first leaf of a statement: the word that it begins with. */
export function headNodeOf(node: AstNode): CstNode | undefined {
  return contentOf(node).find((child) => !child.hidden);
}

/** The parts of a statement. A rule that only chooses between others wraps a node of its own around the chosen one. */
function contentOf(node: AstNode): readonly CstNode[] {
  let content = (node.$cstNode as CompositeCstNode | undefined)?.content ?? [];
  while (content.length === 1 && isCompositeCstNode(content[0])) {
    content = content[0].content;
  }
  return content;
}

/** Names of statements, found without a walk over the grammar. */
export class GovArchNameProvider extends DefaultNameProvider {
  override getNameNode(node: AstNode): CstNode | undefined {
    return nameNodeOf(node);
  }
}
