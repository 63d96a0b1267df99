import { describe, expect, test } from 'vitest';
import { personById } from '../../../shared/attendance/attendance';
import { chairedBy } from '../../../shared/chairing/chaired-by';
import { chairing as chairingShape } from '../../../shared/chairing/chairing-shapes';
import { meetingEvent } from '../../../shared/meeting/events';
import type { Meeting } from '../../../shared/meeting/meeting';
import { numberOf } from '../../../shared/agenda/agenda';
import {
  added,
  at as clock,
  begun,
  item as itemOf,
  meetingAfter,
  onTheLists,
  person as who,
} from '../../support/given-when-then';
import {
  agenda,
  at,
  chairs,
  close,
  command,
  handOver,
  item,
  next,
  people,
  person,
  start,
  tell,
  youngPerson,
} from '../../support/meetings';
import { sampleMeeting } from '../../support/sample-meeting';

const board = people(
  person('County Councillor Anne Hartley'),
  youngPerson('Tariq'),
  person('County Councillor Colin Webb'),
);
const four = agenda(item('One', 10), item('Two', 10), item('Three', 10), item('Four', 10));
const shared = [board, four, chairs('Anne Hartley', 'Tariq')];

/** "1 Anne; 2 Anne, Tariq". */
const told = (meeting: Meeting): string =>
  chairedBy(meeting)
    .map(({ itemId, chairs: by }) => {
      const names = by.map((id) => personById(meeting.attendance, id)?.name.given);
      return `${numberOf(meeting.agenda, itemId)} ${names.join(', ')}`;
    })
    .join('; ');

describe('who chaired which items', () => {
  test('one chair chaired whatever was taken, and nobody what was not', () => {
    const { meeting } = tell({}, board, four, chairs('Anne Hartley'), at('18:00', start), at('18:10', next));
    expect(told(meeting)).toBe('1 Anne; 2 Anne');
    expect(chairedBy(tell({}, board, four, chairs('Anne Hartley')).meeting)).toEqual([]);
  });

  test('nobody, where no chair was chosen', () => {
    expect(chairedBy(tell({}, board, four, at('18:00', start), at('18:10', next)).meeting)).toEqual([]);
  });

  test('a hand-over in the middle of an item makes it both chairs’', () => {
    const { meeting } = tell(
      {},
      ...shared,
      at('18:00', start),
      at('18:10', next),
      at('18:15', handOver),
      at('18:20', next),
      at('18:30', close),
    );
    expect(told(meeting)).toBe('1 Anne; 2 Anne, Tariq; 3 Tariq');
  });

  test('a hand-over within a minute of the item being called belongs to the item', () => {
    const { meeting } = tell(
      {},
      ...shared,
      at('18:00', start),
      at('18:10', next),
      at('18:10:40', handOver),
      at('18:19:50', handOver),
      at('18:20', next),
      at('18:30', close),
    );
    expect(told(meeting)).toBe('1 Anne; 2 Tariq; 3 Anne');
  });

  test('who took the chair during a break has not chaired what went before it', () => {
    const { meeting } = tell(
      {},
      ...shared,
      at('18:00', start),
      at('18:10', command({ type: 'StartBreak', minutes: 10 })),
      at('18:12', handOver),
      at('18:20', next),
      at('18:30', close),
    );
    expect(told(meeting)).toBe('1 Anne; 2 Tariq');
  });

  test('the item that runs belongs to whoever has the chair now', () => {
    const { meeting } = tell({}, ...shared, at('18:00', start), at('18:10', next, handOver));
    expect(told(meeting)).toBe('1 Anne; 2 Tariq');
  });

  test('an item called and closed in the same instant belongs to whoever was in the chair', () => {
    const { meeting } = tell({}, ...shared, at('18:00', start, next, next), at('18:30', close));
    expect(told(meeting)).toBe('1 Anne; 2 Anne; 3 Anne');
  });

  test('somebody who takes over as chair in mid-meeting chairs from then on', () => {
    const { meeting } = tell(
      {},
      ...shared,
      at('18:00', start),
      at('18:10', next, chairs('Colin Webb', 'Tariq')),
      at('18:20', next, handOver),
      at('18:30', close),
    );
    expect(told(meeting)).toBe('1 Anne; 2 Colin; 3 Tariq');
  });

  test('an undone hand-over was none', () => {
    const { meeting } = tell(
      {},
      ...shared,
      at('18:00', start),
      at('18:10', next),
      at('18:12', handOver),
      at('18:13', command({ type: 'Undo' })),
      at('18:20', next),
      at('18:30', close),
    );
    expect(told(meeting)).toBe('1 Anne; 2 Anne; 3 Anne');
  });

  test('the whole evening of the sample is told, without the item that was deferred', () => {
    expect(told(sampleMeeting().meeting)).toBe(
      '1 Anne; 2 Anne; 3 Anne; 4 Anne, Tariq; 5 Tariq; 7 Tariq; 8 Tariq',
    );
  });
});

describe('journals and snapshots from before it was kept when the chairs were chosen', () => {
  const old = {
    chairs: ['anne', 'tariq'],
    inTheChair: 'tariq',
    handOvers: [{ to: 'tariq', at: clock('18:05') }],
  };

  test('still open', () => {
    expect(meetingEvent.parse({ type: 'ChairsSet', chairs: ['anne'] })).toEqual({
      type: 'ChairsSet',
      chairs: ['anne'],
    });
    expect(chairingShape.parse(old)).toEqual({
      ...old,
      turns: [],
      leads: {},
      promptWords: { board: {}, ofItem: {} },
    });
  });

  test('tell who opened the meeting from who took the chair first', () => {
    const told = { ...meetingAfter(...begun), chairing: chairingShape.parse(old) };
    expect(chairedBy(told)).toEqual([{ itemId: 'a', chairs: ['anne', 'tariq'] }]);
  });

  test('count on from there', () => {
    const people = [onTheLists('anne', 'Anne Hartley'), onTheLists('tariq', 'Tariq')];
    const { chairing } = meetingAfter(
      ...people,
      added('a', null),
      { type: 'ChairsSet', chairs: [who('anne'), who('tariq')] },
      { type: 'ChairTaken', personId: who('tariq'), at: clock('18:05') },
    );
    expect(chairing.turns).toEqual([
      { personId: 'anne', from: null },
      { personId: 'tariq', from: clock('18:05') },
    ]);
    expect(itemOf('a') in chairing.leads).toBe(false);
  });
});
