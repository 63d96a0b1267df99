import { countAttendance } from '../../shared/attendance/attendance';
import type { SettledAs } from '../../shared/attendance/attendance-commands';
import { type ConsoleState, meetingOf, setConsole } from '../bridge/console-store';
import type { Action } from './action';
import { act, isOpen } from './meeting-now';
import { goTo } from './targets';

const hasOpenRoll = (s: ConsoleState): boolean => {
  const meeting = meetingOf(s);
  return meeting !== null && countAttendance(meeting.attendance).notYet > 0;
};

const settles = (as: SettledAs, label: string): Action => ({
  id: `settle-${as}`,
  label,
  keys: null,
  menu: 'People',
  when: hasOpenRoll,
  run: (s) => {
    const notYet = meetingOf(s)?.attendance.people.filter((p) => p.status === 'not-yet').length ?? 0;
    return act(
      { type: 'SettleRoll', as },
      () => `${notYet === 1 ? 'One person is' : `${notYet} people are`} ${SETTLED[as]}. Undo takes it back.`,
    );
  },
});

const SETTLED: Readonly<Record<SettledAs, string>> = {
  here: 'marked as here',
  apologies: 'marked with apologies',
  absent: 'marked as absent',
};

export const peopleActions: readonly Action[] = [
  {
    id: 'find-person',
    label: 'Find or add a person',
    keys: 'Mod+P',
    menu: 'People',
    when: isOpen,
    run: () => {
      setConsole({ place: 'live', side: 'people', isPreviewing: false });
      goTo('find-person');
    },
  },
  {
    id: 'go-to-people',
    label: 'Go to the people',
    keys: 'Mod+3',
    menu: 'People',
    when: isOpen,
    run: () => {
      setConsole({ place: 'live', side: 'people', isPreviewing: false });
      goTo('people');
    },
  },
  {
    id: 'last-lists',
    label: 'Take last meeting’s lists',
    keys: 'Mod+Shift+L',
    menu: 'People',
    when: isOpen,
    run: async () => (await import('../console/prepare/people/last-lists')).takeLastLists(),
  },
  {
    id: 'register',
    label: 'The register of people',
    keys: 'Mod+Shift+E',
    menu: 'People',
    opens: 'register',
    when: isOpen,
    run: () => setConsole({ place: 'prepare', overlay: 'register' }),
  },
  {
    id: 'people-csv',
    label: 'Read a CSV of people',
    keys: null,
    menu: 'People',
    opens: 'people-csv',
    when: isOpen,
    run: () => setConsole({ place: 'prepare', overlay: 'people-csv' }),
  },
  settles('here', 'Mark everyone not yet as here'),
  settles('apologies', 'Mark everyone not yet with apologies'),
  settles('absent', 'Mark everyone not yet as absent'),
];
