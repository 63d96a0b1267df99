// The stages of `npm test` in their order. Each runs one tool of the project and gives its counts.
import path from 'node:path';
import { buildApp } from './build-app.mjs';
import { runChild } from './child-process.mjs';
import { withDisplay } from './display.mjs';
import { inProject, say, SetupError } from './project.mjs';
import { checkCounts, playwrightCounts, vitestCounts } from './test-counts.mjs';

/**
 * @typedef {object} Run
 * @property {string} reports an empty folder of this run, outside the project
 * @property {string} results a folder of this run under test-results, for pictures and traces
 * @property {string[]} filters test files asked for; empty means all
 */

/** @typedef {import('./test-counts.mjs').Counts} Counts */
/** @typedef {{ name: string, run: (run: Run) => Promise<Counts | undefined> }} Stage */

/** @param {string} file @param {string[]} args @param {NodeJS.ProcessEnv} [env] */
const runTool = async (file, args, env = process.env) => {
  const { code } = await runChild(process.execPath, [inProject('node_modules', file), ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env,
  });
  return code;
};

/** @type {Stage[]} */
export const stages = [
  {
    name: 'format',
    run: async () => checkCounts(await runTool('@biomejs/biome/bin/biome', ['check', '--reporter=summary'])),
  },
  {
    name: 'lint',
    run: async () => checkCounts(await runTool('oxlint/bin/oxlint', ['--type-aware', '--deny-warnings'])),
  },
  {
    name: 'types',
    run: async () => checkCounts(await runTool('typescript/bin/tsc', ['-b', '--pretty', 'false'])),
  },
  {
    name: 'unit',
    run: async ({ reports, filters }) => {
      const report = path.join(reports, 'vitest.json');
      const args = [
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
        ...filters,
      ];
      return vitestCounts(report, await runTool('vitest/vitest.mjs', args));
    },
  },
  {
    name: 'build',
    run: async () => {
      try {
        await buildApp();
        return undefined;
      } catch (error) {
        if (!(error instanceof SetupError)) throw error;
        say(error.message);
        return checkCounts(1);
      }
    },
  },
  {
    name: 'e2e',
    run: async ({ reports, results, filters }) => {
      const report = path.join(reports, 'playwright.json');
      const args = ['test', '--reporter=list,json', ...filters];
      return withDisplay(
        async (env) =>
          playwrightCounts(
            report,
            await runTool('@playwright/test/cli.js', args, {
              ...env,
              // Playwright would set it to "test", and the app under test must be the app as shipped.
              NODE_ENV: 'production',
              PLAYWRIGHT_JSON_OUTPUT_FILE: report,
              BOARDSIDE_TEST_RESULTS: results,
            }),
          ),
        { isPrivate: true },
      );
    },
  },
];

const isEndToEnd = (/** @type {string} */ filter) => filter.includes('e2e') || filter.endsWith('.spec.ts');

/**
 * @param {string[]} args stage names, test files or parts of their paths; none means everything
 * @returns {Array<{ stage: Stage, filters: string[] }>}
 */
export const chooseStages = (args) => {
  const names = new Set(args.filter((arg) => stages.some(({ name }) => name === arg)));
  const filters = args.filter((arg) => !names.has(arg));
  const filtersOf = { unit: filters.filter((f) => !isEndToEnd(f)), e2e: filters.filter(isEndToEnd) };
  if (filtersOf.unit.length > 0) names.add('unit');
  if (filtersOf.e2e.length > 0) names.add('e2e');
  if (names.has('e2e')) names.add('build');
  return stages
    .filter(({ name }) => args.length === 0 || names.has(name))
    .map((stage) => ({
      stage,
      filters: stage.name === 'unit' || stage.name === 'e2e' ? filtersOf[stage.name] : [],
    }));
};
