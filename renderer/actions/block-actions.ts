/** What can be done with the block at the caret beyond its kind. */
import { blocksOf, hasOwners } from '../../shared/minutes/blocks';
import { type ConsoleState, meetingOf, setConsole } from '../bridge/console-store';
import type { Action } from './action';
import { act, isOpen, say } from './meeting-now';
import { notesOnScreen } from './targets';

export const canWrite = (s: ConsoleState): boolean =>
  isOpen(s) && (s.place === 'live' || s.place === 'review') && notesOnScreen() !== null;

/** To the end of the item before, or to the start of the item after, as one text would go on. */
const moveToItem = (by: 1 | -1) => async (s: ConsoleState) => {
  const meeting = meetingOf(s);
  const block = notesOnScreen()?.blockHere() ?? null;
  if (!meeting) return;
  if (block === null || block.standsFor !== null)
    return say('That paragraph, or the one it stands for, is Boardside’s and belongs to this item.');
  const { items } = meeting.agenda;
  const to = items[items.findIndex((i) => i.id === s.shownItem) + by];
  if (!to) return say(by < 0 ? 'This is the first item.' : 'This is the last item.');
  const after = by < 0 ? (blocksOf(meeting.minutes, to.id).at(-1)?.id ?? null) : null;
  const moved = await act(
    { type: 'MoveBlock', blockId: block.id, toItem: to.id, after },
    () => `Moved to ${to.title}.`,
  );
  if (moved.ok) notesOnScreen()?.tookOut(moved.value.seq);
};

export const blockActions: readonly Action[] = [
  {
    id: 'move-to-item-before',
    label: 'Move this to the item before',
    keys: 'Mod+Shift+ArrowUp',
    menu: 'Minutes',
    when: canWrite,
    run: moveToItem(-1),
  },
  {
    id: 'move-to-item-after',
    label: 'Move this to the item after',
    keys: 'Mod+Shift+ArrowDown',
    menu: 'Minutes',
    when: canWrite,
    run: moveToItem(1),
  },
  {
    id: 'set-owner',
    label: 'Say who does it or owes the answer',
    keys: 'Mod+O',
    menu: 'Minutes',
    when: canWrite,
    run: () => {
      const notes = notesOnScreen();
      if (notes && hasOwners(notes.kindHere())) notes.askOwner();
      else say('Put the cursor in an action or a question first; then you can say whose it is.');
    },
  },
  {
    id: 'mark-sensitive',
    label: 'Mark this as sensitive, or take the mark off',
    keys: 'Mod+Shift+M',
    menu: 'Minutes',
    when: canWrite,
    run: () => notesOnScreen()?.toggleSensitive(),
  },
  {
    id: 'make-link',
    label: 'Make a link',
    keys: 'Mod+L',
    menu: 'Minutes',
    opens: 'link',
    when: canWrite,
    run: () => setConsole({ overlay: 'link' }),
  },
  {
    id: 'hand-back',
    label: 'Hand this paragraph back to Boardside',
    keys: 'Mod+Shift+B',
    menu: 'Minutes',
    when: canWrite,
    run: () => {
      if (notesOnScreen()?.handBack() !== true)
        say('No paragraph of this item stands in place of one that Boardside writes.');
      else say('Boardside writes that paragraph again.');
    },
  },
  {
    id: 'edit-snippets',
    label: 'Change the text snippets',
    keys: 'Mod+Shift+S',
    menu: 'Minutes',
    opens: 'snippets',
    when: () => true,
    run: () => setConsole({ overlay: 'snippets' }),
  },
];
