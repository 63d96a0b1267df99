import { type BlockKind, hasOwners } from '../../shared/minutes/blocks';
import { setConsole } from '../bridge/console-store';
import type { Action } from './action';
import { blockActions, canWrite } from './block-actions';
import { isOpen, say } from './meeting-now';
import { goTo, notesOnScreen } from './targets';

const makes = (id: string, label: string, kind: BlockKind, keys: string | null = null): Action => ({
  id,
  label,
  keys,
  menu: 'Minutes',
  when: canWrite,
  run: () => notesOnScreen()?.toggleKind(kind),
});

export const minutesActions: readonly Action[] = [
  {
    id: 'go-to-notes',
    label: 'Go to the notes',
    keys: 'Mod+2',
    menu: 'Minutes',
    when: isOpen,
    run: () => {
      setConsole({ place: 'live' });
      goTo('notes');
    },
  },
  makes('make-resolved', 'Make this Resolved', 'resolved'),
  makes('make-action', 'Make this an action', 'action'),
  makes('make-bullet', 'Make this a bullet', 'bullet'),
  makes('make-sub-heading', 'Make this a sub-heading', 'sub-heading'),
  makes('make-numbered', 'Make this a numbered point', 'numbered'),
  makes('make-question', 'Make this a question to answer later', 'question'),
  makes('make-quote', 'Make this a young person’s view', 'quote'),
  makes('make-clerk-only', 'Make this a note for the clerk only', 'clerk-only', 'Mod+Shift+N'),
  ...blockActions,
  {
    id: 'set-due',
    label: 'Say by when it is due',
    keys: 'Mod+D',
    menu: 'Minutes',
    opens: 'due',
    when: canWrite,
    run: () => {
      const kind = notesOnScreen()?.kindHere();
      if (kind !== undefined && hasOwners(kind)) setConsole({ overlay: 'due' });
      else say('Put the cursor in an action or a question first; then you can say by when it is due.');
    },
  },
  {
    id: 'next-finding',
    label: 'Go to the next finding of the review',
    keys: 'F4',
    menu: 'Minutes',
    when: isOpen,
    run: () => {
      setConsole({ place: 'review', overlay: null });
      goTo('next-finding');
    },
  },
];
