import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A new folder outside the repository, and its end. */
export function temporaryFolder(): { readonly folder: string; remove(): void } {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'govarch-shipped-')));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/**
 * Runs npm or npx in a folder without a network.
 *
 * @param cache a folder for npm's cache: from an empty one nothing can come
 */
export function offline(program: 'npm' | 'npx', args: readonly string[], cwd: string, cache: string): Ended {
  const windows = process.platform === 'win32';
  const { status, stdout, stderr } = spawnSync(windows ? `${program}.cmd` : program, args, {
    cwd,
    encoding: 'utf8',
    shell: windows,
    env: {
      ...process.env,
      npm_config_offline: 'true',
      npm_config_cache: cache,
      npm_config_audit: 'false',
      npm_config_fund: 'false',
      npm_config_update_notifier: 'false',
      LANG: 'en_US.UTF-8',
    },
  });
  return { status, stdout, stderr };
}
