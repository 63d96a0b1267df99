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

/** Of a page in the house style, in centimetres: what remains below the board's name and the group's, and what things take. */
const ROOM = 22;
const TEXT_LINE = 0.52;
const AFTER_TEXT = 0.25;
const AROUND_A_GRID = 0.8;
const WRITTEN_LINE = 0.92;
/** Characters on a line of text. */
const ACROSS = 80;
const FEWEST_LINES = 2;
const MOST_LINES = 8;

const height = (text: string): number => Math.ceil(text.length / ACROSS) * TEXT_LINE + AFTER_TEXT;
const sum = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0);

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
    isLarge: false,
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
  const said = head.filter((line) => line !== '');
  return {
    heading: clean(group.name),
    content: [...said.map(paragraph), ...grids(exercise, group, clean, ROOM - sum(said.map(height)))],
  };
}

/** A prompt with lines below it, lines alone where there is none; as many as keep the sheet to a page. */
function grids(
  exercise: Exercise,
  group: Group,
  clean: (text: string) => string,
  room: number,
): HandoutPart[] {
  const prompts = promptsFor(exercise, group.id).map(({ text }) => clean(text));
  const asked = prompts.length > 0 ? prompts : ['What we said'];
  const left = room - sum(asked.map((text) => height(text) + AROUND_A_GRID));
  const lines = Math.floor(left / WRITTEN_LINE / asked.length);
  return asked.map((text) =>
    table(
      [text],
      Array.from({ length: Math.min(MOST_LINES, Math.max(FEWEST_LINES, lines)) }, () => ['']),
    ),
  );
}
