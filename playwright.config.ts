import { defineConfig } from '@playwright/test';

// scripts/test.mjs gives every run a folder of its own, so that two runs never empty each other's.
const results = process.env['BOARDSIDE_TEST_RESULTS'] ?? 'test-results/by-hand';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: `${results}/e2e`,
  workers: 1,
  retries: 0,
  timeout: 60_000,
  forbidOnly: true,
  reporter: [['list']],
  use: { trace: 'retain-on-failure', screenshot: 'only-on-failure' },
});
