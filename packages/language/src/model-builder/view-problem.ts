import type { AttributeId, KindId, RelationId } from '@govarch/model/vocabulary';
import type { AstNode } from 'langium';
import type { Item } from '../generated/ast.js';

/** Why a part of a view could not be read. */
export type ViewProblem =
  | {
      readonly problem:
        | 'term-expected'
        | 'condition-expected'
        | 'comparison-sign-expected'
        | 'value-expected'
        | 'bracket-expected'
        | 'too-deep'
        | 'unexpected'
        | 'date-expected'
        | 'comparison-expected'
        | 'direction-expected'
        | 'criterion-expected'
        | 'columns-expected'
        | 'relation-expected'
        | 'placement-expected';
      readonly node: AstNode;
    }
  /** A value that an attribute cannot have, and an amount of money without its unit. */
  | { readonly problem: 'wrong-value' | 'missing-unit'; readonly attribute: string; readonly node: Item }
  /** A term whose kind cannot have what the condition after it asks for. */
  | {
      readonly problem: 'never-met';
      readonly kind: KindId;
      readonly attribute: AttributeId | RelationId;
      readonly node: Item;
    };
