// Some Linux systems let no ordinary program make the sandbox Chromium wants (Ubuntu from 24.04 on), and then
// Electron ends at once with a line few people understand. This says beforehand what to do.
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { SetupError } from './project.mjs';

/** Kernel settings, each with the value that forbids an ordinary user's sandbox. */
const forbidding = /** @type {const} */ ([
  ['/proc/sys/kernel/apparmor_restrict_unprivileged_userns', '1'],
  ['/proc/sys/kernel/unprivileged_userns_clone', '0'],
  ['/proc/sys/user/max_user_namespaces', '0'],
]);

/** @param {string} binary Electron's executable */
export const checkSandbox = (binary) => {
  if (process.platform !== 'linux' || process.getuid?.() === 0) return;
  const setting = forbidding.find(
    ([file, value]) => existsSync(file) && readFileSync(file, 'utf8').trim() === value,
  );
  if (setting === undefined) return;
  const guard = path.join(path.dirname(binary), 'chrome-sandbox');
  if (existsSync(guard)) {
    const { uid, mode } = statSync(guard);
    if (uid === 0 && (mode & 0o4755) === 0o4755) return;
  }
  throw new SetupError(
    `This system lets no ordinary program make a sandbox (${setting[0]} is ${setting[1]}), and Boardside does not run ` +
      `without one. Run this once, then the command again:\n` +
      `  sudo chown root:root "${guard}" && sudo chmod 4755 "${guard}"`,
  );
};
