/**
 * Which items of an agenda young people lead, as far as its words tell. Only a
 * suggestion: the clerk sees the mark and can take it off.
 */
import type { ReadItem } from './reader/reading';

const COUNCIL_IN_FULL =
  /\bchild(?:ren)?(?: and young people)? in care council\b|\byouth (?:council|forum)\b/i;
const YOUNG_PRESENTER =
  /\byoung (?:people|persons?|inspectors?|advis[eo]rs?|representatives?|ambassadors?)\b|\bcare leavers[’']? (?:forum|council)\b/i;
/** A title about young people is most titles of this board; these say that it is theirs. */
const YOUNG_TITLE =
  /^(?:the )?young (?:people|persons?|inspectors?)(?:[’']s?)? (?:feedback|views?|voices?|updates?|presentation|time|items?|slot|report)\b|\b(?:feedback|views?|updates?|presentation|report|questions) (?:from|of|by) (?:the |our )?young (?:people|inspectors)\b/i;
const SHORT_NAME = /\b[A-Z]{3,10}\b/g;

const shortNamesIn = (text: string): readonly string[] => text.match(SHORT_NAME) ?? [];

/**
 * The short names by which the children in care council goes here: out of the
 * meeting's facts ("… (SPARK)"), or out of the agenda ("SPARK – … Children in Care Council").
 */
export function youngPeoplesNames(
  items: readonly ReadItem[],
  youngPeoplesCouncil: string,
): ReadonlySet<string> {
  const inFull = items
    .flatMap((item) => [item.title, ...item.presenters.flatMap(({ name, team }) => [name, team ?? ''])])
    .filter((text) => COUNCIL_IN_FULL.test(text));
  return new Set([youngPeoplesCouncil, ...inFull].flatMap(shortNamesIn));
}

export function isLedByYoungPeople(item: ReadItem, names: ReadonlySet<string>): boolean {
  const isTheirs = (text: string): boolean =>
    COUNCIL_IN_FULL.test(text) || shortNamesIn(text).some((name) => names.has(name));
  return (
    isTheirs(item.title) ||
    YOUNG_TITLE.test(item.title) ||
    item.presenters.some(({ name, team }) =>
      [name, team ?? ''].some((text) => isTheirs(text) || YOUNG_PRESENTER.test(text)),
    )
  );
}
