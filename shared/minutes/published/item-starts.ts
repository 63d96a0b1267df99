// Where the items begin: at a document system's tag, at numbers that go on from one another and have prose under them, at
// standing items printed without a number; and, in a paper that has no numbers at all, at the titles set apart.
import type { Evidence } from '../../agenda/reader/evidence';
import { countWords, isTitleLike, startsPurpose } from '../../agenda/reader/line-shapes';
import { type NumberedLine, numberedLine } from '../../agenda/reader/numbered-lines';
import { itemSequence, type WeighLine } from '../../agenda/reader/sequence';
import { isStandingTitle, kindOf } from '../../reading/standing';
import { SENTENCE_WORD } from '../../reading/vocabulary';
import { isEnded } from './sentences';
import { listHeading } from './list-headings';
import { gapBetween, type PrintedLine } from './printed-lines';
import { takePdfNote } from './page-furniture';
import { couldHead, isPresenterLine } from './sub-headings';

export interface PublishedStart {
  /** Index of its first line. */
  readonly at: number;
  readonly number: number | null;
}

const LOOK_AHEAD = 3;
const LONG = 60;
const QUESTION = /^(?:what|how|who|why|when|where)\b/i;
const LONGEST_TITLE = 260;

/** A sentence, or long enough for one. */
const isProse = (line: PrintedLine): boolean =>
  line.label !== null || line.words.length > LONG || (isEnded(line.words) && countWords(line.words) > 3);

const withoutStop = (title: string): string => (countWords(title) <= 8 ? title.replace(/\.$/, '') : title);

const isSaid = (title: string): boolean =>
  title.length > LONGEST_TITLE ||
  countWords(title) > 24 ||
  (SENTENCE_WORD.test(title) && countWords(title) > 6 && !QUESTION.test(title));

/** How much a numbered line looks like the beginning of an item of minutes. */
const weighIn =
  (lines: readonly PrintedLine[]): WeighLine =>
  (candidate, _lines, until): Evidence => {
    const line = lines[candidate.at];
    // What an agenda sets beside a title ("Group work") is a title here.
    const own = candidate.title || wordsAfterNumber(line);
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

const numberedStarts = (lines: readonly PrintedLine[], above: number): readonly PublishedStart[] => {
  const numbered = lines.map(numberedLine).filter((line): line is NumberedLine => line !== null);
  const weigh = weighIn(lines);
  const sequence = itemSequence(numbered, lines, weigh);
  const known = sequence.map((line, index) => weigh(line, lines, sequence[index + 1]?.at ?? lines.length));
  const isSure = known.some(
    ({ kind, hasAny }, index) =>
      hasAny && (kind !== 'ordinary' || sequence.length > 1 || lines[sequence[index]?.at ?? -1]?.isTagged),
  );
  const isOnlyOne = sequence[0]?.number === 1 && known[0]?.hasAny === true && !hasStandingItems(lines, above);
  return isSure || isOnlyOne ? sequence.map(({ at, number }) => ({ at, number })) : [];
};

/** The lines below `above` that can only be titles of standing items. */
const standingLines = (lines: readonly PrintedLine[], above: number): readonly PrintedLine[] =>
  lines.filter(
    (line) => line.index > above && isStandingLine(line, lines[line.index - 1]) && !isOverNames(lines, line),
  );

/** Two of them without numbers: then the items have none, and what is numbered is a list. */
const hasStandingItems = (lines: readonly PrintedLine[], above: number): boolean =>
  standingLines(lines, above).length > 1;

/** Stands by itself, and can only be the title of a standing item. */
const isStandingLine = (line: PrintedLine, before: PrintedLine | undefined): boolean =>
  line.label === null &&
  (line.mark === null || line.isBold) &&
  isStandingTitle(withoutStop(takePdfNote(line.words).rest)) &&
  (before === undefined ||
    line.isAfterFurniture ||
    line.isBold ||
    gapBetween(before, line) > 0 ||
    isEnded(before.words));

const byPlace = (a: PublishedStart, b: PublishedStart): number => a.at - b.at;

/** Adds standing items printed without a number. */
const withUnnumbered = (
  numbered: readonly PublishedStart[],
  lines: readonly PrintedLine[],
): readonly PublishedStart[] => {
  const first = numbered[0]?.at ?? 0;
  // A number alone on its line has its title on the next.
  const titles = numbered.map(({ at }) => (wordsAfterNumber(lines[at]) === '' ? at + 1 : at));
  const taken = new Set([...numbered.map(({ at }) => at), ...titles]);
  const kinds = new Set(titles.map((at) => kindOf(wordsAfterNumber(lines[at]))));
  const more: PublishedStart[] = [];
  for (const line of lines) {
    if (line.index <= first || taken.has(line.index) || !isStandingLine(line, lines[line.index - 1]))
      continue;
    const kind = kindOf(withoutStop(line.words));
    if (kinds.has(kind)) continue;
    if (kind !== 'ordinary') kinds.add(kind);
    more.push({ at: line.index, number: null });
  }
  return [...numbered, ...more].sort(byPlace);
};

/** A document system's tags leave nothing to guess: what they do not tag is in an item. */
const taggedStarts = (lines: readonly PrintedLine[]): readonly PublishedStart[] =>
  lines
    .filter((line) => line.isTagged)
    .map((line) => ({ at: line.index, number: numberedLine(line)?.number ?? null }));

const wordsAfterNumber = (line: PrintedLine | undefined): string =>
  line === undefined ? '' : withoutStop(line.words.replace(/^\(?(?:item\s)?\d{1,2}\s?[.):–-]*\s*/i, ''));

/** Over prose, or over who presents it; one of a list of short lines is over neither. */
const isOverText = (lines: readonly PrintedLine[], line: PrintedLine): boolean => {
  const next = lines[line.index + 1];
  return (
    next !== undefined &&
    (!couldHead(next) || isPresenterLine(next.words) || startsPurpose(lines[line.index + 2]?.words ?? '')) &&
    lines.slice(line.index + 1, line.index + 1 + LOOK_AHEAD).some(isProse)
  );
};

/** A paper without numbers: titles in bold; or, between the standing items, lines set as far apart as those are. */
const titledStarts = (lines: readonly PrintedLine[], from: number): readonly PublishedStart[] => {
  const below = lines.slice(from + 1);
  const standing = standingLines(lines, from);
  const gapAbove = (line: PrintedLine): number => {
    const before = lines[line.index - 1];
    return before === undefined ? 0 : gapBetween(before, line);
  };
  const bold = below.filter(
    (line) => line.isBold && couldHead(line) && isOverText(lines, line) && !isOverNames(lines, line),
  );
  const closing = standing.find((line) => kindOf(line.words) === 'any-other-business') ?? standing.at(-1);
  const opening = standing[0]?.index ?? 0;
  const gap = Math.min(...standing.slice(0, 50).map(gapAbove));
  const isBetween = (line: PrintedLine): boolean =>
    line.index > opening && line.index < (closing?.index ?? 0) && gapAbove(line) >= gap;
  const between =
    standing.length < 2 || gap < 1
      ? []
      : below.filter(
          (line) =>
            isBetween(line) &&
            (takePdfNote(line.words).note !== '' || (couldHead(line) && isOverText(lines, line))),
        );
  const titles = new Set([...standing, ...(bold.length > 1 ? bold : between)]);
  return [...titles].map((line) => ({ at: line.index, number: null })).sort(byPlace);
};

/** "Apologies" over a list of names. */
const isOverNames = (lines: readonly PrintedLine[], line: PrintedLine): boolean => {
  const next = lines[line.index + 1];
  return listHeading(line.words) !== null && next !== undefined && !isProse(next);
};

/**
 * The starts of the items, in order, among lines from which furniture is out. Empty when there are none. `above` is the
 * index of a line that stands above them all, or -1.
 */
export const itemStarts = (lines: readonly PrintedLine[], above: number): readonly PublishedStart[] => {
  const tagged = taggedStarts(lines);
  if (tagged.length > 1) return tagged;
  const numbered = numberedStarts(lines, above);
  return numbered.length > 0 ? withUnnumbered(numbered, lines) : titledStarts(lines, above);
};
