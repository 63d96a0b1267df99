import { type ConsoleState, type FindBar, setConsole } from '../bridge/console-store';
import type { Action } from './action';
import { canWrite } from './block-actions';
import { isOpen, say } from './meeting-now';
import { goTo, notesOnScreen } from './targets';

const FRESH: FindBar = { words: '', isWithReplace: false, isCaseKept: false, isWholeWords: false, at: 0 };

const open = (isWithReplace: boolean) => (s: ConsoleState) => {
  setConsole({ place: 'live', find: { ...(s.find ?? FRESH), isWithReplace } });
  goTo('find-words');
};

/** The bar itself counts round at the ends (find-bar.tsx). */
const step = (by: 1 | -1) => (s: ConsoleState) => {
  if (s.find) setConsole({ find: { ...s.find, at: s.find.at + by } });
};

const isFinding = (s: ConsoleState): boolean => isOpen(s) && s.find !== null;

export const findActions: readonly Action[] = [
  {
    id: 'spelling',
    label: 'Check the spelling from here',
    keys: 'Alt+F7',
    menu: 'Minutes',
    opens: 'spelling',
    when: canWrite,
    run: () => {
      if (notesOnScreen()?.misspelt()) setConsole({ overlay: 'spelling' });
      else say('No word of this item is unknown to the dictionary.');
    },
  },
  {
    id: 'find',
    label: 'Find in the minutes',
    keys: 'Mod+F',
    menu: 'Minutes',
    when: isOpen,
    run: open(false),
  },
  {
    id: 'replace',
    label: 'Find and replace in the minutes',
    keys: 'Mod+H',
    menu: 'Minutes',
    when: isOpen,
    run: open(true),
  },
  { id: 'find-next', label: 'Next found', keys: 'F3', menu: 'Minutes', when: isFinding, run: step(1) },
  {
    id: 'find-previous',
    label: 'Previous found',
    keys: 'Shift+F3',
    menu: 'Minutes',
    when: isFinding,
    run: step(-1),
  },
];
