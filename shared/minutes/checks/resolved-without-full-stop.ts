import type { Check, Found } from './check';
import { unlessHabit } from './habit';
import { placeIn } from './material';
import { mendText } from './mends';
import { endsInFull, goesOn, isLeftOpen, type Statement, statementsOf } from './resolutions';

/** Goes on in the next block: a list under it, or another statement. */
const isContinued = ({ passage, text }: Statement): boolean => {
  const next = passage.next?.block.kind;
  return next !== undefined && ['bullet', 'numbered', 'resolved'].includes(next) && isLeftOpen(text);
};

const tell = ({ passage, to, text }: Statement): Found => ({
  place: placeIn(passage, Math.max(0, to - 1), to),
  sentence: `What was resolved has no full stop at its end: “… ${text.split(/\s+/).slice(-4).join(' ')}”`,
  mend: isLeftOpen(text) ? null : mendText(passage, 'Add the full stop', [{ from: to, to, words: '.' }]),
  about: text.slice(-60),
});

/** A resolution is a sentence and ends as one; the points of a list under it need not. */
export const resolvedWithoutFullStop: Check = {
  name: 'resolved-without-full-stop',
  title: 'A resolution without its full stop',
  isSlip: true,
  find: (material) => {
    const ended = statementsOf(material).filter((s) => !isContinued(s) && !goesOn(s));
    const found = ended.filter(({ text }) => !endsInFull(text)).map(tell);
    return unlessHabit(material, found, ended.length);
  },
};
