/**
 * Brings a meeting back from the disk. Whole: read it. Torn last line: cut it off. Anything worse: keep a full copy
 * of the original in quarantine first, then write a fresh journal of the newest good state in one move, and say in
 * words what was lost. Sound lines this version does not understand are never mended: the meeting is refused.
 *
 * Rejects only with a `StorageFault` (the disk refuses, no such meeting, newer version); the contents of the files,
 * whatever they are, never make it throw.
 */
import { formatInstant, toInstant } from '../../shared/kernel/wall-time';
import {
  type Clock,
  type JournalEntry,
  type RecoveredMeeting,
  type RecoveryReport,
  type Snapshot,
  StorageFault,
} from '../meetings/ports';
import type { Files } from './files';
import { encodeBase, encodeHeader, encodeLine } from './journal-line';
import { caseWords, copyToQuarantine, type Quarantine } from './quarantine';
import { type JournalReading, type MeetingCodec, readJournal } from './read-journal';
import { type CountFoldable, planRecovery, type RecoveryPlan } from './recovery-plan';
import { recoverySentence } from './recovery-words';
import type { SnapshotStore } from './snapshot-store';
import { attempting, errorCode, storageFault } from './storage-fault';
import { type DurableWriting, writeDurably } from './write-durably';

/**
 * How the application's meetings are read and spoken about. `parseSnapshot` must go on accepting (and bring up to
 * date) the states that earlier versions saved: a journal that was rebuilt begins with one.
 */
export interface MeetingKind<E extends JournalEntry, S> extends MeetingCodec<E, S> {
  /**
   * For a journal rebuilt upon a snapshot: how many of the entries after it can be folded. One that undoes a change
   * from before the snapshot, for example, may no longer find it; it and those after it then count as lost.
   */
  readonly countFoldable?: CountFoldable<E, S>;
  /** When an entry was made, in epoch milliseconds; null when it does not say. */
  readonly timeOf?: (entry: E) => number | null;
  /** An instant in words for the clerk; standard: the council's clock, "18:42 on 26 November 2019". */
  readonly sayTime?: (milliseconds: number) => string;
}

export interface RecoverySetting<E extends JournalEntry, S> extends DurableWriting {
  readonly meeting: string;
  readonly journal: string;
  readonly kind: MeetingKind<E, S>;
  readonly clock: Clock;
  readonly quarantine: Quarantine;
  readonly snapshots: Pick<SnapshotStore<S>, 'newest' | 'pathsAfter' | 'remove'>;
}

export interface Recovery<E extends JournalEntry, S> extends RecoveredMeeting<E, S> {
  /** Bytes of the journal as it now stands. */
  readonly length: number;
}

const opening = { what: 'this meeting', verb: 'opened' } as const;
const copying = { what: 'the damaged record of this meeting', verb: 'copied' } as const;
const mending = { what: 'the mended record of this meeting', verb: 'saved' } as const;
const otherMeeting =
  'The folder of this meeting holds the record of another meeting, so it was left exactly as it is. Look whether folders were renamed or copied by hand, and put the right one back.';

export async function recover<E extends JournalEntry, S>(
  setting: RecoverySetting<E, S>,
): Promise<Recovery<E, S>> {
  const { files, journal, kind, meeting } = setting;
  const bytes = await attempting(opening, () => readIfThere(files, journal));
  const reading = bytes === null ? null : readJournal(bytes, kind);
  if (reading?.kind === 'not-for-this-version') throw storageFault('newer-version', opening);
  // A folder copied or renamed by hand: mending it would make a wrong meeting of a right one.
  if (reading !== null && reading.meeting !== null && reading.meeting !== meeting)
    throw new StorageFault('missing', otherMeeting);
  const newest = await setting.snapshots.newest();
  if (reading === null && newest === null) throw storageFault('missing', opening);

  const plan = planRecovery(reading, newest, kind.countFoldable);
  if (plan.action === 'rebuild') return rebuild(setting, plan, reading);
  const length = reading?.completeLength ?? 0;
  if (plan.action === 'cut-tail') await attempting(opening, () => files.truncate(journal, length));
  const outcome = plan.action === 'cut-tail' ? 'torn-tail' : 'whole';
  return recovered(plan, length, { ...nothingToTell, outcome });
}

/** The bytes of a fresh journal: a header, the state it builds upon (when not the very beginning), the entries. */
export function encodeJournal<E extends JournalEntry, S>(
  meeting: string,
  base: Snapshot<S> | null,
  entries: readonly E[],
): Buffer {
  const head = [encodeHeader(meeting, base?.seq ?? null)];
  if (base !== null) head.push(encodeBase(base.seq, base.state));
  return Buffer.concat([...head, ...entries.map(encodeLine)]);
}

async function rebuild<E extends JournalEntry, S>(
  setting: RecoverySetting<E, S>,
  plan: RecoveryPlan<E, S>,
  reading: JournalReading<E, S> | null,
): Promise<Recovery<E, S>> {
  const { journal, kind, meeting, quarantine, snapshots } = setting;
  // Snapshots past the end could not be used now; should they ever be, they would belong to another course of events.
  const unusable = await snapshots.pathsAfter(plan.lastSeq);
  const damaged = reading === null ? unusable : [journal, ...unusable];
  const folder =
    damaged.length === 0
      ? null
      : await attempting(copying, () => copyToQuarantine(quarantine, meeting, damaged));
  const bytes = encodeJournal(meeting, plan.base, plan.entries);
  await writeDurably(setting, journal, bytes, mending);
  await attempting(mending, () => snapshots.remove(unusable));
  const { lostChanges, sealedChanges, lastSeq } = plan;
  return recovered(plan, bytes.length, {
    outcome: 'repaired',
    lostChanges,
    sealedChanges,
    firstBadLine: reading?.damage?.firstBadLine ?? null,
    quarantineFolder: folder,
    sentence: recoverySentence({
      lostChanges,
      sealedChanges,
      lastSeq,
      lastTime: lastTime(plan.entries, kind),
      copy: folder === null ? null : caseWords(folder),
    }),
  });
}

const nothingToTell: Omit<RecoveryReport, 'outcome'> = {
  lostChanges: 0,
  sealedChanges: 0,
  firstBadLine: null,
  quarantineFolder: null,
  sentence: null,
};

function recovered<E extends JournalEntry, S>(
  { base, snapshot, entries, lastSeq }: RecoveryPlan<E, S>,
  length: number,
  report: RecoveryReport,
): Recovery<E, S> {
  return { base, snapshot, entries, lastSeq, length, report };
}

function lastTime<E extends JournalEntry, S>(entries: readonly E[], kind: MeetingKind<E, S>): string | null {
  const last = entries[entries.length - 1];
  const time = last === undefined ? null : (kind.timeOf?.(last) ?? null);
  return time === null ? null : (kind.sayTime ?? sayCouncilTime)(time);
}

function sayCouncilTime(milliseconds: number): string {
  return formatInstant(toInstant(milliseconds), "HH:mm 'on' d MMMM yyyy");
}

async function readIfThere(files: Files, path: string): Promise<Buffer | null> {
  try {
    return await files.read(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}
