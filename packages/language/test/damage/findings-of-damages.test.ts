import { readFileSync } from 'node:fs';
import type { Finding } from '@govarch/model/finding';
import { EmptyFileSystem } from 'langium';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/generated/ast.js';
import { createGovArchServices } from '../../src/govarch-module.js';
import { modelOf, type ParsedModel } from '../../src/testing/parse-model.js';
import { type Damaged, damagedTexts } from './damage.js';

const { GovArch } = createGovArchServices(EmptyFileSystem);
const parse = (text: string): Document => GovArch.parser.LangiumParser.parse<Document>(text).value;

const files = [
  '../fixtures/sample.govarch',
  '../fixtures/sample-vi.govarch',
  '../../../../examples/vpcp/4-ung-dung/e-cabinet.govarch',
  '../../../../examples/vpcp/2-nghiep-vu/quy-trinh-phan-anh.govarch',
];

/** Every so many damages are tried; `npm run check:damages` tries all of them. */
const STRIDE = process.env.GOVARCH_DAMAGES === 'all' ? 1 : 11;

/** What is found that was not found before. */
function newFindings(before: readonly Placed[], after: readonly Placed[]): readonly Placed[] {
  const keys = [
    ({ code, message, line }: Placed) => `${code} ${message} ${line}`,
    ({ code, message }: Placed) => `${code} ${message}`,
  ];
  // What stands in the same words is the same finding; of the rest, what says the same.
  return keys.reduce(([was, is], keyOf) => differing(was, is, keyOf), [before, after] as const)[1];
}

function differing(before: readonly Placed[], after: readonly Placed[], keyOf: (finding: Placed) => string) {
  return [without(before, after, keyOf), without(after, before, keyOf)] as const;
}

function without(
  findings: readonly Placed[],
  others: readonly Placed[],
  keyOf: (finding: Placed) => string,
): readonly Placed[] {
  const left = new Map<string, number>();
  for (const other of others) {
    left.set(keyOf(other), (left.get(keyOf(other)) ?? 0) + 1);
  }
  return findings.filter((finding) => {
    const count = left.get(keyOf(finding)) ?? 0;
    left.set(keyOf(finding), count - 1);
    return count <= 0;
  });
}

interface Placed {
  readonly code: string;
  readonly message: string;
  /** The text of the line that it points at, and the line's number. */
  readonly line: string;
  readonly at: number;
}

function placed(findings: readonly Finding[], text: string): Placed[] {
  const lines = text.split('\n');
  return findings.map(({ code, message, origin }) => {
    const at = text.slice(0, origin.start).split('\n').length;
    return { code, message: message.vi, line: lines[at - 1] ?? '', at };
  });
}

/** Findings about a name that vanished, of an element and of the type of a field. */
const VANISHED: ReadonlySet<string> = new Set(['REF-01', 'REF-09']);

/** Findings about a name that vanished count with their cause: only the first of them counts, where there is no other. */
function counted(found: readonly Placed[]): number {
  const others = found.filter(({ code }) => !VANISHED.has(code)).length;
  return others > 0 ? others : Math.min(1, found.length);
}

async function outcomesOf(text: string, workspace: ParsedModel) {
  const before = placed(workspace.currentFindings(), text);
  const outcomes: { damaged: Damaged; found: string[]; count: number; isLocal: boolean }[] = [];
  let index = 0;
  for (const damaged of damagedTexts(text, parse)) {
    if (index++ % STRIDE === 0) {
      await workspace.edit('main.govarch', damaged.text);
      const found = newFindings(before, placed(workspace.currentFindings(), damaged.text));
      const isThere = ({ at }: Placed): boolean => damaged.lines.first <= at && at <= damaged.lines.last;
      const isLocal = found.every((finding) => VANISHED.has(finding.code) || isThere(finding));
      outcomes.push({ damaged, found: found.map(({ code }) => code), count: counted(found), isLocal });
    }
  }
  return outcomes;
}

describe.each(files)('one mistake is one finding: %s', (file) => {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');

  test('median 1, mean at most 1.3, and nearly none outside of the damaged statement', async () => {
    const outcomes = await outcomesOf(text, await modelOf({ 'main.govarch': text }));
    const counts = outcomes.map(({ count }) => count).sort((a, b) => a - b);
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    const local = outcomes.filter(({ isLocal }) => isLocal).length / outcomes.length;
    console.log(`${file}: ${outcomes.length} damages, mean ${mean.toFixed(2)}, local ${(local * 100).toFixed(2)} %`);
    for (const { damaged, found, count, isLocal } of outcomes) {
      if (count > 2 || !isLocal) {
        console.log(`${count} ${isLocal ? '' : 'elsewhere '}${damaged.damage} ${damaged.at}: ${found.join(' ')}`);
      }
    }
    expect(counts[Math.floor(counts.length / 2)]).toBe(1);
    expect(mean).toBeLessThanOrEqual(1.3);
    expect(local).toBeGreaterThanOrEqual(0.99);
  });
});
