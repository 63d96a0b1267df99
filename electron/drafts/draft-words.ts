/** Why a draft could not be saved or opened, for the clerk: what happened, to what, what to do. */
import type { Rejection } from '../../shared/kernel/rejection';
import { reject } from '../../shared/kernel/rejection';
import type { Err } from '../../shared/kernel/result';
import type { StorageFaultCode } from '../meetings/ports';

const safe = 'The meeting itself is safe in Boardside.';

export function draftRefused(code: StorageFaultCode, folderName: string): Err<Rejection> {
  const folder = `the folder “${folderName}”`;
  if (code === 'disk-full')
    return reject(
      'disk-full',
      `The disk is full, so the Word draft could not be saved in ${folder}. ${safe} Free some space, for example by emptying the recycle bin, and press F12 again.`,
    );
  if (code === 'no-permission' || code === 'read-only')
    return reject(
      'folder-not-writable',
      `The Word draft could not be saved, because nothing may be written in ${folder}. ${safe} Ask IT support for permission to write there, then press F12 again.`,
    );
  return reject(
    'folder-not-usable',
    `The Word draft could not be saved in ${folder}. ${safe} Check that the folder is there and its drive is connected, then press F12 again.`,
  );
}

export const tooManyDrafts = (folderName: string): Err<Rejection> =>
  reject(
    'too-many-drafts',
    `There are too many drafts of this meeting in the folder “${folderName}”. ${safe} Move or delete some of them, then press F12 again.`,
  );

export const noDraftYet = (): Err<Rejection> =>
  reject('no-draft-yet', 'No draft has been saved since Boardside was opened. Press F12 to save one first.');

export const draftGone = (fileName: string): Err<Rejection> =>
  reject(
    'draft-gone',
    `“${fileName}” is no longer where it was saved. Press F12 to save the draft again, or look for it in the recycle bin.`,
  );

export const nothingOpensIt = (fileName: string): Err<Rejection> =>
  reject(
    'nothing-opens-it',
    `No program on this computer opened “${fileName}”. Use “Show in folder” and open it with Word from there.`,
  );
