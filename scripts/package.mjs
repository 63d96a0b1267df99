// npm run package [-- --installers] [-- --stand-in] [-- more for electron-builder]: packs the app into dist/.
// Without --installers only the folder is made, which needs no network. The stand-in Electron is out of
// support: with it nothing may go out, so packing is refused unless --stand-in says it is only a trial.
import { existsSync } from 'node:fs';
import { buildApp } from './runtime/build-app.mjs';
import { chatter, runChild } from './runtime/child-process.mjs';
import { isStandIn } from './runtime/ensure-electron.mjs';
import { standInVersion } from './runtime/electron-stand-in.mjs';
import { isOnPath } from './runtime/ensure-libraries.mjs';
import { ensureRuntime } from './runtime/ensure-runtime.mjs';
import { writeThirdPartyNotices } from './runtime/third-party-notices.mjs';
import { inProject, runMain, say, SetupError } from './runtime/project.mjs';

const ownOptions = ['--installers', '--stand-in'];

/** Debian's 7z, so that archives can be made where electron-builder cannot fetch its own. @returns {NodeJS.ProcessEnv} */
const archiverOfTheSystem = () =>
  isOnPath('7za') && existsSync('/usr/bin/7za') ? { ELECTRON_BUILDER_7ZIP_PATH: '/usr/bin/7za' } : {};

await runMain(async () => {
  const args = process.argv.slice(2);
  const isTrial = args.includes('--stand-in');
  await ensureRuntime({ needsXvfb: false });
  if (isStandIn() && !isTrial)
    throw new SetupError(
      `Not packed: the Electron here is the stand-in ${standInVersion}, which is out of support and must not be shipped.\n` +
        "Run this where Electron's own download can be reached, or add `-- --stand-in` to try the packing only.",
    );

  await buildApp({ isForced: true });
  writeThirdPartyNotices();
  const options = args.filter((arg) => !ownOptions.includes(arg));
  if (!args.includes('--installers')) options.unshift('--dir');
  // The fuse came after the stand-in's Electron, which has no place for it.
  if (!isStandIn()) options.push('-c.electronFuses.grantFileProtocolExtraPrivileges=false');
  const { code } = await runChild(
    process.execPath,
    [inProject('node_modules/electron-builder/cli.js'), '--publish', 'never', ...options],
    { stdio: [...chatter], env: { ...process.env, ...archiverOfTheSystem() } },
  );
  if (code !== 0) throw new SetupError(`electron-builder ended with code ${code} (its own words are above).`);
  say(isStandIn() ? 'Packed into dist/ for trial only: this must not be shipped.' : 'Packed into dist/.');
  return 0;
});
