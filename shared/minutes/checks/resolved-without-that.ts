import { mendText } from './mends';
import type { Check, Found } from './check';
import { unlessHabit } from './habit';
import { type Material, placeIn } from './material';
import { goesOn, type Statement, statementsOf } from './resolutions';

const SMALL_FIRST =
  /^(?:The|A|An|All|Any|Each|It|Its|This|These|Those|Their|There|They|Members?|Officers?|Young|Board|Further|Both|Following|In|On|For|To|With|When|Where|If)\b/;

const STARTS_THAT = /^["'“‘(]?that\b/i;
const SMALL_THAT = /^["'“‘(]?that\b/;
/** "Resolved that …" goes on from its first word, and the draft writes the capital. */
const RUNS_ON = /^\s*\*{0,2}resolved\*{0,2}\s+$/i;

/** A small "that" where the statement begins. In a published paper it is the paper's style. */
const isSmall = ({ meeting }: Material, { passage, from, text }: Statement): boolean =>
  meeting.asPrinted === undefined &&
  SMALL_THAT.test(text) &&
  !RUNS_ON.test(passage.block.text.slice(0, from));

/** "The Board noted …" → "That the Board noted …". */
const withThat = (text: string): string =>
  `That ${SMALL_FIRST.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text}`;

/** "The Board:" over a list is how some papers have it. */
const isLeadIn = ({ meeting }: Material, text: string): boolean =>
  meeting.asPrinted !== undefined && text.endsWith(':');

const beginning = (text: string): string => {
  const first = text.split(/\s/, 6).join(' ');
  return `“${first}${first.length < text.length ? ' …' : ''}”`;
};

const tellSmall = ({ passage, from, to, text }: Statement): Found => ({
  place: placeIn(passage, from, to),
  sentence: `What was resolved begins with a small “that”: ${beginning(text)}`,
  mend: mendText(passage, 'Write “That”', [{ from, to, words: text.replace('that', 'That') }]),
  about: text.slice(0, 60),
});

function tell({ passage, from, to, text }: Statement): Found {
  const isTo = /^to\s/i.test(text);
  return {
    place: placeIn(passage, from, to),
    sentence: `What was resolved does not begin with “That”: ${beginning(text)}`,
    // "To write to …" needs its somebody, which only the clerk knows.
    mend: isTo ? null : mendText(passage, 'Begin with “That”', [{ from, to, words: withThat(text) }]),
    about: text.slice(0, 60),
  };
}

/** A resolution is a sentence that begins with "That". The points of a list under one are parts of it. */
export const resolvedWithoutThat: Check = {
  name: 'resolved-without-that',
  title: 'A resolution that does not begin with “That”',
  isSlip: true,
  find: (material) => {
    const begun = statementsOf(material).filter((statement) => !goesOn(statement));
    const found = begun.flatMap((statement): Found[] => {
      if (isSmall(material, statement)) return [tellSmall(statement)];
      return STARTS_THAT.test(statement.text) || isLeadIn(material, statement.text) ? [] : [tell(statement)];
    });
    return unlessHabit(material, found, begun.length);
  },
};
