import type { AstNode } from 'langium';

/** Why a part of a view could not be read. */
export interface ViewProblem {
  readonly problem:
    | 'term-expected'
    | 'condition-expected'
    | 'value-expected'
    | 'unknown-value'
    | 'bracket-expected'
    | 'unexpected'
    | 'date-expected'
    | 'comparison-expected'
    | 'direction-expected'
    | 'criterion-expected';
  readonly node: AstNode;
}
