// Guarantees that node_modules/electron starts: its own binary when it can be downloaded, else the stand-in.
// When it is already there this only looks (a few milliseconds).
import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { hasStandIn, standInElectron, standInVersion } from './electron-stand-in.mjs';
import { captured, runChild } from './child-process.mjs';
import { inProject, say, SetupError } from './project.mjs';

const dist = inProject('node_modules', 'electron', 'dist');
const pathFile = inProject('node_modules', 'electron', 'path.txt');

/** The executable's path, or undefined while Electron is not installed. */
const installedBinary = () => {
  if (!existsSync(pathFile) || !existsSync(inProject('node_modules', 'electron', 'dist', 'version')))
    return undefined;
  const binary = inProject('node_modules', 'electron', 'dist', readFileSync(pathFile, 'utf8'));
  return existsSync(binary) ? binary : undefined;
};

/** Whether what is installed is the out-of-support stand-in. */
export const isStandIn = () =>
  existsSync(`${dist}/version`) && readFileSync(`${dist}/version`, 'utf8').trim() === standInVersion;

/** Ensures the files are there and gives the executable's path; whether it runs is ensure-libraries' matter. */
export const ensureElectron = async () => {
  const present = installedBinary();
  if (present !== undefined) return present;

  // A link left from a cache that has gone: install.js would unpack through it.
  rmSync(dist, { recursive: true, force: true });
  rmSync(pathFile, { force: true });
  say('Getting Electron …');
  const { code, stderr } = await runChild(process.execPath, [inProject('node_modules/electron/install.js')], {
    stdio: [...captured],
    timeoutMs: 10 * 60_000,
  });
  if (code !== 0) {
    if (!hasStandIn())
      throw new SetupError(
        `Electron could not be downloaded. Check the network and run the command again. Its own words:\n${stderr}`,
      );
    rmSync(dist, { recursive: true, force: true });
    symlinkSync(await standInElectron(), dist);
    writeFileSync(pathFile, 'electron');
  }
  const binary = installedBinary();
  if (binary === undefined) throw new SetupError('Electron was installed, but its executable is not there.');
  return binary;
};

/** @param {string} binary */
export const checkElectronRuns = async (binary) => {
  const { code, stdout, stderr } = await runChild(binary, ['-p', 'process.versions.electron'], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    stdio: [...captured],
    timeoutMs: 30_000,
  });
  if (code !== 0)
    throw new SetupError(
      `Electron does not start (code ${code}). Delete node_modules/electron/dist and run the command again.\n${stderr}`,
    );
  return stdout.trim();
};
