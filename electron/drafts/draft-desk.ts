/** Saves the minutes and what is made of them as files, and hands the one saved last to the system. */
import { basename, join } from 'node:path';
import type { SavedExport } from '../../shared/ipc/messages';
import type { Rejection } from '../../shared/kernel/rejection';
import { ok, type Result } from '../../shared/kernel/result';
import type { Meeting } from '../../shared/meeting/meeting';
import { exportFileName, type ExportWanted } from '../../shared/minutes/draft-name';
import type { Log } from '../log';
import { StorageFault } from '../meetings/ports';
import type { Files } from '../storage/files';
import { errorCode, faultFrom } from '../storage/storage-fault';
import { type DurableWriting, writeDurably } from '../storage/write-durably';
import { type DraftPlace, mayWrite, namesFor } from './draft-place';
import type { DraftRecord } from './draft-record';
import {
  draftGone,
  draftRefused,
  nameOf,
  noDraftYet,
  nothingOpensIt,
  type Saving,
  tooManyDrafts,
} from './draft-words';

type Answer<T> = Promise<Result<T, Rejection>>;

export interface DraftPorts extends DurableWriting {
  readonly record: DraftRecord;
  /** The folder drafts go into; made when it is not there. */
  readonly folder: () => Promise<string>;
  /** The finished file, or why it cannot be made. */
  readonly write: (meeting: Meeting, wanted: ExportWanted) => Answer<Uint8Array>;
  /** Hands a file to the system; the answer is empty when a program opened it. */
  readonly openFile: (path: string) => Promise<string>;
  readonly showInFolder: (path: string) => void;
  readonly log: Log;
}

/** Each may wait two seconds for a virus scanner. */
const MOST_TRIES = 3;

export class DraftDesk {
  readonly #ports: DraftPorts;
  #last: string | null = null;

  constructor(ports: DraftPorts) {
    this.#ports = ports;
  }

  async save(meeting: Meeting, wanted: ExportWanted): Answer<SavedExport> {
    const written = await this.#ports.write(meeting, wanted);
    return written.ok ? this.saveAs(exportFileName(meeting.facts, wanted), wanted, written.value) : written;
  }

  /** The same for a finished file. Never over one that is not ours, or no longer as it was written. */
  async saveAs(usualName: string, saving: Saving, bytes: Uint8Array): Answer<SavedExport> {
    const { kind, isDraft } = saving;
    const folder = await this.#ports.folder();
    try {
      const path = await this.#saveIn(folder, usualName, bytes, saving);
      if (path === null) return tooManyDrafts(saving, basename(folder));
      this.#last = path;
      const fileName = basename(path);
      return ok({ kind, isDraft, fileName, folder, ...(fileName !== usualName && { leftAlone: usualName }) });
    } catch (error) {
      const { code } = faultFrom(error, attempt(saving));
      this.#ports.log.note('export-not-saved', { code, kind });
      return draftRefused(code, saving, basename(folder));
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
  async #saveIn(folder: string, fileName: string, bytes: Uint8Array, saving: Saving): Promise<string | null> {
    const { files, record } = this.#ports;
    await files.makeFolder(folder);
    const place: DraftPlace = { files, folder, record };
    const existing = await files.list(folder);
    let tries = 0;
    for (const name of namesFor(fileName)) {
      if (!(await mayWrite(place, name, existing))) continue;
      const path = join(folder, name);
      tries += 1;
      if (!(await this.#isWritten(path, bytes, saving, tries === MOST_TRIES))) continue;
      await this.#remember(path, bytes);
      return path;
    }
    return null;
  }

  /** False when somebody took hold of the file meanwhile; on the last try that is a fault of the folder. */
  async #isWritten(path: string, bytes: Uint8Array, saving: Saving, isLastTry: boolean): Promise<boolean> {
    try {
      await writeDurably(this.#ports, path, bytes, attempt(saving));
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

const attempt = (saving: Saving) => ({ what: nameOf(saving), verb: 'saved' }) as const;

async function isThere(files: Files, path: string): Promise<boolean> {
  try {
    await files.size(path);
    return true;
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return false;
  }
}
