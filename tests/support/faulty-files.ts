/**
 * The real file system with faults put in its way: a full disk, a write that takes only a part, a rename a virus
 * scanner refuses. What is not told to fail really happens.
 */
import type { Files, OpenFile } from '../../electron/storage/files';
import { nodeFiles } from '../../electron/storage/files';

export type Operation = keyof Files | keyof OpenFile;

export interface Fault {
  readonly on: Operation;
  /** The system's error, such as ENOSPC. */
  readonly code: string;
  /** Only for paths that match. */
  readonly path?: RegExp;
  /** How often; standard once, `Infinity` for "from now on". */
  readonly times?: number;
  /** For `write`: this many bytes really reach the disk before the failure shows (in the next call). */
  readonly afterBytes?: number;
}

interface Armed {
  readonly fault: Fault;
  left: number;
  hasCutShort: boolean;
}

export class FaultyFiles implements Files {
  #armed: Armed[] = [];
  readonly calls: string[] = [];

  fail(...faults: Fault[]): void {
    for (const fault of faults) this.#armed.push({ fault, left: fault.times ?? 1, hasCutShort: false });
  }

  /** Space is back, the scan has finished, the drive is plugged in again. */
  heal(): void {
    this.#armed = [];
  }

  async open(path: string, mode: 'append' | 'create'): Promise<OpenFile> {
    this.#meet('open', path);
    const file = await nodeFiles.open(path, mode);
    return {
      write: (bytes) => this.#write(file, path, bytes),
      datasync: () => this.#real('datasync', path, () => file.datasync()),
      sync: () => this.#real('sync', path, () => file.sync()),
      close: () => this.#real('close', path, () => file.close()),
    };
  }

  read = (path: string): Promise<Buffer> => this.#real('read', path, () => nodeFiles.read(path));
  size = (path: string): Promise<number> => this.#real('size', path, () => nodeFiles.size(path));
  truncate = (path: string, length: number): Promise<void> =>
    this.#real('truncate', path, () => nodeFiles.truncate(path, length));
  rename = (from: string, to: string): Promise<void> =>
    this.#real('rename', to, () => nodeFiles.rename(from, to));
  remove = (path: string): Promise<void> => this.#real('remove', path, () => nodeFiles.remove(path));
  copy = (from: string, to: string): Promise<void> => this.#real('copy', to, () => nodeFiles.copy(from, to));
  makeFolder = (path: string): Promise<void> =>
    this.#real('makeFolder', path, () => nodeFiles.makeFolder(path));
  list = (path: string): Promise<string[]> => this.#real('list', path, () => nodeFiles.list(path));
  syncFolder = (path: string): Promise<void> =>
    this.#real('syncFolder', path, () => nodeFiles.syncFolder(path));

  async #real<T>(operation: Operation, path: string, work: () => Promise<T>): Promise<T> {
    this.#meet(operation, path);
    return work();
  }

  async #write(file: OpenFile, path: string, bytes: Uint8Array): Promise<number> {
    const short = this.#find('write', path);
    if (short?.fault.afterBytes !== undefined && !short.hasCutShort) {
      short.hasCutShort = true;
      this.calls.push('write');
      return file.write(bytes.subarray(0, short.fault.afterBytes));
    }
    this.#meet('write', path);
    return file.write(bytes);
  }

  #meet(operation: Operation, path: string): void {
    this.calls.push(operation);
    const armed = this.#find(operation, path);
    if (armed === undefined) return;
    armed.left -= 1;
    armed.hasCutShort = false;
    throw Object.assign(new Error(`${armed.fault.code}: injected, ${operation}`), { code: armed.fault.code });
  }

  #find(operation: Operation, path: string): Armed | undefined {
    return this.#armed.find(
      ({ fault, left }) => left > 0 && fault.on === operation && (fault.path?.test(path) ?? true),
    );
  }
}
