import { chatter, runChild } from './child-process.mjs';
import { inProject, SetupError } from './project.mjs';

/** Builds the app into out/ (a second or two), all its words on stderr. */
export const buildApp = async () => {
  const { code } = await runChild(
    process.execPath,
    [inProject('node_modules/electron-vite/bin/electron-vite.js'), 'build', '--logLevel', 'warn'],
    { stdio: [...chatter], env: { ...process.env, NODE_ENV: 'production' } },
  );
  if (code !== 0) throw new SetupError(`The app could not be built (code ${code}; the reasons are above).`);
};
