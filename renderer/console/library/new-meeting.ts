/** What a new meeting begins with: the board's habits from the newest meeting, and November's Takeover Month. */
import type { LibraryEntry } from '../../../shared/ipc/messages';
import type { LocalDate, LocalTime } from '../../../shared/kernel/wall-time';
import { localDate, localTime } from '../../../shared/kernel/time-shapes';
import type { MeetingFacts, MeetingFormat } from '../../../shared/meeting/facts';

/** The form as it is typed; every field is text until it is understood. */
export interface NewMeetingForm {
  readonly council: string;
  readonly board: string;
  readonly date: string;
  readonly start: string;
  readonly plannedEnd: string;
  readonly venue: string;
  readonly format: MeetingFormat;
  readonly isTakeover: boolean;
}

export const isNovember = (date: string): boolean => date.slice(5, 7) === '11';

export function blankMeeting(library: readonly LibraryEntry[], today: LocalDate): NewMeetingForm {
  const newest = library.toSorted((a, b) => b.date.localeCompare(a.date))[0];
  return {
    council: newest?.council ?? '',
    board: newest?.board ?? 'Corporate Parenting Board',
    date: today,
    start: newest?.start ?? '18:00',
    plannedEnd: '20:00',
    venue: newest?.venue ?? '',
    format: 'in-person',
    isTakeover: isNovember(today),
  };
}

export type FieldRefusals = Partial<Record<keyof NewMeetingForm, string>>;

/** The facts, or what is amiss field by field. */
export function readForm(form: NewMeetingForm): { facts: MeetingFacts } | { refusals: FieldRefusals } {
  const refusals: FieldRefusals = {};
  const date = localDate.safeParse(form.date);
  const start = localTime.safeParse(form.start);
  const end = localTime.safeParse(form.plannedEnd);
  if (form.council.trim() === '') refusals.council = 'Give the council’s name; it heads the minutes.';
  if (form.board.trim() === '') refusals.board = 'Give the board’s name; it heads the minutes.';
  if (!date.success) refusals.date = 'Give the day of the meeting.';
  if (!start.success) refusals.start = 'Give the time at which it starts, like 18:00.';
  if (!end.success) refusals.plannedEnd = 'Give the time at which it should end, like 20:00.';
  if (!date.success || !start.success || !end.success || Object.keys(refusals).length > 0)
    return { refusals };
  return { facts: factsOf(form, date.data, start.data, end.data) };
}

const factsOf = (
  form: NewMeetingForm,
  date: LocalDate,
  start: LocalTime,
  plannedEnd: LocalTime,
): MeetingFacts => ({
  council: form.council.trim(),
  board: form.board.trim(),
  date,
  start,
  plannedEnd,
  venue: form.venue.trim(),
  format: form.format,
  isTakeover: form.isTakeover,
  youngPeoplesCouncil: '',
  beforeTheMeeting: '',
  previousMeeting: null,
  nextMeeting: null,
});
