// Cold runs, each in a process of its own: parsing alone, `govarch validate`, and LikeC4's on the same project.
import { measureProcess } from './processes.mjs';

/**
 * Runs everything `repeat` times, in turn, so that a slow minute of the machine hits all alike, and answers the median
 * run of each and their ratios.
 *
 * @param product the files of the product to run: `cli`, `parseOnly`
 * @param project `folder` and `files` of the project in GovArch
 * @param peer LikeC4 (`node`, `cli`) and its `folder`, or undefined
 */
export async function measureCold(product, project, peer, repeat, progress) {
  const runs = { parseOnly: [], validate: [], likec4: [] };
  for (let round = 1; round <= repeat; round++) {
    progress(`cold runs, round ${round} of ${repeat}`);
    runs.parseOnly.push(await measureParse(product, project));
    runs.validate.push(await measureValidate(product, project));
    if (peer) {
      const options = { cwd: peer.folder };
      runs.likec4.push(completed(await measureProcess(peer.node, [peer.cli, 'validate', peer.folder], options)));
    }
  }
  const parseOnly = median(runs.parseOnly, 'parseMs');
  const validate = { ...median(runs.validate, 'wallMs'), summary: JSON.parse(runs.validate[0].stdout).summary };
  const likec4 = peer && median(runs.likec4, 'wallMs');
  const ratios = {
    validateToParseOnly: ratio(validate.wallMs, parseOnly.parseMs),
    ...(likec4 && {
      parseOnlyToLikeC4: ratio(parseOnly.parseMs, likec4.wallMs),
      likeC4ToValidate: ratio(likec4.wallMs, validate.wallMs),
    }),
  };
  return { parseOnly, validate, ...(likec4 && { likec4 }), ratios };
}

/**
 * Cold `validate` of two projects, in turn, `repeat` times: the median run of each, and the larger one's wall time in
 * those of the smaller one.
 */
export async function measureScale(product, small, large, repeat, progress) {
  const runs = [[], []];
  for (let round = 1; round <= repeat; round++) {
    progress(`${small.elements} and ${large.elements} elements, round ${round} of ${repeat}`);
    runs[0].push(await measureValidate(product, small));
    runs[1].push(await measureValidate(product, large));
  }
  const [from, to] = runs.map((list) => median(list, 'wallMs'));
  return {
    from: { elements: small.elements, ...from },
    to: { elements: large.elements, ...to },
    wallRatio: ratio(to.wallMs, from.wallMs),
  };
}

/** Reads the same text and makes its syntax trees, nothing else; `parseMs` is that, without the start of the process. */
async function measureParse(product, { files }) {
  const run = completed(await measureProcess(process.execPath, [product.parseOnly, ...files]));
  return { ...run, parseMs: JSON.parse(run.stdout).parseMs };
}

export async function measureValidate(product, { folder }) {
  return completed(await measureProcess(process.execPath, [product.cli, 'validate', folder, '--format', 'json']));
}

/** Findings (exit code 1) are a result; anything else that is not success makes the measurement void. */
function completed(run) {
  if (run.code !== 0 && run.code !== 1) {
    throw new Error(`a measured program ended with ${run.code}: ${run.stderr.slice(-2000)}`);
  }
  return run;
}

/** The run in the middle by one of its numbers; of an even number the faster of the two. */
function median(runs, key) {
  const sorted = [...runs].sort((a, b) => a[key] - b[key]);
  const { code, wallMs, cpuMs, peakMB, parseMs } = sorted[Math.floor((sorted.length - 1) / 2)];
  return { exitCode: code, wallMs, cpuMs, peakMB, ...(parseMs === undefined ? {} : { parseMs }) };
}

function ratio(numerator, denominator) {
  return Math.round((numerator / denominator) * 1000) / 1000;
}
