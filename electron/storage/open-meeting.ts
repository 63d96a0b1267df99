/**
 * The archive of meetings on disk: makes and opens them, one writer each. Order matters when opening: first the lock
 * (nobody else may write), then recovery (which may mend), and only then is the journal open for appending.
 */
import { basename } from 'node:path';
import type { Clock, Journal, JournalEntry, MeetingArchive, OpenMeeting } from '../meetings/ports';
import { backUpJournal } from './backup';
import { type DataRoot, listMeetings, type MeetingPlace } from './data-root';
import type { FileProblem } from './durable-adapter';
import { JournalFile } from './journal-file';
import { lockJournal } from './journal-lock';
import type { Quarantine } from './quarantine';
import { encodeJournal, type MeetingKind, recover } from './recovery';
import { SnapshotStore } from './snapshot-store';
import { type Attempt, attempting, storageFault } from './storage-fault';
import { type DurableWriting, removeStaleTemporaries, writeDurably } from './write-durably';

export interface ArchiveSetting<E extends JournalEntry, S> extends DurableWriting {
  readonly root: DataRoot;
  readonly clock: Clock;
  readonly kind: MeetingKind<E, S>;
  /** Told of what went wrong beside the journal (a snapshot or backup); the meeting goes on. */
  readonly onProblem: (problem: FileProblem) => void;
}

const opening = { what: 'this meeting', verb: 'opened' } as const;
const creating = { what: 'the new meeting', verb: 'saved' } as const;

export class DiskArchive<E extends JournalEntry, S> implements MeetingArchive<E, S> {
  readonly #setting: ArchiveSetting<E, S>;

  constructor(setting: ArchiveSetting<E, S>) {
    this.#setting = setting;
  }

  async create(meeting: string): Promise<OpenMeeting<E, S>> {
    const { files, root } = this.#setting;
    const place = root.meeting(meeting);
    await attempting(creating, async () => {
      await files.makeFolder(place.folder);
      await files.syncFolder(root.meetings);
    });
    return this.#openLocked(meeting, place, creating, async () => {
      const names = await attempting(creating, () => files.list(place.folder));
      if (names.includes(basename(place.journal)) || names.includes(basename(place.snapshots)))
        throw new Error('A new meeting was given the id of another one');
      await writeDurably(this.#setting, place.journal, encodeJournal(meeting, null, []), creating);
    });
  }

  async open(meeting: string): Promise<OpenMeeting<E, S>> {
    const { files, root } = this.#setting;
    const place = root.meeting(meeting);
    const names = await attempting(opening, () => files.list(place.folder));
    if (names.length === 0) throw storageFault('missing', opening);
    return this.#openLocked(meeting, place, opening, () => Promise.resolve());
  }

  list(): Promise<readonly string[]> {
    return listMeetings(this.#setting.files, this.#setting.root);
  }

  async #openLocked(
    meeting: string,
    place: MeetingPlace,
    attempt: Attempt,
    prepare: () => Promise<void>,
  ): Promise<OpenMeeting<E, S>> {
    const release = await lockJournal(this.#setting, place.lock, attempt);
    try {
      await prepare();
      return await this.#openAlone(meeting, place, release);
    } catch (error) {
      await release();
      throw error;
    }
  }

  async #openAlone(
    meeting: string,
    place: MeetingPlace,
    release: () => Promise<void>,
  ): Promise<OpenMeeting<E, S>> {
    const { clock, files, kind, onProblem, root } = this.#setting;
    const quarantine: Quarantine = { files, clock, folder: root.quarantine };
    const snapshots = new SnapshotStore<S>({
      ...this.#setting,
      folder: place.snapshots,
      parseSnapshot: kind.parseSnapshot,
      quarantine,
    });
    await attempting(opening, async () => {
      await removeStaleTemporaries(files, place.folder, '');
      await removeStaleTemporaries(files, place.snapshots, '');
    });
    const { length, ...recovered } = await recover({
      ...this.#setting,
      meeting,
      journal: place.journal,
      quarantine,
      snapshots,
    });
    const journal: Journal<E> = await attempting(opening, () =>
      JournalFile.open<E>({
        files,
        path: place.journal,
        lastSeq: recovered.lastSeq,
        length,
        release: async () => {
          try {
            await backUpJournal({ files, clock, onProblem }, place);
          } finally {
            await release();
          }
        },
      }),
    );
    return { journal, snapshots, recovered };
  }
}
