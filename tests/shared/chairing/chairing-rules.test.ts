import { describe, expect, test } from 'vitest';
import { leadOf } from '../../../shared/chairing/chairing';
import type { MeetingEvent } from '../../../shared/meeting/events';
import { added, at, given, item, meetingAfter, onTheLists, person } from '../../support/given-when-then';

const people = [
  onTheLists('anne', 'County Councillor Anne Hartley'),
  onTheLists('tariq', 'Tariq', { isYoungPerson: true }),
];
const both: MeetingEvent = {
  type: 'ChairsSet',
  chairs: [person('anne'), person('tariq')],
  at: at('17:30'),
};

describe('the chair', () => {
  test('two people share the chair, and the first opens the meeting', () => {
    given(...people)
      .when({ type: 'SetChairs', chairs: [person('anne'), person('tariq')] }, '17:30')
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

describe('who leads an item', () => {
  const prepared = [...people, both, added('a', null)];
  const tariqLeads: MeetingEvent = { type: 'LeadChosen', itemId: item('a'), personId: person('tariq') };

  test('one of the chairs, chosen for the item', () => {
    given(...prepared)
      .when({ type: 'ChooseLead', itemId: item('a'), personId: person('tariq') })
      .gives(tariqLeads);
    const { chairing } = meetingAfter(...prepared, tariqLeads);
    expect(leadOf(chairing, item('a'))).toBe('tariq');
    expect(chairing.inTheChair).toBe('anne');
  });

  test('nobody in particular, once the choice is taken back', () => {
    const nobody: MeetingEvent = { type: 'LeadChosen', itemId: item('a'), personId: null };
    given(...prepared, tariqLeads)
      .when({ type: 'ChooseLead', itemId: item('a'), personId: null })
      .gives(nobody);
    expect(meetingAfter(...prepared, tariqLeads, nobody).chairing.leads).toEqual({});
  });

  test('only a chair, and only of an item on the agenda', () => {
    given(...prepared, onTheLists('dev', 'Dev Rawal'))
      .when({ type: 'ChooseLead', itemId: item('a'), personId: person('dev') })
      .refused('not-a-chair');
    given(...prepared)
      .when({ type: 'ChooseLead', itemId: item('z'), personId: person('tariq') })
      .refused('no-such-item');
  });

  test('no longer somebody who stopped being a chair', () => {
    const anneAlone: MeetingEvent = { type: 'ChairsSet', chairs: [person('anne')], at: at('17:40') };
    expect(leadOf(meetingAfter(...prepared, tariqLeads, anneAlone).chairing, item('a'))).toBeNull();
  });

  test('is forgotten with the item', () => {
    const removed: MeetingEvent = { type: 'ItemRemoved', itemId: item('a') };
    expect(meetingAfter(...prepared, tariqLeads, removed).chairing.leads).toEqual({});
  });
});
