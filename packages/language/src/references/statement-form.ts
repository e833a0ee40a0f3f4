import type { AstNode } from 'langium';
import type { Attribute, HeadAttribute } from '../generated/ast.js';
import { formOf, type StatementForm } from '../syntax/forms.js';

/** The form of a statement in the tree; undefined where it takes a name and a title only, or has rules of its own. */
export function formOfNode({ $type }: Pick<AstNode, '$type'>): StatementForm | undefined {
  return formOf($type.toLowerCase());
}

/** Whether a node gives an attribute, in a body or on a head line. */
export function isAnyAttribute(node: Pick<AstNode, '$type'>): node is Attribute | HeadAttribute {
  return node.$type === 'Attribute' || node.$type === 'HeadAttribute';
}
