/** "the the". Words said twice on purpose, numbers and names are let be. */
import type { Check, Found } from './check';
import { type Material, type Passage, placeIn } from './material';
import { mendText } from './mends';

const TWICE = /(?<![\p{L}\p{N}'’-])(\p{L}[\p{L}'’]*)([ \u00A0]+)\1(?:[ \u00A0]+\1)*(?![\p{L}\p{N}'’-])/giu;
const ON_PURPOSE = new Set(
  'had that very many much really so no yes long far ha bye well there now'.split(' '),
);

/** "Duran Duran": both with a capital, and not the beginning of a sentence. */
const isName = (first: string, second: string): boolean => /^\p{Lu}/u.test(first) && /^\p{Lu}/u.test(second);

const SIMPLE = /^[a-z]+$/;
const LAST_PART = /[\p{L}'’]+$/u;

/** A cheap look, since nearly every text has none. Every text in which TWICE finds something passes. */
function mayHave(text: string): boolean {
  let before = '';
  for (const word of text.toLowerCase().split(/[ \u00A0\n]+/)) {
    if (before !== '' && word.startsWith(before)) return true;
    before = SIMPLE.test(word) ? word : (LAST_PART.exec(word)?.[0] ?? '');
  }
  return false;
}

function inPassage(passage: Passage): Found[] {
  const { text } = passage.block;
  if (!mayHave(text)) return [];
  return [...text.matchAll(TWICE)].flatMap((match): Found[] => {
    const [all, first = '', gap = ''] = match;
    const second = all.slice(first.length + gap.length, 2 * first.length + gap.length);
    if (ON_PURPOSE.has(first.toLowerCase()) || isName(first, second)) return [];
    const from = match.index;
    const to = from + all.length;
    return [
      {
        place: placeIn(passage, from, to),
        sentence: `“${first}” stands more than once: “${all}”.`,
        mend: mendText(passage, 'Take one out', [{ from: from + first.length, to, words: '' }]),
        about: all,
      },
    ];
  });
}

export const doubledWord: Check = {
  name: 'doubled-word',
  title: 'A word twice',
  isSlip: true,
  find: ({ passages }: Material) => passages.flatMap(inPassage),
};
