import { localDate } from './local-date.js';
import { startNodeServer } from './start-node-server.js';

startNodeServer(() => localDate(new Date()));
