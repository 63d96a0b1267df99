/**
 * The notes' item names the meeting whose minutes are agreed. That day must be
 * before this meeting, and be the day the text and the record name.
 */
import type { AgendaItem } from '../../agenda/agenda';
import type { LocalDate } from '../../kernel/wall-time';
import type { MeetingFacts } from '../../meeting/facts';
import { kindOf } from '../../reading/standing';
import { textDate } from '../wording';
import type { Check, Found } from './check';
import { type AgreedDay, agreedIn, type Dated, firstDateIn, isOfBoardsOwn } from './agreed-notes';
import { daysBetween, daysIn } from './dates-in-text';
import type { Mend } from './finding';
import { type Material, placeIn } from './material';
import { mendText } from './mends';

const YEARS_APART = 5 * 366;
const LONG_AGO = 400;

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
  const heading = firstDateIn(item.title);
  const agreed = agreedIn(
    passages.filter((p) => p.item.id === item.id),
    meeting.facts,
  );
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
  const saying = (right: LocalDate | null): boolean =>
    agreed.some(({ dates }) => right !== null && dates.includes(right));
  const said = agreed.find(({ date }) => date === record) ?? agreed[0];
  const textSays = ({ passage, day, date }: AgreedDay, but: string, right: LocalDate | null): Found => ({
    place: placeIn(passage, day.from, day.to),
    sentence: `The text says ${textDate(date)}, but ${but}.`,
    mend:
      right === null
        ? null
        : mendText(passage, `Write ${textDate(right)}`, [
            { from: day.from, to: day.to, words: textDate(right) },
          ]),
    about: date,
  });
  if (said && heading && isOfOne && !saying(heading.date)) {
    const isTextRight = said.date === record || (record !== heading.date && isBelievable(said.date, today));
    if (isTextRight) return headed(`but the text below it says ${textDate(said.date)}`, said.date);
    return [
      textSays(
        said,
        `the heading of the item says ${textDate(heading.date)}`,
        isBelievable(heading.date, today) ? heading.date : null,
      ),
    ];
  }
  // Without a day in the heading the record is all there is, and a board may agree the notes of more than one meeting.
  if (!heading && said?.isAsRecord && said.dates.length === 1 && record !== null && !saying(record))
    return [textSays(said, `the previous meeting on record was on ${textDate(record)}`, record)];
  if (!heading) return [];
  if (heading.date >= today) return headed('which is not before this meeting', record);
  if (record !== null && record !== heading.date)
    return headed(`but the previous meeting on record was on ${textDate(record)}`, record);
  return isBelievable(heading.date, today) ? [] : headed('more than a year before this meeting', record);
}

/** By its kind; or, renamed since, by a title that names the board's own notes and nobody else's. */
const isOfNotes = ({ kind, title }: AgendaItem, facts: MeetingFacts): boolean =>
  kind === 'notes' || (kind === 'ordinary' && kindOf(title) === 'notes' && isOfBoardsOwn(title, facts));

export const headingDate: Check = {
  name: 'heading-date',
  title: 'The date of the previous meeting does not agree',
  isSlip: true,
  find: (material) =>
    material.meeting.agenda.items
      .filter((item) => isOfNotes(item, material.meeting.facts))
      .flatMap((item) => inItem(item, material)),
};
