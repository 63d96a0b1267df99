import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../../../electron/meetings/ports';
import { encodeBase, encodeHeader, encodeLine } from '../../../electron/storage/journal-line';
import { type JournalReading, readJournal } from '../../../electron/storage/read-journal';
import { encodeJournal } from '../../../electron/storage/recovery';
import { planRecovery } from '../../../electron/storage/recovery-plan';
import { type Note, type Notes, noteKind, notes, stateAfter } from '../../support/sample-journal';

const header = encodeHeader('m1', null);
const garbage = Buffer.from('not a line\n');

function reading(...parts: Uint8Array[]): JournalReading<Note, Notes> {
  const read = readJournal(Buffer.concat(parts), noteKind);
  if (read.kind !== 'read') throw new Error('refused');
  return read;
}

function lines(from: number, to: number): Buffer[] {
  return notes(from, to).map(encodeLine);
}

function snapshotAt(seq: number): Snapshot<Notes> {
  return { seq, state: stateAfter(notes(1, seq)) };
}

describe('the good state that is opened', () => {
  test('is the whole journal when nothing is wrong, with the newest snapshot to start from', () => {
    expect(planRecovery(reading(header, ...lines(1, 9)), snapshotAt(6))).toEqual({
      action: 'keep',
      base: null,
      snapshot: snapshotAt(6),
      entries: notes(1, 9),
      lastSeq: 9,
      lostChanges: 0,
      sealedChanges: 0,
    });
  });

  test('is the entries before the damage when no snapshot is newer', () => {
    const plan = planRecovery(reading(header, ...lines(1, 5), garbage, ...lines(7, 9)), snapshotAt(3));
    expect(plan).toMatchObject({ action: 'rebuild', base: null, snapshot: { seq: 3 }, entries: notes(1, 5) });
    expect(plan).toMatchObject({ lastSeq: 5, lostChanges: 4, sealedChanges: 0 });
  });

  test('is a snapshot newer than the damage with the entries after it', () => {
    const plan = planRecovery(reading(header, ...lines(1, 2), garbage, ...lines(4, 9)), snapshotAt(6));
    expect(plan).toMatchObject({ action: 'rebuild', base: { seq: 6 }, entries: notes(7, 9) });
    expect(plan).toMatchObject({ lastSeq: 9, lostChanges: 0, sealedChanges: 4 });
  });

  test('is a snapshot that lies inside the damage, when the entries right after it can be read', () => {
    const plan = planRecovery(reading(header, ...lines(1, 2), garbage, ...lines(4, 9)), snapshotAt(3));
    expect(plan).toMatchObject({ base: { seq: 3 }, entries: notes(4, 9), lostChanges: 0, sealedChanges: 1 });
  });

  test('is the snapshot alone when what follows it cannot be read', () => {
    const plan = planRecovery(
      reading(header, ...lines(1, 2), garbage, garbage, ...lines(8, 9)),
      snapshotAt(4),
    );
    expect(plan).toMatchObject({
      base: { seq: 4 },
      entries: [],
      lastSeq: 4,
      lostChanges: 5,
      sealedChanges: 2,
    });
  });

  test('goes only as far as the entries after a snapshot can be folded upon it', () => {
    const read = reading(header, garbage, ...lines(2, 9));
    const plan = planRecovery(read, snapshotAt(4), (base, entries) => {
      expect(base).toEqual(snapshotAt(4));
      expect(entries).toEqual(notes(5, 9));
      return 2;
    });
    expect(plan).toMatchObject({ base: { seq: 4 }, entries: notes(5, 6), lostChanges: 3, sealedChanges: 4 });
  });

  test('is the snapshot when whole lines are missing at the end of the journal', () => {
    const plan = planRecovery(reading(header, ...lines(1, 5)), snapshotAt(8));
    expect(plan).toMatchObject({ action: 'rebuild', base: { seq: 8 }, lostChanges: 0, sealedChanges: 3 });
  });

  test('is the snapshot when there is no journal', () => {
    expect(planRecovery(null, snapshotAt(8))).toMatchObject({
      base: { seq: 8 },
      lastSeq: 8,
      sealedChanges: 8,
    });
  });

  test('misses nothing when an unreadable line stands between two entries that follow on', () => {
    const plan = planRecovery(reading(header, ...lines(1, 3), garbage, ...lines(4, 6)), null);
    expect(plan).toMatchObject({ action: 'rebuild', entries: notes(1, 6), lostChanges: 0 });
  });

  test('misses nothing when only the header is unreadable', () => {
    const plan = planRecovery(reading(garbage, ...lines(1, 6)), null);
    expect(plan).toMatchObject({ action: 'rebuild', entries: notes(1, 6), lostChanges: 0 });
  });

  test('keeps the base a journal was rebuilt upon, and passes over snapshots older than that', () => {
    const upon = reading(encodeHeader('m1', 6), encodeBase(6, stateAfter(notes(1, 6))), ...lines(7, 8));
    expect(planRecovery(upon, snapshotAt(5))).toMatchObject({
      action: 'keep',
      base: { seq: 6 },
      snapshot: { seq: 6 },
    });
    expect(planRecovery(upon, null)).toMatchObject({ base: { seq: 6 }, snapshot: { seq: 6 }, lastSeq: 8 });
    expect(planRecovery(upon, snapshotAt(7))).toMatchObject({ base: { seq: 6 }, snapshot: { seq: 7 } });
  });
});

test('whatever is damaged, what is opened is a true course of events, as far as the best of journal and snapshot', () => {
  const whole = encodeJournal('m1', null, notes(1, 12));
  const offset = fc.nat({ max: whole.length });
  const snapshot = fc.option(fc.integer({ min: 1, max: 12 }).map(snapshotAt));
  fc.assert(
    fc.property(offset, offset, fc.uint8Array({ maxLength: 40 }), snapshot, (from, to, put, newest) => {
      const read = reading(whole.subarray(0, from), put, whole.subarray(Math.max(from, to)));
      const plan = planRecovery(read, newest);
      const state = stateAfter(plan.entries, plan.base?.state);
      expect(state).toEqual(stateAfter(notes(1, plan.lastSeq)));
      expect(plan.lastSeq).toBeGreaterThanOrEqual(Math.max(read.entries.length, newest?.seq ?? 0));
      expect(plan.lostChanges).toBeGreaterThanOrEqual(0);
      expect(plan.sealedChanges).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('bytes that were never a journal never stop the planning', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (bytes, hasSnapshot) => {
      const plan = planRecovery(reading(bytes), hasSnapshot ? snapshotAt(3) : null);
      expect(plan).toMatchObject({ action: 'rebuild', lastSeq: hasSnapshot ? 3 : 0, entries: [] });
    }),
  );
});
