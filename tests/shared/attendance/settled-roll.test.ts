import { describe, expect, test } from 'vitest';
import type { LocalTime } from '../../../shared/kernel/wall-time';
import type { MeetingEvent } from '../../../shared/meeting/events';
import { attendanceEvent } from '../../../shared/attendance/attendance-events';
import { attendance } from '../../../shared/attendance/attendance-shapes';
import { aPerson, at, given, meetingAfter, onTheLists, person } from '../../support/given-when-then';

const anne = onTheLists('anne', 'County Councillor Anne Hartley');
const colin = onTheLists('colin', 'County Councillor Colin Webb');
const dev = onTheLists('dev', 'Dev Rawal');
const who = (id: string) => ({ personId: person(id) });
const here = (id: string): MeetingEvent => ({ type: 'PersonArrived', ...who(id), from: null });

describe('settling everybody who is “not yet”', () => {
  test.each([
    ['here', here('colin'), here('dev')],
    [
      'apologies',
      { type: 'ApologiesReceived', ...who('colin') },
      { type: 'ApologiesReceived', ...who('dev') },
    ],
    ['absent', { type: 'AbsenceNoted', ...who('colin') }, { type: 'AbsenceNoted', ...who('dev') }],
  ] as const)('as %s is one step, and leaves alone those of whom something was said', (as, ...events) => {
    given(anne, colin, dev, here('anne'))
      .when({ type: 'SettleRoll', as })
      .gives(...(events as readonly MeetingEvent[]));
  });

  test('with nobody left is refused in words', () => {
    given(anne, here('anne'))
      .when({ type: 'SettleRoll', as: 'absent' })
      .refused('nobody-not-yet', /everybody/);
  });
});

describe('online and in the room', () => {
  test('somebody who is not here yet is online from the start', () => {
    given(anne)
      .when({ type: 'MarkOnline', ...who('anne'), isOnline: true })
      .gives(here('anne'), { type: 'PlaceTaken', ...who('anne'), isOnline: true });
  });

  test('somebody here goes online and comes to the room', () => {
    given(anne, here('anne'))
      .when({ type: 'MarkOnline', ...who('anne'), isOnline: true })
      .gives({ type: 'PlaceTaken', ...who('anne'), isOnline: true });
    given(anne, here('anne'))
      .when({ type: 'MarkOnline', ...who('anne'), isOnline: false })
      .refused('already-so', /in the room/);
  });

  test('late and online is one step', () => {
    given(anne)
      .when({ type: 'MarkLate', ...who('anne'), from: '18:50' as LocalTime, isOnline: true }, '18:55')
      .gives(
        { type: 'PersonArrived', ...who('anne'), from: at('18:50') },
        { type: 'PlaceTaken', ...who('anne'), isOnline: true },
      );
  });

  test('a guest comes late, online and for an organisation as one step', () => {
    const standsInFor = { kind: 'organisation' as const, name: 'Healthwatch' };
    given()
      .when(
        {
          type: 'AddPerson',
          person: aPerson('Sam Lee'),
          status: 'here',
          standsInFor,
          from: '18:20' as LocalTime,
          isOnline: true,
        },
        '18:25',
      )
      .gives(
        { type: 'PersonAdded', ...who('id-1'), person: aPerson('Sam Lee') },
        { type: 'PersonArrived', ...who('id-1'), from: at('18:20') },
        { type: 'PlaceTaken', ...who('id-1'), isOnline: true },
        { type: 'SubstituteNamed', ...who('id-1'), standsInFor },
      );
  });

  test('a substitute is marked here in the same step, and one who had left is back', () => {
    const standsInFor = { kind: 'person' as const, personId: person('colin') };
    given(anne, colin, here('anne'), { type: 'PersonLeft', ...who('anne'), at: at('18:10') })
      .when({ type: 'StandInFor', ...who('anne'), standsInFor, isHere: true })
      .gives(
        { type: 'PersonArrived', ...who('anne'), from: at('18:30') },
        { type: 'SubstituteNamed', ...who('anne'), standsInFor },
      );
  });
});

describe('absence', () => {
  test('is said once, and whoever comes after all is here', () => {
    given(anne, { type: 'AbsenceNoted', ...who('anne') })
      .when({ type: 'MarkAbsent', ...who('anne') })
      .refused('already-absent');
    given(anne, { type: 'AbsenceNoted', ...who('anne') })
      .when({ type: 'MarkHere', ...who('anne'), from: null })
      .gives({ type: 'AttendanceCleared', ...who('anne') }, here('anne'));
  });
});

test('a state kept before anybody could be online opens with everybody in the room', () => {
  const { people } = meetingAfter(anne).attendance;
  const old = { people: people.map(({ isOnline: _isOnline, ...rest }) => rest) };
  expect(attendance.parse(old)).toEqual({ people });
  expect(attendanceEvent.parse(anne)).toEqual(anne);
});

describe('a young person is never given a second name', () => {
  const add = (more: Parameters<typeof aPerson>[1]) => ({
    type: 'AddPerson' as const,
    person: aPerson('Tariq', { isYoungPerson: true, ...more }),
    status: 'here' as const,
    standsInFor: null,
  });
  const name = { given: 'Tariq', family: null, honorific: null, suffix: null };

  test.each([
    ['as a surname', { name: { ...name, family: 'Malik' } }],
    ['as a second first name', { name: { ...name, given: 'Tariq Malik' } }],
    ['as letters after the name', { name: { ...name, suffix: 'Malik' } }],
    ['in the role', { role: 'Tariq Malik, SPARK' }],
    ['in the words they prefer', { prefers: 'Not Tariq Malik but Taz' }],
  ])('%s', (_, more) => {
    given()
      .when(add(more))
      .refused('young-person-surname', /only a first name is kept, to protect them/);
  });

  test('what stands beside the name is kept', () => {
    const more = { role: 'SPARK Representative', prefers: 'Tariq is fine; they' };
    given()
      .when(add(more))
      .gives(
        { type: 'PersonAdded', ...who('id-1'), person: aPerson('Tariq', { isYoungPerson: true, ...more }) },
        here('id-1'),
      );
  });
});
