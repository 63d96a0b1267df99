/**
 * Sets files aside that could not be read, so that nothing the clerk had is ever thrown away by a mending. Each
 * case gets a folder of its own, named for what it holds and when: `quarantine/settings-2019-11-26T184712Z/`.
 */
import { basename, dirname, join } from 'node:path';
import type { Clock } from '../meetings/ports';
import type { Files } from './files';

export interface Quarantine {
  readonly files: Files;
  readonly clock: Clock;
  /** The folder all cases go into. */
  readonly folder: string;
}

/** Copies files into a new case and flushes them; the originals stay. Returns the case's folder. */
export async function copyToQuarantine(
  quarantine: Quarantine,
  name: string,
  paths: readonly string[],
): Promise<string> {
  const folder = await openCase(quarantine, name);
  for (const path of paths) await quarantine.files.copy(path, join(folder, basename(path)));
  await quarantine.files.syncFolder(folder);
  return folder;
}

/** Moves files into a new case. Returns the case's folder. */
export async function moveToQuarantine(
  quarantine: Quarantine,
  name: string,
  paths: readonly string[],
): Promise<string> {
  const folder = await openCase(quarantine, name);
  for (const path of paths) {
    await quarantine.files.rename(path, join(folder, basename(path)));
    await quarantine.files.syncFolder(dirname(path));
  }
  await quarantine.files.syncFolder(folder);
  return folder;
}

/** Where a case is, in words without a path. */
export function caseWords(folder: string): string {
  return `the folder “quarantine”, under ${basename(folder)}`;
}

async function openCase({ files, clock, folder }: Quarantine, name: string): Promise<string> {
  const path = join(folder, unusedName(await files.list(folder), `${name}-${fileTime(clock.now())}`, ''));
  await files.makeFolder(path);
  await files.syncFolder(folder);
  return path;
}

/** `stem` + `ending`, or with `-2`, `-3` … in between when that name is taken. */
export function unusedName(taken: readonly string[], stem: string, ending: string): string {
  let name = stem + ending;
  for (let count = 2; taken.includes(name); count += 1) name = `${stem}-${count}${ending}`;
  return name;
}

/** An instant as part of a file name: sorts by time, holds no sign that any system forbids. */
export function fileTime(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19).replaceAll(':', '')}Z`;
}
