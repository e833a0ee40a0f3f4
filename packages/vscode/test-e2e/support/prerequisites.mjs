// What the end-to-end tests need beside `npm ci`: a Chromium to drive and Visual Studio Code's own server.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { findCodeServer, installCodeServer } from './code-server.mjs';
import { MissingPrerequisite } from './missing-prerequisite.mjs';

const CHROMIUM_PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Whether the caller asked (`E2E=1`) that what is missing be set up, and that failing to do so be an error. */
export const setUpWanted = () => process.env.E2E === '1';

/**
 * Finds everything that the end-to-end tests need; with `install`, sets up what is missing.
 *
 * @param {{ install: boolean, log?: (line: string) => void }} options
 * @returns {{ chromium: string, server: string }} paths of the browser and of VS Code's `server-main.js`
 * @throws {MissingPrerequisite} if something is missing and was not, or could not be, set up
 */
export function prepare({ install, log = () => {} }) {
  return { chromium: prepareChromium({ install, log }), server: prepareCodeServer({ install, log }) };
}

/**
 * Says why the end-to-end tests cannot run here, without installing anything.
 *
 * @returns {string | undefined} the reason, or nothing if they can run
 */
export function missingPrerequisite() {
  try {
    prepare({ install: false });
    return undefined;
  } catch (error) {
    if (error instanceof MissingPrerequisite) {
      return error.message;
    }
    throw error;
  }
}

/**
 * VS Code's server, downloaded into `.cache/` if `install` says so.
 *
 * @param {{ install: boolean, log: (line: string) => void }} options
 * @returns {string} path of `server-main.js`
 */
export function prepareCodeServer({ install, log }) {
  const found = findCodeServer();
  if (found) {
    return found;
  }
  if (!install) {
    throw new MissingPrerequisite('VS Code (npm package code-server) is not in .cache/; E2E=1 fetches it');
  }
  return installCodeServer(log);
}

/** @param {{ install: boolean, log: (line: string) => void }} options */
function prepareChromium({ install, log }) {
  const found = findChromium();
  if (found) {
    return found;
  }
  if (!install) {
    throw new MissingPrerequisite('Chromium is not installed (set E2E_CHROMIUM to its path); E2E=1 installs it');
  }
  installChromium(log);
  const installed = findChromium();
  if (!installed) {
    throw new MissingPrerequisite('apt-get installed no Chromium in a known place; set E2E_CHROMIUM to its path');
  }
  return installed;
}

function findChromium() {
  return [process.env.E2E_CHROMIUM, ...CHROMIUM_PATHS].find((candidate) => candidate && existsSync(candidate));
}

/**
 * Chromium from the distribution, and ripgrep, with which VS Code searches files.
 *
 * @param {(line: string) => void} log
 */
function installChromium(log) {
  log('Installing Chromium with apt-get');
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const environment = ['env', 'DEBIAN_FRONTEND=noninteractive'];
  run([...prefix, ...environment, 'apt-get', 'update', '-qq']);
  run([
    ...prefix,
    ...environment,
    ...['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium', 'ripgrep'],
  ]);
}

/** @param {string[]} command */
function run([program, ...args]) {
  const result = spawnSync(program, args, { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8', timeout: 300_000 });
  if (result.status !== 0) {
    const reason = result.error?.message ?? `${result.stderr || result.stdout}`.trim().slice(-600);
    throw new MissingPrerequisite(`cannot install Chromium: ${[program, ...args].join(' ')}: ${reason}`);
  }
}
