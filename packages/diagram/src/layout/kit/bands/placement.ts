import type { DiagramNode } from '../../../diagram.js';
import type { BandedScene, SceneNode } from '../../../views/scene.js';
import { layoutBox } from '../box.js';

/** All boxes of the grid are this wide, so that the corridors between them run straight through all bands. */
export const BOX_WIDTH = 188;
/** A row of boxes whose highest is no higher than this is brought to one height. */
const EVEN_ROW_LIMIT = 110;

/** A box in the grid; rows are counted over all bands, from the top. */
export interface Cell {
  readonly type: 'cell';
  readonly id: string;
  readonly node: DiagramNode;
  readonly row: number;
  readonly column: number;
}

export interface BandRows {
  /** Index of the band in the scene. */
  readonly band: number;
  readonly first: number;
  readonly last: number;
}

/** The boxes of all bands in one grid. */
export interface Grid {
  readonly columns: number;
  /** Height of each row. */
  readonly rows: readonly number[];
  readonly bands: readonly BandRows[];
  readonly cells: ReadonlyMap<string, Cell>;
}

/** Puts the bands' nodes into rows of equal columns; a row that is not full stands in the middle. */
export function placeBands(scene: BandedScene): Grid {
  const limit = columnsFor(scene.bands.map((band) => band.nodes.length));
  const rowsOfBands = scene.bands.map((band) => evenRows(band.nodes, limit));
  const columns = Math.max(1, ...rowsOfBands.flat().map((row) => row.length));
  const cells = new Map<string, Cell>();
  const rows: number[] = [];
  const bands: BandRows[] = [];
  rowsOfBands.forEach((rowsOfBand, index) => {
    const first = rows.length;
    for (const row of rowsOfBand) {
      const boxes = rowBoxes(row);
      const indent = Math.floor((columns - row.length) / 2);
      boxes.forEach((node, position) => {
        cells.set(node.id, { type: 'cell', id: node.id, node, row: rows.length, column: indent + position });
      });
      rows.push(Math.max(...boxes.map((node) => node.size.height)));
    }
    bands.push({ band: index, first, last: rows.length - 1 });
  });
  return { columns, rows, bands, cells };
}

/** As many columns as make the whole about as wide as high, and no more than the largest band fills. */
function columnsFor(counts: readonly number[]): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const balanced = Math.ceil(Math.sqrt(total * 0.8));
  return Math.max(1, Math.min(Math.max(balanced, 4), 12, Math.max(0, ...counts)));
}

/** Cuts a band into as few rows as it needs, of sizes that differ by at most one. */
function evenRows(nodes: readonly SceneNode[], columns: number): SceneNode[][] {
  const count = Math.ceil(nodes.length / columns);
  const rows: SceneNode[][] = [];
  let start = 0;
  for (let index = 0; index < count; index++) {
    const size = Math.ceil((nodes.length - start) / (count - index));
    rows.push(nodes.slice(start, start + size));
    start += size;
  }
  return rows;
}

function rowBoxes(row: readonly SceneNode[]): DiagramNode[] {
  const boxes = row.map((node) => layoutBox(node, BOX_WIDTH));
  const height = Math.max(...boxes.map((box) => box.size.height));
  return height > EVEN_ROW_LIMIT ? boxes : row.map((node) => layoutBox(node, BOX_WIDTH, { minimumHeight: height }));
}
