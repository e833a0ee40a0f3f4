import type { AstNode } from 'langium';
import { formOf, type StatementForm } from '../syntax/forms.js';

/** The form of a statement in the tree; undefined where it takes a name and a title only, or has rules of its own. */
export function formOfNode({ $type }: Pick<AstNode, '$type'>): StatementForm | undefined {
  return formOf($type.toLowerCase());
}
