/**
 * Decides what to do with a journal as it was read: nothing, drop a torn tail, or rebuild it. Pure and total.
 *
 * Where the journal is damaged there are two good states to choose from, and the one that reaches further wins:
 * the entries before the damage, or the newest snapshot with the unbroken entries after it. On a tie the former,
 * because with it every change can still be undone.
 */
import type { JournalEntry, Snapshot } from '../meetings/ports';
import type { JournalReading } from './read-journal';

export interface RecoveryPlan<E extends JournalEntry, S> {
  readonly action: 'keep' | 'cut-tail' | 'rebuild';
  readonly base: Snapshot<S> | null;
  /** The newest snapshot that belongs to what is opened. */
  readonly snapshot: Snapshot<S> | null;
  readonly entries: readonly E[];
  readonly lastSeq: number;
  readonly lostChanges: number;
  readonly sealedChanges: number;
}

/** How many of these entries, one after another, can really be folded upon that state. */
export type CountFoldable<E extends JournalEntry, S> = (base: Snapshot<S>, entries: readonly E[]) => number;

/** `reading` is null when there is no journal at all. */
export function planRecovery<E extends JournalEntry, S>(
  reading: JournalReading<E, S> | null,
  newest: Snapshot<S> | null,
  countFoldable: CountFoldable<E, S> = (_, entries) => entries.length,
): RecoveryPlan<E, S> {
  const base = reading?.base ?? null;
  const entries = entriesFromBeginning(reading);
  const reach = lastSeqOf(entries) ?? base?.seq ?? 0;
  const highestSeq = Math.max(reading?.highestSeq ?? 0, newest?.seq ?? 0);
  if (newest !== null && newest.seq > reach) {
    const after = entriesAfter(newest.seq, reading?.laterRuns ?? []);
    return uponSnapshot(newest, after.slice(0, countFoldable(newest, after)), reach, highestSeq);
  }
  const isWhole = reading !== null && reading.damage === null;
  return {
    action: !isWhole ? 'rebuild' : reading.tornTail ? 'cut-tail' : 'keep',
    base,
    snapshot: newest !== null && newest.seq > (base?.seq ?? -1) ? newest : base,
    entries,
    lastSeq: reach,
    lostChanges: highestSeq - reach,
    sealedChanges: 0,
  };
}

function uponSnapshot<E extends JournalEntry, S>(
  newest: Snapshot<S>,
  entries: readonly E[],
  reach: number,
  highestSeq: number,
): RecoveryPlan<E, S> {
  const lastSeq = lastSeqOf(entries) ?? newest.seq;
  return {
    action: 'rebuild',
    base: newest,
    snapshot: newest,
    entries,
    lastSeq,
    lostChanges: highestSeq - lastSeq,
    sealedChanges: newest.seq - reach,
  };
}

/** A run that follows on after an unreadable line shows that the line held no entry: nothing is missing there. */
function entriesFromBeginning<E extends JournalEntry, S>(reading: JournalReading<E, S> | null): readonly E[] {
  if (reading === null) return [];
  const entries = [...reading.entries];
  for (const run of reading.laterRuns)
    if (run[0]?.seq === (lastSeqOf(entries) ?? reading.base?.seq ?? 0) + 1) entries.push(...run);
  return entries;
}

/** The longest unbroken run that follows on from `seq`. */
function entriesAfter<E extends JournalEntry>(seq: number, runs: readonly (readonly E[])[]): readonly E[] {
  let best: readonly E[] = [];
  for (const run of runs) {
    const after = run.filter((entry) => entry.seq > seq);
    if (after[0]?.seq === seq + 1 && after.length > best.length) best = after;
  }
  return best;
}

function lastSeqOf(entries: readonly JournalEntry[]): number | undefined {
  return entries[entries.length - 1]?.seq;
}
