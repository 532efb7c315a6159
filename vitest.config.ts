import { defineConfig } from 'vitest/config';

/** Bad input is judged without a built site, so it is tested with the units. */
const badInput = ['faults', 'hostile'];

/** Unit tests run in parallel; `site` builds the archive and opens it in Chromium, so it runs by itself. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          // Properties try thousands of cases; a busy machine must not fail them.
          testTimeout: 60_000,
          exclude: [`src/testing/!(${badInput.join('|')})/**`, 'src/testing/*.test.ts'],
        },
      },
      {
        test: {
          name: 'site',
          include: ['src/testing/**/*.test.ts'],
          globalSetup: ['src/testing/set-up.ts'],
          exclude: badInput.map((folder) => `src/testing/${folder}/**`),
          testTimeout: 60_000,
          hookTimeout: 300_000,
          fileParallelism: false,
          // A browser on a busy machine may miss a moment; a fault fails twice.
          retry: 1,
        },
      },
    ],
  },
});
