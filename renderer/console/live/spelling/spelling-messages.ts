/** What the text asks of the worker that holds the dictionary, and what it answers. */
export type SpellingRequest =
  | { readonly id: number; readonly kind: 'check'; readonly words: readonly string[] }
  | { readonly id: number; readonly kind: 'suggest'; readonly word: string };

/** To a check the words that are not in the dictionary, to a suggestion what may have been meant, likeliest first. */
export interface SpellingAnswer {
  readonly id: number;
  readonly words: readonly string[];
}
