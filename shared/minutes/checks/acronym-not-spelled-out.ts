/** An acronym of the glossary is spelled out where the paper first uses it. Titles may spell out; only text is asked to. */
import { acronymIndex, acronymsIn, type FoundAcronym } from '../../jargon/acronyms-in-text';
import { type Meaning, pluralOf } from '../../jargon/glossary';
import { isSpelledOutBeside, plainly, saysMeaning } from '../../jargon/spelled-out';
import type { Check, Found } from './check';
import { type Material, type Passage, placeIn } from './material';
import { mendText } from './mends';

/** What nobody asks the meaning of. */
const EVERYDAY = new Set(['NHS', 'GP']);
/** Words written in capitals, that are acronyms elsewhere. */
const SHOUTED: ReadonlyMap<string, RegExp> = new Map([
  ['SEND', /^ (?:the|a|an|it|this|these|those|them|your|our|out|back)\b/i],
  ['PEP', /^[ -]talks?\b/i],
]);

const isNone = (text: string, { term: { acronym }, to }: FoundAcronym): boolean =>
  EVERYDAY.has(acronym) || SHOUTED.get(acronym)?.test(text.slice(to, to + 12)) === true;

const ONE_BEFORE = /\b(?:an?|one|each|every|another|any|this|that)(?: \p{Ll}+)? $/iu;
const ONE_AFTER = /^(?:['’]s\b| (?:is|has|was|does)\b)/i;

/** "LAC figures" are of looked after children: unless the words beside say one, such an acronym means all. */
const meansMany = (text: string, { from, to, isPlural }: FoundAcronym, meaning: Meaning): boolean =>
  isPlural ||
  (/\bchildren\b/.test(meaning.plural ?? '') &&
    /\bchild\b/.test(meaning.words) &&
    !ONE_BEFORE.test(text.slice(Math.max(0, from - 30), from)) &&
    !ONE_AFTER.test(text.slice(to, to + 6)));

function tell(passage: Passage, found: FoundAcronym): Found {
  const { term, from, to } = found;
  const { text } = passage.block;
  const said = text.slice(from, to);
  const words = term.meanings.map((meaning) =>
    meansMany(text, found, meaning) ? pluralOf(meaning) : meaning.words,
  );
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
    const fresh = acronymsIn(text, index).filter(
      (found) => !met.has(found.term.acronym) && !isNone(text, found),
    );
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
