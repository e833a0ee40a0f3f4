import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { root } from './load-source.mjs';

/**
 * What is made from the grammar and the vocabulary, in this order: the arguments for Node, and the sources that the
 * outcome depends on, as beginnings of paths from the root.
 */
export const generators = [
  {
    name: 'parser',
    // Langium's own command makes the parser and the syntax tree's types, on a Node 20 that lacks Object.groupBy.
    args: [
      '--import',
      './scripts/node20-polyfill.mjs',
      'node_modules/langium-cli/bin/langium.js',
      'generate',
      '--mode=production',
    ],
    inputs: ['packages/language/src/govarch.langium'],
  },
  {
    name: 'TextMate grammar',
    args: ['scripts/generate-textmate.mjs'],
    inputs: ['packages/model/src/vocabulary/', 'packages/language/src/textmate/', 'packages/language/src/syntax/'],
  },
  {
    name: 'schema of govarch.json',
    args: ['scripts/generate-config-schema.mjs'],
    inputs: [
      'packages/model/src/vocabulary/',
      'packages/language/src/workspace/config-schema.ts',
      'packages/rules/src/',
    ],
  },
  {
    name: 'language reference',
    args: ['scripts/generate-language-reference.mjs'],
    inputs: ['packages/model/src/vocabulary/', 'scripts/language-reference/'],
  },
  {
    name: 'manual',
    args: ['scripts/generate-manual.mjs'],
    inputs: [
      'packages/model/src/vocabulary/',
      'packages/model/src/manual/',
      'packages/language/src/findings/',
      'packages/rules/src/',
      'scripts/manual/',
      'scripts/generate-manual.mjs',
    ],
  },
  {
    name: 'reference of rules',
    args: ['scripts/generate-rule-reference.mjs'],
    inputs: ['packages/rules/src/', 'packages/model/src/wording/', 'scripts/generate-rule-reference.mjs'],
  },
];

/**
 * Runs one of them; its messages go to the console.
 *
 * @returns {boolean} whether it succeeded
 */
export function generate({ args }) {
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status === 0;
}
