/**
 * "@" and two letters. The plugin finds what is being asked for and drives the
 * list by the keys while the caret stays in the text; drawing it is the
 * screen's affair (people-list.tsx). What a pick says of somebody is in
 * person-picked.ts.
 */
import { type EditorState, Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Attendee, isHereNow } from '../../../../shared/attendance/attendance';
import { findPeople } from '../../../../shared/attendance/roll-call-line';
import { type Asked, type AssignedAs, ASSIGN, meaningOf, picked } from './person-picked';

const MOST_SHOWN = 8;
const ASKED = /(?:^|[\s(,])@([\p{L}\p{M}'’-]*(?: [\p{L}\p{M}'’-]*)?)$/u;

export interface PeopleMenuState {
  readonly found: readonly Attendee[];
  readonly chosen: number;
  /** What Enter and Tab will mean, where that differs. */
  readonly hint: string | null;
  /** Set when a chip asked for somebody: then the pick says that and writes no name. */
  readonly assigned: AssignedAs | null;
  /** Where the list hangs, in window pixels. */
  readonly at: { readonly left: number; readonly top: number; readonly bottom: number };
}

export type PeopleMenu = StoreApi<PeopleMenuState | null>;
export const peopleMenu = (): PeopleMenu => createStore<PeopleMenuState | null>(() => null);

function asked(state: EditorState): Asked | null {
  const { $from, empty } = state.selection;
  if (!empty || $from.depth === 0) return null;
  const before = $from.parent.textBetween(0, $from.parentOffset);
  const text = ASKED.exec(before)?.[1];
  return text === undefined ? null : { from: $from.pos - text.length - 1, to: $from.pos, text };
}

/** Those in the room first. */
const candidates = (people: readonly Attendee[], text: string): Attendee[] => {
  const found = text.trim() === '' ? [...people] : findPeople(people, text);
  return [...found.filter(isHereNow), ...found.filter((p) => !isHereNow(p))].slice(0, MOST_SHOWN);
};

export function pick(view: EditorView, menu: PeopleMenu, person: Attendee, isWithTab = false): void {
  const query = asked(view.state);
  const open = menu.getState();
  if (!query || !open) return;
  view.dispatch(picked(view.state, query, person, meaningOf(view.state, query, open.assigned), isWithTab));
  view.focus();
}

export function peopleMenuPlugin(menu: PeopleMenu, people: () => readonly Attendee[]): Plugin {
  /** Where the clerk said no; asked again only elsewhere. */
  let dismissed: number | null = null;
  let assigned: AssignedAs | null = null;

  const close = (): void => {
    if (menu.getState() !== null) menu.setState(null, true);
  };

  function refresh(view: EditorView): void {
    const query = asked(view.state);
    if (!query || !view.hasFocus()) {
      dismissed = null;
      assigned = null;
      return close();
    }
    if (dismissed === query.from) return close();
    const found = candidates(people(), query.text);
    if (found.length === 0) return close();
    const { left, top, bottom } = view.coordsAtPos(query.from);
    const { hint } = meaningOf(view.state, query, assigned);
    menu.setState({ found, chosen: 0, hint, assigned, at: { left, top, bottom } }, true);
  }

  return new Plugin({
    appendTransaction: (transactions) => {
      const asks = transactions.findLast((t) => t.getMeta(ASSIGN) !== undefined);
      if (asks) assigned = asks.getMeta(ASSIGN) as AssignedAs;
      return null;
    },
    view: () => ({
      update: (view, before) => {
        if (!view.state.doc.eq(before.doc) || !view.state.selection.eq(before.selection)) refresh(view);
      },
      destroy: close,
    }),
    props: {
      handleKeyDown: (view, event) => {
        const open = menu.getState();
        if (!open) return false;
        const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
        if (step !== 0) {
          const count = open.found.length;
          menu.setState({ ...open, chosen: (open.chosen + step + count) % count }, true);
          return true;
        }
        if (event.key === 'Escape') {
          dismissed = asked(view.state)?.from ?? null;
          close();
          return true;
        }
        const person = open.found[open.chosen];
        if ((event.key !== 'Enter' && event.key !== 'Tab') || event.shiftKey || !person) return false;
        pick(view, menu, person, event.key === 'Tab');
        return true;
      },
      handleDOMEvents: {
        blur: () => {
          close();
          return false;
        },
      },
    },
  });
}
