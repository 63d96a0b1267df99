// Reads how many tests passed, failed and were skipped from the reports the runners write.
import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @returns {Counts} */
export const noCounts = () => ({ passed: 0, failed: 0, skipped: 0 });

/**
 * A run that ended badly without naming a failed test (a file that does not load, no test found) is one failure.
 * @param {Counts} counts
 * @param {number} exitCode
 * @returns {Counts}
 */
const withSilentFailure = (counts, exitCode) =>
  exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;

/** @param {string} file */
const readReport = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});

/** @param {string} file @param {number} exitCode */
export const vitestCounts = (file, exitCode) => {
  const report = readReport(file);
  return withSilentFailure(
    {
      passed: report.numPassedTests ?? 0,
      failed: report.numFailedTests ?? 0,
      skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
    },
    exitCode,
  );
};

/** @param {string} file @param {number} exitCode */
export const playwrightCounts = (file, exitCode) => {
  const stats = readReport(file).stats ?? {};
  return withSilentFailure(
    {
      passed: stats.expected ?? 0,
      failed: (stats.unexpected ?? 0) + (stats.flaky ?? 0),
      skipped: stats.skipped ?? 0,
    },
    exitCode,
  );
};

/** @param {number} exitCode @returns {Counts} */
export const checkCounts = (exitCode) => ({
  passed: exitCode === 0 ? 1 : 0,
  failed: exitCode === 0 ? 0 : 1,
  skipped: 0,
});

/** @param {Counts} counts */
export const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
