// npm test [-- STAGE… | FILE…]: format, lint, types, unit, build and end-to-end tests on a fresh clone too.
// Every run has folders and a display of its own. The last line is always "N passed, N failed".
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isProcessAlive } from './runtime/child-process.mjs';
import { ensureRuntime } from './runtime/ensure-runtime.mjs';
import { inProject, runMain, say } from './runtime/project.mjs';
import { closingLine, noCounts } from './runtime/test-counts.mjs';
import { chooseStages } from './runtime/test-stages.mjs';

const resultsRoot = inProject('test-results');

/** Clears what finished runs left, and gives this run its folder. */
const ownResults = () => {
  mkdirSync(resultsRoot, { recursive: true });
  for (const name of readdirSync(resultsRoot)) {
    const pid = /^run-(\d+)$/.exec(name)?.[1];
    if (pid !== undefined && !isProcessAlive(Number(pid)))
      rmSync(path.join(resultsRoot, name), { recursive: true, force: true });
  }
  const folder = path.join(resultsRoot, `run-${process.pid}`);
  rmSync(folder, { recursive: true, force: true });
  return folder;
};

await runMain(async () => {
  const chosen = chooseStages(process.argv.slice(2));
  await ensureRuntime({ needsXvfb: true });
  const reports = mkdtempSync(path.join(tmpdir(), 'boardside-test-'));
  const results = ownResults();
  const total = noCounts();
  try {
    for (const { stage, filters } of chosen) {
      const start = performance.now();
      const counts = (await stage.run({ reports, results, filters })) ?? noCounts();
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      const verdict = counts.failed > 0 ? 'FAILED' : 'ok';
      console.log(`${stage.name.padEnd(7)} ${verdict} (${closingLine(counts)}; ${seconds} s)`);
      total.passed += counts.passed;
      total.failed += counts.failed;
      total.skipped += counts.skipped;
      if (stage.name === 'build' && counts.failed > 0) break;
    }
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
  if (existsSync(results)) say(`Pictures and traces of this run: ${path.relative(inProject(), results)}`);
  console.log(closingLine(total));
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
});
