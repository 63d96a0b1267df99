/**
 * One line of a journal: sixteen hex digits of checksum, a space, JSON, a newline. The checksum is over the bytes
 * of the JSON, so a changed byte anywhere in a line is found, and JSON never holds a raw newline, so a line is
 * always one piece.
 *
 * The first line names the format and keeps this very shape in every later version: an older Boardside can then
 * tell "newer than I am" (leave it alone) from "damaged" (mend it).
 */
import { createHash } from 'node:crypto';

export const journalVersion = 1;

const checksumLength = 16;
/** Bounds the search for a second line in bytes that may be anything. */
const mostTries = 32;
const newline = 0x0a;
const space = 0x20;

export type JournalLine =
  | {
      readonly kind: 'header';
      readonly version: number;
      readonly meeting: string;
      readonly baseSeq: number | null;
    }
  | { readonly kind: 'base'; readonly seq: number; readonly state: unknown }
  | { readonly kind: 'entry'; readonly json: unknown }
  | { readonly kind: 'unreadable' };

/** The checksum of a piece of JSON: the first 16 hex digits of its SHA-256. */
export function checksumOf(json: string | Uint8Array): string {
  return createHash('sha256').update(json).digest('hex').slice(0, checksumLength);
}

/** A whole line for any JSON value, newline included. Throws for what JSON cannot say (a bug of the caller). */
export function encodeLine(value: unknown): Buffer {
  const json = JSON.stringify(value);
  if (json === undefined) throw new TypeError('A journal line must be JSON');
  return Buffer.from(`${checksumOf(json)} ${json}\n`, 'utf8');
}

export function encodeHeader(meeting: string, baseSeq: number | null): Buffer {
  const header = { 'boardside-journal': journalVersion, meeting };
  return encodeLine(baseSeq === null ? header : { ...header, base: { seq: baseSeq } });
}

export function encodeBase(seq: number, state: unknown): Buffer {
  return encodeLine({ 'boardside-base': seq, state });
}

/** Reads one line, without its newline. Never throws. */
export function decodeLine(bytes: Uint8Array): JournalLine {
  const line = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (line.length <= checksumLength || line[checksumLength] !== space) return { kind: 'unreadable' };
  const json = line.subarray(checksumLength + 1);
  if (line.toString('latin1', 0, checksumLength) !== checksumOf(json)) return { kind: 'unreadable' };
  return classify(parse(json.toString('utf8')));
}

/** Cuts bytes into lines. `rest` is what follows the last newline: the start of a line that was never finished. */
export function splitLines(bytes: Uint8Array): { lines: Uint8Array[]; rest: Uint8Array } {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let end = bytes.indexOf(newline); end !== -1; end = bytes.indexOf(newline, start)) {
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return { lines, rest: bytes.subarray(start) };
}

/**
 * Reads two lines that became one because the newline between them was damaged (or behind the one, at the end of the
 * file). Null when there is nothing sound in it. Without this a single changed byte would cost two changes.
 */
export function decodeRunTogether(bytes: Uint8Array): readonly [JournalLine, JournalLine] | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  let tries = 0;
  for (const { index } of text.matchAll(/[0-9a-f]{16} (?=\{)/g)) {
    tries += 1;
    if (tries > mostTries) break;
    const second = decodeLine(bytes.subarray(index));
    if (index > 0 && second.kind !== 'unreadable') return [decodeLine(bytes.subarray(0, index - 1)), second];
  }
  const first = decodeLine(bytes.subarray(0, -1));
  return first.kind === 'unreadable' ? null : [first, { kind: 'unreadable' }];
}

/** Whether these bytes can be the beginning of a line: what a write cut off by a crash leaves, and nothing else. */
export function isLineBeginning(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  // Control characters never stand in JSON: what holds one was put there by the disk, not by us.
  const hasControls = bytes.some((byte) => byte < space);
  return !hasControls && (/^[0-9a-f]{0,16}$/.test(text) || /^[0-9a-f]{16} (\{|$)/.test(text));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // Right checksum over something that is not JSON: not written by us, so not readable.
  }
}

function classify(json: unknown): JournalLine {
  if (json === undefined) return { kind: 'unreadable' };
  if (!isObject(json)) return { kind: 'entry', json };
  if ('boardside-journal' in json) return headerOf(json);
  if ('boardside-base' in json) {
    const seq = json['boardside-base'];
    return isSeq(seq) ? { kind: 'base', seq, state: json['state'] } : { kind: 'unreadable' };
  }
  return { kind: 'entry', json };
}

function headerOf(json: Record<string, unknown>): JournalLine {
  const version = json['boardside-journal'];
  const meeting = json['meeting'];
  const base = json['base'];
  const baseSeq = isObject(base) ? base['seq'] : null;
  if (!isSeq(version) || version === 0) return { kind: 'unreadable' };
  // Of a newer version only its number is sure to mean what it means here.
  if (version > journalVersion) return { kind: 'header', version, meeting: '', baseSeq: null };
  if (typeof meeting !== 'string' || !(baseSeq === null || isSeq(baseSeq))) return { kind: 'unreadable' };
  return { kind: 'header', version, meeting, baseSeq };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isSeq(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
