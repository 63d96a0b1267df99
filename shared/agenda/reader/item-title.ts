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
import { closingWords, isFull, isUnfinished } from '../../reading/wrapping';

export interface TitleRead {
  readonly title: string;
  readonly extras: readonly { readonly extras: Extras; readonly line: number }[];
  /** How many of the lines below the first are taken up. */
  readonly used: number;
}

const MOST_LINES = 5;
const SOMETHING_OF_ITS_OWN =
  /^(?:group|workshop|break|presentation|verbal|report|video|discussion|please|note\b|refreshments|\(?[a-z]\)|\d)/i;

const goesOnTitle = (
  title: string,
  last: SourceLine,
  next: SourceLine,
  after: SourceLine | undefined,
  width: number,
): boolean => {
  const { text } = next;
  if (next.isBulleted || isOnlyExtras(text) || (startsPurpose(text) && /^\p{Lu}/u.test(text))) return false;
  const strength = presenterStrength(takeExtras(text).rest);
  if (isUnfinished(title)) return true;
  if (/^\p{Ll}/u.test(text)) return true;
  if (isSentence(text) && !hasTimeOrPages(takeExtras(text))) return false;
  if (hasTimeOrPages(takeExtras(text)) && strength !== 'strong' && next.line - last.line <= 2) return true;
  if (next.isAfterBlank || strength === 'strong') return false;
  if (
    isFull(last.text, text, width) &&
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
  width: number,
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
      if (!goesOnTitle(title, last, next, lines[used + 1], width)) break;
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
