import { expect, test } from 'vitest';
import { isRoomDue } from '../../../shared/projector/is-due';
import { at, begun, meetingAfter, threeItems } from '../../support/given-when-then';

const toCome = meetingAfter(...threeItems);
const running = meetingAfter(...begun);

test('the room is due from an hour before the start, and all through the meeting', () => {
  expect(isRoomDue(toCome, at('16:59'))).toBe(false);
  expect(isRoomDue(toCome, at('17:00'))).toBe(true);
  expect(isRoomDue(toCome, at('18:20'))).toBe(true);
  expect(isRoomDue(running, at('21:00'))).toBe(true);
});

test('a meeting that never began, is over, or is none fills no wall', () => {
  expect(isRoomDue(toCome, at('20:00'))).toBe(false);
  expect(isRoomDue(meetingAfter(...begun, { type: 'MeetingClosed', at: at('19:00') }), at('19:01'))).toBe(
    false,
  );
  expect(isRoomDue(null, at('18:00'))).toBe(false);
});
