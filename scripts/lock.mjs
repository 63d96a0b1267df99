// npm run lock: brings package-lock.json up to package.json, in the shape every machine can install from:
// no registry addresses, and an entry for each system's build of a tool even where the registry at hand holds
// only some of them (npm leaves those out, and then `npm ci` refuses the lock it wrote itself).
import { readFileSync, writeFileSync } from 'node:fs';
import { chatter, npm, runChild } from './runtime/child-process.mjs';
import { inProject, runMain, say, SetupError } from './runtime/project.mjs';

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const processors = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x'];

/**
 * @typedef {object} LockedPackage
 * @property {string} version
 * @property {string} [resolved]
 * @property {boolean} [dev]
 * @property {Record<string, string>} [optionalDependencies]
 */

/** The lock's entry for a tool's build, its system read from its name. @param {string} name @param {LockedPackage} tool */
const entryFor = (name, tool) => {
  const parts = name.split(/[-/]/);
  const os = systems.find((system) => parts.includes(system));
  const cpu = processors.find((processor) => parts.includes(processor));
  const version = tool.optionalDependencies?.[name] ?? '';
  if (os === undefined || cpu === undefined || !/^\d/.test(version)) return undefined;
  return {
    version,
    cpu: [cpu],
    ...(tool.dev === true ? { dev: true } : {}),
    ...(os === 'linux' ? { libc: [name.includes('musl') ? 'musl' : 'glibc'] } : {}),
    optional: true,
    os: [os],
  };
};

await runMain(async () => {
  const { code } = await runChild(
    npm,
    ['install', '--package-lock-only', '--omit-lockfile-registry-resolved', '--no-audit', '--no-fund'],
    { stdio: [...chatter], shell: process.platform === 'win32' },
  );
  if (code !== 0) throw new SetupError(`npm could not write the lock (code ${code}).`);

  const file = inProject('package-lock.json');
  const lock = /** @type {{ packages: Record<string, LockedPackage> }} */ (
    JSON.parse(readFileSync(file, 'utf8'))
  );
  /** @type {Record<string, LockedPackage>} */
  const added = {};
  for (const tool of Object.values(lock.packages)) {
    for (const name of Object.keys(tool.optionalDependencies ?? {})) {
      if (lock.packages[`node_modules/${name}`] !== undefined) continue;
      const entry = entryFor(name, tool);
      if (entry !== undefined) added[`node_modules/${name}`] = entry;
    }
  }
  for (const entry of Object.values(lock.packages)) delete entry.resolved;
  const sorted = Object.entries({ ...lock.packages, ...added }).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
  say(`package-lock.json is written; ${Object.keys(added).length} entries for other systems added.`);
  return 0;
});
