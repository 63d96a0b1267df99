/** What helps whoever is in the chair: what to say, and what the jargon means. */
import { setConsole, type Side } from '../bridge/console-store';
import type { Action } from './action';
import { canWrite } from './block-actions';
import { isOpen } from './meeting-now';
import { spellOutHere } from './spell-out';
import { goTo } from './targets';

const beside = (side: Extract<Side, 'prompts' | 'jargon'>) => (): void => {
  setConsole({ place: 'live', side, isPreviewing: false });
  goTo(side);
};

export const chairActions: readonly Action[] = [
  {
    id: 'go-to-prompts',
    label: 'Go to what the chair says',
    keys: 'Mod+4',
    menu: 'People',
    when: isOpen,
    run: beside('prompts'),
  },
  {
    id: 'word-prompt',
    label: 'Change what the chair says',
    keys: null,
    menu: 'People',
    opens: 'prompt',
    when: isOpen,
    run: () => setConsole({ overlay: 'prompt', worded: null }),
  },
  {
    id: 'go-to-jargon',
    label: 'Go to the jargon',
    keys: 'Mod+5',
    menu: 'Minutes',
    when: isOpen,
    run: beside('jargon'),
  },
  {
    id: 'spell-out',
    label: 'Spell out the acronym before the caret',
    keys: 'Mod+J',
    menu: 'Minutes',
    when: canWrite,
    run: spellOutHere,
  },
];
