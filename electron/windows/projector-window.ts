/**
 * The wall's window. Where it stands is projector-stand.ts's to say; here it is made, moved and mended. It never takes
 * the keys from the clerk, and no key of its own ends anything.
 */
import { BrowserWindow, screen, type Session } from 'electron';
import type { ProjectorStatus } from '../../shared/ipc/messages';
import type { Log } from '../log';
import { pageUrl } from '../security/app-pages';
import { displaysFirstToLast } from './console-window';
import type { OpenWindows } from './open-windows';
import type { ProjectorPlace, Rectangle } from './placement';
import { ProjectorStand } from './projector-stand';
import type { RememberedPlaces } from './remembered-places';
import { BACKGROUND, preferencesFor } from './window-preferences';

export interface ProjectorSetting {
  readonly session: Session;
  readonly windows: OpenWindows;
  readonly places: RememberedPlaces;
  readonly log: Log;
  /** The room is gathering or sitting. */
  readonly isDue: () => boolean;
  /** Its window is gone, whoever closed it. */
  readonly onClosed: () => void;
}

const NAME = 'projector';
const USUAL_SHAPE = 16 / 9;
/** A console that is being dragged is not followed before it has come to rest. Milliseconds. */
const AT_REST = 300;
/** Whether the room is due is looked at this often: an hour before the start nobody presses a key. Milliseconds. */
const LOOKED_AT_EVERY = 20_000;

export class Projector {
  readonly #setting: ProjectorSetting;
  readonly #stand: ProjectorStand;

  constructor(setting: ProjectorSetting) {
    this.#setting = setting;
    this.#stand = new ProjectorStand({
      displays: displaysFirstToLast,
      consoleAt: () => this.#consoleAt(),
      remembered: () => setting.places.of(NAME),
      windowAt: () => this.#window?.getBounds(),
      isDue: setting.isDue,
      open: (to) => this.#create(to),
      move: (to) => this.#move(to),
      raiseConsole: () => setting.windows.get('console')?.moveTop(),
      onChange: () => this.#tellStatus(),
    });
    this.#followDisplays();
  }

  get status(): ProjectorStatus {
    const isOpen = this.#window !== null;
    return { isOpen, isOnSecondDisplay: isOpen && this.#stand.isOnSecondDisplay, shape: this.#shape };
  }

  open(): ProjectorStatus {
    this.#stand.open();
    return this.status;
  }

  close(): ProjectorStatus {
    // Nothing on the wall is worth asking about: it goes at once.
    this.#window?.destroy();
    return this.status;
  }

  /** A meeting came to the wall or went on: it may be due. */
  consider(): void {
    this.#stand.consider();
  }

  get #shape(): number {
    const [width = 0, height = 0] = this.#window?.getContentSize() ?? [];
    return width > 0 && height > 0 ? width / height : USUAL_SHAPE;
  }

  get #window(): BrowserWindow | null {
    const window = this.#setting.windows.get(NAME);
    return window === null || window.isDestroyed() ? null : window;
  }

  #followDisplays(): void {
    const consider = (): void => this.#stand.consider();
    screen.on('display-added', consider);
    screen.on('display-removed', consider);
    screen.on('display-metrics-changed', consider);
    setInterval(consider, LOOKED_AT_EVERY);
    const console = this.#setting.windows.get('console');
    let resting: NodeJS.Timeout | undefined;
    const moved = (): void => {
      clearTimeout(resting);
      resting = setTimeout(consider, AT_REST);
    };
    console?.on('move', moved);
    console?.on('resize', moved);
    console?.once('closed', () => clearTimeout(resting));
  }

  /** A minimised window has no place on a display, but will come back to one. */
  #consoleAt(): Rectangle | undefined {
    const console = this.#setting.windows.get('console');
    if (console === null || console.isDestroyed()) return undefined;
    return console.isMinimized() ? console.getNormalBounds() : console.getBounds();
  }

  #create({ isOnSecondDisplay, place }: ProjectorPlace): void {
    const { places, session, windows } = this.#setting;
    const { height, width, x, y } = place;
    const window = new BrowserWindow({
      height,
      width,
      x,
      y,
      show: false,
      fullscreen: isOnSecondDisplay,
      title: 'Boardside projector',
      backgroundColor: BACKGROUND.projector,
      autoHideMenuBar: true,
      webPreferences: preferencesFor(NAME, session),
    });
    window.removeMenu();
    windows.add(NAME, window);
    if (!isOnSecondDisplay) places.follow(NAME, window);
    window.once('ready-to-show', () => {
      window.showInactive();
      if (!this.#stand.isOnSecondDisplay) windows.get('console')?.moveTop();
    });
    // The console's small projector has the shape of the large one.
    window.on('resize', () => this.#tellStatus());
    window.once('closed', () => {
      this.#setting.onClosed();
      this.#stand.closed('clerk');
    });
    this.#listenToPage(window);
    this.#load(window);
  }

  #listenToPage(window: BrowserWindow): void {
    window.webContents.on('before-input-event', (event, { key }) => {
      // Escape leaves full screen in many programs; here it would strand the meeting in front of everybody.
      if (key === 'Escape') event.preventDefault();
    });
    window.webContents.on('render-process-gone', (_, { reason }) => {
      this.#setting.log.note('projector-gone', { reason });
      if (reason === 'clean-exit') return;
      // Not at once: Chromium is still clearing away what died.
      setTimeout(() => {
        if (!window.isDestroyed()) this.#load(window);
      }, 100);
    });
  }

  #load(window: BrowserWindow): void {
    window.loadURL(pageUrl(NAME)).catch((error: unknown) => this.#setting.log.bug('load-projector', error));
  }

  #move({ isOnSecondDisplay, place: { height, width, x, y } }: ProjectorPlace): void {
    const window = this.#window;
    if (window === null) return;
    window.setFullScreen(false);
    window.setBounds({ height, width, x, y });
    window.setFullScreen(isOnSecondDisplay);
  }

  #tellStatus(): void {
    this.#setting.windows.tell('projector:status-changed', this.status);
  }
}
