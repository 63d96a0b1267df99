// npm run demo [-- FOLDER]: plays the fictional sample meeting by itself and leaves pictures and the Word draft.
import path from 'node:path';
import { buildApp } from './runtime/build-app.mjs';
import { hasDisplay } from './runtime/display.mjs';
import { ensureRuntime } from './runtime/ensure-runtime.mjs';
import { playDemo } from './runtime/play-demo.mjs';
import { runMain } from './runtime/project.mjs';

await runMain(async () => {
  const electron = await ensureRuntime({ needsXvfb: !hasDisplay() });
  await buildApp();
  const folder = process.argv[2];
  return playDemo(electron, folder === undefined ? undefined : path.resolve(folder));
});
