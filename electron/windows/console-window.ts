/** The clerk's window: where it was, as big as it was, and mended when its page dies. */
import { BrowserWindow, screen, type Session } from 'electron';
import type { Log } from '../log';
import type { NoticeBoard } from '../notices/notice-board';
import { pageUrl } from '../security/app-pages';
import type { OpenWindows } from './open-windows';
import { CONSOLE_SMALLEST, consolePlace } from './placement';
import type { RememberedPlaces } from './remembered-places';
import { BACKGROUND, preferencesFor } from './window-preferences';

export interface ConsoleSetting {
  readonly session: Session;
  readonly windows: OpenWindows;
  readonly places: RememberedPlaces;
  readonly notices: NoticeBoard;
  readonly log: Log;
  readonly zoom: () => number;
  /** The clerk turned the wheel with Ctrl held. */
  readonly onZoom: (direction: 'in' | 'out') => void;
  /** The page died again and again: loading it once more would only hide that nothing works. */
  readonly onLost: () => void;
}

const MOST_RELOADS = 3;
const WITHIN = 60_000;

export function openConsole(setting: ConsoleSetting): BrowserWindow {
  const remembered = setting.places.of('console');
  const { width, height } = CONSOLE_SMALLEST;
  const window = new BrowserWindow({
    ...consolePlace(remembered, displaysFirstToLast()),
    minWidth: width,
    minHeight: height,
    show: false,
    title: 'Boardside',
    backgroundColor: BACKGROUND.console,
    webPreferences: preferencesFor('console', setting.session),
  });
  setting.windows.add('console', window);
  setting.places.follow('console', window);
  window.once('ready-to-show', () => {
    if (remembered?.isMaximised === true) window.maximize();
    window.show();
  });
  listenToPage(window, setting);
  loadPage(window, setting.log);
  return window;
}

/** The primary display first: windows whose place is gone come back there. */
export function displaysFirstToLast(): Electron.Display[] {
  const primary = screen.getPrimaryDisplay();
  return [primary, ...screen.getAllDisplays().filter(({ id }) => id !== primary.id)];
}

function loadPage(window: BrowserWindow, log: Log): void {
  window.loadURL(pageUrl('console')).catch((error: unknown) => log.bug('load-console', error));
}

function listenToPage(window: BrowserWindow, setting: ConsoleSetting): void {
  const { log, notices, onZoom, windows, zoom } = setting;
  const { webContents } = window;
  const deaths: number[] = [];
  webContents.on('did-finish-load', () => {
    webContents.setZoomFactor(zoom());
    notices.hear((notice) => windows.tell('notice:raised', notice));
  });
  webContents.on('did-navigate', () => notices.deafen());
  webContents.on('zoom-changed', (_, direction) => onZoom(direction));
  webContents.on('render-process-gone', (_, { reason }) => {
    notices.deafen();
    if (reason === 'clean-exit') return;
    log.note('console-gone', { reason });
    const now = performance.now();
    deaths.push(now);
    if (deaths.filter((at) => now - at < WITHIN).length > MOST_RELOADS) return setting.onLost();
    notices.raise(
      'warning',
      'This window stopped and was opened again. Everything that was marked as saved is here; please look over the last words you typed.',
    );
    // Not at once: Chromium is still clearing away what died.
    setTimeout(() => {
      if (!window.isDestroyed()) loadPage(window, log);
    }, 100);
  });
  window.on('unresponsive', () => log.note('console-unresponsive'));
}
