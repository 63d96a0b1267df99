import { describe, expect, test } from 'vitest';
import type { MeetingEvent } from '../../../shared/meeting/events';
import { at, given, meetingAfter, onTheLists, person } from '../../support/given-when-then';

const people = [
  onTheLists('anne', 'County Councillor Anne Hartley'),
  onTheLists('tariq', 'Tariq', { isYoungPerson: true }),
];
const both: MeetingEvent = { type: 'ChairsSet', chairs: [person('anne'), person('tariq')] };

describe('the chair', () => {
  test('two people share the chair, and the first opens the meeting', () => {
    given(...people)
      .when({ type: 'SetChairs', chairs: [person('anne'), person('tariq')] })
      .gives(both);
    expect(meetingAfter(...people, both).chairing.inTheChair).toBe('anne');
  });

  test('the chair is handed to the other with one key', () => {
    given(...people, both)
      .when({ type: 'HandOverChair', to: null }, '18:45')
      .gives({ type: 'ChairTaken', personId: person('tariq'), at: at('18:45') });
  });

  test('and back again', () => {
    given(...people, both, { type: 'ChairTaken', personId: person('tariq'), at: at('18:45') })
      .when({ type: 'HandOverChair', to: null }, '19:00')
      .gives({ type: 'ChairTaken', personId: person('anne'), at: at('19:00') });
  });

  test('one chair alone cannot hand over', () => {
    given(...people, { type: 'ChairsSet', chairs: [person('anne')] })
      .when({ type: 'HandOverChair', to: null })
      .refused('no-co-chair');
  });

  test('only a chair takes the chair, and not twice', () => {
    given(...people, { type: 'ChairsSet', chairs: [person('anne')] })
      .when({ type: 'HandOverChair', to: person('tariq') })
      .refused('not-a-chair');
    given(...people, both)
      .when({ type: 'HandOverChair', to: person('anne') })
      .refused('already-in-the-chair');
  });

  test('the chairs are two different people of this meeting', () => {
    given(...people)
      .when({ type: 'SetChairs', chairs: [person('anne'), person('anne')] })
      .refused('same-chair-twice');
    given(...people)
      .when({ type: 'SetChairs', chairs: [person('x')] })
      .refused('no-such-person');
  });

  test('changing the chairs keeps who is in the chair when they still chair', () => {
    const swapped: MeetingEvent = { type: 'ChairsSet', chairs: [person('tariq'), person('anne')] };
    expect(meetingAfter(...people, both, swapped).chairing.inTheChair).toBe('anne');
  });
});
