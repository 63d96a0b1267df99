/** What the console offers of an acronym: to spell it out in the notes, or to show on the projector what it means. */
import { glossaryOf, type Meaning, type Term } from '../../shared/jargon/glossary';
import { acronymBefore, spellingOut } from '../../shared/jargon/spell-out';
import { explained } from '../../shared/projector/wall-jargon';
import { bridge } from '../bridge/api';
import { consoleState, setConsole } from '../bridge/console-store';
import { say } from './meeting-now';
import { goTo, notesOnScreen } from './targets';

export const glossaryNow = () => glossaryOf(consoleState().settings.terms);

export function spellOut(term: Term, meaning: Meaning): void {
  const notes = notesOnScreen();
  if (!notes) return say('The notes of the item are not on screen.');
  const change = spellingOut(notes.wordsOnScreen(), term, meaning);
  if (change === null) return say(`${term.acronym} is spelled out already where this item first uses it.`);
  notes.rewrite(change);
  say(`${term.acronym} is spelled out.`);
}

export async function showTerm(acronym: string, meaning: Meaning): Promise<void> {
  const shown = await bridge().ask('projector:show-term', { term: explained(acronym, meaning) });
  const isOpen = consoleState().projector.isOpen;
  if (shown === null) say('There is no meeting on the projector.');
  else
    say(
      isOpen
        ? `The projector shows what ${acronym} means.`
        : `What ${acronym} means is ready for the projector, which is closed: Ctrl Shift P opens it.`,
    );
}

export async function takeTermOff(): Promise<void> {
  await bridge().ask('projector:show-term', { term: null });
  say('The projector shows the slide again.');
}

/** The one the caret stands after, where it means one thing; else the clerk chooses beside the notes. */
function withTermHere(run: (term: Term, meaning: Meaning) => void): void {
  const on = notesOnScreen()?.wordsOnScreen();
  const term = on && acronymBefore(on, glossaryNow())?.term;
  const [meaning, another] = term?.meanings ?? [];
  if (term && meaning && !another) return run(term, meaning);
  setConsole({ place: 'live', side: 'jargon', isPreviewing: false });
  goTo('jargon');
  say(
    term
      ? `${term.acronym} means several things. Choose which.`
      : 'No acronym stands before the caret. These are the item’s.',
  );
}

export const spellOutHere = (): void => withTermHere(spellOut);
export const showTermHere = (): void =>
  withTermHere(({ acronym }, meaning) => void showTerm(acronym, meaning));
