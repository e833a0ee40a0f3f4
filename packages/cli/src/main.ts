import { setFlagsFromString } from 'node:v8';
import { ExitCode } from './exit-codes.js';
import { messages, sessionLanguage } from './messages.js';
import { main } from './program.js';

// A run reads much, keeps most of it and ends: room for new objects that grows at once saves a twentieth of its time.
setFlagsFromString('--semi-space-growth-factor=16');

const language = sessionLanguage(process.env);

process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  // A reader that closes the pipe early (`| head`) has seen what it wanted; what was to be a file for it is not whole.
  if (code === 'EPIPE') {
    process.exit(process.exitCode ?? ExitCode.usage);
  }
});

// What goes on there is told to nobody any more; the work goes on, and its exit code tells.
process.stderr.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code !== 'EPIPE') {
    process.exit(ExitCode.usage);
  }
});

// What no command caught is a defect of ours, and must not look like findings.
process.on('uncaughtException', (error) => {
  process.stderr.write(`${messages.defect(error.stack ?? error.message)[language]}\n`);
  process.exit(ExitCode.failure);
});

process.exitCode = await main(process.argv.slice(2));
