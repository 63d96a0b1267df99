/**
 * The last net: an error nobody caught. It is logged without its content, the clerk is told what to do, and the app
 * goes on: whatever was acknowledged is on disk, so nothing is gained by ending.
 */
import { app, dialog } from 'electron';
import { type Log, placesOf } from '../log';

const ADVICE =
  'Everything marked as saved is safe. You can go on; if something no longer answers, close Boardside and open it again, and it comes back to the same meeting. Please tell IT support: the log is in Boardside’s folder.';

/** Told once in so long, or a fault that repeats would bury the meeting under its own messages. */
const QUIET = 60_000;

export function catchFaults(log: Log, isAttended: boolean): void {
  let toldAt = Number.NEGATIVE_INFINITY;
  const caught = (where: string) => (error: unknown) => {
    log.bug(where, error);
    const now = performance.now();
    if (!isAttended || now - toldAt < QUIET) return;
    toldAt = now;
    void dialog.showMessageBox({
      type: 'warning',
      title: 'Boardside',
      message: 'Something in Boardside went wrong',
      detail: ADVICE,
      buttons: ['Go on'],
    });
  };
  process.on('uncaughtException', caught('uncaught'));
  process.on('unhandledRejection', caught('unhandled'));
}

/** The console's page died again and again. */
export function tellConsoleLost(): void {
  dialog.showErrorBox(
    'Boardside cannot show its window',
    'Its window stopped several times in a row. Everything marked as saved is safe. Close Boardside and open it again; if that does not help, restart the computer and tell IT support.',
  );
}

/** The app did not even come up. Ends it: a program without a window would only keep the next one from starting. */
export function failToStart(error: unknown, isAttended: boolean): void {
  process.stderr.write(`Boardside could not start. ${placesOf(error)}\n`);
  if (isAttended)
    dialog.showErrorBox(
      'Boardside could not start',
      'Your meetings are safe on this computer. Restart the computer and open Boardside again; if that does not help, tell IT support.',
    );
  app.exit(1);
}
