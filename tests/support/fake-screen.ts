/** Displays that can be plugged and unplugged, a console that stands somewhere, and a projector that is told where to stand. */
import type { Display, ProjectorPlace, Rectangle } from '../../electron/windows/placement';
import { ProjectorStand } from '../../electron/windows/projector-stand';

export const display = (id: number, x: number, width = 1366, height = 768): Display => ({
  id,
  bounds: { x, y: 0, width, height },
  workArea: { x, y: 0, width, height: height - 40 },
});

export class FakeScreen {
  displays: readonly Display[];
  consoleAt: Rectangle;
  isDue = true;
  remembered: Rectangle | undefined;
  /** Where the projector's window is; null while there is none. */
  window: ProjectorPlace | null = null;
  /** How often it was opened or moved, so that nothing is moved for nothing. */
  moves = 0;
  isConsoleOnTop = false;
  readonly stand: ProjectorStand;

  constructor(displays: readonly Display[], consoleAt: Rectangle) {
    this.displays = displays;
    this.consoleAt = consoleAt;
    const put = (to: ProjectorPlace): void => {
      this.window = to;
      this.moves += 1;
      this.isConsoleOnTop = false;
    };
    this.stand = new ProjectorStand({
      displays: () => this.displays,
      consoleAt: () => this.consoleAt,
      remembered: () => this.remembered,
      windowAt: () => this.window?.place,
      isDue: () => this.isDue,
      open: put,
      move: put,
      raiseConsole: () => (this.isConsoleOnTop = true),
      onChange: () => undefined,
    });
  }

  plug(display: Display): void {
    if (this.displays.some(({ id }) => id === display.id)) return;
    this.displays = [...this.displays, display];
    this.stand.consider();
  }

  /** The last display stays: a computer without one shows nothing to anybody. */
  unplug(id: number): void {
    if (this.displays.length === 1) return;
    this.displays = this.displays.filter((one) => one.id !== id);
    this.stand.consider();
  }

  moveConsole(to: Rectangle): void {
    this.consoleAt = to;
    this.stand.consider();
  }

  close(): void {
    if (this.window === null) return;
    this.window = null;
    this.stand.closed('clerk');
  }
}
