/** Where the app keeps its data, settled before anything else: the lock against a second copy goes by it. */
import { join } from 'node:path';
import { app } from 'electron';

/** A folder given on the command line (`--user-data-dir`) is Electron's own affair and is left as it is. */
export function settleAppFolder(): void {
  app.setName('Boardside');
  if (app.commandLine.hasSwitch('user-data-dir')) return;
  app.setPath('userData', join(app.getPath('appData'), 'Boardside'));
}

/** Ours, apart from what Chromium keeps beside it. */
export const dataFolder = (): string => join(app.getPath('userData'), 'data');
export const logPath = (): string => join(app.getPath('userData'), 'logs', 'boardside.log');
