/**
 * The only writer of one open meeting. Commands are taken one at a time in the order in which they came: decide,
 * append, and only when the line is on disk evolve, push and answer. Guarantees:
 * - an `ok` answer means "on disk";
 * - a refusal, or a disk that refuses, changes nothing and holds up nobody: the next command is taken as if the
 *   refused one had never come;
 * - what a commit costs does not depend on how long the meeting is.
 */
import type { MeetingChange, Notice, OpenMeeting, Saved, UndoLabels } from '../../shared/ipc/messages';
import type { MeetingId } from '../../shared/kernel/ids';
import type { Rejection } from '../../shared/kernel/rejection';
import { err, ok, type Result } from '../../shared/kernel/result';
import { type Instant, toInstant } from '../../shared/kernel/wall-time';
import type { Command } from '../../shared/meeting/commands';
import type { JournalEntry, MeetingEvent } from '../../shared/meeting/events';
import { advance, decideStep, type History } from '../../shared/meeting/history';
import type { MeetingPorts } from './meeting-ports';
import { closedMeeting, savingStopped, savingWorksAgain } from './meeting-words';
import { type Journal, StorageFault } from './ports';
import type { SafetyCopies } from './safety-copies';

export interface WriterSetting {
  readonly ports: MeetingPorts;
  readonly journal: Journal<JournalEntry>;
  readonly history: History;
  readonly savedAt: Instant;
  readonly notices: readonly Notice[];
  readonly copies: SafetyCopies;
}

export class MeetingWriter {
  readonly id: MeetingId;
  readonly #setting: WriterSetting;
  #history: History;
  #savedAt: Instant;
  #queue: Promise<unknown> = Promise.resolve();
  #isClosed = false;
  /** True from the first change the disk refused to the next it took. */
  #isOut = false;

  constructor(setting: WriterSetting) {
    this.id = setting.history.meeting.id;
    this.#setting = setting;
    this.#history = setting.history;
    this.#savedAt = setting.savedAt;
  }

  get history(): History {
    return this.#history;
  }

  /** The whole meeting, as a window first receives it. */
  whole(): OpenMeeting {
    const { meeting, seq } = this.#history;
    const { notices } = this.#setting;
    return { ...labelsOf(this.#history), meeting, seq, savedAt: this.#savedAt, notices };
  }

  /** Rejects only for a bug; whatever the rules or the disk refuse is an answer. */
  dispatch(command: Command): Promise<Result<Saved, Rejection>> {
    if (this.#isClosed) return Promise.resolve(closedMeeting());
    // The command's time is when it came, not when those before it were done.
    const at = this.#setting.ports.clock.now();
    const answer = this.#queue.then(() => this.#take(command, at));
    this.#queue = answer.catch(() => undefined);
    return answer;
  }

  /** Takes what is waiting, keeps a safety copy, lets go of the journal. Rejects with a `StorageFault`. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#queue;
    await this.#setting.copies.finish(this.#history);
    await this.#setting.journal.close();
  }

  async #take(command: Command, at: Instant): Promise<Result<Saved, Rejection>> {
    const { copies, journal, ports } = this.#setting;
    const decided = decideStep(this.#history, command, { at, newId: () => ports.ids.next() });
    if (!decided.ok) return decided;
    // Worked out before the append and believed after it: what cannot be folded must not get into the journal.
    const next = advance(this.#history, decided.value);
    const writing = journal.append([decided.value]);
    // While the disk works, what will be told is made ready.
    const change = changeOf(decided.value, next);
    try {
      await writing;
    } catch (error) {
      if (!(error instanceof StorageFault)) throw error;
      return this.#refuse(error);
    }
    this.#history = next;
    this.#savedAt = ports.clock.now();
    this.#push({ ...change, savedAt: this.#savedAt });
    if (this.#isOut) {
      this.#isOut = false;
      ports.raise('information', savingWorksAgain);
    }
    copies.noteStep(this.#history);
    return ok({ seq: this.#history.seq, savedAt: this.#savedAt });
  }

  /** Told as a notice once, not for every key pressed while the disk is full. */
  #refuse(fault: StorageFault): Result<Saved, Rejection> {
    const { log, raise } = this.#setting.ports;
    log.note('change-not-saved', { code: fault.code });
    if (!this.#isOut) raise('danger', savingStopped(fault));
    this.#isOut = true;
    return err({ code: fault.code, message: fault.message });
  }

  /** A window that cannot be told is a bug, but the change is on disk and its answer must say so. */
  #push(change: MeetingChange): void {
    const { log, onChange } = this.#setting.ports;
    try {
      onChange(change, this.#history.meeting);
    } catch (error) {
      log.bug('push-change', error);
    }
  }
}

function changeOf({ cause, events }: JournalEntry, next: History): MeetingChange {
  const { meeting, seq } = next;
  const common = { ...labelsOf(next), meetingId: meeting.id, seq, savedAt: NOT_YET };
  return cause === 'Undo' || cause === 'Redo'
    ? { ...common, kind: 'replaced', meeting }
    : { ...common, kind: 'step', events: events as readonly MeetingEvent[] };
}

/** Stands for the time of saving until it is known. */
const NOT_YET = toInstant(0);

const labelsOf = ({ standing, undone }: History): UndoLabels => ({
  undo: standing?.top.entry.cause ?? null,
  redo: undone?.top.entry.cause ?? null,
});
