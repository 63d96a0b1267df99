/**
 * Given what happened, when a command comes, it gives exactly these events.
 * Ids run id-1, id-2, … and the clock stands where the test puts it.
 */
import { expect } from 'vitest';
import type { DecideContext } from '../../shared/kernel/decision';
import { type LocalDate, type LocalTime, instantAt } from '../../shared/kernel/wall-time';
import type { MeetingCommand } from '../../shared/meeting/commands';
import { decide } from '../../shared/meeting/decide';
import type { MeetingEvent } from '../../shared/meeting/events';
import { begin, evolve } from '../../shared/meeting/evolve';
import type { MeetingFacts } from '../../shared/meeting/facts';
import type { Meeting } from '../../shared/meeting/meeting';
import type { ItemFacts } from '../../shared/agenda/agenda';
import { emptyFacts } from '../../shared/agenda/agenda';
import type { PersonFacts } from '../../shared/attendance/attendance';
import { readName } from '../../shared/attendance/naming';
import type { BlockId, ItemId, MeetingId, PersonId } from '../../shared/kernel/ids';
import type { Block, BlockKind } from '../../shared/minutes/blocks';

export const DAY = '2026-11-24' as LocalDate;
export const at = (time: string) => instantAt(DAY, time as LocalTime);
export const item = (id: string) => id as ItemId;
export const person = (id: string) => id as PersonId;
export const blockIdOf = (id: string) => id as BlockId;

export const facts: MeetingFacts = {
  council: 'Northmoor County Council',
  board: 'Corporate Parenting Board',
  date: DAY,
  start: '18:00' as LocalTime,
  plannedEnd: '20:00' as LocalTime,
  venue: 'the Moorland Room, Northmoor Hall',
  format: 'in-person',
  isTakeover: true,
  youngPeoplesCouncil: 'Northmoor’s Children in Care Council (SPARK)',
  beforeTheMeeting: '',
  previousMeeting: '2026-09-15' as LocalDate,
  nextMeeting: null,
  youngPeoplesAim: 0.5,
};

export const anItem = (
  title: string,
  allottedMinutes: number | null = 10,
  more: Partial<ItemFacts> = {},
): ItemFacts => ({
  ...emptyFacts(title),
  allottedMinutes,
  ...more,
});

export const aPerson = (name: string, more: Partial<PersonFacts> = {}): PersonFacts => ({
  name: readName(name),
  role: '',
  list: 'member',
  isYoungPerson: false,
  isGuest: false,
  ...more,
});

export const aBlock = (id: string, text: string, kind: BlockKind = 'paragraph'): Block => ({
  id: blockIdOf(id),
  kind,
  text,
  level: 1,
  owners: [],
  due: null,
});

export const created: MeetingEvent = { type: 'MeetingCreated', meetingId: 'm-1' as MeetingId, facts };

export const added = (id: string, after: string | null, minutes: number | null = 10): MeetingEvent => ({
  type: 'ItemAdded',
  itemId: item(id),
  item: anItem(`Item ${id}`, minutes),
  after: after === null ? null : item(after),
});

export const onTheLists = (id: string, name: string, more: Partial<PersonFacts> = {}): MeetingEvent => ({
  type: 'PersonAdded',
  personId: person(id),
  person: aPerson(name, more),
});

/** A meeting with items a, b, c of ten minutes, that began at six with item a. */
export const threeItems: MeetingEvent[] = [added('a', null), added('b', 'a'), added('c', 'b')];
export const begun: MeetingEvent[] = [
  ...threeItems,
  { type: 'MeetingStarted', at: at('18:00') },
  { type: 'ItemStarted', itemId: item('a'), at: at('18:00') },
];

export const meetingAfter = (...events: MeetingEvent[]): Meeting => events.reduce(evolve, begin(created));

export const contextAt = (time: string): DecideContext => {
  let n = 0;
  return {
    at: at(time),
    newId: () => {
      n += 1;
      return `id-${n}`;
    },
  };
};

export function given(...events: MeetingEvent[]) {
  const meeting = meetingAfter(...events);
  return {
    when(command: MeetingCommand, time = '18:30') {
      const decided = decide(meeting, command, contextAt(time));
      return {
        gives(...expected: MeetingEvent[]) {
          expect(decided).toEqual({ ok: true, value: expected });
        },
        refused(code: string, says?: string | RegExp) {
          expect(decided).toMatchObject({
            ok: false,
            error: { code, message: expect.stringMatching(says ?? /\w/) },
          });
        },
      };
    },
  };
}
