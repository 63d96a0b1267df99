/** "the the". Words said twice on purpose, numbers and names are let be. */
import { isServiceWord } from '../../reading/names';
import type { Check, Found } from './check';
import { type Material, type Passage, placeIn } from './material';
import { mendText } from './mends';

const TWICE = /(?<![\p{L}\p{N}'’-])(\p{L}[\p{L}'’]*)([ \u00A0]+)\1(?:[ \u00A0]+\1)*(?![\p{L}\p{N}'’-])/giu;
const ON_PURPOSE = new Set('had that very many much really so no yes long far ha bye well now'.split(' '));

/** "Duran Duran": both with a capital, and not the beginning of a sentence. */
const isName = (first: string, second: string): boolean => /^\p{Lu}/u.test(first) && /^\p{Lu}/u.test(second);

/** "What he is is a hero": the first ends what the sentence is about. */
const ABOUT = /\b(?:what|whatever|who|whoever|where|how|why|all)\b[^.;,:!?]{0,80}$/i;
const ENDS_SUBJECT = new Set('is was are were does did do'.split(' '));
/** "When they got there there were ten"; “There there,” she said. */
const THERE_IS =
  /^(?:['’](?:s|re|ll|d)\b|\s+(?:is|are|was|were|be|being|has|have|had|will|would|can|could|may|might|must|should|seems?|appears?|came)\b)/i;
/** "the The Hague": the second belongs to the name. What is of the board or a service has no article of its own. */
const OWN_ARTICLE = /^[ \u00A0](\p{Lu}\p{L}+)/u;

function isMeant(first: string, second: string, before: string, after: string): boolean {
  const word = first.toLowerCase();
  if (ON_PURPOSE.has(word) || isName(first, second)) return true;
  if (ENDS_SUBJECT.has(word)) return ABOUT.test(before);
  if (word === 'there') return first.startsWith('T') || THERE_IS.test(after);
  const named = first === 'the' && second === 'The' ? OWN_ARTICLE.exec(after)?.[1] : undefined;
  return named !== undefined && !isServiceWord(named);
}

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
    const from = match.index;
    const to = from + all.length;
    if (isMeant(first, second, text.slice(Math.max(0, from - 100), from), text.slice(to, to + 40))) return [];
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
