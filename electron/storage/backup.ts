/**
 * A copy of a meeting's journal in another folder each time the meeting is closed; the newest five are kept. Against
 * what a journal cannot guard itself from: a folder deleted or overwritten by hand.
 */
import { join } from 'node:path';
import { type Clock, StorageFault } from '../meetings/ports';
import type { MeetingPlace } from './data-root';
import type { FileProblem } from './durable-adapter';
import type { Files } from './files';
import { fileTime, unusedName } from './quarantine';
import { attempting } from './storage-fault';

export interface BackupSetting {
  readonly files: Files;
  readonly clock: Clock;
  readonly onProblem: (problem: FileProblem) => void;
}

const kept = 5;
const ending = '.ndjson';

/** Never rejects with a fault: a backup that fails is told through `onProblem`, the meeting is closed all the same. */
export async function backUpJournal(setting: BackupSetting, place: MeetingPlace): Promise<void> {
  try {
    await attempting({ what: 'the backup of this meeting', verb: 'saved' }, () =>
      copyJournal(setting, place),
    );
  } catch (error) {
    if (!(error instanceof StorageFault)) throw error;
    setting.onProblem({ kind: 'not-saved', quarantineFolder: null, sentence: error.message });
  }
}

async function copyJournal({ files, clock }: BackupSetting, place: MeetingPlace): Promise<void> {
  await files.makeFolder(place.backups);
  const existing = (await files.list(place.backups)).filter((name) => name.endsWith(ending)).sort();
  const newest = existing[existing.length - 1];
  if (newest !== undefined && (await isSame(files, join(place.backups, newest), place.journal))) return;
  const name = unusedName(existing, fileTime(clock.now()), ending);
  await files.copy(place.journal, join(place.backups, name));
  await files.syncFolder(place.backups);
  for (const old of [...existing, name].slice(0, -kept)) await files.remove(join(place.backups, old));
}

async function isSame(files: Files, one: string, other: string): Promise<boolean> {
  if ((await files.size(one)) !== (await files.size(other))) return false;
  return (await files.read(one)).equals(await files.read(other));
}
