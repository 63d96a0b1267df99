/** A text cut where findings begin and end. Marks that lie over each other become one. */
export interface Stretch {
  readonly text: string;
  readonly isMarked: boolean;
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

export function stretchesOf(text: string, spans: readonly Span[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let done = 0;
  const take = (to: number, isMarked: boolean): void => {
    if (to > done) stretches.push({ text: text.slice(done, to), isMarked });
    done = Math.max(done, to);
  };
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    take(Math.min(from, text.length), false);
    take(Math.min(to, text.length), true);
  }
  take(text.length, false);
  return stretches;
}
