// npm run watch: bundles, and bundles again what a change of a source concerns, until it is ended with Ctrl+C. A change of
// the grammar or the vocabulary generates first. The bundles are those for debugging, with source maps.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync, watch } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { context } from 'esbuild';
import { bundles, copies, copy, makeRunnable } from './bundles.mjs';
import { generators } from './generators.mjs';
import { root } from './load-source.mjs';

/** Folders whose files are sources of a bundle or a generator; nothing that a tool writes lies there, but for parsers. */
const WATCHED = [
  ...readdirSync(path.join(root, 'packages')).flatMap((name) =>
    ['src', 'schema', 'fonts', 'packs'].map((folder) => `packages/${name}/${folder}`),
  ),
  'scripts/language-reference',
  'syntaxes',
].filter((folder) => existsSync(path.join(root, folder)));

/** Changes that come within this many milliseconds are taken together: an editor writes a file in several steps. */
const SETTLED = 60;

const watched = await Promise.all(
  bundles(root, { debug: true }).map(async ({ name, options }) => ({
    name,
    builder: await context({ ...options, logLevel: 'error' }),
    inputs: undefined,
    outputs: [],
  })),
);

const watchers = new Map();
let changed = new Set();
let settling;
let working = Promise.resolve();
let generating;

await bundleAgain(watched);
for (const file of copies) {
  copy(root, file);
}
WATCHED.forEach(watchFolder);
console.log('watching; Ctrl+C ends');

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, end);
}

/** Each folder has a watcher of its own: Node's recursive one loses files that an editor replaces when it saves. */
function watchFolder(folder) {
  const absolute = path.join(root, folder);
  watchers.get(folder)?.close();
  watchers.set(
    folder,
    watch(absolute, (_, name) => {
      const file = `${folder}/${name}`;
      if (isFolder(path.join(root, file))) {
        watchFolder(file);
      } else {
        noticed(file);
      }
    }),
  );
  for (const entry of readdirSync(absolute, { withFileTypes: true })) {
    if (entry.isDirectory()) {
      watchFolder(`${folder}/${entry.name}`);
    }
  }
}

function isFolder(file) {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function noticed(file) {
  changed.add(file);
  clearTimeout(settling);
  settling = setTimeout(() => {
    const files = changed;
    changed = new Set();
    working = working.then(() => follow(files));
  }, SETTLED);
}

/** Does again what the files are inputs of. What generating writes is noticed as any other change. */
async function follow(files) {
  const generates = generators.filter(({ inputs }) =>
    [...files].some((file) => inputs.some((input) => file.startsWith(input))),
  );
  const concerned = watched.filter(({ inputs }) => inputs === undefined || [...files].some((file) => inputs.has(file)));
  await bundleAgain(concerned);
  for (const file of copies.filter(({ from }) => files.has(from))) {
    console.log(`copied ${copy(root, file)}`);
  }
  for (const generator of generates) {
    await generate(generator);
  }
}

/** Bundles; one that fails is tried again with the next change, whichever file it is in. */
async function bundleAgain(concerned) {
  const started = performance.now();
  const results = await Promise.all(
    concerned.map(async (bundle) => {
      try {
        const { metafile } = await bundle.builder.rebuild();
        const outputs = Object.keys(metafile.outputs);
        // Parts of a bundle are named by their content: those of the bundle before are of no use any more.
        for (const old of bundle.outputs.filter((file) => !outputs.includes(file))) {
          rmSync(path.join(root, old), { force: true });
        }
        bundle.outputs = outputs;
        bundle.inputs = new Set(Object.keys(metafile.inputs));
        return bundle.name;
      } catch (error) {
        // esbuild has said what is wrong in a source, and where.
        if (error.errors === undefined) {
          throw error;
        }
        bundle.inputs = undefined;
        return `${bundle.name} (FAILED)`;
      }
    }),
  );
  if (results.includes('command')) {
    makeRunnable(root);
  }
  if (results.length > 0) {
    console.log(`bundled ${results.join(', ')} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
}

/** Runs a generator beside the watching, so that it can be ended with it. */
function generate({ name, args }) {
  return new Promise((resolve) => {
    generating = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
    generating.once('close', (code) => {
      generating = undefined;
      console.log(code === 0 ? `generated the ${name}` : `the ${name} could not be generated`);
      resolve();
    });
  });
}

/** Ends at once: what is under way is of no use any more. */
async function end() {
  clearTimeout(settling);
  for (const watcher of watchers.values()) {
    watcher.close();
  }
  generating?.kill();
  await Promise.all(watched.map(({ builder }) => builder.cancel()));
  process.exit();
}
