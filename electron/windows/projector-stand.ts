/**
 * Where the projector stands, and when it opens by itself: on a display the console is not on, in full, as long as there
 * is one; else as a window behind the console. Guarantee: never in full on a display that shows the console, whatever is
 * plugged, unplugged or moved. Knows no Electron, so that every order of plugs can be tried.
 */
import { type Display, displayOf, type ProjectorPlace, projectorPlace, type Rectangle } from './placement';

export interface ProjectorStandPorts {
  /** The primary one first. */
  readonly displays: () => readonly Display[];
  readonly consoleAt: () => Rectangle | undefined;
  /** Where its window was when the clerk last left it. */
  readonly remembered: () => Rectangle | undefined;
  /** Where its window is now; undefined while there is none. */
  readonly windowAt: () => Rectangle | undefined;
  /** The room is gathering or sitting: it should see something without anybody asking for it. */
  readonly isDue: () => boolean;
  readonly open: (to: ProjectorPlace) => void;
  readonly move: (to: ProjectorPlace) => void;
  readonly raiseConsole: () => void;
  readonly onChange: () => void;
}

const isSame = (a: Rectangle, b: Rectangle): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;

export class ProjectorStand {
  readonly #ports: ProjectorStandPorts;
  /** Null while it is closed. */
  #at: ProjectorPlace | null = null;
  /** The clerk closed it; it stays so until another display comes. */
  #isClosedByHand = false;
  #displays: ReadonlySet<number>;

  constructor(ports: ProjectorStandPorts) {
    this.#ports = ports;
    this.#displays = this.#ids();
  }

  get isOnSecondDisplay(): boolean {
    return this.#at?.isOnSecondDisplay === true;
  }

  open(): void {
    if (this.#at !== null) return;
    this.#isClosedByHand = false;
    const to = this.#wanted();
    this.#at = to;
    this.#ports.open(to);
    this.#ports.onChange();
  }

  /** Its window is gone. What the app itself closes it opens again by itself. */
  closed(by: 'clerk' | 'app'): void {
    this.#at = null;
    this.#isClosedByHand = by === 'clerk';
    this.#ports.onChange();
  }

  /** Displays came, went or changed, the console was moved, or a meeting is due. */
  consider(): void {
    const ids = this.#ids();
    if ([...ids].some((id) => !this.#displays.has(id))) this.#isClosedByHand = false;
    this.#displays = ids;
    const to = this.#wanted();
    if (this.#at === null) {
      if (to.isOnSecondDisplay && !this.#isClosedByHand && this.#ports.isDue()) this.open();
      return;
    }
    if (this.#standsWell(this.#at, to)) return;
    this.#at = to;
    this.#ports.move(to);
    if (!to.isOnSecondDisplay) this.#ports.raiseConsole();
    this.#ports.onChange();
  }

  /** A window the clerk has put somewhere stays there as long as it can be seen. */
  #standsWell(at: ProjectorPlace, to: ProjectorPlace): boolean {
    if (at.isOnSecondDisplay !== to.isOnSecondDisplay) return false;
    if (to.isOnSecondDisplay) return isSame(at.place, to.place);
    return displayOf(this.#ports.windowAt() ?? at.place, this.#ports.displays()) !== undefined;
  }

  #ids(): ReadonlySet<number> {
    return new Set(this.#ports.displays().map(({ id }) => id));
  }

  #wanted(): ProjectorPlace {
    const displays = this.#ports.displays();
    const consoleAt = this.#ports.consoleAt() ?? displays[0]?.bounds ?? { x: 0, y: 0, width: 0, height: 0 };
    return projectorPlace(this.#ports.remembered(), consoleAt, displays);
  }
}
