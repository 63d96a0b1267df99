/** An acronym of the glossary is spelled out where the paper first uses it. Titles may spell out; only text is asked to. */
import { acronymIndex, acronymsIn, type FoundAcronym } from '../../jargon/acronyms-in-text';
import { pluralOf } from '../../jargon/glossary';
import { isSpelledOutBeside, plainly, saysMeaning } from '../../jargon/spelled-out';
import type { Check, Found } from './check';
import { type Material, type Passage, placeIn } from './material';
import { mendText } from './mends';

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
  let read = plainly([council, board, youngPeoplesCouncil, ...titles].join(' | '));
  const met = new Set<string>();
  return passages.flatMap((passage) => {
    const { text } = passage.block;
    const fresh = acronymsIn(text, index).filter(({ term }) => !met.has(term.acronym));
    read += ` | ${plainly(text)}`;
    return fresh.flatMap((found): Found[] => {
      if (met.has(found.term.acronym)) return [];
      met.add(found.term.acronym);
      const isKnown =
        isSpelledOutBeside(text, found) || found.term.meanings.some((meaning) => saysMeaning(read, meaning));
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
