// Measures the product as a user meets it, and prints the numbers as JSON; progress goes to stderr. Nothing here passes
// or fails: docs/performance.md says what the numbers should be.
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measureAgainst } from './bench/against.mjs';
import { measureCold, measureScale } from './bench/cold.mjs';
import { provisionLikeC4 } from './bench/peer.mjs';
import { measureProcess, runToEnd } from './bench/processes.mjs';
import { planProject, writeGovArch, writeLandscape, writeLikeC4 } from './bench/projects.mjs';
import { measureLandscape, measureServer } from './bench/server.mjs';
import { measureWatch } from './bench/watch.mjs';

const USAGE = `npm run bench -- [options]
  --elements N    size of the measured project (10000)
  --repeat N      rounds of the cold runs; medians are printed (3)
  --peer likec4   run LikeC4 on the same project, in turn; fetched from npm once, into .cache/bench
  --scale         cold runs of N and of 10 N elements as well
  --cold-only     no running server
  --watch         only npm run watch, in a copy: from a saved source to the bundles that hold it
  --against DIR   only compare with the product in another checkout, whose libraries are installed, in turn: processor
                  time of validate and of each sort of edit, and memory at 10 N elements
`;

/** How often each source is saved. */
const WATCH_ROUNDS = 10;

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const cache = path.join(root, '.cache', 'bench');

try {
  process.stdout.write(`${JSON.stringify(await bench(readOptions()), null, 2)}\n`);
} catch (error) {
  process.stderr.write(`bench: ${error.message}\n`);
  process.exitCode = 2;
}

async function bench({ elements, repeat, peer, scale, coldOnly, against, watch }) {
  mkdirSync(cache, { recursive: true });
  if (watch) {
    return { machine: machine(), watch: await measureWatch(root, path.join(cache, 'watched'), WATCH_ROUNDS, progress) };
  }
  const product = await takeProduct(root, 'product');
  const plan = planProject(elements);
  const project = write(elements, plan);
  if (against !== undefined) {
    const products = { ours: product, other: await takeProduct(path.resolve(against), 'other-product') };
    const large = write(10 * elements, planProject(10 * elements));
    return { machine: machine(), against: await measureAgainst(products, { project, plan }, large, repeat, progress) };
  }
  const result = {
    machine: machine(),
    written: plan.written,
    ...(await measureCold(product, project, peer && (await writePeer(elements, plan)), repeat, progress)),
  };
  if (scale) {
    result.scale = await measureScale(
      product,
      project,
      write(10 * elements, planProject(10 * elements)),
      repeat,
      progress,
    );
  }
  if (!coldOnly) {
    result.server = await measureServer(product.server, project, plan, progress);
    result.landscape = await landscape(product);
  }
  return result;
}

function machine() {
  return { node: process.version, processors: cpus().length, load: loadavg()[0] };
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      elements: { type: 'string', default: '10000' },
      repeat: { type: 'string', default: '3' },
      peer: { type: 'string' },
      scale: { type: 'boolean', default: false },
      'cold-only': { type: 'boolean', default: false },
      watch: { type: 'boolean', default: false },
      against: { type: 'string' },
    },
  });
  const elements = Number(values.elements);
  const repeat = Number(values.repeat);
  const fits = Number.isInteger(elements) && elements >= 220 && Number.isInteger(repeat) && repeat >= 1;
  if (!fits || (values.peer !== undefined && values.peer !== 'likec4')) {
    throw new Error(`--elements takes a whole number from 220, --repeat one from 1, --peer likec4\n${USAGE}`);
  }
  const { peer, scale, against, watch } = values;
  return { elements, repeat, peer, scale, coldOnly: values['cold-only'], against, watch };
}

/**
 * Copies of a checkout's bundles, so that a build meanwhile does not change what is measured; builds them if there are
 * none.
 */
async function takeProduct(checkout, name) {
  const cli = path.join(checkout, 'packages/cli/dist');
  const extension = path.join(checkout, 'packages/vscode/dist');
  const needed = [path.join(cli, 'govarch.mjs'), path.join(cli, 'parse-only.mjs'), path.join(extension, 'server.cjs')];
  if (!needed.every((file) => existsSync(file))) {
    progress('building');
    await runToEnd('npm', ['run', '--silent', 'build'], checkout);
  }
  const copy = path.join(cache, name);
  rmSync(copy, { recursive: true, force: true });
  cpSync(cli, path.join(copy, 'cli'), { recursive: true });
  cpSync(extension, path.join(copy, 'extension'), { recursive: true });
  return {
    cli: path.join(copy, 'cli/govarch.mjs'),
    parseOnly: path.join(copy, 'cli/parse-only.mjs'),
    server: path.join(copy, 'extension/server.cjs'),
  };
}

function write(elements, plan) {
  const folder = path.join(cache, `govarch-${elements}`);
  return { elements, folder, files: writeGovArch(folder, plan) };
}

async function writePeer(elements, plan) {
  progress('LikeC4');
  const peer = await provisionLikeC4(cache);
  const folder = path.join(cache, `likec4-${elements}`);
  writeLikeC4(folder, plan);
  return { folder, ...peer };
}

/** 100 systems and 900 flows: from text to SVG on the command line, and hovering while a server lays it out. */
async function landscape(product) {
  progress('landscape');
  const folder = path.join(cache, 'landscape');
  const file = writeLandscape(folder);
  const output = path.join(cache, 'svg');
  const { code, wallMs, peakMB } = await measureProcess(process.execPath, [
    product.cli,
    'render',
    folder,
    '-o',
    output,
  ]);
  return { toSvg: { exitCode: code, wallMs, peakMB }, ...(await measureLandscape(product.server, folder, file)) };
}

function progress(what) {
  process.stderr.write(`bench: ${what}\n`);
}
