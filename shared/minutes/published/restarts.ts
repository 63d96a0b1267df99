// A list inside an item may be numbered as the items are, with a reply under each question: then the numbers begin again in
// the middle of the minutes. Of all ways through the numbers that never go back, the weightiest is the items'.
import type { NumberedLine } from '../../agenda/reader/numbered-lines';

interface Chain {
  readonly score: number;
  readonly last: NumberedLine;
  readonly before: Chain | null;
}

/** Each item counts for something, or a weighty list would outweigh the items it stands between. */
const FOR_EACH = 3;

/** Whether the numbers go back somewhere, to a line that is no standing item. */
const goesBack = (sequence: readonly NumberedLine[], isStanding: (line: NumberedLine) => boolean): boolean =>
  sequence.some((line, at) => line.number < (sequence[at - 1]?.number ?? 0) && !isStanding(line));

/** The sequence without lists that begin again. `weightOf` tells how much a line looks like an item. */
export const withoutRestarts = (
  sequence: readonly NumberedLine[],
  isStanding: (line: NumberedLine) => boolean,
  weightOf: (line: NumberedLine) => number,
): readonly NumberedLine[] => {
  if (!goesBack(sequence, isStanding)) return sequence;
  const bestByNumber = new Map<number, Chain>();
  for (const line of sequence) {
    let before: Chain | null = null;
    for (const chain of bestByNumber.values())
      if (chain.last.number < line.number && chain.score > (before?.score ?? 0)) before = chain;
    const score = (before?.score ?? 0) + weightOf(line) + FOR_EACH;
    if (score > (bestByNumber.get(line.number)?.score ?? Number.NEGATIVE_INFINITY))
      bestByNumber.set(line.number, { score, last: line, before });
  }
  const kept: NumberedLine[] = [];
  const [best = null] = [...bestByNumber.values()].sort((a, b) => b.score - a.score);
  for (let chain = best; chain !== null; chain = chain.before) kept.unshift(chain.last);
  return kept;
};
