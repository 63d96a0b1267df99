/** The table of every action. Keys are unique across it (tests/renderer/actions/table.test.ts). */
import type { ConsoleState } from '../bridge/console-store';
import { consoleState, setConsole } from '../bridge/console-store';
import type { Action } from './action';
import { labelOf } from './action';
import { agendaActions } from './agenda-actions';
import { chairActions } from './chair-actions';
import { exportActions } from './export-actions';
import { findActions } from './find-actions';
import { helpActions } from './help-actions';
import { libraryActions } from './library-actions';
import { meetingActions } from './meeting-actions';
import { minutesActions } from './minutes-actions';
import { peopleActions } from './people-actions';
import { projectorActions } from './projector-actions';
import { timeActions } from './time-actions';
import { viewActions } from './view-actions';
import { whyNot } from './why-not';

export const ACTIONS: readonly Action[] = [
  ...libraryActions,
  ...meetingActions,
  ...agendaActions,
  ...timeActions,
  ...peopleActions,
  ...chairActions,
  ...minutesActions,
  ...exportActions,
  ...findActions,
  ...projectorActions,
  ...viewActions,
  ...helpActions,
];

export function actionById(id: string): Action {
  const action = ACTIONS.find((a) => a.id === id);
  if (!action) throw new Error(`There is no action called ${id}`);
  return action;
}

/** Runs an action now, or says why nothing happens. */
export function perform(action: Action, s: ConsoleState = consoleState()): void {
  if (action.when(s)) void action.run(s);
  else {
    const text = `“${labelOf(action, s)}” is not possible now. ${whyNot(action, s)}`.trim();
    setConsole({ message: { text, isRefusal: true } });
  }
}
