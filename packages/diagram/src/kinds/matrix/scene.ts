import type { Element, ElementId } from '@govarch/model/model';
import type { ConnectionKind } from '@govarch/model/view-evaluation';
import type { ViewDefinition } from '@govarch/model/views';
import { relationTitle } from '../../views/connection-edges.js';
import { LineCodes } from '../../views/line-codes.js';
import { capitalised, type Perspective } from '../../views/perspective.js';
import type { Scene, SceneHead, SceneNode } from '../../views/scene.js';
import { tonesOf } from '../../views/scene-frame.js';
import { nodeIds, sceneNode } from '../../views/scene-node.js';
import { words } from '../../views/words.js';
import type { MatrixSelection } from './selection.js';
import { matrixWords } from './words.js';

/** A row or a column with the number of the cells in it that are not empty. */
export interface MatrixLine {
  readonly node: SceneNode;
  readonly total: number;
}

/** Some columns of a matrix with all its rows; a wide matrix has several of them. */
export interface MatrixBlock {
  readonly rows: readonly MatrixLine[];
  readonly columns: readonly MatrixLine[];
  /** What stands in the cells that are not empty, by the places of their row and column. */
  readonly cells: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  /** Whether the totals of the rows stand at its right: in the last block. */
  readonly hasTotals: boolean;
}

export interface MatrixScene extends Scene {
  readonly blocks: readonly MatrixBlock[];
  readonly totalTitle: string;
}

/** Columns that are read beside each other; more of them go on below, with the rows again. */
export const MOST_COLUMNS = 40;

/** Rows against columns, with a letter in a cell for each relation that joins the two. */
export function matrixScene(
  perspective: Perspective,
  { matrix, elements }: MatrixSelection,
  head: SceneHead,
  view: ViewDefinition | undefined,
): MatrixScene {
  const { rows, columns, cells } = matrix;
  const { language } = perspective;
  const tones = tonesOf(perspective, view, elements);
  const idOf = nodeIds();
  const totals = { rows: countsOf(cells.map(({ row }) => row)), columns: countsOf(cells.map(({ column }) => column)) };
  const rowPlaces = placesOf(rows);
  const marks = marksOf(
    perspective,
    cells.flatMap(({ relations }) => relations),
  );
  const starts =
    columns.length === 0 ? [0] : columns.flatMap((_, index) => (index % MOST_COLUMNS === 0 ? [index] : []));
  const blocks = starts.map((start): MatrixBlock => {
    const inBlock = columns.slice(start, start + MOST_COLUMNS);
    const columnPlaces = placesOf(inBlock);
    return {
      rows: rows.map((row) => ({
        node: sceneNode(perspective, row, { id: idOf(row.id), tones }),
        total: totals.rows.get(row.id) ?? 0,
      })),
      columns: inBlock.map((column) => ({
        node: sceneNode(perspective, column, { id: idOf(column.id), tones }),
        total: totals.columns.get(column.id) ?? 0,
      })),
      cells: cells.flatMap(({ row, column, relations }) => {
        const place = columnPlaces.get(column);
        return place === undefined
          ? []
          : [
              {
                row: rowPlaces.get(row)!,
                column: place,
                text: relations
                  .map((relation) => marks.get(relation)!)
                  .sort()
                  .join(' '),
              },
            ];
      }),
      hasTotals: start + MOST_COLUMNS >= columns.length,
    };
  });
  const hasEmpty = totals.rows.size < rows.length || totals.columns.size < columns.length;
  return {
    ...head,
    tones: tones?.titles ?? [],
    edges: [],
    codes: [
      ...[...marks].map(([relation, code]) => ({
        code,
        text: titleOfRelation(perspective, relation),
        isShown: true as const,
      })),
      ...(hasEmpty ? [{ code: '0', text: matrixWords.empty[language], isShown: true as const }] : []),
    ],
    blocks,
    totalTitle: matrixWords.total[language],
  };
}

function countsOf(ids: readonly ElementId[]): ReadonlyMap<ElementId, number> {
  const counts = new Map<ElementId, number>();
  for (const id of ids) {
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function placesOf(elements: readonly Element[]): ReadonlyMap<ElementId, number> {
  return new Map(elements.map(({ id }, place) => [id, place]));
}

/** A letter for each relation that occurs, in the order of their titles. */
function marksOf(perspective: Perspective, relations: readonly ConnectionKind[]): ReadonlyMap<ConnectionKind, string> {
  const codes = new LineCodes();
  const kinds = [...new Set(relations)].sort((a, b) =>
    titleOfRelation(perspective, a).localeCompare(titleOfRelation(perspective, b), perspective.language),
  );
  return new Map(kinds.map((relation) => [relation, codes.codeOf(relation)]));
}

function titleOfRelation(perspective: Perspective, relation: ConnectionKind): string {
  return relation === 'flow'
    ? words.oneFlow[perspective.language]
    : capitalised(relationTitle(perspective, relation, 'source'));
}
