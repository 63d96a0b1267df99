import { describe, expect, test } from 'vitest';
import { advance, decideStep, historyFrom } from '../../../shared/meeting/history';
import { at, begun, contextAt, given, item, meetingAfter } from '../../support/given-when-then';

const take = (trims: Record<string, number>, ...deferrals: string[]) => ({
  type: 'TakeWayBack' as const,
  trims: Object.entries(trims).map(([id, minutes]) => ({ itemId: item(id), minutes })),
  deferrals: deferrals.map(item),
  reason: 'There was not enough time.',
});

describe('taking a way back', () => {
  test('takes minutes from some items and puts off others', () => {
    given(...begun)
      .when(take({ a: 2, b: 3 }, 'c'), '18:04')
      .gives(
        { type: 'ItemExtended', itemId: item('a'), minutes: -2, at: at('18:04') },
        { type: 'ItemExtended', itemId: item('b'), minutes: -3, at: at('18:04') },
        { type: 'ItemDeferred', itemId: item('c'), reason: 'There was not enough time.', at: at('18:04') },
      );
  });

  test('is one step to undo', () => {
    const before = historyFrom(meetingAfter(...begun), 1);
    const step = decideStep(before, take({ b: 3 }, 'c'), contextAt('18:04'));
    if (!step.ok) throw new Error(step.error.message);
    const after = advance(before, step.value);
    const undo = decideStep(after, { type: 'Undo' }, contextAt('18:05'));
    if (!undo.ok) throw new Error(undo.error.message);
    expect(advance(after, undo.value).meeting).toEqual(before.meeting);
  });

  test('leaves what was planned as it was planned', () => {
    const meeting = meetingAfter(...begun, {
      type: 'ItemExtended',
      itemId: item('b'),
      minutes: -3,
      at: at('18:04'),
    });
    expect(meeting.agenda.items[1]).toMatchObject({ allottedMinutes: 10, grantedMinutes: -3 });
  });

  test('is refused as a whole when an item has less left by now', () => {
    given(...begun)
      .when(take({ a: 5 }, 'c'), '18:06')
      .refused('way-back-gone', /“Item a” no longer has 5 minutes left/);
  });

  test('is refused as a whole when an item is over by now', () => {
    given(...begun, { type: 'ItemDeferred', itemId: item('c'), reason: '', at: at('18:02') })
      .when(take({ a: 1 }, 'c'), '18:04')
      .refused('way-back-gone', /“Item c” is over/);
  });

  test('is refused when it names no item, an item twice, or one that is gone', () => {
    given(...begun)
      .when(take({}), '18:04')
      .refused('way-back-gone', /no item/);
    given(...begun)
      .when(take({ b: 2 }, 'b'), '18:04')
      .refused('way-back-gone', /twice/);
    given(...begun)
      .when(take({ x: 2 }), '18:04')
      .refused('way-back-gone', /no longer on the agenda/);
  });

  test('is not for a meeting that is closed', () => {
    given(...begun, { type: 'MeetingClosed', at: at('19:00') })
      .when(take({ b: 2 }), '19:04')
      .refused('meeting-closed');
  });
});
