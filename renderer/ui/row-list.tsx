/**
 * A list of things that are opened, moved and removed by key: one stop for Tab,
 * Up and Down between the rows, Right and Left to a row's buttons, a letter to
 * jump. What Enter opens and which other keys a row knows, the place says.
 */
import type { KeyboardEvent, ReactNode } from 'react';
import { type DragAndDropHooks, GridList, GridListItem } from 'react-aria-components';
import styles from './row-list.module.css';

export interface RowListProps<R extends { readonly id: string }> {
  readonly label: string;
  readonly rows: readonly R[];
  /** What the row is called, for screen readers and for jumping by letter. */
  readonly textOf: (row: R) => string;
  readonly onOpen: (row: R) => void;
  /** True when the key was one of the row's; it then goes no further. */
  readonly onKey: (row: R, event: KeyboardEvent) => boolean;
  /** Lets rows be dragged to another place; each then holds a button with slot="drag". */
  readonly drag?: DragAndDropHooks;
  readonly children: (row: R) => ReactNode;
}

export function RowList<R extends { readonly id: string }>({
  label,
  rows,
  textOf,
  onOpen,
  onKey,
  drag,
  children,
}: RowListProps<R>) {
  const rowCalled = (key: unknown): R | undefined => rows.find((row) => row.id === key);
  const capture = (event: KeyboardEvent): void => {
    const at = event.target instanceof Element ? event.target.closest<HTMLElement>('[role="row"]') : null;
    const row = at && rowCalled(at.dataset['key']);
    if (!row || !onKey(row, event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div role="presentation" onKeyDownCapture={capture}>
      <GridList
        aria-label={label}
        className={styles['list'] ?? ''}
        items={rows}
        {...(drag ? { dragAndDropHooks: drag } : {})}
        onAction={(key) => {
          const row = rowCalled(key);
          if (row) onOpen(row);
        }}
      >
        {(row) => (
          <GridListItem className={styles['row'] ?? ''} textValue={textOf(row)}>
            {children(row)}
          </GridListItem>
        )}
      </GridList>
    </div>
  );
}
