import { modelOf } from '@govarch/language/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DiagramEdge } from '../src/diagram.js';
import { drawModel } from './support/drawing.js';
import { edgesOf, flaws, sharedStretches } from './support/geometry.js';

const title = fc.constantFrom(
  'A',
  'Hệ thống thông tin',
  'Nền tảng tích hợp, chia sẻ dữ liệu dùng chung cấp bộ',
  'W'.repeat(60),
);
const index = fc.nat({ max: 1000 });

const architecture = fc.record({
  agencies: fc.array(title, { minLength: 1, maxLength: 5 }),
  systems: fc.array(fc.record({ title, owner: index, level: fc.nat({ max: 5 }), modules: fc.nat({ max: 3 }) }), {
    minLength: 2,
    maxLength: 25,
  }),
  platforms: fc.array(fc.record({ title, owner: index }), { maxLength: 4 }),
  databases: fc.array(fc.record({ title, owner: index }), { maxLength: 6 }),
  flows: fc.array(fc.record({ from: index, to: index, via: fc.array(index, { maxLength: 3 }) }), { maxLength: 40 }),
  relations: fc.array(fc.record({ from: index, to: index, word: fc.constantFrom('uses', 'replaces') }), {
    maxLength: 40,
  }),
});

type Architecture = typeof architecture extends fc.Arbitrary<infer T> ? T : never;

function textOf({ agencies, systems, platforms, databases, flows, relations }: Architecture): string {
  const owner = (number: number): string => `owner A${number % agencies.length}`;
  const ends = [
    ...systems.map((_, i) => `S${i}`),
    ...platforms.map((_, i) => `P${i}`),
    ...databases.map((_, i) => `D${i}`),
  ];
  const at = (number: number): string => ends[number % ends.length]!;
  const via = (numbers: readonly number[]): string =>
    platforms.length > 0 && numbers.length > 0
      ? ` via ${numbers.map((number) => `P${number % platforms.length}`).join(', ')}`
      : '';
  return [
    'architecture K { owner A0 }',
    'business {',
    ...agencies.map((name, i) => `  agency A${i} "${name}"`),
    '}',
    'data {',
    ...databases.map((item, i) => `  database D${i} "${item.title}" { ${owner(item.owner)} }`),
    '}',
    'application {',
    ...systems.flatMap((item, i) => [
      `  system S${i} "${item.title}" {`,
      `    ${owner(item.owner)}`,
      ...(item.level > 0 ? [`    level ${item.level}`] : []),
      ...Array.from({ length: item.modules }, (_, m) => `    module M${m} "${item.title}"`),
      '  }',
    ]),
    ...platforms.map((item, i) => `  platform P${i} "${item.title}" { ${owner(item.owner)} }`),
    ...flows.map((item, i) => `  flow F${i} ${at(item.from)} -> ${at(item.to)}${via(item.via)}`),
    ...relations.map(({ from, to, word }) => `  S${from % systems.length} ${word} S${to % systems.length}`),
    '}',
    'views {',
    '  view landscape L',
    '  view integration I { include flow, platform }',
    '  view layer Y { include system, module, platform, database }',
    '}',
  ].join('\n');
}

test('whatever the architecture, its views have no flaw in their geometry', async () => {
  await fc.assert(
    fc.asyncProperty(architecture, async (any) => {
      const parsed = await modelOf(textOf(any));
      const project = [...parsed.model.projects()][0]!.name;
      for (const request of [
        { type: 'view', view: `${project}::L` },
        { type: 'view', view: `${project}::I` },
        { type: 'view', view: `${project}::Y` },
        { type: 'element', element: `${project}::S0` },
      ] as const) {
        expect(flaws(await drawModel(parsed, request))).toEqual({});
      }
    }),
    { numRuns: 40 },
  );
}, 120_000);

/** What a line says, whatever the number: `flow`, or the words of its relations. */
const meaningOf = ({ relation, tooltip }: DiagramEdge): string =>
  relation === 'flow' ? relation : tooltip.replace(/ ×\d+/g, '');

test('whatever the architecture, lines of a layer run on each other only where they mean the same', async () => {
  let relations = 0;
  await fc.assert(
    fc.asyncProperty(architecture, async (any) => {
      const parsed = await modelOf(textOf(any));
      const [project] = [...parsed.model.projects()];
      const diagram = await drawModel(parsed, { type: 'view', view: `${project!.name}::Y` });
      relations += edgesOf(diagram).filter(({ relation }) => relation !== 'flow').length;
      expect(sharedStretches(diagram, (a, b) => meaningOf(a) === meaningOf(b))).toEqual([]);
    }),
    { numRuns: 30 },
  );
  expect(relations).toBeGreaterThan(30);
}, 120_000);
