/**
 * What the wall was told last. It is told anew only when what it shows changed: the meeting, or what the clerk does to
 * the wall. The console is told the same, for its preview shows that very view.
 */
import { reject, type Rejection } from '../../shared/kernel/rejection';
import { ok, type Result } from '../../shared/kernel/result';
import type { Meeting } from '../../shared/meeting/meeting';
import { decisionSlide } from '../../shared/projector/decision';
import type { WallWords } from '../../shared/projector/project-meeting';
import type { ProjectorOrder } from '../../shared/projector/projector-order';
import type { ProjectorView } from '../../shared/projector/projector-view';
import {
  bareStage,
  readingBack,
  sceneOf,
  type Stage,
  stageAfter,
  viewOnStage,
} from '../../shared/projector/stage';
import { sayingOf } from '../../shared/projector/wall-text';

/** The room is in it. */
const isHeld = (meeting: Meeting | null): boolean =>
  meeting !== null && ['sitting', 'break'].includes(meeting.sitting.phase);

type Answer = Result<ProjectorView | null, Rejection>;

const NOTHING_SHOWN = reject(
  'nothing-on-the-wall',
  'No meeting is on the projector yet, so there is nothing to hold, blank or add to. Open a meeting first.',
);

export class ProjectorFeed {
  readonly #tell: (view: ProjectorView | null) => void;
  /** Asked before each view is made. */
  readonly #words: ((meeting: Meeting | null) => WallWords) | undefined;
  #meeting: Meeting | null = null;
  #stage: Stage = bareStage;
  #view: ProjectorView | null = null;
  #text = 'null';
  #hearMeeting: () => void = () => undefined;

  constructor(tell: (view: ProjectorView | null) => void, words?: (meeting: Meeting | null) => WallWords) {
    this.#tell = tell;
    this.#words = words;
  }

  /** The meeting the wall follows, held picture or not; null when none is. */
  get meeting(): Meeting | null {
    return this.#meeting;
  }

  /** The newest view, for a window that loads late. */
  get view(): ProjectorView | null {
    return this.#view;
  }

  /** To be told, from now on, whenever the wall's meeting is another or went on. */
  onMeeting(hear: () => void): void {
    this.#hearMeeting = hear;
  }

  /**
   * Another meeting, or none, is before the console. While the one on the wall is held, the room keeps it: only a
   * meeting that is held itself takes its place. Answers whether the wall followed.
   */
  turnTo(meeting: Meeting | null): boolean {
    const isAnother = this.#meeting !== null && meeting?.id !== this.#meeting.id;
    if (isAnother && isHeld(this.#meeting) && !isHeld(meeting)) return false;
    // A line and a decision are the other meeting's; a blank or a held picture is there to cover just such a change.
    if (isAnother) this.#stage = { ...this.#stage, line: null, readBack: null };
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
    if (meeting !== null) this.#stage = stageAfter(this.#stage, meeting);
    this.#tellChange();
    this.#hearMeeting();
  }

  /** Does to the wall what the clerk asks; a refusal says why not. */
  order(order: ProjectorOrder): Answer {
    const meeting = this.#meeting;
    const stage = this.#stage;
    switch (order.kind) {
      case 'freeze':
        if (!order.isFrozen) return this.#set({ ...stage, held: null });
        return meeting === null
          ? NOTHING_SHOWN
          : this.#set({ ...stage, held: stage.held ?? this.#sceneOf(meeting) });
      case 'blank':
        if (order.isBlank && this.#view === null) return NOTHING_SHOWN;
        return this.#set({ ...stage, isBlank: order.isBlank });
      case 'line':
        return this.#putLine(order.text);
      case 'read-back': {
        if (meeting === null) return NOTHING_SHOWN;
        if (stage.held !== null)
          return reject(
            'wall-frozen',
            'The projector is frozen: let it go on first, then show the decision.',
          );
        if (decisionSlide(meeting, order.blockId) === null)
          return reject(
            'no-such-decision',
            'That decision cannot be shown: it is empty, marked sensitive, or belongs to another meeting than the one on the projector.',
          );
        return this.#set(readingBack(stage, meeting, order.blockId));
      }
    }
  }

  /** The projector was closed: it opens again as if nothing had been done to it. */
  clear(): void {
    this.#set(bareStage);
  }

  #putLine(text: string | null): Answer {
    if (text === null) return this.#set({ ...this.#stage, line: null });
    if (this.#meeting === null) return NOTHING_SHOWN;
    const line = sayingOf(this.#meeting)(text);
    return line === null
      ? reject(
          'line-not-shown',
          'E-mail addresses, telephone numbers and links are not shown on the projector, and nothing else is in this line. Write it in words.',
        )
      : this.#set({ ...this.#stage, line });
  }

  readonly #sceneOf = (meeting: Meeting): ProjectorView =>
    sceneOf(meeting, this.#stage, this.#words?.(meeting));

  #set(stage: Stage): Answer {
    this.#stage = stage;
    this.#tellChange();
    return ok(this.#view);
  }

  #tellChange(): void {
    const scene = this.#meeting && this.#sceneOf(this.#meeting);
    const view = viewOnStage(scene, this.#stage);
    const text = JSON.stringify(view);
    if (text === this.#text) return;
    this.#view = view;
    this.#text = text;
    this.#tell(view);
  }
}
