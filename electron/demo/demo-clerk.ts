/** The clerk of the demo: gives commands to the service as a window does, and chooses from the native menu. */
import { setTimeout as pause } from 'node:timers/promises';
import { Menu } from 'electron';
import type { AgendaItem } from '../../shared/agenda/agenda';
import type { Attendee } from '../../shared/attendance/attendance';
import { plainName } from '../../shared/attendance/naming';
import { blockId } from '../../shared/kernel/ids';
import type { Instant } from '../../shared/kernel/wall-time';
import type { Command } from '../../shared/meeting/commands';
import type { Meeting } from '../../shared/meeting/meeting';
import { type Block, type BlockKind, blocksOf, plainBlock } from '../../shared/minutes/blocks';
import type { SteerableClock } from '../clock/steerable-clock';
import type { ConsoleMeeting } from '../meetings/console-meeting';
import type { MeetingService } from '../meetings/meeting-service';
import type { Ids } from '../meetings/ports';

export interface DemoLine {
  readonly kind: BlockKind;
  readonly text: string;
  readonly owners?: readonly string[];
}

export interface ClerkParts {
  readonly service: MeetingService;
  readonly console: ConsoleMeeting;
  readonly clock: SteerableClock;
  readonly ids: Ids;
  readonly isWallOpen: () => boolean;
  readonly hasDraft: () => Promise<boolean>;
}

const PATIENCE = 10_000;

export class DemoClerk {
  readonly #parts: ClerkParts;

  constructor(parts: ClerkParts) {
    this.#parts = parts;
  }

  get now(): Instant {
    return this.#parts.clock.now();
  }

  get hasMeeting(): boolean {
    return this.#parts.console.meeting !== null;
  }

  get meeting(): Meeting {
    const { meeting } = this.#parts.console;
    if (meeting === null) throw new Error('No meeting is open');
    return meeting;
  }

  isWallOpen(): boolean {
    return this.#parts.isWallOpen();
  }

  hasDraft(): Promise<boolean> {
    return this.#parts.hasDraft();
  }

  /** Time passes in the room. */
  pass(minutes: number): void {
    this.#parts.clock.advance(minutes * 60_000);
  }

  /** On to the next whole minute. */
  toTheMinute(): void {
    this.#parts.clock.advance((60_000 - (this.now % 60_000)) % 60_000);
  }

  async say(command: Command): Promise<void> {
    const saved = await this.#parts.service.dispatch(this.meeting.id, command);
    if (!saved.ok) throw new Error(`${command.type} was refused: ${saved.error.message}`);
  }

  /** Chooses from the native menu, as soon as the window offers it. */
  async choose(id: string): Promise<void> {
    await this.until(`the menu offers “${id}”`, () => this.offers(id));
    Menu.getApplicationMenu()?.getMenuItemById(id)?.click();
  }

  /** Chooses what calls an item, and waits until that item runs. */
  async chooseUntilRunning(id: string, place: number): Promise<void> {
    await this.choose(id);
    await this.until(`item ${place} is running`, () => this.item(place).status === 'running');
  }

  /** Whether the menu holds it and it can be chosen now. */
  offers(id: string): boolean {
    return Menu.getApplicationMenu()?.getMenuItemById(id)?.enabled === true;
  }

  async until(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
    const until = performance.now() + PATIENCE;
    while (!(await isSo())) {
      if (performance.now() > until) throw new Error(`Waited in vain until ${what}`);
      await pause(20);
    }
  }

  item(place: number): AgendaItem {
    const found = this.meeting.agenda.items[place - 1];
    if (found === undefined) throw new Error(`There is no item ${place}`);
    return found;
  }

  person(name: string): Attendee {
    const found = this.meeting.attendance.people.find((one) => plainName(one.name) === name);
    if (found === undefined) throw new Error(`${name} is on no list`);
    return found;
  }

  /** Writes below what is there, a line at a time, as typing does. */
  async write(place: number, lines: readonly DemoLine[]): Promise<void> {
    const { id } = this.item(place);
    for (const line of lines) {
      const after = blocksOf(this.meeting.minutes, id).at(-1)?.id ?? null;
      const block = this.#block(line);
      await this.say({ type: 'ChangeMinutes', itemId: id, changes: [{ op: 'put', block, after }] });
    }
  }

  #block({ kind, owners = [], text }: DemoLine): Block {
    const id = blockId.parse(this.#parts.ids.next());
    // Actions are due by the next meeting.
    const due = kind === 'action' ? (this.meeting.facts.nextMeeting?.date ?? null) : null;
    return plainBlock(id, kind, text, { owners: owners.map((name) => this.person(name).id), due });
  }
}
