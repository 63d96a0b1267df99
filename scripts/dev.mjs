// npm run dev: opens the app from source and follows changes (needs a display).
import { forgetBuild } from './runtime/build-app.mjs';
import { runChild } from './runtime/child-process.mjs';
import { hasDisplay, sandboxArguments } from './runtime/display.mjs';
import { ensureRuntime } from './runtime/ensure-runtime.mjs';
import { inProject, runMain, SetupError } from './runtime/project.mjs';

await runMain(async () => {
  if (!hasDisplay())
    throw new SetupError('There is no display here: `npm run dev` needs one. Try `npm run demo`.');
  await ensureRuntime({ needsXvfb: false });
  forgetBuild();
  const noSandbox = sandboxArguments().length > 0 ? ['--noSandbox'] : [];
  const args = [inProject('node_modules/electron-vite/bin/electron-vite.js'), 'dev', '--watch', ...noSandbox];
  const { code } = await runChild(process.execPath, args, { stdio: 'inherit' });
  return code;
});
