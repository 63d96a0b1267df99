/**
 * From an agenda as read to items as the meeting keeps them. Guarantees: every
 * result is a valid ItemFacts, and no words are cut off: what is too long or
 * too many for its own place goes on in the details, and what does not even fit
 * there is handed back as `leftOut`.
 */
import { emptyFacts, type ItemFacts, type Presenter } from './agenda';
import { allottedMinutes, itemFacts } from './agenda-shapes';
import type { AgendaReading, ReadItem, ReadLine } from './reader/reading';
import { isLedByYoungPeople, youngPeoplesNames } from './young-peoples';

const LONGEST_LINE = 500;
const LONGEST_TEXT = 2000;
const MOST_PARTS = 20;
const MOST_DETAILS = 100;

const GROUP_WORK = /\bgroup[- ]?work\b|\bin (?:small |mixed |three |two |four )?groups\b/i;

/** What becomes of a line that was not understood. */
export type Placing =
  | { readonly as: 'left-out' }
  | { readonly as: 'item' }
  /** By the item's place in the reading, from 0. */
  | { readonly as: 'detail'; readonly of: number };

export interface ItemTaken {
  readonly facts: ItemFacts;
  /** Details beyond what an item can hold. */
  readonly leftOut: readonly string[];
}

/** A text as pieces of at most so many characters, broken at a space where there is one. */
function pieces(text: string, most: number): string[] {
  const made: string[] = [];
  let rest = text.trim();
  while (rest.length > most) {
    const space = rest.lastIndexOf(' ', most);
    const end = space > 0 ? space : most;
    made.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  return rest === '' ? made : [...made, rest];
}

const presenterOf = ({ name, team }: Presenter): string => (team === null ? name : `${name}, ${team}`);

const isKept = (presenter: Presenter): boolean =>
  presenter.name.trim() !== '' &&
  presenter.name.length <= LONGEST_LINE &&
  (presenter.team ?? '').length <= LONGEST_LINE;

export function toItem(item: ReadItem, youngPeople: ReadonlySet<string>): ItemTaken {
  const [title = `Item ${item.number}`, ...titleGoesOn] = pieces(item.title, LONGEST_LINE);
  const presenters = item.presenters.filter(isKept).slice(0, MOST_PARTS);
  const otherPresenters = item.presenters.filter((presenter) => !presenters.includes(presenter));
  const allPurposes = item.purposes.flatMap((purpose) => pieces(purpose, LONGEST_TEXT));
  const pages = itemFacts.shape.pages.safeParse(item.pages);
  const minutes = allottedMinutes.safeParse(item.minutes);
  const more = [
    ...titleGoesOn,
    ...(item.minutes !== null && !minutes.success ? [`${item.minutes} mins`] : []),
    ...(pages.success || !item.pages ? [] : [`Pages ${item.pages.from} - ${item.pages.to}`]),
    ...otherPresenters.map(presenterOf),
    ...allPurposes.slice(MOST_PARTS),
    ...item.details.map(({ text }) => text),
  ].flatMap((text) => pieces(text, LONGEST_TEXT));
  return {
    facts: {
      ...emptyFacts(title, item.kind),
      allottedMinutes: minutes.success ? minutes.data : null,
      pages: pages.success ? pages.data : null,
      presenters: presenters.map(({ name, team }) => ({ name, team })),
      purposes: allPurposes.slice(0, MOST_PARTS),
      details: more.slice(0, MOST_DETAILS),
      isYoungPeopleLed: isLedByYoungPeople(item, youngPeople),
      isGroupWork: [item.title, ...item.purposes].some((text) => GROUP_WORK.test(text)),
    },
    leftOut: more.slice(MOST_DETAILS),
  };
}

const asItem = ({ line, text }: ReadLine, number: number): ReadItem => ({
  number,
  isNumberPrinted: false,
  mark: null,
  title: text,
  kind: 'ordinary',
  minutes: null,
  pages: null,
  presenters: [],
  purposes: [],
  details: [],
  lines: { from: line, to: line },
});

/**
 * The items to take, with the lines that were not understood where the clerk
 * puts them. `placing` says it by line number; a line it does not name is left out.
 */
export function toItems(
  { items, unplaced }: Pick<AgendaReading, 'items' | 'unplaced'>,
  placing: ReadonlyMap<number, Placing>,
  youngPeoplesCouncil: string,
): readonly ItemTaken[] {
  const placed = (is: (placing: Placing) => boolean): readonly ReadLine[] =>
    unplaced.filter(({ line }) => is(placing.get(line) ?? { as: 'left-out' }));
  const withDetails = items.map((item, at): ReadItem => {
    const own = placed((to) => to.as === 'detail' && to.of === at);
    return own.length === 0 ? item : { ...item, details: [...item.details, ...own] };
  });
  const made = placed((to) => to.as === 'item').map((line) => asItem(line, 0));
  // An item made of a line stands where the line stood.
  const all = [...withDetails];
  for (const item of made) {
    const before = all.findLastIndex((other) => other.lines.from <= item.lines.from);
    all.splice(before + 1, 0, item);
  }
  const names = youngPeoplesNames(items, youngPeoplesCouncil);
  return all.map((item) => toItem(item, names));
}
