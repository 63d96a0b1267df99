import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeBase, encodeHeader, encodeLine } from '../../../electron/storage/journal-line';
import { type JournalReading, readJournal } from '../../../electron/storage/read-journal';
import { encodeJournal } from '../../../electron/storage/recovery';
import { type Note, type Notes, note, noteKind, notes } from '../../support/sample-journal';

const header = encodeHeader('m1', null);
const garbage = Buffer.from('not a line\n');

function read(...parts: Uint8Array[]): JournalReading<Note, Notes> {
  const reading = readJournal(Buffer.concat(parts), noteKind);
  if (reading.kind !== 'read') throw new Error(`refused at line ${reading.line}`);
  return reading;
}

/** Every entry that comes out must be one that was put in, word for word. */
function expectOnlyTrueEntries(reading: JournalReading<Note, Notes>): void {
  for (const entry of [reading.entries, ...reading.laterRuns].flat()) expect(entry).toEqual(note(entry.seq));
}

describe('reading a journal', () => {
  test('finds every entry of a whole one', () => {
    const bytes = encodeJournal('m1', null, notes(1, 5));
    expect(read(bytes)).toEqual({
      kind: 'read',
      meeting: 'm1',
      base: null,
      entries: notes(1, 5),
      laterRuns: [],
      highestSeq: 5,
      completeLength: bytes.length,
      tornTail: false,
      damage: null,
    });
  });

  test('begins at its base when it has one', () => {
    const reading = read(encodeJournal('m1', { seq: 40, state: { texts: ['a'] } }, notes(41, 43)));
    expect(reading).toMatchObject({ base: { seq: 40, state: { texts: ['a'] } }, entries: notes(41, 43) });
    expect(reading.damage).toBeNull();
  });

  test('drops a torn last line at whatever byte it was torn', () => {
    const whole = encodeJournal('m1', null, notes(1, 2));
    const last = encodeLine(note(3));
    for (let length = 1; length < last.length; length += 1) {
      const reading = read(whole, last.subarray(0, length));
      expect(reading).toMatchObject({ entries: notes(1, 2), tornTail: true, damage: null });
      expect(reading.completeLength).toBe(whole.length);
    }
  });

  test.each([
    ['nought bytes, as some file systems leave them after a power cut', Buffer.alloc(4096)],
    ['bytes that are no beginning of a line', Buffer.from('shopping notes')],
    [
      'the beginning of a line with nought bytes in it',
      Buffer.concat([encodeLine(note(3)).subarray(0, 40), Buffer.alloc(9)]),
    ],
  ])('does not take %s for a torn line, for they may have been one that was acknowledged', (_, rest) => {
    const reading = read(encodeJournal('m1', null, notes(1, 2)), rest);
    expect(reading).toMatchObject({ entries: notes(1, 2), tornTail: false, highestSeq: 3 });
    expect(reading.damage).toEqual({ kind: 'unreadable-line', firstBadLine: 4, lostLines: 1 });
  });

  test('finds both of two lines between which the newline was damaged', () => {
    const whole = encodeJournal('m1', null, notes(1, 3));
    for (let place = 0; place < whole.length; place += 1) {
      if (whole[place] !== 0x0a) continue;
      for (const put of [0x00, 0x20, 0x61, 0x7b, 0xff]) {
        const bytes = Buffer.from(whole);
        bytes[place] = put;
        const reading = read(bytes);
        expect(reading).toMatchObject({ meeting: 'm1', entries: notes(1, 3), laterRuns: [], highestSeq: 3 });
        expect(reading.damage).toMatchObject({ kind: 'unreadable-line' });
      }
    }
  });

  test('finds every entry when an editor has changed the line ends', () => {
    const text = encodeJournal('m1', { seq: 3, state: { texts: [] } }, notes(4, 6)).toString();
    const reading = read(Buffer.from(text.replaceAll('\n', '\r\n')));
    expect(reading).toMatchObject({ meeting: 'm1', base: { seq: 3 }, entries: notes(4, 6), tornTail: false });
    expect(reading.damage).toMatchObject({ firstBadLine: 1 });
  });

  test('finds a bad line in the middle, and what is readable after it', () => {
    const reading = read(encodeJournal('m1', null, notes(1, 3)), garbage, ...notes(5, 6).map(encodeLine));
    expect(reading).toMatchObject({ entries: notes(1, 3), laterRuns: [notes(5, 6)], highestSeq: 6 });
    expect(reading.damage).toEqual({ kind: 'unreadable-line', firstBadLine: 5, lostLines: 3 });
  });

  test('counts a complete but unreadable last line as damage, for it may have been acknowledged', () => {
    const reading = read(encodeJournal('m1', null, notes(1, 3)), garbage);
    expect(reading).toMatchObject({ entries: notes(1, 3), tornTail: false, highestSeq: 4 });
    expect(reading.damage).toEqual({ kind: 'unreadable-line', firstBadLine: 5, lostLines: 1 });
  });

  test.each([
    ['a missing entry', [1, 2, 4]],
    ['a first entry that is not number 1', [2, 3]],
    ['an entry that stands there twice', [1, 2, 2]],
    ['two entries in the wrong order', [1, 3, 2]],
  ])('finds %s', (_, seqs) => {
    const reading = read(header, ...seqs.map((seq) => encodeLine(note(seq))));
    expect(reading.damage).toMatchObject({ kind: 'gap' });
  });

  test('with an unreadable header still finds the entries', () => {
    const reading = read(garbage, ...notes(1, 3).map(encodeLine));
    expect(reading).toMatchObject({ meeting: null, entries: notes(1, 3), laterRuns: [] });
    expect(reading.damage).toMatchObject({ kind: 'unreadable-header', firstBadLine: 1 });
  });

  test('without its header still finds the entries, and the base', () => {
    expect(read(...notes(1, 3).map(encodeLine))).toMatchObject({
      entries: notes(1, 3),
      damage: { kind: 'unreadable-header', firstBadLine: 1, lostLines: 3 },
    });
    const upon = read(encodeBase(40, { texts: [] }), encodeLine(note(41)));
    expect(upon).toMatchObject({ base: { seq: 40 }, entries: [note(41)] });
  });

  test('with an unreadable header still finds the base and the entries upon it', () => {
    const reading = read(garbage, encodeBase(40, { texts: [] }), ...notes(41, 42).map(encodeLine));
    expect(reading).toMatchObject({ base: { seq: 40 }, entries: notes(41, 42) });
  });

  test('with an unreadable base does not take the entries upon it for a beginning', () => {
    const reading = read(encodeHeader('m1', 40), garbage, ...notes(41, 42).map(encodeLine));
    expect(reading).toMatchObject({ base: null, entries: [], laterRuns: [notes(41, 42)], highestSeq: 42 });
    expect(reading.damage).toMatchObject({ firstBadLine: 2 });
  });

  test('takes an empty file for damage and not for a new meeting', () => {
    expect(read().damage).toEqual({ kind: 'unreadable-header', firstBadLine: 1, lostLines: 0 });
  });

  test.each([
    ['the header names a newer version', [encodeLine({ 'boardside-journal': 2, meeting: 'm1' })], 1],
    ['a sound entry is of a kind it does not know', [header, encodeLine({ seq: 1, kind: 'Later' })], 2],
    ['a sound entry has no number', [header, encodeLine({ text: 'a', at: 1 })], 2],
    ['a sound base is of a kind it does not know', [encodeHeader('m1', 4), encodeBase(4, 'x')], 2],
  ])('leaves it to a newer Boardside when %s', (_, lines, line) => {
    expect(readJournal(Buffer.concat(lines), noteKind)).toEqual({ kind: 'not-for-this-version', line });
  });
});

describe('whatever happens to a journal on the disk', () => {
  const whole = encodeJournal('m1', null, notes(1, 12));
  const upon = encodeJournal('m1', { seq: 20, state: { texts: ['before'] } }, notes(21, 26));

  test('one changed byte never makes a wrong entry and never goes unnoticed', () => {
    for (const original of [whole, upon])
      for (let place = 0; place < original.length; place += 1)
        for (const change of [0x01, 0x20, 0x80, 0xff]) {
          const bytes = Buffer.from(original);
          bytes[place] = (bytes[place] ?? 0) ^ change;
          const reading = read(bytes);
          expectOnlyTrueEntries(reading);
          expect(reading.damage !== null || reading.tornTail).toBe(true);
        }
  });

  test('a cut at any byte never makes a wrong entry, and only a cut between lines leaves no trace', () => {
    for (let length = 0; length < whole.length; length += 1) {
      const reading = read(whole.subarray(0, length));
      expectOnlyTrueEntries(reading);
      const isBetweenLines = length > 0 && whole[length - 1] === 0x0a;
      expect(reading.damage !== null || reading.tornTail).toBe(!isBetweenLines);
    }
  });

  test('any damage of any kind lets only true entries out', () => {
    const offset = fc.nat({ max: whole.length });
    fc.assert(
      fc.property(offset, offset, fc.uint8Array({ maxLength: 60 }), (from, to, put) => {
        const bytes = [whole.subarray(0, from), put, whole.subarray(Math.max(from, to))];
        expectOnlyTrueEntries(read(...bytes));
      }),
    );
  });

  test('bytes that were never a journal are read without stumbling', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
        expect(read(bytes)).toMatchObject({ entries: [], laterRuns: [] });
      }),
    );
  });
});
