/**
 * Where everything lies under Boardside's data folder, and the check at start that it can be used at all:
 *
 *   meetings/<id>/journal.ndjson, meetings/<id>/snapshots/, backups/<id>/, quarantine/, library.json, settings.json, people.json, word-template.docx
 */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Files } from './files';
import { attempting } from './storage-fault';
import { writeAll } from './write-durably';

export interface MeetingPlace {
  readonly folder: string;
  readonly journal: string;
  readonly lock: string;
  readonly snapshots: string;
  readonly backups: string;
}

export interface DataRoot {
  readonly folder: string;
  readonly meetings: string;
  readonly quarantine: string;
  readonly library: string;
  readonly settings: string;
  /** The register of people. */
  readonly register: string;
  /** The copy of the clerk's own Word template, where there is one. */
  readonly template: string;
  /** Throws a RangeError for an id that is not a plain name; such a one must never become a path. */
  readonly meeting: (id: string) => MeetingPlace;
}

/** Letters, digits, `-` and `_`: safe as a folder name everywhere, and never a way out of the folder. */
const meetingId = /^[A-Za-z0-9_-]{1,80}$/;

export function isMeetingId(id: string): boolean {
  return meetingId.test(id);
}

export function dataRootAt(folder: string): DataRoot {
  const meetings = join(folder, 'meetings');
  return {
    folder,
    meetings,
    quarantine: join(folder, 'quarantine'),
    library: join(folder, 'library.json'),
    settings: join(folder, 'settings.json'),
    register: join(folder, 'people.json'),
    template: join(folder, 'word-template.docx'),
    meeting(id) {
      if (!isMeetingId(id)) throw new RangeError('Not the id of a meeting');
      const own = join(meetings, id);
      return {
        folder: own,
        journal: join(own, 'journal.ndjson'),
        lock: join(own, 'journal.lock'),
        snapshots: join(own, 'snapshots'),
        backups: join(folder, 'backups', id),
      };
    },
  };
}

/**
 * Makes the folders and proves that a file can be written and flushed in them, so that a full disk or a forbidden
 * folder is told at the start and not in the middle of a meeting. Rejects with a `StorageFault`.
 */
export function openDataRoot(files: Files, folder: string): Promise<DataRoot> {
  const root = dataRootAt(folder);
  return attempting({ what: 'Boardside’s folder of meetings', verb: 'opened' }, async () => {
    await files.makeFolder(root.meetings);
    const probe = join(root.meetings, `.probe-${randomUUID()}`);
    const file = await files.open(probe, 'create');
    try {
      await writeAll(file, Buffer.alloc(4096, 'x'));
      await file.sync();
    } finally {
      await file.close();
      await files.remove(probe);
    }
    return root;
  });
}

/** Ids of the meetings that have a folder. */
export async function listMeetings(files: Files, root: DataRoot): Promise<string[]> {
  const names = await attempting({ what: 'the list of meetings', verb: 'opened' }, () =>
    files.list(root.meetings),
  );
  return names.filter(isMeetingId);
}
