import { describe, expect, test } from 'vitest';
import {
  forecastOf,
  leftAt,
  spentAt,
  timerOf,
  youngPeoplesShare,
} from '../../../shared/agenda/agenda-timing';
import { itemById } from '../../../shared/agenda/agenda';
import { minutes } from '../../../shared/kernel/wall-time';
import type { MeetingEvent } from '../../../shared/meeting/events';
import { plannedEnd, plannedStart } from '../../../shared/meeting/meeting';
import { added, anItem, at, begun, item, meetingAfter } from '../../support/given-when-then';

const timer = (id: string, ...events: MeetingEvent[]) => {
  const { agenda, sitting } = meetingAfter(...begun, ...events);
  const found = itemById(agenda, item(id));
  if (!found) throw new Error(`no item ${id}`);
  return timerOf(found, sitting.interruptions);
};
const breakFrom = (from: string, back: string | null = null): MeetingEvent => ({
  type: 'BreakStarted',
  at: at(from),
  backAt: back === null ? null : at(back),
});

describe('time left of an item', () => {
  test('runs down from what is allotted', () => {
    expect(leftAt(timer('a'), at('18:04'))).toBe(minutes(6));
  });

  test('goes below nothing when the item runs over', () => {
    expect(leftAt(timer('a'), at('18:12'))).toBe(-minutes(2));
  });

  test('grows by what the chair grants', () => {
    const extended: MeetingEvent = { type: 'ItemExtended', itemId: item('a'), minutes: 5, at: at('18:09') };
    expect(leftAt(timer('a', extended), at('18:12'))).toBe(minutes(3));
  });

  test('is not known where the agenda gives no time', () => {
    const { agenda } = meetingAfter(added('x', null, null));
    expect(leftAt(timerOf(agenda.items[0]!, []), at('18:12'))).toBeNull();
  });

  test('stands still during a break and goes on after it', () => {
    const during = timer('a', breakFrom('18:05'));
    expect(spentAt(during, at('18:14'))).toBe(minutes(5));
    const after = timer('a', breakFrom('18:05'), { type: 'BreakEnded', at: at('18:15') });
    expect(spentAt(after, at('18:17'))).toBe(minutes(7));
  });

  test('of an item closed before or during a break that goes on is final', () => {
    const closed: MeetingEvent = { type: 'ItemClosed', itemId: item('a'), at: at('18:06') };
    expect(spentAt(timer('a', breakFrom('18:05'), closed), at('18:30'))).toBe(minutes(5));
    expect(spentAt(timer('a', closed, breakFrom('18:07')), at('18:30'))).toBe(minutes(6));
  });
});

describe('the forecast finish', () => {
  const forecast = (now: string, ...events: MeetingEvent[]) => {
    const { agenda, sitting, facts } = meetingAfter(...events);
    const backAt = sitting.interruptions.find((gap) => gap.to === null)?.backAt ?? null;
    const plan = {
      start: plannedStart(facts),
      end: plannedEnd(facts),
      hasStarted: sitting.startedAt !== null,
      backAt,
    };
    return forecastOf(agenda, sitting.interruptions, plan, at(now));
  };

  test('before the start counts from the planned start, or from now when that has passed', () => {
    expect(forecast('17:00', ...begun.slice(0, 3)).finish).toBe(at('18:30'));
    expect(forecast('18:10', ...begun.slice(0, 3)).finish).toBe(at('18:40'));
  });

  test('is now and what is left, and finishing early gives time back', () => {
    expect(forecast('18:04', ...begun).finish).toBe(at('18:30'));
    const next: MeetingEvent[] = [
      { type: 'ItemClosed', itemId: item('a'), at: at('18:04') },
      { type: 'ItemStarted', itemId: item('b'), at: at('18:04') },
    ];
    expect(forecast('18:04', ...begun, ...next).finish).toBe(at('18:24'));
  });

  test('an item over its time pushes the finish back by the minute', () => {
    expect(forecast('18:13', ...begun).finish).toBe(at('18:33'));
  });

  test('a break counts until the time it was promised to end, and beyond when it lasts longer', () => {
    expect(forecast('18:06', ...begun, breakFrom('18:05', '18:15')).finish).toBe(at('18:40'));
    expect(forecast('18:20', ...begun, breakFrom('18:05', '18:15')).finish).toBe(at('18:45'));
  });

  test('a deferred item takes no time', () => {
    const deferred: MeetingEvent = { type: 'ItemDeferred', itemId: item('c'), reason: '', at: at('18:02') };
    expect(forecast('18:04', ...begun, deferred).finish).toBe(at('18:20'));
  });

  test('says how far past the planned end it lies, or how much is to spare', () => {
    expect(forecast('18:00', ...begun).over).toBe(-minutes(90));
    expect(forecast('20:00', ...begun).over).toBe(minutes(20));
  });
});

test('young people’s share is of the minutes planned', () => {
  const led: MeetingEvent = {
    type: 'ItemAdded',
    itemId: item('y'),
    item: anItem('Views', 30, { isYoungPeopleLed: true }),
    after: null,
  };
  expect(youngPeoplesShare(meetingAfter(...begun, led).agenda)).toBe(0.5);
  expect(youngPeoplesShare(meetingAfter().agenda)).toBeNull();
});
