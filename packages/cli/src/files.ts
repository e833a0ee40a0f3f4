import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { messages } from './messages.js';
import { UsageError } from './usage-error.js';

/** Writes a file and the folders above it; where it cannot, a usage error names the path and the reason. */
export function writeOutput(file: string, content: string | Uint8Array): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UsageError(messages.cannotWrite(file, code ?? message));
  }
}
