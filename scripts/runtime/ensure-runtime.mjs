import { checkElectronRuns, ensureElectron } from './ensure-electron.mjs';
import { ensureLibraries } from './ensure-libraries.mjs';
import { ensurePackages } from './ensure-packages.mjs';
import { checkSandbox } from './check-sandbox.mjs';
import { withProjectLock } from './project-lock.mjs';

/**
 * Everything the app needs to run, in order; quick when all is there.
 * @param {{ needsXvfb: boolean }} needs
 * @returns {Promise<string>} the path of Electron's executable
 */
export const ensureRuntime = (needs) =>
  withProjectLock(async () => {
    await ensurePackages();
    const binary = await ensureElectron();
    await ensureLibraries(binary, needs);
    checkSandbox(binary);
    await checkElectronRuns(binary);
    return binary;
  });
