import { describe, expect, test } from 'vitest';
import type { MeetingCommand } from '../../../shared/meeting/commands';
import type { LocalTime } from '../../../shared/kernel/wall-time';
import type { MeetingEvent } from '../../../shared/meeting/events';
import {
  aBlock,
  at,
  begun,
  given,
  item,
  meetingAfter,
  onTheLists,
  person,
  threeItems,
} from '../../support/given-when-then';

const onBreak: MeetingEvent = { type: 'BreakStarted', at: at('18:20'), backAt: at('18:30') };
const closed: MeetingEvent = { type: 'MeetingClosed', at: at('20:00') };

describe('the facts', () => {
  test.each(['17:00', '18:00', '06:01'])(
    'an end that is not after the start is refused: %s',
    (plannedEnd) => {
      given()
        .when({ type: 'ChangeFacts', changes: { plannedEnd: plannedEnd as LocalTime } })
        .refused('end-before-start', 'is not after the start, 18:00');
    },
  );

  test('an evening may go past midnight', () => {
    const changes = { start: '21:30' as LocalTime, plannedEnd: '00:15' as LocalTime };
    given().when({ type: 'ChangeFacts', changes }).gives({ type: 'FactsChanged', changes });
  });
});

describe('the meeting sits', () => {
  test('starting the meeting starts its first item', () => {
    given(...threeItems)
      .when({ type: 'StartMeeting' }, '18:02')
      .gives(
        { type: 'MeetingStarted', at: at('18:02') },
        { type: 'ItemStarted', itemId: item('a'), at: at('18:02') },
      );
  });

  test('a meeting without an agenda does not start', () => {
    given()
      .when({ type: 'StartMeeting' })
      .refused('no-agenda', /Add the agenda/);
  });

  test('a meeting starts once', () => {
    given(...begun)
      .when({ type: 'StartMeeting' })
      .refused('meeting-sitting');
  });

  test('a break of ten minutes says when the room is back', () => {
    given(...begun)
      .when({ type: 'StartBreak', minutes: 10 }, '18:20')
      .gives({ type: 'BreakStarted', at: at('18:20'), backAt: at('18:30') });
  });

  test('a break may be left open', () => {
    given(...begun)
      .when({ type: 'StartBreak', minutes: null }, '18:20')
      .gives({ type: 'BreakStarted', at: at('18:20'), backAt: null });
  });

  test('calling the next item ends the break', () => {
    given(...begun, onBreak)
      .when({ type: 'NextItem' }, '18:29')
      .gives(
        { type: 'BreakEnded', at: at('18:29') },
        { type: 'ItemClosed', itemId: item('a'), at: at('18:29') },
        { type: 'ItemStarted', itemId: item('b'), at: at('18:29') },
      );
  });

  test('closing the meeting ends the break and closes the running item', () => {
    given(...begun, onBreak)
      .when({ type: 'CloseMeeting' }, '19:00')
      .gives(
        { type: 'BreakEnded', at: at('19:00') },
        { type: 'ItemClosed', itemId: item('a'), at: at('19:00') },
        { type: 'MeetingClosed', at: at('19:00') },
      );
  });

  test('adjourning and resuming are kept as a stretch that did not sit', () => {
    const adjourned: MeetingEvent = { type: 'MeetingAdjourned', at: at('18:20') };
    given(...begun)
      .when({ type: 'AdjournMeeting' }, '18:20')
      .gives(adjourned);
    given(...begun, adjourned)
      .when({ type: 'ResumeMeeting' }, '18:40')
      .gives({ type: 'MeetingResumed', at: at('18:40') });
    const after = meetingAfter(...begun, adjourned, { type: 'MeetingResumed', at: at('18:40') });
    expect(after.sitting.interruptions).toEqual([
      { kind: 'adjournment', from: at('18:20'), to: at('18:40'), backAt: null },
    ]);
  });

  test('a closed meeting can be re-opened, and the time between does not count', () => {
    given(...begun, closed)
      .when({ type: 'ReopenMeeting' }, '20:05')
      .gives({ type: 'MeetingReopened', at: at('20:05') });
    const after = meetingAfter(...begun, closed, { type: 'MeetingReopened', at: at('20:05') });
    expect(after.sitting).toMatchObject({ phase: 'sitting', closedAt: null });
    expect(after.sitting.interruptions.at(-1)).toMatchObject({ from: at('20:00'), to: at('20:05') });
  });

  test.each<[MeetingCommand['type'], MeetingCommand, MeetingEvent[], string]>([
    ['NextItem', { type: 'NextItem' }, threeItems, 'meeting-not-started'],
    ['StartItem', { type: 'StartItem', itemId: item('a') }, threeItems, 'meeting-not-started'],
    ['StartBreak', { type: 'StartBreak', minutes: 5 }, threeItems, 'meeting-not-started'],
    ['CloseMeeting', { type: 'CloseMeeting' }, threeItems, 'meeting-not-started'],
    ['StartBreak', { type: 'StartBreak', minutes: 5 }, [...begun, onBreak], 'meeting-on-break'],
    ['PauseItem', { type: 'PauseItem' }, [...begun, onBreak], 'meeting-on-break'],
    ['EndBreak', { type: 'EndBreak' }, begun, 'meeting-sitting'],
    ['ResumeMeeting', { type: 'ResumeMeeting' }, begun, 'meeting-sitting'],
    [
      'NextItem',
      { type: 'NextItem' },
      [...begun, { type: 'MeetingAdjourned', at: at('18:20') }],
      'meeting-adjourned',
    ],
    ['NextItem', { type: 'NextItem' }, [...begun, closed], 'meeting-closed'],
    ['HandOverChair', { type: 'HandOverChair', to: null }, [...begun, closed], 'meeting-closed'],
  ])('%s is refused out of its time', (_, command, history, code) => {
    given(...history)
      .when(command)
      .refused(code);
  });

  test('minutes can be corrected after the close', () => {
    given(...begun, closed)
      .when({
        type: 'ChangeMinutes',
        itemId: item('a'),
        changes: [{ op: 'put', block: aBlock('k', 'Noted.'), after: null }],
      })
      .gives({ type: 'BlockWritten', itemId: item('a'), block: aBlock('k', 'Noted.'), after: null });
  });

  test('an item with text in its minutes is not taken off', () => {
    given(...threeItems, {
      type: 'BlockWritten',
      itemId: item('b'),
      block: aBlock('k', 'Noted.'),
      after: null,
    })
      .when({ type: 'RemoveItem', itemId: item('b') })
      .refused('item-has-minutes', /Move or delete the text/);
  });

  test('a chair is not taken off the lists', () => {
    given(onTheLists('p', 'County Councillor Anne Hartley'), { type: 'ChairsSet', chairs: [person('p')] })
      .when({ type: 'RemovePerson', personId: person('p') })
      .refused('is-a-chair', /Anne Hartley/);
  });

  test('the heading of the meeting is changed as told', () => {
    given()
      .when({ type: 'ChangeFacts', changes: { venue: 'Online' } })
      .gives({ type: 'FactsChanged', changes: { venue: 'Online' } });
  });
});
