import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** One copy of graphql under vite, which otherwise loads the ESM build beside the CommonJS one. */
const alias = [{ find: /^graphql$/, replacement: 'graphql/index.js' }];
const exclude = ['**/dist/**', '**/node_modules/**'];

export default defineConfig({
  test: {
    // Vitest would leave one of two cores to itself; most of these tests wait for a database, a browser or a start, and a
    // third worker fills the time that two leave.
    maxWorkers: Math.max(3, availableParallelism() - 1),
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['{packages,subgraphs,gateway,embedded,commands}/**/*.test.ts'],
          exclude: [...exclude, '**/tests/**'],
          // Pure code has no state to keep apart, and loading it anew for every file takes a third of the time.
          isolate: false,
          // A hang ends; a busy machine does not.
          testTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'contract',
          include: ['{packages,subgraphs}/*/tests/**/*.test.ts', 'gateway/tests/**/*.test.ts'],
          exclude,
          // Each file makes its own database; loading the modules anew for each is half of the time.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          exclude,
          // Each file has its installation and its people; the compiled product is read once per worker, by Node itself.
          isolate: false,
          server: { deps: { external: [/\/dist\//] } },
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
