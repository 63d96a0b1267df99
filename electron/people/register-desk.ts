/**
 * The register of people, for whoever asks: shown with everybody whom the open meeting wrote down, changed one change
 * after the other, and the lists of the meeting before. An `ok` answer to a change means "on disk".
 */
import type { LibraryEntry } from '../../shared/ipc/messages';
import type { MeetingId, NewId } from '../../shared/kernel/ids';
import { reject, type Rejection } from '../../shared/kernel/rejection';
import { ok, type Result } from '../../shared/kernel/result';
import type { Meeting } from '../../shared/meeting/meeting';
import { type LastLists, listsOf } from '../../shared/register/last-lists';
import {
  changeRegister,
  type Register,
  type RegisterChange,
  withPeopleOf,
} from '../../shared/register/register';
import type { Log } from '../log';
import { StorageFault } from '../meetings/ports';
import type { RegisterStore } from '../storage/register-store';

export interface RegisterDeskParts {
  readonly store: Pick<RegisterStore, 'current' | 'save'>;
  readonly newId: NewId;
  readonly library: () => readonly LibraryEntry[];
  /** A meeting that is open, as it stands. */
  readonly meetingOf: (id: MeetingId) => Meeting | undefined;
  /** Any meeting, from disk where it is not open; null when it cannot be read. */
  readonly readMeeting: (id: MeetingId) => Promise<Meeting | null>;
  readonly log: Log;
}

type Answer<T> = Promise<Result<T, Rejection>>;

/** So many meetings back the lists are looked for: one that was never prepared has none. */
const MOST_LOOKED_AT = 4;

export class RegisterDesk {
  readonly #parts: RegisterDeskParts;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(parts: RegisterDeskParts) {
    this.#parts = parts;
  }

  /** What the meeting has that the register does not is kept now; a disk that refuses costs only that. */
  read(id: MeetingId | null): Promise<Register> {
    return this.#oneAfterTheOther(async () => {
      const { log, meetingOf, store } = this.#parts;
      const meeting = id === null ? undefined : meetingOf(id);
      const now = meeting === undefined ? store.current : withPeopleOf(store.current, meeting);
      if (now === store.current) return now;
      try {
        await store.save(now);
      } catch (error) {
        if (!(error instanceof StorageFault)) throw error;
        // They stand in the meeting, and are kept the next time.
        log.note('register-not-saved', { code: error.code });
      }
      return now;
    });
  }

  change(change: RegisterChange): Answer<Register> {
    return this.#oneAfterTheOther(async () => {
      const { newId, store } = this.#parts;
      const changed = changeRegister(store.current, change, { newId });
      if (!changed.ok) return changed;
      try {
        await store.save(changed.value);
        return changed;
      } catch (error) {
        if (!(error instanceof StorageFault)) throw error;
        return reject(error.code, error.message);
      }
    });
  }

  /** Null where this board has met with nobody before. */
  async lastLists(id: MeetingId): Answer<LastLists | null> {
    const { meetingOf, readMeeting } = this.#parts;
    const meeting = meetingOf(id);
    if (meeting === undefined) return ok(null);
    for (const before of this.#before(meeting).slice(0, MOST_LOOKED_AT)) {
      const last = await readMeeting(before.id);
      if (last === null) continue;
      await this.#keep(last);
      const people = listsOf(last, this.#parts.store.current);
      if (people.length > 0) return ok({ date: last.facts.date, people, quorum: last.facts.quorum ?? null });
    }
    return ok(null);
  }

  /** Meetings of the same board that were, or will be, held before it; the newest first. */
  #before({ facts, id }: Meeting): LibraryEntry[] {
    const when = ({ date, start }: { readonly date: string; readonly start: string }): string =>
      `${date} ${start}`;
    const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
    return this.#parts
      .library()
      .filter(
        (entry) =>
          entry.id !== id &&
          !entry.isSample &&
          same(entry.board, facts.board) &&
          same(entry.council, facts.council) &&
          when(entry) <= when(facts),
      )
      .toSorted((a, b) => when(b).localeCompare(when(a)) || b.updatedAt - a.updatedAt);
  }

  /** Their people are known from now on: a link from a new meeting leads somewhere. */
  async #keep(meeting: Meeting): Promise<void> {
    await this.#oneAfterTheOther(async () => {
      const { log, store } = this.#parts;
      const now = withPeopleOf(store.current, meeting);
      if (now === store.current) return;
      await store.save(now).catch((error: unknown) => {
        if (!(error instanceof StorageFault)) throw error;
        log.note('register-not-saved', { code: error.code });
      });
    });
  }

  #oneAfterTheOther<T>(work: () => Promise<T>): Promise<T> {
    const doing = this.#queue.then(work);
    this.#queue = doing.catch(() => undefined);
    return doing;
  }
}
