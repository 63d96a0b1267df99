// Guarantees that node_modules holds what package-lock.json says. A stamp inside node_modules keeps the hash
// of the lock it was installed from; a folder installed by hand is taken when npm's own lock in it agrees.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { npm, chatter, runChild } from './child-process.mjs';
import { inProject, say, SetupError } from './project.mjs';

const stampFile = inProject('node_modules', '.boardside-lock');

/** @typedef {Record<string, { version?: string, optional?: boolean }>} LockedPackages */

/** @param {string} file @returns {LockedPackages} */
const packagesOf = (file) =>
  /** @type {{ packages: LockedPackages }} */ (JSON.parse(readFileSync(file, 'utf8'))).packages;

const isInstalledByHand = () => {
  const installedLock = inProject('node_modules', '.package-lock.json');
  if (!existsSync(installedLock)) return false;
  const wanted = packagesOf(inProject('package-lock.json'));
  const installed = packagesOf(installedLock);
  return Object.entries(wanted).every(([place, { version, optional }]) => {
    if (place === '') return true;
    if (installed[place] === undefined) return optional === true;
    return installed[place].version === version && existsSync(inProject(place, 'package.json'));
  });
};

export const ensurePackages = async () => {
  const hash = createHash('sha256')
    .update(readFileSync(inProject('package-lock.json')))
    .digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === hash) return;
  if (!isInstalledByHand()) {
    say('Installing the packages (npm ci) …');
    const { code } = await runChild(
      npm,
      ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
      {
        stdio: [...chatter],
        shell: process.platform === 'win32',
      },
    );
    if (code !== 0)
      throw new SetupError(
        `The packages could not be installed (npm ci ended with code ${code}; its own words are above). ` +
          'Check the network and run the command again.',
      );
  }
  writeFileSync(stampFile, hash);
};
