/**
 * The term the clerk has put up on the projector. It belongs to the moment it was asked in: when the meeting goes on to
 * another item, a break or its end, it is taken off by itself. No fact of the meeting, so it is in no journal.
 */
import { runningItem } from '../../shared/agenda/agenda';
import type { Meeting } from '../../shared/meeting/meeting';
import type { ExplainedTerm } from '../../shared/projector/projector-view';

const momentOf = ({ agenda, id, sitting }: Meeting): string =>
  `${id} ${sitting.phase} ${runningItem(agenda)?.id ?? ''}`;

export class TermOnWall {
  readonly #tell: (term: ExplainedTerm | null) => void;
  #term: ExplainedTerm | null = null;
  #moment = '';

  /** `tell` is called whenever another term, or none, is up. */
  constructor(tell: (term: ExplainedTerm | null) => void) {
    this.#tell = tell;
  }

  get term(): ExplainedTerm | null {
    return this.#term;
  }

  /** Puts it up, or takes down what is up with null; without a meeting there is no wall to put it on. */
  show(term: ExplainedTerm | null, meeting: Meeting | null): void {
    const now = meeting === null ? null : term;
    if (now === null && this.#term === null) return;
    this.#term = now;
    this.#moment = meeting === null ? '' : momentOf(meeting);
    this.#tell(now);
  }

  /** To be told of every change before it is shown. */
  follow(meeting: Meeting | null): void {
    if (this.#term !== null && (meeting === null || momentOf(meeting) !== this.#moment))
      this.show(null, meeting);
  }
}
