/**
 * Meeting → "You said, we did": what young people raised and what was decided about it, in plain English on a page. What
 * is not answered says so, and when it comes back.
 */
import { sayable } from '../chairing/prompt-facts';
import type { Meeting } from '../meeting/meeting';
import { asSentence, textDate } from '../minutes/wording';
import { asAsked } from './as-asked';
import { raisedByYoungPeople } from './carried-points';
import type { CarriedPoint } from './group-work';
import { type Handout, type HandoutPart, paragraph, subHeading, table } from './handout';
import { sayingOf } from './said-in-groups';

const COLUMNS = ['You said', 'We did'];

export function youSaidWeDid(meeting: Meeting): Handout {
  const clean = sayable(meeting);
  const board = clean(meeting.facts.board);
  const council = clean(meeting.facts.council);
  const date = textDate(meeting.facts.date);
  const say = sayingOf(meeting);
  const raised = raisedByYoungPeople(meeting, say);
  const answer = ({ decided }: CarriedPoint): string =>
    decided === null ? notYet(meeting) : asSentence(clean(say(decided, false)));
  const titles = [...new Set(raised.map(({ itemId }) => itemId))];
  const content: HandoutPart[] = [
    ...titles.flatMap((id) => {
      const own = raised.filter(({ itemId }) => itemId === id);
      return [subHeading(own[0]?.title ?? ''), rows(own, answer)];
    }),
    ...before(meeting.groupWork.carried, answer),
  ];
  return {
    title: `${board}: you said, we did, ${date}`,
    subject: `What young people told the ${board} of ${council}, and what came of it`,
    council,
    board,
    under: `From the meeting held on ${date}`,
    isLarge: true,
    pages: [
      {
        heading: 'You said, we did',
        content:
          content.length === 0
            ? [paragraph('No points of young people were kept at this meeting.')]
            : [paragraph('This is what young people told us, and what we did about it.'), ...content],
      },
    ],
  };
}

const rows = (points: readonly CarriedPoint[], answer: (point: CarriedPoint) => string): HandoutPart =>
  table(
    COLUMNS,
    points.map((point) => [asAsked(point.text), answer(point)]),
  );

function before(carried: readonly CarriedPoint[], answer: (point: CarriedPoint) => string): HandoutPart[] {
  const dates = [...new Set(carried.map(({ date }) => date))].sort((a, b) => (a < b ? -1 : 1));
  return dates.flatMap((date) => [
    subHeading(`What you said on ${textDate(date)}`),
    rows(
      carried.filter((point) => point.date === date),
      answer,
    ),
  ]);
}

const notYet = ({ facts: { nextMeeting } }: Meeting): string =>
  `We have not answered this yet. We will talk about it at our next meeting${nextMeeting ? ` on ${textDate(nextMeeting.date)}` : ''}.`;
