import path from 'node:path';
import type { IsoDate } from '@govarch/model/model';
import { type Connection, createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startElkThread } from './diagram/elk-thread.js';
import { nodeFileSystem } from './node-file-system.js';
import { createMessageGuard } from './protocol-guard.js';
import { startGovArchServer } from './server.js';

/**
 * Makes this process a language server, on the connection that its command line names.
 *
 * @param today the date on the user's calendar
 */
export function startNodeServer(today: () => IsoDate): Connection {
  // Standard output belongs to the protocol when the editor speaks to the server over stdio.
  console.log = (...values: unknown[]) => console.error(...values);

  /** The script of ELK lies beside the server's own. */
  const elkScript = path.join(path.dirname(process.argv[1] ?? ''), 'elk-worker.min.js');
  const connection = createConnection(ProposedFeatures.all, { messageStrategy: createMessageGuard() });
  process.on('uncaughtException', (error) => connection.console.error(error.stack ?? String(error)));
  process.on('unhandledRejection', (reason) => connection.console.error(String(reason)));
  startGovArchServer(connection, {
    ...nodeFileSystem,
    today,
    startElkWorker: () => startElkThread(elkScript),
  });
  return connection;
}
