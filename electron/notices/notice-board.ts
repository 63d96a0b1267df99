/**
 * What the clerk must be told though no command asked. A notice raised while no console can hear (at start, or while
 * its page is being loaded anew) waits and is told as soon as one can.
 */
import type { Notice } from '../../shared/ipc/messages';
import type { Ids } from '../meetings/ports';

export class NoticeBoard {
  readonly #ids: Ids;
  #tell: ((notice: Notice) => void) | null = null;
  #waiting: Notice[] = [];

  constructor(ids: Ids) {
    this.#ids = ids;
  }

  raise(tone: Notice['tone'], message: string): void {
    const notice = { id: this.#ids.next(), tone, message };
    if (this.#tell === null) this.#waiting.push(notice);
    else this.#tell(notice);
  }

  /** A console hears from now on. */
  hear(tell: (notice: Notice) => void): void {
    this.#tell = tell;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const notice of waiting) tell(notice);
  }

  /** The console's page is gone or being loaded. */
  deafen(): void {
    this.#tell = null;
  }
}
