/**
 * Hands the words on screen over to the meeting and takes in what changes
 * there. Guarantees: words wait at most PAUSE after the last key and MOST_WAIT
 * in all before they are sent; one message is under way at a time; what could
 * not be saved stays on screen, is tried again, and outlives the editor.
 * Pure but for the timers; the ports do the rest.
 */
import type { Block } from '../../../../shared/minutes/blocks';
import type { BlockChange } from '../../../../shared/minutes/minutes-commands';
import { areSameBlocks, diffBlocks } from './block-diff';
import { mergeBlocks } from './merge-blocks';

/** Milliseconds without a key after which the words are sent. */
export const PAUSE = 250;
/** Milliseconds that words wait while the clerk types on without a pause. */
export const MOST_WAIT = 1000;
/** Milliseconds until words that could not be saved are tried again. */
export const TRY_AGAIN = 5000;
/** Changes in one message, as the contract allows. */
const MOST_CHANGES = 2000;

/** The number of the step that is on disk; or why there is none. Only what could not be saved is worth trying again. */
export type Delivery = { readonly seq: number } | 'refused' | 'not-saved';

export interface NotesPorts {
  /** The words as they stand on screen. */
  readonly read: () => readonly Block[];
  /** Puts other words on screen. */
  readonly show: (blocks: readonly Block[]) => void;
  readonly send: (changes: BlockChange[]) => Promise<Delivery>;
  /** Whether anything on screen is not on disk. */
  readonly onUnsent: (isUnsent: boolean) => void;
}

export interface NotesSession {
  readonly edited: () => void;
  /** Settles when all that stood on screen is on disk, or could not be put there. */
  readonly flush: () => Promise<void>;
  /** The meeting now has these blocks, as of this step. */
  readonly told: (blocks: readonly Block[], seq: number) => void;
  readonly stop: () => void;
}

export function notesSession(ports: NotesPorts, start: readonly Block[], startSeq: number): NotesSession {
  /** What this side knows the meeting to hold. */
  let base = start;
  let theirs = { blocks: start, seq: startSeq };
  let acknowledged = startSeq;
  let onItsWay: readonly Block[] | null = null;
  let delivery: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince: number | null = null;

  const wait = (ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), ms);
  };

  async function deliver(): Promise<void> {
    for (;;) {
      const mine = ports.read();
      const changes = diffBlocks(base, mine);
      if (changes.length === 0) return;
      const isWhole = changes.length <= MOST_CHANGES;
      onItsWay = isWhole ? mine : null;
      const delivered = await ports.send(changes.slice(0, MOST_CHANGES));
      onItsWay = null;
      if (typeof delivered === 'string') {
        base = theirs.blocks;
        if (delivered === 'not-saved') wait(TRY_AGAIN);
        return;
      }
      acknowledged = delivered.seq;
      if (theirs.seq >= acknowledged) base = theirs.blocks;
      else if (isWhole) base = mine;
      else return wait(PAUSE);
    }
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    waitingSince = null;
    delivery ??= deliver().finally(() => {
      delivery = null;
      ports.onUnsent(diffBlocks(base, ports.read()).length > 0);
    });
    return delivery;
  }

  function edited(): void {
    const at = performance.now();
    waitingSince ??= at;
    ports.onUnsent(true);
    wait(Math.max(0, Math.min(PAUSE, waitingSince + MOST_WAIT - at)));
  }

  function told(blocks: readonly Block[], seq: number): void {
    theirs = { blocks, seq };
    if (seq < acknowledged || blocks === base) return;
    if (areSameBlocks(blocks, base) || (onItsWay && areSameBlocks(blocks, onItsWay))) {
      base = blocks;
      return;
    }
    const mine = ports.read();
    const merged = mergeBlocks(base, blocks, mine);
    base = blocks;
    if (!areSameBlocks(merged, mine)) ports.show(merged);
    if (diffBlocks(base, merged).length > 0) edited();
  }

  return { edited, flush, told, stop: () => clearTimeout(timer) };
}
