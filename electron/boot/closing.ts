/**
 * How the app ends. The console is first asked to hand over what was typed and gets a moment for it, then every
 * meeting is closed (safety copy, backup), and only then do the windows go. Nothing is asked of the clerk, because
 * nothing is lost; and a page that does not answer does not keep the app open.
 */
import type { BrowserWindow } from 'electron';
import type { Log } from '../log';
import type { OpenWindows } from '../windows/open-windows';

export interface ClosingPorts {
  readonly windows: OpenWindows;
  /** Brings everything to disk that is not there yet. */
  readonly finish: () => Promise<void>;
  readonly log: Log;
}

const PAGE_HAS = 1500;
const DISK_HAS = 10_000;

export class Closing {
  readonly #ports: ClosingPorts;
  #isUnderWay = false;
  #pageIsReady: (() => void) | null = null;

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

  /** The console has handed over what was typed. */
  pageIsReady(): void {
    this.#pageIsReady?.();
  }

  async #close(console: BrowserWindow): Promise<void> {
    this.#isUnderWay = true;
    const { finish, log, windows } = this.#ports;
    const ready = new Promise<void>((resolve) => {
      this.#pageIsReady = resolve;
    });
    windows.tell('console:before-close', null);
    if (!(await inTime(ready, PAGE_HAS))) log.note('closed-without-page');
    try {
      if (!(await inTime(finish(), DISK_HAS))) log.note('closed-without-disk');
    } catch (error) {
      log.bug('finish', error);
    }
    windows.get('projector')?.destroy();
    console.destroy();
  }
}

async function inTime(work: Promise<void>, milliseconds: number): Promise<boolean> {
  let limit: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    limit = setTimeout(() => resolve(false), milliseconds);
  });
  try {
    return await Promise.race([work.then(() => true), late]);
  } finally {
    clearTimeout(limit);
  }
}
