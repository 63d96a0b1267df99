/**
 * How a board words its prompts, kept from one meeting to the next: taken out of the meeting in which the clerk changed
 * (or undid) it, and put into every meeting made for that board after it. Opening an old meeting changes nothing, and
 * the sample's wording is nobody's.
 */
import type { PromptWordings } from '../../shared/chairing/prompt-shapes';
import type { MeetingId } from '../../shared/kernel/ids';
import type { MeetingFacts } from '../../shared/meeting/facts';
import type { Meeting } from '../../shared/meeting/meeting';

type ByBoard = Readonly<Record<string, PromptWordings>>;

export interface BoardPromptsPorts {
  readonly kept: () => ByBoard;
  /** Takes effect at once; never rejects for what a disk refuses. */
  readonly keep: (all: ByBoard) => void;
}

const boardOf = ({ board, council }: Pick<MeetingFacts, 'board' | 'council'>): string =>
  `${council} · ${board}`.toLowerCase().replace(/\s+/g, ' ');

export class BoardPrompts {
  readonly #ports: BoardPromptsPorts;
  /** The wording each meeting was last seen with. */
  readonly #seen = new Map<MeetingId, string>();

  constructor(ports: BoardPromptsPorts) {
    this.#ports = ports;
  }

  /** For a meeting that is made now. */
  of(facts: MeetingFacts): PromptWordings {
    return facts.isSample === true ? {} : (this.#ports.kept()[boardOf(facts)] ?? {});
  }

  /** To be told of every meeting that is opened, and of every change. */
  note({ chairing, facts, id }: Meeting): void {
    const { board } = chairing.promptWords;
    const words = JSON.stringify(board);
    const before = this.#seen.get(id);
    this.#seen.set(id, words);
    if (before === undefined || before === words || facts.isSample === true) return;
    const { [boardOf(facts)]: _, ...others } = this.#ports.kept();
    this.#ports.keep(Object.keys(board).length === 0 ? others : { ...others, [boardOf(facts)]: board });
  }
}
