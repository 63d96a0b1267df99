/** A weekday must be that of its date. Without a year, any such day within seven months of the meeting is let pass. */
import type { LocalDate } from '../../kernel/wall-time';
import type { Check, Found } from './check';
import {
  daysBetween,
  daysIn,
  isInCalendar,
  isoOf,
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

function find({ meeting, passages }: Material): Found[] {
  const today = meeting.facts.date;
  const inTitles = meeting.agenda.items.flatMap(({ id, title }) =>
    wrongDays(title, today).map((wrong) => {
      const { from = 0, to = 0 } = wrong.day.weekday ?? {};
      const mended = title.slice(0, from) + WEEKDAYS[wrong.right] + title.slice(to);
      return foundAt({ kind: 'item', itemId: id }, wrong, {
        label: `Write ${WEEKDAYS[wrong.right]}`,
        command: { type: 'EditItem', itemId: id, changes: { title: mended } },
      });
    }),
  );
  const inText = passages.flatMap((passage) =>
    wrongDays(passage.block.text, today).map((wrong) => {
      const { from = 0, to = 0 } = wrong.day.weekday ?? {};
      const words = WEEKDAYS[wrong.right] ?? '';
      const mend = mendText(passage, `Write ${words}`, [{ from, to, words }]);
      return foundAt(placeIn(passage, wrong.day.from, wrong.day.to), wrong, mend);
    }),
  );
  const inHeading = (meeting.asPrinted?.titles ?? []).flatMap((title) =>
    wrongDays(title, today).map((wrong) => foundAt({ kind: 'fact', fact: 'date' }, wrong, null)),
  );
  return [...inHeading, ...inTitles, ...inText];
}

export const weekday: Check = {
  name: 'weekday',
  title: 'A weekday that does not match its date',
  isSlip: true,
  find,
};
