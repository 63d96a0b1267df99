// An item's title, put together again when it runs over several lines, with the time and pages that stand in it.
import { hasTimeOrPages, isOnlyExtras, takeExtras, type Extras } from './extras';
import {
  countWords,
  isSentence,
  isTitleLike,
  type PresenterStrength,
  presenterStrength,
  startsPurpose,
} from './line-shapes';
import type { SourceLine } from '../../reading/source-lines';
import { saysDay } from '../../reading/when-and-where';
import { closingWords, isBrokenDate, isFull, isUnfinished } from '../../reading/wrapping';

export interface TitleRead {
  readonly title: string;
  readonly extras: readonly { readonly extras: Extras; readonly line: number }[];
  /** How many of the lines below the first are taken up. */
  readonly used: number;
}

const MOST_LINES = 5;
/** "… Annual Report" and "2017/18 (10 mins)" */
const YEAR_FIRST = /^(?:19|20)\d\d(?:\s?[/–-]\s?(?:20)?\d\d)?(?:\s?[([].{0,40})?$/;
const WHAT_IS_BROUGHT =
  /^(?:reports? (?:of|by|from)|(?:group )?(?:discussion|workshop)|presentation|video|film|quiz)\b/i;
const LETTERED = /^\(?[a-h][.)]\s/;
const SOMETHING_OF_ITS_OWN =
  /^(?:group|workshop|break|presentation|verbal|report|video|discussion|please|note\b|refreshments|\(?[a-z]\)|\d)/i;

/** What the paper's layout says of its titles. */
export interface TitleLayout {
  /** The length to which lines are wrapped. */
  readonly width: number;
  /** A blank line stands between a title and what is under it: what follows directly is more of the title. */
  readonly isSetApart: boolean;
  /** Presenters have a column of their own, so that what is under a title is none. */
  readonly isWithoutPresenters: boolean;
}

interface LinesAround {
  readonly last: SourceLine;
  readonly next: SourceLine;
  readonly after: SourceLine | undefined;
}

const isMoreOfCell = (text: string): boolean =>
  !saysDay(text) && !isSentence(text) && isTitleLike(text) && !SOMETHING_OF_ITS_OWN.test(text);

const goesOnTitle = (title: string, { last, next, after }: LinesAround, layout: TitleLayout): boolean => {
  const { text } = next;
  if (next.isBulleted || isOnlyExtras(text) || /^To\b/.test(text) || LETTERED.test(text)) return false;
  // "… Draft for" and "Comment (10 mins)": after such a word nothing begins.
  if (isUnfinished(title) || isBrokenDate(title, text)) return true;
  if (YEAR_FIRST.test(text) && !next.isAfterBlank) return true;
  const extras = takeExtras(text);
  const isTimed = hasTimeOrPages(extras);
  const isShortTimed = isTimed && !next.isAfterBlank && countWords(extras.rest) <= 4;
  if (startsPurpose(text) && /^\p{Lu}/u.test(text) && !isShortTimed) return false;
  const strength = presenterStrength(extras.rest);
  if (/^\p{Ll}/u.test(text)) return true;
  if (isSentence(text) && !isTimed) return false;
  // "Report of the Director (Pages 11 - 32)" is what is brought, not what it is called.
  if (isTimed && WHAT_IS_BROUGHT.test(text)) return false;
  if (isTimed && strength !== 'strong' && next.line - last.line <= 2) return true;
  if (next.isAfterBlank) return false;
  if (layout.isWithoutPresenters && isMoreOfCell(text)) return true;
  if (strength === 'strong') return false;
  if (layout.isSetApart && (strength === 'none' || strength === 'faint') && isMoreOfCell(text)) return true;
  if (
    isFull(last.text, text, layout.width) &&
    (strength === 'none' || after === undefined || isBodyLine(after, strength))
  )
    return true;
  return (
    (strength === 'none' ||
      (strength === 'faint' && after !== undefined && presenterStrength(after.text) === 'strong')) &&
    isTitleLike(text) &&
    countWords(text) <= 10 &&
    !SOMETHING_OF_ITS_OWN.test(text) &&
    after !== undefined &&
    (startsPurpose(after.text) || presenterStrength(after.text) !== 'none' || isOnlyExtras(after.text))
  );
};

/** A weak likeness to a presenter gives way when the presenter proper stands on the line after. */
const isBodyLine = (after: SourceLine, strength: PresenterStrength): boolean =>
  strength === 'weak' || strength === 'faint'
    ? presenterStrength(after.text) === 'strong'
    : !startsPurpose(after.text);

/** Reads a title that begins with `own` (on `first`) and may go on in `lines`. */
export const readTitle = (
  own: string,
  first: SourceLine | undefined,
  lines: readonly SourceLine[],
  layout: TitleLayout,
): TitleRead => {
  const extras: { extras: Extras; line: number }[] = [];
  let used = 0;
  let last = first;
  let title = '';
  let isClosed = false;
  const take = (text: string, line: number): void => {
    const closing = closingWords(text, lines[used]);
    const found = takeExtras(closing === null ? text : `${text} ${closing}`);
    if (closing !== null) {
      last = lines[used];
      used += 1;
    }
    title = `${title} ${found.rest}`.trim();
    extras.push({ extras: found, line });
    if (hasTimeOrPages(found) && !found.rest.endsWith(text.slice(-6))) isClosed = true;
  };
  if (own !== '') take(own, first?.line ?? 0);
  while (used < lines.length && used < MOST_LINES) {
    const next = lines[used];
    if (next === undefined || last === undefined) break;
    const isBeforeTitle = title === '' && isOnlyExtras(next.text);
    if (title !== '') {
      if (isClosed) break;
      if (!goesOnTitle(title, { last, next, after: lines[used + 1] }, layout)) break;
    }
    last = next;
    used += 1;
    take(next.text, next.line);
    if (isBeforeTitle) isClosed = false;
  }
  if (title !== '') return { title, extras, used };
  // Nothing but what else stands beside a title ("Item 3", "TBC"): then that is the title.
  return { title: lines[0]?.text || first?.text || '', extras: [], used: Math.min(1, lines.length) };
};
