/**
 * Meeting → a sheet for each group, to be printed before the work: who sits there and where, the prompts, and lines to
 * write on. What is typed on it can be read back (read-sheet).
 */
import { type AgendaItem, numberOf } from '../agenda/agenda';
import { personById } from '../attendance/attendance';
import { plainTitleOf, sayable } from '../chairing/prompt-facts';
import type { PersonId } from '../kernel/ids';
import type { Meeting } from '../meeting/meeting';
import { asSentence, joinList, textDate } from '../minutes/wording';
import { minutesInWords } from '../projector/clock-words';
import { wallName } from '../projector/wall-words';
import { type Exercise, exerciseOf, type Group, peopleIn, promptsFor } from './group-work';
import { type Handout, type HandoutPage, type HandoutPart, paragraph, table } from './handout';

/** What a page holds beside its head. */
const LINES_ON_A_PAGE = 16;
const FEWEST_LINES = 2;
const MOST_LINES = 8;

/** Null where the item has no groups. */
export function groupSheets(meeting: Meeting, item: AgendaItem): Handout | null {
  const exercise = exerciseOf(meeting.groupWork, item.id);
  if (!exercise || exercise.groups.length === 0) return null;
  const clean = sayable(meeting);
  const board = clean(meeting.facts.board);
  const council = clean(meeting.facts.council);
  const date = textDate(meeting.facts.date);
  return {
    title: `${board}: sheets for the groups, ${date}`,
    subject: `A sheet for each group of the ${board} of ${council}, ${date}`,
    council,
    board,
    under: `Sheets for the groups, ${date}`,
    isLarge: true,
    pages: exercise.groups.map((group) => pageFor(meeting, item, exercise, group)),
  };
}

function pageFor(meeting: Meeting, item: AgendaItem, exercise: Exercise, group: Group): HandoutPage {
  const clean = sayable(meeting);
  const nameOf = (id: PersonId | null): string | null => {
    const person = id ? personById(meeting.attendance, id) : undefined;
    return person ? wallName(person) : null;
  };
  const people = peopleIn(group, meeting.attendance).map(wallName);
  const leads = nameOf(group.facilitator);
  const writes = nameOf(group.noteTaker);
  const roles = [leads && `${leads} leads the talk`, writes && `${writes} writes it down`].filter(
    (role) => role !== null,
  );
  const { feedbackMinutes, workMinutes } = exercise;
  const head = [
    `Item ${numberOf(meeting.agenda, item.id)}: ${plainTitleOf(item, clean)}`,
    people.length > 0 ? `Who: ${joinList(people)}` : '',
    group.place === '' ? '' : `Where: ${clean(group.place)}`,
    asSentence(joinList(roles)),
    `You have ${minutesInWords(workMinutes)}. Then you have ${minutesInWords(feedbackMinutes)} to tell everyone.`,
    'Write one point on each line.',
  ];
  return {
    heading: clean(group.name),
    content: [...head.filter((line) => line !== '').map(paragraph), ...grids(exercise, group, clean)],
  };
}

/** A prompt with lines below it; lines alone where there is none. */
function grids(exercise: Exercise, group: Group, clean: (text: string) => string): HandoutPart[] {
  const prompts = promptsFor(exercise, group.id).map(({ text }) => clean(text));
  const asked = prompts.length > 0 ? prompts : ['What we said'];
  const lines = Math.min(MOST_LINES, Math.max(FEWEST_LINES, Math.floor(LINES_ON_A_PAGE / asked.length)));
  return asked.map((text) =>
    table(
      [text],
      Array.from({ length: lines }, () => ['']),
    ),
  );
}
