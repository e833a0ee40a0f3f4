// Leads the process group of VS Code's server. When whoever started it goes away, even killed outright, the channel to it
// closes: then everything in the group ends and the throw-away profile is removed.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import process from 'node:process';

const [profile, ...serverArguments] = process.argv.slice(2);
const server = spawn(process.execPath, serverArguments, { stdio: ['ignore', 'inherit', 'inherit'] });

function end() {
  server.kill('SIGKILL');
  try {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  } finally {
    process.kill(-process.pid, 'SIGKILL');
  }
}

process.on('disconnect', end);
process.on('SIGTERM', end);
server.on('exit', (code) => process.exit(code ?? 1));
