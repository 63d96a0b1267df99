/**
 * All meetings that are open, each with its one writer. Opening a second loses nothing of the first; opening one
 * that is open already gives that one. Everything that can be refused comes back as a value.
 */
import type { CarriedOver, LibraryEntry, Notice, OpenMeeting, Saved } from '../../shared/ipc/messages';
import { type MeetingId, meetingId, stepId } from '../../shared/kernel/ids';
import { type Rejection, reject } from '../../shared/kernel/rejection';
import { ok, type Result } from '../../shared/kernel/result';
import type { Command } from '../../shared/meeting/commands';
import type { JournalEntry } from '../../shared/meeting/events';
import { stillUnanswered } from '../../shared/group-work/carried-points';
import type { CarriedPoint } from '../../shared/group-work/group-work';
import { carriedForward, creationOf, type Inherited } from '../../shared/meeting/carried-forward';
import type { MeetingFacts } from '../../shared/meeting/facts';
import { type History, historyOf } from '../../shared/meeting/history';
import { type Meeting, timesRefusal } from '../../shared/meeting/meeting';
import { Library, type ListedMeeting, listingOf } from './library';
import { readListings, readMeeting } from './library-reading';
import type { MeetingPorts } from './meeting-ports';
import {
  closedMeeting,
  emptyMeeting,
  mendedWords,
  notUnderstood,
  rejectionOf,
  someNotListed,
} from './meeting-words';
import { MeetingWriter } from './meeting-writer';
import { type OpenMeeting as OnDisk, StorageFault } from './ports';
import { SafetyCopies } from './safety-copies';
import { historyFromDisk, type SavedState } from './saved-state';

type Answer<T> = Promise<Result<T, Rejection>>;
type Disk = OnDisk<JournalEntry, SavedState>;

/** What young people raised and nobody has answered goes along without being asked for. */
export interface LeftToTheNext extends CarriedOver {
  readonly unanswered: readonly CarriedPoint[];
}

export class MeetingService {
  readonly #ports: MeetingPorts;
  readonly #library: Library;
  readonly #writers = new Map<MeetingId, MeetingWriter>();
  /** Openings and closings under way, so that two of one meeting follow each other. */
  readonly #underWay = new Map<MeetingId, Promise<unknown>>();

  constructor(ports: MeetingPorts) {
    const { onChange } = ports;
    this.#library = new Library(ports);
    this.#ports = {
      ...ports,
      onChange: (change, meeting) => {
        onChange(change, meeting);
        const writer = this.#writers.get(change.meetingId);
        if (writer !== undefined) this.#library.noteStep(writer.history);
      },
    };
  }

  /** Makes the list of meetings true again where a crash or a lost file left it behind. Never rejects. */
  async renewLibrary(): Promise<void> {
    const { archive, log, raise } = this.#ports;
    try {
      const existing = await archive.list();
      const { read, unreadable } = await readListings(
        this.#ports,
        this.#library.doubtful(existing),
        // The console may ask for its meeting meanwhile: it must neither be refused nor read half a mending.
        (id, work) => this.#oneAfterTheOther(id, async () => (this.#writers.has(id) ? null : work())),
      );
      await this.#library.renew(existing, read);
      const listed = new Set<string>(this.list().map(({ id }) => id));
      const missing = unreadable.filter((id) => !listed.has(id)).length;
      if (missing > 0) raise('warning', someNotListed(missing));
    } catch (error) {
      if (!(error instanceof StorageFault)) throw error;
      log.note('list-not-renewed', { code: error.code });
      raise('warning', error.message);
    }
  }

  list(): readonly LibraryEntry[] {
    return this.#library.list();
  }

  /** The meeting as it stands; undefined when it is not open. */
  meetingOf(id: MeetingId): Meeting | undefined {
    return this.#writers.get(id)?.history.meeting;
  }

  /** Any meeting as it stands, from disk where it is not open; null when it cannot be read. */
  read(id: MeetingId): Promise<Meeting | null> {
    return this.#oneAfterTheOther(id, async () => {
      try {
        return this.meetingOf(id) ?? (await readMeeting(this.#ports, id))?.history.meeting ?? null;
      } catch (error) {
        this.#refused(error);
        return null;
      }
    });
  }

  /** The whole of an open meeting, as a window receives it. */
  whole(id: MeetingId): OpenMeeting | null {
    return this.#writers.get(id)?.whole() ?? null;
  }

  /** `inherited`: what the board and its last meeting bring to the new one. */
  create(facts: MeetingFacts, inherited: Inherited = {}): Answer<OpenMeeting> {
    const { clock, ids } = this.#ports;
    const refusal = timesRefusal(facts);
    if (refusal !== null) return Promise.resolve(reject('end-before-start', refusal));
    const id = meetingId.parse(ids.next());
    const first: JournalEntry = {
      seq: 1,
      step: stepId.parse(ids.next()),
      at: clock.now(),
      cause: 'CreateMeeting',
      events: creationOf(id, facts, inherited, () => ids.next()),
    };
    return this.#oneAfterTheOther(id, async () => {
      try {
        const disk = await this.#ports.archive.create(id);
        await disk.journal.append([first]).catch(async (error: unknown) => {
          await disk.journal.close();
          throw error;
        });
        return ok(this.#begin(disk, historyOf(first)).whole());
      } catch (error) {
        return this.#refused(error);
      }
    });
  }

  /** What a meeting leaves to the next; one that is not open is read and let go of again. */
  carriedOver(id: MeetingId): Answer<LeftToTheNext> {
    return this.#oneAfterTheOther(id, async () => {
      try {
        const meeting = this.meetingOf(id) ?? (await readMeeting(this.#ports, id))?.history.meeting;
        if (meeting === undefined) return emptyMeeting();
        return ok({
          items: carriedForward(meeting),
          youngPeoplesAim: meeting.facts.youngPeoplesAim,
          unanswered: stillUnanswered(meeting),
        });
      } catch (error) {
        return this.#refused(error);
      }
    });
  }

  open(id: MeetingId): Answer<OpenMeeting> {
    return this.#oneAfterTheOther(id, async () => {
      const open = this.#writers.get(id);
      if (open !== undefined) return ok(open.whole());
      try {
        return await this.#openFromDisk(await this.#ports.archive.open(id));
      } catch (error) {
        return this.#refused(error);
      }
    });
  }

  dispatch(id: MeetingId, command: Command): Answer<Saved> {
    return this.#writers.get(id)?.dispatch(command) ?? Promise.resolve(closedMeeting());
  }

  /** Closes a meeting: waiting commands are taken, safety copy and backup made. One that is not open is fine. */
  leave(id: MeetingId): Promise<void> {
    return this.#oneAfterTheOther(id, async () => {
      const writer = this.#writers.get(id);
      if (writer === undefined) return;
      try {
        await writer.close();
      } catch (error) {
        if (!(error instanceof StorageFault)) throw error;
        this.#ports.log.note('close-refused', { code: error.code });
      }
      this.#writers.delete(id);
      await this.#library.close(listing(writer, false));
    });
  }

  async closeAll(): Promise<void> {
    await Promise.all(this.#underWay.values());
    await Promise.all([...this.#writers.keys()].map((id) => this.leave(id)));
    await this.#library.write();
  }

  async #openFromDisk(disk: Disk): Answer<OpenMeeting> {
    const { log } = this.#ports;
    const { outcome, lostChanges, sealedChanges } = disk.recovered.report;
    try {
      const history = historyFromDisk(disk.recovered);
      log.note('meeting-opened', { outcome, lostChanges, sealedChanges, seq: history?.seq ?? 0 });
      if (history !== null) return ok(this.#begin(disk, history).whole());
      await disk.journal.close();
      return emptyMeeting();
    } catch (error) {
      // Every line reads, but they do not follow from each other: opening must not make that worse.
      log.bug('fold-journal', error);
      await disk.journal.close();
      return notUnderstood();
    }
  }

  #begin({ journal, recovered, snapshots }: Disk, history: History): MeetingWriter {
    const { clock, ids } = this.#ports;
    const { sentence } = recovered.report;
    const notices: Notice[] =
      sentence === null
        ? []
        : [{ id: ids.next(), tone: 'warning', message: mendedWords(history.meeting.facts, sentence) }];
    const writer = new MeetingWriter({
      ports: this.#ports,
      journal,
      history,
      savedAt: recovered.entries.at(-1)?.at ?? clock.now(),
      notices,
      copies: new SafetyCopies(snapshots, recovered.snapshot?.seq ?? 0, this.#ports),
    });
    this.#writers.set(writer.id, writer);
    this.#library.noteStep(history);
    this.#library.follow(writer.id, () => listing(writer, true));
    return writer;
  }

  #refused(error: unknown): Result<never, Rejection> {
    if (!(error instanceof StorageFault)) throw error;
    this.#ports.log.note('meeting-refused', { code: error.code });
    return rejectionOf(error);
  }

  #oneAfterTheOther<T>(id: MeetingId, work: () => Promise<T>): Promise<T> {
    const before = this.#underWay.get(id) ?? Promise.resolve();
    const doing = before.then(work);
    const settled = doing.then(
      () => undefined,
      () => undefined,
    );
    this.#underWay.set(id, settled);
    void settled.then(() => {
      if (this.#underWay.get(id) === settled) this.#underWay.delete(id);
    });
    return doing;
  }
}

const listing = (writer: MeetingWriter, isOpen: boolean): ListedMeeting =>
  listingOf(writer.history, writer.whole().savedAt, isOpen);
