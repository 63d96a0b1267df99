/**
 * Where the keyboard goes after a row was moved or taken away: the browser drops
 * the focus of a row that changes its place, so it is put back by the row's id.
 */
import { type RefObject, useCallback, useEffect, useRef } from 'react';

export interface RowFocus {
  readonly within: RefObject<HTMLDivElement | null>;
  /** Focuses the row as soon as it is drawn; `button` names one of its buttons by data-move. */
  readonly focusRow: (id: string, button?: string) => void;
}

/** `drawn` changes whenever the rows do. */
export function useRowFocus(drawn: unknown): RowFocus {
  const within = useRef<HTMLDivElement>(null);
  const wanted = useRef<{ readonly id: string; readonly button?: string } | null>(null);
  const settle = useCallback(() => {
    if (!wanted.current) return;
    const { id, button } = wanted.current;
    const row = within.current?.querySelector<HTMLElement>(`[role="row"][data-key="${id}"]`);
    if (!row) return;
    wanted.current = null;
    const part =
      button === undefined ? null : row.querySelector<HTMLElement>(`button[data-move="${button}"]`);
    (part && !part.hasAttribute('disabled') ? part : row).focus();
  }, []);
  useEffect(settle, [settle, drawn]);
  const focusRow = useCallback(
    (id: string, button?: string) => {
      wanted.current = button === undefined ? { id } : { id, button };
      settle();
    },
    [settle],
  );
  return { within, focusRow };
}
