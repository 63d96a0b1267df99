/** What the preview shows and what taking it comes to, as pure functions of the reading and the clerk's choices. */
import type { ItemFacts } from '../../../shared/agenda/agenda';
import { type FactsFound, factsFound, type FoundFact } from '../../../shared/agenda/facts-found';
import { type ItemTaken, type Placing, toItems } from '../../../shared/agenda/from-reading';
import type { AgendaReading } from '../../../shared/agenda/reader/reading';
import type { FactsChanges } from '../../../shared/meeting/commands';
import type { MeetingFacts, NextMeeting } from '../../../shared/meeting/facts';
import { headingTime } from '../../../shared/minutes/wording';
import { dayText } from '../prepare/facts/fact-fields';

export interface Choices {
  /** By line number; a line without a choice is left out. */
  readonly placing: ReadonlyMap<number, Placing>;
  /** Facts that the clerk took the tick from. */
  readonly declined: ReadonlySet<FoundFact>;
  /** Whether the items there are give way, or the new ones stand after them. */
  readonly replaces: boolean;
}

export const noChoices: Choices = { placing: new Map(), declined: new Set(), replaces: true };

const FACT_NAMES: Readonly<Record<FoundFact, string>> = {
  date: 'Date',
  start: 'Start',
  venue: 'Venue',
  previousMeeting: 'Previous meeting',
  nextMeeting: 'Next meeting',
  beforeTheMeeting: 'Before the meeting',
  council: 'Council',
  board: 'Board',
};
const ORDER = Object.keys(FACT_NAMES) as FoundFact[];

const nextText = (next: NextMeeting): string =>
  [dayText(next.date), headingTime(next.start), next.venue].filter(Boolean).join(', ');

function textOf(fact: FoundFact, facts: FactsFound): string {
  switch (fact) {
    case 'date':
      return dayText(facts.date ?? null);
    case 'previousMeeting':
      return dayText(facts.previousMeeting ?? null);
    case 'start':
      return facts.start ? headingTime(facts.start) : '';
    case 'nextMeeting':
      return facts.nextMeeting ? nextText(facts.nextMeeting) : '';
    case 'venue':
    case 'beforeTheMeeting':
    case 'council':
    case 'board':
      return facts[fact] ?? '';
  }
}

export interface FoundRow {
  readonly fact: FoundFact;
  readonly name: string;
  readonly found: string;
  /** What the meeting has instead; empty when it has nothing there. */
  readonly now: string;
}

/** The facts that the paper says otherwise than the meeting has them. */
export function foundRows(reading: AgendaReading, facts: MeetingFacts): readonly FoundRow[] {
  const found = factsFound(reading, facts.start);
  return ORDER.filter((fact) => found[fact] !== undefined)
    .map((fact) => ({
      fact,
      name: FACT_NAMES[fact],
      found: textOf(fact, found),
      now: textOf(fact, facts),
    }))
    .filter((row) => row.found !== row.now);
}

export const itemsToTake = (
  reading: AgendaReading,
  { placing }: Choices,
  facts: MeetingFacts,
): readonly ItemTaken[] => toItems(reading, placing, facts.youngPeoplesCouncil);

/** Null when no fact changes. */
export function factsToTake(
  reading: AgendaReading,
  { declined }: Choices,
  facts: MeetingFacts,
): FactsChanges | null {
  const found = factsFound(reading, facts.start);
  const taken = foundRows(reading, facts).filter(({ fact }) => !declined.has(fact));
  if (taken.length === 0) return null;
  return Object.fromEntries(taken.map(({ fact }) => [fact, found[fact]])) as FactsChanges;
}

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** "9 items, 5 of them timed: 120 minutes" */
export function itemsWords(items: readonly ItemFacts[]): string {
  const timed = items.filter(({ allottedMinutes }) => allottedMinutes !== null);
  const sum = timed.reduce((minutes, { allottedMinutes }) => minutes + (allottedMinutes ?? 0), 0);
  const all = count(items.length, 'item', 'items');
  return timed.length === 0
    ? `${all}, none of them timed`
    : `${all}, ${timed.length} of them timed: ${count(sum, 'minute', 'minutes')}`;
}
