// Damages four files at every token in every way and counts what is found, and misspells every word of the vocabulary
// and looks at what is proposed. The unit tests try some of the damages, this tries all.
import process from 'node:process';
import { runTests } from './run-tests.mjs';

const tests = ['damage/findings-of-damages.test.ts', 'validation/proposals.test.ts'];
process.exitCode = runTests(
  tests.map((test) => `packages/language/test/${test}`),
  { GOVARCH_DAMAGES: 'all' },
);
