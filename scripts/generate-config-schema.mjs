// Writes the JSON schema of govarch.json from the vocabulary and the rules: node scripts/generate-config-schema.mjs [--check]
// With --check it writes nothing and fails where the schema is out of date.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { loadSource, root } from './load-source.mjs';

const { configSchema } = await loadSource('packages/language/src/workspace/config-schema.ts');
const { ruleCatalogue } = await loadSource('packages/rules/src/catalogue.ts');
const text = `${JSON.stringify(configSchema(ruleCatalogue), null, 2)}\n`;

const file = path.join(root, 'packages', 'language', 'schema', 'govarch.schema.json');
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== text) {
    process.stderr.write('govarch.schema.json is out of date: run node scripts/generate-config-schema.mjs\n');
    process.exit(1);
  }
} else {
  writeFileSync(file, text);
}
