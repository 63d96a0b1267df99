import { basename } from 'node:path';
import type { DocumentText } from '../../../shared/ipc/messages';
import type { Rejection } from '../../../shared/kernel/rejection';
import { ok, type Result } from '../../../shared/kernel/result';
import type { ReadDocument } from '../../documents/reader-client';
import type { RequestHandlers } from '../answer-requests';

export interface AgendaDesk {
  /** Reads a document in a process of its own. */
  readonly read: ReadDocument;
  /** Asks the clerk for a file; null when they thought better of it. */
  readonly choose: () => Promise<string | null>;
}

export const agendaHandlers = ({
  choose,
  read,
}: AgendaDesk): Pick<RequestHandlers, 'agenda:choose-file' | 'agenda:read-file'> => ({
  'agenda:choose-file': async () => {
    const path = await choose();
    return path === null ? ok(null) : textOf(read, path, basename(path));
  },
  'agenda:read-file': ({ bytes, fileName }) =>
    // A name is all a window may give; what it makes of folders is not ours to follow.
    textOf(read, { bytes, name: basename(fileName) }, basename(fileName)),
});

async function textOf(
  read: ReadDocument,
  source: Parameters<ReadDocument>[0],
  fileName: string,
): Promise<Result<DocumentText, Rejection>> {
  const found = await read(source);
  return found.ok ? ok({ fileName, text: found.value.text }) : found;
}
