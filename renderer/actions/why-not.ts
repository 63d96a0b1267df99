/** Why an action does nothing now, and what would make it possible; empty where there is nothing plain to say. */
import { type ConsoleState, meetingOf } from '../bridge/console-store';
import type { Action } from './action';

const OF_TWO_CHAIRS: readonly string[] = ['hand-over-chair', 'choose-lead'];
const OF_THE_EVENING: readonly Action['menu'][] = ['Meeting', 'Agenda'];

/** Said where the phase of the meeting is not what stands in the way. */
const OF_ITS_OWN: Readonly<Record<string, string>> = {
  'accept-late-start': 'The clock runs for the item you write in.',
  'dismiss-late-start': 'The clock runs for the item you write in.',
  'go-back': 'No item was taken before this one.',
  'split-item': 'The item shown was deferred: re-open it first (Ctrl F5).',
  'correct-time': 'The item shown has not been taken, and there was no break.',
};

export function whyNot(action: Action, s: ConsoleState): string {
  const meeting = meetingOf(s);
  if (action.menu === 'Projector' && !s.projector.isOpen)
    return 'The projector is not open: Ctrl Shift P opens it.';
  if (meeting === null) return 'Open a meeting in the library first (Alt 1).';
  if (OF_TWO_CHAIRS.includes(action.id) && meeting.chairing.chairs.length < 2)
    return 'It takes two chairs: choose a second one in Prepare (Alt 2).';
  if (!OF_THE_EVENING.includes(action.menu) || action.id === 'undo' || action.id === 'redo') return '';
  const own = OF_ITS_OWN[action.id];
  const { phase } = meeting.sitting;
  if (own !== undefined && (phase === 'sitting' || phase === 'break')) return own;
  switch (phase) {
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
