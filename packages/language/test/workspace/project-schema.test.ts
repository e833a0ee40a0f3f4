import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/workspace/project-config.js';

const repository = new URL('../../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, repository), 'utf8');
const isValid = new Ajv({ strict: false }).compile(JSON.parse(read('packages/language/schema/govarch.schema.json')));

/** Whether the schema, and whether the reader accepts it: they have to agree. */
function accepted(config: object): { schema: boolean; reader: boolean } {
  return { schema: isValid(config), reader: readConfig(JSON.stringify(config), 'p').problems.length === 0 };
}

describe('the schema of govarch.json', () => {
  test.each(readdirSync(new URL('examples/', repository)).filter((name) => !name.includes('.')))(
    'accepts the example %s',
    (example) => {
      expect(isValid(JSON.parse(read(`examples/${example}/govarch.json`))), JSON.stringify(isValid.errors)).toBe(true);
    },
  );

  test.each([
    {},
    { $schema: 'https://example.org/govarch.schema.json', name: 'vpcp', language: 'vi', framework: 'vn-egov-2.0' },
    { asOf: '2025-06-30', include: ['**/*.govarch'], exclude: ['nháp/**'] },
    { asOf: '30/06/2025', dependencies: { 'quoc-gia': '../quoc-gia' } },
    { rules: { extends: 'strict', 'BUS-04': 'off', 'SEC-07': 'error', 'RDM-01': 'warning', 'DOC-01': 'info' } },
  ])('accepts %j, as the reader does', (config) => {
    expect(accepted(config)).toEqual({ schema: true, reader: true });
  });

  test.each(['[]', '7', '"vpcp"', 'null'])('refuses %s, as the reader does', (text) => {
    expect(accepted(JSON.parse(text))).toEqual({ schema: false, reader: false });
  });

  test.each([
    { nmae: 'vpcp' },
    { name: '' },
    { language: 'fr' },
    { asOf: 'tomorrow' },
    { include: '**/*.govarch' },
    { include: [''] },
    { exclude: [3] },
    { dependencies: { 'quoc-gia': true } },
    { framework: 2 },
    { rules: [] },
    { dependencies: ['../quoc-gia'] },
    { rules: { extends: 'all' } },
    { rules: { 'SEC-07': 'fatal' } },
  ])('refuses %j, as the reader does', (config) => {
    expect(accepted(config)).toEqual({ schema: false, reader: false });
  });
});
