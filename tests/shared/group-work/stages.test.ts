import { describe, expect, test } from 'vitest';
import { itemById } from '../../../shared/agenda/agenda';
import { leftAt } from '../../../shared/agenda/agenda-timing';
import { feedbackOf, momentOf } from '../../../shared/group-work/exercise-clock';
import type { GroupWorkEvent } from '../../../shared/group-work/group-work-events';
import { MINUTE } from '../../../shared/kernel/wall-time';
import type { MeetingEvent } from '../../../shared/meeting/events';
import { at, given, meetingAfter } from '../../support/given-when-then';
import {
  atWork,
  exerciseIn,
  formed,
  groupCalled,
  ITEM,
  people,
  ready,
  setUp,
} from '../../support/group-work';
import { begun } from '../../support/given-when-then';

const going = (
  type: 'GroupWorkPaused' | 'GroupWorkResumed' | 'GroupWorkEnded' | 'GroupWorkStarted',
  time: string,
): GroupWorkEvent => ({
  type,
  itemId: ITEM,
  at: at(time),
});
const feedback = (n: number, time: string): GroupWorkEvent => ({
  type: 'GroupFeedbackStarted',
  itemId: ITEM,
  groupId: groupCalled(`g-${n}`),
  at: at(time),
});
const ask = <T extends string>(type: T) => ({ type, itemId: ITEM });

/** The kind of the moment, and minutes left at that time. */
function momentAt(time: string, ...events: MeetingEvent[]): string {
  const meeting = meetingAfter(...events);
  const item = itemById(meeting.agenda, ITEM);
  if (!item) throw new Error('no item');
  const moment = momentOf(exerciseIn(meeting), item, meeting.sitting.interruptions);
  if (!('timer' in moment)) return moment.kind;
  const left = (leftAt(moment.timer, at(time)) ?? 0) / MINUTE;
  return `${moment.kind}${moment.groupId === null ? '' : ` ${moment.groupId}`}, ${left} left${moment.isPaused ? ', paused' : ''}`;
}

describe('the time of group work', () => {
  test('begins when the groups are at work, in an item that runs', () => {
    given(...ready)
      .when(ask('StartGroupWork'), '18:05')
      .gives(going('GroupWorkStarted', '18:05'));
    given(...atWork)
      .when(ask('StartGroupWork'))
      .refused('group-work-going');
    given(...people, ...begun, setUp())
      .when(ask('StartGroupWork'))
      .refused('no-groups');
    given(...ready, { type: 'ItemPaused', itemId: ITEM, at: at('18:04') })
      .when(ask('StartGroupWork'))
      .refused('item-not-running', /^“Item a” is not running/);
    given(...people, setUp(), formed())
      .when(ask('StartGroupWork'))
      .refused('meeting-not-started');
  });

  test('runs down as a function of now, and nobody ticks', () => {
    expect(momentAt('18:04', ...ready)).toBe('ready');
    expect(momentAt('18:10', ...atWork)).toBe('work, 15 left');
    expect(momentAt('18:30', ...atWork)).toBe('work, -5 left');
  });

  test('stands when it is paused and goes on when it is resumed', () => {
    given(...atWork)
      .when(ask('PauseGroupWork'), '18:10')
      .gives(going('GroupWorkPaused', '18:10'));
    const paused = [...atWork, going('GroupWorkPaused', '18:10')];
    expect(momentAt('18:20', ...paused)).toBe('work, 15 left, paused');
    given(...paused)
      .when(ask('PauseGroupWork'))
      .refused('group-work-paused');
    given(...paused)
      .when(ask('ResumeGroupWork'), '18:20')
      .gives(going('GroupWorkResumed', '18:20'));
    expect(momentAt('18:22', ...paused, going('GroupWorkResumed', '18:20'))).toBe('work, 13 left');
    given(...atWork)
      .when(ask('ResumeGroupWork'))
      .refused('group-work-not-paused');
    given(...ready)
      .when(ask('PauseGroupWork'))
      .refused('group-work-not-going');
  });

  test('stands with the item and with the meeting, however the two overlap', () => {
    const stops: MeetingEvent[] = [
      { type: 'ItemPaused', itemId: ITEM, at: at('18:10') },
      { type: 'BreakStarted', at: at('18:12'), backAt: null },
      { type: 'ItemStarted', itemId: ITEM, at: at('18:15') },
      { type: 'BreakEnded', at: at('18:20') },
    ];
    expect(momentAt('18:11', ...atWork, ...stops.slice(0, 1))).toBe('work, 15 left');
    expect(momentAt('18:14', ...atWork, ...stops.slice(0, 2))).toBe('work, 15 left');
    expect(momentAt('18:18', ...atWork, ...stops.slice(0, 3))).toBe('work, 15 left');
    expect(momentAt('18:22', ...atWork, ...stops)).toBe('work, 13 left');
  });

  test('is over with its item, and follows when the item’s time is corrected', () => {
    const closed: MeetingEvent = { type: 'ItemClosed', itemId: ITEM, at: at('18:15') };
    expect(momentAt('18:20', ...atWork, closed)).toBe('over');
    const back: MeetingEvent[] = [
      closed,
      { type: 'ItemReopened', itemId: ITEM, at: at('18:20') },
      { type: 'ItemStarted', itemId: ITEM, at: at('18:20') },
    ];
    expect(momentAt('18:21', ...atWork, ...back)).toBe('work, 9 left');
    const corrected: MeetingEvent = {
      type: 'SegmentCorrected',
      itemId: ITEM,
      segment: 0,
      from: at('18:00'),
      to: at('18:13'),
    };
    expect(momentAt('18:21', ...atWork, ...back, corrected)).toBe('work, 11 left');
  });

  test('can be made longer and shorter, but not to less than nothing', () => {
    const longer: GroupWorkEvent = { type: 'GroupWorkExtended', itemId: ITEM, minutes: 5, at: at('18:20') };
    given(...atWork)
      .when({ ...ask('ExtendGroupWork'), minutes: 5 }, '18:20')
      .gives(longer);
    expect(momentAt('18:20', ...atWork, longer)).toBe('work, 10 left');
    given(...atWork)
      .when({ ...ask('ExtendGroupWork'), minutes: -21 })
      .refused('not-enough-minutes');
    given(...atWork)
      .when({ ...ask('ExtendGroupWork'), minutes: 0 })
      .refused('no-minutes');
    given(...ready)
      .when({ ...ask('ExtendGroupWork'), minutes: 2 })
      .refused('group-work-not-going');
  });
});

describe('the feedback', () => {
  const next = { ...ask('StartFeedback'), groupId: null };

  test('ends the work and goes from group to group in their order, then ends', () => {
    given(...atWork)
      .when(next, '18:25')
      .gives(feedback(1, '18:25'));
    given(...atWork, feedback(1, '18:25'))
      .when(next, '18:28')
      .gives(feedback(2, '18:28'));
    const all = [...atWork, feedback(1, '18:25'), feedback(2, '18:28')];
    given(...all)
      .when(next, '18:31')
      .gives(going('GroupWorkEnded', '18:31'));
    given(...all, going('GroupWorkEnded', '18:31'))
      .when(next)
      .refused('all-groups-heard');
    expect(momentAt('18:26', ...atWork, feedback(1, '18:25'))).toBe('feedback g-1, 2 left');
    expect(momentAt('18:32', ...all, going('GroupWorkEnded', '18:31'))).toBe('over');
  });

  test('may take any group, and hear one again with what is left of its time', () => {
    given(...atWork)
      .when({ ...next, groupId: groupCalled('g-2') }, '18:25')
      .gives(feedback(2, '18:25'));
    given(...atWork, feedback(2, '18:25'))
      .when({ ...next, groupId: groupCalled('g-2') })
      .refused('already-feeding-back');
    given(...atWork)
      .when({ ...next, groupId: groupCalled('g-9') })
      .refused('no-such-group');
    expect(
      momentAt('18:30', ...atWork, feedback(2, '18:25'), feedback(1, '18:26'), feedback(2, '18:29')),
    ).toBe('feedback g-2, 1 left');
  });

  test('has a countdown for each group, whether its turn has come or not', () => {
    const meeting = meetingAfter(...atWork, feedback(1, '18:25'), feedback(2, '18:27'));
    const item = itemById(meeting.agenda, ITEM);
    const turns = item ? feedbackOf(exerciseIn(meeting), item, []) : [];
    expect(turns.map(({ state, timer }) => [state, (leftAt(timer, at('18:28')) ?? 0) / MINUTE])).toEqual([
      ['done', 1],
      ['now', 2],
    ]);
    const before = meetingAfter(...atWork);
    expect(
      item && feedbackOf(exerciseIn(before), item, []).map(({ state, timer }) => [state, timer.allowed]),
    ).toEqual([
      ['to-come', 3 * MINUTE],
      ['to-come', 3 * MINUTE],
    ]);
  });
});
