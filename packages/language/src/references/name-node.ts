import { type AstNode, type CompositeCstNode, type CstNode, DefaultNameProvider, type LeafCstNode } from 'langium';

/** The leaf that holds the name which a statement gives to what it declares. */
export function nameNodeOf(node: AstNode): CstNode | undefined {
  const content = (node.$cstNode as CompositeCstNode | undefined)?.content ?? [];
  return content.find((child) => (child as LeafCstNode).tokenType?.name === 'NAME');
}

/** The first leaf of a statement: the word that it begins with. */
export function headNodeOf(node: AstNode): CstNode | undefined {
  const content = (node.$cstNode as CompositeCstNode | undefined)?.content ?? [];
  return content.find((child) => !child.hidden);
}

/** Names of statements, found without a walk over the grammar. */
export class GovArchNameProvider extends DefaultNameProvider {
  override getNameNode(node: AstNode): CstNode | undefined {
    return nameNodeOf(node);
  }
}
