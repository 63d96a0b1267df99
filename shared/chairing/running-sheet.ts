/**
 * Meeting → the running sheet the co-chairs read before it: the agenda in plain
 * words, who leads, minutes and clock times, what to say, and the jargon in it.
 * All wording is done: a writer only sets type. Guarantee: no surname of a young
 * person that the papers tell, no contact details, nothing out of the minutes
 * that may not be read aloud.
 */
import type { AgendaItem } from '../agenda/agenda';
import { allowedFor } from '../agenda/agenda-timing';
import { personById } from '../attendance/attendance';
import { type Glossary, type Meaning, usualGlossary } from '../jargon/glossary';
import { jargonIn } from '../jargon/jargon-in';
import { type Instant, MINUTE, timeOf, toInstant } from '../kernel/wall-time';
import { type Meeting, plannedEnd, plannedStart } from '../meeting/meeting';
import { asSentence, headingDate, placePhrase, textDate, textTime } from '../minutes/wording';
import { minutesInWords } from '../projector/clock-words';
import { leadOf } from './chairing';
import { plainTitleOf, sayable } from './prompt-facts';
import type { PromptMoment } from './prompt-shapes';
import { type Prompt, promptOf, promptsOfItem } from './prompts';
import { chairsName, namesSpoken, presentersSpoken } from './spoken-names';

export interface RunningSheet {
  /** The file's own title, for readers and screen readers. */
  readonly title: string;
  readonly subject: string;
  readonly council: string;
  readonly board: string;
  /** "Tuesday, 24th November, 2026, 6pm to 8pm, in the Moorland Room". */
  readonly when: string;
  /** Whole sentences: who chairs, how to read the sheet. */
  readonly opening: readonly string[];
  readonly welcome: readonly SheetLine[];
  readonly items: readonly SheetItem[];
  /** Lines that are the same in several items, once each. */
  readonly anyTime: readonly SheetLine[];
  readonly close: readonly SheetLine[];
  /** The jargon of the sheet, in the order of the alphabet. */
  readonly words: readonly SheetWord[];
}

/** Something to say, and when: "When time is up". */
export interface SheetLine {
  readonly when: string;
  readonly says: string;
}

/** "When", "6.10pm to 6.25pm (15 minutes)". */
export interface SheetFact {
  readonly label: string;
  readonly text: string;
}

export interface SheetItem {
  readonly number: number;
  readonly title: string;
  readonly facts: readonly SheetFact[];
  readonly lines: readonly SheetLine[];
}

export interface SheetWord {
  readonly acronym: string;
  /** "Personal education plan. The plan for …"; two where the board uses it in two ways. */
  readonly meanings: readonly string[];
}

const WHEN: Readonly<Record<PromptMoment, string>> = {
  welcome: 'To welcome everyone',
  'item-start': 'To begin',
  halfway: 'Halfway',
  'not-yet-asked': 'To ask who has not spoken yet',
  'before-a-decision': 'Before you decide',
  'two-minutes-left': 'Two minutes left',
  'read-back': 'To read back what was agreed',
  'time-up': 'When time is up',
  close: 'To end the meeting',
};

const lineOf = ({ moment, says }: Prompt): SheetLine => ({ when: WHEN[moment], says });

const linesOf = (meeting: Meeting, moment: PromptMoment): SheetLine[] => {
  const prompt = promptOf(meeting, moment, null);
  return prompt ? [lineOf(prompt)] : [];
};

const clock = (at: Instant): string => textTime(timeOf(at));

/** When each item is to begin, by the planned start and the minutes of those before it. */
function beginnings(meeting: Meeting, items: readonly AgendaItem[]): ReadonlyMap<AgendaItem, Instant> {
  let at: number = plannedStart(meeting.facts);
  return new Map(
    items.map((item) => {
      const began = toInstant(at);
      if (item.status !== 'deferred') at += allowedFor(item) ?? 0;
      return [item, began] as const;
    }),
  );
}

function timeOfItem(item: AgendaItem, from: Instant): string {
  const allowed = allowedFor(item) ?? 0;
  if (allowed <= 0) return `about ${clock(from)}`;
  return `${clock(from)} to ${clock(toInstant(from + allowed))} (${minutesInWords(Math.round(allowed / MINUTE))})`;
}

function factsOf(meeting: Meeting, item: AgendaItem, from: Instant): SheetFact[] {
  if (item.status === 'deferred')
    return [{ label: 'Not today', text: 'This will be taken at another meeting.' }];
  const clean = sayable(meeting);
  const { people } = meeting.attendance;
  const lead = leadOf(meeting.chairing, item.id);
  const leader = lead ? personById(meeting.attendance, lead) : undefined;
  const isShared = meeting.chairing.chairs.length > 1;
  const printed = clean(item.title);
  const facts: SheetFact[] = [
    { label: 'When', text: timeOfItem(item, from) },
    {
      label: 'Who leads',
      text: leader ? chairsName(leader) : isShared ? 'Whoever is in the chair then' : '',
    },
    { label: 'Who will speak', text: clean(presentersSpoken(item, people, null)) },
    ...item.purposes.map((purpose) => ({ label: 'What for', text: asSentence(clean(purpose)) })),
    { label: 'How', text: item.isGroupWork ? 'In small groups.' : '' },
    { label: 'On the agenda', text: printed === plainTitleOf(item, clean) ? '' : printed },
  ];
  return facts.filter(({ text }) => text !== '');
}

function opening(meeting: Meeting): string[] {
  const chairs = meeting.chairing.chairs
    .map((id) => personById(meeting.attendance, id))
    .filter((person) => person !== undefined);
  const [first] = chairs;
  const { inTheChair } = meeting.chairing;
  const opens = chairs.find(({ id }) => id === inTheChair) ?? first;
  const together = `${namesSpoken(chairs) ?? ''} share the chair.`;
  return [
    ...(chairs.length > 1 && opens ? [`${together} ${chairsName(opens)} opens the meeting.`] : []),
    ...(chairs.length === 1 && first ? [`${chairsName(first)} is in the chair.`] : []),
    'You can say the lines below as they are, or in your own words.',
  ];
}

const meaningOf = ({ plainly, words }: Meaning): string => `${asSentence(words)} ${plainly}`;

export function runningSheet(meeting: Meeting, glossary: Glossary = usualGlossary): RunningSheet {
  const clean = sayable(meeting);
  const { date, format, start, venue } = meeting.facts;
  const board = clean(meeting.facts.board);
  const council = clean(meeting.facts.council);
  const { items } = meeting.agenda;
  const from = beginnings(meeting, items);

  const prompts = items.map((item) => (item.status === 'deferred' ? [] : promptsOfItem(meeting, item)));
  const times = new Map<string, number>();
  for (const { says } of prompts.flat()) times.set(says, (times.get(says) ?? 0) + 1);
  const isShared = ({ says }: Prompt): boolean => (times.get(says) ?? 0) > 1;
  const shared = new Map(
    prompts
      .flat()
      .filter(isShared)
      .map((prompt) => [prompt.says, prompt]),
  );
  const order = Object.keys(WHEN);

  const sheet = {
    title: `${board}: running sheet for the chairs, ${textDate(date)}`,
    subject: `What the chairs of the ${board} of ${council} can say, and when, on ${textDate(date)}`,
    council,
    board,
    when: `${headingDate(date)}, ${textTime(start)} to ${clock(plannedEnd(meeting.facts))}${placePhrase(clean(venue), format)}`,
    opening: opening(meeting),
    welcome: linesOf(meeting, 'welcome'),
    items: items.map((item, i) => ({
      number: i + 1,
      title: plainTitleOf(item, clean),
      facts: factsOf(meeting, item, from.get(item) ?? plannedStart(meeting.facts)),
      lines: (prompts[i] ?? []).filter((prompt) => !isShared(prompt)).map(lineOf),
    })),
    anyTime: [...shared.values()]
      .sort((a, b) => order.indexOf(a.moment) - order.indexOf(b.moment))
      .map(lineOf),
    close: linesOf(meeting, 'close'),
  };
  return { ...sheet, words: wordsOf(sheet, glossary) };
}

function wordsOf(
  { anyTime, board, close, items, welcome }: Omit<RunningSheet, 'words'>,
  glossary: Glossary,
): SheetWord[] {
  const lines = [...welcome, ...items.flatMap((item) => item.lines), ...anyTime, ...close];
  const texts = [
    board,
    ...items.flatMap(({ facts, title }) => [title, ...facts.map(({ text }) => text)]),
    ...lines.map(({ says }) => says),
  ];
  return jargonIn(texts, glossary)
    .map(({ acronym, meanings }) => ({ acronym, meanings: meanings.map(meaningOf) }))
    .sort((a, b) => a.acronym.localeCompare(b.acronym, 'en'));
}
