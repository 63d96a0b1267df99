import { expect, test } from 'vitest';
import { actionById } from '../../../renderer/actions/table';
import { whyNot } from '../../../renderer/actions/why-not';
import { consoleState, type ConsoleState } from '../../../renderer/bridge/console-store';
import type { Phase } from '../../../shared/meeting/sitting';
import { northmoor } from '../../support/northmoor';

const inPhase = (phase: Phase): ConsoleState => {
  const { meeting } = northmoor();
  const sitting = { ...meeting.sitting, phase };
  return {
    ...consoleState(),
    open: {
      meeting: { ...meeting, sitting },
      seq: 1,
      savedAt: 0 as never,
      undo: null,
      redo: null,
      notices: [],
    },
  };
};

test('without a meeting the clerk is sent to the library', () => {
  expect(whyNot(actionById('next-item'), { ...consoleState(), open: null })).toContain('Alt 1');
});

test.each([
  ['preparing', 'F5'],
  ['closed', 're-open'],
  ['adjourned', 'resume'],
  ['break', 'F9'],
  ['sitting', ''],
] as const)('while the meeting is %s, what would help is said', (phase, said) => {
  expect(whyNot(actionById('next-item'), inPhase(phase))).toContain(said);
});

test.each([
  ['accept-late-start', 'the item you write in'],
  ['go-back', 'taken before'],
  ['split-item', 'Ctrl F5'],
  ['correct-time', 'has not been taken'],
])('of %s it is said what is missing while the meeting runs', (id, said) => {
  expect(whyNot(actionById(id), inPhase('sitting'))).toContain(said);
  expect(whyNot(actionById(id), inPhase('break'))).toContain(said);
  expect(whyNot(actionById(id), inPhase('closed'))).not.toContain(said);
});

test('of undoing nothing more is said than that there is nothing', () => {
  expect(whyNot(actionById('undo'), inPhase('preparing'))).toBe('');
});

test.each(['hand-over-chair', 'choose-lead'])('with one chair %s leads to Prepare for a second', (id) => {
  const s = inPhase('sitting');
  const { meeting } = s.open!;
  const { inTheChair } = meeting.chairing;
  const chairing = { ...meeting.chairing, chairs: inTheChair ? [inTheChair] : [] };
  const alone = { ...s, open: { ...s.open!, meeting: { ...meeting, chairing } } };
  expect(actionById(id).when(alone)).toBe(false);
  expect(whyNot(actionById(id), alone)).toContain('Alt 2');
});
