import { describe, expect, test } from 'vitest';
import { historyFromSaved, savedStateOf } from '../../../electron/meetings/saved-state';
import { advance, decideStep, type History, replay } from '../../../shared/meeting/history';
import type { Command } from '../../../shared/meeting/commands';
import { aBlock, at, created, item, threeItems } from '../../support/given-when-then';

const NOW = at('18:30');

let count = 0;
const after = (history: History, command: Command): History => {
  count += 1;
  const step = decideStep(history, command, { at: NOW, newId: () => `step-${count}` });
  if (!step.ok) throw new Error(step.error.code);
  return advance(history, step.value);
};

const typed = (n: number): Command => ({
  type: 'ChangeMinutes',
  itemId: item('a'),
  changes: [{ op: 'put', block: aBlock('words', `version ${n}`), after: null }],
});

/** The meeting after each of so many changes of the minutes. */
function evening(changes: number): readonly History[] {
  const first = replay([
    { seq: 1, step: 'first' as never, at: NOW, cause: 'CreateMeeting', events: [created, ...threeItems] },
  ]);
  const histories = [first];
  for (let n = 1; n <= changes; n += 1) histories.push(after(histories[n - 1] ?? first, typed(n)));
  return histories;
}

describe('a long evening', () => {
  const histories = evening(150);
  const end = histories.at(-1) as History;

  test('every one of a hundred and fifty steps can be undone, one by one, and all redone', () => {
    let history = end;
    for (let n = 149; n >= 0; n -= 1) {
      history = after(history, { type: 'Undo' });
      expect(history.meeting).toEqual(histories[n]?.meeting);
    }
    for (let n = 1; n <= 150; n += 1) history = after(history, { type: 'Redo' });
    expect(history.meeting).toEqual(end.meeting);
  });

  test('so can they after a restart from a safety copy', () => {
    let history = historyFromSaved(savedStateOf(after(end, { type: 'Undo' })), end.seq + 1);
    expect(history.meeting).toEqual(histories[149]?.meeting);
    for (let n = 148; n >= 40; n -= 1) {
      history = after(history, { type: 'Undo' });
      expect(history.meeting).toEqual(histories[n]?.meeting);
    }
  });

  test('no undo folds the evening from its beginning', () => {
    const distances: number[] = [];
    let sinceKept = 0;
    for (let rest = end.standing; rest !== null; rest = rest.below) {
      sinceKept += 1;
      if (rest.top.before === null) continue;
      distances.push(sinceKept);
      sinceKept = 0;
    }
    expect(sinceKept).toBe(0);
    expect(Math.max(...distances)).toBeLessThanOrEqual(32);
  });
});
