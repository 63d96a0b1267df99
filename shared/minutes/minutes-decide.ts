/** The rules of the minutes: text belongs to an item of this agenda, and a block stands in one item. */
import { type Agenda, itemById } from '../agenda/agenda';
import { assertNever } from '../kernel/assert-never';
import type { Decision } from '../kernel/decision';
import { reject } from '../kernel/rejection';
import { ok } from '../kernel/result';
import { blocksOf, type Minutes, whereIs } from './blocks';
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

export function decideMinutes(
  { minutes, agenda }: { readonly minutes: Minutes; readonly agenda: Agenda },
  command: MinutesCommand,
): Decision<MinutesEvent> {
  switch (command.type) {
    case 'ChangeMinutes': {
      const { itemId } = command;
      if (!itemById(agenda, itemId)) return noSuchItem();
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
        }
        const event: MinutesEvent =
          change.op === 'put'
            ? { type: 'BlockWritten', itemId, block: change.block, after: change.after }
            : { type: 'BlockRemoved', itemId, blockId: change.blockId };
        events.push(event);
        // The last change needs no view of what comes after it; most commands hold one.
        if (n + 1 < command.changes.length) after = evolveMinutes(after, event);
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
      return ok([{ type: 'BlockMoved', blockId, from, to, after }]);
    }
    default:
      return assertNever(command);
  }
}
