/**
 * Reads a journal's bytes without ever guessing: an entry comes out only if its line's checksum is right, the
 * caller's own parser accepts it and its number follows on. Pure; never throws.
 *
 * Two harmless endings and two bad ones are told apart:
 * - whole, or with the beginning of a line at its end (a write cut off by a crash, never acknowledged): dropped,
 *   `tornTail`;
 * - damage: a complete line that does not read, bytes that are no line, numbers that do not follow on;
 * - not for this version: sound lines that this Boardside does not understand. Nothing may be mended then.
 */
import type { JournalEntry, Snapshot } from '../meetings/ports';
import {
  decodeLine,
  decodeRunTogether,
  isLineBeginning,
  isSeq,
  type JournalLine,
  journalVersion,
  splitLines,
} from './journal-line';

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
  const damage = new DamageFinder();
  const { decoded, lineCount, rest } = decodeAll(bytes, damage);
  const first = decoded[0]?.line;
  const header = first?.kind === 'header' ? first : null;
  if (header !== null && header.version > journalVersion) return { kind: 'not-for-this-version', line: 1 };

  // Where the header is missing altogether, the line in its place is the first of the rest.
  const afterHeader = decoded.slice(header !== null || first?.kind === 'unreadable' ? 1 : 0);
  const [next] = afterHeader;
  const isBaseDue = header === null ? next?.line.kind === 'base' : header.baseSeq !== null;
  const base = isBaseDue ? baseFrom(next?.line, header?.baseSeq ?? null, codec) : null;
  if (base === 'not-understood') return { kind: 'not-for-this-version', line: next?.number ?? 2 };

  if (header === null) damage.mark('unreadable-header', 1);
  if (isBaseDue && base === null) damage.mark('unreadable-line', 2);
  // A base that cannot be read leaves nothing for the first entry to follow on from.
  const beginning = base?.seq ?? (isBaseDue ? null : 0);
  const body = joinRuns(afterHeader.slice(isBaseDue ? 1 : 0), beginning, codec, damage);
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
    damage: damage.upTo(lineCount),
  };
}

interface NumberedLine {
  /** As counted in the file, from 1. */
  readonly number: number;
  readonly line: JournalLine;
}

/** Decodes line by line; lines run together by a damaged newline come out as two, and are marked as damage. */
function decodeAll(
  bytes: Uint8Array,
  damage: DamageFinder,
): { decoded: NumberedLine[]; lineCount: number; rest: Uint8Array } {
  const { lines, rest } = splitLines(bytes);
  const isTorn = isLineBeginning(rest) && decodeLine(rest.subarray(0, -1)).kind === 'unreadable';
  const complete = isTorn ? lines : [...lines, rest];
  const decoded = complete.flatMap((line, index): NumberedLine[] => {
    const number = index + 1;
    const single = decodeLine(line);
    const both = single.kind === 'unreadable' ? decodeRunTogether(line) : null;
    if (both === null) return [{ number, line: single }];
    damage.mark('unreadable-line', number);
    const isSecondMissing = both[1].kind === 'unreadable';
    return both.slice(0, isSecondMissing ? 1 : 2).map((each) => ({ number, line: each }));
  });
  return { decoded, lineCount: complete.length, rest: isTorn ? rest : bytes.subarray(bytes.length) };
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
  body: readonly NumberedLine[],
  beginning: number | null,
  codec: MeetingCodec<E, S>,
  damage: DamageFinder,
): { runs: E[][]; highestSeq: number } | { notUnderstood: number } {
  let run: E[] = [];
  const runs = [run];
  let highestSeq = beginning ?? 0;
  let nextSeq = beginning === null ? null : beginning + 1;
  for (const { line, number } of body) {
    if (line.kind !== 'entry') {
      damage.mark('unreadable-line', number);
      highestSeq += 1;
      nextSeq = null;
      continue;
    }
    const entry = codec.parseEntry(line.json);
    if (entry === null || !isSeq(entry.seq) || entry.seq === 0) return { notUnderstood: number };
    if (entry.seq !== nextSeq) {
      damage.mark('gap', number);
      run = [];
      runs.push(run);
    }
    run.push(entry);
    nextSeq = entry.seq + 1;
    highestSeq = Math.max(highestSeq, entry.seq);
  }
  return { runs, highestSeq };
}
