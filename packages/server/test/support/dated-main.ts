import { startNodeServer } from '../../src/start-node-server.js';
import { SET_TODAY } from './set-today.js';

// The server as it is shipped but for the clock: its first day is the last word of the command line.
let today = process.argv.at(-1)!;

startNodeServer(() => today).onNotification(SET_TODAY, (day: string) => {
  today = day;
});
