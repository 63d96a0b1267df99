import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closingLine, playwrightCounts, vitestCounts } from '../../scripts/runtime/test-counts.mjs';
import { chooseStages } from '../../scripts/runtime/test-stages.mjs';

const namesAndFilters = (...args: string[]) =>
  chooseStages(args).map(({ stage, filters }) => [stage.name, ...filters].join(' '));

describe('what a test run runs', () => {
  test('everything in its order when nothing is asked for', () => {
    expect(namesAndFilters()).toEqual(['format', 'lint', 'types', 'unit', 'build', 'e2e']);
  });

  test('only the stage that is named', () => {
    expect(namesAndFilters('types')).toEqual(['types']);
  });

  test('end-to-end tests never without the build they look at', () => {
    expect(namesAndFilters('e2e')).toEqual(['build', 'e2e']);
  });

  test('a unit test file alone', () => {
    expect(namesAndFilters('tests/shared/agenda')).toEqual(['unit tests/shared/agenda']);
  });

  test('an end-to-end file alone, with its build', () => {
    expect(namesAndFilters('tests/e2e/app-opens.spec.ts')).toEqual([
      'build',
      'e2e tests/e2e/app-opens.spec.ts',
    ]);
  });

  test('files of both kinds, each with its own runner', () => {
    expect(namesAndFilters('agenda', 'app-opens.spec.ts')).toEqual([
      'unit agenda',
      'build',
      'e2e app-opens.spec.ts',
    ]);
  });
});

describe('what a test run counts', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'boardside-counts-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const report = (content: unknown): string => {
    const file = join(folder, 'report.json');
    writeFileSync(file, JSON.stringify(content));
    return file;
  };

  test('the numbers of the unit report', () => {
    const file = report({ numPassedTests: 7, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 });
    expect(vitestCounts(file, 1)).toEqual({ passed: 7, failed: 2, skipped: 2 });
  });

  test('a unit file that does not load as one failure, though no test of it failed', () => {
    const file = report({ numPassedTests: 7, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 });
    expect(vitestCounts(file, 1)).toEqual({ passed: 7, failed: 1, skipped: 0 });
  });

  test('a runner that died before it wrote its report as one failure', () => {
    expect(playwrightCounts(join(folder, 'none.json'), 128)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  test('an end-to-end test that passes only now and then as failed', () => {
    const file = report({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 0 } });
    expect(playwrightCounts(file, 1)).toEqual({ passed: 3, failed: 2, skipped: 0 });
  });

  test('its closing line names skipped tests only when there are some', () => {
    expect(closingLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
    expect(closingLine({ passed: 12, failed: 1, skipped: 2 })).toBe('12 passed, 1 failed, 2 skipped');
  });
});
