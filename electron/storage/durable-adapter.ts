/**
 * lowdb's door to the disk, made to keep its promises:
 * - a write resolves once data at least as new is durable; while one is under way later ones are gathered, the
 *   newest wins (lowdb's own JSONFile gathers too, but never flushes);
 * - a file that does not read is moved to quarantine and told, never silently replaced by the default;
 * - a file from a newer Boardside, or one the system will not let us read, is left alone: from then on the adapter
 *   is read-only and writes are refused.
 * A file is one JSON object with `version` at its top; `T` itself has no such key.
 */
import { basename, dirname } from 'node:path';
import type { Adapter } from 'lowdb';
import type { StorageFault } from '../meetings/ports';
import { caseWords, copyToQuarantine, moveToQuarantine, type Quarantine } from './quarantine';
import { type Attempt, capitalised, errorCode, faultFrom, storageFault } from './storage-fault';
import { type DurableWriting, removeStaleTemporaries, writeDurably } from './write-durably';

export interface FileProblem {
  /**
   * `unreadable`: set aside, the standard values hold. `partly-reset`: one or more values fell back, a copy was set
   * aside. `newer-version`, `not-allowed`: left alone, read-only from now on. `not-saved`: a safety copy failed.
   */
  readonly kind: 'unreadable' | 'partly-reset' | 'newer-version' | 'not-allowed' | 'not-saved';
  /** The folder in quarantine; null when the file was left where it is. */
  readonly quarantineFolder: string | null;
  readonly sentence: string;
}

/** `resetParts` names what could not be used and fell back to its standard value. */
export type Parsed<T> = { readonly value: T; readonly resetParts?: readonly string[] } | null;

export interface DurableFile<T extends object> extends DurableWriting {
  readonly path: string;
  readonly version: number;
  /** Receives the object without its `version`; null when it is nothing of ours. */
  readonly parse: (json: Record<string, unknown>) => Parsed<T>;
  readonly quarantine: Quarantine;
  readonly onProblem: (problem: FileProblem) => void;
  /** Spaces of indent for files people may look into; none makes the file compact. */
  readonly indent?: number;
  /** For sentences: "the settings". */
  readonly what: string;
  /** Goes on from "… could not be read, so" when the file was set aside; standard: Boardside goes on without it. */
  readonly whenSetAside?: (keptIn: string) => string;
}

interface Waiting {
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

export class DurableAdapter<T extends object> implements Adapter<T> {
  readonly #file: DurableFile<T>;
  #refusal: StorageFault | null = null;
  #newestText = '';
  #waiting: Waiting[] = [];
  #isWorking = false;

  constructor(file: DurableFile<T>) {
    this.#file = file;
  }

  /** True once a file was found that this Boardside must not touch. */
  get isReadOnly(): boolean {
    return this.#refusal !== null;
  }

  /** Resolves to null (lowdb then keeps its default) when there is no file or none that can be used. */
  async read(): Promise<T | null> {
    try {
      const text = await this.#readText();
      return text === null ? null : await this.#understand(text);
    } catch (error) {
      return this.#refuse(faultFrom(error, this.#attempt('opened')), 'not-allowed');
    }
  }

  write(data: T): Promise<void> {
    if (this.#refusal !== null) return Promise.reject(this.#refusal);
    return new Promise((resolve, reject) => {
      // Turned into text now: what is written is what the caller held when it asked.
      this.#newestText = `${JSON.stringify({ version: this.#file.version, ...data }, null, this.#file.indent)}\n`;
      this.#waiting.push({ resolve, reject });
      if (!this.#isWorking) void this.#work();
    });
  }

  async #work(): Promise<void> {
    this.#isWorking = true;
    while (this.#waiting.length > 0) {
      const served = this.#waiting;
      this.#waiting = [];
      try {
        await writeDurably(this.#file, this.#file.path, this.#newestText, this.#attempt('saved'));
        for (const one of served) one.resolve();
      } catch (error) {
        for (const one of served) one.reject(error);
      }
    }
    this.#isWorking = false;
  }

  async #readText(): Promise<string | null> {
    const { files, path } = this.#file;
    await removeStaleTemporaries(files, dirname(path), basename(path));
    try {
      return (await files.read(path)).toString('utf8');
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return null;
      throw error;
    }
  }

  async #understand(text: string): Promise<T | null> {
    const { version: current, parse } = this.#file;
    const json = parseObject(text);
    const { version, ...content } = json ?? {};
    if (json === null || typeof version !== 'number' || !Number.isInteger(version) || version < 1)
      return this.#setAside();
    if (version > current)
      return this.#refuse(storageFault('newer-version', this.#attempt('opened')), 'newer-version');
    const parsed = parse(content);
    if (parsed === null) return this.#setAside();
    if (parsed.resetParts !== undefined && parsed.resetParts.length > 0)
      await this.#keepCopy(parsed.resetParts);
    return parsed.value;
  }

  async #keepCopy(resetParts: readonly string[]): Promise<void> {
    const { path, quarantine, what } = this.#file;
    try {
      const folder = await copyToQuarantine(quarantine, caseName(path), [path]);
      const sentence = `${capitalised(what)} held something Boardside does not know (${resetParts.join(', ')}); the standard value is used there. A copy of the file is in ${caseWords(folder)}.`;
      this.#tell('partly-reset', folder, sentence);
    } catch (error) {
      // Without a copy the file must not be written over.
      this.#refuse(faultFrom(error, { what: `${what} as found`, verb: 'copied' }), 'not-allowed');
    }
  }

  async #setAside(): Promise<null> {
    const { path, quarantine, what, whenSetAside = goesOnWithout } = this.#file;
    const folder = await moveToQuarantine(quarantine, caseName(path), [path]);
    const cost = whenSetAside(caseWords(folder));
    this.#tell('unreadable', folder, `${capitalised(what)} could not be read, so ${cost}`);
    return null;
  }

  #refuse(fault: StorageFault, kind: 'newer-version' | 'not-allowed'): null {
    this.#refusal = fault;
    this.#tell(kind, null, fault.message);
    return null;
  }

  #tell(kind: FileProblem['kind'], quarantineFolder: string | null, sentence: string): void {
    this.#file.onProblem({ kind, quarantineFolder, sentence });
  }

  #attempt(verb: Attempt['verb']): Attempt {
    return { what: this.#file.what, verb };
  }
}

function goesOnWithout(keptIn: string): string {
  return `Boardside goes on without what was in that file. It has been kept in ${keptIn}; IT support may be able to mend it.`;
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const json: unknown = JSON.parse(text);
    return isObject(json) ? json : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function caseName(path: string): string {
  return basename(path, '.json');
}
