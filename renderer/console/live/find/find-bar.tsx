/** Ctrl+F and Ctrl+H: words found in the minutes of every item, one after another, while the text stays in view. */
/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-interactions -- <search> is newer than Chromium 114; the form's keys are those of its fields. */
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { numberOf } from '../../../../shared/agenda/agenda';
import { findWords } from '../../../../shared/minutes/find-words';
import { goTo, notesOnScreen, offerTarget } from '../../../actions/targets';
import { type FindBar as Finding, setConsole, useConsole, useMeeting } from '../../../bridge/console-store';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { TextField } from '../../../ui/field';
import { replaceWords } from './replace-words';
import styles from './find-bar.module.css';

function close(): void {
  notesOnScreen()?.showFound([]);
  setConsole({ find: null });
  goTo('notes');
}

/** Which is looked at, counted round at the ends. */
const placeOf = (at: number, count: number): number => (count === 0 ? 0 : ((at % count) + count) % count);

function Bar({ find }: { readonly find: Finding }) {
  const meeting = useMeeting((m) => m);
  const shown = useConsole((s) => s.shownItem);
  const [other, setOther] = useState('');
  const root = useRef<HTMLFormElement>(null);
  const { words, isCaseKept, isWholeWords } = find;
  const found = useMemo(
    () => findWords(meeting, { words, isCaseKept, isWholeWords }),
    [meeting, words, isCaseKept, isWholeWords],
  );
  const at = placeOf(find.at, found.length);
  const current = found[at];
  const change = (what: Partial<Finding>): void => setConsole({ find: { ...find, at, ...what } });

  useEffect(
    () =>
      offerTarget('find-words', () => {
        const field = root.current?.querySelector('input');
        field?.focus();
        field?.select();
      }),
    [],
  );

  useEffect(() => {
    if (current && current.itemId !== shown) {
      setConsole({ shownItem: current.itemId });
      return;
    }
    // After the item's text is there.
    const show = setTimeout(() => {
      const marks = found.filter((f) => f.itemId === shown).map((f) => ({ ...f, isCurrent: f === current }));
      notesOnScreen()?.showFound(marks);
      const mark = marks.find((m) => m.isCurrent);
      if (mark) notesOnScreen()?.select(mark);
    });
    return () => clearTimeout(show);
    // oxlint-disable-next-line react/exhaustive-deps -- looking at another item by hand is no change of what is found
  }, [found, current]);

  function onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      change({ at: at + (event.shiftKey ? -1 : 1) });
    } else return;
    event.stopPropagation();
  }

  const count =
    words.trim() === ''
      ? 'Type the words to find.'
      : current
        ? `${at + 1} of ${found.length} · item ${numberOf(meeting.agenda, current.itemId)}`
        : 'Not found.';
  const sought = { words, isCaseKept, isWholeWords };
  return (
    <form
      ref={root}
      role="search"
      aria-label="Find in the minutes"
      className={styles['bar']}
      onKeyDown={onKey}
    >
      <div className={styles['find']}>
        <TextField
          label="Find"
          isLabelHidden
          placeholder="Find in every item"
          value={words}
          onChange={(typed) => change({ words: typed, at: 0 })}
        />
        <output className={styles['count']}>{count}</output>
        <Button size="small" keys="⇧F3" isDisabled={!current} onPress={() => change({ at: at - 1 })}>
          Previous
        </Button>
        <Button size="small" keys="F3" isDisabled={!current} onPress={() => change({ at: at + 1 })}>
          Next
        </Button>
        <Button size="small" look="quiet" keys="Esc" onPress={close}>
          Close
        </Button>
      </div>
      <div className={styles['how']} data-with-replace={find.isWithReplace ? '' : undefined}>
        {find.isWithReplace && (
          <>
            <TextField
              label="Replace with"
              isLabelHidden
              placeholder="Replace with"
              value={other}
              onChange={setOther}
            />
            <Button size="small" isDisabled={!current} onPress={() => void replaceWords(sought, at, other)}>
              Replace
            </Button>
            <Button size="small" isDisabled={!current} onPress={() => void replaceWords(sought, null, other)}>
              Replace all
            </Button>
          </>
        )}
        <Checkbox isSelected={isCaseKept} onChange={(is) => change({ isCaseKept: is, at: 0 })}>
          Capitals
        </Checkbox>
        <Checkbox isSelected={isWholeWords} onChange={(is) => change({ isWholeWords: is, at: 0 })}>
          Whole words
        </Checkbox>
      </div>
    </form>
  );
}

export function FindBar() {
  const find = useConsole((s) => s.find);
  return find && <Bar find={find} />;
}
