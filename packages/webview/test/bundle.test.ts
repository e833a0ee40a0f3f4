import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';

const PACKAGE = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

describe('what the webview loads', () => {
  let script = '';
  let styles = '';
  beforeAll(async () => {
    const { outputFiles } = await build({
      absWorkingDir: PACKAGE,
      entryPoints: ['src/main.ts'],
      outdir: 'out/bundle',
      write: false,
      bundle: true,
      minify: true,
      legalComments: 'none',
      conditions: ['source'],
      platform: 'browser',
      loader: { '.woff2': 'file' },
      assetNames: 'fonts/[name]',
    });
    const textOf = (ending: string) => outputFiles.find((file) => file.path.endsWith(ending))?.text ?? '';
    script = textOf('.js');
    styles = textOf('.css');
  });

  test('knows nothing of the language and of the layout: it only draws', () => {
    expect(script.length).toBeGreaterThan(10_000);
    expect(script).not.toContain('org.eclipse.elk');
    expect(script).not.toContain('langium');
  });

  test('brings its font along and takes no style from the network', () => {
    expect(styles).toContain('BeVietnamPro-Regular.woff2');
    expect(styles.match(/url\(["']?(https?:)?\/\//g)).toBeNull();
  });
});
