// Published minutes as a meeting that is over: its heading as facts, its lists as the roll, its items closed and their
// paragraphs as blocks. No word is corrected, none is added. Ids are made of places, so the same paper gives the same ids;
// `lineOf` leads from a place of the meeting back to the line of the paper.
import { notYetSitting } from '../../meeting/sitting';
import { HALF } from '../../meeting/young-peoples-aim';
import { emptyFacts, type AgendaItem } from '../../agenda/agenda';
import type { BlockId, ItemId, MeetingId } from '../../kernel/ids';
import {
  instantAt,
  type LocalDate,
  type LocalTime,
  toInstant,
  minutes as inMinutes,
} from '../../kernel/wall-time';
import type { MeetingFacts } from '../../meeting/facts';
import { type Meeting, newMeeting } from '../../meeting/meeting';
import { kindOf } from '../../reading/standing';
import { whenAndWhere } from '../../reading/when-and-where';
import type { Block } from '../block-shapes';
import { blocksOfParagraph, type PlacedBlock, pieces } from './blocks-of';
import { printedWords } from './printed-words';
import { peopleOf, youngPeoplesCouncilIn } from './people-of';
import type { PublishedPlace } from './place';
import type { PublishedItem, PublishedMinutes, PublishedParagraph } from './published-minutes';

export type { PublishedPlace } from './place';

export interface MeetingFromPublished {
  readonly meeting: Meeting;
  /** The line of the paper on which a place of the meeting begins, from 1. */
  readonly lineOf: (place: PublishedPlace) => number;
}

/** For what a meeting must have and the paper does not say. Nothing of it is printed. */
const UNSAID = {
  council: 'Council',
  board: 'Board',
  date: '2000-01-01' as LocalDate,
  start: '18:00' as LocalTime,
};
/** A number with nothing behind it: a title must have something. */
export const UNTITLED = '–';
const LONGEST_TITLE = 500;
const TWO_HOURS = inMinutes(120);

const itemIdOf = (at: number): ItemId => `item-${at + 1}` as ItemId;
/** Item -1 is what is said above the first. */
const blockIdOf = (item: number, paragraph: number, piece: number): BlockId =>
  (piece === 0
    ? `block-${item + 1}-${paragraph + 1}`
    : `block-${item + 1}-${paragraph + 1}-${piece + 1}`) as BlockId;

const DEFERRED = /\bthis item (?:was|had been|has been|is) deferred\b/i;
const ONLINE = /\b(?:teams|zoom|skype|webex|online|virtual(?:ly)?|remote(?:ly)?)\b/i;

const isDeferred = ({ paragraphs }: PublishedItem): boolean =>
  paragraphs.some(({ text }) => DEFERRED.test(text.slice(0, 300)));

/** Every paragraph of the paper, for what is said somewhere in it. */
const textsOf = ({ opening, items }: PublishedMinutes): readonly string[] => [
  ...opening.map(({ text }) => text),
  ...items.flatMap(({ title, paragraphs }) => [title, ...paragraphs.map(({ text }) => text)]),
];

const twoHoursAfter = (time: LocalTime): LocalTime =>
  `${String((Number(time.slice(0, 2)) + 2) % 24).padStart(2, '0')}${time.slice(2)}` as LocalTime;

/** The last day before this meeting that the notes' item names: the title's, else the text's. */
function previousMeeting(items: readonly PublishedItem[], date: LocalDate): LocalDate | null {
  const notes = items.find(({ title }) => kindOf(title) === 'notes');
  const said = notes === undefined ? [] : [notes.title, ...notes.paragraphs.map(({ text }) => text)];
  const days = said.map((text) => whenAndWhere(text).date).filter((day) => day !== null && day < date);
  return (days[0] ?? null) as LocalDate | null;
}

function nextMeeting(items: readonly PublishedItem[]): MeetingFacts['nextMeeting'] {
  const next = items.findLast(({ title }) => kindOf(title) === 'next-meeting');
  for (const { text } of next?.paragraphs ?? []) {
    const { date, start, venue } = whenAndWhere(text);
    if (date !== null && start !== null)
      return { date: date as LocalDate, start: start as LocalTime, venue: (venue ?? '').slice(0, 300) };
  }
  return null;
}

function factsOf(published: PublishedMinutes, texts: readonly string[]): MeetingFacts {
  const { council, board, date, start, venue } = published.heading;
  const held = start ?? UNSAID.start;
  const day = date ?? UNSAID.date;
  return {
    council: (council ?? UNSAID.council).slice(0, 200),
    board: (board ?? UNSAID.board).slice(0, 200),
    date: day,
    start: held,
    plannedEnd: twoHoursAfter(held),
    venue: (venue ?? '').slice(0, 300),
    format: ONLINE.test(venue ?? '') ? 'online' : 'in-person',
    isTakeover: texts.some((text) => /\btakeover (?:month|day)\b/i.test(text)),
    youngPeoplesCouncil: youngPeoplesCouncilIn(texts),
    beforeTheMeeting: '',
    previousMeeting: previousMeeting(published.items, day),
    nextMeeting: nextMeeting(published.items),
    youngPeoplesAim: HALF,
  };
}

function itemOf(published: PublishedItem, at: number, facts: MeetingFacts): AgendaItem {
  const title = published.title || UNTITLED;
  const deferred = isDeferred(published);
  return {
    ...emptyFacts(pieces(title, LONGEST_TITLE)[0] ?? title, kindOf(published.title)),
    id: itemIdOf(at),
    status: deferred ? 'deferred' : 'closed',
    segments: [],
    grantedMinutes: 0,
    deferral: deferred ? { reason: '', at: instantAt(facts.date, facts.start) } : null,
  };
}

/** A meeting whose draft says what the paper says, in its order. */
export function meetingFromPublished(published: PublishedMinutes): MeetingFromPublished {
  const texts = textsOf(published);
  const facts = factsOf(published, texts);
  const listed = peopleOf(published, facts.youngPeoplesCouncil);
  const people = listed.map(({ person }) => person);
  const startedAt = instantAt(facts.date, facts.start);
  const lines = new Map<string, number>(listed.map(({ person, line }) => [person.id, line]));
  const blocksOf = (item: number, paragraphs: readonly PublishedParagraph[]): readonly PlacedBlock[] =>
    paragraphs.flatMap((paragraph, n) =>
      blocksOfParagraph(paragraph, (piece) => blockIdOf(item, n, piece), people),
    );
  const opening = blocksOf(-1, published.opening);
  const inItems = published.items.map((item, at) => blocksOf(at, item.paragraphs));
  const byItem: Record<ItemId, Block[]> = {};
  for (const [at, placed] of inItems.entries()) byItem[itemIdOf(at)] = placed.map(({ block }) => block);
  for (const [at, item] of published.items.entries()) lines.set(itemIdOf(at), item.line);
  for (const { block, line } of [...opening, ...inItems.flat()]) lines.set(block.id, line);
  const meeting: Meeting = {
    ...newMeeting(`published-${facts.date}` as MeetingId, facts),
    sitting: { ...notYetSitting, phase: 'closed', startedAt, closedAt: toInstant(startedAt + TWO_HOURS) },
    agenda: { items: published.items.map((item, at) => itemOf(item, at, facts)) },
    attendance: { people: [...people] },
    minutes: { byItem },
    asPrinted: printedWords(
      published,
      people.map(({ id }) => id),
      opening,
      inItems.flat(),
    ),
  };
  return { meeting, lineOf: (place) => lineOfPlace(place, published, lines) };
}

function lineOfPlace(
  place: PublishedPlace,
  { heading, items }: PublishedMinutes,
  lines: ReadonlyMap<string, number>,
): number {
  switch (place.kind) {
    case 'block':
      return lines.get(place.blockId) ?? lines.get(place.itemId) ?? 1;
    case 'item':
      return lines.get(place.itemId) ?? 1;
    case 'person':
      return lines.get(place.personId) ?? 1;
    case 'fact': {
      const kind = { previousMeeting: 'notes', nextMeeting: 'next-meeting' }[place.fact];
      const item = items.find(({ title }) => kindOf(title) === kind);
      const held = heading.lines.find(
        ({ text }) => heading.held !== null && heading.held.startsWith(text.slice(0, 20)),
      );
      return item?.line ?? held?.line ?? heading.lines[0]?.line ?? 1;
    }
    default:
      return 1;
  }
}
