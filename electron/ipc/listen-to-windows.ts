/** Puts the door on Electron's own `ipcMain`; nothing else touches it. */
import { ipcMain } from 'electron';
import { type Answering, openDoor } from './open-door';

export const listenToWindows = (answering: Promise<Answering>): void => openDoor(ipcMain, answering);
