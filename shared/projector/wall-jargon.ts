/**
 * The jargon of an item as the wall explains it: no more than two terms, those
 * that stand on the wall first, then the newest of what is typed. What a board
 * wrote into its glossary is bare of contact details here.
 */
import type { AgendaItem } from '../agenda/agenda';
import type { Glossary, Meaning, Term } from '../jargon/glossary';
import { jargonIn } from '../jargon/jargon-in';
import { jargonOf, typedIn } from '../jargon/jargon-of-item';
import type { Meeting } from '../meeting/meeting';
import type { ExplainedTerm } from './projector-view';
import type { Say } from './wall-text';

/** More would be read by nobody, and take the room of the title. */
const MOST_EXPLAINED = 2;
const MOST_LINES = 4;
/** About so many letters stand in a line at the foot of the slide. */
const LINE = 50;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** One meaning of a term, for the room. */
export const explained = (acronym: string, { plainly, words }: Meaning): ExplainedTerm => ({
  acronym,
  words: capital(words),
  plainly,
});

/** Null where nothing is left of it to show. */
export function cleanTerm({ acronym, plainly, words }: ExplainedTerm, say: Say): ExplainedTerm | null {
  const shown = say(words);
  return shown === null ? null : { acronym, words: shown, plainly: say(plainly) ?? '' };
}

/** Which of several is meant the wall cannot know: it says them all, briefly. */
function explainedTerm({ acronym, meanings }: Term, say: Say): ExplainedTerm | null {
  const [only, ...others] = meanings;
  if (!only) return null;
  if (others.length === 0) return cleanTerm(explained(acronym, only), say);
  const all = meanings.map(({ words }) => words).join(', or ');
  return cleanTerm({ acronym, words: capital(all), plainly: '' }, say);
}

const linesOf = ({ acronym, plainly, words }: ExplainedTerm): number =>
  Math.ceil(`${acronym} ${words}. ${plainly}`.length / LINE);

/** No sentence is cut: where the room is short the second is only spelled out. */
function fitting([first, second]: readonly ExplainedTerm[]): ExplainedTerm[] {
  if (!first) return [];
  if (!second) return [first];
  const isShort = linesOf(first) + linesOf(second) > MOST_LINES;
  return [first, isShort ? { ...second, plainly: '' } : second];
}

/** `say`: free text as the wall may show it. */
export function wallJargon(
  meeting: Meeting,
  item: AgendaItem,
  { glossary, say }: { readonly glossary: Glossary; readonly say: Say },
): ExplainedTerm[] {
  const onTheWall = jargonIn([item.plainTitle ?? item.title, item.plainPresenter ?? ''], glossary);
  const newestFirst = jargonIn(typedIn(meeting, item.id).toReversed(), glossary);
  const all = new Set([...onTheWall, ...newestFirst, ...jargonOf(meeting, item.id, glossary)]);
  const terms = [...all].map((term) => explainedTerm(term, say)).filter((term) => term !== null);
  return fitting(terms.slice(0, MOST_EXPLAINED));
}
