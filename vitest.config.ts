import { defineConfig } from 'vitest/config';

/** Tests read the packages' sources, never their compiled output: no build stands between an edit and its test. */
const conditions = ['source'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/*.test.ts', 'packages/*/test/**/*.test.ts'],
          // Test files share the modules that they import: none keeps state between tests, and importing took a third of the time.
          isolate: false,
          setupFiles: ['./scripts/node20-polyfill.mjs'],
          // Against what never ends; what is too slow is found by counting work, not by the clock of a busy machine.
          testTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'shipped',
          include: ['test/shipped/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['packages/vscode/test-e2e/**/*.e2e.ts'],
          testTimeout: 90_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 15_000 } },
          fileParallelism: false,
          bail: 1,
        },
      },
    ],
  },
});
