// npm run release -- 0.2.0: gives all packages one version, dates the changelog's entry, and packs what is published into
// dist/release: the extension (VSIX) and the command (npm). It commits and publishes nothing.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { dateEntry, isAfter, withVersion } from './release/version.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const release = path.join(root, 'dist', 'release');

try {
  makeRelease(process.argv[2]);
} catch (error) {
  console.error(`release: ${error.message}`);
  process.exitCode = 1;
}

function makeRelease(version) {
  const { version: current } = readJson('package.json');
  if (!isAfter(version, current)) {
    throw new Error(`name a version after ${current}, as in: npm run release -- 1.2.3`);
  }
  refuseUncommitted();
  const changelog = dateEntry(readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8'), version, today());
  for (const file of manifests()) {
    writeJson(file, withVersion(readJson(file), version, current));
  }
  writeJson('package-lock.json', withVersionInLock(readJson('package-lock.json'), version, current));
  writeFileSync(path.join(root, 'CHANGELOG.md'), changelog);
  pack(version);
  console.log(`Version ${version} is in dist/release. Look at the changes, then commit and tag them:`);
  console.log(`  git commit --all --message "Release ${version}" && git tag v${version}`);
}

/** What is released is what a commit holds. An unpacked archive has no commits to compare with. */
function refuseUncommitted() {
  const { status, stdout } = spawnSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' });
  if (status === 0 && stdout !== '') {
    throw new Error(`commit or undo first what is not committed:\n${stdout}`);
  }
}

function manifests() {
  const packages = readdirSync(path.join(root, 'packages'));
  return ['package.json', ...packages.map((name) => `packages/${name}/package.json`)];
}

/** The lock file repeats the manifests of our own packages. */
function withVersionInLock(lock, version, current) {
  const packages = Object.entries(lock.packages).map(([folder, entry]) => [
    folder,
    folder === '' || (folder.startsWith('packages/') && !folder.includes('node_modules'))
      ? withVersion(entry, version, current)
      : entry,
  ]);
  return { ...lock, version, packages: Object.fromEntries(packages) };
}

function pack(version) {
  rmSync(release, { recursive: true, force: true });
  mkdirSync(release, { recursive: true });
  run(process.execPath, ['scripts/generate.mjs']);
  run(process.execPath, ['scripts/bundle.mjs']);
  run(process.execPath, ['scripts/package.mjs']);
  copyFileSync(path.join(root, 'packages/vscode/dist/govarch.vsix'), path.join(release, `govarch-${version}.vsix`));
  npm(['pack', '--ignore-scripts', '--silent', '--pack-destination', release], path.join(root, 'packages/cli'));
}

function npm(args, cwd) {
  run('npm', args, { cwd, shell: process.platform === 'win32' });
}

function run(program, args, options = {}) {
  const { status } = spawnSync(program, args, { cwd: root, stdio: 'inherit', ...options });
  if (status !== 0) {
    throw new Error(`${path.basename(program)} ${args.join(' ')} failed`);
  }
}

function readJson(file) {
  return JSON.parse(readFileSync(path.join(root, file), 'utf8'));
}

function writeJson(file, value) {
  writeFileSync(path.join(root, file), `${JSON.stringify(value, null, 2)}\n`);
}

/** The day of the release where it is made, as YYYY-MM-DD. */
function today() {
  const now = new Date();
  const twoDigits = (number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}
