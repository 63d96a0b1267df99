/** One copy of the app at a time: two writers of one meeting would each believe the other's changes lost. */
import { app } from 'electron';

/** False when another copy runs already; that one is told and comes to the front, and this one must end. */
export const isOnlyCopy = (): boolean => app.requestSingleInstanceLock();

export function onSecondCopy(listener: () => void): void {
  app.on('second-instance', listener);
}

export const SECOND_COPY =
  'Boardside was already open, so this is the window you had. Nothing was opened a second time.';
