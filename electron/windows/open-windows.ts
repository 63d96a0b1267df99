/** The windows there are, by role, and the way to tell them things. */
import type { BrowserWindow, WebContents } from 'electron';
import { type PayloadOf, type PushChannel, pushes, type WindowRole } from '../../shared/ipc/pushes';

export class OpenWindows {
  readonly #windows = new Map<WindowRole, BrowserWindow>();

  add(role: WindowRole, window: BrowserWindow): void {
    this.#windows.set(role, window);
    window.once('closed', () => this.#windows.delete(role));
  }

  get(role: WindowRole): BrowserWindow | null {
    return this.#windows.get(role) ?? null;
  }

  roleOf(contents: WebContents): WindowRole | null {
    for (const [role, window] of this.#windows)
      if (!window.isDestroyed() && window.webContents === contents) return role;
    return null;
  }

  /** Tells every open window that the contract lets hear this. */
  tell<C extends PushChannel>(channel: C, payload: PayloadOf<C>): void {
    for (const role of pushes[channel].roles) {
      const window = this.#windows.get(role);
      if (window === undefined || window.isDestroyed() || window.webContents.isCrashed()) continue;
      window.webContents.send(channel, payload);
    }
  }
}
