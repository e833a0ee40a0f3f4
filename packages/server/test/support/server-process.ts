import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

const root = fileURLToPath(new URL('../../../..', import.meta.url));

/** The language server as a program of its own. */
export interface ServerProgram {
  /** @param args more of its command line */
  start(args?: readonly string[]): ServerProcess;
  /** Removes the program. */
  dispose(): void;
}

/** A running server that speaks over its standard input and output. */
export interface ServerProcess {
  readonly connection: ProtocolConnection;
  /** Settled with the exit code. */
  readonly ended: Promise<number | null>;
  kill(): void;
}

/**
 * Bundles the server as it is shipped.
 *
 * @param entry the file that starts it
 */
export async function buildServer(entry = 'packages/server/src/node-main.ts'): Promise<ServerProgram> {
  const folder = mkdtempSync(path.join(tmpdir(), 'govarch-server-program-'));
  const script = path.join(folder, 'server.cjs');
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: script,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    conditions: ['source'],
    mainFields: ['module', 'main'],
    inject: ['scripts/node20-polyfill.mjs'],
    logLevel: 'error',
  });
  const elk = createRequire(import.meta.url).resolve('elkjs/lib/elk-worker.min.js');
  copyFileSync(elk, path.join(folder, 'elk-worker.min.js'));
  cpSync(path.join(root, 'packages/language/packs'), path.join(folder, 'packs'), { recursive: true });
  return {
    start: (args = []) => startProcess(script, args),
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function startProcess(script: string, args: readonly string[]): ServerProcess {
  const child: ChildProcess = spawn(process.execPath, [script, '--stdio', ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout!),
    new StreamMessageWriter(child.stdin!),
  );
  connection.onError(() => {});
  connection.listen();
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  return { connection, ended, kill: () => child.kill() };
}
