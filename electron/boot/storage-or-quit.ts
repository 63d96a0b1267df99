/** A data folder that cannot be used at all: the clerk is told why and may mend it and try again, or leave. */
import { app, dialog } from 'electron';
import type { Log } from '../log';
import { StorageFault } from '../meetings/ports';
import { openStorage, type Storage, type StorageSetting } from './open-storage';

/** Null when the clerk chose to leave. */
export async function storageOrQuit(
  setting: StorageSetting,
  log: Log,
  isAttended: boolean,
): Promise<Storage | null> {
  for (;;) {
    try {
      return await openStorage(setting);
    } catch (error) {
      if (!(error instanceof StorageFault)) throw error;
      log.note('storage-refused', { code: error.code });
      if (!isAttended || !(await wantsToTryAgain(error.message))) return null;
    }
  }
}

async function wantsToTryAgain(message: string): Promise<boolean> {
  await app.whenReady();
  const { response } = await dialog.showMessageBox({
    type: 'error',
    title: 'Boardside',
    message: 'Boardside cannot use its folder',
    detail: message,
    buttons: ['Try again', 'Close Boardside'],
    defaultId: 0,
    cancelId: 1,
  });
  return response === 0;
}
