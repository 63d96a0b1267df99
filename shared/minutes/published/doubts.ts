// Where a reading is likely wrong though every word of the paper is in it: titles that stand among the people, a paper in
// which no item was found, an item's number that begins a paragraph. What a measure of it must not count as understood.
import { assertNever } from '../../kernel/assert-never';
import { isStandingTitle } from '../../reading/standing';
import { listHeading } from './list-headings';
import { couldBePerson } from './people';
import type { PublishedItem, PublishedMinutes, PublishedRow } from './published-minutes';
import { isEnded } from './sentences';

export interface Doubt {
  readonly code: 'no-items' | 'in-no-item' | 'title-among-people' | 'number-in-item';
  /** In the file, from 1. */
  readonly line: number;
  /** The words in doubt; empty for the paper as a whole. */
  readonly text: string;
  /** They are a paragraph of the reading. */
  readonly isParagraph: boolean;
}

/** "CPP/24/01 ", "24/01 ", "Minute 12 ", "3. " in front of a title. */
const MARK = /^(?:\p{Lu}\p{L}{0,9}[ ./-]?(?:no\.? ?)?)?\d[\d./-]*[.):]?\s+(?=\p{Lu})/u;
const LONG = 8;

/** Two words or more, nothing of them in small letters. */
const isShouted = (words: string): boolean =>
  /^\P{Ll}*$/u.test(words) && (words.match(/\p{Lu}{2,}/gu)?.length ?? 0) > 1;

/** "Number one DECLARATIONS OF INTEREST": a shouted title behind words that are not. */
const ENDS_SHOUTED = /\p{Ll}\s+\p{Lu}{5,}(?:\s\p{Lu}{2,})*\s\p{Lu}{5,}$/u;

const isSaid = (words: string): boolean => isEnded(words) && words.split(' ').length > LONG;

/** Words in a list of people that are a title's or a sentence's. */
const isTitle = (words: string): boolean => {
  const mark = MARK.exec(words)?.[0] ?? '';
  const title = words.slice(mark.length);
  return (
    isStandingTitle(title) ||
    isSaid(words) ||
    ENDS_SHOUTED.test(words) ||
    (mark !== '' && (isShouted(title) || /\d[./-]\d/.test(mark)))
  );
};

/** "Officers:" beside "Members:": columns of people that were read across. */
const isHeading = (name: string): boolean => name.endsWith(':') || listHeading(name) !== null;

const inRows = ({ attendance }: PublishedMinutes): readonly Doubt[] => {
  const rows = attendance.flatMap((list) => list.rows);
  // Where most names are shouted, a shouted one is nobody's title.
  const isLoud = rows.filter(({ name }) => isShouted(name)).length * 2 > rows.length;
  const isDoubtful = ({ name, role }: PublishedRow): boolean =>
    isTitle(name) || isTitle(role) || isHeading(name) || (!isLoud && isShouted(name) && !couldBePerson(name));
  return rows.filter(isDoubtful).map(({ name, role, line }) => ({
    code: 'title-among-people',
    line,
    text: role === '' ? name : `${name}, ${role}`,
    isParagraph: false,
  }));
};

/** Above the first item there is room for who came late; without any item, all that was said is there. */
const withoutItems = ({ items, opening, heading }: PublishedMinutes): readonly Doubt[] =>
  items.length > 0
    ? []
    : [
        { code: 'no-items', line: heading.lines[0]?.line ?? 1, text: '', isParagraph: false },
        ...opening.map(({ text, line }): Doubt => ({ code: 'in-no-item', line, text, isParagraph: true })),
      ];

/** "2 MINUTES" in item 1, before item 3. */
const numbersIn = (item: PublishedItem, next: PublishedItem | undefined): readonly Doubt[] => {
  const { number } = item;
  const until = next?.number ?? null;
  if (number === null || until === null || until - number < 2) return [];
  return item.paragraphs
    .filter(({ listMark, text }) => {
      const found = Number(/^\(?(\d{1,4})(?:[.):]|\s|$)/.exec(listMark ?? text)?.[1] ?? 0);
      return found > number && found < until && /^(?:\d[\d.):]*\s+)?\p{Lu}/u.test(text) && !isEnded(text);
    })
    .map(({ listMark, text, line }) => ({
      code: 'number-in-item',
      line,
      text: `${listMark ?? ''} ${text}`.trim(),
      isParagraph: true,
    }));
};

/** What of a reading is in doubt, in the order of the paper. Empty where nothing is. */
export const doubtsIn = (minutes: PublishedMinutes): readonly Doubt[] =>
  [
    ...withoutItems(minutes),
    ...inRows(minutes),
    ...minutes.items.flatMap((item, at) => numbersIn(item, minutes.items[at + 1])),
  ].sort((a, b) => a.line - b.line);

const LONGEST_QUOTED = 60;
const quoted = (text: string): string =>
  `“${text.length > LONGEST_QUOTED ? `${text.slice(0, LONGEST_QUOTED)}…` : text}”`;

/** A doubt in one sentence. */
export const sentenceOf = ({ code, text }: Doubt): string => {
  switch (code) {
    case 'no-items':
      return 'No agenda item was found in this paper, so its numbers or titles were not recognised.';
    case 'in-no-item':
      return `${quoted(text)} stands in no agenda item.`;
    case 'title-among-people':
      return `${quoted(text)} was read as somebody present, but looks like a title or a sentence.`;
    case 'number-in-item':
      return `${quoted(text)} was read as part of the item before, but its number is that of an item.`;
    default:
      return assertNever(code);
  }
};
