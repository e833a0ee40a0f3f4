// `npm test`: everything that must hold before a change is merged, from the grammar to the real editor.
//   E2E=1 npm test    sets up what the end-to-end tests miss, and fails if it cannot
//   npm test          installs nothing; skips the end-to-end tests, with the reason, if something is missing
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { MissingPrerequisite } from '../packages/vscode/test-e2e/support/missing-prerequisite.mjs';
import { missingPrerequisite, prepare, setUpWanted } from '../packages/vscode/test-e2e/support/prerequisites.mjs';
import { addCounts, countsOf, noTests } from './test-counts.mjs';
import { changedFiles, trackedFiles } from './tracked-files.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

let counts = noTests;
const committed = trackedFiles(root);

const steps = [
  { title: 'Generate', run: () => node('scripts/generate.mjs'), essential: true },
  { title: 'Types', run: () => node('node_modules/typescript/bin/tsc', '--build') },
  {
    title: 'Lint and format',
    run: () => node('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'),
  },
  { title: 'Generated files are those committed', run: generatedAreCurrent },
  { title: 'Bundles', run: () => node('scripts/bundle.mjs', '--sizes'), essential: true },
  { title: 'Unit tests', run: () => tests('unit') },
  { title: 'What is shipped', run: () => tests('shipped') },
  { title: 'Extension package', run: () => node('scripts/package.mjs'), essential: true },
  { title: 'End-to-end tests in VS Code', run: endToEnd },
];

/** Whether generating changed nothing that is under version control. */
function generatedAreCurrent() {
  const stale = changedFiles(committed, trackedFiles(root));
  for (const file of stale) {
    console.error(`${file} was not current: commit it as it is generated now`);
  }
  return stale.length === 0;
}

function endToEnd() {
  if (setUpWanted()) {
    try {
      prepare({ install: true, log: console.log });
    } catch (error) {
      if (error instanceof MissingPrerequisite) {
        console.error(error.message);
        return false;
      }
      throw error;
    }
  } else {
    const reason = missingPrerequisite();
    if (reason) {
      console.log(`Skipped: ${reason}`);
    }
  }
  return tests('e2e');
}

function tests(project) {
  const report = path.join(root, '.cache', `vitest-${project}.json`);
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const passed = node('node_modules/vitest/vitest.mjs', 'run', '--project', project, ...reporters);
  if (existsSync(report)) {
    counts = addCounts(counts, countsOf(JSON.parse(readFileSync(report, 'utf8'))));
  }
  return passed;
}

function node(...args) {
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status === 0;
}

const failed = [];
for (const [index, { title, run: runStep, essential }] of steps.entries()) {
  console.log(`\n=== ${index + 1}/${steps.length}  ${title}`);
  const start = performance.now();
  const passed = runStep();
  console.log(`--- ${passed ? 'ok' : 'FAILED'}, ${((performance.now() - start) / 1000).toFixed(1)} s`);
  if (!passed) {
    failed.push(title);
    if (essential) {
      console.error('The steps after this one need it: not run.');
      break;
    }
  }
}

console.log(failed.length === 0 ? '\nEverything holds.' : `\nFailed: ${failed.join('; ')}`);
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = failed.length === 0 ? 0 : 1;
