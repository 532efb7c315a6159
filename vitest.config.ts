import { defineConfig } from 'vitest/config';

/** Unit tests run in parallel; `site` builds the archive and opens it in Chromium, so it runs by itself. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['src/testing/**'],
        },
      },
      {
        test: {
          name: 'site',
          include: ['src/testing/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
