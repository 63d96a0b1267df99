import { basename } from 'node:path';
import type { PeopleTable } from '../../../shared/ipc/messages';
import type { Rejection } from '../../../shared/kernel/rejection';
import { ok, type Result } from '../../../shared/kernel/result';
import type { ReadPeople } from '../../documents/reader-client';
import type { RegisterDesk } from '../../people/register-desk';
import type { RequestHandlers } from '../answer-requests';

export interface PeopleDesk {
  readonly register: RegisterDesk;
  /** Reads a table of people in a process of its own. */
  readonly readPeople: ReadPeople;
  /** Asks the clerk for a file; null when they thought better of it. */
  readonly choosePeople: () => Promise<string | null>;
}

type Channels =
  | 'register:read'
  | 'register:change'
  | 'people:last-lists'
  | 'people:choose-file'
  | 'people:read-file';

export const peopleHandlers = ({
  choosePeople,
  readPeople,
  register,
}: PeopleDesk): Pick<RequestHandlers, Channels> => ({
  'register:read': ({ meetingId }) => register.read(meetingId),
  'register:change': (change) => register.change(change),
  'people:last-lists': ({ meetingId }) => register.lastLists(meetingId),
  'people:choose-file': async () => {
    const path = await choosePeople();
    return path === null ? ok(null) : tableOf(readPeople, path, basename(path));
  },
  'people:read-file': ({ bytes, fileName }) =>
    // A name is all a window may give; what it makes of folders is not ours to follow.
    tableOf(readPeople, { bytes, name: basename(fileName) }, basename(fileName)),
});

async function tableOf(
  read: ReadPeople,
  source: Parameters<ReadPeople>[0],
  fileName: string,
): Promise<Result<PeopleTable, Rejection>> {
  const found = await read(source);
  return found.ok ? ok({ fileName, rows: found.value }) : found;
}
