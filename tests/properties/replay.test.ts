import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { journalEntry } from '../../shared/meeting/events';
import { advance, decideStep, replay } from '../../shared/meeting/history';
import { meeting as meetingSchema } from '../../shared/meeting/meeting-shapes';
import { sizeOf } from '../../shared/kernel/pile';
import { lived as livedAnyhow, livedByTheClock, livedInGroups } from '../support/random-meeting';

const lived = fc.oneof(livedAnyhow, livedByTheClock, livedInGroups);

describe('a meeting is what happened in it', () => {
  test('replaying the journal gives the meeting that was lived, at every step', () => {
    fc.assert(
      fc.property(lived, fc.nat(), ({ entries, histories }, cut) => {
        const upTo = (cut % entries.length) + 1;
        expect(replay(entries.slice(0, upTo))).toEqual(histories[upTo - 1]);
      }),
    );
  });

  test('what is written can be read: entries and meetings go through JSON and their schemas unchanged', () => {
    fc.assert(
      fc.property(lived, ({ entries, histories }) => {
        for (const entry of entries)
          expect(journalEntry.parse(JSON.parse(JSON.stringify(entry)))).toEqual(entry);
        const meeting = histories.at(-1)?.meeting;
        expect(meetingSchema.parse(JSON.parse(JSON.stringify(meeting)))).toEqual(meeting);
      }),
    );
  });

  test('undo gives back the meeting before the step, and redo the meeting after it', () => {
    fc.assert(
      fc.property(lived, ({ histories, now }) => {
        const history = histories.at(-1);
        if (!history || history.standing === null) return;
        const ctx = { at: now, newId: () => 'undo' };
        const undo = decideStep(history, { type: 'Undo' }, ctx);
        if (!undo.ok) throw new Error('a standing step can be undone');
        const undone = advance(history, undo.value);
        const redo = decideStep(undone, { type: 'Redo' }, { at: now, newId: () => 'redo' });
        if (!redo.ok) throw new Error('an undone step can be redone');
        expect(advance(undone, redo.value).meeting).toEqual(history.meeting);
      }),
    );
  });

  test('undoing everything leads back to the meeting as it was created', () => {
    fc.assert(
      fc.property(lived, ({ histories, now }) => {
        let history = histories.at(-1);
        const created = histories[0]?.meeting;
        for (let n = 0; history && n < 200; n += 1) {
          const undo = decideStep(history, { type: 'Undo' }, { at: now, newId: () => `undo-${n}` });
          if (!undo.ok) break;
          history = advance(history, undo.value);
        }
        expect(history?.meeting).toEqual(created);
      }),
    );
  });

  test('a new step after an undo leaves nothing to redo', () => {
    fc.assert(
      fc.property(lived, ({ histories }) => {
        for (const [i, history] of histories.entries()) {
          const before = histories[i - 1];
          const grew =
            before && sizeOf(history.standing) > sizeOf(before.standing) && sizeOf(history.undone) === 0;
          const turned =
            before && sizeOf(history.undone) !== sizeOf(before.undone) && sizeOf(history.undone) > 0;
          expect(!before || grew || turned || sizeOf(history.undone) === 0).toBe(true);
        }
      }),
    );
  });
});
