/**
 * Meeting → "Questions for …": a letter frame to fill, with the questions the groups drafted, and a page for the
 * answers. What Boardside cannot know stands in square brackets.
 */
import { type AgendaItem, itemById } from '../agenda/agenda';
import { personById } from '../attendance/attendance';
import type { BlockId } from '../kernel/ids';
import type { Meeting } from '../meeting/meeting';
import { blocksOf } from '../minutes/blocks';
import { countInWords, fullName, romanNumeral, textDate } from '../minutes/wording';
import { asAsked } from './as-asked';
import { type Exercise, exerciseOf, peopleIn, type Point } from './group-work';
import { type Handout, type HandoutPage, type HandoutPart, paragraph, table } from './handout';
import { type Say, sayingOf, sayPoint } from './said-in-groups';

/** `to` is whom they are for: "district councils"; empty while nobody said. Null where the item has no group work. */
export function questionsPaper(meeting: Meeting, item: AgendaItem, to: string): Handout | null {
  const exercise = exerciseOf(meeting.groupWork, item.id);
  if (!exercise) return null;
  const { board, council, date } = meeting.facts;
  const say = sayingOf(meeting);
  const whom = say(to, false);
  const what = whom === '' ? 'Questions from the group work' : `Questions for ${whom}`;
  const questions = questionsIn(meeting, item, exercise, say);
  const points = exercise.goal === 'letter' ? letterPoints(exercise, say) : [];
  return {
    title: `${board}: ${what.toLowerCase().replace(whom.toLowerCase(), whom)}`,
    subject: `${what}, from the meeting of the ${board} of ${council} held on ${textDate(date)}`,
    council,
    board,
    under: `${what}, from the meeting held on ${textDate(date)}`,
    isLarge: false,
    pages: [
      letter(meeting, item, exercise, questions, say),
      ...(questions.length === 0 ? [] : [answers(questions)]),
      ...(points.length === 0 ? [] : [{ heading: 'Points for the letter', content: points }]),
    ],
  };
}

/** What became questions, as the minutes have them now; where none did, all that was to be questions. */
function questionsIn(meeting: Meeting, item: AgendaItem, exercise: Exercise, say: Say): string[] {
  const written = new Map(blocksOf(meeting.minutes, item.id).map((block) => [block.id, block]));
  const block = (id: BlockId | null | undefined) => (id ? written.get(id) : undefined);
  const turned = exercise.points.filter(({ became }) => became?.kind === 'question');
  if (turned.length > 0)
    return turned.map((point) => {
      const now = block(point.became?.blockId);
      return now ? say(now.text, now.isSensitive) : sayPoint(say, exercise, point);
    });
  if (exercise.goal !== 'questions') return [];
  return exercise.points
    .filter(({ became }) => became === null)
    .map((point) => sayPoint(say, exercise, point));
}

const letterPoints = (exercise: Exercise, say: Say): HandoutPart[] =>
  exercise.points
    .filter((point: Point) => point.became === null)
    .map((point) => ({ kind: 'bullet', level: 1, text: sayPoint(say, exercise, point) }));

function letter(
  meeting: Meeting,
  item: AgendaItem,
  exercise: Exercise,
  questions: readonly string[],
  say: Say,
): HandoutPage {
  const { attendance, chairing, facts } = meeting;
  const people = exercise.groups.flatMap((group) => peopleIn(group, attendance));
  const who = people.some((person) => person.isYoungPerson) ? 'Young people, councillors and officers' : 'We';
  const count = exercise.groups.length;
  const inGroups = count > 1 ? `in ${countInWords(count)} groups` : 'together';
  const title = say(itemById(meeting.agenda, item.id)?.title ?? item.title, false);
  const chairs = chairing.chairs.map((id) => personById(attendance, id)).filter((p) => p !== undefined);
  const signs = chairs.map(
    (p) => `${fullName(p)}, ${chairs.length > 1 ? 'co-chair' : 'chair'} of the ${facts.board}`,
  );
  return {
    heading: 'Letter',
    content: [
      paragraph('[Name and address]'),
      paragraph('[Date]'),
      paragraph('Dear [name],'),
      paragraph(
        `We are the ${facts.board} of ${facts.council}. On ${textDate(facts.date)} we talked about “${title}”. ${who} worked on it ${inGroups}.`,
      ),
      ...(questions.length === 0
        ? [paragraph('[What we ask of you]')]
        : [paragraph('These are our questions for you:'), ...questions.map(numbered)]),
      paragraph('Please answer by [date], to [name and address].'),
      paragraph('Yours sincerely,'),
      ...(signs.length > 0 ? signs : ['[Name]']).map(paragraph),
    ],
  };
}

const numbered = (text: string, n: number): HandoutPart => ({
  kind: 'numbered',
  level: 1,
  text: asAsked(text),
  label: `${romanNumeral(n + 1)})`,
  isFirst: n === 0,
});

const answers = (questions: readonly string[]): HandoutPage => ({
  heading: 'Answers',
  content: [
    table(
      ['Question', 'Answer'],
      questions.map((text) => [asAsked(text), '']),
    ),
  ],
});
