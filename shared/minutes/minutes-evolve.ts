import { assertNever } from '../kernel/assert-never';
import type { BlockId, ItemId } from '../kernel/ids';
import { type Block, blocksOf, type Minutes } from './blocks';
import type { MinutesEvent } from './minutes-events';

const set = (minutes: Minutes, item: ItemId, blocks: Block[]): Minutes => ({
  byItem: { ...minutes.byItem, [item]: blocks },
});

const placeAfter = (blocks: readonly Block[], block: Block, after: BlockId | null): Block[] => {
  const at = after === null ? 0 : blocks.findIndex((b) => b.id === after) + 1;
  return [...blocks.slice(0, at), block, ...blocks.slice(at)];
};

/** New words in place when the block already stands there; otherwise it is put there. */
const write = (blocks: readonly Block[], block: Block, after: BlockId | null): Block[] => {
  const at = blocks.findIndex((b) => b.id === block.id);
  if (at >= 0 && (blocks[at - 1]?.id ?? null) === after) {
    const next = blocks.slice();
    next[at] = block;
    return next;
  }
  return placeAfter(
    blocks.filter((b) => b.id !== block.id),
    block,
    after,
  );
};

/** Total over the minutes' events; holds no rules. */
export function evolveMinutes(minutes: Minutes, event: MinutesEvent): Minutes {
  switch (event.type) {
    case 'BlockWritten':
      return set(minutes, event.itemId, write(blocksOf(minutes, event.itemId), event.block, event.after));
    case 'BlockRemoved':
      return set(
        minutes,
        event.itemId,
        blocksOf(minutes, event.itemId).filter((b) => b.id !== event.blockId),
      );
    case 'BlockMoved': {
      const moved = blocksOf(minutes, event.from).find((b) => b.id === event.blockId);
      if (!moved) return minutes;
      const without = set(
        minutes,
        event.from,
        blocksOf(minutes, event.from).filter((b) => b.id !== event.blockId),
      );
      return set(without, event.to, placeAfter(blocksOf(without, event.to), moved, event.after));
    }
    default:
      return assertNever(event);
  }
}
