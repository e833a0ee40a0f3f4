// Generates the parser and the syntax tree's types from the Langium grammar, for a Node 20 that lacks Object.groupBy.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const result = spawnSync(
  process.execPath,
  [
    '--import',
    './scripts/node20-polyfill.mjs',
    'node_modules/langium-cli/bin/langium.js',
    'generate',
    '--mode=production',
  ],
  { cwd: root, stdio: 'inherit' },
);
process.exit(result.status ?? 1);
