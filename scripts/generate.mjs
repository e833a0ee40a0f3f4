// npm run generate: everything that is made from the grammar and the vocabulary.
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

for (const args of [langium, ['scripts/generate-textmate.mjs'], ['scripts/generate-language-reference.mjs']]) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    process.exit(status ?? 1);
  }
}
