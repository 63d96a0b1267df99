/** Spells an acronym out in the notes: in place of it where it stands before the caret, else at the caret. */
import { acronymIndex, acronymsIn } from '../../shared/jargon/acronyms-in-text';
import { type Meaning, pluralOf, usualGlossary } from '../../shared/jargon/glossary';
import { setConsole } from '../bridge/console-store';
import { flushTyping } from '../bridge/meeting-link';
import { say } from './meeting-now';
import { goTo, notesOnScreen } from './targets';

const index = acronymIndex(usualGlossary);

const justBefore = (words: string) =>
  acronymsIn(words, index).findLast(({ to }) => to === words.trimEnd().length);

const spelled = (acronym: string, meaning: Meaning, isPlural: boolean): string =>
  `${isPlural ? pluralOf(meaning) : meaning.words} (${acronym}${isPlural ? 's' : ''})`;

export function spellOut(acronym: string, meaning: Meaning): void {
  const notes = notesOnScreen();
  if (!notes) return say('The notes of the item are not on screen.');
  const words = notes.wordsBefore();
  const found = justBefore(words);
  if (found?.term.acronym !== acronym) notes.write(spelled(acronym, meaning, false), null);
  else notes.write(`${spelled(acronym, meaning, found.isPlural)}${words.slice(found.to)}`, found.from);
  say(`${acronym} is spelled out.`);
}

/** The one the caret stands after; where it means several things the clerk chooses which. */
export async function spellOutHere(): Promise<void> {
  const found = justBefore(notesOnScreen()?.wordsBefore() ?? '');
  const [meaning, another] = found?.term.meanings ?? [];
  if (found && meaning && !another) return spellOut(found.term.acronym, meaning);
  setConsole({ side: 'jargon', isPreviewing: false });
  goTo('jargon');
  // What was just typed is saved first: its answer would wipe the line at the foot.
  await flushTyping();
  say(
    found
      ? `${found.term.acronym} means several things. Choose which.`
      : 'No acronym stands before the caret.',
  );
}
