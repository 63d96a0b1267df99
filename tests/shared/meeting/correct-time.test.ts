import { describe, expect, test } from 'vitest';
import { itemById } from '../../../shared/agenda/agenda';
import { spentOn } from '../../../shared/agenda/agenda-timing';
import { minutes } from '../../../shared/kernel/wall-time';
import type { MeetingEvent } from '../../../shared/meeting/events';
import { advance, decideStep, historyFrom } from '../../../shared/meeting/history';
import { at, begun, contextAt, given, item, meetingAfter } from '../../support/given-when-then';

const next = (from: string, to: string, time: string): MeetingEvent[] => [
  { type: 'ItemClosed', itemId: item(from), at: at(time) },
  { type: 'ItemStarted', itemId: item(to), at: at(time) },
];
const tea: MeetingEvent[] = [
  { type: 'BreakStarted', at: at('18:15'), backAt: at('18:20') },
  { type: 'BreakEnded', at: at('18:22') },
];
const ofItem = (id: string, end: 'start' | 'end', time: string, segment = 0) => ({
  type: 'CorrectTime' as const,
  of: { kind: 'item' as const, itemId: item(id), segment },
  end,
  to: at(time),
});
const ofBreak = (end: 'start' | 'end', time: string, interruption = 0) => ({
  type: 'CorrectTime' as const,
  of: { kind: 'interruption' as const, interruption },
  end,
  to: at(time),
});
const was = (id: string, from: string, to: string | null, segment = 0): MeetingEvent => ({
  type: 'SegmentCorrected',
  itemId: item(id),
  segment,
  from: at(from),
  to: to === null ? null : at(to),
});
const breakWas = (from: string, to: string | null, interruption = 0): MeetingEvent => ({
  type: 'InterruptionCorrected',
  interruption,
  from: at(from),
  to: to === null ? null : at(to),
});

describe('correcting when an item began or ended', () => {
  test('the item before follows, earlier and later', () => {
    given(...begun, ...next('a', 'b', '18:10'))
      .when(ofItem('b', 'start', '18:07'))
      .gives(was('a', '18:00', '18:07'), was('b', '18:07', null));
    given(...begun, ...next('a', 'b', '18:10'))
      .when(ofItem('b', 'start', '18:12'))
      .gives(was('a', '18:00', '18:12'), was('b', '18:12', null));
  });

  test('the item after follows when an end is corrected', () => {
    given(...begun, ...next('a', 'b', '18:10'), ...next('b', 'c', '18:20'))
      .when(ofItem('a', 'end', '18:08'))
      .gives(was('a', '18:00', '18:08'), was('b', '18:08', '18:20'));
  });

  test('everything follows: the minutes of both items', () => {
    const meeting = meetingAfter(
      ...begun,
      ...next('a', 'b', '18:10'),
      was('a', '18:00', '18:07'),
      was('b', '18:07', null),
    );
    const spent = (id: string) => {
      const found = itemById(meeting.agenda, item(id));
      return found && spentOn(found, meeting.sitting.interruptions, at('18:30'));
    };
    expect(spent('a')).toBe(minutes(7));
    expect(spent('b')).toBe(minutes(23));
  });

  test('an item that did not meet the next leaves it alone', () => {
    given(
      ...begun,
      { type: 'ItemPaused', itemId: item('a'), at: at('18:10') },
      { type: 'ItemStarted', itemId: item('b'), at: at('18:15') },
    )
      .when(ofItem('a', 'end', '18:12'))
      .gives(was('a', '18:00', '18:12'));
  });

  test('the first item takes the start of the meeting along', () => {
    given(...begun)
      .when(ofItem('a', 'start', '18:04'))
      .gives(was('a', '18:04', null), {
        type: 'MeetingTimesCorrected',
        startedAt: at('18:04'),
        closedAt: null,
      });
  });

  test('the last item takes the close of the meeting along', () => {
    given(
      ...begun,
      { type: 'ItemClosed', itemId: item('a'), at: at('18:20') },
      { type: 'MeetingClosed', at: at('18:20') },
    )
      .when(ofItem('a', 'end', '18:17'))
      .gives(was('a', '18:00', '18:17'), {
        type: 'MeetingTimesCorrected',
        startedAt: at('18:00'),
        closedAt: at('18:17'),
      });
  });

  test('a break that ended because the item was called follows; one in between stays in the item', () => {
    const called: MeetingEvent[] = [
      { type: 'BreakStarted', at: at('18:15'), backAt: null },
      { type: 'BreakEnded', at: at('18:22') },
      ...next('a', 'b', '18:22'),
    ];
    given(...begun, ...called)
      .when(ofItem('b', 'start', '18:20'))
      .gives(was('a', '18:00', '18:20'), was('b', '18:20', null), breakWas('18:15', '18:20'));
    given(...begun, ...called)
      .when(ofItem('b', 'start', '18:11'))
      .gives(was('a', '18:00', '18:11'), was('b', '18:11', null));
  });

  test('is one step to undo', () => {
    const before = historyFrom(meetingAfter(...begun, ...next('a', 'b', '18:10')), 1);
    const step = decideStep(before, ofItem('b', 'start', '18:07'), contextAt('18:12'));
    if (!step.ok) throw new Error(step.error.message);
    const after = advance(before, step.value);
    const undo = decideStep(after, { type: 'Undo' }, contextAt('18:13'));
    if (!undo.ok) throw new Error(undo.error.message);
    expect(advance(after, undo.value).meeting).toEqual(before.meeting);
  });

  test('a time that is still to come is refused', () => {
    given(...begun)
      .when(ofItem('a', 'start', '18:31'), '18:30')
      .refused('in-the-future', /^18:31/);
  });

  test('no item is swallowed: the one in the way is named with its time', () => {
    given(...begun, ...next('a', 'b', '18:10'), ...next('b', 'c', '18:20'))
      .when(ofItem('c', 'start', '18:09'))
      .refused('beyond-neighbour', /“Item b”, which began at 18:10/);
    given(...begun, ...next('a', 'b', '18:10'), ...next('b', 'c', '18:20'))
      .when(ofItem('a', 'end', '18:21'))
      .refused('beyond-neighbour', /“Item b”, which ended at 18:20/);
  });

  test('an end that has not come, or lies before the start, is refused', () => {
    given(...begun)
      .when(ofItem('a', 'end', '18:10'))
      .refused('lasts-still');
    given(...begun, ...next('a', 'b', '18:10'))
      .when(ofItem('a', 'end', '17:59'))
      .refused('end-before-start');
  });

  test('the same time, and a time nobody recorded, are refused', () => {
    given(...begun)
      .when(ofItem('a', 'start', '18:00'))
      .refused('time-unchanged');
    given(...begun)
      .when(ofItem('b', 'start', '18:00'))
      .refused('no-such-time');
    given(...begun)
      .when(ofItem('x', 'start', '18:00'))
      .refused('no-such-time');
  });
});

describe('correcting when a break began or ended', () => {
  test('moves the break alone', () => {
    given(...begun, ...tea)
      .when(ofBreak('end', '18:20'))
      .gives(breakWas('18:15', '18:20'));
    given(...begun, ...tea)
      .when(ofBreak('start', '18:12'))
      .gives(breakWas('18:12', '18:22'));
  });

  test('keeps the time the chair promised', () => {
    const { sitting } = meetingAfter(...begun, ...tea, breakWas('18:12', '18:22'));
    expect(sitting.interruptions).toEqual([
      { kind: 'break', from: at('18:12'), to: at('18:22'), backAt: at('18:20') },
    ]);
  });

  test('can be done to the start of one that lasts', () => {
    given(...begun, { type: 'BreakStarted', at: at('18:15'), backAt: null })
      .when(ofBreak('start', '18:13'))
      .gives(breakWas('18:13', null));
  });

  test('is refused outside the meeting, over another break, and where there is none', () => {
    given(...begun, ...tea)
      .when(ofBreak('start', '17:55'))
      .refused('outside-the-meeting');
    given(
      ...begun,
      ...tea,
      { type: 'MeetingAdjourned', at: at('18:40') },
      { type: 'MeetingResumed', at: at('18:45') },
    )
      .when(ofBreak('end', '18:46'), '19:00')
      .refused('beyond-neighbour', /the other break/);
    given(...begun)
      .when(ofBreak('end', '18:20'))
      .refused('no-such-time');
  });
});
