/** The service of meetings on a desk of its own: a clock that stands, ids that count, a disk in memory. */
import type { Shelf, ListedMeeting } from '../../electron/meetings/library';
import { MeetingService } from '../../electron/meetings/meeting-service';
import type { MeetingPorts } from '../../electron/meetings/meeting-ports';
import type { SavedState } from '../../electron/meetings/saved-state';
import type { MeetingArchive } from '../../electron/meetings/ports';
import { StorageFault } from '../../electron/meetings/ports';
import { silentLog } from '../../electron/log';
import type { MeetingChange, OpenMeeting } from '../../shared/ipc/messages';
import type { Rejection } from '../../shared/kernel/rejection';
import type { Result } from '../../shared/kernel/result';
import { type Instant, toInstant } from '../../shared/kernel/wall-time';
import type { JournalEntry } from '../../shared/meeting/events';
import { at } from './given-when-then';
import { MemoryArchive } from './memory-archive';

export const diskFull = new StorageFault('disk-full', 'The disk is full. Free some space and try again.');

export class MemoryShelf implements Shelf {
  isRebuildDue = false;
  entries: ListedMeeting[] = [];
  writes = 0;
  fault: StorageFault | null = null;

  list(): readonly ListedMeeting[] {
    return this.entries;
  }

  async put(entry: ListedMeeting): Promise<void> {
    await this.rebuild([...this.entries.filter((one) => one.id !== entry.id), entry]);
  }

  async rebuild(entries: readonly ListedMeeting[]): Promise<void> {
    await Promise.resolve();
    if (this.fault !== null) throw this.fault;
    this.entries = [...entries];
    this.writes += 1;
  }
}

export interface Desk {
  readonly service: MeetingService;
  readonly archive: MemoryArchive<JournalEntry, SavedState>;
  readonly shelf: MemoryShelf;
  readonly changes: MeetingChange[];
  readonly raised: string[];
  readonly bugs: string[];
  /** Does what was put off. */
  readonly pass: () => Promise<void>;
  readonly setTime: (time: string) => void;
}

export interface DeskParts {
  readonly archive?: MemoryArchive<JournalEntry, SavedState>;
  readonly shelf?: MemoryShelf;
  readonly onChange?: MeetingPorts['onChange'];
}

export function aDesk({
  archive = new MemoryArchive(),
  shelf = new MemoryShelf(),
  onChange,
}: DeskParts = {}): Desk {
  let now: Instant = at('18:00');
  let ids = 0;
  let delayed: Array<() => void> = [];
  const changes: MeetingChange[] = [];
  const raised: string[] = [];
  const bugs: string[] = [];
  const service = new MeetingService({
    archive: archive satisfies MeetingArchive<JournalEntry, SavedState>,
    shelf,
    clock: { now: () => now },
    ids: {
      next: () => {
        ids += 1;
        return `id-${ids}`;
      },
    },
    later: (_, work) => {
      delayed.push(work);
      return () => {
        delayed = delayed.filter((one) => one !== work);
      };
    },
    onChange: onChange ?? ((change) => changes.push(change)),
    raise: (tone, message) => raised.push(`${tone}: ${message}`),
    log: { ...silentLog, bug: (where) => bugs.push(where) },
  });
  return {
    service,
    archive,
    shelf,
    changes,
    raised,
    bugs,
    pass: async () => {
      const due = delayed;
      delayed = [];
      for (const work of due) work();
      await new Promise((resolve) => setImmediate(resolve));
    },
    setTime: (time) => {
      now = toInstant(at(time));
    },
  };
}

/** The value of an answer that must not be a refusal. */
export function granted<T>(answer: Result<T, Rejection>): T {
  if (!answer.ok) throw new Error(`Refused: ${answer.error.code}`);
  return answer.value;
}

export const idOf = (open: OpenMeeting) => open.meeting.id;
