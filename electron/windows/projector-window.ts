/**
 * The wall's window. It fills the second display when there is one and is an ordinary window when there is not; it
 * follows displays that come and go, never takes the keys from the clerk and never lies over the console.
 */
import { BrowserWindow, screen, type Session } from 'electron';
import type { ProjectorStatus } from '../../shared/ipc/messages';
import type { Log } from '../log';
import { pageUrl } from '../security/app-pages';
import { displaysFirstToLast } from './console-window';
import type { OpenWindows } from './open-windows';
import { projectorPlace, type ProjectorPlace } from './placement';
import type { RememberedPlaces } from './remembered-places';
import { BACKGROUND, preferencesFor } from './window-preferences';

export interface ProjectorSetting {
  readonly session: Session;
  readonly windows: OpenWindows;
  readonly places: RememberedPlaces;
  readonly log: Log;
  /** Its window is gone, whoever closed it. */
  readonly onClosed: () => void;
}

const NAME = 'projector';
const USUAL_SHAPE = 16 / 9;

export class Projector {
  readonly #setting: ProjectorSetting;
  #isOnSecondDisplay = false;

  constructor(setting: ProjectorSetting) {
    this.#setting = setting;
    const rearrange = (): void => this.#rearrange();
    screen.on('display-added', rearrange);
    screen.on('display-removed', rearrange);
    screen.on('display-metrics-changed', rearrange);
  }

  get status(): ProjectorStatus {
    const isOpen = this.#window !== null;
    return { isOpen, isOnSecondDisplay: isOpen && this.#isOnSecondDisplay, shape: this.#shape };
  }

  open(): ProjectorStatus {
    if (this.#window === null) this.#create();
    return this.status;
  }

  close(): ProjectorStatus {
    // Nothing on the wall is worth asking about: it goes at once.
    this.#window?.destroy();
    return this.status;
  }

  get #shape(): number {
    const [width = 0, height = 0] = this.#window?.getContentSize() ?? [];
    return width > 0 && height > 0 ? width / height : USUAL_SHAPE;
  }

  get #window(): BrowserWindow | null {
    const window = this.#setting.windows.get(NAME);
    return window === null || window.isDestroyed() ? null : window;
  }

  #create(): void {
    const { log, places, session, windows } = this.#setting;
    const { isOnSecondDisplay, place } = this.#wanted();
    const window = new BrowserWindow({
      ...place,
      show: false,
      fullscreen: isOnSecondDisplay,
      title: 'Boardside projector',
      backgroundColor: BACKGROUND.projector,
      autoHideMenuBar: true,
      webPreferences: preferencesFor(NAME, session),
    });
    this.#isOnSecondDisplay = isOnSecondDisplay;
    window.removeMenu();
    windows.add(NAME, window);
    if (!isOnSecondDisplay) places.follow(NAME, window);
    window.once('ready-to-show', () => {
      window.showInactive();
      this.#raiseConsole();
    });
    // The console's small projector has the shape of the large one.
    window.on('resize', () => this.#tellStatus());
    window.once('closed', () => {
      this.#setting.onClosed();
      this.#tellStatus();
    });
    window.webContents.on('before-input-event', (event, { key }) => {
      // Escape leaves full screen in many programs; here it would strand the meeting in front of everybody.
      if (key === 'Escape') event.preventDefault();
    });
    window.webContents.on('render-process-gone', (_, { reason }) => {
      log.note('projector-gone', { reason });
      if (reason === 'clean-exit') return;
      // Not at once: Chromium is still clearing away what died.
      setTimeout(() => {
        if (!window.isDestroyed()) this.#load(window);
      }, 100);
    });
    this.#load(window);
    this.#tellStatus();
  }

  #load(window: BrowserWindow): void {
    const { log } = this.#setting;
    window.loadURL(pageUrl(NAME)).catch((error: unknown) => log.bug('load-projector', error));
  }

  #wanted(): ProjectorPlace {
    const { places, windows } = this.#setting;
    const consoleAt = windows.get('console')?.getBounds() ?? screen.getPrimaryDisplay().bounds;
    return projectorPlace(places.of(NAME), consoleAt, displaysFirstToLast());
  }

  /** A display came, went or changed: to where the projector would be opened now. */
  #rearrange(): void {
    const window = this.#window;
    if (window === null) return;
    const { isOnSecondDisplay, place } = this.#wanted();
    if (!isOnSecondDisplay && !this.#isOnSecondDisplay) return;
    this.#isOnSecondDisplay = isOnSecondDisplay;
    window.setFullScreen(false);
    window.setBounds(place);
    window.setFullScreen(isOnSecondDisplay);
    this.#raiseConsole();
    this.#tellStatus();
  }

  #raiseConsole(): void {
    if (!this.#isOnSecondDisplay) this.#setting.windows.get('console')?.moveTop();
  }

  #tellStatus(): void {
    this.#setting.windows.tell('projector:status-changed', this.status);
  }
}
