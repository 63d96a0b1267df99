/** A file of people by the system's own dialog, or dropped: read apart from the window, and looked through here. */
import { type PeopleInTable, readPeopleTable } from '../../../../shared/attendance/people-table';
import type { PeopleTable } from '../../../../shared/ipc/messages';
import type { Rejection } from '../../../../shared/kernel/rejection';
import { err, ok, type Result } from '../../../../shared/kernel/result';
import { bridge } from '../../../bridge/api';

export interface PeopleRead extends PeopleInTable {
  readonly fileName: string;
}

/** A sentence says why not. Null when the clerk thought better of it. */
export type PeopleSourced = Result<PeopleRead | null, string>;

/** More than any list of people; a larger file is not even carried over. */
const MOST_BYTES = 4 * 1024 * 1024;
const LONGEST_NAME = 260;
const NOT_ANSWERED = 'The file could not be read just now. Try again, or paste the names in Prepare.';

async function sourced(asked: Promise<Result<PeopleTable | null, Rejection>>): Promise<PeopleSourced> {
  try {
    const answer = await asked;
    if (!answer.ok) return err(answer.error.message);
    if (answer.value === null) return ok(null);
    return ok({ fileName: answer.value.fileName, ...readPeopleTable(answer.value.rows) });
  } catch (error) {
    reportError(error);
    return err(NOT_ANSWERED);
  }
}

export const choosePeopleFile = (): Promise<PeopleSourced> =>
  sourced(bridge().ask('people:choose-file', undefined));

export async function readPeopleFile(file: File): Promise<PeopleSourced> {
  if (file.size > MOST_BYTES)
    return err(
      `“${file.name}” is larger than 4 MB, more than a list of people needs. Choose the list alone.`,
    );
  const bytes = new Uint8Array(await file.arrayBuffer());
  return sourced(bridge().ask('people:read-file', { fileName: file.name.slice(-LONGEST_NAME), bytes }));
}
