/**
 * A day must be in the calendar, and its weekday that of its date. Without a year, any such day within seven months
 * of the meeting is let pass. "The 31 April births" are no day: a day that cannot be is told with a year or a weekday.
 */
import type { LocalDate } from '../../kernel/wall-time';
import { MONTH_NAMES } from '../../reading/vocabulary';
import type { Check, Found } from './check';
import {
  daysBetween,
  daysIn,
  isImpossible,
  isInCalendar,
  isoOf,
  lastDay,
  type NamedDay,
  WEEKDAYS,
  weekdayOf,
} from './dates-in-text';
import type { FindingPlace, Mend } from './finding';
import { type Material, placeIn } from './material';
import { mendText } from './mends';

const SEVEN_MONTHS = 214;

/** The years the day may be in; one where it says so. */
function yearsOf({ year, month, day }: NamedDay, today: LocalDate): readonly number[] {
  if (year !== null) return isInCalendar(year, month, day) ? [year] : [];
  const now = Number(today.slice(0, 4));
  return [now - 1, now, now + 1].filter(
    (y) => isInCalendar(y, month, day) && Math.abs(daysBetween(today, isoOf(y, month, day))) <= SEVEN_MONTHS,
  );
}

interface Wrong {
  readonly day: NamedDay;
  readonly said: number;
  readonly right: number;
  readonly words: string;
}

/** A day that cannot be. */
interface Impossible {
  readonly day: NamedDay;
  readonly words: string;
}

const MONTHS = MONTH_NAMES.map((name) => name.charAt(0).toUpperCase() + name.slice(1));

const inNoCalendar = (text: string): readonly Impossible[] =>
  daysIn(text)
    .filter((day) => isImpossible(day) && (day.year !== null || day.weekday !== null))
    .map((day) => ({ day, words: text.slice(day.from, day.to) }));

const impossibleAt = (place: FindingPlace, { day: { month, year }, words }: Impossible): Found => ({
  place,
  sentence: `“${words}” is in no calendar: ${MONTHS[month - 1]}${month === 2 && year !== null ? ` ${year}` : ''} has ${lastDay(year, month)} days.`,
  mend: null,
  about: words,
});

const wrongDays = (text: string, today: LocalDate): readonly Wrong[] =>
  daysIn(text).flatMap((day): Wrong[] => {
    const said = day.weekday?.index;
    const [first, ...others] = yearsOf(day, today).map((year) => weekdayOf(year, day.month, day.day));
    if (said === undefined || first === undefined || said === first || others.includes(said)) return [];
    return [{ day, said, right: first, words: text.slice(day.from, day.to) }];
  });

const foundAt = (place: FindingPlace, { said, right, words }: Wrong, mend: Mend | null): Found => ({
  place,
  sentence: `“${words}” is a ${WEEKDAYS[right]}, not a ${WEEKDAYS[said]}.`,
  mend,
  about: words,
});

/** What is wrong with the days of a text, told where they stand. */
const wrongIn = (
  text: string,
  today: LocalDate,
  placeOf: (day: NamedDay) => FindingPlace,
  mendOf: (wrong: Wrong) => Mend | null,
): Found[] => [
  ...inNoCalendar(text).map((impossible) => impossibleAt(placeOf(impossible.day), impossible)),
  ...wrongDays(text, today).map((wrong) => foundAt(placeOf(wrong.day), wrong, mendOf(wrong))),
];

function find({ meeting, passages }: Material): Found[] {
  const today = meeting.facts.date;
  const inTitles = meeting.agenda.items.flatMap(({ id, title }) =>
    wrongIn(
      title,
      today,
      () => ({ kind: 'item', itemId: id }),
      ({ day, right }) => {
        const { from = 0, to = 0 } = day.weekday ?? {};
        const mended = title.slice(0, from) + WEEKDAYS[right] + title.slice(to);
        return {
          label: `Write ${WEEKDAYS[right]}`,
          command: { type: 'EditItem', itemId: id, changes: { title: mended } },
        };
      },
    ),
  );
  const inText = passages.flatMap((passage) =>
    wrongIn(
      passage.block.text,
      today,
      ({ from, to }) => placeIn(passage, from, to),
      ({ day, right }) => {
        const { from = 0, to = 0 } = day.weekday ?? {};
        const words = WEEKDAYS[right] ?? '';
        return mendText(passage, `Write ${words}`, [{ from, to, words }]);
      },
    ),
  );
  const inHeading = (meeting.asPrinted?.titles ?? []).flatMap((title) =>
    wrongIn(
      title,
      today,
      () => ({ kind: 'fact', fact: 'date' }),
      () => null,
    ),
  );
  return [...inHeading, ...inTitles, ...inText];
}

export const weekday: Check = {
  name: 'weekday',
  title: 'A weekday that does not match its date, or a day in no calendar',
  isSlip: true,
  find,
};
