// npm run bench -- [--elements N] [--peer likec4] [--cold-only]: measures, and prints numbers as JSON. Nothing here passes or fails.
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { provisionLikeC4 } from './bench/peer.mjs';
import { measureProcess } from './bench/processes.mjs';
import { planProject, writeGovArch, writeLandscape, writeLikeC4 } from './bench/projects.mjs';
import { measureLandscape, measureServer } from './bench/server.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const cache = path.join(root, '.cache', 'bench');
const cli = path.join(root, 'packages/cli/dist/govarch.mjs');
const server = path.join(root, 'packages/vscode/dist/server.cjs');
const parseOnly = path.join(root, 'packages/cli/dist/parse-only.mjs');

const { values } = parseArgs({
  options: {
    elements: { type: 'string', default: '10000' },
    peer: { type: 'string' },
    'cold-only': { type: 'boolean', default: false },
    repeat: { type: 'string', default: '3' },
  },
});
const elements = Number(values.elements);
const repeat = Number(values.repeat);
if (!Number.isInteger(elements) || elements < 220 || !Number.isInteger(repeat) || repeat < 1) {
  fail('--elements takes a whole number from 220, --repeat one from 1');
}
if (values.peer !== undefined && values.peer !== 'likec4') {
  fail('--peer takes likec4');
}
for (const file of [cli, server, parseOnly]) {
  if (!existsSync(file)) {
    fail(`${path.relative(root, file)} is missing: npm run build makes it`);
  }
}

mkdirSync(cache, { recursive: true });
const plan = planProject(elements);
const folder = path.join(cache, `govarch-${elements}`);
const files = writeGovArch(folder, plan);
const result = { node: process.version, written: plan.written };

const runs = { validate: [], parseOnly: [], peer: [] };
const peer = values.peer && { folder: path.join(cache, `likec4-${elements}`), ...provisionLikeC4(cache) };
if (peer) {
  writeLikeC4(peer.folder, plan);
}
for (let i = 0; i < repeat; i++) {
  // In turn, so that a slow minute of the machine hits all alike.
  runs.parseOnly.push(await measureParse());
  runs.validate.push(await measureProcess(process.execPath, [cli, 'validate', folder, '--format', 'json']));
  if (peer) {
    runs.peer.push(await measureProcess(peer.node, [peer.cli, 'validate', peer.folder], { cwd: peer.folder }));
  }
}
result.parseOnly = median(runs.parseOnly, 'parseMs');
result.validate = median(runs.validate, 'wallMs');
result.validate.summary = JSON.parse(runs.validate[0].stdout).summary;
if (peer) {
  result.likec4 = median(runs.peer, 'wallMs');
  result.ratios = {
    parseOnlyToLikeC4: round(result.parseOnly.parseMs / result.likec4.wallMs),
    likeC4ToValidate: round(result.likec4.wallMs / result.validate.wallMs),
  };
}
result.ratios = { ...result.ratios, validateToParseOnly: round(result.validate.wallMs / result.parseOnly.parseMs) };
if (!values['cold-only']) {
  result.server = await measureServer(server, folder, files, plan);
  const landscape = path.join(cache, 'landscape');
  const file = writeLandscape(landscape);
  const rendered = await measureProcess(process.execPath, [cli, 'render', landscape, '-o', path.join(cache, 'svg')]);
  result.landscape = {
    toSvgMs: rendered.wallMs,
    exitCode: rendered.code,
    ...(await measureLandscape(server, landscape, file)),
  };
}
process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);

/** Parses the same text in a process of its own; the time is that of reading the texts in and making their syntax trees. */
async function measureParse() {
  const run = await measureProcess(process.execPath, [parseOnly, ...files]);
  return { ...run, parseMs: JSON.parse(run.stdout).parseMs };
}

/** The run in the middle by one of its numbers. */
function median(list, key) {
  const failed = list.find((run) => run.code > 1);
  if (failed) {
    fail(`a measured program failed: ${failed.stderr.slice(0, 2000)}`);
  }
  const sorted = [...list].sort((a, b) => a[key] - b[key]);
  const { code, wallMs, peakMB, parseMs } = sorted[Math.floor((sorted.length - 1) / 2)];
  return { exitCode: code, wallMs, peakMB, ...(parseMs === undefined ? {} : { parseMs }) };
}

function round(ratio) {
  return Math.round(ratio * 1000) / 1000;
}

function fail(message) {
  process.stderr.write(`bench: ${message}\n`);
  process.exit(2);
}
