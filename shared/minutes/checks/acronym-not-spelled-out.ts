/** An acronym of the glossary is spelled out where the paper first uses it. Titles may spell out; only text is asked to. */
import { acronymIndex, acronymsIn, type FoundAcronym } from '../../jargon/acronyms-in-text';
import { type Meaning, pluralOf } from '../../jargon/glossary';
import type { Check, Found } from './check';
import { type Material, type Passage, placeIn } from './material';
import { mendText } from './mends';

/** For comparing words: lower case, no apostrophes, hyphens as spaces. */
const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[-–\s]+/g, ' ');

const saysIt = (read: string, meaning: Meaning): boolean =>
  [meaning.words, pluralOf(meaning)].some((words) => read.includes(plain(words)));

const initials = (words: readonly string[]): string =>
  words
    .map((word) => word.charAt(0))
    .join('')
    .toLowerCase();
const SMALL = /^(?:and|or|of|the|for|in|to|a|an)$/i;

/** "Local Offer Group (LOG)", "LOG (Local Offer Group)": whatever the glossary says, here it is spelled out. */
function isSpelledOutBeside(text: string, { term, from, to }: FoundAcronym): boolean {
  const letters = term.acronym.toLowerCase();
  const fits = (words: readonly string[]): boolean =>
    initials(words) === letters || initials(words.filter((word) => !SMALL.test(word))) === letters;
  if (text.charAt(from - 1) === '(') {
    const before = text
      .slice(Math.max(0, from - 160), from - 1)
      .split(/[^\p{L}\p{N}'’]+/u)
      .filter(Boolean);
    return before.some((_, i) => fits(before.slice(i)));
  }
  const bracket = /^\s?\(([^()]{3,160})\)/.exec(text.slice(to))?.[1];
  return bracket !== undefined && fits(bracket.split(/[^\p{L}\p{N}'’]+/u).filter(Boolean));
}

function tell(passage: Passage, found: FoundAcronym): Found {
  const { term, from, to, isPlural } = found;
  const said = passage.block.text.slice(from, to);
  const words = term.meanings.map((meaning) => (isPlural ? pluralOf(meaning) : meaning.words));
  const [only = '', ...others] = words;
  return {
    place: placeIn(passage, from, to),
    sentence: `${said} is not spelled out where it is first used: ${words.map((w) => `“${w}”`).join(' or ')}.`,
    // Which of two is meant, only the clerk knows.
    mend:
      others.length > 0
        ? null
        : mendText(passage, `Write “${only} (${said})”`, [{ from, to, words: `${only} (${said})` }]),
    about: term.acronym,
  };
}

function find({ meeting, glossary, passages }: Material): Found[] {
  const index = acronymIndex(glossary);
  const { council, board, youngPeoplesCouncil } = meeting.facts;
  const titles = meeting.agenda.items.map(({ title }) => title);
  let read = plain([council, board, youngPeoplesCouncil, ...titles].join(' | '));
  const met = new Set<string>();
  return passages.flatMap((passage) => {
    const { text } = passage.block;
    const fresh = acronymsIn(text, index).filter(({ term }) => !met.has(term.acronym));
    read += ` | ${plain(text)}`;
    return fresh.flatMap((found): Found[] => {
      if (met.has(found.term.acronym)) return [];
      met.add(found.term.acronym);
      const isKnown =
        isSpelledOutBeside(text, found) || found.term.meanings.some((meaning) => saysIt(read, meaning));
      return isKnown ? [] : [tell(passage, found)];
    });
  });
}

export const acronymNotSpelledOut: Check = {
  name: 'acronym-not-spelled-out',
  title: 'An acronym not spelled out',
  isSlip: false,
  find,
};
