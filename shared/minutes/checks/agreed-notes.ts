/**
 * The day a text gives to the board's own notes where it agrees them: "The minutes of the meeting held on 15 September
 * 2026 were agreed". Notes of another body, and days that are not those of a meeting, are not looked at.
 */
import type { LocalDate } from '../../kernel/wall-time';
import type { MeetingFacts } from '../../meeting/facts';
import { daysIn, fullDate, type NamedDay } from './dates-in-text';
import type { Passage } from './material';
import { type Sentence, sentencesOf } from './sentences';

export interface Dated {
  readonly day: NamedDay;
  readonly date: LocalDate;
}

export interface AgreedDay extends Dated {
  readonly passage: Passage;
  /** All the days the sentence names. */
  readonly dates: readonly LocalDate[];
  /** Agreed as a record, and not only received or noted. */
  readonly isAsRecord: boolean;
}

/** The first day of a text that has its year. */
export function firstDateIn(text: string): Dated | null {
  for (const day of daysIn(text)) {
    const date = fullDate(day);
    if (date !== null) return { day, date };
  }
  return null;
}

const NOTES = /\b(?:minutes|notes|record)\b/gi;
const AS_RECORD = /\b(?:agreed|approved|confirmed|accepted|signed|correct|accurate|true)\b/i;
const TAKEN = /\b(?:received|noted)\b/i;
/** What may stand between "notes" and their day where they are the board's own. */
const BETWEEN = new Set(
  'of from the this our previous last earlier meeting meetings board held which that was were took place dated on for and at pm am matters arising actions s'.split(
    ' ',
  ),
);

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

function withoutDays(text: string): string {
  let rest = text;
  for (const { from, to } of [...daysIn(text)].reverse()) rest = rest.slice(0, from) + rest.slice(to);
  return rest;
}

const areOfBoard = (words: string, { board, council }: MeetingFacts): boolean => {
  const own = new Set(wordsIn(`${board} ${council}`));
  return wordsIn(withoutDays(words)).every((word) => BETWEEN.has(word) || own.has(word));
};

/** Whether a title has, after "notes" or "minutes", only what can be said of the board's own. */
export const isOfBoardsOwn = (title: string, facts: MeetingFacts): boolean => {
  const [first] = title.matchAll(NOTES);
  return first !== undefined && areOfBoard(title.slice(first.index + first[0].length), facts);
};

function agreedDayOf({ text, at }: Sentence, passage: Passage, facts: MeetingFacts): AgreedDay | null {
  const isAsRecord = AS_RECORD.test(text);
  if (!isAsRecord && !TAKEN.test(text)) return null;
  const dated = firstDateIn(text);
  const notes = dated && [...text.matchAll(NOTES)].findLast(({ index }) => index < dated.day.from);
  if (!dated || !notes) return null;
  const between = text.slice(notes.index + notes[0].length, dated.day.from);
  // "The record of 3 March shows": any list is a record.
  const isMeetings = !/record/i.test(notes[0]) || /\bmeeting/i.test(between);
  if (!isMeetings || !areOfBoard(between, facts)) return null;
  return {
    passage,
    date: dated.date,
    day: { ...dated.day, from: dated.day.from + at, to: dated.day.to + at },
    dates: daysIn(text).flatMap((each) => fullDate(each) ?? []),
    isAsRecord,
  };
}

export const agreedIn = (passages: readonly Passage[], facts: MeetingFacts): readonly AgreedDay[] =>
  passages.flatMap((passage) =>
    sentencesOf(passage.block.text).flatMap((sentence) => agreedDayOf(sentence, passage, facts) ?? []),
  );
