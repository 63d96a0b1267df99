/**
 * Reads a journal's bytes without ever guessing: an entry comes out only if its line's checksum is right, the
 * caller's own parser accepts it and its number follows on. Pure; never throws.
 *
 * Two harmless endings and two bad ones are told apart:
 * - whole, or a last line without its newline (a write cut off by a crash, never acknowledged): dropped, `tornTail`;
 * - damage: a complete line that does not read, or numbers that do not follow on;
 * - not for this version: sound lines that this Boardside does not understand. Nothing may be mended then.
 */
import type { JournalEntry, Snapshot } from '../meetings/ports';
import { type JournalLine, decodeLine, isSeq, journalVersion, splitLines } from './journal-line';

/** How the meeting's own values are told from anything else: null for what is not one. */
export interface MeetingCodec<E extends JournalEntry, S> {
  readonly parseEntry: (json: unknown) => E | null;
  readonly parseSnapshot: (json: unknown) => S | null;
}

export interface JournalDamage {
  readonly kind: 'unreadable-header' | 'unreadable-line' | 'gap';
  /** Counted from 1, the header being line 1. */
  readonly firstBadLine: number;
  /** Lines from the first bad one on, itself included. */
  readonly lostLines: number;
}

export interface JournalReading<E extends JournalEntry, S> {
  readonly kind: 'read';
  /** The meeting the header names; null when the header is unreadable. */
  readonly meeting: string | null;
  readonly base: Snapshot<S> | null;
  /** The entries that stand from the beginning without a gap. */
  readonly entries: readonly E[];
  /** Unbroken stretches of readable entries after the damage, in file order; empty when there is none. */
  readonly laterRuns: readonly (readonly E[])[];
  /** The highest number the file is known to have held, unreadable lines counted as one each. */
  readonly highestSeq: number;
  /** Bytes up to the end of the last complete line. */
  readonly completeLength: number;
  readonly tornTail: boolean;
  readonly damage: JournalDamage | null;
}

export interface NotForThisVersion {
  readonly kind: 'not-for-this-version';
  readonly line: number;
}

export function readJournal<E extends JournalEntry, S>(
  bytes: Uint8Array,
  codec: MeetingCodec<E, S>,
): JournalReading<E, S> | NotForThisVersion {
  const { lines, rest } = splitLines(bytes);
  const decoded = lines.map(decodeLine);
  const header = decoded[0]?.kind === 'header' ? decoded[0] : null;
  if (header !== null && header.version > journalVersion) return { kind: 'not-for-this-version', line: 1 };

  const second = decoded[1];
  const isBaseDue = header === null ? second?.kind === 'base' : header.baseSeq !== null;
  const base = isBaseDue ? baseFrom(second, header?.baseSeq ?? null, codec) : null;
  if (base === 'not-understood') return { kind: 'not-for-this-version', line: 2 };

  const damage = new DamageFinder();
  if (header === null) damage.mark('unreadable-header', 1);
  if (isBaseDue && base === null) damage.mark('unreadable-line', 2);
  // A base that cannot be read leaves nothing for the first entry to follow on from.
  const beginning = base?.seq ?? (isBaseDue ? null : 0);
  const linesBefore = isBaseDue ? 2 : 1;
  const body = joinRuns(decoded.slice(linesBefore), linesBefore + 1, beginning, codec, damage);
  if ('notUnderstood' in body) return { kind: 'not-for-this-version', line: body.notUnderstood };

  const [entries = [], ...laterRuns] = body.runs;
  return {
    kind: 'read',
    meeting: header?.meeting ?? null,
    base,
    entries,
    laterRuns,
    highestSeq: Math.max(body.highestSeq, header?.baseSeq ?? 0),
    completeLength: bytes.length - rest.length,
    tornTail: rest.length > 0,
    damage: damage.upTo(lines.length),
  };
}

class DamageFinder {
  #first: { kind: JournalDamage['kind']; firstBadLine: number } | null = null;

  mark(kind: JournalDamage['kind'], firstBadLine: number): void {
    this.#first ??= { kind, firstBadLine };
  }

  upTo(lineCount: number): JournalDamage | null {
    return this.#first && { ...this.#first, lostLines: lineCount - this.#first.firstBadLine + 1 };
  }
}

function baseFrom<E extends JournalEntry, S>(
  line: JournalLine | undefined,
  announcedSeq: number | null,
  codec: MeetingCodec<E, S>,
): Snapshot<S> | 'not-understood' | null {
  if (line?.kind !== 'base' || (announcedSeq ?? line.seq) !== line.seq) return null;
  const state = codec.parseSnapshot(line.state);
  return state === null ? 'not-understood' : { seq: line.seq, state };
}

/** Sorts the lines of the body into unbroken runs; the first run is the one that begins at the beginning. */
function joinRuns<E extends JournalEntry, S>(
  body: readonly JournalLine[],
  firstLine: number,
  beginning: number | null,
  codec: MeetingCodec<E, S>,
  damage: DamageFinder,
): { runs: E[][]; highestSeq: number } | { notUnderstood: number } {
  let run: E[] = [];
  const runs = [run];
  let highestSeq = beginning ?? 0;
  let nextSeq = beginning === null ? null : beginning + 1;
  for (const [index, line] of body.entries()) {
    if (line.kind !== 'entry') {
      damage.mark('unreadable-line', firstLine + index);
      highestSeq += 1;
      nextSeq = null;
      continue;
    }
    const entry = codec.parseEntry(line.json);
    if (entry === null || !isSeq(entry.seq) || entry.seq === 0) return { notUnderstood: firstLine + index };
    if (entry.seq !== nextSeq) {
      damage.mark('gap', firstLine + index);
      run = [];
      runs.push(run);
    }
    run.push(entry);
    nextSeq = entry.seq + 1;
    highestSeq = Math.max(highestSeq, entry.seq);
  }
  return { runs, highestSeq };
}
