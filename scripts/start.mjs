// npm start [-- ARGUMENTS]: gets all that is missing, builds, opens the app. On Linux without a display it plays
// the sample meeting instead (scripts/demo.mjs).
import { buildApp } from './runtime/build-app.mjs';
import { runChild } from './runtime/child-process.mjs';
import { hasDisplay, sandboxArguments } from './runtime/display.mjs';
import { ensureRuntime } from './runtime/ensure-runtime.mjs';
import { playDemo } from './runtime/play-demo.mjs';
import { projectRoot, runMain, say } from './runtime/project.mjs';

await runMain(async () => {
  const isShown = hasDisplay();
  const electron = await ensureRuntime({ needsXvfb: !isShown });
  await buildApp();
  if (!isShown) {
    say('There is no display here.');
    return playDemo(electron);
  }
  const { code } = await runChild(electron, [projectRoot, ...sandboxArguments(), ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return code;
});
