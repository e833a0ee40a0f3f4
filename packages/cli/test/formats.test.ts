import { describe, expect, test } from 'vitest';
import { formatNames, type OutputCommand, outputFormats } from '../src/output/formats.js';
import { govarch } from './support/govarch.js';

describe.each(Object.keys(outputFormats) as OutputCommand[])('govarch %s', (command) => {
  test('offers every form of output in the table, and says so in its help', async () => {
    const { stdout } = await govarch(command, '--help');
    expect(stdout).toContain(`--format <${formatNames(command).join('|')}>`);
  });

  test('names the forms there are where another one is asked for', async () => {
    const { exitCode, stderr } = await govarch(command, '.', '--format', 'docx', '-o', '-', '--language', 'en');
    expect(exitCode).toBe(2);
    expect(stderr).toContain(formatNames(command).join(', '));
  });
});
