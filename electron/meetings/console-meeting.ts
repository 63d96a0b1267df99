/**
 * Which meeting the console has before it. It is remembered, so that a window that was reloaded, or an app that was
 * killed and started again, comes back to the meeting it was in.
 */
import type { PromptWordings } from '../../shared/chairing/prompt-shapes';
import type { OpenMeeting } from '../../shared/ipc/messages';
import { type ItemId, type MeetingId, meetingId } from '../../shared/kernel/ids';
import type { Rejection } from '../../shared/kernel/rejection';
import type { Result } from '../../shared/kernel/result';
import type { MeetingFacts } from '../../shared/meeting/facts';
import type { Meeting } from '../../shared/meeting/meeting';
import type { MeetingPorts } from './meeting-ports';
import type { MeetingService } from './meeting-service';
import { neverClosed } from './meeting-words';
import { createSample } from './sample-meeting';

export interface ConsoleMeetingPorts extends Pick<MeetingPorts, 'raise' | 'clock'> {
  readonly service: MeetingService;
  /** The id kept from the last time, or null. */
  readonly remembered: () => string | null;
  /** Resolves when it is kept, or could not be; never rejects. */
  readonly remember: (id: MeetingId | null) => Promise<void>;
  /** How the board of a new meeting words its prompts. */
  readonly wordings: (facts: MeetingFacts) => PromptWordings;
  /** Another meeting, or none, is before the console. */
  readonly onSwitch: (meeting: Meeting | null) => void;
}

/** Which of the items a meeting put off are carried to a new one. */
export interface Chosen {
  readonly meetingId: MeetingId;
  readonly items: readonly ItemId[];
}

type Answer = Promise<Result<OpenMeeting, Rejection>>;

export class ConsoleMeeting {
  readonly #ports: ConsoleMeetingPorts;
  #id: MeetingId | null = null;
  #isAsked = false;

  constructor(ports: ConsoleMeetingPorts) {
    this.#ports = ports;
  }

  get id(): MeetingId | null {
    return this.#id;
  }

  /** As it stands now; null when none is before the console. */
  get meeting(): Meeting | null {
    return this.#id === null ? null : (this.#ports.service.meetingOf(this.#id) ?? null);
  }

  /** Nothing is made where the items that were chosen cannot be read: the clerk would take them to be on the agenda. */
  async create(facts: MeetingFacts, chosen: Chosen | null = null): Answer {
    const wordings = this.#ports.wordings(facts);
    if (chosen === null) return this.#show(this.#ports.service.create(facts, { wordings }));
    const over = await this.#ports.service.carriedOver(chosen.meetingId);
    if (!over.ok) return over;
    const { items, unanswered } = over.value;
    const carried = items.filter(({ carriedFrom }) => chosen.items.includes(carriedFrom.itemId));
    return this.#show(this.#ports.service.create(facts, { carried, unanswered, wordings }));
  }

  createSample(): Answer {
    return this.#show(createSample(this.#ports.service, this.#ports.clock.now()));
  }

  open(id: MeetingId): Answer {
    return this.#show(this.#ports.service.open(id));
  }

  /** What the console has before it; the first time after a start, what it had when the app ended. */
  async current(): Promise<OpenMeeting | null> {
    if (this.#id !== null) return this.#ports.service.whole(this.#id);
    const kept = this.#isAsked ? null : this.#ports.remembered();
    this.#isAsked = true;
    const id = meetingId.safeParse(kept);
    if (!id.success) return null;
    const opened = await this.open(id.data);
    if (opened.ok) return opened.value;
    this.#ports.raise('warning', `The meeting you had open could not be opened. ${opened.error.message}`);
    await this.#ports.remember(null);
    return null;
  }

  async leave(): Promise<void> {
    const id = this.#id;
    if (id === null) return;
    await this.#switchTo(null);
    await this.#ports.service.leave(id);
  }

  async #show(opening: Answer): Answer {
    const opened = await opening;
    // Kept before it is answered: an app that is killed the moment after comes back to this very meeting.
    if (opened.ok) {
      await this.#switchTo(opened.value.meeting);
      const left = neverClosed(opened.value.meeting, this.#ports.clock.now());
      if (left !== null) this.#ports.raise('warning', left);
    }
    return opened;
  }

  #switchTo(meeting: Meeting | null): Promise<void> {
    this.#id = meeting?.id ?? null;
    this.#isAsked = true;
    this.#ports.onSwitch(meeting);
    return this.#ports.remember(this.#id);
  }
}
