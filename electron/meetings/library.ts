/**
 * The list of meetings. It is an index: everything in it stands in the journals, so it is written late and only when
 * something in it changed, and made anew from the journals where it is missing, or where a crash left a meeting
 * marked as open. What is open is listed from its state, so the list on screen is never behind.
 */
import type { LibraryEntry } from '../../shared/ipc/messages';
import type { MeetingId } from '../../shared/kernel/ids';
import type { Instant } from '../../shared/kernel/wall-time';
import type { History } from '../../shared/meeting/history';
import type { MeetingPorts } from './meeting-ports';
import { StorageFault } from './ports';

export interface ListedMeeting extends LibraryEntry {
  readonly seq: number;
  /** Somebody was writing in it when this was written down; after a crash it may say less than the journal. */
  readonly isOpen: boolean;
}

/** Where the list is kept. Promises resolve when on disk and reject with a `StorageFault`. */
export interface Shelf {
  readonly isRebuildDue: boolean;
  list(): readonly ListedMeeting[];
  put(entry: ListedMeeting): Promise<void>;
  rebuild(entries: readonly ListedMeeting[]): Promise<void>;
}

const SOON = 1000;

export function listingOf({ meeting, seq }: History, updatedAt: Instant, isOpen: boolean): ListedMeeting {
  const { council, board, date, start, venue, isTakeover, isSample = false } = meeting.facts;
  return {
    id: meeting.id,
    council,
    board,
    date,
    start,
    venue,
    isTakeover,
    isSample,
    phase: meeting.sitting.phase,
    itemCount: meeting.agenda.items.length,
    updatedAt,
    seq,
    isOpen,
  };
}

const forWindow = ({ seq: _s, isOpen: _o, ...entry }: ListedMeeting): LibraryEntry => entry;

const whenHeld = ({ date, start }: LibraryEntry): string => `${date} ${start}`;

/** Newest meeting first; of two at the same time the one touched last. */
const newestFirst = (a: LibraryEntry, b: LibraryEntry): number =>
  whenHeld(b).localeCompare(whenHeld(a)) || b.updatedAt - a.updatedAt;

/** An open meeting as it stands now. */
export type LiveListing = () => ListedMeeting;

/** What the list shows of a history; the same values mean that there is nothing to write. */
const shownOf = ({ meeting }: History): readonly unknown[] => [
  meeting.facts,
  meeting.sitting.phase,
  meeting.agenda.items.length,
];

export class Library {
  readonly #ports: Pick<MeetingPorts, 'shelf' | 'later' | 'log'>;
  /** Listings of meetings that are open, or that have yet to be written as closed. */
  readonly #live = new Map<MeetingId, LiveListing>();
  readonly #shown = new Map<MeetingId, readonly unknown[]>();
  #isDue = false;
  #callOff: (() => void) | null = null;

  constructor(ports: Pick<MeetingPorts, 'shelf' | 'later' | 'log'>) {
    this.#ports = ports;
  }

  list(): LibraryEntry[] {
    const entries = new Map(this.#ports.shelf.list().map((entry) => [entry.id, entry]));
    for (const [id, listing] of this.#live) entries.set(id, listing());
    return [...entries.values()].map(forWindow).sort(newestFirst);
  }

  /** Meetings whose journals must be read before the list can be believed. */
  doubtful(existing: readonly string[]): string[] {
    const { shelf } = this.#ports;
    const sure = new Set<string>(
      shelf
        .list()
        .filter((entry) => !entry.isOpen)
        .map(({ id }) => id),
    );
    return shelf.isRebuildDue ? [...existing] : existing.filter((id) => !sure.has(id));
  }

  /** Drops what is no longer there and adds what was read anew. */
  async renew(existing: readonly string[], read: readonly ListedMeeting[]): Promise<void> {
    const there = new Set(existing);
    const anew = new Map(read.map((entry) => [entry.id, entry]));
    const kept = this.#ports.shelf.list().filter(({ id }) => there.has(id) && !anew.has(id));
    await this.#try(() => this.#ports.shelf.rebuild([...kept, ...anew.values()]));
  }

  /** A meeting is open from now on. */
  follow(id: MeetingId, listing: LiveListing): void {
    this.#live.set(id, listing);
    this.#writeSoon();
  }

  /** After every step; costs nothing unless the list shows something of it. */
  noteStep(history: History): void {
    const { id } = history.meeting;
    const shown = shownOf(history);
    const before = this.#shown.get(id);
    if (before !== undefined && shown.every((value, place) => value === before[place])) return;
    this.#shown.set(id, shown);
    this.#writeSoon();
  }

  /** A meeting has been closed, and is listed as it was left. Resolves when that is written, or refused. */
  async close(entry: ListedMeeting): Promise<void> {
    this.#live.set(entry.id, () => entry);
    this.#shown.delete(entry.id);
    this.#isDue = true;
    await this.write();
  }

  /** Writes what is due now. */
  async write(): Promise<void> {
    this.#callOff?.();
    this.#callOff = null;
    if (!this.#isDue) return;
    this.#isDue = false;
    for (const [id, listing] of this.#live) {
      const entry = listing();
      const isWritten = await this.#try(() => this.#ports.shelf.put(entry));
      if (!isWritten) this.#isDue = true;
      else if (!entry.isOpen && this.#live.get(id) === listing) this.#live.delete(id);
    }
  }

  #writeSoon(): void {
    this.#isDue = true;
    this.#callOff ??= this.#ports.later(SOON, () => void this.write());
  }

  async #try(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      if (!(error instanceof StorageFault)) throw error;
      // The journals hold everything; the list is written again after the next change, or made anew at the next start.
      this.#ports.log.note('list-not-saved', { code: error.code });
      return false;
    }
  }
}
