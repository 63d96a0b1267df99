/**
 * Safety copies (snapshots) of one meeting, made beside the commits and never in their way: when enough has happened
 * and the clerk pauses, when very much has happened, and on closing. A copy that fails costs nothing: the journal is
 * the truth, and the next copy is tried after the next step.
 */
import type { History } from '../../shared/meeting/history';
import type { MeetingPorts } from './meeting-ports';
import { type Snapshots, StorageFault } from './ports';
import { type SavedState, savedStateOf } from './saved-state';

const ENOUGH_STEPS = 50;
const VERY_MANY_STEPS = 500;
const PAUSE = 10_000;

export class SafetyCopies {
  readonly #snapshots: Snapshots<SavedState>;
  readonly #ports: Pick<MeetingPorts, 'later' | 'log'>;
  #copiedSeq: number;
  #newest: History | null = null;
  #callOff: (() => void) | null = null;
  #saving: Promise<void> | null = null;

  /** `seq` is the newest step a copy exists of, or the step the meeting was opened at. */
  constructor(snapshots: Snapshots<SavedState>, seq: number, ports: Pick<MeetingPorts, 'later' | 'log'>) {
    this.#snapshots = snapshots;
    this.#copiedSeq = seq;
    this.#ports = ports;
  }

  noteStep(history: History): void {
    this.#newest = history;
    if (this.#callOff !== null || this.#saving !== null) return;
    const steps = history.seq - this.#copiedSeq;
    if (steps < ENOUGH_STEPS) return;
    const seen = history.seq;
    this.#callOff = this.#ports.later(steps >= VERY_MANY_STEPS ? 0 : PAUSE, () => this.#look(seen));
  }

  /** A pause is over: saves when nothing happened in it, or when too much has happened to go on waiting. */
  #look(seen: number): void {
    this.#callOff = null;
    const history = this.#newest;
    if (history === null) return;
    if (history.seq === seen || history.seq - this.#copiedSeq >= VERY_MANY_STEPS) void this.#save(history);
    else this.noteStep(history);
  }

  /** The last copy, on closing. Never rejects for what a disk refuses. */
  async finish(history: History): Promise<void> {
    this.#callOff?.();
    this.#callOff = null;
    await this.#saving;
    if (history.seq > this.#copiedSeq) await this.#save(history);
  }

  #save(history: History): Promise<void> {
    this.#saving = this.#saveNow(history).finally(() => {
      this.#saving = null;
    });
    return this.#saving;
  }

  async #saveNow(history: History): Promise<void> {
    try {
      await this.#snapshots.save(history.seq, savedStateOf(history));
      this.#copiedSeq = history.seq;
    } catch (error) {
      if (error instanceof StorageFault) this.#ports.log.note('no-safety-copy', { code: error.code });
      else this.#ports.log.bug('safety-copy', error);
    }
  }
}
