/**
 * How the app ends. The console is first asked to hand over what was typed and gets a moment for it, then every
 * meeting is closed (safety copy, backup), and only then do the windows go. The clerk is asked only when words would
 * be lost, because the disk did not take them; and a page that does not answer does not keep the app open.
 */
import type { BrowserWindow } from 'electron';
import type { Log } from '../log';
import type { OpenWindows } from '../windows/open-windows';

export interface ClosingPorts {
  readonly windows: OpenWindows;
  /** Brings everything to disk that is not there yet. */
  readonly finish: () => Promise<void>;
  /** Asks whether to close although words that were typed are not on disk. */
  readonly mayLoseWords: (console: BrowserWindow) => Promise<boolean>;
  readonly log: Log;
}

const PAGE_HAS = 1500;
const DISK_HAS = 10_000;
const LATE = Symbol('late');

export class Closing {
  readonly #ports: ClosingPorts;
  #isUnderWay = false;
  #pageIsReady: ((hasUnsaved: boolean) => void) | null = null;

  constructor(ports: ClosingPorts) {
    this.#ports = ports;
  }

  /** Takes over what happens when the console is closed, however that came about. */
  watch(console: BrowserWindow): void {
    console.on('close', (event) => {
      event.preventDefault();
      if (!this.#isUnderWay) void this.#close(console);
    });
  }

  /** The console has handed over what was typed, and says whether the disk refused any of it. */
  pageIsReady(hasUnsaved: boolean): void {
    this.#pageIsReady?.(hasUnsaved);
  }

  async #close(console: BrowserWindow): Promise<void> {
    this.#isUnderWay = true;
    const { finish, log, mayLoseWords, windows } = this.#ports;
    const ready = new Promise<boolean>((resolve) => {
      this.#pageIsReady = resolve;
    });
    windows.tell('console:before-close', null);
    const hasUnsaved = await inTime(ready, PAGE_HAS);
    if (hasUnsaved === LATE) log.note('closed-without-page');
    if (hasUnsaved === true && !(await mayLoseWords(console))) {
      this.#isUnderWay = false;
      return;
    }
    try {
      if ((await inTime(finish(), DISK_HAS)) === LATE) log.note('closed-without-disk');
    } catch (error) {
      log.bug('finish', error);
    }
    windows.get('projector')?.destroy();
    console.destroy();
  }
}

async function inTime<T>(work: Promise<T>, milliseconds: number): Promise<T | typeof LATE> {
  let limit: NodeJS.Timeout | undefined;
  const late = new Promise<typeof LATE>((resolve) => {
    limit = setTimeout(() => resolve(LATE), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(limit);
  }
}
