/**
 * The log in a small file that never grows past two times `MOST_BYTES`: when it is full it becomes
 * `boardside.old.log`. Nothing waits for it, and a disk that refuses it costs a line of the log and nothing else.
 */
import { appendFile, mkdir, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Log, type LogFacts, placesOf } from './log';

const MOST_BYTES = 512 * 1024;

export class LogFile implements Log {
  readonly #path: string;
  readonly #now: () => Date;
  #queue: Promise<void>;
  #bytes = 0;

  constructor(path: string, now: () => Date = () => new Date()) {
    this.#path = path;
    this.#now = now;
    this.#queue = this.#begin();
  }

  note(event: string, facts: LogFacts = {}): void {
    const pairs = Object.entries(facts).map(([name, value]) => ` ${name}=${String(value)}`);
    this.#write(`note ${event}${pairs.join('')}`);
  }

  bug(where: string, error: unknown): void {
    this.#write(`bug ${where} ${placesOf(error)}`);
  }

  /** Resolves when all that was noted is in the file. */
  flush(): Promise<void> {
    return this.#queue;
  }

  #write(text: string): void {
    const line = `${this.#now().toISOString()} ${text}\n`;
    this.#queue = this.#queue.then(() => this.#append(line)).catch(() => undefined);
  }

  async #begin(): Promise<void> {
    try {
      await mkdir(dirname(this.#path), { recursive: true });
      this.#bytes = (await stat(this.#path)).size;
    } catch {
      this.#bytes = 0; // No log yet.
    }
  }

  async #append(line: string): Promise<void> {
    if (this.#bytes + line.length > MOST_BYTES) {
      await rename(this.#path, this.#path.replace(/\.log$/, '.old.log'));
      this.#bytes = 0;
    }
    await appendFile(this.#path, line);
    this.#bytes += Buffer.byteLength(line);
  }
}
