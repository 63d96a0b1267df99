// Which of the numbered lines are the agenda's items. A number proves little by itself: purposes are numbered too, and so
// is every paragraph of a report bound in behind. So the lines are weighed (evidence.ts), and of all the ways to go through
// them in order the best is taken: 1, 2, 3 … on, a missing, doubled or restarted number costing something, but not the item.
import { type Evidence, weigh } from './evidence';
import type { NumberedLine } from './numbered-lines';
import type { SourceLine } from '../../reading/source-lines';
import type { ReadItemKind } from '../../reading/standing';

/** Weighs one numbered line; `until` is the index of the next. */
export type WeighLine = (line: NumberedLine, lines: readonly SourceLine[], until: number) => Evidence;

interface Candidate {
  readonly line: NumberedLine;
  readonly evidence: Evidence;
  readonly weight: number;
  /** In a list that begins again at 1 without anything of an item about it. */
  readonly isInList: boolean;
}

interface Way {
  readonly score: number;
  readonly last: number;
  readonly before: Way | null;
  /** The standing items already passed. */
  readonly kinds: ReadonlySet<ReadItemKind>;
}

const NEXT = 3;
const DOUBLED = -1;
const RESTART = -5;
const NEVER = Number.NEGATIVE_INFINITY;

/** Stretches in which each number is one more than the one before, nothing about them changing on the way. */
const runsOf = (
  evidence: readonly Evidence[],
  numbered: readonly NumberedLine[],
): readonly (readonly number[])[] => {
  const runs: number[][] = [];
  numbered.forEach((line, index) => {
    const previous = numbered[index - 1];
    const goesOn =
      previous !== undefined && line.number === previous.number + 1 && line.style === previous.style;
    const gainsEvidence = evidence[index]?.hasAny === true && evidence[index - 1]?.hasAny === false;
    if (goesOn && !gainsEvidence) runs.at(-1)?.push(index);
    else runs.push([index]);
  });
  return runs;
};

const listed = (evidence: readonly Evidence[], numbered: readonly NumberedLine[]): ReadonlySet<number> => {
  const inLists = new Set<number>();
  const isOne = (index: number): boolean => numbered[index]?.number === 1;
  const ones = numbered.map((_, index) => index).filter(isOne);
  const firstOne = ones[0] ?? -1;
  const hasProvenOne = (except: number): boolean =>
    ones.some((index) => index !== except && evidence[index]?.hasAny === true);
  for (const run of runsOf(evidence, numbered)) {
    const [first = -1] = run;
    const unproven = run.filter((index) => evidence[index]?.hasAny !== true).length;
    const isAgain = first > firstOne || hasProvenOne(first);
    if (isOne(first) && isAgain && unproven * 2 > run.length) for (const index of run) inLists.add(index);
  }
  return inLists;
};

/** How the items of this paper write their numbers: as most of those do that are surely items. */
const houseStyle = (
  numbered: readonly NumberedLine[],
  evidence: readonly Evidence[],
): NumberedLine['style'] | null => {
  const counts = new Map<NumberedLine['style'], number>();
  numbered.forEach((line, index) => {
    if (evidence[index]?.hasAny) counts.set(line.style, (counts.get(line.style) ?? 0) + 1);
  });
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
};

const candidatesOf = (
  numbered: readonly NumberedLine[],
  lines: readonly SourceLine[],
  weighLine: WeighLine,
): readonly Candidate[] => {
  const evidence = numbered.map((line, index) =>
    weighLine(line, lines, numbered[index + 1]?.at ?? lines.length),
  );
  const inLists = listed(evidence, numbered);
  const style = houseStyle(numbered, evidence);
  return numbered.map((line, index) => {
    const known = evidence[index] as Evidence;
    const isInList = inLists.has(index);
    const offStyle = style !== null && line.style !== style ? -1.5 : 0;
    return { line, evidence: known, weight: known.weight + offStyle - (isInList ? 3 : 0), isInList };
  });
};

const begin = (number: number): number => (number === 1 ? 1 : -Math.min(number - 1, 6) * 0.5);

/** What it costs to go on from one item to another. */
const step = (
  way: Way,
  from: Candidate,
  to: Candidate,
  candidates: readonly Candidate[],
  at: number,
): number => {
  const ahead = to.line.number - from.line.number;
  const { evidence } = to;
  // The agenda ends with the next meeting; what is numbered behind it is a report or the last minutes.
  const isBehind = way.kinds.has('next-meeting') && !evidence.isFirstOfPart;
  if (isBehind && (ahead < 1 || !evidence.hasAny)) return NEVER;
  const previous = candidates[at - 1];
  const isMidList =
    previous !== undefined &&
    way.last !== at - 1 &&
    previous.line.number === to.line.number - 1 &&
    previous.isInList;
  const listCost = isMidList && !evidence.hasAny ? -6 : 0;
  if (ahead === 1) return NEXT + listCost;
  if (ahead > 1) return 0.5 - Math.min(ahead - 1, 8) + listCost;
  if (evidence.isNoTitle || !(evidence.hasAny || evidence.isFirstOfPart)) return NEVER;
  if (ahead === 0) return DOUBLED;
  if (evidence.isFirstOfPart) return 0;
  // No agenda has a standing item twice: begun again with one, it is the last minutes, bound in behind.
  return way.kinds.has(evidence.kind) ? NEVER : RESTART;
};

const kindsWith = (kinds: ReadonlySet<ReadItemKind>, { evidence }: Candidate): ReadonlySet<ReadItemKind> =>
  evidence.kind === 'ordinary' || kinds.has(evidence.kind) ? kinds : new Set([...kinds, evidence.kind]);

/**
 * The numbered lines that begin items, in order. An agenda's lines are weighed by times, pages and presenters; another
 * kind of paper says what its items are known by.
 */
export const itemSequence = (
  numbered: readonly NumberedLine[],
  lines: readonly SourceLine[],
  weighLine: WeighLine = weigh,
): readonly NumberedLine[] => {
  const candidates = candidatesOf(numbered, lines, weighLine);
  // The best way that ends in each number: enough to choose from, and it keeps a long text cheap.
  const bestByNumber = new Map<number, Way>();
  for (const [at, candidate] of candidates.entries()) {
    let chosen: Way = {
      score: candidate.weight + begin(candidate.line.number),
      last: at,
      before: null,
      kinds: kindsWith(new Set(), candidate),
    };
    for (const way of bestByNumber.values()) {
      const from = candidates[way.last] as Candidate;
      const score = way.score + step(way, from, candidate, candidates, at) + candidate.weight;
      if (score <= chosen.score) continue;
      chosen = { score, last: at, before: way, kinds: kindsWith(way.kinds, candidate) };
    }
    const known = bestByNumber.get(candidate.line.number);
    if (known === undefined || chosen.score > known.score) bestByNumber.set(candidate.line.number, chosen);
  }

  const [best = null] = [...bestByNumber.values()].sort((a, b) => b.score - a.score);
  const sequence: NumberedLine[] = [];
  for (let way: Way | null = best; way !== null; way = way.before) {
    const candidate = candidates[way.last] as Candidate;
    sequence.unshift(candidate.line);
  }
  return sequence;
};
