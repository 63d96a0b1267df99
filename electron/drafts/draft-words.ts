/** Why something could not be saved or opened, for the clerk: what happened, to what, what to do. */
import type { Rejection } from '../../shared/kernel/rejection';
import { reject } from '../../shared/kernel/rejection';
import type { Err } from '../../shared/kernel/result';
import type { SavedExport } from '../../shared/ipc/messages';
import type { StorageFaultCode } from '../meetings/ports';

const safe = 'The meeting itself is safe in Boardside.';

export type Saving = Pick<SavedExport, 'kind' | 'isDraft'>;

const NAMES: Readonly<Record<Exclude<Saving['kind'], 'minutes'>, string>> = {
  pdf: 'the PDF',
  text: 'the plain text',
  'action-sheet': 'the action sheet',
  register: 'the attendance register',
  'running-sheet': 'the running sheet',
  'planned-actual': 'the planned and actual times',
  template: 'the example template',
};

/** As it stands inside a sentence: "the Word draft". */
export const nameOf = ({ kind, isDraft }: Saving): string =>
  kind === 'minutes' ? (isDraft ? 'the Word draft' : 'the Word file') : NAMES[kind];

const again = ({ kind }: Saving): string => (kind === 'minutes' ? 'press F12 again' : 'save it again');

export function draftRefused(code: StorageFaultCode, wanted: Saving, folderName: string): Err<Rejection> {
  const folder = `the folder “${folderName}”`;
  const what = nameOf(wanted);
  const subject = what.charAt(0).toUpperCase() + what.slice(1);
  if (code === 'disk-full')
    return reject(
      'disk-full',
      `The disk is full, so ${what} could not be saved in ${folder}. ${safe} Free some space, for example by emptying the recycle bin, and ${again(wanted)}.`,
    );
  if (code === 'no-permission' || code === 'read-only')
    return reject(
      'folder-not-writable',
      `${subject} could not be saved, because nothing may be written in ${folder}. ${safe} Ask IT support for permission to write there, then ${again(wanted)}.`,
    );
  return reject(
    'folder-not-usable',
    `${subject} could not be saved in ${folder}. ${safe} Check that the folder is there and its drive is connected, then ${again(wanted)}.`,
  );
}

export const tooManyDrafts = (wanted: Saving, folderName: string): Err<Rejection> =>
  reject(
    'too-many-drafts',
    `There are too many files of this name in the folder “${folderName}”. ${safe} Move or delete some of them, then ${again(wanted)}.`,
  );

export const noDraftYet = (): Err<Rejection> =>
  reject('no-draft-yet', 'Nothing has been saved since Boardside was opened. Press F12 to save the minutes.');

export const draftGone = (fileName: string): Err<Rejection> =>
  reject(
    'draft-gone',
    `“${fileName}” is no longer where it was saved. Save it again, or look for it in the recycle bin.`,
  );

export const nothingOpensIt = (fileName: string): Err<Rejection> =>
  reject(
    'nothing-opens-it',
    `No program on this computer opened “${fileName}”. Use “Show in folder” and open it from there.`,
  );
