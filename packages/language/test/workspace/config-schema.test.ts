import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/workspace/project-config.js';
import { ownKinds } from './own-kinds.js';

const repository = new URL('../../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, repository), 'utf8');
const schema = JSON.parse(read('packages/language/schema/govarch.schema.json'));
const isValid = new Ajv({ strict: false }).compile(schema);
const ruleIds = Object.keys(schema.properties.rules.properties);

/** The codes of what the reader finds; rules that there are not are found where the rules are known. */
function codesOf(config: unknown): string[] {
  const { config: understood, problems } = readConfig(JSON.stringify(config), 'p');
  const unknownRules = understood.ruleIds.filter(({ id }) => !ruleIds.includes(id)).map(() => 'PRJ-12');
  return [...problems.map(({ message }) => message.code), ...unknownRules];
}

/** Whether the schema, and whether the reader accepts a configuration: they have to agree. */
function accepted(config: unknown): { schema: boolean; reader: boolean } {
  return { schema: isValid(config), reader: codesOf(config).length === 0 };
}

/** How many configurations each property is tried on. */
const RUNS = 800;

const kind = (changes: object = {}) => ({ is: 'module', vi: 'dịch vụ vi mô', en: 'microservice', ...changes });
const attribute = (changes: object = {}) => ({ vi: 'nền chạy', en: 'runtime', ...changes });
const value = { vi: 'Java', en: 'Java' };

describe('the schema of govarch.json', () => {
  test('is the one that the tables and the rules give', () => {
    const script = fileURLToPath(new URL('scripts/generate-config-schema.mjs', repository));
    const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test.each(readdirSync(new URL('examples/', repository)).filter((name) => !name.includes('.')))(
    'accepts the example %s',
    (example) => {
      expect(isValid(JSON.parse(read(`examples/${example}/govarch.json`))), JSON.stringify(isValid.errors)).toBe(true);
    },
  );

  test('accepts what the language reference shows, as the reader does', () => {
    const shown = [...read('scripts/language-reference/prose.md').matchAll(/```json\n([\s\S]*?)```/g)];
    expect(shown.map(([, text]) => accepted(JSON.parse(text!)))).toEqual([
      { schema: true, reader: true },
      { schema: true, reader: true },
    ]);
  });

  test.each([
    {},
    { $schema: 'https://example.org/govarch.schema.json', name: 'vpcp', language: 'vi', framework: 'vn-egov-2.0' },
    { asOf: '2025-06-30', include: ['**/*.govarch'], exclude: ['nháp/**'] },
    { asOf: '30/06/2025', lawDate: '2025-06-30', dependencies: { 'quoc-gia': '../quoc-gia' } },
    { rules: { extends: 'strict', 'BUS-03': 'off', 'SEC-06': 'error', 'RDM-01': 'warning', 'DOC-01': 'info' } },
    ownKinds,
    { kinds: {} },
    { kinds: { microservice: kind({ attributes: { runtime: attribute({ type: 'boolean', list: false }) } }) } },
    { kinds: { microservice: kind({ attributes: { runtime: attribute({ type: 'number', list: true }) } }) } },
    { kinds: { microservice: kind({ documentation: { vi: 'Nhỏ.' }, section: 'data', parents: [] }) } },
  ])('accepts %j, as the reader does', (config) => {
    expect(accepted(config)).toEqual({ schema: true, reader: true });
  });

  test.each(['[]', '7', '"vpcp"', 'null'])('refuses %s, as the reader does', (text) => {
    expect(accepted(JSON.parse(text))).toEqual({ schema: false, reader: false });
  });

  test.each([
    { nmae: 'vpcp' },
    { $schema: 3 },
    { name: '' },
    { language: 'fr' },
    { asOf: 'tomorrow' },
    { lawDate: 'tomorrow' },
    { include: '**/*.govarch' },
    { include: [''] },
    { exclude: [3] },
    { dependencies: { 'quoc-gia': true } },
    { framework: 2 },
    { framework: 'vn-egov-2' },
    { rules: [] },
    { dependencies: ['../quoc-gia'] },
    { rules: { extends: 'all' } },
    { rules: { 'SEC-06': 'fatal' } },
    { rules: { 'SEC-99': 'off' } },
    { kinds: [] },
    { kinds: { system: kind() } },
    { kinds: { party: kind() } },
    { kinds: { Micro: kind() } },
    { kinds: { microservice: kind({ is: 'step' }) } },
    { kinds: { microservice: kind({ is: 'architecture' }) } },
    { kinds: { microservice: kind({ is: 'hệ thống' }) } },
    { kinds: { microservice: kind({ en: undefined }) } },
    { kinds: { microservice: kind({ vi: '3 lớp' }) } },
    { kinds: { microservice: kind({ icon: 'hexagn' }) } },
    { kinds: { microservice: kind({ section: 'views' }) } },
    { kinds: { microservice: kind({ parents: ['flow'] }) } },
    { kinds: { microservice: kind({ archimate: 'System' }) } },
    { kinds: { microservice: kind({ documentation: {} }) } },
    { kinds: { microservice: kind({ colour: 'red' }) } },
    { kinds: { microservice: kind({ attributes: { level: attribute() } }) } },
    { kinds: { microservice: kind({ attributes: { owner: attribute() } }) } },
    { kinds: { microservice: kind({ attributes: { runtime: {} } }) } },
    { kinds: { microservice: kind({ attributes: { runtime: attribute({ type: 'string' }) } }) } },
    { kinds: { microservice: kind({ attributes: { runtime: attribute({ type: 'enumeration' }) } }) } },
    { kinds: { microservice: kind({ attributes: { runtime: attribute({ type: 'enumeration', values: {} }) } }) } },
    { kinds: { microservice: kind({ attributes: { runtime: attribute({ values: { java: value } }) } }) } },
    { kinds: { microservice: kind({ attributes: { runtime: attribute({ type: 'boolean', list: true }) } }) } },
    { kinds: { microservice: kind({ attributes: { runtime: attribute({ required: 'yes' }) } }) } },
  ])('refuses %j, as the reader does', (config) => {
    const written = JSON.parse(JSON.stringify(config));
    expect(accepted(written)).toEqual({ schema: false, reader: false });
  });
});

/**
 * What the reader finds in configurations that the schema accepts, because it takes more than one value to see it, or
 * knowledge that a schema cannot have.
 */
const READER_ONLY: Readonly<Record<string, string>> = {
  'PRJ-03': 'a day that the calendar does not have; no parents for a kind that stands in no section',
  'PRJ-31': 'a base that may be the id of a kind of the project, and is none',
  'PRJ-33': 'a circle of bases',
  'PRJ-37': 'a word that means something already',
  'PRJ-38': 'a word that is too long',
  'PRJ-39': 'a parent that may be the id of a kind of the project, and is none',
  'PRJ-40': 'an attribute that a base of the project has',
  'PRJ-41': 'an attribute that another kind spells otherwise',
};

describe('schema and reader', () => {
  const noise = fc.constantFrom<unknown>(3, null, true, '', ' ', [], {}, 'x');

  /** Configurations of which every so many values are none that the schema accepts; of 0, all are. */
  const configurations = (oneIn: number) => {
    const mostly = (meant: fc.Arbitrary<unknown>, wrong: readonly string[] = []) =>
      oneIn === 0
        ? meant
        : fc.oneof(
            { weight: oneIn, arbitrary: meant },
            { weight: 1, arbitrary: wrong.length > 0 ? fc.oneof(noise, fc.constantFrom(...wrong)) : noise },
          );
    const among = (meant: readonly string[], wrong: readonly string[] = []) => mostly(fc.constantFrom(...meant), wrong);
    const some = (shape: Record<string, fc.Arbitrary<unknown>>) => fc.record(shape, { requiredKeys: [] });
    const keys = (meant: readonly string[], wrong: readonly string[]) =>
      oneIn === 0
        ? fc.constantFrom(...meant)
        : fc.oneof(
            { weight: oneIn, arbitrary: fc.constantFrom(...meant) },
            { weight: 1, arbitrary: fc.constantFrom(...wrong) },
          );

    const word = among(
      [
        ...['dịch vụ vi mô', 'microservice', 'lưới', 'mesh', 'cổng vi mô', 'gate', 'kho chuyên đề', 'data mart'],
        ...['hệ thống', 'owner', 'trạm 5G', 'LƯỚI', `rất ${'dài '.repeat(15)}`.trim()],
      ],
      ['3 lớp', 'hai  blanks', '“x”'],
    );
    const reference = among(
      ['module', 'system', 'platform', 'microservice', 'mesh', 'gate', 'nowhere'],
      ['step', 'party', 'Micro'],
    );
    const documentation = mostly(
      fc.record({ vi: among(['Nhỏ.']), en: among(['Small.']) }, { requiredKeys: oneIn === 0 ? ['vi'] : [] }),
    );
    const values = mostly(
      fc.dictionary(keys(['java', 'go'], ['C']), mostly(fc.record({ vi: word, en: word })), { minKeys: 1, maxKeys: 3 }),
    );
    const common = {
      vi: among(['nền chạy', 'cỡ', 'chi phí tháng']),
      en: among(['runtime', 'size', 'monthly-cost']),
      required: mostly(fc.boolean()),
      documentation,
    };
    const attribute = fc.oneof(
      fc.record(
        {
          ...common,
          type: among(['text', 'number', 'money', 'date'], ['string', 'boolean']),
          list: mostly(fc.boolean()),
        },
        { requiredKeys: ['vi', 'en'] },
      ),
      fc.record({ ...common, type: among(['enumeration'], ['text']), values }),
    );
    const attributes = mostly(
      fc.dictionary(keys(['runtime', 'size', 'monthly-cost'], ['level', 'owner', 'Nền']), mostly(attribute), {
        maxKeys: 2,
      }),
    );
    const declaration = mostly(
      fc.record(
        {
          is: reference,
          vi: word,
          en: word,
          documentation,
          section: among(['application', 'data'], ['views', 'ung-dung']),
          parents: mostly(fc.array(reference, { maxLength: 3 })),
          attributes,
          icon: among(['hexagon', 'database'], ['hexagn']),
          archimate: among(['ApplicationComponent', 'Node'], ['Flow']),
        },
        { requiredKeys: ['is', 'vi', 'en'] },
      ),
    );
    const kinds = fc.dictionary(
      keys(['microservice', 'mesh', 'gate', 'data-mart'], ['system', 'party', 'Micro', 'x-', '2x']),
      declaration,
      { maxKeys: 4 },
    );
    return some({
      $schema: among(['https://example.org/govarch.schema.json']),
      name: among(['vpcp', 'bộ-y-tế']),
      language: among(['vi', 'en'], ['fr']),
      framework: among(['vn-egov-2.0'], ['vn-egov-9.9']),
      asOf: among(['2025-06-30', '30/06/2025', '31/02/2025'], ['tomorrow']),
      lawDate: among(['2025-06-30', '30/06/2025', '31/02/2025'], ['tomorrow']),
      include: mostly(fc.array(among(['**/*.govarch']), { maxLength: 2 })),
      exclude: mostly(fc.array(among(['nháp/**']), { maxLength: 2 })),
      dependencies: mostly(fc.dictionary(fc.constantFrom('a', 'b'), among(['../a']))),
      rules: mostly(
        some({ extends: among(['strict', 'reference-architecture']), 'SEC-04': among(['off'], ['fatal']) }),
      ),
      kinds: mostly(kinds),
    });
  };

  test.each([
    ['as they are meant', 0],
    ['with a mistake here and there', 80],
    ['with many mistakes', 10],
  ])('agree on configurations %s, but for what only the reader can see', (_, oneIn) => {
    const readerOnly = new Set<string>();
    let refused = 0;
    fc.assert(
      fc.property(configurations(oneIn), (written) => {
        const config: unknown = JSON.parse(JSON.stringify(written));
        const codes = codesOf(config);
        if (isValid(config)) {
          expect(codes.filter((code) => !(code in READER_ONLY))).toEqual([]);
          for (const code of codes) {
            readerOnly.add(code);
          }
        } else {
          refused++;
          expect(codes.length, JSON.stringify(isValid.errors)).toBeGreaterThan(0);
        }
      }),
      { numRuns: RUNS, seed: 5 },
    );
    if (oneIn === 0) {
      expect([...readerOnly].sort()).toEqual(Object.keys(READER_ONLY));
      expect(refused).toBe(0);
    } else {
      expect(refused).toBeGreaterThan(RUNS / 10);
      expect(refused).toBeLessThan(RUNS);
    }
  });
});
