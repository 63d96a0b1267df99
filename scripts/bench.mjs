// npm run bench [-- --json]: measures the app against its goals, on a display of its own. Only data on stdout.
import { buildApp } from './runtime/build-app.mjs';
import { withDisplay } from './runtime/display.mjs';
import { ensureRuntime } from './runtime/ensure-runtime.mjs';
import { runMain } from './runtime/project.mjs';
import { runTypeScript } from './runtime/run-typescript.mjs';

await runMain(async () => {
  await ensureRuntime({ needsXvfb: true });
  await buildApp();
  return withDisplay(
    (env) => runTypeScript('tests/bench/main.ts', process.argv.slice(2), { ...env, NODE_ENV: 'production' }),
    { isPrivate: true },
  );
});
