/**
 * The rules of the agenda. Whether the meeting is running at all is asked one
 * floor up, in meeting/decide; here the question is only what the items allow.
 */
import { assertNever } from '../kernel/assert-never';
import type { DecideContext, Decision } from '../kernel/decision';
import { type ItemId, itemId } from '../kernel/ids';
import { reject } from '../kernel/rejection';
import { ok } from '../kernel/result';
import { type Instant, MINUTE } from '../kernel/wall-time';
import { type Agenda, type AgendaItem, itemById, nextItem, runningItem } from './agenda';
import type { AgendaCommand } from './agenda-commands';
import type { AgendaEvent } from './agenda-events';
import { allowedFor, type Interruption, spentOn } from './agenda-timing';

const noSuchItem = () =>
  reject('no-such-item', 'That agenda item is no longer on the agenda. Choose another item in the list.');

const named = (item: AgendaItem): string => `“${item.title}”`;

/** One item runs at a time: starting another sets the running one aside, with its time kept. */
const startItem = (agenda: Agenda, id: ItemId, at: Instant): AgendaEvent[] => {
  const running = runningItem(agenda);
  const aside: AgendaEvent[] = running ? [{ type: 'ItemPaused', itemId: running.id, at }] : [];
  return [...aside, { type: 'ItemStarted', itemId: id, at }];
};

export function decideAgenda(
  agenda: Agenda,
  command: AgendaCommand,
  ctx: DecideContext & { readonly interruptions: readonly Interruption[] },
): Decision<AgendaEvent> {
  const { at, interruptions } = ctx;
  switch (command.type) {
    case 'AddItem': {
      if (command.after !== null && !itemById(agenda, command.after)) return noSuchItem();
      const id = itemId.parse(ctx.newId());
      return ok([{ type: 'ItemAdded', itemId: id, item: command.item, after: command.after }]);
    }
    case 'TakeAgenda':
      return takeAgenda(agenda, command, ctx);
    case 'EditItem': {
      if (!itemById(agenda, command.itemId)) return noSuchItem();
      return ok([{ type: 'ItemEdited', itemId: command.itemId, changes: command.changes }]);
    }
    case 'MoveItem': {
      if (!itemById(agenda, command.itemId)) return noSuchItem();
      if (command.after !== null && !itemById(agenda, command.after)) return noSuchItem();
      if (command.after === command.itemId)
        return reject('item-already-there', 'The item is already in that place.');
      return ok([{ type: 'ItemMoved', itemId: command.itemId, after: command.after }]);
    }
    case 'RemoveItem': {
      const item = itemById(agenda, command.itemId);
      if (!item) return noSuchItem();
      if (item.segments.length > 0)
        return reject(
          'item-already-started',
          `${named(item)} has been started, so it stays in the record. Defer it instead.`,
        );
      return ok([{ type: 'ItemRemoved', itemId: item.id }]);
    }
    case 'StartItem': {
      const item = itemById(agenda, command.itemId);
      if (!item) return noSuchItem();
      if (item.status === 'running')
        return reject('item-already-running', `${named(item)} is already running.`);
      if (item.status === 'closed')
        return reject('item-already-closed', `${named(item)} is closed. Re-open it to give it more time.`);
      if (item.status === 'deferred')
        return reject('item-deferred', `${named(item)} was deferred. Re-open it to take it today after all.`);
      return ok(startItem(agenda, item.id, at));
    }
    case 'NextItem': {
      const running = runningItem(agenda);
      const next = nextItem(agenda);
      if (!running && !next)
        return reject('no-item-left', 'Every item has been taken. Close the meeting when you are ready.');
      const closing: AgendaEvent[] = running ? [{ type: 'ItemClosed', itemId: running.id, at }] : [];
      const starting: AgendaEvent[] = next ? [{ type: 'ItemStarted', itemId: next.id, at }] : [];
      return ok([...closing, ...starting]);
    }
    case 'ExtendItem':
      return extendItem(agenda, command, { at, interruptions });
    case 'PauseItem': {
      const running = runningItem(agenda);
      if (!running) return reject('no-item-running', 'No item is running, so there is nothing to pause.');
      return ok([{ type: 'ItemPaused', itemId: running.id, at }]);
    }
    case 'CloseItem': {
      const item = itemById(agenda, command.itemId);
      if (!item) return noSuchItem();
      if (item.status === 'closed') return reject('item-already-closed', `${named(item)} is already closed.`);
      return ok([{ type: 'ItemClosed', itemId: item.id, at }]);
    }
    case 'ReopenItem': {
      const item = itemById(agenda, command.itemId);
      if (!item) return noSuchItem();
      if (item.status === 'deferred') return ok([{ type: 'ItemReopened', itemId: item.id, at }]);
      if (item.status !== 'closed')
        return reject('item-not-closed', `${named(item)} is not closed, so there is nothing to re-open.`);
      return ok([{ type: 'ItemReopened', itemId: item.id, at }, ...startItem(agenda, item.id, at)]);
    }
    case 'DeferItem': {
      const item = itemById(agenda, command.itemId);
      if (!item) return noSuchItem();
      if (item.status === 'deferred') return reject('item-deferred', `${named(item)} is already deferred.`);
      if (item.status === 'closed')
        return reject(
          'item-already-closed',
          `${named(item)} is closed, so it cannot be deferred. Re-open it first.`,
        );
      return ok([{ type: 'ItemDeferred', itemId: item.id, reason: command.reason, at }]);
    }
    default:
      return assertNever(command);
  }
}

function extendItem(
  agenda: Agenda,
  command: Extract<AgendaCommand, { type: 'ExtendItem' }>,
  { at, interruptions }: { readonly at: Instant; readonly interruptions: readonly Interruption[] },
): Decision<AgendaEvent> {
  const item = itemById(agenda, command.itemId);
  if (!item) return noSuchItem();
  if (item.status === 'closed' || item.status === 'deferred')
    return reject(
      'item-already-closed',
      `${named(item)} is over, so its time cannot change. Re-open it first.`,
    );
  if (command.minutes === 0) return reject('no-minutes', 'Say how many minutes to add or take away.');
  if ((item.allottedMinutes ?? 0) + item.grantedMinutes + command.minutes < 0)
    return reject('not-enough-minutes', `${named(item)} does not have that many minutes to take away.`);
  // With no minutes planned, "two more" means two from now: what has been spent is granted as well.
  const spent = allowedFor(item) === null ? Math.ceil(spentOn(item, interruptions, at) / MINUTE) : 0;
  return ok([{ type: 'ItemExtended', itemId: item.id, minutes: spent + command.minutes, at }]);
}

function takeAgenda(
  agenda: Agenda,
  command: Extract<AgendaCommand, { type: 'TakeAgenda' }>,
  ctx: DecideContext,
): Decision<AgendaEvent> {
  const started = agenda.items.find((i) => i.status !== 'planned');
  if (command.replace && started)
    return reject(
      'item-already-started',
      `${named(started)} has been taken already. Add the new items to the agenda instead.`,
    );
  const removed: AgendaEvent[] = command.replace
    ? agenda.items.map((i) => ({ type: 'ItemRemoved', itemId: i.id }))
    : [];
  let after: ItemId | null = command.replace ? null : (agenda.items.at(-1)?.id ?? null);
  const added = command.items.map((item): AgendaEvent => {
    const event: AgendaEvent = { type: 'ItemAdded', itemId: itemId.parse(ctx.newId()), item, after };
    after = event.itemId;
    return event;
  });
  return ok([...removed, ...added]);
}
