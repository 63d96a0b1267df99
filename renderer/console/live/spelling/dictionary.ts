/** A Hunspell dictionary, from the text of its two files. */
import nspell from 'nspell';

export interface Dictionary {
  readonly isRight: (word: string) => boolean;
  /** What may have been meant, likeliest first. */
  readonly suggest: (word: string) => readonly string[];
}

export function dictionaryOf(affixes: string, words: string): Dictionary {
  const spelling = nspell(affixes, words);
  return {
    isRight: (word) => spelling.correct(word),
    suggest: (word) => spelling.suggest(word),
  };
}
