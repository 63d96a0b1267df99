/**
 * What an action reaches for on the screen: a place to put the keyboard, and the
 * notes being written. The screen offers them; an action never looks for them
 * in the page. A place that is not drawn yet is gone to as soon as it is.
 */
import type { LocalDate } from '../../shared/kernel/wall-time';
import type { Rewriting, WordsOnScreen } from '../../shared/jargon/spell-out';
import type { BlockId } from '../../shared/kernel/ids';
import type { Block, BlockKind } from '../../shared/minutes/blocks';

export type Target =
  | 'agenda'
  | 'notes'
  | 'people'
  | 'find-person'
  | 'prompts'
  | 'jargon'
  | 'find-words'
  | 'next-finding'
  | 'planned-actual'
  | 'preview';

const offered = new Map<Target, () => void>();
let wanted: Target | null = null;
/** Gone to in this turn of drawing: what is drawn after it must not take the keyboard away again. */
let justGoneTo: Target | null = null;

/** Returns the way to take the offer back. */
export function offerTarget(target: Target, focus: () => void): () => void {
  offered.set(target, focus);
  if (wanted === target) {
    goTo(target);
    justGoneTo = target;
    setTimeout(() => (justGoneTo = null));
  }
  return () => {
    if (offered.get(target) === focus) offered.delete(target);
  };
}

export function goTo(target: Target): void {
  const focus = offered.get(target);
  wanted = focus ? null : target;
  focus?.();
}

/** Whether the keyboard was asked elsewhere when this is drawn. */
export const isKeyboardWanted = (by: Target): boolean =>
  [wanted, justGoneTo].some((t) => t !== null && t !== by);

export interface NotesHandle {
  readonly kindHere: () => BlockKind;
  /** Makes the block at the caret this kind, or a paragraph if it is that already. */
  readonly toggleKind: (kind: BlockKind) => void;
  /** Of the action at the caret. */
  readonly dueHere: () => LocalDate | null;
  readonly setDue: (due: LocalDate | null) => void;
  /** "@", asking who owns the action or owes the answer at the caret. */
  readonly askOwner: () => void;
  readonly toggleSensitive: () => void;
  /** The block at the caret as the domain knows it; null in a paragraph of Boardside's own. */
  readonly blockHere: () => Block | null;
  /** What a link made now would be on, and where it leads already. */
  readonly linkHere: () => { readonly text: string; readonly address: string | null };
  readonly setLink: (address: string | null) => void;
  /** Hands the block at the caret back to Boardside, or else the first that stands for a paragraph of its own; false when there is none. */
  readonly handBack: () => boolean;
  /** While the work goes on, what it changes in this text is one step of the clerk's Ctrl+Z. */
  readonly asClerksDoing: (work: () => Promise<unknown>) => Promise<void>;
  /** This step of the meeting took something out of the text: Ctrl+Z takes it back while it is the newest. */
  readonly tookOut: (seq: number) => void;
  /** What was found in this item, for as long as the find bar is open. */
  readonly showFound: (marks: readonly FoundMark[]) => void;
  /** The next word from the caret on that the dictionary does not know, by name; chosen in the text. */
  readonly misspelt: () => { readonly word: string } | null;
  readonly replaceMisspelt: (word: string) => void;
  /** Every block's words, and where the caret or the end of what is chosen stands; one character for whatever is no text. */
  readonly wordsOnScreen: () => WordsOnScreen;
  /** Puts words into a block of `wordsOnScreen`; the caret goes behind them only where it stood at their place. */
  readonly rewrite: (change: Rewriting) => void;
  /** Puts the caret around words of a block and brings them into view, the keyboard staying where it is. */
  readonly select: (mark: FoundMark) => void;
}

/** Words of a block, by UTF-16 offsets. */
export interface FoundMark {
  readonly blockId: BlockId;
  readonly from: number;
  readonly to: number;
  readonly isCurrent: boolean;
}

let notes: NotesHandle | null = null;

export function offerNotes(handle: NotesHandle): () => void {
  notes = handle;
  return () => {
    if (notes === handle) notes = null;
  };
}

export const notesOnScreen = (): NotesHandle | null => notes;
