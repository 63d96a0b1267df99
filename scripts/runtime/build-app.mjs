// Builds the app into out/, once per state of its sources: a mark in out/ keeps the hash of what was built, so
// that a second run in the same folder does not pull the files from under the first.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chatter, runChild } from './child-process.mjs';
import { inProject, SetupError } from './project.mjs';
import { withProjectLock } from './project-lock.mjs';

const sources = [
  'shared',
  'electron',
  'renderer',
  'resources',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
];
const markFile = inProject('out', '.built-from');

/** Every file at or below a path of the project, sorted. @param {string} place @returns {string[]} */
const filesAt = (place) => {
  const full = inProject(place);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [place];
  return readdirSync(full)
    .toSorted()
    .flatMap((name) => filesAt(path.join(place, name)));
};

const hashOfSources = () => {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesAt)) {
    const bytes = readFileSync(inProject(file));
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
};

/** Makes the next build a real one: what lies in out/ is no longer what the mark says. */
export const forgetBuild = () => rmSync(markFile, { force: true });

/** @param {{ isForced?: boolean }} [options] */
export const buildApp = ({ isForced = false } = {}) =>
  withProjectLock(async () => {
    const hash = hashOfSources();
    if (!isForced && existsSync(markFile) && readFileSync(markFile, 'utf8') === hash) return;
    forgetBuild();
    const { code } = await runChild(
      process.execPath,
      [inProject('node_modules/electron-vite/bin/electron-vite.js'), 'build', '--logLevel', 'warn'],
      { stdio: [...chatter], env: { ...process.env, NODE_ENV: 'production' } },
    );
    if (code !== 0) throw new SetupError(`The app could not be built (code ${code}; the reasons are above).`);
    writeFileSync(markFile, hash);
  });
