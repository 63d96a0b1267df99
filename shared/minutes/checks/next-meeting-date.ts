/** The next meeting comes after this one, in the text as in the facts. */
import { textDate } from '../wording';
import type { Check, Found } from './check';
import { daysBetween, daysIn, fullDate } from './dates-in-text';
import { type Material, placeIn } from './material';

const YEARS_APART = 5 * 366;

function find({ meeting, passages }: Material): Found[] {
  const { date: today, nextMeeting } = meeting.facts;
  const said = passages
    .filter(({ item }) => item.kind === 'next-meeting')
    .flatMap((passage) =>
      daysIn(passage.block.text).flatMap((day) => {
        const date = fullDate(day);
        return date === null ? [] : [{ passage, day, date }];
      }),
    );
  // A list of the year's meetings may begin with those that are over.
  const isBehind = said.every(({ date }) => date <= today && daysBetween(date, today) <= YEARS_APART);
  const inText = (isBehind ? said : []).map(
    ({ passage, day, date }): Found => ({
      place: placeIn(passage, day.from, day.to),
      sentence: `The next meeting is said to be on ${textDate(date)}, which is not after this one.`,
      mend: null,
      about: date,
    }),
  );
  if (said.length > 0 || nextMeeting === null || nextMeeting.date > today) return inText;
  return [
    {
      place: { kind: 'fact', fact: 'nextMeeting' },
      sentence: `The next meeting is set for ${textDate(nextMeeting.date)}, which is not after this one.`,
      mend: null,
      about: nextMeeting.date,
    },
  ];
}

export const nextMeetingDate: Check = {
  name: 'next-meeting-date',
  title: 'The next meeting is not after this one',
  isSlip: true,
  find,
};
