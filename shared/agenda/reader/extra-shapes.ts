// The shapes of what can stand beside a title, each asked of one whole piece of text: a time, pages, a note, a purpose.
import { clockTime } from '../../reading/when-and-where';

export interface PageRange {
  readonly from: number;
  readonly to: number;
}

/** `isExact`: the words say no more than the figures, so that nothing is lost when only these are kept. */
export type Extra =
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
/** "Pages 7 to 22, 25 and 27": from the first of them to the last. */
const PAGE_LIST = new RegExp(
  `^(?:pages?|pps?\\.?|pgs?\\.?)\\s?:?\\s?\\d{1,4}(?:\\s?(?:${DASH}|,\\s?(?:and)?|and|&|;)\\s?\\d{1,4}){1,20}$`,
  'i',
);
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

export const slot = (piece: string): Extra | null => {
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

/** What the whole of a piece of text is, if it is anything that stands beside a title. */
export const oneExtra = (piece: string): Extra | null => {
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
