import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const diagram = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

test('the metrics in the source are those of the shipped fonts', () => {
  const script = path.join(diagram, '../../scripts/generate-font-metrics.mjs');
  expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow();
});

test.each(['Regular', 'SemiBold'])('the weight %s adds at most 60 kB to a page', (weight) => {
  expect(statSync(path.join(diagram, 'fonts', `BeVietnamPro-${weight}.woff2`)).size).toBeLessThanOrEqual(60_000);
});
