import { runChild } from './child-process.mjs';
import { inProject } from './project.mjs';

/**
 * Runs a TypeScript file of the project by tsx, its stdout and stderr being ours.
 * @param {string} file path inside the project
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>} its exit code
 */
export const runTypeScript = async (file, args, env = process.env) => {
  const { code } = await runChild(
    process.execPath,
    [inProject('node_modules/tsx/dist/cli.mjs'), inProject(file), ...args],
    { stdio: 'inherit', env, cwd: process.cwd() },
  );
  return code;
};
