import { expect, test } from 'vitest';
import { finishOf } from '../../../renderer/console/shell/finish';
import { added, at, begun, meetingAfter } from '../../support/given-when-then';

test('without a planned minute no finish is foretold', () => {
  expect(finishOf(meetingAfter(), at('17:30')).words).toBe('Planned end 20:00');
  expect(finishOf(meetingAfter(added('a', null, null)), at('17:30')).words).toBe('Planned end 20:00');
});

test('with minutes the finish is told, early or late in words', () => {
  expect(finishOf(meetingAfter(...begun), at('18:00')).words).toBe('Finish 18:30 · 90 min early');
  expect(finishOf(meetingAfter(...begun), at('19:57')).words).toBe('Finish 20:17 · 17 min over');
});
