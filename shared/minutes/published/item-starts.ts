// Where the items begin: at a document system's tag, at numbers that go on from one another and have prose under them, at
// standing items printed without a number; and, in a paper that has no numbers at all, at the titles set apart.
import { startsPurpose } from '../../agenda/reader/line-shapes';
import { numberedLine } from '../../agenda/reader/numbered-lines';
import { kindOf } from '../../reading/standing';
import { isProse, LOOK_AHEAD, withoutStop, wordsAfterNumber } from './item-weight';
import { numberedStarts, type PublishedStart, titleOf } from './numbered-starts';
import { takePdfNote } from './page-furniture';
import { gapBetween, type PrintedLine } from './printed-lines';
import { isOverNames, isStandingLine, standingLines } from './standing-lines';
import { couldHead, isPresenterLine } from './sub-headings';

export type { PublishedStart } from './numbered-starts';

const byPlace = (a: PublishedStart, b: PublishedStart): number => a.at - b.at;

/** Adds standing items printed without a number. */
const withUnnumbered = (
  numbered: readonly PublishedStart[],
  lines: readonly PrintedLine[],
): readonly PublishedStart[] => {
  const first = numbered[0]?.at ?? 0;
  // A number alone on its line has its title on the next.
  const titles = numbered.map(({ at, mark }) => (wordsAfterNumber(lines[at], mark) === '' ? at + 1 : at));
  const taken = new Set([...numbered.map(({ at }) => at), ...titles]);
  const kinds = new Set(numbered.map((start) => kindOf(titleOf(start, lines))));
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
