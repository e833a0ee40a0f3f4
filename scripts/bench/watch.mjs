// Measures how long `npm run watch` takes from a saved source to the bundle that holds the change.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { trackedFiles } from '../tracked-files.mjs';
import { statistics } from './processes.mjs';

/** A source of the command alone, and one that all bundles hold; each with a bundle in which it is seen. */
const SOURCES = [
  { name: 'ofCommand', file: 'packages/cli/src/version.ts', bundle: 'packages/cli/dist/govarch.mjs' },
  { name: 'ofAll', file: 'packages/model/src/text/text.ts', bundle: 'packages/vscode/dist/server.cjs' },
];

/** After this many milliseconds a saved source counts as lost. */
const LOST = 60_000;

/**
 * Saves each source `rounds` times in a copy of a checkout while it is watched, and waits for the bundle that holds it,
 * which is looked at every ten milliseconds.
 */
export async function measureWatch(checkout, copy, rounds, progress) {
  progress('watch');
  copyCheckout(checkout, copy);
  const watching = spawn(process.execPath, ['scripts/watch.mjs'], { cwd: copy, stdio: ['ignore', 'pipe', 2] });
  try {
    await saying(watching, 'watching');
    const result = {};
    for (const source of SOURCES) {
      const times = [];
      for (let round = 0; round < rounds; round++) {
        times.push(await rebuiltAfter(copy, source, round));
      }
      result[source.name] = statistics(times);
    }
    return result;
  } finally {
    watching.kill('SIGINT');
    await once(watching, 'close');
  }
}

async function rebuiltAfter(copy, { file, bundle }, round) {
  const mark = `saved-in-round-${round}-${path.basename(file)}`;
  const source = path.join(copy, file);
  // A side effect, which bundles keep.
  const text = readFileSync(source, 'utf8').replace(/globalThis\.savedInRound = .*\n$/, '');
  const started = performance.now();
  writeFileSync(source, `${text}globalThis.savedInRound = '${mark}';\n`);
  while (!readFileSync(path.join(copy, bundle), 'utf8').includes(mark)) {
    if (performance.now() - started > LOST) {
      throw new Error(`${file} was saved and is not in ${bundle}`);
    }
    await pause(10);
  }
  return performance.now() - started;
}

/** The tracked files, beside the libraries of the checkout; our own packages are those of the copy. */
function copyCheckout(checkout, copy) {
  rmSync(copy, { recursive: true, force: true });
  for (const file of trackedFiles(checkout).keys()) {
    cpSync(path.join(checkout, file), path.join(copy, file));
  }
  const generated = 'packages/language/src/generated';
  cpSync(path.join(checkout, generated), path.join(copy, generated), { recursive: true });
  const modules = path.join(copy, 'node_modules');
  mkdirSync(path.join(modules, '@govarch'), { recursive: true });
  for (const name of readdirSync(path.join(checkout, 'node_modules')).filter((entry) => !/^\.|govarch/.test(entry))) {
    symlinkSync(path.join(checkout, 'node_modules', name), path.join(modules, name), 'junction');
  }
  for (const name of readdirSync(path.join(copy, 'packages'))) {
    symlinkSync(path.join(copy, 'packages', name), path.join(modules, '@govarch', name), 'junction');
    const own = path.join(checkout, 'packages', name, 'node_modules');
    if (existsSync(own)) {
      symlinkSync(own, path.join(copy, 'packages', name, 'node_modules'), 'junction');
    }
  }
}

function saying(child, word) {
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (data) => {
      if (String(data).includes(word)) {
        resolve();
      }
    });
    child.once('close', (code) => reject(new Error(`npm run watch ended with ${code}`)));
  });
}
