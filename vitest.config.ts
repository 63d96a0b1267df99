import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// Shared machines are slow at times; no test measures time, so a long wait is no finding. Said to each project: none
// of them takes it from above.
const PATIENCE = 30_000;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          testTimeout: PATIENCE,
          environment: 'node',
          include: ['tests/{shared,electron,properties,contract,scripts}/**/*.test.ts'],
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'dom',
          testTimeout: PATIENCE,
          environment: 'jsdom',
          include: ['tests/renderer/**/*.test.{ts,tsx}'],
          css: { modules: { classNameStrategy: 'non-scoped' } },
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['shared/**/*.ts', 'electron/**/*.ts', 'renderer/**/*.{ts,tsx}'],
      reportsDirectory: 'coverage',
    },
  },
});
