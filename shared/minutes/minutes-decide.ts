/** The rules of the minutes: text belongs to an item of this agenda, and a block stands in one item. */
import { type Agenda, type AgendaItem, itemById } from '../agenda/agenda';
import { assertNever } from '../kernel/assert-never';
import type { Decision } from '../kernel/decision';
import type { ItemId } from '../kernel/ids';
import { reject } from '../kernel/rejection';
import { ok } from '../kernel/result';
import { type Block, blocksOf, type Minutes, whereIs } from './blocks';
import { keysOf } from './generated-places';
import type { MinutesCommand } from './minutes-commands';
import type { MinutesEvent } from './minutes-events';
import { evolveMinutes } from './minutes-evolve';

const noSuchItem = () =>
  reject(
    'no-such-item',
    'The item this text belongs to is no longer on the agenda. Undo its removal, or copy the text first.',
  );
const noSuchBlock = () =>
  reject('no-such-block', 'That piece of text is no longer there. Nothing was changed.');

/** A block may stand for a paragraph that Boardside writes in that item. */
const belongs = ({ standsFor }: Block, item: AgendaItem): boolean =>
  standsFor === null || keysOf(item).includes(standsFor);

/** Whether two blocks would stand for the same; judged when all changes are made, since one may take over from another. */
function standsTwice(minutes: Minutes, itemId: ItemId, events: readonly MinutesEvent[]): boolean {
  const isAtStake = events.some((event) => event.type === 'BlockWritten' && event.block.standsFor !== null);
  if (!isAtStake) return false;
  const stoodFor = blocksOf(events.reduce(evolveMinutes, minutes), itemId)
    .map((b) => b.standsFor)
    .filter((key) => key !== null);
  return new Set(stoodFor).size < stoodFor.length;
}

export function decideMinutes(
  { minutes, agenda }: { readonly minutes: Minutes; readonly agenda: Agenda },
  command: MinutesCommand,
): Decision<MinutesEvent> {
  switch (command.type) {
    case 'ChangeMinutes': {
      const { itemId } = command;
      const item = itemById(agenda, itemId);
      if (!item) return noSuchItem();
      const events: MinutesEvent[] = [];
      let after = minutes;
      for (const [n, change] of command.changes.entries()) {
        const id = change.op === 'put' ? change.block.id : change.blockId;
        const isInItem = blocksOf(after, itemId).some((b) => b.id === id);
        if (change.op === 'remove' && !isInItem) return noSuchBlock();
        if (change.op === 'put') {
          const anchor = change.after;
          if (anchor === id || (anchor !== null && !blocksOf(after, itemId).some((b) => b.id === anchor)))
            return reject(
              'no-such-place',
              'The place for this text is no longer there. The text is still on screen; type on to save it.',
            );
          const elsewhere = isInItem ? undefined : whereIs(after, id);
          if (elsewhere)
            return reject('block-in-other-item', 'That piece of text already stands in another item.');
          if (!belongs(change.block, item))
            return reject(
              'not-written-there',
              `Boardside writes no such paragraph in “${item.title}”, so nothing can take its place there. Write the text as your own.`,
            );
        }
        const event: MinutesEvent =
          change.op === 'put'
            ? { type: 'BlockWritten', itemId, block: change.block, after: change.after }
            : { type: 'BlockRemoved', itemId, blockId: change.blockId };
        events.push(event);
        // The last change needs no view of what comes after it; most commands hold one.
        if (n + 1 < command.changes.length) after = evolveMinutes(after, event);
      }
      return standsTwice(minutes, itemId, events)
        ? reject(
            'already-stood-for',
            'Your own words already stand in the place of that paragraph. Change those, or delete them first.',
          )
        : ok(events);
    }
    case 'RewriteBlocks': {
      const events: MinutesEvent[] = [];
      for (const { itemId, block } of command.blocks) {
        const blocks = blocksOf(minutes, itemId);
        const at = blocks.findIndex((b) => b.id === block.id);
        if (at < 0) return noSuchBlock();
        events.push({ type: 'BlockWritten', itemId, block, after: blocks[at - 1]?.id ?? null });
      }
      return ok(events);
    }
    case 'MoveBlock': {
      const from = whereIs(minutes, command.blockId);
      if (!from) return noSuchBlock();
      if (!itemById(agenda, command.toItem)) return noSuchItem();
      const { after, toItem: to, blockId } = command;
      if (after === blockId || (after !== null && !blocksOf(minutes, to).some((b) => b.id === after)))
        return reject('no-such-place', 'The place for this text is no longer there. Nothing was moved.');
      const moved: MinutesEvent = { type: 'BlockMoved', blockId, from, to, after };
      const block = blocksOf(minutes, from).find((b) => b.id === blockId);
      // Away from its item it stands for nothing: there it is the clerk's words and no more.
      if (to === from || !block || block.standsFor === null) return ok([moved]);
      return ok([moved, { type: 'BlockWritten', itemId: to, block: { ...block, standsFor: null }, after }]);
    }
    default:
      return assertNever(command);
  }
}
