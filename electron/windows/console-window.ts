/** The clerk's window: where it was, as big as it was, and mended when its page dies. */
import { BrowserWindow, screen, type Session } from 'electron';
import type { Log } from '../log';
import type { NoticeBoard } from '../notices/notice-board';
import { pageUrl } from '../security/app-pages';
import type { OpenWindows } from './open-windows';
import { CONSOLE_SMALLEST, consolePlace } from './placement';
import type { RememberedPlaces } from './remembered-places';
import { BACKGROUND, preferencesFor } from './window-preferences';

/** What the window is opened with, before anything else of the app is there. */
export interface ConsoleSetting {
  readonly session: Session;
  readonly windows: OpenWindows;
  readonly log: Log;
}

/** What the rest of the app gives it as soon as there is one. */
export interface ConsoleWays {
  readonly places: RememberedPlaces;
  readonly notices: NoticeBoard;
  readonly zoom: () => number;
  /** The clerk turned the wheel with Ctrl held. */
  readonly onZoom: (direction: 'in' | 'out') => void;
  /** The page died again and again: loading it once more would only hide that nothing works. */
  readonly onLost: () => void;
}

export interface ConsoleWindow {
  readonly window: BrowserWindow;
  /** Resolves when its page is loaded, or could not be. */
  readonly loaded: Promise<void>;
  /** Puts the window where it was and shows it as soon as its page has drawn. To be called once. */
  settle(ways: ConsoleWays): void;
}

const MOST_RELOADS = 3;
const WITHIN = 60_000;

/** Opens the window unseen, and begins to load its page. */
export function openConsole({ log, session, windows }: ConsoleSetting): ConsoleWindow {
  const { width, height } = CONSOLE_SMALLEST;
  const window = new BrowserWindow({
    ...consolePlace(undefined, displaysFirstToLast()),
    minWidth: width,
    minHeight: height,
    show: false,
    title: 'Boardside',
    backgroundColor: BACKGROUND.console,
    webPreferences: preferencesFor('console', session),
  });
  windows.add('console', window);
  const drawn = new Promise<void>((resolve) => {
    window.once('ready-to-show', resolve);
  });
  const loaded = loadPage(window, log);
  return {
    window,
    loaded,
    settle(ways) {
      const remembered = ways.places.of('console');
      if (remembered !== undefined) window.setBounds(consolePlace(remembered, displaysFirstToLast()));
      ways.places.follow('console', window);
      void drawn.then(() => {
        if (window.isDestroyed()) return;
        if (remembered?.isMaximised === true) window.maximize();
        window.show();
      });
      listenToPage(window, { ...ways, log, windows });
    },
  };
}

/** The primary display first: windows whose place is gone come back there. */
export function displaysFirstToLast(): Electron.Display[] {
  const primary = screen.getPrimaryDisplay();
  return [primary, ...screen.getAllDisplays().filter(({ id }) => id !== primary.id)];
}

const loadPage = (window: BrowserWindow, log: Log): Promise<void> =>
  window.loadURL(pageUrl('console')).catch((error: unknown) => log.bug('load-console', error));

function listenToPage(
  window: BrowserWindow,
  { log, notices, onLost, onZoom, windows, zoom }: ConsoleWays & Omit<ConsoleSetting, 'session'>,
): void {
  const { webContents } = window;
  const deaths: number[] = [];
  const loaded = (): void => {
    webContents.setZoomFactor(zoom());
    notices.hear((notice) => windows.tell('notice:raised', notice));
  };
  const gone = (reason: string): void => {
    notices.deafen();
    if (reason === 'clean-exit') return;
    log.note('console-gone', { reason });
    const now = performance.now();
    deaths.push(now);
    if (deaths.filter((at) => now - at < WITHIN).length > MOST_RELOADS) return onLost();
    notices.raise(
      'warning',
      'This window stopped and was opened again. Everything that was marked as saved is here; please look over the last words you typed.',
    );
    // Not at once: Chromium is still clearing away what died.
    setTimeout(() => {
      if (!window.isDestroyed()) void loadPage(window, log);
    }, 100);
  };
  webContents.on('did-finish-load', loaded);
  webContents.on('did-navigate', () => notices.deafen());
  webContents.on('zoom-changed', (_, direction) => onZoom(direction));
  webContents.on('render-process-gone', (_, { reason }) => gone(reason));
  window.on('unresponsive', () => log.note('console-unresponsive'));
  // What came about before anybody listened.
  if (webContents.isCrashed()) gone('before-listening');
  else if (!webContents.isLoading()) loaded();
}
