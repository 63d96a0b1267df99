// What follows the last item: the signature at the foot of the agenda, and whatever is bound in behind it.
import { isFurnitureAnywhere, isNotice, signatureIn } from './furniture';
import type { NumberedLine } from './numbered-lines';
import { asRead, type ReadLine, type SourceLine } from '../../reading/source-lines';
import { isStandingTitle, kindOf } from '../../reading/standing';

export interface Trailer {
  /** The last item's own lines. */
  readonly block: readonly SourceLine[];
  readonly furniture: readonly ReadLine[];
  readonly unplaced: readonly ReadLine[];
}

const BOUND_IN =
  /^(?:agenda item\s?(?:no\.?)?\s?\d{1,2}[a-z]?|report to (?:the )?.{3,60}|(?:draft )?minutes of the meeting held on\b.*)$/i;

/** How many of a paper's lines are the agenda itself; behind them are bound in the last minutes and the reports. */
export const agendaLength = (lines: readonly SourceLine[], numbered: readonly NumberedLine[]): number => {
  const endsAgenda = (title: string): boolean =>
    ['any-other-business', 'next-meeting'].includes(kindOf(title));
  const closing =
    numbered.find((line) => endsAgenda(line.title === '' ? (lines[line.at + 1]?.text ?? '') : line.title))
      ?.at ?? lines.findIndex((line) => isStandingTitle(line.text) && endsAgenda(line.text));
  if (closing < 0) return lines.length;
  const bound = lines.findIndex((line) => line.index > closing && BOUND_IN.test(line.text));
  return bound < 0 ? lines.length : bound;
};

const isKnown = (line: SourceLine): boolean => isFurnitureAnywhere(line) || isNotice(line);

/** Parts the last item's lines from the signature below them. `behind` are the lines that are no longer the agenda. */
export const readTrailer = (lines: readonly SourceLine[], behind: readonly SourceLine[]): Trailer => {
  const signature = signatureIn(lines);
  const signed = signature === null ? [] : lines.slice(signature.from, signature.to + 1);
  const after = [...(signature === null ? [] : lines.slice(signature.to + 1)), ...behind];
  return {
    block: signature === null ? lines : lines.slice(0, signature.from),
    furniture: [...signed, ...after.filter(isKnown)].map(asRead),
    unplaced: after.filter((line) => !isKnown(line)).map(asRead),
  };
};
