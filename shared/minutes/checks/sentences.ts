/** A text as sentences, with their offsets. Runs once over the text; what is left open at its end is a sentence too. */
export interface Sentence {
  readonly text: string;
  /** Where it begins in the whole text. */
  readonly at: number;
}

const END = /[.!?]["'”’)\]]*\s+(?=["'“‘(]?\p{Lu})/gu;
const ABBREVIATED =
  /(?:\b(?:Dr|Mr|Mrs|Ms|Mx|St|No|Prof|Rev|Cllr|Hon|Sr|Jr|ie|eg|i\.e|e\.g|etc|vs|approx|dept)|\b\p{Lu})\.$/u;

export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let at = 0;
  const take = (end: number): void => {
    const piece = text.slice(at, end);
    const lead = piece.length - piece.trimStart().length;
    if (piece.trim() !== '') sentences.push({ text: piece.trim(), at: at + lead });
    at = end;
  };
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (!ABBREVIATED.test(text.slice(Math.max(0, match.index - 8), match.index + 1))) take(end);
  }
  take(text.length);
  return sentences;
}
