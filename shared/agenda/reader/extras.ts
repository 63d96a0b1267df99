// What stands beside a title: "(10 mins)", "(Pages 7 - 38)", "6.00pm - 6.10pm", "(To follow)", "(For information)".
// Taken out of a piece of text wherever it stands in brackets, and at its end (or alone) without them. What is not a plain
// number of minutes or one range of pages is also kept in words, as a note, so that nothing is rounded off unseen.
import { hasOpenBracket } from '../../reading/wrapping';
import { type Extra, oneExtra, type PageRange, slot } from './extra-shapes';

export type { PageRange };

export interface Extras {
  /** The text without them. */
  readonly rest: string;
  readonly minutes: number | null;
  readonly pages: PageRange | null;
  /** The time and the pages as the text has them. */
  readonly written: { readonly minutes: string | null; readonly pages: string | null };
  readonly notes: readonly string[];
  readonly purposes: readonly string[];
}

interface Taking {
  minutes: number | null;
  pages: PageRange | null;
  written: { minutes: string | null; pages: string | null };
  notes: string[];
  purposes: string[];
}

/** Puts one extra where it belongs; what is already there is not overwritten: the second is kept as a note. */
const put = (taking: Taking, extra: Extra, asWritten: string): void => {
  const bare = asWritten.replace(/^[([]|[)\]]$/g, '').trim();
  if (extra.kind === 'purpose') taking.purposes.push(bare);
  else if (extra.kind === 'note') taking.notes.push(asWritten);
  else if (extra.kind === 'minutes') {
    if (taking.minutes !== null || !extra.isExact) taking.notes.push(asWritten);
    taking.written.minutes ??= asWritten;
    taking.minutes ??= extra.minutes;
  } else {
    if (taking.pages !== null || !extra.isExact) taking.notes.push(asWritten);
    taking.written.pages ??= asWritten;
    taking.pages ??= extra.pages;
  }
};

const partsOf = (inside: string): readonly string[] =>
  inside
    .split(/\s?[;,|]\s?|\s[-–—/]\s(?=[a-z])/i)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** "Dev Rawal, 15 mins, verbal" in brackets: what is beside a name, taken; the name stays in the brackets. */
const takeBesideName = (taking: Taking, parts: readonly string[]): string | null => {
  const extras = parts.map(oneExtra);
  const [first] = extras;
  const isTimed = extras.some((extra) => extra?.kind === 'minutes' || extra?.kind === 'pages');
  if (!isTimed || first !== null || !/^\p{Lu}/u.test(parts[0] ?? '')) return null;
  const names = parts.filter((_, index) => extras[index] === null);
  for (const [index, extra] of extras.entries()) if (extra) put(taking, extra, parts[index] ?? '');
  return `(${names.join(', ')})`;
};

/** Takes a bracket's inside when all of it is extras: "10 mins", or "10 mins, Pages 7 - 38". */
const takeBracket = (taking: Taking, inside: string, asWritten: string): boolean => {
  const whole = oneExtra(inside);
  if (whole !== null) {
    put(taking, whole, asWritten);
    return true;
  }
  const parts = partsOf(inside);
  const extras = parts.map(oneExtra);
  if (parts.length > 1 && extras.every((extra) => extra !== null)) {
    for (const [index, extra] of extras.entries()) put(taking, extra, parts[index] ?? '');
    return true;
  }
  // "(20 mins including questions)": the time is taken, the words stay as a note.
  const first = oneExtra(WITH_MORE.exec(inside)?.[1] ?? '');
  if (first === null || (first.kind !== 'minutes' && first.kind !== 'pages')) return false;
  put(taking, { ...first, isExact: false }, asWritten);
  return true;
};

const WITH_MORE = /^((?:approx\.? )?\d{1,3}\s?(?:minutes?|mins?)|pages? \d{1,4}(?:\s?[-–—]\s?\d{1,4})?)\b./i;
const BRACKET = /[([]\s?([^()[\]]{1,90}?)\s?[)\]]/g;
const AT_END =
  /(?:^|\s|[-–—:])[([]?((?:\d{1,3}\s?(?:[-–]\s?\d{1,3}\s?)?(?:minutes?|mins?)\.?)|(?:(?:pages?|pps?\.?|pgs?\.?|p\.?)\s?\d{1,4}(?:\s?(?:[-–—‑]|to)\s?\d{1,4})?)|(?:\d{1,2}[.:]\d{2}\s?(?:[ap]\.?m\.?)?\s?[-–—]\s?\d{1,2}[.:]\d{2}\s?(?:[ap]\.?m\.?)?)|(?:(?:report|papers?|copy|presentation) (?:attached|enclosed|to follow)|verbal (?:report|update)|to follow)|(?:pdf icon pdf [\d.,]+ ?[kmg]b))[)\]]?$/i;
const AT_START =
  /^(\d{1,2}[.:]\d{2}\s?(?:[ap]\.?m\.?)?\s?[-–—]\s?\d{1,2}[.:]\d{2}\s?(?:[ap]\.?m\.?)?|\d{1,2}(?:[.:]\d{2})?\s?[ap]\.?m\.?)\s?[-–—:]?\s(?=\p{L})/iu;
/** "Title ......... 7" */
const DOT_LEADER = /\s?(?:\.{4,}|…{2,})\s?(?:(\d{1,4})|[-–])?$/;
/** "Title – 25 mins – see paper C" */
const BETWEEN_DASHES = /\s[-–—]\s(\d{1,3}\s?(?:minutes?|mins?))(?=\s[-–—]\s)/i;
const JOINING_WORD =
  /\b(?:and|or|of|the|for|from|in|on|to|with|at|by|a|an|than|over|under|every|first|last|next|about)$/i;

/** "What we learnt in 20 minutes", "Lessons (from -5 mins)": without brackets of their own the figures may be the title's. */
const isPartOfTitle = (before: string, extra: Extra, { minutes }: Taking): boolean =>
  (extra.kind === 'minutes' && minutes !== null) || JOINING_WORD.test(before) || hasOpenBracket(before);

const SEPARATOR_END = /[\s:;,–—-]+$/;
const LONGEST_TITLE = 600;

/** Takes the extras out of a piece of text. `rest` is the text without them, its white space single. */
export const takeExtras = (text: string): Extras => {
  const taking: Taking = {
    minutes: null,
    pages: null,
    written: { minutes: null, pages: null },
    notes: [],
    purposes: [],
  };
  if (text.length > LONGEST_TITLE) return { rest: text, ...taking };
  let rest = text.replace(BRACKET, (asWritten: string, inside: string) =>
    takeBracket(taking, inside, asWritten) ? ' ' : (takeBesideName(taking, partsOf(inside)) ?? asWritten),
  );
  rest = rest.replace(/\s+/g, ' ').replace(/\s\.$/, '').trim();
  rest = rest.replace(DOT_LEADER, (_, page: string | undefined) => {
    if (page !== undefined)
      put(taking, { kind: 'pages', pages: { from: Number(page), to: Number(page) }, isExact: true }, page);
    return '';
  });
  rest = rest.replace(BETWEEN_DASHES, (asWritten: string, inside: string) => {
    const extra = taking.minutes === null ? oneExtra(inside) : null;
    if (extra === null) return asWritten;
    put(taking, extra, inside);
    return '';
  });
  for (let found = AT_END.exec(rest); found !== null; found = AT_END.exec(rest)) {
    const extra = oneExtra(found[1] ?? '');
    const before = rest.slice(0, found.index).replace(SEPARATOR_END, '');
    if (extra === null || isPartOfTitle(before, extra, taking)) break;
    put(taking, extra, found[1] ?? '');
    rest = before;
  }
  const opening = AT_START.exec(rest);
  if (opening) {
    put(taking, slot(opening[1] ?? '') ?? { kind: 'note' }, opening[1] ?? '');
    rest = rest.slice(opening[0].length).trim();
  }
  const whole = oneExtra(rest);
  if (whole !== null && rest !== '') {
    put(taking, whole, rest);
    rest = '';
  }
  const hasTaken = rest !== text;
  return { rest: hasTaken ? rest.replace(SEPARATOR_END, '') : rest, ...taking };
};

/** Whether a piece of text is nothing but extras. */
export const isOnlyExtras = (text: string): boolean => text !== '' && takeExtras(text).rest === '';

/** Whether a text says its minutes or its pages. */
export const hasTimeOrPages = (extras: Extras): boolean => extras.minutes !== null || extras.pages !== null;
