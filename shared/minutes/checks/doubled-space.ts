/** Two spaces inside a sentence. Two after a full stop are how many people type, and are let be. One finding for a block. */
import type { Check, Found } from './check';
import { type Material, type Passage, placeIn } from './material';
import { unlessHabit } from './habit';
import { mendText } from './mends';

const GAP = /(?<=[^\s.!?:;"'”’)\]])[ \u00A0]{2,}(?=\S)/gu;

function inPassage(passage: Passage): Found[] {
  const gaps = [...passage.block.text.matchAll(GAP)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    words: ' ',
  }));
  const [first] = gaps;
  if (!first) return [];
  const word =
    passage.block.text
      .slice(Math.max(0, first.from - 30), first.from)
      .split(/\s/)
      .at(-1) ?? '';
  return [
    {
      place: placeIn(passage, first.from, first.to),
      sentence:
        gaps.length === 1
          ? `There is a doubled space after “${word}”.`
          : `There are ${gaps.length} doubled spaces, the first after “${word}”.`,
      mend: mendText(passage, gaps.length === 1 ? 'Make it one space' : 'Make them single', gaps),
      about: word,
    },
  ];
}

export const doubledSpace: Check = {
  name: 'doubled-space',
  title: 'Two spaces inside a sentence',
  isSlip: true,
  // Of a paper's passages most may have none and the text still be set so: a few are slips, more are its making.
  find: (material: Material) => {
    const found = material.passages.flatMap(inPassage);
    return unlessHabit(material, found, found.length);
  },
};
