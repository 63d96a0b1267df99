import { describe, expect, test } from 'vitest';
import { quorumNow, quorumWords } from '../../../shared/meeting/quorum-now';
import type { MeetingEvent } from '../../../shared/meeting/events';
import { at, begun, meetingAfter, onTheLists, person } from '../../support/given-when-then';

const here = (id: string): MeetingEvent => ({ type: 'PersonArrived', personId: person(id), from: null });
const left = (id: string, time: string): MeetingEvent => ({
  type: 'PersonLeft',
  personId: person(id),
  at: at(time),
});
const ofThree: MeetingEvent[] = [
  onTheLists('anne', 'County Councillor Anne Hartley'),
  onTheLists('colin', 'County Councillor Colin Webb'),
  onTheLists('dev', 'Dev Rawal'),
  onTheLists('helen', 'Helen Price', { list: 'co-opted' }),
];
const two: MeetingEvent = { type: 'FactsChanged', changes: { quorum: { kind: 'number', members: 2 } } };
const words = (...events: MeetingEvent[]): string | null => {
  const quorum = quorumNow(meetingAfter(...ofThree, ...events));
  return quorum && quorumWords(quorum);
};

describe('the quorum of a meeting', () => {
  test('is nothing where the board has none, or before the start', () => {
    expect(words(...begun, here('anne'))).toBeNull();
    expect(words(two, here('anne'))).toBeNull();
  });

  test('is told as not there yet until enough members are', () => {
    expect(words(two, ...begun, here('anne'))).toBe('No quorum yet: 1 member is here, 2 are needed.');
  });

  test('is lost at the minute the member left, and a co-opted member who is here does not help', () => {
    expect(words(two, ...begun, here('anne'), here('colin'), here('helen'), left('colin', '19:12'))).toBe(
      'Quorum lost at 19:12: 1 member is here, 2 are needed.',
    );
  });

  test('counts members online, and is there again when somebody comes', () => {
    const back: MeetingEvent = { type: 'PersonArrived', personId: person('dev'), from: at('19:20') };
    const online: MeetingEvent = { type: 'PlaceTaken', personId: person('dev'), isOnline: true };
    expect(words(two, ...begun, here('anne'), here('colin'), left('colin', '19:12'), back, online)).toBe(
      'Quorum: 2 members are here, 2 are needed.',
    );
  });

  test('a third of three is one, and of four is two', () => {
    const third: MeetingEvent = {
      type: 'FactsChanged',
      changes: { quorum: { kind: 'share', parts: 1, of: 3 } },
    };
    expect(words(third, ...begun)).toBe('No quorum yet: 0 members are here, 1 is needed.');
    expect(words(third, ...begun, onTheLists('moira', 'Moira Kay'))).toMatch(/2 are needed/);
  });

  test('a substitute on the list of Members has the seat of whom they attend for', () => {
    const ruth = onTheLists('ruth', 'Ruth Oyelaran');
    const forColin: MeetingEvent = {
      type: 'SubstituteNamed',
      personId: person('ruth'),
      standsInFor: { kind: 'person', personId: person('colin') },
    };
    expect(words(two, ...begun, ruth, forColin, here('ruth'), here('anne'))).toMatch(/2 members are here/);
    expect(words(two, ...begun, ruth, forColin, here('ruth'), here('colin'))).toMatch(/1 member is here/);
  });
});
