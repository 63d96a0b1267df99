import { beforeEach, describe, expect, test } from 'vitest';
import { ProjectorFeed } from '../../../electron/windows/projector-feed';
import type { MeetingId } from '../../../shared/kernel/ids';
import type { Meeting } from '../../../shared/meeting/meeting';
import type { ProjectorView } from '../../../shared/projector/projector-view';
import { aBlock, at, begun, blockIdOf, item, meetingAfter, threeItems } from '../../support/given-when-then';

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

describe('what the clerk does to the wall', () => {
  const written = meetingAfter(...begun, {
    type: 'BlockWritten',
    itemId: item('a'),
    block: aBlock('plan', 'That the Board agreed the plan.', 'resolved'),
    after: null,
  });
  const nextItem = meetingAfter(
    ...begun,
    { type: 'ItemClosed', itemId: item('a'), at: at('18:10') },
    { type: 'ItemStarted', itemId: item('b'), at: at('18:10') },
  );
  const shown = () => told.at(-1);

  test('freezing holds the picture while the meeting goes on; letting go shows where it is', () => {
    feed.turnTo(called('held', written));
    feed.order({ kind: 'freeze', isFrozen: true });
    feed.follow(called('held', nextItem));
    expect(shown()).toMatchObject({ isFrozen: true, slide: { title: 'Item a' } });
    expect(told).toHaveLength(2);
    feed.order({ kind: 'freeze', isFrozen: false });
    expect(shown()).toMatchObject({ isFrozen: false, slide: { title: 'Item b' } });
  });

  test('freezing twice keeps the first picture', () => {
    feed.turnTo(called('held', written));
    feed.order({ kind: 'freeze', isFrozen: true });
    feed.follow(called('held', nextItem));
    feed.order({ kind: 'freeze', isFrozen: true });
    expect(shown()).toMatchObject({ slide: { title: 'Item a' } });
  });

  test('a blank hides everything and comes off to what is now', () => {
    feed.turnTo(called('held', written));
    feed.order({ kind: 'blank', isBlank: true });
    feed.follow(called('held', nextItem));
    expect(told).toHaveLength(2);
    expect(shown()?.slide).toEqual({ kind: 'blank' });
    feed.order({ kind: 'blank', isBlank: false });
    expect(shown()).toMatchObject({ slide: { title: 'Item b' } });
  });

  test('a line is put on without contact details, and refused when nothing else is in it', () => {
    feed.turnTo(called('held', written));
    feed.order({ kind: 'line', text: 'Write to anne@northmoor.example, please' });
    expect(shown()?.line).toBe('Write to, please');
    expect(feed.order({ kind: 'line', text: 'anne@northmoor.example' })).toMatchObject({
      ok: false,
      error: { code: 'line-not-shown' },
    });
    feed.order({ kind: 'line', text: null });
    expect(shown()?.line).toBe(null);
  });

  test('a decision is read back until the next item', () => {
    feed.turnTo(called('held', written));
    feed.order({ kind: 'read-back', blockId: blockIdOf('plan') });
    expect(shown()?.slide.kind).toBe('decision');
    feed.follow(called('held', nextItem));
    expect(shown()?.slide.kind).toBe('item');
    feed.follow(called('held', written));
    expect(shown()?.slide.kind).toBe('item');
  });

  test('a decision is not read back on a frozen wall, nor one that may not be shown', () => {
    feed.turnTo(called('held', written));
    expect(feed.order({ kind: 'read-back', blockId: blockIdOf('none') })).toMatchObject({
      ok: false,
      error: { code: 'no-such-decision' },
    });
    feed.order({ kind: 'freeze', isFrozen: true });
    expect(feed.order({ kind: 'read-back', blockId: blockIdOf('plan') })).toMatchObject({
      ok: false,
      error: { code: 'wall-frozen' },
    });
  });

  test('a held picture and a blank stay when the clerk turns to another meeting; line and decision go', () => {
    feed.turnTo(called('first', written));
    feed.order({ kind: 'line', text: 'Food is here' });
    feed.order({ kind: 'blank', isBlank: true });
    feed.turnTo(called('second', held));
    expect(shown()).toMatchObject({ slide: { kind: 'blank' }, line: null });
  });

  test('with no meeting there is nothing to freeze, blank or write on', () => {
    for (const order of [
      { kind: 'freeze', isFrozen: true },
      { kind: 'blank', isBlank: true },
      { kind: 'line', text: 'Food is here' },
      { kind: 'read-back', blockId: blockIdOf('plan') },
    ] as const)
      expect(feed.order(order)).toMatchObject({ ok: false, error: { code: 'nothing-on-the-wall' } });
    expect(told).toEqual([]);
  });

  test('a projector that was closed opens as if nothing had been done to it', () => {
    feed.turnTo(called('held', written));
    feed.order({ kind: 'freeze', isFrozen: true });
    feed.order({ kind: 'blank', isBlank: true });
    feed.clear();
    expect(shown()).toMatchObject({ isFrozen: false, line: null, slide: { kind: 'item' } });
  });
});
