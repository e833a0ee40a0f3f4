import { modelOf } from '@govarch/language/testing';
import type { AttributeValue } from '@govarch/model/model';
import { PublicModel } from '@govarch/model/public-model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AttributeJson, exportJson, type ModelJson, type Place } from '../../src/json/export-json.js';

/** What people write into titles and descriptions: letters of all sorts, quotes of all sorts, Markdown, line breaks. */
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('Đề án ', 'hệ thống', 'số 06', ' và ', 'Hoà', 'a\u0323\u0302', '24/7 ') },
  { weight: 3, arbitrary: fc.constantFrom('"', '“', '”', '«', '»', '‘', '’', "'", '"""', '\\', '`') },
  { weight: 2, arbitrary: fc.constantFrom('\n', '\n\n', '\t', ' ', '{', '}', '//', '/*', ',', '->', '<<<<<<<') },
  { weight: 2, arbitrary: fc.constantFrom('# ', '- **đậm** ', '[a](https://vd.vn)', '| a | b |', '```\n', '<b>') },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }).map((text) => text.replaceAll('\r', '')) },
);
const line = fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join(''));
const long = fc
  .array(line, { minLength: 1, maxLength: 12 })
  .map((lines) => [...lines.join('\n').repeat(400)].slice(0, 7000).join(''));
const text = fc.oneof({ weight: 5, arbitrary: line }, { weight: 1, arbitrary: long });

/** Ways to write a text, as far as each can write it. */
const WRITERS: readonly ((text: string) => string | undefined)[] = [
  (written) => `"${escaped(written)}"`,
  (written) => (/[“”\\\n\t]/.test(written) ? undefined : `“${written}”`),
  (written) => (/[«»\\\n\t]/.test(written) ? undefined : `«${written}»`),
  // Three quotes take away what all lines share, and the blanks around.
  (written) =>
    written !== written.trim() || /"""|"$|^"|^[ \t]+$|\n[ \t\u00a0]/m.test(written) || written === ''
      ? undefined
      : `"""\n      ${written.replaceAll('\n', '\n      ')}\n      """`,
];

function escaped(written: string): string {
  return written
    .replace(/["\\]/g, (character) => `\\${character}`)
    .replaceAll('\n', '\\n')
    .replaceAll('\t', '\\t');
}

interface Written {
  readonly text: string;
  readonly way: number;
}

const written = fc.record({ text, way: fc.nat(WRITERS.length - 1) });
/** A key must say something: an empty one is a finding. */
const key = written.filter((one) => one.text !== '');
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const system = fc.record({
  title: written,
  english: fc.option(written),
  description: written,
  properties: fc.array(fc.tuple(key, written), { maxLength: 3 }),
  externalIds: fc.array(fc.tuple(key, written), { maxLength: 2 }),
  from: day,
  dayFirst: fc.boolean(),
  uses: fc.array(fc.record({ target: fc.nat(5), label: written, from: day }), { maxLength: 2 }),
});
type System = typeof system extends fc.Arbitrary<infer Value> ? Value : never;

function write({ text: meant, way }: Written): string {
  return WRITERS[way]!(meant) ?? WRITERS[0]!(meant)!;
}

function asText(systems: readonly System[]): string {
  const statements = systems.map((one, index) => {
    const title = one.english ? `{ vi ${write(one.title)} en ${write(one.english)} }` : write(one.title);
    const from = one.dayFirst ? one.from.split('-').reverse().join('/') : one.from;
    return [
      `  hệ thống S${index} ${title} {`,
      `    mô tả ${write(one.description)}`,
      ...one.properties.map(([key, value]) => `    thuộc tính ${write(key)} ${write(value)}`),
      ...one.externalIds.map(([scheme, value]) => `    mã ngoài ${write(scheme)} ${write(value)}`),
      `    từ ${from}`,
      ...one.uses.map((use) => `    sử dụng S${use.target % systems.length} ${write(use.label)} { từ ${use.from} }`),
      '  }',
    ].join('\n');
  });
  return `ứng dụng {\n${statements.join('\n')}\n}\n`;
}

async function exported(files: string): Promise<ModelJson> {
  const { model } = await modelOf(files);
  const place: Place = { file: 'main.govarch', line: 1, column: 1, endLine: 1, endColumn: 1 };
  return exportJson(new PublicModel(model), new Set(['workspace']), () => place);
}

function valuesOf(attributes: readonly AttributeJson[], id: string): readonly AttributeValue[] {
  return attributes.filter((attribute) => attribute.id === id).flatMap(({ values }) => values);
}

const pair = ([key, value]: readonly [Written, Written]) => ({
  type: 'pair',
  key: key.text,
  text: { vi: value.text },
});

describe('what a model says in words', () => {
  test('is in the JSON as it was meant, however it was quoted', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(system, { minLength: 1, maxLength: 3 }), async (systems) => {
        const { elements, relations } = await exported(asText(systems));
        expect(elements.map(({ name }) => name)).toEqual(systems.map((_, index) => `S${index}`));
        for (const [index, one] of systems.entries()) {
          const element = elements[index]!;
          const english = one.english ? { en: one.english.text } : {};
          expect(element.title).toEqual({ vi: one.title.text, ...english });
          expect(valuesOf(element.attributes, 'description')).toEqual([
            { type: 'text', text: { vi: one.description.text } },
          ]);
          expect(valuesOf(element.attributes, 'property')).toEqual(one.properties.map(pair));
          expect(valuesOf(element.attributes, 'external-id')).toEqual(one.externalIds.map(pair));
          expect(element.validity).toEqual({ from: one.from });
        }
        const uses = systems.flatMap((one, index) =>
          one.uses.map(({ target, label, from }) => ({
            source: `workspace::S${index}`,
            target: `workspace::S${target % systems.length}`,
            label: { vi: label.text },
            validity: { from },
          })),
        );
        const said = relations.map(({ source, target, label, validity }) => ({ source, target, label, validity }));
        expect(said).toEqual(uses);
      }),
      { numRuns: 100 },
    );
  });
});
