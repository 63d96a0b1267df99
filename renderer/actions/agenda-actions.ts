import { type AgendaItem, nextItem, runningItem } from '../../shared/agenda/agenda';
import { allowedFor } from '../../shared/agenda/agenda-timing';
import type { ItemId } from '../../shared/kernel/ids';
import { MINUTE } from '../../shared/kernel/wall-time';
import { type ConsoleState, meetingOf, setConsole } from '../bridge/console-store';
import type { Action } from './action';
import { act, isOpen, isSitting, nowAt, phaseIs, shownItem } from './meeting-now';
import { goTo } from './targets';

const running = (s: ConsoleState): AgendaItem | undefined => {
  const meeting = meetingOf(s);
  return meeting ? runningItem(meeting.agenda) : undefined;
};

/** The item that time is given to: the running one, else the one shown. */
export const itemToExtend = (s: ConsoleState): AgendaItem | undefined => running(s) ?? shownItem(s);

/** The item to put off: the one shown. */
export const itemToDefer = (s: ConsoleState): AgendaItem | undefined => shownItem(s);

const canStillChange = (item: AgendaItem | undefined): boolean =>
  item !== undefined && item.status !== 'closed' && item.status !== 'deferred';

export const extendItem = (itemId: ItemId, minutes: number): Promise<unknown> =>
  act({ type: 'ExtendItem', itemId, minutes }, ({ agenda }) => {
    const item = agenda.items.find((i) => i.id === itemId);
    const allowed = item ? allowedFor(item) : null;
    return allowed === null ? null : `${item?.title}: ${allowed / MINUTE} minutes in all.`;
  });

export const deferItem = (itemId: ItemId, reason: string): Promise<unknown> =>
  act({ type: 'DeferItem', itemId, reason }, ({ agenda }) => {
    const item = agenda.items.find((i) => i.id === itemId);
    return item ? `Deferred: ${item.title}.` : null;
  });

const onShown = (f: (id: ItemId) => Promise<unknown>) => async (s: ConsoleState) => {
  if (s.shownItem) await f(s.shownItem);
};

const show = (by: 1 | -1) => (s: ConsoleState) => {
  const items = meetingOf(s)?.agenda.items ?? [];
  const at = items.findIndex((i) => i.id === s.shownItem);
  const to = items[Math.min(items.length - 1, Math.max(0, at + by))];
  if (to) setConsole({ shownItem: to.id, place: 'live' });
};

/**
 * The next item's notes stand ready at once, before the answer: what is typed
 * right after the key belongs to the new item, however slow the disk is.
 */
async function callNext(s: ConsoleState): Promise<void> {
  const meeting = meetingOf(s);
  const next = meeting ? nextItem(meeting.agenda) : undefined;
  if (next) setConsole({ shownItem: next.id, place: 'live' });
  const answer = await act({ type: 'NextItem' }, nowAt);
  if (!answer.ok && next) setConsole({ shownItem: s.shownItem });
}

export const agendaActions: readonly Action[] = [
  {
    id: 'next-item',
    label: 'Next item',
    keys: 'Mod+Enter',
    menu: 'Agenda',
    when: (s) => {
      const meeting = meetingOf(s);
      return isSitting(s) && meeting !== null && Boolean(running(s) ?? nextItem(meeting.agenda));
    },
    run: callNext,
  },
  {
    id: 'start-item',
    label: 'Start the item shown',
    keys: 'Shift+F5',
    menu: 'Agenda',
    when: (s) => isSitting(s) && ['planned', 'paused'].includes(shownItem(s)?.status ?? ''),
    run: onShown((itemId) => act({ type: 'StartItem', itemId }, nowAt)),
  },
  {
    id: 'reopen-item',
    label: 'Re-open the item shown',
    keys: 'Mod+F5',
    menu: 'Agenda',
    when: (s) => {
      const status = shownItem(s)?.status;
      return status === 'deferred' || (status === 'closed' && isSitting(s));
    },
    run: onShown((itemId) => act({ type: 'ReopenItem', itemId })),
  },
  {
    id: 'close-item',
    label: 'Close the item shown',
    keys: null,
    menu: 'Agenda',
    when: (s) => isSitting(s) && canStillChange(shownItem(s)),
    run: onShown((itemId) => act({ type: 'CloseItem', itemId })),
  },
  {
    id: 'extend-item',
    label: '+2 min',
    keys: 'F7',
    menu: 'Agenda',
    when: (s) => isOpen(s) && !phaseIs('closed')(s) && canStillChange(itemToExtend(s)),
    run: (s) => {
      const item = itemToExtend(s);
      return item && extendItem(item.id, 2);
    },
  },
  {
    id: 'extend-item-by',
    label: 'Give or take other minutes',
    keys: 'Shift+F7',
    menu: 'Agenda',
    opens: 'extend',
    when: (s) => isOpen(s) && !phaseIs('closed')(s) && canStillChange(itemToExtend(s)),
    run: () => setConsole({ overlay: 'extend' }),
  },
  {
    id: 'pause-item',
    label: 'Pause the item',
    keys: 'Shift+F9',
    menu: 'Agenda',
    when: (s) => phaseIs('sitting')(s) && running(s) !== undefined,
    run: () => act({ type: 'PauseItem' }, () => 'The item is paused. Start it again to go on.'),
  },
  {
    id: 'defer-item',
    label: 'Defer…',
    keys: 'F10',
    menu: 'Agenda',
    opens: 'defer',
    when: (s) => isOpen(s) && canStillChange(itemToDefer(s)),
    run: () => setConsole({ overlay: 'defer' }),
  },
  {
    id: 'show-previous-item',
    label: 'Show the previous item',
    keys: 'Alt+PageUp',
    menu: 'Agenda',
    when: isOpen,
    run: show(-1),
  },
  {
    id: 'show-next-item',
    label: 'Show the item after',
    keys: 'Alt+PageDown',
    menu: 'Agenda',
    when: isOpen,
    run: show(1),
  },
  {
    id: 'show-running-item',
    label: 'Show the item that is running',
    keys: 'Alt+Home',
    menu: 'Agenda',
    when: (s) => running(s) !== undefined && (s.place !== 'live' || running(s)?.id !== s.shownItem),
    run: (s) => setConsole({ shownItem: running(s)?.id ?? null, place: 'live' }),
  },
  {
    id: 'go-to-agenda',
    label: 'Go to the agenda',
    keys: 'Mod+1',
    menu: 'Agenda',
    when: isOpen,
    run: () => {
      setConsole({ place: 'live' });
      goTo('agenda');
    },
  },
  {
    id: 'bring-in-agenda',
    label: 'Bring in an agenda',
    keys: 'Mod+I',
    menu: 'Agenda',
    opens: 'import',
    when: isOpen,
    run: () => setConsole({ place: 'prepare', overlay: 'import' }),
  },
];
