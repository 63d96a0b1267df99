/**
 * The append-only file behind one open meeting. Guarantees:
 * - an append that resolved is flushed to the disk, in order, and stays;
 * - appends that arrive while one is being flushed share the next flush (group commit), in the order they came;
 * - an append that was refused leaves no trace: the file is cut back to its last good byte before anything else is
 *   written, so a half line never stands in the middle. When space is back, appending simply works again.
 */
import type { Journal, JournalEntry } from '../meetings/ports';
import type { Files, OpenFile } from './files';
import { encodeLine } from './journal-line';
import { faultFrom, storageFault } from './storage-fault';
import { writeAll } from './write-durably';

interface Waiting {
  readonly bytes: Buffer;
  readonly lastSeq: number;
  readonly resolve: () => void;
  readonly reject: (fault: unknown) => void;
}

export interface JournalPlace {
  readonly files: Files;
  readonly path: string;
  /** Number of the last entry in the file, and the bytes up to its end. */
  readonly lastSeq: number;
  readonly length: number;
  /** Called once after closing, to let go of what kept other processes out. */
  readonly release?: () => Promise<void>;
}

const attempt = { what: 'the last change', verb: 'saved' } as const;

export class JournalFile<E extends JournalEntry> implements Journal<E> {
  readonly #files: Files;
  readonly #path: string;
  readonly #release: () => Promise<void>;
  #file: OpenFile;
  #goodLength: number;
  #lastSeq: number;
  #lastHandedIn: number;
  #waiting: Waiting[] = [];
  #working: Promise<void> | null = null;
  #isMendingDue = false;
  #closing: Promise<void> | null = null;

  private constructor(place: JournalPlace, file: OpenFile) {
    this.#files = place.files;
    this.#path = place.path;
    this.#release = place.release ?? (() => Promise.resolve());
    this.#file = file;
    this.#goodLength = place.length;
    this.#lastSeq = place.lastSeq;
    this.#lastHandedIn = place.lastSeq;
  }

  /** Opens a journal that has been read and, where needed, mended (`open-meeting.ts`). */
  static async open<E extends JournalEntry>(place: JournalPlace): Promise<JournalFile<E>> {
    return new JournalFile<E>(place, await place.files.open(place.path, 'append'));
  }

  get lastSeq(): number {
    return this.#lastSeq;
  }

  append(entries: readonly E[]): Promise<void> {
    if (this.#closing !== null) return Promise.reject(new Error('This journal has been closed'));
    if (entries.length === 0) return Promise.resolve();
    return new Promise<void>((resolve, reject) => {
      // Encoded now, so that what is written is what was handed in.
      const bytes = this.#encode(entries);
      this.#lastHandedIn += entries.length;
      this.#waiting.push({ bytes, lastSeq: this.#lastHandedIn, resolve, reject });
      this.#working ??= this.#work();
    });
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  #encode(entries: readonly E[]): Buffer {
    const lines = entries.map((entry, index) => {
      const due = this.#lastHandedIn + 1 + index;
      if (entry.seq !== due) throw new RangeError(`Entry ${entry.seq} handed in where ${due} was due`);
      return encodeLine(entry);
    });
    return joined(lines);
  }

  async #work(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      await this.#commit(batch);
    }
    this.#working = null;
  }

  async #commit(batch: readonly Waiting[]): Promise<void> {
    const bytes = joined(batch.map((one) => one.bytes));
    try {
      if (this.#isMendingDue) await this.#mend();
      this.#isMendingDue = true;
      await writeAll(this.#file, bytes);
      await this.#file.datasync();
      this.#isMendingDue = false;
    } catch (error) {
      await this.#refuse(batch, error);
      return;
    }
    this.#goodLength += bytes.length;
    for (const one of batch) {
      this.#lastSeq = one.lastSeq;
      one.resolve();
    }
  }

  /** Those waiting behind a refused batch are refused with it: alone they would leave a gap. */
  async #refuse(batch: readonly Waiting[], error: unknown): Promise<void> {
    // Mending that fails stays due and is tried again before the next write.
    await this.#mend().catch(() => undefined);
    const refused = [...batch, ...this.#waiting];
    this.#waiting = [];
    this.#lastHandedIn = this.#lastSeq;
    const fault = asFault(error);
    for (const one of refused) one.reject(fault);
  }

  /** Cuts off what a failed write left, on a fresh handle: the old one may belong to a drive that went away. */
  async #mend(): Promise<void> {
    const size = await this.#files.size(this.#path);
    if (size < this.#goodLength) throw storageFault('missing', attempt);
    await this.#files.truncate(this.#path, this.#goodLength);
    const fresh = await this.#files.open(this.#path, 'append');
    await this.#file.close().catch(() => undefined);
    this.#file = fresh;
    this.#isMendingDue = false;
  }

  async #close(): Promise<void> {
    await this.#working;
    if (this.#isMendingDue) await this.#mend().catch(() => undefined);
    try {
      await this.#file.close();
    } catch (error) {
      throw asFault(error);
    } finally {
      await this.#release();
    }
  }
}

function joined(parts: readonly Buffer[]): Buffer {
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : Buffer.concat(parts);
}

/** A bug (an error without a system code) reaches the appender as it is. */
function asFault(error: unknown): unknown {
  try {
    return faultFrom(error, attempt);
  } catch (bug) {
    return bug;
  }
}
