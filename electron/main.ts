/**
 * Boardside's main process, in the order in which it comes up: one copy only, then the walls (scheme, network,
 * navigation), then the console's window, whose page loads while everything behind it is put together (at-work.ts).
 * Only what the window itself needs is loaded here: all else would keep the clerk waiting for it.
 */
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { app, Menu, session as sessions } from 'electron';
import { dataFolder, logPath, settleAppFolder } from './boot/app-folder';
import { readEnvironment } from './boot/environment';
import { catchFaults, failToStart } from './boot/faults';
import { endSecondCopy, isOnlyCopy } from './boot/single-copy';
import { listenToWindows } from './ipc/listen-to-windows';
import type { Answering } from './ipc/open-door';
import { LogFile } from './log-file';
import { registerScheme } from './security/app-scheme';
import { denyNavigation } from './security/deny-by-default';
import { readAhead } from './security/files-ahead';
import { lockSession } from './security/lock-session';
import { shutNetwork } from './security/shut-network';
import { openConsole } from './windows/console-window';
import { OpenWindows } from './windows/open-windows';

/** Milliseconds in which Chromium passes on what was given out last; it does so by this same thread. */
const HANDING_OVER = 30;

const { isPackaged } = app;
const environment = readEnvironment(process.env, isPackaged);
const isAttended = environment.demo === undefined;

settleAppFolder();
if (isOnlyCopy()) comeUp().catch((error: unknown) => failToStart(error, isAttended));
else endSecondCopy(dataFolder(), isAttended).catch((error: unknown) => failToStart(error, isAttended));

async function comeUp(): Promise<void> {
  const log = new LogFile(logPath());
  catchFaults(log, isAttended);
  log.note('start', { version: app.getVersion(), electron: process.versions.electron });

  // No menu of Electron's own is built, with what it would let a page do; ours comes from the console.
  Menu.setApplicationMenu(null);
  registerScheme();
  shutNetwork();
  denyNavigation(log);
  // What draws without a screen draws without its helper too.
  if (!isAttended) app.disableHardwareAcceleration();

  // The disk works while Chromium starts.
  const root = join(__dirname, '../renderer');
  const ahead = readAhead(root, 'console');
  await app.whenReady();

  const session = sessions.defaultSession;
  lockSession(session, { root, ahead }, isPackaged, log);
  const windows = new OpenWindows();
  let onAnswering: (answering: Answering) => void = () => undefined;
  listenToWindows(new Promise((resolve) => (onAnswering = resolve)));
  const console = openConsole({ session, windows, log });

  // The page first: what comes next keeps this process from serving it for a moment.
  await Promise.race([ahead.allTaken, console.loaded]);
  await setTimeout(HANDING_OVER);
  const { goToWork } = await import('./at-work');
  await goToWork({ environment, isAttended, session, windows, console, log, onAnswering });
}
