// Standing items printed without a number: "Any Other Business" by itself on a line can only be a title.
import { isStandingTitle } from '../../reading/standing';
import { isProse, withoutStop } from './item-weight';
import { listHeading } from './list-headings';
import { takePdfNote } from './page-furniture';
import { gapBetween, type PrintedLine } from './printed-lines';
import { isEnded } from './sentences';

/** "Apologies" over a list of names. */
export const isOverNames = (lines: readonly PrintedLine[], line: PrintedLine): boolean => {
  const next = lines[line.index + 1];
  return listHeading(line.words) !== null && next !== undefined && !isProse(next);
};

/** The lines below `above` that can only be titles of standing items. */
export const standingLines = (lines: readonly PrintedLine[], above: number): readonly PrintedLine[] =>
  lines.filter(
    (line) => line.index > above && isStandingLine(line, lines[line.index - 1]) && !isOverNames(lines, line),
  );

/** Two of them without numbers: then the items have none, and what is numbered is a list. */
export const hasStandingItems = (lines: readonly PrintedLine[], above: number): boolean =>
  standingLines(lines, above).length > 1;

/** Stands by itself, and can only be the title of a standing item. */
export const isStandingLine = (line: PrintedLine, before: PrintedLine | undefined): boolean =>
  line.label === null &&
  (line.mark === null || line.isBold) &&
  isStandingTitle(withoutStop(takePdfNote(line.words).rest)) &&
  (before === undefined ||
    line.isAfterFurniture ||
    line.isBold ||
    gapBetween(before, line) > 0 ||
    isEnded(before.words));
