// A real Visual Studio Code without a desktop: its own server and workbench, as the npm package code-server carries them.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { MissingPrerequisite } from './missing-prerequisite.mjs';

const REPOSITORY = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../..');
const CACHE = path.join(REPOSITORY, '.cache', 'vscode-host');

/**
 * The release for each major version of Node. With any other Node the workbench comes up but extensions never
 * activate, which looks like a defect of the extension: hence one version each, and none for other Nodes.
 */
const RELEASES = {
  20: {
    version: '4.100.3',
    integrity: 'sha512-q/Fh2DOxCRNhC/WiG/6sAhSKnj7ZACTVBaeeZ+rWjol//0FCbl/qg1ln5ecZ99jYcfqMxZZAyWcN+YBIo0DgpA==',
  },
  22: {
    version: '4.117.0',
    integrity: 'sha512-FIMu90X/cw9tCAR4wII5ypK4R9Xbg5Zu/2LttqJNH+MuVOP15eODFCnTZHkH44r2d9MjDdaESP8VHSlotpTyQQ==',
  },
  24: {
    version: '4.139.1',
    integrity: 'sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==',
  },
};

/**
 * The prepared server for the running Node, if there is one.
 *
 * @returns {string | undefined} path of its `server-main.js`
 * @throws {MissingPrerequisite} if no release runs on this Node
 */
export function findCodeServer() {
  const folder = folderOf(releaseForThisNode());
  return existsSync(path.join(folder, '.ready')) ? entryPoint(folder) : undefined;
}

/**
 * Fetches the server from npm, checks it and makes it ready. Takes about ten seconds, once.
 *
 * @param {(line: string) => void} log
 * @returns {string} path of its `server-main.js`
 * @throws {MissingPrerequisite} if it cannot be had
 */
export function installCodeServer(log) {
  const release = releaseForThisNode();
  const target = folderOf(release);
  const building = path.join(CACHE, `building-${process.pid}`);
  log(`Fetching VS Code (code-server ${release.version}) from npm`);
  rmSync(building, { recursive: true, force: true });
  mkdirSync(building, { recursive: true });
  try {
    unpack(release, building);
    // Not `npm ci`: the package's own lock file does not match its package.json.
    npm(['install', '--omit=dev'], path.join(building, 'lib', 'vscode'));
    linkRipgrep(building);
    writeFileSync(path.join(building, '.ready'), `${release.version}\n`);
    rmSync(target, { recursive: true, force: true });
    renameSync(building, target);
  } catch (error) {
    rmSync(building, { recursive: true, force: true });
    throw new MissingPrerequisite(`cannot set up code-server ${release.version}: ${reasonOf(error)}`);
  }
  return entryPoint(target);
}

function releaseForThisNode() {
  const major = process.versions.node.split('.')[0];
  const release = RELEASES[/** @type {keyof typeof RELEASES} */ (Number(major))];
  if (!release) {
    throw new MissingPrerequisite(`no VS Code release is known for Node ${major}; use Node 20, 22 or 24`);
  }
  return release;
}

/**
 * @param {{ version: string, integrity: string }} release
 * @param {string} folder
 */
function unpack(release, folder) {
  npm(['pack', `code-server@${release.version}`], folder);
  const archive = path.join(folder, `code-server-${release.version}.tgz`);
  const integrity = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
  if (integrity !== release.integrity) {
    throw new Error(`the download has integrity ${integrity}, expected ${release.integrity}`);
  }
  execFileSync('tar', ['xzf', archive, '--strip-components=1'], { cwd: folder });
  rmSync(archive);
}

/**
 * Install scripts stay off: they would fetch from outside npm, and nothing that they build is needed here.
 *
 * @param {string[]} args
 * @param {string} cwd
 */
function npm(args, cwd) {
  execFileSync('npm', [...args, '--ignore-scripts', '--loglevel=error', '--no-audit', '--no-fund'], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 300_000,
    env: { ...process.env, PATH: path.dirname(process.execPath) + path.delimiter + process.env.PATH },
  });
}

/**
 * VS Code finds files with ripgrep, whose npm package brings its program only through an install script.
 *
 * @param {string} folder
 */
function linkRipgrep(folder) {
  const program = ['/usr/bin/rg', '/usr/local/bin/rg'].find((candidate) => existsSync(candidate));
  const home = path.join(folder, 'lib', 'vscode', 'node_modules', '@vscode', 'ripgrep');
  const link = path.join(home, 'bin', 'rg');
  if (program && existsSync(home) && !existsSync(link)) {
    mkdirSync(path.dirname(link), { recursive: true });
    symlinkSync(program, link);
  }
}

/** @param {{ version: string }} release */
const folderOf = (release) => path.join(CACHE, `code-server-${release.version}`);

/** @param {string} folder */
const entryPoint = (folder) => path.join(folder, 'lib', 'vscode', 'out', 'server-main.js');

/** @param {unknown} error */
function reasonOf(error) {
  const { stderr, message } = /** @type {{ stderr?: Buffer, message?: string }} */ (error);
  return (stderr?.toString().trim() || message || String(error)).slice(0, 600);
}
