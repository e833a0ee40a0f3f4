// npm run generate: everything that is made from the grammar, the vocabulary and the rules.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { root } from './load-source.mjs';

/** The parser and the syntax tree's types; Langium's own command, for a Node 20 that lacks Object.groupBy. */
const langium = [
  '--import',
  './scripts/node20-polyfill.mjs',
  'node_modules/langium-cli/bin/langium.js',
  'generate',
  '--mode=production',
];

const steps = [
  langium,
  ['scripts/generate-textmate.mjs'],
  ['scripts/generate-config-schema.mjs'],
  ['scripts/generate-language-reference.mjs'],
];
for (const args of steps) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    process.exit(status ?? 1);
  }
}
