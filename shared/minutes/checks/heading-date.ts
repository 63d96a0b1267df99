/**
 * The notes' item names the meeting whose minutes are agreed. That day must be
 * before this meeting, and be the day the text and the record name.
 */
import type { AgendaItem } from '../../agenda/agenda';
import type { LocalDate } from '../../kernel/wall-time';
import { textDate } from '../wording';
import type { Check, Found } from './check';
import { daysBetween, daysIn, fullDate, type NamedDay } from './dates-in-text';
import type { Mend } from './finding';
import { type Material, type Passage, placeIn } from './material';
import { mendText } from './mends';
import { sentencesOf } from './sentences';

interface Dated {
  readonly day: NamedDay;
  readonly date: LocalDate;
}
interface DatedPassage extends Dated {
  readonly passage: Passage;
  /** All the days the sentence names. */
  readonly dates: readonly LocalDate[];
}

const YEARS_APART = 5 * 366;
const LONG_AGO = 400;

const firstDate = (text: string): Dated | null => {
  for (const day of daysIn(text)) {
    const date = fullDate(day);
    if (date !== null) return { day, date };
  }
  return null;
};

const AGREED = /\b(?:minutes|notes|record)\b/i;
const AS_RECORD = /\b(?:agreed|approved|confirmed|accepted|received|signed|correct|accurate|true|noted)\b/i;

/** The day the text itself gives to the minutes agreed, in a sentence that agrees them. */
function agreedIn(passages: readonly Passage[]): DatedPassage | null {
  for (const passage of passages)
    for (const { text, at } of sentencesOf(passage.block.text)) {
      const dated = AGREED.test(text) && AS_RECORD.test(text) ? firstDate(text) : null;
      if (dated) {
        const day = { ...dated.day, from: dated.day.from + at, to: dated.day.to + at };
        const dates = daysIn(text).flatMap((each) => fullDate(each) ?? []);
        return { passage, date: dated.date, day, dates };
      }
    }
  return null;
}

const titleMend = ({ id, title }: AgendaItem, { day }: Dated, right: LocalDate): Mend => ({
  label: `Write ${textDate(right)} in the heading`,
  command: {
    type: 'EditItem',
    itemId: id,
    changes: { title: title.slice(0, day.from) + textDate(right) + title.slice(day.to) },
  },
});

const isBelievable = (date: LocalDate, meeting: LocalDate): boolean =>
  date < meeting && daysBetween(date, meeting) <= LONG_AGO;

function inItem(item: AgendaItem, { meeting, passages }: Material): Found[] {
  const { date: today, previousMeeting } = meeting.facts;
  const heading = firstDate(item.title);
  const said = agreedIn(passages.filter((p) => p.item.id === item.id));
  const place = { kind: 'item', itemId: item.id } as const;
  const headed = (why: string, right: LocalDate | null): Found[] =>
    heading
      ? [
          {
            place,
            sentence: `The heading “${item.title}” names ${textDate(heading.date)}, ${why}.`,
            mend: right === null || right === heading.date ? null : titleMend(item, heading, right),
            about: heading.date,
          },
        ]
      : [];

  // A paper whose own day is not known cannot be compared with.
  if (heading && Math.abs(daysBetween(heading.date, today)) > YEARS_APART) return [];
  const record = previousMeeting !== null && isBelievable(previousMeeting, today) ? previousMeeting : null;
  // One heading over the notes of two meetings says neither wrong.
  const isOfOne = daysIn(item.title).length === 1;
  if (said && heading && isOfOne && !said.dates.includes(heading.date)) {
    const isTextRight = said.date === record || (record !== heading.date && isBelievable(said.date, today));
    if (isTextRight) return headed(`but the text below it says ${textDate(said.date)}`, said.date);
    const { passage, day } = said;
    return [
      {
        place: placeIn(passage, day.from, day.to),
        sentence: `The text says ${textDate(said.date)}, but the heading of the item says ${textDate(heading.date)}.`,
        mend: isBelievable(heading.date, today)
          ? mendText(passage, `Write ${textDate(heading.date)}`, [
              { from: day.from, to: day.to, words: textDate(heading.date) },
            ])
          : null,
        about: said.date,
      },
    ];
  }
  if (!heading) return [];
  if (heading.date >= today) return headed('which is not before this meeting', record);
  if (record !== null && record !== heading.date)
    return headed(`but the previous meeting on record was on ${textDate(record)}`, record);
  return isBelievable(heading.date, today) ? [] : headed('more than a year before this meeting', record);
}

export const headingDate: Check = {
  name: 'heading-date',
  title: 'The date of the previous meeting does not agree',
  isSlip: true,
  find: (material) =>
    material.meeting.agenda.items
      .filter((item) => item.kind === 'notes')
      .flatMap((item) => inItem(item, material)),
};
