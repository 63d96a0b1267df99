// What stands beside a title: "(10 mins)", "(Pages 7 - 38)", "6.00pm - 6.10pm", "(To follow)", "(For information)".
// Taken out of a piece of text wherever it stands in brackets, and at its end (or alone) without them. What is not a plain
// number of minutes or one range of pages is also kept in words, as a note, so that nothing is rounded off unseen.
import { clockTime } from '../../reading/when-and-where';

export interface PageRange {
  readonly from: number;
  readonly to: number;
}

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

type Extra =
  | { readonly kind: 'minutes'; readonly minutes: number; readonly isExact: boolean }
  | { readonly kind: 'pages'; readonly pages: PageRange; readonly isExact: boolean }
  | { readonly kind: 'note' }
  | { readonly kind: 'purpose' };

const LONGEST_ITEM = 600;
const DASH = '(?:-|‐|‑|–|—|−|to)';
const MINUTES = new RegExp(
  `^(?:approx(?:imately)?\\.?|about|circa|up to|c\\.?|time:?|timing:?|duration:?)?\\s?(\\d{1,3})\\s?(?:${DASH}\\s?(\\d{1,3})\\s?)?-?(?:minutes?|mins?|min)\\.?(?: (?:each|in total|total))?$`,
  'i',
);
const HOURS =
  /^(?:approx\.?|about|up to)?\s?(\d(?:\.\d{1,2})?|\d?\s?[½¼¾]|an?|half an?|one|two|one and a half)\s?(?:hours?|hrs?)\.?(?:,?\s?(?:and\s)?(\d{1,2})\s?(?:minutes?|mins?|min)\.?)?$/i;
const CLOCK = '(\\d{1,2})(?:[.:](\\d{2}))?\\s?(a\\.?m\\.?|p\\.?m\\.?)?(?:\\s?(?:hrs|hours))?';
const SLOT = new RegExp(`^(?:time:?|timing:?)?\\s?${CLOCK}(?:\\s?${DASH}\\s?${CLOCK})?$`, 'i');
const PAGES = new RegExp(
  `^(?:pages?|pps?\\.?|pgs?\\.?|p\\.?)\\s?:?\\s?(\\d{1,4})(?:\\s?${DASH}\\s?(\\d{1,4}))?$`,
  'i',
);
const PAGE_LIST = /^(?:pages?|pp\.?)\s?:?\s?\d{1,4}[\d\s,&–-]{1,60}(?:and[\d\s,&–-]{1,40})?$/i;
const NOTE =
  /^(?:(?:report |papers? |copy |documents? |presentation |slides |information |details? |minutes |notes )?(?:to follow|attached|enclosed|tabled|to be tabled)|to be (?:tabled|circulated|confirmed|presented)(?: at (?:the )?meeting)?|tb[ac]|enc[ls]?\.?|verbal|oral|(?:verbal|oral) (?:report|update|item|presentation|feedback)|presentation|powerpoint(?: presentation)?|standing item|handouts?|circulated separately|no papers?|group work|discussion|video|pdf icon pdf [\d.,]+ ?[kmg]b)$/i;
const FOR_PURPOSE =
  /^for (?:information|decision|discussion|noting|action|approval|agreement|consideration|comment|update|endorsement|consultation|ratification)(?:(?: and |\/|, )(?:information|decision|discussion|noting|action|approval|agreement|consideration|comment))?$/i;

const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

const hoursOf = (words: string): number => {
  const spoken = words.toLowerCase();
  if (spoken === 'a' || spoken === 'an' || spoken === 'one') return 1;
  if (spoken.startsWith('half')) return 0.5;
  if (spoken === 'two') return 2;
  if (spoken === 'one and a half') return 1.5;
  const part = FRACTIONS[spoken.at(-1) ?? ''];
  return part === undefined ? Number(spoken) : Number(spoken.slice(0, -1).trim() || '0') + part;
};

const minutesBetween = (from: string, to: string): number => {
  const [fromHour = 0, fromMinute = 0] = from.split(':').map(Number);
  const [toHour = 0, toMinute = 0] = to.split(':').map(Number);
  const minutes = toHour * 60 + toMinute - fromHour * 60 - fromMinute;
  return minutes < 0 ? minutes + 12 * 60 : minutes;
};

const slot = (piece: string): Extra | null => {
  const said = SLOT.exec(piece);
  if (!said) return null;
  const [, hour = '', minute, half, endHour, endMinute, endHalf] = said;
  if (minute === undefined && half === undefined && endMinute === undefined && endHalf === undefined)
    return null;
  const from = clockTime(hour, minute, half ?? endHalf);
  const to = endHour === undefined ? null : clockTime(endHour, endMinute, endHalf ?? half);
  if (from === null || to === null) return { kind: 'note' };
  const minutes = minutesBetween(from, to);
  return minutes > 0 && minutes <= LONGEST_ITEM
    ? { kind: 'minutes', minutes, isExact: false }
    : { kind: 'note' };
};

const minutesFound = (minutes: number, isExact: boolean): Extra =>
  minutes > 0 && minutes <= LONGEST_ITEM ? { kind: 'minutes', minutes, isExact } : { kind: 'note' };

const pagesFound = (from: number, to: number): Extra =>
  from <= to ? { kind: 'pages', pages: { from, to }, isExact: true } : { kind: 'note' };

const oneExtra = (piece: string): Extra | null => {
  const minutes = MINUTES.exec(piece);
  if (minutes) return minutesFound(Number(minutes[2] ?? minutes[1]), minutes[2] === undefined);
  const hours = HOURS.exec(piece);
  if (hours) return minutesFound(Math.round(hoursOf(hours[1] ?? '') * 60) + Number(hours[2] ?? '0'), true);
  const pages = PAGES.exec(piece);
  if (pages) return pagesFound(Number(pages[1]), Number(pages[2] ?? pages[1]));
  if (PAGE_LIST.test(piece)) {
    const numbers = (piece.match(/\d{1,4}/g) ?? []).map(Number);
    return { kind: 'pages', pages: { from: Math.min(...numbers), to: Math.max(...numbers) }, isExact: false };
  }
  if (FOR_PURPOSE.test(piece)) return { kind: 'purpose' };
  if (NOTE.test(piece)) return { kind: 'note' };
  return slot(piece);
};

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
  /(?:^|\s|[-–—:])[([]?((?:\d{1,3}\s?(?:[-–]\s?\d{1,3}\s?)?(?:minutes?|mins?)\.?)|(?:(?:pages?|pp\.?)\s?\d{1,4}(?:\s?[-–—‑]\s?\d{1,4})?)|(?:\d{1,2}[.:]\d{2}\s?(?:[ap]\.?m\.?)?\s?[-–—]\s?\d{1,2}[.:]\d{2}\s?(?:[ap]\.?m\.?)?)|(?:(?:report|papers?|copy|presentation) (?:attached|enclosed|to follow)|verbal (?:report|update)|to follow)|(?:pdf icon pdf [\d.,]+ ?[kmg]b))[)\]]?$/i;
const AT_START =
  /^(\d{1,2}[.:]\d{2}\s?(?:[ap]\.?m\.?)?\s?[-–—]\s?\d{1,2}[.:]\d{2}\s?(?:[ap]\.?m\.?)?|\d{1,2}(?:[.:]\d{2})?\s?[ap]\.?m\.?)\s?[-–—:]?\s(?=\p{L})/iu;
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
    takeBracket(taking, inside, asWritten) ? ' ' : asWritten,
  );
  rest = rest.replace(/\s+/g, ' ').replace(/\s\.$/, '').trim();
  for (let found = AT_END.exec(rest); found !== null; found = AT_END.exec(rest)) {
    const extra = oneExtra(found[1] ?? '');
    if (extra === null) break;
    put(taking, extra, found[1] ?? '');
    rest = rest.slice(0, found.index).trim();
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
