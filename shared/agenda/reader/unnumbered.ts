// Items that have no number of their own: standing items at the foot of a paper, rows of a table without a number column,
// and papers whose numbers were lost on the way (Word's own numbering does not survive every conversion).
import { hasTimeOrPages, isOnlyExtras, takeExtras } from './extras';
import { isFurnitureAnywhere, isNotice, opensItem } from './furniture';
import type { ItemStart } from './item-start';
import { isSentence, isTitleLike, presenterStrength, startsPurpose } from './line-shapes';
import { cellsOf, type SourceLine } from '../../reading/source-lines';
import { isStandingTitle, kindOf } from '../../reading/standing';
import { rowUnder, tableHeader } from './table-header';
import { isUnfinished } from '../../reading/wrapping';

const couldTitle = (line: SourceLine): boolean => {
  const extras = takeExtras(line.text);
  const { rest } = extras;
  if (rest === '' || line.isBulleted || isFurnitureAnywhere(line) || isNotice(line)) return false;
  if (!isTitleLike(rest) || startsPurpose(rest)) return false;
  // A time or pages beside it make a title of what would else look like a sentence or a name.
  return hasTimeOrPages(extras) || (!isSentence(rest) && presenterStrength(rest) !== 'strong');
};

const startAt = (line: SourceLine): ItemStart => {
  const [title = '', ...others] = cellsOf(line);
  return { at: line.index, number: null, title, others: others.map((text) => ({ text, role: null })) };
};

/** Rows under a table's head that has no column of numbers. */
const rowStarts = (lines: readonly SourceLine[]): readonly ItemStart[] => {
  const starts: ItemStart[] = [];
  let roles: ReturnType<typeof tableHeader> = null;
  for (const line of lines) {
    const head = tableHeader(line);
    if (head !== null) roles = head;
    else if (roles !== null && !roles.includes('number')) {
      const row = rowUnder(roles, line);
      const title = row?.find((piece) => piece.role === 'title');
      if (row && title) {
        const others = row.filter((piece) => piece !== title);
        starts.push({ at: line.index, number: null, title: title.text, others, roles });
      }
    }
  }
  return starts;
};

/** Without any numbers: a title is what stands before a presenter and a purpose, or beside a time. */
const titledStarts = (lines: readonly SourceLine[]): readonly ItemStart[] => {
  const starts: ItemStart[] = [];
  let isOpen = true;
  for (const line of lines) {
    const isTagged = opensItem(lines[line.index - 1]);
    const isStanding = isStandingTitle(takeExtras(line.text).rest);
    if (isTagged || isStanding) {
      if (!isFurnitureAnywhere(line)) {
        starts.push(startAt(line));
        isOpen = false;
      }
      continue;
    }
    if (startsPurpose(line.text)) isOpen = true;
    else if (
      couldTitle(line) &&
      (isOpen || hasTimeOrPages(takeExtras(line.text))) &&
      isBeforeBody(lines, line)
    ) {
      starts.push(startAt(line));
      isOpen = false;
    }
  }
  return starts;
};

const LOOK_AHEAD = 12;

/** The lines just below one, without those that are but a time or pages. */
const spokenBelow = (lines: readonly SourceLine[], { index }: SourceLine): readonly SourceLine[] =>
  lines.slice(index + 1, index + 1 + LOOK_AHEAD).filter((next) => !isOnlyExtras(next.text));

const isBeforeBody = (lines: readonly SourceLine[], line: SourceLine): boolean => {
  if (hasTimeOrPages(takeExtras(line.text))) return true;
  const [first, second, third] = spokenBelow(lines, line);
  if (first === undefined) return false;
  if (startsPurpose(first.text)) return presenterStrength(line.text) === 'none' || line.isAfterBlank;
  const strength = presenterStrength(first.text);
  const hasPurposeNear = [second, third].some((next) => next !== undefined && startsPurpose(next.text));
  return strength !== 'none' && hasPurposeNear;
};

/** Between numbered items: a title, a certain presenter and a purpose, after an item whose own purposes are done. */
const isUnnumberedAmid = (
  lines: readonly SourceLine[],
  line: SourceLine,
  hasPurposeBefore: boolean,
): boolean => {
  if (!hasPurposeBefore || !line.isAfterBlank || !couldTitle(line)) return false;
  const before = lines[line.index - 1];
  if (before === undefined || isUnfinished(before.text)) return false;
  const [first, second] = spokenBelow(lines, line);
  if (takeExtras(line.text).minutes !== null) return true;
  return (
    first !== undefined &&
    second !== undefined &&
    presenterStrength(first.text) === 'strong' &&
    startsPurpose(second.text)
  );
};

const titleOf = (start: ItemStart, lines: readonly SourceLine[]): string =>
  takeExtras(start.title === '' ? (lines[start.at + 1]?.text ?? '') : start.title).rest;

/** All starts in order: the numbered ones, and between and after them those without a number. */
export const withUnnumbered = (
  numbered: readonly ItemStart[],
  lines: readonly SourceLine[],
): readonly ItemStart[] => {
  if (numbered.length === 0) {
    const rows = rowStarts(lines);
    return rows.length > 0 ? rows : titledStarts(lines);
  }
  const starts: ItemStart[] = [];
  const kinds = new Set(numbered.map((start) => kindOf(titleOf(start, lines))));
  const byLine = new Map(numbered.map((start) => [start.at, start]));
  const first = numbered[0]?.at ?? 0;
  let hasPurpose = false;
  for (const line of lines) {
    const start = byLine.get(line.index);
    const owner = starts.at(-1);
    const isTitleOfOwner =
      owner !== undefined &&
      line.index === owner.at + 1 &&
      (owner.title === '' || (isUnfinished(owner.title) && !line.isAfterBlank));
    if (start !== undefined) {
      starts.push(start);
      hasPurpose = start.others.some((piece) => startsPurpose(piece.text));
    } else if (isTitleOfOwner) continue;
    else if (isStandingAlone(line, kinds) && (line.index > first || isDirectlyBefore(lines, line, first))) {
      starts.push(startAt(line));
      hasPurpose = false;
    } else if (line.index > first && isUnnumberedAmid(lines, line, hasPurpose)) {
      starts.push(startAt(line));
      hasPurpose = false;
    } else if (startsPurpose(line.text)) hasPurpose = true;
  }
  return starts;
};

const isStandingAlone = (line: SourceLine, kinds: ReadonlySet<string>): boolean => {
  if (line.isBulleted && !/^\W*\*\*/.test(line.raw)) return false;
  const { rest } = takeExtras(line.text);
  return isStandingTitle(rest) && !kinds.has(kindOf(rest)) && kindOf(rest) !== 'ordinary';
};

/** Only an opening standing item may stand before the first number, and only just before it. */
const isDirectlyBefore = (lines: readonly SourceLine[], line: SourceLine, first: number): boolean =>
  first - line.index <= 8 && lines.slice(line.index + 1, first).every((next) => !isFurnitureAnywhere(next));
