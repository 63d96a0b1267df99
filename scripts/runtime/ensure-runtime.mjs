import { checkElectronRuns, ensureElectron } from './ensure-electron.mjs';
import { ensureLibraries } from './ensure-libraries.mjs';
import { ensurePackages } from './ensure-packages.mjs';

/**
 * Everything the app needs to run, in order; quick when all is there.
 * @param {{ needsXvfb: boolean }} needs
 * @returns {Promise<string>} the path of Electron's executable
 */
export const ensureRuntime = async (needs) => {
  await ensurePackages();
  const binary = await ensureElectron();
  await ensureLibraries(binary, needs);
  await checkElectronRuns(binary);
  return binary;
};
