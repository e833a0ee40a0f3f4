import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Diagram } from '../src/diagram.js';
import { drawText } from './support/drawing.js';
import { edgesOf, flaws, placedNodes, segmentsOf } from './support/geometry.js';

const draw = (business: string, view = 'gồm cơ quan, đơn vị, tổ chức quản trị'): Promise<Diagram> =>
  drawText(
    {
      'govarch.json': '{ "name": "p" }',
      'a.govarch': `nghiệp vụ {\n${business}\n}\nsơ đồ { sơ đồ tổ chức V "Cơ cấu" { ${view} } }`,
    },
    { type: 'view', view: 'p::V' },
  );

/** Boxes by the names of their elements, with their bounds; rows of lists not among them. */
function boxesOf(diagram: Diagram) {
  return new Map(
    placedNodes(diagram)
      .filter(({ item }) => item.role !== 'row')
      .map(({ item, bounds }) => [item.element.replace(/^p::/, ''), bounds]),
  );
}

const ministry = `cơ quan Bo "Bộ" {
  đơn vị VanPhong "Văn phòng" {
    đơn vị PhongMot "Phòng Một"
    đơn vị PhongHai "Phòng Hai"
  }
  đơn vị Cuc "Cục" {
    đơn vị PhongBa "Phòng Ba"
  }
  đơn vị Vu "Vụ"
}`;

describe('an organisation chart', () => {
  test('has every agency and unit once, in the order of the text, each parent above and in the middle of its parts', async () => {
    const diagram = await draw(ministry);
    expect(flaws(diagram)).toEqual({});
    const boxes = boxesOf(diagram);
    expect([...boxes.keys()]).toHaveLength(7);
    const below = (names: string[]) => names.map((name) => boxes.get(name)!);
    for (const [parent, children] of [
      ['Bo', below(['Bo.VanPhong', 'Bo.Cuc', 'Bo.Vu'])],
      ['Bo.VanPhong', below(['Bo.VanPhong.PhongMot', 'Bo.VanPhong.PhongHai'])],
      ['Bo.Cuc', below(['Bo.Cuc.PhongBa'])],
    ] as const) {
      const box = boxes.get(parent)!;
      const lefts = children.map(({ x }) => x);
      expect(lefts).toEqual([...lefts].sort((a, b) => a - b));
      const middle = (lefts[0]! + children.at(-1)!.x + box.width) / 2;
      expect(Math.abs(box.x + box.width / 2 - middle)).toBeLessThanOrEqual(1);
      for (const child of children) {
        expect(child.y).toBeGreaterThan(box.y + box.height);
      }
    }
    expect(edgesOf(diagram).map(({ sourceId, targetId }) => `${sourceId} ${targetId}`)).toContain(
      'p::Bo.Cuc p::Bo.Cuc.PhongBa',
    );
  });

  test('lists more than five units that have none of their own, in the order of the text', async () => {
    const units = Array.from({ length: 7 }, (_, index) => `đơn vị V${index} "Vụ ${index}"`).join('\n');
    const diagram = await draw(`cơ quan Bo "Bộ" {\n${units}\nđơn vị Cuc "Cục" { đơn vị P "Phòng" } }`);
    expect(flaws(diagram)).toEqual({});
    expect([...boxesOf(diagram).keys()]).toEqual(['Bo', 'Bo.Cuc', 'Bo.Cuc.P']);
    const rows = placedNodes(diagram).filter(({ item }) => item.role === 'row');
    expect(rows.map(({ item }) => item.lines[0]!.text)).toEqual(units.match(/Vụ \d/g));
  });

  test('passes over what the view does not show, and stands bodies without a parent beside', async () => {
    const diagram = await draw(`${ministry}\ntổ chức quản trị Ban "Ban Chỉ đạo"`, 'gồm Bo, Bo.VanPhong.PhongMot, Ban');
    expect(edgesOf(diagram).map(({ sourceId, targetId }) => [sourceId, targetId])).toEqual([
      ['p::Bo', 'p::Bo.VanPhong.PhongMot'],
    ]);
    const boxes = boxesOf(diagram);
    expect(boxes.get('Ban')!.y).toBe(boxes.get('Bo')!.y);
  });

  test('says what the line means, and what it has no place for', async () => {
    const diagram = await draw(`${ministry}\nnhóm người sử dụng Dan "Người dân"`, 'gồm Bo.**, Bo, Dan');
    expect(diagram.legend.map(({ text }) => text)).toContain('Bao gồm');
    expect(diagram.notices.map(({ code }) => code)).toEqual(['DIA-05']);
  });

  test('goes on in rows below where it would be too wide for A3', async () => {
    const units = Array.from(
      { length: 20 },
      (_, index) => `đơn vị C${index} "Cục ${index}" { đơn vị P${index} "Phòng" }`,
    );
    const diagram = await draw(`cơ quan Bo "Bộ" {\n${units.join('\n')}\n}`);
    expect(flaws(diagram)).toEqual({});
    expect(diagram.bounds.width).toBeLessThan(1900);
  });

  const trees = fc.letrec<{ tree: Tree }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constant({ children: [] }),
      fc.record({ children: fc.array(tie('tree'), { maxLength: 8 }) }),
    ),
  })).tree;

  test('has no flaw, whatever the tree', async () => {
    await fc.assert(
      fc.asyncProperty(trees, async (tree) => {
        const text = writeTree(tree, 'B');
        const diagram = await draw(`cơ quan Bo "Bộ" {\n${text}\n}`);
        expect(flaws(diagram)).toEqual({});
        expect(placedNodes(diagram)).toHaveLength(1 + (text.match(/đơn vị/g) ?? []).length);
        for (const edge of edgesOf(diagram)) {
          expect(segmentsOf(edge).every(({ from, to }) => from.x === to.x || from.y === to.y)).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});

interface Tree {
  readonly children: readonly Tree[];
}

function writeTree({ children }: Tree, name: string): string {
  return children
    .map((child, index) => `đơn vị ${name}${index} "Đơn vị ${index}" {\n${writeTree(child, `${name}${index}x`)}\n}`)
    .join('\n');
}
