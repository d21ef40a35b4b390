// SPDX-License-Identifier: EUPL-1.2
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { isQuickMachine } from './scripts/quick-machine.ts';

/** What takes longest comes first, so that all workers end together. Vitest goes by the size of a file, and these are small. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) =>
      /\/(page-walk|looks|visits|take-along)/.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

/** Both cores of a small machine are busy, also while one worker waits for a database or a browser. */
const WORKERS = 3;
const TEMPORARY_FOLDER = 'tests/temporary-folder.setup.ts';
const unit = { isolate: false, testTimeout: 60_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    maxWorkers: WORKERS,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          ...unit,
          name: 'unit',
          include: [
            'packages/*/src/**/*.test.ts',
            'tests/architecture/**/*.test.ts',
            'tests/looks/**/*.test.ts',
          ],
          globalSetup: [TEMPORARY_FOLDER, 'packages/server/src/testing/postgres.setup.ts'],
          setupFiles: ['packages/server/src/testing/kept-engine.ts'],
          // Node runs our TypeScript as it is: nothing is translated first, and a module is read once.
          experimental: { viteModuleRunner: false, nodeLoader: false },
        },
      },
      {
        // What only Vite can read, components and `import.meta.glob`, is tested in a file that ends in `.test.tsx`.
        test: { ...unit, name: 'unit-components', include: ['packages/web/src/**/*.test.tsx'] },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: [TEMPORARY_FOLDER, 'tests/browser/setup.ts'],
          // On a slow machine pages would miss their moments beside each other.
          fileParallelism: isQuickMachine(),
          maxWorkers: WORKERS,
          isolate: false,
          // A machine that others use too may miss a moment; what fails twice is a fault. The report names what was tried again.
          retry: 1,
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
