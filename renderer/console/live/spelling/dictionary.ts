/** A Hunspell dictionary, from the text of its two files. It has few accents: "café" is right where "cafe" is. */
import nspell from 'nspell';

export interface Dictionary {
  readonly isRight: (word: string) => boolean;
  /** What may have been meant, likeliest first. */
  readonly suggest: (word: string) => readonly string[];
}

const withoutAccents = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

export function dictionaryOf(affixes: string, words: string): Dictionary {
  const spelling = nspell(affixes, words);
  return {
    isRight: (word) => spelling.correct(word) || spelling.correct(withoutAccents(word)),
    suggest: (word) => spelling.suggest(word),
  };
}
