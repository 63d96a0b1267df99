/** The parts of an item as lines of text, and back. A refusal is a sentence for beside the field. */
import type { AgendaItem, ItemFacts } from '../../../../shared/agenda/agenda';
import { allottedMinutes, itemFacts } from '../../../../shared/agenda/agenda-shapes';
import type { ItemChanges } from '../../../../shared/agenda/agenda-commands';
import { takeExtras } from '../../../../shared/agenda/reader/extras';
import { kindOf } from '../../../../shared/reading/standing';
import { emptyFacts } from '../../../../shared/agenda/agenda';
import { err, ok, type Result } from '../../../../shared/kernel/result';

export type ItemField =
  | 'title'
  | 'plainTitle'
  | 'plainPresenter'
  | 'minutes'
  | 'pages'
  | 'presenters'
  | 'purposes'
  | 'details';

type Read = Result<ItemChanges, string>;

export const pagesText = (pages: ItemFacts['pages']): string => {
  if (pages === null) return '';
  return pages.from === pages.to ? `${pages.from}` : `${pages.from}–${pages.to}`;
};

const TEXTS: Readonly<Record<ItemField, (item: ItemFacts) => string>> = {
  title: (i) => i.title,
  plainTitle: (i) => i.plainTitle ?? '',
  plainPresenter: (i) => i.plainPresenter ?? '',
  minutes: (i) => (i.allottedMinutes === null ? '' : `${i.allottedMinutes}`),
  pages: (i) => pagesText(i.pages),
  presenters: (i) => i.presenters.map(({ name, team }) => (team ? `${name}, ${team}` : name)).join('\n'),
  purposes: (i) => i.purposes.join('\n'),
  details: (i) => i.details.join('\n'),
};

export const itemText = (field: ItemField, item: ItemFacts): string => TEXTS[field](item);

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

function readMinutes(text: string): Read {
  const words = text.trim();
  if (words === '') return ok({ allottedMinutes: null });
  const [, digits] = /^(\d{1,4})\s*(?:mins?|minutes?)?\.?$/i.exec(words) ?? [];
  const read = allottedMinutes.safeParse(Number(digits));
  return read.success
    ? ok({ allottedMinutes: read.data })
    : err(`“${words}” is not a number of minutes. Type 1 to 600, or leave it empty.`);
}

function readPages(text: string): Read {
  const words = text.trim();
  if (words === '') return ok({ pages: null });
  const match = /^\(?(?:pages?|pp?\.?)?\s*(\d{1,5})(?:\s*(?:-|–|—|to)\s*(\d{1,5}))?\)?$/i.exec(words);
  const from = Number(match?.[1]);
  const to = Number(match?.[2] ?? match?.[1]);
  return from >= 1 && to >= from
    ? ok({ pages: { from, to } })
    : err(`“${words}” is no range of pages. Write it like 7–38.`);
}

const readPresenter = (line: string): ItemFacts['presenters'][number] => {
  const [name = '', ...team] = line.split(',');
  return { name: name.trim(), team: team.join(',').trim() || null };
};

const TOO_LONG: Readonly<Record<Exclude<ItemField, 'minutes' | 'pages'>, string>> = {
  title: 'A title has at most 500 characters. Put the rest under other lines.',
  plainTitle: 'This is too long for the projector. Make it shorter.',
  plainPresenter: 'This is too long for the projector. Make it shorter.',
  presenters: 'Write at most 20 presenters, one a line, each beginning with a name.',
  purposes: 'Write at most 20 purposes, one a line, none longer than 2,000 characters.',
  details: 'Write at most 100 lines, none longer than 2,000 characters.',
};

function changesOf(field: Exclude<ItemField, 'minutes' | 'pages'>, text: string): ItemChanges {
  switch (field) {
    case 'title':
      return { title: text.trim() };
    case 'plainTitle':
    case 'plainPresenter':
      return { [field]: text.trim() || null };
    case 'presenters':
      return { presenters: linesOf(text).map(readPresenter) };
    case 'purposes':
    case 'details':
      return { [field]: linesOf(text) };
  }
}

export function readItemField(field: ItemField, text: string): Read {
  if (field === 'minutes') return readMinutes(text);
  if (field === 'pages') return readPages(text);
  if (field === 'title' && text.trim() === '')
    return err('An item needs a title. Type it here, or remove the item.');
  const changes = changesOf(field, text);
  return itemFacts.partial().safeParse(changes).success ? ok(changes) : err(TOO_LONG[field]);
}

const AT_END = /^(.*\S)\s+(\([^()]{1,40}\)|\d{1,3}\s?min(?:ute)?s?\.?|p(?:age|p)?s?\.?\s?[\d\s–-]{1,12})$/i;

interface Typed {
  readonly title: string;
  readonly minutes: number | null;
  readonly pages: ItemFacts['pages'];
}

/** Takes what stands at the very end and is nothing but a time or pages; the words before it are the clerk's own. */
function takeFromEnd(typed: Typed): Typed {
  const [, title = '', end = ''] = AT_END.exec(typed.title) ?? [];
  const { rest, minutes, pages, notes } = takeExtras(end);
  const isSecond = (minutes !== null && typed.minutes !== null) || (pages !== null && typed.pages !== null);
  const isNeither = minutes === null && pages === null;
  if (end === '' || rest !== '' || notes.length > 0 || isNeither || isSecond) return typed;
  // "What we learnt in 20 minutes": read with the title, the figures are the title's.
  if (takeExtras(typed.title).rest.endsWith(end)) return typed;
  return takeFromEnd({ title, minutes: minutes ?? typed.minutes, pages: pages ?? typed.pages });
}

/** "Performance (15 mins) (Pages 7 - 20)" as one line typed into the agenda. Null without a title. */
export function readItemLine(line: string): ItemFacts | null {
  const words = line.replace(/^\s*\d{1,2}[.)]\s+/, '').trim();
  const { title, minutes, pages } = takeFromEnd({ title: words, minutes: null, pages: null });
  const facts = { ...emptyFacts(title, kindOf(title)), allottedMinutes: minutes, pages };
  const read = itemFacts.safeParse(facts);
  return read.success ? read.data : null;
}

const IS_CLOSING: ReadonlySet<ItemFacts['kind']> = new Set(['any-other-business', 'next-meeting']);

/** A new item goes before the ones that close every agenda; those go to the end. Null means first. */
export function placeFor(kind: ItemFacts['kind'], items: readonly AgendaItem[]): AgendaItem | null {
  if (IS_CLOSING.has(kind)) return items.at(-1) ?? null;
  const at = items.findLastIndex((item) => !IS_CLOSING.has(item.kind));
  return items[at] ?? null;
}
