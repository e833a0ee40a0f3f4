import type { DiagramItem, DiagramMark, DiagramNode, MarkShape, StyleRule, TextLine } from '../../diagram.js';
import { layoutColumnHead, layoutRow } from '../../layout/kit/box.js';
import type { LaidOut } from '../../layout/kit/laid-out.js';
import { widthOf } from '../../text/measure.js';
import { textStyles } from '../../text/text-styles.js';
import type { MatrixBlock, MatrixScene } from './scene.js';

const ROW_WIDTH = 250;
const COLUMN_WIDTH = 40;
const WIDEST_CELL_PADDING = 8;
const TOTAL_WIDTH = 48;
const TOTAL_HEIGHT = 26;
const HEAD_HEIGHT = 176;
const GAP = 3;
const BLOCK_GAP = 40;

/** Cells with a relation, without one, in rows and columns that have none at all, and totals. */
export const matrixStyles: readonly StyleRule[] = [
  {
    selector: '.matrix-cell',
    declarations: { fill: { colour: 'layer-application-fill' }, stroke: { colour: 'layer-application-stroke' } },
  },
  {
    selector: '.matrix-none',
    declarations: { fill: { colour: 'paper' }, stroke: { colour: 'border' }, 'stroke-width': 0.4 },
  },
  {
    selector: '.matrix-empty',
    declarations: {
      fill: { colour: 'outside' },
      stroke: { colour: 'border' },
      'stroke-width': 0.6,
      'stroke-dasharray': '3 2',
    },
  },
  {
    selector: '.matrix-total',
    declarations: { fill: { colour: 'surface' }, stroke: { colour: 'border' }, 'stroke-width': 0.6 },
  },
];

/** Lays a matrix out as a table: heads of columns above, rows at the left, totals at the end of both. */
export function layoutMatrix(scene: MatrixScene): LaidOut {
  const items: DiagramItem[] = [];
  let top = 0;
  scene.blocks.forEach((block, index) => {
    const { nodes, table } = layoutBlock(block, scene.totalTitle, `table:${index + 1}`);
    for (const node of nodes) {
      node.position.y += top;
    }
    table.position.y += top;
    items.push(table, ...nodes);
    top = Math.max(...[table, ...nodes].map(({ position, size }) => position.y + size.height)) + BLOCK_GAP;
  });
  return { items, edges: [] };
}

function layoutBlock(
  block: MatrixBlock,
  totalTitle: string,
  id: string,
): { readonly nodes: readonly DiagramNode[]; readonly table: DiagramMark } {
  const width = Math.max(
    COLUMN_WIDTH,
    ...block.cells.map(({ text }) => Math.ceil(widthOf(text, 'badge')) + WIDEST_CELL_PADDING),
  );
  const columns = block.columns.map(({ node }, index) => {
    const head = layoutColumnHead(node, width, HEAD_HEIGHT);
    head.position = { x: ROW_WIDTH + GAP + index * (width + GAP), y: 0 };
    return head;
  });
  let y = HEAD_HEIGHT + GAP;
  const rows = block.rows.map(({ node }) => {
    const row = layoutRow(node, ROW_WIDTH);
    row.position = { x: 0, y };
    y += row.size.height + GAP;
    return row;
  });
  return { nodes: [...columns, ...rows], table: tableOf(block, columns, rows, totalTitle, id) };
}

/** The cells and totals, as one mark that begins at the first cell. */
function tableOf(
  block: MatrixBlock,
  columns: readonly DiagramNode[],
  rows: readonly DiagramNode[],
  totalTitle: string,
  id: string,
): DiagramMark {
  const origin = { x: ROW_WIDTH + GAP, y: HEAD_HEIGHT + GAP };
  const right = columns.reduce((end, { position, size }) => Math.max(end, position.x + size.width + GAP), origin.x);
  const bottom = rows.reduce((end, { position, size }) => Math.max(end, position.y + size.height + GAP), origin.y);
  const filled = new Map(block.cells.map(({ row, column, text }) => [`${row} ${column}`, text]));
  const shapes: MarkShape[] = [];
  const cell = (x: number, top: number, width: number, height: number, className: string, text?: string): void => {
    const place = { x: x - origin.x, y: top - origin.y };
    shapes.push({ type: 'rect', className, ...place, width, height, radius: 2 });
    if (text !== undefined) {
      shapes.push({ type: 'text', line: centred(text, place.x + width / 2, place.y + height / 2) });
    }
  };
  rows.forEach((row, rowIndex) => {
    const { total } = block.rows[rowIndex]!;
    columns.forEach((column, columnIndex) => {
      const text = filled.get(`${rowIndex} ${columnIndex}`);
      const isEmpty = total === 0 || block.columns[columnIndex]!.total === 0;
      const className = text !== undefined ? 'matrix-cell' : isEmpty ? 'matrix-empty' : 'matrix-none';
      cell(column.position.x, row.position.y, column.size.width, row.size.height, className, text);
    });
    if (block.hasTotals) {
      cell(right, row.position.y, TOTAL_WIDTH, row.size.height, totalClass(total), String(total));
    }
  });
  columns.forEach((column, index) => {
    const { total } = block.columns[index]!;
    cell(column.position.x, bottom, column.size.width, TOTAL_HEIGHT, totalClass(total), String(total));
  });
  const all = block.columns.reduce((sum, { total }) => sum + total, 0);
  if (block.hasTotals && rows.length > 0) {
    const sum = block.rows.reduce((known, { total }) => known + total, 0);
    cell(right, bottom, TOTAL_WIDTH, TOTAL_HEIGHT, 'matrix-total', `${totalTitle} ${sum}`);
  } else {
    cell(right, bottom, TOTAL_WIDTH, TOTAL_HEIGHT, 'matrix-total', String(all));
  }
  return {
    type: 'mark',
    id,
    position: origin,
    size: { width: right - origin.x + TOTAL_WIDTH, height: bottom - origin.y + TOTAL_HEIGHT },
    shapes,
    cssClasses: ['table'],
  };
}

function totalClass(total: number): string {
  return total === 0 ? 'matrix-empty' : 'matrix-total';
}

function centred(text: string, x: number, middle: number): TextLine {
  const { ascent, lineHeight } = textStyles.badge;
  return {
    text,
    style: 'badge',
    anchor: 'middle',
    x,
    y: middle - lineHeight / 2 + ascent,
    width: widthOf(text, 'badge'),
  };
}
