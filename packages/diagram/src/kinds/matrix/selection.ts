import { evaluateMatrix, type Matrix } from '@govarch/model/matrix-evaluation';
import type { Perspective } from '../../views/perspective.js';
import type { Selection } from '../../views/selection.js';
import { type Subject, viewOf } from '../view-kind.js';

/** What stands in the rows and columns of a matrix, and what joins them. */
export interface MatrixSelection extends Selection {
  readonly matrix: Matrix;
}

/** Undefined for a view that names no rows and columns: what it is about, nothing else says. */
export function matrixSelection({ model, time }: Perspective, subject: Subject): MatrixSelection | undefined {
  const view = viewOf(subject);
  const matrix = view && evaluateMatrix(model, view, time);
  if (!matrix) {
    return undefined;
  }
  const elements = new Map([...matrix.rows, ...matrix.columns].map((element) => [element.id, element]));
  return { matrix, elements: [...elements.values()], flows: [], choosesFlows: false };
}
