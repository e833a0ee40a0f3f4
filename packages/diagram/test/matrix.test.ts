import { describe, expect, test } from 'vitest';
import type { Diagram } from '../src/diagram.js';
import { drawText } from './support/drawing.js';
import { flaws, placedNodes, textsOf } from './support/geometry.js';

const draw = (text: string, view: string): Promise<Diagram> =>
  drawText(
    { 'govarch.json': '{ "name": "p" }', 'a.govarch': `${text}\nsơ đồ { sơ đồ ma trận V "Ma trận" { ${view} } }` },
    { type: 'view', view: 'p::V' },
  );

const systems = `nghiệp vụ { cơ quan Bo "Bộ" }
dữ liệu { thực thể X "X" thực thể Y "Y" thực thể Z "Z" }
ứng dụng {
  hệ thống A "A" { đọc X, Y }
  hệ thống B "B" { ghi X đọc X }
  hệ thống C "C"
}`;

/** What stands in the cells and totals, row by row, with the heads of rows. */
function tableOf(diagram: Diagram): string[] {
  const names = (role: 'rows' | 'columns') =>
    placedNodes(diagram)
      .filter(({ item }) => (item.lines[0]?.turned === true) === (role === 'columns'))
      .map(({ item }) => item.lines.map(({ text }) => text).join(' '));
  const texts = diagram.children.flatMap((item) =>
    item.type === 'mark' && item.id.startsWith('table') ? textsOf(item) : [],
  );
  const rows = new Map<number, string[]>();
  for (const { text, y } of texts) {
    rows.set(y, [...(rows.get(y) ?? []), text]);
  }
  return [names('columns').join(' '), names('rows').join(' '), ...[...rows.values()].map((row) => row.join(' '))];
}

describe('a matrix', () => {
  test('has a letter for each relation, totals, and says which rows and columns are empty', async () => {
    const diagram = await draw(systems, 'hàng hệ thống cột thực thể theo đọc, ghi');
    expect(flaws(diagram)).toEqual({});
    expect(tableOf(diagram)).toEqual(['X Y Z', 'A B C', 'A A 2', 'A B 1', '0', '2 1 0 Tổng 3']);
    const legend = diagram.legend.filter(({ sample }) => sample.type === 'code').map(({ text }) => text);
    expect(legend).toEqual(['Đọc', 'Ghi', 'Hàng, cột chưa có quan hệ']);
    const table = diagram.children.find((item) => item.type === 'mark' && item.id === 'table:1')!;
    const empty = (table.type === 'mark' ? table.shapes : []).filter(
      (shape) => shape.type === 'rect' && shape.className === 'matrix-empty',
    );
    // The row C with its total, the column Z with its own; where they cross is one.
    expect(empty).toHaveLength(3 + 1 + 2 + 1);
  });

  test('of one relation has that alone, and takes away what the view excludes', async () => {
    const read = await draw(systems, 'hàng hệ thống cột thực thể theo đọc trừ C');
    expect(tableOf(read)).toEqual(['X Y Z', 'A B', 'A A 2', 'A 1', '2 1 0 Tổng 3']);
  });

  test('of more than forty columns goes on below, with its rows again', async () => {
    const entities = Array.from({ length: 45 }, (_, index) => `thực thể E${index} "Thực thể ${index}"`);
    const read = Array.from({ length: 45 }, (_, index) => `E${index}`).join(', ');
    const diagram = await draw(
      `dữ liệu { ${entities.join('\n')} }\nứng dụng { hệ thống A "A" { đọc ${read} } hệ thống B "B" }`,
      'hàng hệ thống cột thực thể theo đọc',
    );
    expect(flaws(diagram)).toEqual({});
    expect(placedNodes(diagram).map(({ item }) => item.id)).toEqual(expect.arrayContaining(['p::A', 'p::A@2']));
    expect(placedNodes(diagram)).toHaveLength(45 + 2 * 2);
    expect(tableOf(diagram).join('\n')).toContain('Tổng 45');
  });

  test('shows flows between systems as it shows relations, and nothing without rows', async () => {
    const flows = `ứng dụng { hệ thống A "A" hệ thống B "B" luồng F "F" A -> B }`;
    expect(tableOf(await draw(flows, 'hàng hệ thống cột hệ thống'))).toEqual([
      'A B',
      'A B',
      'A 1',
      'A 1',
      '1 1 Tổng 2',
    ]);
    expect((await draw(flows, 'gồm hệ thống')).notices.map(({ code }) => code)).toEqual(['DIA-02']);
  });
});
