/** Holds the British dictionary, apart from the page: making it takes most of a second, and no key waits for it. */
import aff from '../../../../node_modules/dictionary-en-gb/index.aff?raw';
import dic from '../../../../node_modules/dictionary-en-gb/index.dic?raw';
import { dictionaryOf } from './dictionary';
import type { SpellingAnswer, SpellingRequest } from './spelling-messages';

const dictionary = dictionaryOf(aff, dic);
const MOST_SUGGESTED = 6;

self.addEventListener('message', ({ data }: MessageEvent<SpellingRequest>) => {
  const answer: SpellingAnswer = {
    id: data.id,
    words:
      data.kind === 'check'
        ? data.words.filter((word) => !dictionary.isRight(word))
        : dictionary.suggest(data.word).slice(0, MOST_SUGGESTED),
  };
  self.postMessage(answer);
});
