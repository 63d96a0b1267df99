// How much of a paper stands again in a draft written from it: paragraphs and rows found in the same order, and what comes
// first that does not. White space aside, a paragraph is found only where the draft has the very same words.

export interface Difference {
  /** Of the paper, from 1; null for words that only the draft has. */
  readonly line: number | null;
  /** What the paper says; null where only the draft says something. */
  readonly source: string | null;
  /** What the draft says in that place; null where it says nothing. */
  readonly draft: string | null;
}

export interface FoundAgain {
  readonly found: number;
  readonly differences: readonly Difference[];
}

interface Said {
  readonly text: string;
  readonly line: number;
}

/** Beyond this many cells a table of all pairs is not made; papers of thousands of differing paragraphs are compared greedily. */
const MOST_CELLS = 16_000_000;

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

type Pairs = ReadonlyArray<readonly [source: number, draft: number]>;

/** Each paragraph with the first of its kind behind the last that was found. */
const greedy = (source: readonly string[], draft: readonly string[]): Pairs => {
  const places = new Map<string, number[]>();
  draft.forEach((text, at) => {
    const own = places.get(text);
    if (own) own.push(at);
    else places.set(text, [at]);
  });
  const pairs: [number, number][] = [];
  let from = 0;
  source.forEach((text, at) => {
    const place = places.get(text)?.find((one) => one >= from);
    if (place === undefined) return;
    pairs.push([at, place]);
    from = place + 1;
  });
  return pairs;
};

/** The longest row of paragraphs that both have in this order. */
const longest = (source: readonly string[], draft: readonly string[]): Pairs => {
  const width = draft.length + 1;
  if ((source.length + 1) * width > MOST_CELLS) return greedy(source, draft);
  const cells = new Uint16Array((source.length + 1) * width);
  const at = (s: number, d: number): number => cells[s * width + d] ?? 0;
  for (let s = source.length - 1; s >= 0; s -= 1)
    for (let d = draft.length - 1; d >= 0; d -= 1)
      cells[s * width + d] =
        source[s] === draft[d] ? at(s + 1, d + 1) + 1 : Math.max(at(s + 1, d), at(s, d + 1));
  const pairs: [number, number][] = [];
  for (let s = 0, d = 0; s < source.length && d < draft.length; ) {
    if (source[s] === draft[d]) pairs.push([s++, d++]);
    else if (at(s + 1, d) >= at(s, d + 1)) s += 1;
    else d += 1;
  }
  return pairs;
};

/** What both begin and end with is found without looking further. */
const pairsOf = (source: readonly string[], draft: readonly string[]): Pairs => {
  const most = Math.min(source.length, draft.length);
  let head = 0;
  while (head < most && source[head] === draft[head]) head += 1;
  let tail = 0;
  while (tail < most - head && source[source.length - 1 - tail] === draft[draft.length - 1 - tail]) tail += 1;
  const middle = longest(source.slice(head, source.length - tail), draft.slice(head, draft.length - tail));
  return [
    ...Array.from({ length: head }, (_, at) => [at, at] as const),
    ...middle.map(([s, d]) => [s + head, d + head] as const),
    ...Array.from(
      { length: tail },
      (_, at) => [source.length - tail + at, draft.length - tail + at] as const,
    ),
  ];
};

/** Compares the paper's paragraphs with the draft's. Differences come in the paper's order, all of them. */
export const foundAgain = (source: readonly Said[], draft: readonly string[]): FoundAgain => {
  const pairs = pairsOf(
    source.map(({ text }) => plain(text)),
    draft.map(plain),
  );
  const differences: Difference[] = [];
  let [s, d] = [0, 0];
  for (const [nextSource, nextDraft] of [...pairs, [source.length, draft.length] as const]) {
    const lost = source.slice(s, nextSource);
    const added = draft.slice(d, nextDraft);
    for (let at = 0; at < Math.max(lost.length, added.length); at += 1)
      differences.push({
        line: lost[at]?.line ?? null,
        source: lost[at]?.text ?? null,
        draft: added[at] ?? null,
      });
    [s, d] = [nextSource + 1, nextDraft + 1];
  }
  return { found: pairs.length, differences };
};
