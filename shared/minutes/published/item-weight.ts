// How much a numbered line of minutes looks like the beginning of an item: by its words, and by what stands under it.
import type { Evidence } from '../../agenda/reader/evidence';
import { countWords, isTitleLike } from '../../agenda/reader/line-shapes';
import type { WeighLine } from '../../agenda/reader/sequence';
import { kindOf } from '../../reading/standing';
import { SENTENCE_WORD } from '../../reading/vocabulary';
import { gapBetween, type PrintedLine } from './printed-lines';
import { isEnded } from './sentences';
import { couldHead } from './sub-headings';

/** So many lines under a title are looked at. */
export const LOOK_AHEAD = 3;
const LONG = 60;
const QUESTION = /^(?:what|how|who|why|when|where)\b/i;
const LONGEST_TITLE = 260;

/** A sentence, or long enough for one. */
export const isProse = (line: PrintedLine): boolean =>
  line.label !== null || line.words.length > LONG || (isEnded(line.words) && countWords(line.words) > 3);

export const withoutStop = (title: string): string =>
  countWords(title) <= 8 ? title.replace(/\.$/, '') : title;

/** What stands after a line's number: after `mark` where the number is more than figures and a sign. */
export const wordsAfterNumber = (line: PrintedLine | undefined, mark?: string): string => {
  if (line === undefined) return '';
  if (mark !== undefined) return withoutStop(line.text.slice(mark.length).trim());
  return withoutStop(line.words.replace(/^\(?(?:item\s)?\d{1,2}\s?[.):–-]*\s*/i, ''));
};

const isSaid = (title: string): boolean =>
  title.length > LONGEST_TITLE ||
  countWords(title) > 24 ||
  (SENTENCE_WORD.test(title) && countWords(title) > 6 && !QUESTION.test(title));

/** How much a numbered line looks like the beginning of an item of minutes. */
export const weighIn =
  (lines: readonly PrintedLine[]): WeighLine =>
  (candidate, _lines, until): Evidence => {
    const line = lines[candidate.at];
    // What an agenda sets beside a title ("Group work") is a title here.
    const own = candidate.title || wordsAfterNumber(line, candidate.mark);
    const isAlone = own === '';
    const before = lines[candidate.at - 1];
    const below = lines[candidate.at + 1];
    const title = withoutStop(isAlone ? (below?.words ?? '') : own);
    const from = candidate.at + (isAlone ? 2 : 1);
    const hasProse = lines.slice(from, Math.min(until, from + LOOK_AHEAD)).some(isProse);
    const kind = kindOf(title);
    const isTagged = line?.isTagged === true;
    const isBold = line?.isBold === true || (isAlone && below?.isBold === true);
    const isNoTitle = title === '' || !isTitleLike(title) || isSaid(title);
    const isAmid = line && before && gapBetween(before, line) === 0 && !isEnded(before.words);
    let weight = candidate.style === 'bare' ? -1 : 0.5;
    if (isTagged) weight += 5;
    if (kind !== 'ordinary') weight += 4;
    if (isBold) weight += 2;
    if (hasProse) weight += 1.5;
    if (isNoTitle) weight -= 4;
    if (isAlone && candidate.style === 'bare' && !hasProse) weight -= 3;
    if (isAmid === true && before?.mark === null && before.label === null && !couldHead(before)) weight -= 3;
    const hasAny = isTagged || (!isNoTitle && (kind !== 'ordinary' || isBold || hasProse));
    return { title, kind, hasAny, hasExtras: false, isFirstOfPart: false, isNoTitle, weight };
  };

/** A title has room below it where a question has its reply, and asks nothing. */
export const setApart = (lines: readonly PrintedLine[], at: number): number => {
  const [line, below] = [lines[at], lines[at + 1]];
  const isApart = line !== undefined && below !== undefined && gapBetween(line, below) > 0;
  return (isApart ? 1 : 0) - (isEnded(line?.words ?? '') ? 2 : 0);
};
