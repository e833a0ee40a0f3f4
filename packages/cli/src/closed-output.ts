import { fstatSync, readSync, statSync } from 'node:fs';
import { devNull } from 'node:os';

/**
 * Whether the process was started without standard output (`>&-`). Node then puts the null device in its place, open for
 * reading too, so that writing would seem to work; a shell that sends the output to the null device opens it for writing
 * only. Programs that start others and throw away what they print may open it as Node does: the two cannot be told apart.
 * So this is to be asked only about what is made to be read, and not about reports, whose exit code may be all that counts.
 */
export function isOutputClosed(descriptor = 1): boolean {
  try {
    const output = fstatSync(descriptor);
    return output.isCharacterDevice() && output.rdev === statSync(devNull).rdev && canRead(descriptor);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EBADF';
  }
}

/** Whether there is an end to be read: the null device has nothing else. */
function canRead(descriptor: number): boolean {
  try {
    return readSync(descriptor, Buffer.alloc(1)) === 0;
  } catch {
    return false;
  }
}
