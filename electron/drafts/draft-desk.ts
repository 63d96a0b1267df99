/** Saves the draft minutes as a Word file and hands the one saved last to the system. */
import { basename, join } from 'node:path';
import type { SavedDraft } from '../../shared/ipc/messages';
import type { Rejection } from '../../shared/kernel/rejection';
import { ok, type Result } from '../../shared/kernel/result';
import type { Meeting } from '../../shared/meeting/meeting';
import { draftFileName } from '../../shared/minutes/draft-name';
import type { Log } from '../log';
import { StorageFault } from '../meetings/ports';
import type { Files } from '../storage/files';
import { errorCode, faultFrom } from '../storage/storage-fault';
import { type DurableWriting, writeDurably } from '../storage/write-durably';
import { type DraftPlace, mayWrite, namesFor } from './draft-place';
import type { DraftRecord } from './draft-record';
import { draftGone, draftRefused, noDraftYet, nothingOpensIt, tooManyDrafts } from './draft-words';

export interface DraftPorts extends DurableWriting {
  readonly record: DraftRecord;
  /** The folder drafts go into; made when it is not there. */
  readonly folder: () => Promise<string>;
  /** The finished Word file. */
  readonly write: (meeting: Meeting) => Promise<Uint8Array>;
  /** Hands a file to the system; the answer is empty when a program opened it. */
  readonly openFile: (path: string) => Promise<string>;
  readonly showInFolder: (path: string) => void;
  readonly log: Log;
}

type Answer<T> = Promise<Result<T, Rejection>>;
/** Each may wait two seconds for a virus scanner. */
const MOST_TRIES = 3;
const saving = { what: 'the Word draft', verb: 'saved' } as const;

export class DraftDesk {
  readonly #ports: DraftPorts;
  #last: string | null = null;

  constructor(ports: DraftPorts) {
    this.#ports = ports;
  }

  async save(meeting: Meeting): Answer<SavedDraft> {
    const bytes = await this.#ports.write(meeting);
    const folder = await this.#ports.folder();
    const usualName = draftFileName(meeting.facts);
    try {
      const path = await this.#saveIn(folder, usualName, bytes);
      if (path === null) return tooManyDrafts(basename(folder));
      this.#last = path;
      const fileName = basename(path);
      return ok({ fileName, folder, ...(fileName !== usualName && { leftAlone: usualName }) });
    } catch (error) {
      const { code } = faultFrom(error, saving);
      this.#ports.log.note('draft-not-saved', { code });
      return draftRefused(code, basename(folder));
    }
  }

  open(): Answer<null> {
    return this.#withLast(async (path) => {
      const complaint = await this.#ports.openFile(path);
      return complaint === '' ? ok(null) : nothingOpensIt(basename(path));
    });
  }

  showInFolder(): Answer<null> {
    return this.#withLast((path) => {
      this.#ports.showInFolder(path);
      return Promise.resolve(ok(null));
    });
  }

  /** Null when every name is taken. Rejects with the system's error or a `StorageFault`. */
  async #saveIn(folder: string, fileName: string, bytes: Uint8Array): Promise<string | null> {
    const { files, record } = this.#ports;
    await files.makeFolder(folder);
    const place: DraftPlace = { files, folder, record };
    const existing = await files.list(folder);
    let tries = 0;
    for (const name of namesFor(fileName)) {
      if (!(await mayWrite(place, name, existing))) continue;
      const path = join(folder, name);
      tries += 1;
      if (!(await this.#isWritten(path, bytes, tries === MOST_TRIES))) continue;
      await this.#remember(path, bytes);
      return path;
    }
    return null;
  }

  /** False when somebody took hold of the file meanwhile; on the last try that is a fault of the folder. */
  async #isWritten(path: string, bytes: Uint8Array, isLastTry: boolean): Promise<boolean> {
    try {
      await writeDurably(this.#ports, path, bytes, saving);
      return true;
    } catch (error) {
      if (!isLastTry && error instanceof StorageFault && error.code === 'locked') return false;
      throw error;
    }
  }

  async #remember(path: string, bytes: Uint8Array): Promise<void> {
    try {
      await this.#ports.record.note(path, bytes);
    } catch (error) {
      if (!(error instanceof StorageFault)) throw error;
      this.#ports.log.note('draft-not-noted', { code: error.code });
    }
  }

  async #withLast(act: (path: string) => Answer<null>): Answer<null> {
    const path = this.#last;
    if (path === null) return noDraftYet();
    return (await isThere(this.#ports.files, path)) ? act(path) : draftGone(basename(path));
  }
}

async function isThere(files: Files, path: string): Promise<boolean> {
  try {
    await files.size(path);
    return true;
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return false;
  }
}
