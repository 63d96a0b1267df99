/**
 * What the single writer of meetings needs from the outside: a journal, snapshots, a clock and ids.
 *
 * A promise from `append`, `save`, `create` or `open` that resolves means "on disk" (flushed, not merely handed to
 * the system). One that rejects does so with a `StorageFault`, whose sentence can be shown to the clerk as it
 * stands: it names no path and says what happened and what to do. Any other rejection is a bug.
 */

/** Anything that stands in a journal: one numbered line. Numbers run 1, 2, 3 … without a gap. */
export interface JournalEntry {
  readonly seq: number;
}

export interface Journal<E extends JournalEntry> {
  /** The number of the newest entry that is on disk; 0 when there is none. */
  readonly lastSeq: number;
  /**
   * Appends entries in order and resolves once they are flushed. They must follow on from the newest entry handed
   * in so far. On a fault none of them is in the journal, nor is anything appended behind them that was still
   * waiting (those promises reject with the same fault); the next append starts again at `lastSeq + 1`.
   */
  append(entries: readonly E[]): Promise<void>;
  /** Waits for what is under way, then lets go of the file. */
  close(): Promise<void>;
}

/** The state of a meeting just after entry `seq`. */
export interface Snapshot<S> {
  readonly seq: number;
  readonly state: S;
}

export interface Snapshots<S> {
  save(seq: number, state: S): Promise<void>;
  /** The newest snapshot that reads back whole, or null. */
  newest(): Promise<Snapshot<S> | null>;
}

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
}

export interface Ids {
  next(): string;
}

/** What was found when a meeting was opened, and what was lost, if anything. */
export interface RecoveryReport {
  /** `whole`: nothing to tell. `torn-tail`: a half-written, never acknowledged last line was dropped. `repaired`: see `sentence`. */
  readonly outcome: 'whole' | 'torn-tail' | 'repaired';
  /** Changes known to have been made that the opened meeting does not have (at least so many). */
  readonly lostChanges: number;
  /** Changes whose effect is there (through a snapshot) but which can no longer be undone one by one. */
  readonly sealedChanges: number;
  /** The first line of the journal that could not be read, counted from 1; null when none. */
  readonly firstBadLine: number | null;
  /** The folder that holds the untouched original, for "Show in folder"; null when nothing was set aside. */
  readonly quarantineFolder: string | null;
  /** What to tell the clerk; null when there is nothing to tell. */
  readonly sentence: string | null;
}

/** A meeting as it came off the disk. Its state is `snapshot` (or, for a full replay, `base`) followed by entries. */
export interface RecoveredMeeting<E extends JournalEntry, S> {
  /** Where the journal itself begins: null for a beginning at entry 1, else the state it was rebuilt upon. */
  readonly base: Snapshot<S> | null;
  /** The newest snapshot that agrees with the journal (`base` included), or null. */
  readonly snapshot: Snapshot<S> | null;
  /** Every entry after `base`, without a gap, up to `lastSeq`. */
  readonly entries: readonly E[];
  readonly lastSeq: number;
  readonly report: RecoveryReport;
}

export interface OpenMeeting<E extends JournalEntry, S> {
  readonly journal: Journal<E>;
  readonly snapshots: Snapshots<S>;
  readonly recovered: RecoveredMeeting<E, S>;
}

/** Where meetings are kept. A meeting is open once only, in this process and in any other. */
export interface MeetingArchive<E extends JournalEntry, S> {
  create(meeting: string): Promise<OpenMeeting<E, S>>;
  open(meeting: string): Promise<OpenMeeting<E, S>>;
  /** Ids of the meetings there are, in no particular order. */
  list(): Promise<readonly string[]>;
}

export type StorageFaultCode =
  | 'disk-full'
  | 'read-only'
  | 'no-permission'
  | 'locked'
  | 'io'
  | 'missing'
  | 'in-the-way'
  | 'newer-version';

/** A refusal by the disk. `message` is the sentence for the clerk; `cause` holds the system's own error. */
export class StorageFault extends Error {
  override readonly name = 'StorageFault';
  readonly code: StorageFaultCode;

  constructor(code: StorageFaultCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}
