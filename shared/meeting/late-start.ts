/**
 * "You have been on item 3 for a while: started item 4 at 18:32?" The clerk writes on in an item the board has gone on
 * to, and the clock was forgotten. Blocks hold no times, so the moment at which the writing moves is kept as an event:
 * only while another item runs, and only to an item nobody has begun. Touching up an item that is over, or a note for
 * the clerk alone, is not going on.
 */
import { itemById, numberOf, runningItem } from '../agenda/agenda';
import type { ItemId } from '../kernel/ids';
import { type Instant, minutes, timeOf } from '../kernel/wall-time';
import type { MinutesCommand } from '../minutes/minutes-commands';
import { isPublic } from '../minutes/blocks';
import type { MeetingEvent } from './events';
import type { Meeting } from './meeting';
import type { SpanningCommand } from './spanning-commands';

/** How long the writing has to be elsewhere before anything is said. */
export const A_WHILE = minutes(2);

const isWriting = (command: MinutesCommand): boolean =>
  command.type === 'ChangeMinutes' &&
  command.changes.some(
    (change) => change.op === 'put' && isPublic(change.block) && change.block.text.trim() !== '',
  );

/** The event to be kept beside the change of text; none in nearly all cases. */
export function writingMoved(
  { agenda, sitting }: Meeting,
  command: MinutesCommand,
  at: Instant,
): MeetingEvent[] {
  const running = runningItem(agenda);
  const sits = sitting.phase === 'sitting' || sitting.phase === 'break';
  if (!running || !sits || command.type !== 'ChangeMinutes' || !isWriting(command)) return [];
  const { itemId } = command;
  const isHere = (sitting.writing.at(-1)?.itemId ?? running.id) === itemId;
  const counts = itemId === running.id || itemById(agenda, itemId)?.status === 'planned';
  return counts && !isHere ? [{ type: 'WritingMoved', itemId, at }] : [];
}

export interface LateStart {
  readonly running: ItemId;
  readonly itemId: ItemId;
  /** When the clerk began to write in it. */
  readonly at: Instant;
  readonly words: string;
  readonly mend: Extract<SpanningCommand, { type: 'StartItemAsOf' }>;
}

/** Null while the writing is where the clock runs. */
export function lateStartHint({ agenda, sitting }: Meeting, now: Instant): LateStart | null {
  const running = runningItem(agenda);
  if (!running) return null;
  const back = sitting.writing.findLastIndex(({ itemId }) => itemId === running.id);
  const moved = sitting.writing
    .slice(back + 1)
    .find(({ itemId }) => itemById(agenda, itemId)?.status === 'planned');
  if (!moved || now - moved.at < A_WHILE) return null;
  const { at, itemId } = moved;
  const [from, to] = [numberOf(agenda, running.id), numberOf(agenda, itemId)];
  return {
    running: running.id,
    itemId,
    at,
    words: `You have been on item ${from} for a while: started item ${to} at ${timeOf(at)}?`,
    mend: { type: 'StartItemAsOf', itemId, from: at },
  };
}
