/** Remembers where a window is, a moment after it was moved, and when it closes. */
import type { BrowserWindow } from 'electron';
import type { Log } from '../log';
import { StorageFault } from '../meetings/ports';
import type { SettingsStore, WindowPlace } from '../storage/settings-store';

const SETTLED_AFTER = 500;

export class RememberedPlaces {
  readonly #settings: SettingsStore;
  readonly #log: Log;

  constructor(settings: SettingsStore, log: Log) {
    this.#settings = settings;
    this.#log = log;
  }

  of(name: string): WindowPlace | undefined {
    return this.#settings.current.windows[name];
  }

  follow(name: string, window: BrowserWindow): void {
    let settling: NodeJS.Timeout | undefined;
    const moved = (): void => {
      clearTimeout(settling);
      settling = setTimeout(() => this.#remember(name, window), SETTLED_AFTER);
    };
    window.on('resize', moved);
    window.on('move', moved);
    window.on('maximize', moved);
    window.on('unmaximize', moved);
    window.on('close', () => this.#remember(name, window));
    window.once('closed', () => clearTimeout(settling));
  }

  #remember(name: string, window: BrowserWindow): void {
    if (window.isDestroyed() || window.isMinimized()) return;
    const place: WindowPlace = {
      ...window.getNormalBounds(),
      isMaximised: window.isMaximized(),
      isFullScreen: window.isFullScreen(),
    };
    const { windows } = this.#settings.current;
    if (JSON.stringify(windows[name]) === JSON.stringify(place)) return;
    this.#settings.change({ windows: { ...windows, [name]: place } }).catch((error: unknown) => {
      // A place that is not remembered costs a drag of the mouse.
      if (error instanceof StorageFault) this.#log.note('place-not-saved', { code: error.code });
      else this.#log.bug('remember-place', error);
    });
  }
}
