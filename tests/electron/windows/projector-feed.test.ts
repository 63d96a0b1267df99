import { beforeEach, describe, expect, test } from 'vitest';
import { ProjectorFeed } from '../../../electron/windows/projector-feed';
import type { MeetingId } from '../../../shared/kernel/ids';
import type { Meeting } from '../../../shared/meeting/meeting';
import type { ProjectorView } from '../../../shared/projector/projector-view';
import { at, begun, meetingAfter, threeItems } from '../../support/given-when-then';

const called = (id: string, meeting: Meeting): Meeting => ({ ...meeting, id: id as MeetingId });
const held = called('held', meetingAfter(...begun));
const closed = called('closed', meetingAfter(...begun, { type: 'MeetingClosed', at: at('20:00') }));
const toCome = called('to-come', meetingAfter(...threeItems));

let told: (ProjectorView | null)[];
let feed: ProjectorFeed;
beforeEach(() => {
  told = [];
  feed = new ProjectorFeed((view) => told.push(view));
});

describe('what the room sees', () => {
  test('is the meeting before the console', () => {
    expect(feed.turnTo(toCome)).toBe(true);
    expect(feed.turnTo(closed)).toBe(true);
    expect(feed.turnTo(null)).toBe(true);
    expect(told).toHaveLength(3);
  });

  test.each([
    ['a closed one', closed],
    ['one to come', toCome],
    ['none', null],
  ])('stays with the meeting that is held when the clerk turns to %s', (_, other) => {
    feed.turnTo(held);
    expect(feed.turnTo(other)).toBe(false);
    expect(told).toHaveLength(1);
    expect(feed.view).toEqual(told[0]);
  });

  test('goes on following the meeting that is held', () => {
    feed.turnTo(held);
    feed.turnTo(toCome);
    feed.follow(toCome);
    expect(told).toHaveLength(1);
    feed.follow({ ...held, sitting: { ...held.sitting, phase: 'closed', closedAt: at('20:00') } });
    expect(told).toHaveLength(2);
    expect(feed.turnTo(toCome)).toBe(true);
  });

  test('turns to another meeting that is held itself', () => {
    feed.turnTo(held);
    expect(feed.turnTo(called('second', held))).toBe(true);
  });
});
