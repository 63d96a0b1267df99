/**
 * What a new meeting begins with: the board's habits from its newest meeting. Days and times are typed as the board writes
 * them, and read by the same rules as in Prepare.
 */
import type { LibraryEntry } from '../../../shared/ipc/messages';
import {
  instantAt,
  type LocalDate,
  type LocalTime,
  MINUTE,
  timeOf,
  toInstant,
} from '../../../shared/kernel/wall-time';
import type { MeetingFacts, MeetingFormat } from '../../../shared/meeting/facts';
import { HALF } from '../../../shared/meeting/young-peoples-aim';
import { factText, readFact } from '../prepare/facts/fact-fields';

const FIELDS = ['council', 'board', 'date', 'start', 'plannedEnd', 'venue'] as const;
export type NewMeetingField = (typeof FIELDS)[number];

/** The form as it is typed; every field is text until it is understood. */
export interface NewMeetingForm {
  readonly texts: Readonly<Record<NewMeetingField, string>>;
  readonly format: MeetingFormat;
  readonly isTakeover: boolean;
}

export type FieldRefusals = Partial<Record<NewMeetingField, string>>;

const USUAL_LENGTH = 120 * MINUTE;

const NOTHING_TYPED: FieldRefusals = {
  council: 'Give the council’s name; it heads the minutes.',
  board: 'Give the board’s name; it heads the minutes.',
  date: 'Give the day of the meeting, like 24 November 2026.',
  start: 'Give the time at which it starts, like 6.00pm.',
  plannedEnd: 'Give the time at which it should end, like 8.00pm.',
};

const usualEnd = (date: LocalDate, start: LocalTime): LocalTime =>
  timeOf(toInstant(instantAt(date, start) + USUAL_LENGTH));

/** The newest meeting tells the habits; the sample's are nobody's, and the very first meeting has none to tell. */
export function usualFacts(library: readonly LibraryEntry[], today: LocalDate): MeetingFacts {
  const own = library.filter((entry) => !entry.isSample);
  const newest = own.toSorted((a, b) => b.date.localeCompare(a.date))[0];
  const start = newest?.start ?? ('18:00' as LocalTime);
  return {
    council: newest?.council ?? '',
    board: newest?.board ?? 'Corporate Parenting Board',
    date: today,
    start,
    plannedEnd: usualEnd(today, start),
    venue: newest?.venue ?? '',
    format: 'in-person',
    isTakeover: false,
    youngPeoplesCouncil: '',
    beforeTheMeeting: '',
    previousMeeting: null,
    nextMeeting: null,
    youngPeoplesAim: HALF,
  };
}

export const formOf = (facts: MeetingFacts): NewMeetingForm => ({
  texts: {
    council: facts.council,
    board: facts.board,
    date: factText('date', facts),
    start: factText('start', facts),
    plannedEnd: factText('plannedEnd', facts),
    venue: facts.venue,
  },
  format: facts.format,
  isTakeover: false,
});

/** One field as a change of the facts, or the sentence that says why not. */
function readField(
  field: NewMeetingField,
  text: string,
  facts: MeetingFacts,
): { readonly change: Partial<MeetingFacts> } | { readonly refusal: string } {
  // What the app wrote itself needs no reading.
  if (text === factText(field, facts) && text !== '') return { change: {} };
  const missing = NOTHING_TYPED[field];
  if (text.trim() === '' && missing !== undefined) return { refusal: missing };
  const read = readFact(field, text, facts);
  return read.ok ? { change: read.value as Partial<MeetingFacts> } : { refusal: read.error };
}

/** The whole form, as far as it is understood; a refused field keeps its usual fact. */
export function readForm(
  { texts, format, isTakeover }: NewMeetingForm,
  usual: MeetingFacts,
): { readonly facts: MeetingFacts; readonly refusals: FieldRefusals } {
  let facts: MeetingFacts = { ...usual, format, isTakeover };
  const refusals: FieldRefusals = {};
  for (const field of FIELDS) {
    const read = readField(field, texts[field], facts);
    if ('refusal' in read) refusals[field] = read.refusal;
    else facts = { ...facts, ...read.change };
    // "11" after a start at 10 is eleven in the morning, not at night.
    if (
      field === 'start' &&
      facts.start !== usual.start &&
      texts.plannedEnd !== factText('plannedEnd', usual)
    )
      facts = { ...facts, plannedEnd: usualEnd(facts.date, facts.start) };
  }
  return { facts, refusals };
}

/** The board's last meeting before this one, where the library knows of one. The sample's are nobody's. */
export function meetingBefore(
  library: readonly LibraryEntry[],
  { board, date }: Pick<MeetingFacts, 'board' | 'date'>,
): LibraryEntry | null {
  const held = library.filter(
    (entry) => !entry.isSample && entry.board === board && entry.phase === 'closed' && entry.date < date,
  );
  return held.toSorted((a, b) => a.date.localeCompare(b.date)).at(-1) ?? null;
}
