// Guarantees on Linux that Electron finds its shared libraries and that there is an Xvfb for runs without a
// display. Root on Debian or Ubuntu: installs what is missing. Anyone else: says the exact command.
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { captured, runChild } from './child-process.mjs';
import { say, SetupError } from './project.mjs';

const debianPackages = [
  'xvfb',
  'xauth',
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libatk-bridge2.0-0',
];

/** @param {string} program */
export const isOnPath = (program) =>
  (process.env['PATH'] ?? '').split(path.delimiter).some((folder) => {
    try {
      accessSync(path.join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });

/** Names of the shared libraries the executable asks for and the system has not. @param {string} binary */
const missingLibraries = async (binary) => {
  if (!isOnPath('ldd')) return [];
  const { stdout } = await runChild('ldd', [binary], { stdio: [...captured] });
  return [...stdout.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? '');
};

/** Debian 13 and Ubuntu 24.04 gave some libraries a new name ending in t64. @returns {Promise<string[]>} */
const packagesOfThisRelease = async () => {
  const { stdout } = await runChild('apt-cache', ['policy', ...debianPackages.map((name) => `${name}t64`)], {
    stdio: [...captured],
    env: { ...process.env, LC_ALL: 'C' },
  });
  const renamed = new Set(
    [...stdout.matchAll(/^(\S+)t64:\n(?:.*\n)?\s+Candidate: (?!\(none\))/gm)].map((match) => match[1]),
  );
  return debianPackages.map((name) => (renamed.has(name) ? `${name}t64` : name));
};

const installPackages = async () => {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const update = await runChild('apt-get', ['update', '-qq'], { stdio: [...captured], env });
  const packages = await packagesOfThisRelease();
  const install = await runChild(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
    {
      stdio: [...captured],
      env,
    },
  );
  if (install.code !== 0)
    throw new SetupError(
      `apt-get could not install the libraries:\n${update.stderr}${install.stderr}` +
        `Run this, then the command again:\n  apt-get update && apt-get install -y ${packages.join(' ')}`,
    );
};

/**
 * @param {string} binary Electron's executable
 * @param {{ needsXvfb: boolean }} needs
 */
export const ensureLibraries = async (binary, { needsXvfb }) => {
  if (process.platform !== 'linux') return;
  const findMissing = async () => [
    ...(await missingLibraries(binary)),
    ...(needsXvfb && !isOnPath('Xvfb') ? ['Xvfb'] : []),
  ];
  const missing = await findMissing();
  if (missing.length === 0) return;

  const names = missing.join(', ');
  if (!isOnPath('apt-get'))
    throw new SetupError(
      `This system lacks: ${names}. Install them with your system's package tool (on Debian they come with ` +
        `${debianPackages.join(' ')}), then run the command again.`,
    );
  if (process.getuid?.() !== 0)
    throw new SetupError(
      `This system lacks: ${names}. Run this, then the command again:\n` +
        `  sudo apt-get update && sudo apt-get install -y ${(await packagesOfThisRelease()).join(' ')}`,
    );
  say(`Installing what Electron lacks on this system (${names}) …`);
  await installPackages();
  const still = await findMissing();
  if (still.length > 0)
    throw new SetupError(`After installing its packages this system still lacks: ${still.join(', ')}.`);
};
