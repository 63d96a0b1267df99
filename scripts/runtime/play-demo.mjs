// Plays the sample meeting in the built app, which writes pictures and the Word draft into a folder by itself.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runChild } from './child-process.mjs';
import { sandboxArguments, withDisplay } from './display.mjs';
import { inProject, projectRoot, say } from './project.mjs';

const timeoutMinutes = 3;

/**
 * @param {string} electron
 * @param {string} [folder]
 * @returns {Promise<number>} the app's own exit code, 1 when it did not end in time
 */
export const playDemo = async (electron, folder = inProject('artifacts', 'demo')) => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const userData = mkdtempSync(path.join(tmpdir(), 'boardside-demo-'));
  try {
    say('Playing the sample meeting …');
    const { code, isTimedOut } = await withDisplay((env) =>
      // log-level 3: without a session bus or a graphics card Chromium complains of both, to no purpose here.
      runChild(
        electron,
        [projectRoot, ...sandboxArguments(), '--log-level=3', `--user-data-dir=${userData}`],
        {
          stdio: ['ignore', 'inherit', 'inherit'],
          env: { ...env, NODE_ENV: 'production', BOARDSIDE_DEMO: folder },
          timeoutMs: timeoutMinutes * 60_000,
        },
      ),
    );
    if (isTimedOut) say(`The demo did not end within ${timeoutMinutes} minutes and was stopped.`);
    else if (code !== 0) say(`The demo failed: the app ended with code ${code}.`);
    listFiles(folder);
    return isTimedOut ? 1 : code;
  } finally {
    rmSync(userData, { recursive: true, force: true });
  }
};

/** @param {string} folder */
const listFiles = (folder) => {
  const names = readdirSync(folder).toSorted();
  console.log(`${names.length} ${names.length === 1 ? 'file' : 'files'} in ${folder}`);
  for (const name of names) {
    const kilobytes = Math.ceil(statSync(path.join(folder, name)).size / 1024);
    console.log(`  ${name} (${kilobytes} KB)`);
  }
};
