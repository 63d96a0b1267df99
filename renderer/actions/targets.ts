/**
 * What an action reaches for on the screen: a place to put the keyboard, and the
 * notes being written. The screen offers them; an action never looks for them
 * in the page. A place that is not drawn yet is gone to as soon as it is.
 */
import type { LocalDate } from '../../shared/kernel/wall-time';
import type { BlockKind } from '../../shared/minutes/blocks';

export type Target = 'agenda' | 'notes' | 'people' | 'find-person' | 'next-finding' | 'preview';

const offered = new Map<Target, () => void>();
let wanted: Target | null = null;

/** Returns the way to take the offer back. */
export function offerTarget(target: Target, focus: () => void): () => void {
  offered.set(target, focus);
  if (wanted === target) goTo(target);
  return () => {
    if (offered.get(target) === focus) offered.delete(target);
  };
}

export function goTo(target: Target): void {
  const focus = offered.get(target);
  wanted = focus ? null : target;
  focus?.();
}

export interface NotesHandle {
  readonly kindHere: () => BlockKind;
  /** Makes the block at the caret this kind, or a paragraph if it is that already. */
  readonly toggleKind: (kind: BlockKind) => void;
  /** Of the action at the caret. */
  readonly dueHere: () => LocalDate | null;
  readonly setDue: (due: LocalDate | null) => void;
}

let notes: NotesHandle | null = null;

export function offerNotes(handle: NotesHandle): () => void {
  notes = handle;
  return () => {
    if (notes === handle) notes = null;
  };
}

export const notesOnScreen = (): NotesHandle | null => notes;
