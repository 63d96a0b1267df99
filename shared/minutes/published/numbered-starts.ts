// Which numbers begin the items. Most papers number them "1.", "2)", "Item 3"; where another scheme numbers more of the
// standing items that every board has, the items are its.
import { type NumberedLine, numberedLine } from '../../agenda/reader/numbered-lines';
import { itemSequence } from '../../agenda/reader/sequence';
import { kindOf } from '../../reading/standing';
import { setApart, weighIn, withoutStop, wordsAfterNumber } from './item-weight';
import { type NumberScheme, numberSchemes } from './numbering';
import type { PrintedLine } from './printed-lines';
import { withoutRestarts } from './restarts';
import { hasStandingItems } from './standing-lines';

export interface PublishedStart {
  /** Index of its first line. */
  readonly at: number;
  readonly number: number | null;
  /** The number as printed, where it is more than figures and a sign: "CPP/24/01". */
  readonly mark?: string;
}

const isStanding = (title: string): boolean => kindOf(withoutStop(title)) !== 'ordinary';

/** The way through numbered lines that looks most like items. */
const sequenceOf = (numbered: readonly NumberedLine[], lines: readonly PrintedLine[]) => {
  const weigh = weighIn(lines);
  const sequence = withoutRestarts(
    itemSequence(numbered, lines, weigh),
    ({ title }) => isStanding(title),
    (line) => weigh(line, lines, lines.length).weight + setApart(lines, line.at),
  );
  const known = sequence.map((line, index) => weigh(line, lines, sequence[index + 1]?.at ?? lines.length));
  return { sequence, known };
};

const ordinaryStarts = (lines: readonly PrintedLine[], above: number): readonly PublishedStart[] => {
  const numbered = lines.map(numberedLine).filter((line): line is NumberedLine => line !== null);
  const { sequence, known } = sequenceOf(numbered, lines);
  const isSure = known.some(
    ({ kind, hasAny }, index) =>
      hasAny && (kind !== 'ordinary' || sequence.length > 1 || lines[sequence[index]?.at ?? -1]?.isTagged),
  );
  const isOnlyOne = sequence[0]?.number === 1 && known[0]?.hasAny === true && !hasStandingItems(lines, above);
  return isSure || isOnlyOne ? sequence.map(({ at, number }) => ({ at, number })) : [];
};

/** "4 Hours of …" at either end goes on from nothing, or to nothing. */
const withoutDoubtfulEnd = (
  sequence: readonly NumberedLine[],
  { doubtful }: NumberScheme,
): readonly NumberedLine[] => {
  const last = sequence.findLastIndex(({ at }) => !doubtful.has(at));
  return sequence.slice(0, last + 1);
};

/** The items numbered by a scheme; empty when its lines are none. */
const startsBy = (scheme: NumberScheme, lines: readonly PrintedLine[]): readonly PublishedStart[] => {
  const found = sequenceOf(scheme.lines, lines);
  const sequence = withoutDoubtfulEnd(found.sequence, scheme);
  const known = found.known.slice(0, sequence.length);
  const next = sequence.filter((line, at) => line.number === (sequence[at - 1]?.number ?? 0) + 1).length;
  const standing = known.filter(({ kind }) => kind !== 'ordinary').length;
  const sure = known.filter(({ hasAny }) => hasAny).length;
  const isInOrder = sequence.length > 1 && next * 2 >= sequence.length - 1;
  const isOfItems = standing > 0 || (!scheme.isCommon && sure > 2);
  return isInOrder && isOfItems && sure * 2 >= sequence.length
    ? sequence.map(({ at, number, mark = '' }) => ({ at, number, mark }))
    : [];
};

/** The first line of a start's title: a number alone on its line has it on the next. */
export const titleOf = ({ at, mark }: PublishedStart, lines: readonly PrintedLine[]): string =>
  wordsAfterNumber(lines[at], mark) || wordsAfterNumber(lines[at + 1], mark === undefined ? undefined : '');

/** Of how many kinds the standing items among the starts are. */
const kindsAmong = (starts: readonly PublishedStart[], lines: readonly PrintedLine[]): number => {
  const kinds = starts.map((start) => kindOf(titleOf(start, lines)));
  return new Set(kinds.filter((kind) => kind !== 'ordinary')).size;
};

/** Whether all of the other's are among one's starts, and more. */
const holdsAll = (one: readonly PublishedStart[], other: readonly PublishedStart[]): boolean => {
  const places = new Set(one.map(({ at }) => at));
  return one.length > other.length && other.every(({ at }) => places.has(at));
};

/** The starts of numbered items, in order; empty when there are none. */
export const numberedStarts = (lines: readonly PrintedLine[], above: number): readonly PublishedStart[] => {
  let best = ordinaryStarts(lines, above);
  let kinds = kindsAmong(best, lines);
  for (const scheme of numberSchemes(lines)) {
    const starts = startsBy(scheme, lines);
    const own = kindsAmong(starts, lines);
    if (starts.length === 0 || own < kinds || !(own > kinds || holdsAll(starts, best))) continue;
    best = starts;
    kinds = own;
  }
  return best;
};
