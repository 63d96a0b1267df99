// What follows the last item: the signature at the foot of the agenda, and whatever is bound in behind it.
import { isFurnitureAnywhere, isNotice, signatureIn } from './furniture';
import { asRead, type ReadLine, type SourceLine } from './source-lines';

export interface Trailer {
  /** The last item's own lines. */
  readonly block: readonly SourceLine[];
  readonly furniture: readonly ReadLine[];
  readonly unplaced: readonly ReadLine[];
}

const BOUND_IN =
  /^(?:agenda item\s?(?:no\.?)?\s?\d{1,2}[a-z]?|report to (?:the )?.{3,60}|minutes of the meeting held on\b.*|appendix [a-z\d]{1,3}\b.*|corporate parenting board minutes)$/i;

const isKnown = (line: SourceLine): boolean => isFurnitureAnywhere(line) || isNotice(line);

/** Cuts the lines of the last item where the agenda ends; the lines of any other are all its own. */
export const readTrailer = (
  lines: readonly SourceLine[],
  heading: readonly ReadLine[],
  isLast: boolean,
): Trailer => {
  if (!isLast) return { block: lines, furniture: [], unplaced: [] };
  const known = new Set(heading.map(({ text }) => text));
  const bound = lines.findIndex(
    (line, index) => index > 0 && (BOUND_IN.test(line.text) || known.has(line.raw)),
  );
  const own = bound < 0 ? lines : lines.slice(0, bound);
  const behind = bound < 0 ? [] : lines.slice(bound);
  const signature = signatureIn(own);
  const block = signature === null ? own : own.slice(0, signature.from);
  const signed = signature === null ? [] : own.slice(signature.from, signature.to + 1);
  const after = signature === null ? behind : [...own.slice(signature.to + 1), ...behind];
  return {
    block,
    furniture: [...signed, ...after.filter(isKnown)].map(asRead),
    unplaced: after.filter((line) => !isKnown(line)).map(asRead),
  };
};
