// The licences of everything that is packed with the app: their terms want their notices to go along with it.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { inProject, SetupError } from './project.mjs';

/** @typedef {{ version?: string, license?: string, dev?: boolean, optional?: boolean }} LockedPackage */

const isNotice = /^(?:licen[cs]e|copying|notice)(?:[-.].*)?$/i;
const rule = `\n${'-'.repeat(80)}\n\n`;

/**
 * @param {Readonly<Record<string, LockedPackage>>} packages as package-lock.json has them
 * @param {(path: string) => string | null} noticeIn the text of a package's licence file
 * @returns {string} Every packed package once, in order of name, each with its notice.
 */
export function thirdPartyNotices(packages, noticeIn) {
  const packed = Object.entries(packages).filter(
    ([path, { dev, optional }]) => path !== '' && dev !== true && optional !== true,
  );
  const parts = packed.map(([path, { license = 'licence as below', version = '' }]) => {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const notice = noticeIn(path) ?? `Published under ${license}; the package brings no text of its own.`;
    return `${name} ${version}: ${license}\n\n${notice.trim()}\n`;
  });
  return `Boardside is packed with the work of others:\n${rule}${parts.sort().join(rule)}`;
}

/** @param {string} path of a package in the project @returns {string | null} */
const noticeOnDisk = (path) => {
  const folder = inProject(path);
  if (!existsSync(folder))
    throw new SetupError(`${path} is not installed, so its licence cannot be packed. Run npm install.`);
  const files = readdirSync(folder).filter((name) => isNotice.test(name));
  return files.length === 0
    ? null
    : files.map((name) => readFileSync(`${folder}/${name}`, 'utf8')).join('\n');
};

/** Writes them where electron-builder.yml takes them from. */
export function writeThirdPartyNotices() {
  const { packages } = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8'));
  writeFileSync(inProject('out/THIRD-PARTY-NOTICES.txt'), thirdPartyNotices(packages, noticeOnDisk));
}
