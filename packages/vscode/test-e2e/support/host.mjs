// Starts a real VS Code in a throw-away profile with the packaged extension installed, and stops it again.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const GUARD = fileURLToPath(new URL('./guard.mjs', import.meta.url));
const START_TIMEOUT = 60_000;

/** Quiet for tests and demonstrations alike: no start page, no questions, nothing that wants the network. */
const QUIET_SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.colorTheme': 'Default Light Modern',
};

/**
 * @typedef {object} Host
 * @property {(folder: string, file?: string) => string} url the address that opens a folder and a file in it
 * @property {string} profile the throw-away folder, gone after `stop`
 * @property {() => string} output what the server printed so far
 * @property {() => Promise<void>} stop ends the server and everything that it started
 */

/**
 * Starts VS Code's server with one extension installed.
 *
 * @param {{ server: string, vsix: string, settings?: Record<string, unknown>, asksForTrust?: boolean }} options
 *   `server`: its `server-main.js`; `settings`: the user's settings, beside the quiet ones; `asksForTrust`: whether VS
 *   Code asks whether a folder is trusted, as it does for people; without it every folder is
 * @returns {Promise<Host>}
 */
export async function startHost({ server, vsix, settings = {}, asksForTrust = false }) {
  if (!existsSync(vsix)) {
    throw new Error(`${vsix} is missing: run \`npm run package\` first`);
  }
  const profile = mkdtempSync(path.join(tmpdir(), 'govarch-vscode-'));
  try {
    writeSettings(profile, { ...QUIET_SETTINGS, 'security.workspace.trust.enabled': asksForTrust, ...settings });
    const environment = environmentFor(profile);
    const folders = folderArguments(profile);
    const install = [server, ...folders, '--install-extension', vsix, '--force'];
    execFileSync(process.execPath, install, { env: environment, stdio: 'pipe', timeout: START_TIMEOUT });
    const trust = asksForTrust ? [] : ['--disable-workspace-trust'];
    return await listen(profile, server, [...trust, ...folders], environment);
  } catch (error) {
    remove(profile);
    throw error;
  }
}

/**
 * @param {string} profile
 * @param {Record<string, unknown>} settings
 */
function writeSettings(profile, settings) {
  for (const scope of ['User', 'Machine']) {
    const folder = path.join(profile, 'user-data', scope);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'settings.json'), `${JSON.stringify(settings, null, 2)}\n`);
  }
}

/**
 * The environment without what another VS Code, a test runner or a shell left in it; every socket and dot file goes to
 * the profile, and there is no gallery of extensions to ask.
 *
 * @param {string} profile
 * @returns {NodeJS.ProcessEnv}
 */
function environmentFor(profile) {
  const foreign = /^(VSCODE_|CODE_SERVER_|ELECTRON_|NODE_OPTIONS$|VITEST|PORT$)/;
  const kept = Object.entries(process.env).filter(([name]) => !foreign.test(name));
  return {
    ...Object.fromEntries(kept),
    XDG_RUNTIME_DIR: profile,
    TMPDIR: profile,
    HOME: profile,
    EXTENSIONS_GALLERY: '{}',
  };
}

/** @param {string} profile */
function folderArguments(profile) {
  return [
    '--accept-server-license-terms',
    ...['--server-data-dir', path.join(profile, 'server-data')],
    ...['--user-data-dir', path.join(profile, 'user-data')],
    ...['--extensions-dir', path.join(profile, 'extensions')],
  ];
}

/**
 * @param {string} profile
 * @param {string} server
 * @param {string[]} more arguments of the server
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Promise<Host>}
 */
async function listen(profile, server, more, environment) {
  const network = ['--host', '127.0.0.1', '--port', '0', '--without-connection-token'];
  const quiet = ['--telemetry-level', 'off'];
  // A group of its own, so that stopping it stops what it started and nothing else.
  const child = spawn(process.execPath, [GUARD, profile, server, ...network, ...quiet, ...more], {
    env: environment,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null && child.pid !== undefined) {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      process.kill(-child.pid, 'SIGKILL');
      await gone;
    }
    remove(profile);
  };
  let output = '';
  try {
    const port = await new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`VS Code did not start in time\n${output}`)), START_TIMEOUT);
      const read = (/** @type {Buffer} */ chunk) => {
        output += chunk;
        const listening = /Extension host agent listening on (\d+)/.exec(output);
        if (listening) {
          clearTimeout(timer);
          resolve(Number(listening[1]));
        }
      };
      child.stdout?.on('data', read);
      child.stderr?.on('data', read);
      child.on('exit', (code) => {
        clearTimeout(timer);
        reject(new Error(`VS Code's server ended with ${code}\n${output}`));
      });
    });
    return { url: (folder, file) => address(port, folder, file), profile, output: () => output, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * @param {number} port
 * @param {string} folder
 * @param {string} [file]
 */
function address(port, folder, file) {
  const url = new URL(`http://127.0.0.1:${port}/`);
  url.searchParams.set('folder', folder);
  if (file) {
    const resource = `vscode-remote://127.0.0.1:${port}${path.join(folder, file)}`;
    url.searchParams.set('payload', JSON.stringify([['openFile', resource]]));
  }
  return url.href;
}

/** @param {string} profile */
const remove = (profile) => rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
