/** One copy of the app at a time: two writers of one meeting would each believe the other's changes lost. */
import { app, dialog } from 'electron';
import { openDataRoot } from '../storage/data-root';
import { nodeFiles } from '../storage/files';
import { StorageFault } from '../meetings/ports';

/** False when another copy runs already; that one is told and comes to the front, and this one must end. */
export const isOnlyCopy = (): boolean => app.requestSingleInstanceLock();

/**
 * Ends a copy that did not get the lock. Where nothing can be written there is no lock to be had either, and the only
 * copy would end without a word: that is told instead.
 */
export async function endSecondCopy(dataFolder: string, isAttended: boolean): Promise<void> {
  const fault = await openDataRoot(nodeFiles, dataFolder).then(() => null, faultOrBug);
  if (fault === null) return app.quit();
  if (!isAttended) return app.exit(1);
  await app.whenReady();
  await dialog.showMessageBox({
    type: 'error',
    title: 'Boardside',
    message: 'Boardside cannot use its folder',
    detail: fault.message,
    buttons: ['Close Boardside'],
  });
  app.exit(1);
}

function faultOrBug(error: unknown): StorageFault {
  if (error instanceof StorageFault) return error;
  throw error;
}

export function onSecondCopy(listener: () => void): void {
  app.on('second-instance', listener);
}

export const SECOND_COPY =
  'Boardside was already open, so this is the window you had. Nothing was opened a second time.';
