import { readFileSync } from 'node:fs';
import { EmptyFileSystem } from 'langium';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/generated/ast.js';
import { createGovArchServices } from '../../src/govarch-module.js';
import { damageEverywhere, damages, type Outcome } from './damage.js';

const { GovArch } = createGovArchServices(EmptyFileSystem);
const parse = (text: string): Document => GovArch.parser.LangiumParser.parse<Document>(text).value;

const files = [
  '../fixtures/sample.govarch',
  '../fixtures/sample-vi.govarch',
  '../../../../examples/vpcp/4-ung-dung/e-cabinet.govarch',
  '../../../../examples/vpcp/2-nghiep-vu/quy-trinh-phan-anh.govarch',
];

const isClean = ({ lostElements, lostClauses, moved }: Outcome): boolean =>
  lostElements.length + lostClauses.length + moved.length === 0;

describe.each(files)('a file stays whole while somebody types in it: %s', (file) => {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  const outcomes = damageEverywhere(text, parse);
  for (const damage of damages) {
    const of = outcomes.filter((outcome) => outcome.damage === damage);
    const clean = of.filter(isClean).length;
    console.log(`${file} ${damage}: ${clean} of ${of.length} damages change nothing elsewhere`);
  }
  const spoilt = outcomes.filter((outcome) => !isClean(outcome));
  for (const outcome of spoilt) {
    const lost = [...outcome.lostElements.map((key) => `-${key}`), ...outcome.lostClauses.map((key) => `-'${key}'`)];
    console.log(outcome.damage, outcome.at, '→', ...lost, ...outcome.moved.map((key) => `~${key}`));
  }

  test('no element is lost', () => {
    expect(outcomes.filter(({ lostElements }) => lostElements.length > 0)).toEqual([]);
  });

  test('in 98.5 % of the damages nothing changes outside of the damaged statement', () => {
    const clean = outcomes.filter(isClean).length / outcomes.length;
    console.log(`${file}: ${(clean * 100).toFixed(2)} % of ${outcomes.length}`);
    expect(clean).toBeGreaterThanOrEqual(0.985);
  });
});
