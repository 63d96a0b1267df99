/** Puts the door (`answer-requests`) on Electron's own. */
import { ipcMain } from 'electron';
import type { Log } from '../log';
import type { OpenWindows } from '../windows/open-windows';
import { answerRequests, type RequestHandlers } from './answer-requests';
import { roleOfSender } from './sender';

export function listenToWindows(windows: OpenWindows, log: Log, handlers: RequestHandlers): void {
  answerRequests(
    { ipc: ipcMain, roleOf: (event) => roleOfSender(event, (sender) => windows.roleOf(sender)), log },
    handlers,
  );
}
