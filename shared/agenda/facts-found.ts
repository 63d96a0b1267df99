/** What an agenda's paper says of the meeting itself: when, where, the last and the next one, what is said before the start. */
import type { LocalDate, LocalTime } from '../kernel/wall-time';
import { localDate, localTime } from '../kernel/time-shapes';
import { type MeetingFacts, meetingFacts } from '../meeting/facts';
import type { AgendaReading } from './reader/reading';
import { whenAndWhere } from '../reading/when-and-where';

export type FoundFact = Extract<
  keyof MeetingFacts,
  'council' | 'board' | 'date' | 'start' | 'venue' | 'previousMeeting' | 'nextMeeting' | 'beforeTheMeeting'
>;
export type FactsFound = Partial<Pick<MeetingFacts, FoundFact>>;

const BEFORE_THE_START =
  /\b(?:refreshments?|buffet|sandwich(?:es)?|food|pizza|tea|coffee|lunch|supper|pre-?meet(?:ing)?|car park(?:ing)?|sign in)\b/i;

const day = (text: string | null): LocalDate | null => {
  const read = localDate.safeParse(text);
  return read.success ? read.data : null;
};
const clock = (text: string | null): LocalTime | null => {
  const read = localTime.safeParse(text);
  return read.success ? read.data : null;
};

/** Marks of a conversion ("**") off the ends; the words as they are. */
const words = (text: string): string => text.replace(/^[*_\s]+|[*_\s]+$/g, '');

/** The text as the meeting would hold it; null where there is none, or more than it can hold. */
function fitting(
  fact: 'council' | 'board' | 'venue' | 'beforeTheMeeting',
  text: string | null | undefined,
): string | null {
  const read = meetingFacts.shape[fact].safeParse(text);
  return read.success && read.data !== '' ? read.data : null;
}

/** Only what the paper says and the meeting can hold. `usualStart` stands in where a next meeting gives no time. */
export function factsFound(reading: AgendaReading, usualStart: LocalTime): FactsFound {
  const { heading } = reading;
  const notes = reading.items.find(({ kind }) => kind === 'notes');
  const date = day(heading.date);
  const start = clock(heading.start);
  const next = reading.nextMeeting;
  const nextDay = next ? day(next.date) : null;
  const said = reading.furniture.map(({ text }) => words(text)).filter((text) => BEFORE_THE_START.test(text));
  const found: { [F in keyof FactsFound]: MeetingFacts[F] | null } = {
    council: fitting('council', heading.council),
    board: fitting('board', heading.board),
    date,
    start,
    venue: fitting('venue', heading.venue),
    previousMeeting: notes ? day(whenAndWhere(notes.title).date) : null,
    nextMeeting: nextDay && {
      date: nextDay,
      start: clock(next?.start ?? null) ?? start ?? usualStart,
      venue: fitting('venue', next?.venue) ?? '',
    },
    beforeTheMeeting: fitting('beforeTheMeeting', said.join(' ')),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== null)) as FactsFound;
}
