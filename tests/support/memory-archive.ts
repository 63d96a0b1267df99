/** Meetings kept in memory, with a disk that can be full, slow or damaged on demand. */
import type {
  JournalEntry,
  MeetingArchive,
  OpenMeeting,
  RecoveryReport,
  Snapshot,
} from '../../electron/meetings/ports';
import { StorageFault } from '../../electron/meetings/ports';

const whole: RecoveryReport = {
  outcome: 'whole',
  lostChanges: 0,
  sealedChanges: 0,
  firstBadLine: null,
  quarantineFolder: null,
  sentence: null,
};

export interface Kept<E, S> {
  readonly entries: E[];
  readonly snapshots: Snapshot<S>[];
  report: RecoveryReport;
  base: Snapshot<S> | null;
  isOpen: boolean;
  closings: number;
}

export class MemoryArchive<E extends JournalEntry, S> implements MeetingArchive<E, S> {
  readonly meetings = new Map<string, Kept<E, S>>();
  /** Set to refuse everything that writes. */
  fault: StorageFault | null = null;
  /** Set to throw something that is no fault of the disk. */
  bug: Error | null = null;
  /** When set, appends wait for it. */
  gate: Promise<void> | null = null;
  /** Every append as it was handed in, refused ones too. */
  readonly asked: E[] = [];

  create(id: string): Promise<OpenMeeting<E, S>> {
    if (this.fault !== null) return Promise.reject(this.fault);
    this.meetings.set(id, {
      entries: [],
      snapshots: [],
      report: whole,
      base: null,
      isOpen: false,
      closings: 0,
    });
    return this.open(id);
  }

  open(id: string): Promise<OpenMeeting<E, S>> {
    const kept = this.meetings.get(id);
    if (kept === undefined) return Promise.reject(new StorageFault('missing', 'It is gone.'));
    if (kept.isOpen) return Promise.reject(new StorageFault('locked', 'Somebody has it open.'));
    kept.isOpen = true;
    return Promise.resolve(this.#opened(kept));
  }

  list(): Promise<readonly string[]> {
    return Promise.resolve([...this.meetings.keys()]);
  }

  kept(id: string): Kept<E, S> {
    const kept = this.meetings.get(id);
    if (kept === undefined) throw new Error(`No meeting ${id}`);
    return kept;
  }

  /** The process dies: whatever is on disk stays, locks are found abandoned. */
  crash(): void {
    for (const kept of this.meetings.values()) kept.isOpen = false;
  }

  #refuse(): void {
    if (this.bug !== null) throw this.bug;
    if (this.fault !== null) throw this.fault;
  }

  #opened(kept: Kept<E, S>): OpenMeeting<E, S> {
    const lastSeq = (): number => kept.entries.at(-1)?.seq ?? kept.base?.seq ?? 0;
    return {
      journal: {
        get lastSeq() {
          return lastSeq();
        },
        append: async (entries) => {
          this.asked.push(...entries);
          await this.gate;
          this.#refuse();
          for (const entry of entries) {
            if (entry.seq !== lastSeq() + 1) throw new RangeError(`${entry.seq} after ${lastSeq()}`);
            kept.entries.push(entry);
          }
        },
        close: () => {
          kept.isOpen = false;
          kept.closings += 1;
          return Promise.resolve();
        },
      },
      snapshots: {
        save: async (seq, state) => {
          await Promise.resolve();
          this.#refuse();
          kept.snapshots.push({ seq, state });
        },
        newest: () => Promise.resolve(kept.snapshots.at(-1) ?? null),
      },
      recovered: {
        base: kept.base,
        snapshot: kept.snapshots.at(-1) ?? kept.base,
        entries: [...kept.entries],
        lastSeq: lastSeq(),
        report: kept.report,
      },
    };
  }
}
