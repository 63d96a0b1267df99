import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// Shared machines are slow at times; no test measures time, so a long wait is no finding.
const patient = { testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...patient,
          name: 'node',
          environment: 'node',
          include: ['tests/{shared,electron,properties,contract,scripts}/**/*.test.ts'],
        },
      },
      {
        plugins: [react()],
        test: {
          ...patient,
          name: 'dom',
          setupFiles: ['tests/support/patience.ts'],
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
