/** What the wall was told last. It is told anew only when its view of the meeting changed. */
import type { Meeting } from '../../shared/meeting/meeting';
import { projectMeeting, type WallWords } from '../../shared/projector/project-meeting';
import type { ProjectorView } from '../../shared/projector/projector-view';

/** The room is in it. */
const isHeld = (meeting: Meeting | null): boolean =>
  meeting !== null && ['sitting', 'break'].includes(meeting.sitting.phase);

export class ProjectorFeed {
  readonly #tell: (view: ProjectorView | null) => void;
  /** Asked before each view is made. */
  readonly #words: ((meeting: Meeting | null) => WallWords) | undefined;
  #meeting: Meeting | null = null;
  #view: ProjectorView | null = null;
  #text = 'null';

  constructor(tell: (view: ProjectorView | null) => void, words?: (meeting: Meeting | null) => WallWords) {
    this.#tell = tell;
    this.#words = words;
  }

  /** The meeting on the wall; null when none is. */
  get meeting(): Meeting | null {
    return this.#meeting;
  }

  /** The newest view, for a window that loads late. */
  get view(): ProjectorView | null {
    return this.#view;
  }

  /**
   * Another meeting, or none, is before the console. While the one on the wall is held, the room keeps it: only a
   * meeting that is held itself takes its place. Answers whether the wall followed.
   */
  turnTo(meeting: Meeting | null): boolean {
    const isAnother = this.#meeting !== null && meeting?.id !== this.#meeting.id;
    if (isAnother && isHeld(this.#meeting) && !isHeld(meeting)) return false;
    this.show(meeting);
    return true;
  }

  /** A meeting changed; that of the wall is told. */
  follow(meeting: Meeting): void {
    if (meeting.id === this.#meeting?.id) this.show(meeting);
  }

  /** What the wall shows beside the meeting has changed. */
  refresh(): void {
    this.show(this.#meeting);
  }

  show(meeting: Meeting | null): void {
    this.#meeting = meeting;
    const words = this.#words?.(meeting);
    const view = meeting && projectMeeting(meeting, words);
    const text = JSON.stringify(view);
    if (text === this.#text) return;
    this.#view = view;
    this.#text = text;
    this.#tell(view);
  }
}
