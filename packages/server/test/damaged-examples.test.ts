import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { modelOf } from '@govarch/language/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WorkspaceAnalysis } from '../src/analysis/workspace-analysis.js';

const examples = fileURLToPath(new URL('../../../examples', import.meta.url));
const texts: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(examples, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(govarch|json|md)$/.test(name))
    .map((name) => [name.split(path.sep).join('/'), readFileSync(path.join(examples, name), 'utf8')]),
);
const names = Object.keys(texts).filter((name) => name.endsWith('.govarch'));

/** Takes lines out, doubles them, or puts them where others stand. */
const damages = fc.array(
  fc.record({
    file: fc.constantFrom(...names),
    from: fc.nat(400),
    to: fc.nat(400),
    length: fc.integer({ min: 1, max: 12 }),
    way: fc.constantFrom('cut', 'double', 'move', 'truncate'),
  }),
  { minLength: 1, maxLength: 6 },
);

function damaged(text: string, { from, to, length, way }: { from: number; to: number; length: number; way: string }) {
  const lines = text.split('\n');
  const start = from % lines.length;
  const part = lines.slice(start, start + length);
  if (way === 'truncate') {
    return lines.slice(0, start).join('\n');
  }
  if (way !== 'double') {
    lines.splice(start, length);
  }
  if (way !== 'cut') {
    lines.splice(to % (lines.length + 1), 0, ...part);
  }
  return lines.join('\n');
}

test('however the examples are damaged, every rule is checked, and nothing of ours fails', async () => {
  const { workspace, edit } = await modelOf(texts);
  const analysis = new WorkspaceAnalysis({ workspace, today: '2025-06-30' });
  analysis.start();
  const defects = () =>
    analysis.documentsWithFindings().flatMap((document) => {
      return analysis.findingsOf(document).filter(({ code }) => code === 'GOV-01');
    });
  await fc.assert(
    fc.asyncProperty(damages, async (series) => {
      for (const damage of series) {
        await edit(damage.file, damaged(texts[damage.file]!, damage));
      }
      expect(defects()).toEqual([]);
      for (const file of new Set(series.map((damage) => damage.file))) {
        await edit(file, texts[file]);
      }
    }),
    { numRuns: 25 },
  );
  expect(defects()).toEqual([]);
});
