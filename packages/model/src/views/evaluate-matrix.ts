import type { Element, ElementId, ModelReader } from '../model/architecture-model.js';
import { evaluateView } from './evaluate-view.js';
import { type ConnectionKind, connectionsOf, type ViewTime } from './view-connections.js';
import type { ViewDefinition, ViewTerm } from './view-definition.js';

/** A matrix as it holds at a time: what stands in its rows and columns, and what joins them. */
export interface Matrix {
  /** In the order of the text. */
  readonly rows: readonly Element[];
  readonly columns: readonly Element[];
  /** The cells that are not empty, row by row. */
  readonly cells: readonly MatrixCell[];
}

export interface MatrixCell {
  readonly row: ElementId;
  readonly column: ElementId;
  /** What joins the two, each once, in either direction. */
  readonly relations: readonly ConnectionKind[];
}

type MatrixView = Pick<ViewDefinition, 'project' | 'selections' | 'matrix'>;

/**
 * The rows, columns and cells that a view asks for. What the view excludes is in neither; where it includes something
 * itself, nothing else is.
 *
 * @returns undefined for a view that names no rows and columns
 */
export function evaluateMatrix(model: ModelReader, view: MatrixView, time: ViewTime): Matrix | undefined {
  const { matrix } = view;
  if (!matrix) {
    return undefined;
  }
  const rows = elementsOf(model, view, matrix.rows, time);
  const columns = elementsOf(model, view, matrix.columns, time);
  const wanted: ReadonlySet<ConnectionKind> = new Set(matrix.relations);
  const cells = rows.flatMap((row) => cellsOf(model, row.id, columns, wanted, time));
  return { rows, columns, cells };
}

function elementsOf(
  model: ModelReader,
  view: MatrixView,
  terms: readonly ViewTerm[],
  time: ViewTime,
): readonly Element[] {
  const { project, selections } = view;
  const [first] = selections;
  const excluded = selections.filter(({ action }) => action === 'exclude');
  const origin = first?.origin ?? { document: '', start: 0, end: 0 };
  const picked = evaluateView(
    model,
    { project, selections: [{ action: 'include', terms, origin }, ...excluded] },
    time,
    () => [],
  );
  if (!selections.some(({ action }) => action === 'include')) {
    return picked;
  }
  const included = new Set(evaluateView(model, view, time, () => []).map(({ id }) => id));
  return picked.filter(({ id }) => included.has(id));
}

/** @param wanted the relations that count; all where there are none */
function cellsOf(
  model: ModelReader,
  row: ElementId,
  columns: readonly Element[],
  wanted: ReadonlySet<ConnectionKind>,
  time: ViewTime,
): readonly MatrixCell[] {
  const byColumn = new Map<ElementId, Set<ConnectionKind>>();
  for (const { source, target, relation } of connectionsOf(model, row, time)) {
    if (wanted.size === 0 || wanted.has(relation)) {
      const other = source === row ? target : source;
      byColumn.set(other, (byColumn.get(other) ?? new Set()).add(relation));
    }
  }
  return columns.flatMap(({ id }) => {
    const relations = byColumn.get(id);
    return relations ? [{ row, column: id, relations: [...relations] }] : [];
  });
}
