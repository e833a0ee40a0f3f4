// npm run demo: validates the architecture of the Government Office and draws its views, by the command that users have.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const cli = 'packages/cli/dist/govarch.mjs';
const project = 'examples/vpcp';
const pictures = 'dist/demo';

rmSync(path.join(root, pictures), { recursive: true, force: true });
govarch('validate', project);
govarch('render', project, '--format', 'svg', '-o', pictures);
govarch('render', project, '--format', 'png', '-o', pictures);

/** Runs the command with its output passed through; ends the demo with its exit code if that is not 0. */
function govarch(...args) {
  console.log(`\n$ govarch ${args.join(' ')}\n`);
  const { status } = spawnSync(process.execPath, [cli, ...args], { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    process.exit(status ?? 3);
  }
}
