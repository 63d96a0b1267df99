import { expect, test } from 'vitest';
import { wallState } from '../../../renderer/console/shell/wall-state';
import type { ProjectorView } from '../../../shared/projector/projector-view';
import { projectMeeting } from '../../../shared/projector/project-meeting';
import { begun, meetingAfter } from '../../support/given-when-then';

const view = projectMeeting(meetingAfter(...begun));
const blank: ProjectorView = { ...view, slide: { kind: 'blank' } };
const open = { isOpen: true, isOnSecondDisplay: false, shape: 16 / 9 };

test.each<[string, ProjectorView | null, string, boolean]>([
  ['that waits', null, 'on', false],
  ['that follows the meeting', view, 'on', false],
  ['with a line', { ...view, line: 'Food is here' }, 'on, with a line', false],
  ['that is frozen', { ...view, isFrozen: true }, 'frozen', true],
  ['that is blank', blank, 'blank', true],
  ['that is blank over a frozen picture', { ...blank, isFrozen: true }, 'blank', true],
  ['that is frozen with a line', { ...view, isFrozen: true, line: 'Food' }, 'frozen, with a line', true],
  [
    'with a decision',
    { ...view, slide: { kind: 'decision', item: null, text: 'That', points: [] } },
    'on a decision',
    false,
  ],
])('the console says in words of a projector %s', (_, wall, words, needsYou) => {
  expect(wallState({ projector: open, wall })).toMatchObject({ inFull: words, needsYou });
  expect(words).toContain(wallState({ projector: open, wall }).words);
});

test('a projector that is not open is off, whatever it would show', () => {
  expect(wallState({ projector: { ...open, isOpen: false }, wall: blank })).toMatchObject({
    words: 'off',
    needsYou: false,
  });
});
