/**
 * Snapshots of one meeting: `snapshots/000000000123.json` is its state just after entry 123. They save time at
 * start and stand in where the journal is damaged, so each carries a checksum and only one that reads back whole is
 * ever handed out. The newest three are kept.
 */
import { join } from 'node:path';
import { Low } from 'lowdb';
import type { Snapshot, Snapshots } from '../meetings/ports';
import { DurableAdapter, type FileProblem, type Parsed } from './durable-adapter';
import { checksumOf, isSeq } from './journal-line';
import type { Quarantine } from './quarantine';
import { attempting } from './storage-fault';
import type { DurableWriting } from './write-durably';

export interface SnapshotPlace<S> extends DurableWriting {
  readonly folder: string;
  readonly parseSnapshot: (json: unknown) => S | null;
  readonly quarantine: Quarantine;
  /** Told of snapshots that had to be passed over; the journal usually makes up for them. */
  readonly onProblem: (problem: FileProblem) => void;
}

interface SnapshotFile {
  readonly seq: number;
  readonly checksum: string;
  readonly state: unknown;
}

const safetyCopy = 'a safety copy of this meeting';
/** Stands for "nothing was read"; never written. */
const unread: SnapshotFile = { seq: -1, checksum: '', state: null };
const version = 1;
const kept = 3;
const fileName = /^(\d{12})\.json$/;

export class SnapshotStore<S> implements Snapshots<S> {
  readonly #place: SnapshotPlace<S>;

  constructor(place: SnapshotPlace<S>) {
    this.#place = place;
  }

  async save(seq: number, state: S): Promise<void> {
    if (!isSeq(seq)) throw new RangeError('A snapshot belongs to the number of an entry');
    const { files, folder } = this.#place;
    await attempting({ what: safetyCopy, verb: 'saved' }, () => files.makeFolder(folder));
    const low = this.#fileOf(seq, { seq, checksum: checksumFor(seq, state), state });
    await low.write();
    await this.#prune();
  }

  async newest(): Promise<Snapshot<S> | null> {
    for (const seq of await this.#seqs()) {
      const low = this.#fileOf(seq, unread);
      await low.read();
      const state = low.data === unread ? null : this.#place.parseSnapshot(low.data.state);
      if (state !== null) return { seq, state };
    }
    return null;
  }

  /** The files of snapshots later than entry `seq`, readable or not. */
  async pathsAfter(seq: number): Promise<string[]> {
    const later = (await this.#seqs()).filter((one) => one > seq);
    return later.map((one) => join(this.#place.folder, nameOf(one)));
  }

  async remove(paths: readonly string[]): Promise<void> {
    for (const path of paths) await this.#place.files.remove(path);
  }

  #fileOf(seq: number, data: SnapshotFile): Low<SnapshotFile> {
    const adapter = new DurableAdapter<SnapshotFile>({
      ...this.#place,
      path: join(this.#place.folder, nameOf(seq)),
      version,
      parse: (json) => parseSnapshotFile(json, seq),
      what: safetyCopy,
    });
    return new Low(adapter, data);
  }

  async #prune(): Promise<void> {
    const { files, folder } = this.#place;
    for (const seq of (await this.#seqs()).slice(kept)) {
      // One snapshot too many does no harm; it is tried again after the next.
      await files.remove(join(folder, nameOf(seq))).catch(() => undefined);
    }
  }

  /** Newest first. */
  async #seqs(): Promise<number[]> {
    const { files, folder } = this.#place;
    const names = await attempting({ what: 'the safety copies of this meeting', verb: 'opened' }, () =>
      files.list(folder),
    );
    return names
      .flatMap((name) => fileName.exec(name)?.[1] ?? [])
      .map(Number)
      .sort((a, b) => b - a);
  }
}

function nameOf(seq: number): string {
  return `${String(seq).padStart(12, '0')}.json`;
}

/** JSON read back and turned into text again is the same text, so the checksum can be over the value. */
function checksumFor(seq: number, state: unknown): string {
  return checksumOf(JSON.stringify([seq, state]));
}

function parseSnapshotFile(json: Record<string, unknown>, seq: number): Parsed<SnapshotFile> {
  const { checksum, state } = json;
  if (json['seq'] !== seq || typeof checksum !== 'string' || checksum !== checksumFor(seq, state))
    return null;
  return { value: { seq, checksum, state } };
}
