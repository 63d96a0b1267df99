import { describe, expect, test } from 'vitest';
import { isHereNow } from '../../../shared/attendance/attendance';
import { type LocalTime, minutes, toInstant } from '../../../shared/kernel/wall-time';
import type { MeetingEvent } from '../../../shared/meeting/events';
import { aPerson, at, given, meetingAfter, onTheLists, person } from '../../support/given-when-then';

const anne = onTheLists('anne', 'County Councillor Anne Hartley');
const colin = onTheLists('colin', 'County Councillor Colin Webb');
const tariq = onTheLists('tariq', 'Tariq', { isYoungPerson: true });
const here = (id: string): MeetingEvent => ({ type: 'PersonArrived', personId: person(id), from: null });
const time = (t: string) => t as LocalTime;

describe('the roll', () => {
  test('someone is here from the start', () => {
    given(anne)
      .when({ type: 'MarkHere', personId: person('anne'), from: null })
      .gives(here('anne'));
  });

  test('someone here is not marked here again', () => {
    given(anne, here('anne'))
      .when({ type: 'MarkHere', personId: person('anne'), from: null })
      .refused('already-here', /Anne Hartley/);
  });

  test('someone late is here from the time on the wall', () => {
    given(anne)
      .when({ type: 'MarkLate', personId: person('anne'), from: time('18:50') }, '18:55')
      .gives({ type: 'PersonArrived', personId: person('anne'), from: at('18:50') });
  });

  test('a time still to come is no time somebody came or left at', () => {
    given(anne)
      .when({ type: 'MarkLate', personId: person('anne'), from: time('18:50') }, '17:56')
      .refused('time-to-come', /^18:50 is still to come/);
    given(anne, here('anne'))
      .when({ type: 'MarkLeft', personId: person('anne'), at: time('19:15') }, '18:56')
      .refused('time-to-come');
  });

  test('the wall clock may be a few minutes before the laptop’s', () => {
    given(anne)
      .when({ type: 'MarkLate', personId: person('anne'), from: time('18:50') }, '18:48')
      .gives({ type: 'PersonArrived', personId: person('anne'), from: at('18:50') });
  });

  test('a time is one of the evening the meeting is held on, whatever day it is dated', () => {
    const nextDay = toInstant(at('18:02') + minutes(24 * 60));
    given(anne, { type: 'MeetingStarted', at: nextDay })
      .when({ type: 'MarkLate', personId: person('anne'), from: time('18:50') }, '44:00')
      .gives({
        type: 'PersonArrived',
        personId: person('anne'),
        from: toInstant(at('18:50') + minutes(24 * 60)),
      });
  });

  test('after midnight it is the next day', () => {
    given(anne, { type: 'MeetingStarted', at: at('22:00') })
      .when({ type: 'MarkLate', personId: person('anne'), from: time('00:10') }, '24:15')
      .gives({ type: 'PersonArrived', personId: person('anne'), from: at('24:10') });
  });

  test('someone late without a time is here from now', () => {
    given(anne)
      .when({ type: 'MarkLate', personId: person('anne'), from: null }, '18:44')
      .gives({ type: 'PersonArrived', personId: person('anne'), from: at('18:44') });
  });

  test('saying late of someone here corrects when they came', () => {
    given(anne, here('anne'))
      .when({ type: 'MarkLate', personId: person('anne'), from: time('18:10') })
      .gives(
        { type: 'AttendanceCleared', personId: person('anne') },
        { type: 'PersonArrived', personId: person('anne'), from: at('18:10') },
      );
  });

  test('someone who sent apologies and comes after all is here, and no longer apologises', () => {
    given(anne, { type: 'ApologiesReceived', personId: person('anne') })
      .when({ type: 'MarkHere', personId: person('anne'), from: null })
      .gives({ type: 'AttendanceCleared', personId: person('anne') }, here('anne'));
  });

  test('apologies are recorded once', () => {
    given(anne)
      .when({ type: 'MarkApologies', personId: person('anne') })
      .gives({ type: 'ApologiesReceived', personId: person('anne') });
    given(anne, { type: 'ApologiesReceived', personId: person('anne') })
      .when({ type: 'MarkApologies', personId: person('anne') })
      .refused('already-apologies');
  });

  test('someone leaves, and may come back', () => {
    const left: MeetingEvent = { type: 'PersonLeft', personId: person('anne'), at: at('19:15') };
    given(anne, here('anne'))
      .when({ type: 'MarkLeft', personId: person('anne'), at: time('19:15') }, '19:15')
      .gives(left);
    given(anne, here('anne'), left)
      .when({ type: 'MarkBack', personId: person('anne'), at: time('19:30') }, '19:30')
      .gives({ type: 'PersonArrived', personId: person('anne'), from: at('19:30') });
    const after = meetingAfter(anne, here('anne'), left, {
      type: 'PersonArrived',
      personId: person('anne'),
      from: at('19:30'),
    });
    expect(after.attendance.people[0]?.stays).toEqual([
      { from: null, to: at('19:15') },
      { from: at('19:30'), to: null },
    ]);
    expect(after.attendance.people.every(isHereNow)).toBe(true);
  });

  test('someone who is not here has not left', () => {
    given(anne)
      .when({ type: 'MarkLeft', personId: person('anne'), at: null })
      .refused('not-here');
  });

  test('a mark made by mistake is taken back', () => {
    given(anne, here('anne'))
      .when({ type: 'MarkNotYet', personId: person('anne') })
      .gives({ type: 'AttendanceCleared', personId: person('anne') });
  });

  test('a guest is added, here, on behalf of an organisation', () => {
    const guest = aPerson('Moira Kay', {
      role: 'Clinical Commissioning Groups',
      list: 'co-opted',
      isGuest: true,
    });
    const organisation = { kind: 'organisation' as const, name: 'Clinical Commissioning Groups' };
    given()
      .when({ type: 'AddPerson', person: guest, status: 'here', standsInFor: organisation })
      .gives(
        { type: 'PersonAdded', personId: person('id-1'), person: guest },
        { type: 'PersonArrived', personId: person('id-1'), from: null },
        { type: 'SubstituteNamed', personId: person('id-1'), standsInFor: organisation },
      );
  });

  test('someone attends on behalf of a person', () => {
    const standsInFor = { kind: 'person' as const, personId: person('colin') };
    given(anne, colin)
      .when({ type: 'StandInFor', personId: person('anne'), standsInFor })
      .gives({ type: 'SubstituteNamed', personId: person('anne'), standsInFor });
  });

  test('nobody attends on behalf of themselves, or of someone unknown', () => {
    given(anne)
      .when({
        type: 'StandInFor',
        personId: person('anne'),
        standsInFor: { kind: 'person', personId: person('anne') },
      })
      .refused('stands-in-for-self');
    given(anne)
      .when({
        type: 'StandInFor',
        personId: person('anne'),
        standsInFor: { kind: 'person', personId: person('x') },
      })
      .refused('no-such-person');
  });

  test('someone who has a substitute stays on the lists', () => {
    given(anne, colin, {
      type: 'SubstituteNamed',
      personId: person('anne'),
      standsInFor: { kind: 'person', personId: person('colin') },
    })
      .when({ type: 'RemovePerson', personId: person('colin') })
      .refused('has-a-substitute', /Anne Hartley attends on behalf of Colin Webb/);
  });

  test('moving lists keeps the person', () => {
    given(anne)
      .when({ type: 'MoveToList', personId: person('anne'), list: 'attendee' })
      .gives({ type: 'PersonEdited', personId: person('anne'), changes: { list: 'attendee' } });
  });
});

describe('young people have a first name only', () => {
  const named = aPerson('Shanice Hart', { isYoungPerson: true });

  test('a young person with a surname is not added', () => {
    given()
      .when({ type: 'AddPerson', person: named, status: 'not-yet', standsInFor: null })
      .refused('young-person-surname', /first name/);
    given()
      .when({ type: 'TakePeople', people: [aPerson('Anne Hartley'), named] })
      .refused('young-person-surname');
  });

  test('neither is a surname given later, nor the mark put on someone with a surname', () => {
    given(tariq)
      .when({ type: 'EditPerson', personId: person('tariq'), changes: { name: named.name } })
      .refused('young-person-surname');
    given(anne)
      .when({ type: 'EditPerson', personId: person('anne'), changes: { isYoungPerson: true } })
      .refused('young-person-surname');
  });

  test('a first name alone does not make a young person', () => {
    given()
      .when({ type: 'AddPerson', person: aPerson('Sam'), status: 'not-yet', standsInFor: null })
      .gives({
        type: 'PersonAdded',
        personId: person('id-1'),
        person: aPerson('Sam'),
      });
  });
});
