/** The agenda while the meeting runs: ways back, what was begun late, and what turns out otherwise than planned. */
import { type AgendaItem, itemById, itemLeftLast, numberOf } from '../../shared/agenda/agenda';
import type { ItemId } from '../../shared/kernel/ids';
import { timeOf } from '../../shared/kernel/wall-time';
import { isLate } from '../../shared/meeting/forecast';
import { type LateStart, lateStartHint } from '../../shared/meeting/late-start';
import { now } from '../bridge/clock';
import { type ConsoleState, meetingOf, setConsole } from '../bridge/console-store';
import type { Action } from './action';
import { act, isOpen, isSitting, nowAt, phaseIs, say, shownItem } from './meeting-now';
import { goTo } from './targets';

const isLateNow = (s: ConsoleState): boolean => {
  const meeting = meetingOf(s);
  return meeting !== null && isLate(meeting, now());
};

export const lateStartKey = ({ at, itemId }: LateStart): string => `${itemId} ${at}`;

/** The item the clerk writes in though another's clock runs; null when there is none, or they said no. */
export function lateStartOf(s: ConsoleState): LateStart | null {
  const meeting = meetingOf(s);
  const hint = meeting && isSitting(s) ? lateStartHint(meeting, now()) : null;
  return hint !== null && lateStartKey(hint) !== s.lateStartDismissed ? hint : null;
}

/** Where an item goes when it is taken one place earlier or later; undefined at the end of the agenda. */
function placeBeside(items: readonly AgendaItem[], id: ItemId, by: 1 | -1): ItemId | null | undefined {
  const at = items.findIndex((item) => item.id === id);
  if (!items[at + by]) return undefined;
  return items[by > 0 ? at + 1 : at - 2]?.id ?? null;
}

const move = (by: 1 | -1) => async (s: ConsoleState) => {
  const item = shownItem(s);
  const after = item && placeBeside(meetingOf(s)?.agenda.items ?? [], item.id, by);
  if (!item) return;
  if (after === undefined) return say(by < 0 ? 'This is the first item.' : 'This is the last item.');
  await act({ type: 'MoveItem', itemId: item.id, after }, ({ agenda }) =>
    itemById(agenda, item.id)
      ? `“${item.title}” is now item ${numberOf(agenda, item.id)} of ${agenda.items.length}.`
      : null,
  );
};

const hasTimes = (s: ConsoleState): boolean => {
  const meeting = meetingOf(s);
  if (meeting === null) return false;
  return (shownItem(s)?.segments.length ?? 0) > 0 || meeting.sitting.interruptions.length > 0;
};

export const timeActions: readonly Action[] = [
  {
    id: 'show-finish',
    label: (s) => (isLateNow(s) ? 'Choose a way back to the planned end' : 'Show how the finish adds up'),
    keys: 'F8',
    menu: 'Agenda',
    opens: 'finish',
    when: isOpen,
    run: (s) => setConsole({ overlay: s.overlay === 'finish' ? null : 'finish' }),
  },
  {
    id: 'accept-late-start',
    label: (s) => {
      const late = lateStartOf(s);
      return late === null ? 'Start the item I am writing in, from then' : `Started at ${timeOf(late.at)}`;
    },
    keys: 'F2',
    menu: 'Agenda',
    when: (s) => lateStartOf(s) !== null,
    run: async (s) => {
      const late = lateStartOf(s);
      if (late) await act(late.mend, (meeting) => `${nowAt(meeting)} Started at ${timeOf(late.at)}.`);
    },
  },
  {
    id: 'dismiss-late-start',
    label: 'Not started yet',
    keys: 'Shift+F2',
    menu: 'Agenda',
    when: (s) => lateStartOf(s) !== null,
    run: (s) => {
      const late = lateStartOf(s);
      if (late) setConsole({ lateStartDismissed: lateStartKey(late) });
    },
  },
  {
    id: 'go-back',
    label: 'Go back to the item before',
    keys: 'Mod+Shift+Enter',
    menu: 'Agenda',
    when: (s) => {
      const meeting = meetingOf(s);
      return meeting !== null && isSitting(s) && itemLeftLast(meeting.agenda) !== undefined;
    },
    run: () => act({ type: 'GoBack' }, nowAt),
  },
  {
    id: 'raise-item',
    label: 'Add an item from the floor',
    keys: 'Mod+Shift+F',
    menu: 'Agenda',
    opens: 'raise-item',
    when: isSitting,
    run: () => setConsole({ overlay: 'raise-item' }),
  },
  {
    id: 'split-item',
    label: 'Split the item shown',
    keys: 'Mod+Shift+D',
    menu: 'Agenda',
    opens: 'split-item',
    when: (s) => isOpen(s) && !['deferred', undefined].includes(shownItem(s)?.status),
    run: () => setConsole({ overlay: 'split-item' }),
  },
  {
    id: 'correct-time',
    label: 'Correct a start or end time',
    keys: 'Shift+F8',
    menu: 'Agenda',
    opens: 'correct-time',
    when: hasTimes,
    run: () => setConsole({ overlay: 'correct-time' }),
  },
  {
    id: 'move-item-earlier',
    label: 'Move the item shown one place earlier',
    keys: 'Alt+Shift+PageUp',
    menu: 'Agenda',
    when: (s) => shownItem(s) !== undefined && !phaseIs('closed')(s),
    run: move(-1),
  },
  {
    id: 'move-item-later',
    label: 'Move the item shown one place later',
    keys: 'Alt+Shift+PageDown',
    menu: 'Agenda',
    when: (s) => shownItem(s) !== undefined && !phaseIs('closed')(s),
    run: move(1),
  },
  {
    id: 'show-planned-actual',
    label: 'Show planned and actual times',
    keys: 'Shift+F11',
    menu: 'Agenda',
    when: (s) => isOpen(s) && !phaseIs('preparing')(s),
    run: () => {
      setConsole({ place: 'review', overlay: null });
      goTo('planned-actual');
    },
  },
];
