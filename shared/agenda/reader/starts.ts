// The starts of the items as a whole: what the rows under a table's head say, which numbers are none, which number an item
// without one has, and whether the paper sets its titles apart.
import type { ItemStart } from './item-start';
import { presenterStrength, startsPurpose } from './line-shapes';
import type { NumberedLine } from './numbered-lines';
import type { SourceLine } from '../../reading/source-lines';
import { type RowPiece, rowUnder, tableHeader } from './table-header';

/** Rows under a table's head know what their cells are; other rows are read by what the cells say. */
export const startsOf = (
  sequence: readonly NumberedLine[],
  lines: readonly SourceLine[],
): readonly ItemStart[] => {
  let roles: ReturnType<typeof tableHeader> = null;
  const rolesAt = lines.map((line) => (roles = tableHeader(line) ?? roles));
  return sequence.map((numbered) => {
    const line = lines[numbered.at];
    const own = rolesAt[numbered.at - 1] ?? null;
    const row = own && line ? rowUnder(own, line) : null;
    const title = row?.find((piece) => piece.role === 'title');
    if (!own || !row || !title)
      return { ...numbered, others: numbered.others.map((text): RowPiece => ({ text, role: null })) };
    const others = row.filter((piece) => piece !== title && piece.role !== 'number');
    // Without a column of their own, the numbers stand in the titles' cells.
    const isNumberInside = numbered.title !== '' && title.text.endsWith(numbered.title);
    const words = isNumberInside ? numbered.title : title.text;
    return {
      at: numbered.at,
      number: numbered.number,
      mark: numbered.mark,
      title: words,
      others,
      roles: own,
    };
  });
};

/** A converter that could not count prints "1." before every item: that is no number. */
export const withoutFalseNumbers = (starts: readonly ItemStart[]): readonly ItemStart[] => {
  const isSame =
    starts.length > 2 && starts.every((start) => start.number === starts[0]?.number && !start.mark);
  return isSame ? starts.map((start) => ({ ...start, number: null })) : starts;
};

const LOOK_AHEAD = 50;

/** One without a number counts on from the item before it, where that leaves the next item's own number free. */
export const numbersOf = (starts: readonly ItemStart[]): readonly number[] => {
  let number = 0;
  return starts.map((start, index) => {
    const printed = starts.slice(index, index + LOOK_AHEAD).find((next) => next.number !== null)?.number;
    const isTaken = start.number === null && typeof printed === 'number' && printed === number + 1;
    number = start.number ?? (isTaken ? number : number + 1);
    return number;
  });
};

/** Whether a blank line stands under each title: directly under one there is nothing that is certainly its body. */
export const areTitlesSetApart = (starts: readonly ItemStart[], lines: readonly SourceLine[]): boolean => {
  const below = starts.flatMap((start, index): readonly SourceLine[] => {
    const line = lines[start.at + 1];
    const isOwn = line !== undefined && line.index < (starts[index + 1]?.at ?? lines.length);
    return isOwn && start.title !== '' ? [line] : [];
  });
  const apart = below.filter(({ isAfterBlank }) => isAfterBlank).length;
  const bodies = below.filter(
    ({ isAfterBlank, text }) =>
      !isAfterBlank && (startsPurpose(text) || presenterStrength(text) === 'strong'),
  );
  return apart > 1 && bodies.length * 3 <= apart;
};
