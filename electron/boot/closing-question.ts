/** The one thing asked on closing, and only when words would be lost: the safe answer is the one that comes first. */
import { type BrowserWindow, dialog } from 'electron';

export async function mayLoseWords(console: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(console, {
    type: 'warning',
    title: 'Boardside',
    message: 'Some of what you typed is not saved yet',
    detail:
      'The disk did not take it; the notice in Boardside’s window says why. Go back and put that right: the words are still on screen and are then saved by themselves. If you close now, they are lost. Everything saved before is safe.',
    buttons: ['Go back', 'Close and lose them'],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1;
}
