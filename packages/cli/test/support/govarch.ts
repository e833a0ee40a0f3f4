import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import picocolors from 'picocolors';
import { onTestFinished } from 'vitest';
import { type ConsoleEnds, consoleOn } from '../../src/console.js';
import type { Report } from '../../src/output/report.js';
import { main } from '../../src/program.js';

export interface Run {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Calls the command in this process, with everything that it writes caught. */
export async function govarch(...args: string[]): Promise<Run> {
  let stdout = '';
  let stderr = '';
  const take = async (text: string): Promise<void> => {
    stdout += text;
  };
  const ends: ConsoleEnds = {
    colours: picocolors.createColors(false),
    write: (text) => {
      stdout += text;
    },
    deliver: take,
    handOver: take,
    tell: (text) => {
      stderr += text;
    },
  };
  const exitCode = await main(args, (language) => consoleOn(ends, language));
  return { exitCode, stdout, stderr };
}

/** Calls `validate --format json` on a folder and reads the report. */
export async function validate(folder: string, ...args: string[]): Promise<Report & { readonly exitCode: number }> {
  const { exitCode, stdout, stderr } = await govarch('validate', folder, '--format', 'json', ...args);
  if (stdout === '') {
    throw new Error(`no report, exit code ${exitCode}: ${stderr}`);
  }
  return { ...(JSON.parse(stdout) as Report), exitCode };
}

/** Writes files into a new folder that goes away with the test; returns the folder. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'govarch-'));
  onTestFinished(() => {
    chmodSync(folder, 0o755);
    rmSync(folder, { recursive: true, force: true });
  });
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}

/** The codes found in a file of a folder, sorted, each once. */
export function codesIn(report: Report, file: string): string[] {
  const codes = report.diagnostics.filter((diagnostic) => diagnostic.file.endsWith(file)).map(({ code }) => code);
  return [...new Set(codes)].sort();
}
