import { dateOf, timeOf } from '../../shared/kernel/wall-time';
import { textName } from '../../shared/attendance/naming';
import { personById } from '../../shared/attendance/attendance';
import { otherChair } from '../../shared/chairing/chairing';
import { runningItem } from '../../shared/agenda/agenda';
import { standingInterruption } from '../../shared/meeting/sitting';
import { hasLooseEnds } from '../../shared/meeting/loose-ends';
import type { Meeting } from '../../shared/meeting/meeting';
import { now } from '../bridge/clock';
import { consoleState, meetingOf, setConsole } from '../bridge/console-store';
import { commandName } from '../strings/command-names';
import type { Action } from './action';
import { leadToCome } from './lead-words';
import { closeMeeting } from './closing';
import { act, isOpen, isSitting, phaseIs } from './meeting-now';

/** Minutes of a break unless the clerk says otherwise. */
export const USUAL_BREAK = 10;

export const startBreak = (minutes: number | null): Promise<unknown> =>
  act({ type: 'StartBreak', minutes }, (meeting) => {
    const gap = standingInterruption(meeting.sitting);
    return gap?.backAt ? `Break. Back at ${timeOf(gap.backAt)}.` : 'Break.';
  });

const nowRunning = (meeting: Meeting): string | null => {
  const item = runningItem(meeting.agenda);
  if (!item) return null;
  return [`Now: ${item.title}.`, leadToCome(meeting, item.id)].filter((words) => words !== null).join(' ');
};

export async function startMeeting(): Promise<void> {
  const answer = await act({ type: 'StartMeeting' }, nowRunning);
  if (answer.ok) setConsole({ place: 'live' });
}

export const meetingActions: readonly Action[] = [
  {
    id: 'start-meeting',
    label: 'Start the meeting',
    keys: 'F5',
    menu: 'Meeting',
    when: phaseIs('preparing'),
    opens: 'start',
    run: async (s) => {
      if (meetingOf(s)?.facts.date === dateOf(now())) await startMeeting();
      else setConsole({ overlay: 'start' });
    },
  },
  {
    id: 'break',
    label: (s) => (phaseIs('break')(s) ? 'End break' : 'Break'),
    keys: 'F9',
    menu: 'Meeting',
    opens: 'break',
    when: isSitting,
    run: async (s) => {
      if (phaseIs('break')(s)) await act({ type: 'EndBreak' }, () => 'The break is over.');
      else setConsole({ overlay: 'break' });
    },
  },
  {
    id: 'hand-over-chair',
    label: 'Hand over the chair',
    keys: 'F6',
    menu: 'Meeting',
    when: (s) => {
      const meeting = meetingOf(s);
      return (
        meeting !== null && meeting.sitting.phase !== 'closed' && otherChair(meeting.chairing) !== undefined
      );
    },
    run: () =>
      act({ type: 'HandOverChair', to: null }, ({ chairing, attendance }) => {
        const person = chairing.inTheChair && personById(attendance, chairing.inTheChair);
        return person ? `${textName(person.name)} is in the chair.` : null;
      }),
  },
  {
    id: 'adjourn-meeting',
    label: 'Adjourn the meeting',
    keys: null,
    menu: 'Meeting',
    when: isSitting,
    run: () => act({ type: 'AdjournMeeting' }, () => 'The meeting is adjourned.'),
  },
  {
    id: 'resume-meeting',
    label: 'Resume the meeting',
    keys: null,
    menu: 'Meeting',
    when: phaseIs('adjourned'),
    run: () => act({ type: 'ResumeMeeting' }, () => 'The meeting goes on.'),
  },
  {
    id: 'close-meeting',
    label: 'Close the meeting',
    keys: null,
    menu: 'Meeting',
    opens: 'close',
    when: phaseIs('sitting', 'break', 'adjourned'),
    run: async (s) => {
      const meeting = meetingOf(s);
      if (meeting !== null && hasLooseEnds(meeting)) setConsole({ overlay: 'close' });
      else await closeMeeting();
    },
  },
  {
    id: 'reopen-meeting',
    label: 'Re-open the meeting',
    keys: null,
    menu: 'Meeting',
    when: phaseIs('closed'),
    run: () => act({ type: 'ReopenMeeting' }, () => 'The meeting is open again.'),
  },
  {
    id: 'undo',
    label: (s) => (s.open?.undo ? `Undo ${commandName(s.open.undo)}` : 'Undo'),
    keys: 'Mod+Alt+Z',
    keysOutsideText: ['Mod+Z'],
    menu: 'Meeting',
    when: (s) => isOpen(s) && (s.open?.undo !== null || s.hasUnsent),
    run: () =>
      act({ type: 'Undo' }, () => {
        const undone = consoleState().open?.redo;
        return undone ? `Undone: ${commandName(undone)}.` : null;
      }),
  },
  {
    id: 'redo',
    label: (s) => (s.open?.redo ? `Redo ${commandName(s.open.redo)}` : 'Redo'),
    keys: 'Mod+Alt+Y',
    keysOutsideText: ['Mod+Y', 'Mod+Shift+Z'],
    menu: 'Meeting',
    when: (s) => isOpen(s) && s.open?.redo !== null,
    run: () => act({ type: 'Redo' }, () => 'Done again.'),
  },
];
