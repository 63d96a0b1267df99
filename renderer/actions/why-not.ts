/** Why an action does nothing now, and what would make it possible; empty where there is nothing plain to say. */
import { type ConsoleState, meetingOf } from '../bridge/console-store';
import type { Action } from './action';

const OF_THE_EVENING: readonly Action['menu'][] = ['Meeting', 'Agenda'];

export function whyNot(action: Action, s: ConsoleState): string {
  const meeting = meetingOf(s);
  if (meeting === null) return 'Open a meeting in the library first (Alt 1).';
  if (!OF_THE_EVENING.includes(action.menu) || action.id === 'undo' || action.id === 'redo') return '';
  switch (meeting.sitting.phase) {
    case 'preparing':
      return 'The meeting has not started: F5 starts it.';
    case 'closed':
      return 'The meeting is closed: re-open it first (Ctrl K, “re-open”).';
    case 'adjourned':
      return 'The meeting is adjourned: resume it first (Ctrl K, “resume”).';
    case 'break':
      return 'The meeting is on a break: F9 ends it.';
    case 'sitting':
      return '';
  }
}
