/** The agenda in the order in which it is taken, and whether it fits the time. */
import { type KeyboardEvent, useState } from 'react';
import { useDragAndDrop } from 'react-aria-components';
import type { AgendaItem } from '../../../../shared/agenda/agenda';
import { usualItems } from '../../../../shared/agenda/usual-items';
import { type ItemId, itemId } from '../../../../shared/kernel/ids';
import { setConsole, useMeeting } from '../../../bridge/console-store';
import { Button } from '../../../ui/button';
import { KeyLine } from '../../../ui/key-line';
import { RowList } from '../../../ui/row-list';
import { useRowFocus } from '../../../ui/use-row-focus';
import { keepAndSay } from '../keep';
import { AddItem } from './add-item';
import { afterDrop, afterMove, type ItemRow, itemRows } from './agenda-rows';
import styles from './agenda.module.css';
import { ItemDialog } from './item-dialog';
import { type ItemAct, ItemLine } from './item-line';
import { plannedTime, plannedWords } from './planned-words';

const KEYS = [
  ['Enter', 'edits'],
  ['Alt ↑ ↓', 'moves'],
  ['Delete', 'removes'],
] as const;

function PlannedTime() {
  const meeting = useMeeting((m) => m);
  const time = plannedTime(meeting);
  const isOver = time.planned > time.available;
  return (
    <output className={isOver ? styles['over'] : styles['planned']}>
      {isOver ? '▲ ' : ''}
      {plannedWords(time)}
    </output>
  );
}

function NoItems({ isCarried }: { readonly isCarried: boolean }) {
  const previousMeeting = useMeeting((m) => m.facts.previousMeeting);
  const addUsual = (): void =>
    void keepAndSay(
      // Put around what was carried from an earlier meeting, which a new agenda never takes off.
      { type: 'TakeAgenda', items: [...usualItems(previousMeeting)], replace: isCarried },
      'The usual items are on the agenda. Add the others between them.',
    );
  return (
    <div className={styles['empty']}>
      <p>
        {isCarried
          ? 'Only what an earlier meeting put off is on the agenda yet.'
          : 'Nothing is on the agenda yet.'}{' '}
        Bring in the agenda from its file, or begin with the items that every meeting has and add the others.
      </p>
      <div className={styles['ways']}>
        <Button look="primary" onPress={() => setConsole({ overlay: 'import' })}>
          Bring in the agenda…
        </Button>
        <Button onPress={addUsual}>Add the usual items</Button>
      </div>
    </div>
  );
}

export function AgendaSection() {
  const items = useMeeting((m) => m.agenda.items);
  const [edited, setEdited] = useState<ItemId | null>(null);
  const { within, focusRow } = useRowFocus(items);
  const rows = itemRows(items);

  async function put(item: AgendaItem, after: ItemId | null | undefined, button?: string): Promise<void> {
    if (after === undefined) return;
    const rest = items.filter(({ id }) => id !== item.id);
    const place = rest.findIndex(({ id }) => id === after) + 2;
    const done = `“${item.title}” is now item ${place} of ${items.length}.`;
    if (await keepAndSay({ type: 'MoveItem', itemId: item.id, after }, done)) focusRow(item.id, button);
  }
  const move = ({ item }: ItemRow, by: 1 | -1, button?: string): Promise<void> =>
    put(item, afterMove(items, item.id, by), button);
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'boardside-item': String(key) })),
    onReorder: ({ keys, target }) => {
      const item = items.find(({ id }) => keys.has(id));
      if (!item || target.dropPosition === 'on') return;
      void put(item, afterDrop(items, item.id, itemId.parse(target.key), target.dropPosition));
    },
  });
  async function remove(item: AgendaItem): Promise<void> {
    const at = items.indexOf(item);
    const beside = items[at + 1] ?? items[at - 1];
    const done = `“${item.title}” is off the agenda. Undo brings it back.`;
    if (!(await keepAndSay({ type: 'RemoveItem', itemId: item.id }, done))) return;
    setEdited(null);
    if (beside) focusRow(beside.id);
  }
  const act = (row: ItemRow, what: ItemAct): void => {
    if (what === 'remove') void remove(row.item);
    else void move(row, what === 'up' ? -1 : 1, what);
  };
  const onKey = (row: ItemRow, event: KeyboardEvent): boolean => {
    const isArrow = event.key === 'ArrowUp' || event.key === 'ArrowDown';
    if (event.altKey && isArrow) void move(row, event.key === 'ArrowUp' ? -1 : 1);
    else if (event.key === 'Delete') void remove(row.item);
    else return false;
    return true;
  };

  return (
    <section className={styles['agenda']} aria-labelledby="prepare-agenda">
      <div className={styles['top']}>
        <h2 id="prepare-agenda" className={styles['heading']}>
          Agenda
        </h2>
        {items.length === 0 ? null : (
          <Button size="small" onPress={() => setConsole({ overlay: 'import' })}>
            Bring in the agenda…
          </Button>
        )}
      </div>
      <PlannedTime />
      <AddItem />
      {items.every(({ carriedFrom }) => carriedFrom !== null) ? (
        <NoItems isCarried={items.length > 0} />
      ) : null}
      {items.length === 0 ? null : <KeyLine keys={KEYS} />}
      <div ref={within}>
        {items.length === 0 ? null : (
          <RowList
            label="Agenda items"
            rows={rows}
            textOf={({ item, number }) => `${number} ${item.title}`}
            onOpen={({ item }) => setEdited(item.id)}
            onKey={onKey}
            drag={dragAndDropHooks}
          >
            {(row) => <ItemLine row={row} onAct={(what) => act(row, what)} />}
          </RowList>
        )}
      </div>
      <ItemDialog id={edited} onClose={() => setEdited(null)} onRemove={(item) => void remove(item)} />
    </section>
  );
}
