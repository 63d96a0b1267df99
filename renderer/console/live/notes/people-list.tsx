/** The list below "@": drawn here, driven from the text (people-menu.ts), which keeps the keyboard. */
/* oxlint-disable jsx-a11y/prefer-tag-over-role -- The text keeps the keyboard and points here, which a native list does not allow. */
import { useEffect } from 'react';
import type { EditorView } from '@tiptap/pm/view';
import { useStore } from 'zustand';
import { isHereNow } from '../../../../shared/attendance/attendance';
import { listName } from '../../../../shared/attendance/naming';
import styles from './people-list.module.css';
import { type PeopleMenu, pick } from './people-menu';

const LIST_ID = 'people-for-notes';
const optionId = (index: number): string => `${LIST_ID}-${index}`;
/** Room the list wants below the line before it opens above it, in pixels. */
const ROOM = 300;

export function PeopleList({ menu, view }: { readonly menu: PeopleMenu; readonly view: EditorView }) {
  const open = useStore(menu);
  const chosen = open?.chosen;

  useEffect(() => {
    const { dom } = view;
    if (chosen === undefined) {
      dom.removeAttribute('aria-activedescendant');
      dom.removeAttribute('aria-controls');
    } else {
      dom.setAttribute('aria-controls', LIST_ID);
      dom.setAttribute('aria-activedescendant', optionId(chosen));
    }
  }, [chosen, view]);

  if (!open) return null;
  const isBelow = open.at.bottom + ROOM < window.innerHeight;
  const place = isBelow
    ? { left: open.at.left, top: open.at.bottom + 4 }
    : { left: open.at.left, bottom: window.innerHeight - open.at.top + 4 };
  return (
    <div id={LIST_ID} role="listbox" aria-label="People" className={styles['people']} style={place}>
      {open.found.map((person, index) => (
        <div
          key={person.id}
          id={optionId(index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === chosen}
          className={styles['person']}
          // Before the text would lose the keyboard.
          onMouseDown={(event) => {
            event.preventDefault();
            pick(view, menu, person);
          }}
        >
          <span>{listName(person.name)}</span>
          <span className={styles['personDetail']}>{isHereNow(person) ? 'here' : person.role}</span>
        </div>
      ))}
      {open.hint !== null && (
        <div role="presentation" className={styles['peopleHint']}>
          {open.hint}
        </div>
      )}
    </div>
  );
}
