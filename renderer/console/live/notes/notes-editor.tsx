/**
 * The minutes of one item, as text to be written. The editor is a view over the
 * domain's plain blocks: what it shows goes out through held-notes.ts and what
 * changes elsewhere comes in through it. Nothing of the meeting is kept here.
 */
import { EditorContent, useEditor } from '@tiptap/react';
import type { Editor, JSONContent } from '@tiptap/core';
import { Selection } from '@tiptap/pm/state';
import { useEffect, useRef, useState } from 'react';
import type { AgendaItem } from '../../../../shared/agenda/agenda';
import { personById } from '../../../../shared/attendance/attendance';
import { textName } from '../../../../shared/attendance/naming';
import type { MeetingId } from '../../../../shared/kernel/ids';
import { dueLabel } from '../../../../shared/minutes/due-date';
import { offerNotes, offerTarget } from '../../../actions/targets';
import { consoleState, meetingOf, setConsole, useMeeting } from '../../../bridge/console-store';
import { openNotes, wordsOf } from './held-notes';
import { toBlocks, toDoc } from './note-doc';
import { blockHere, toggleKind } from './notes-commands';
import { notesExtensions, type NotesWorld } from './notes-extensions';
import { notesSchema } from './notes-schema';
import styles from './notes.module.css';
import { PeopleList } from './people-list';
import { peopleMenu } from './people-menu';
import { showBlocks } from './show-blocks';

const newId = (): string => crypto.randomUUID();

const nobody: readonly [] = [];

/** What the text asks of the meeting while it is drawn: always as the meeting is at that moment. */
const world: NotesWorld = {
  people: () => meetingOf(consoleState())?.attendance.people ?? nobody,
  nameOf: (id) => {
    const meeting = meetingOf(consoleState());
    const person = meeting && personById(meeting.attendance, id);
    return person ? textName(person.name) : null;
  },
  dueWords: (due) => {
    const facts = meetingOf(consoleState())?.facts;
    return facts
      ? dueLabel(due, { meetingDate: facts.date, nextMeeting: facts.nextMeeting?.date ?? null })
      : due;
  },
  placeholder: () => 'Type what was said. “- ” begins a bullet, r and Tab a resolution, a and Tab an action.',
  askDue: () => setConsole({ overlay: 'due' }),
  onTooLong: () =>
    setConsole({
      message: {
        text: 'That was too long to paste at once, so only its beginning is here. Paste the rest in smaller pieces.',
        isRefusal: true,
      },
    }),
  newId,
};

/** Lets the actions reach the text, for as long as it is on screen. */
function offer(editor: Editor): () => void {
  const { view } = editor;
  const takeBack = [
    offerTarget('notes', () => view.focus()),
    offerNotes({
      kindHere: () => blockHere(view.state).attrs.kind,
      toggleKind: (kind) => {
        toggleKind(kind)(view.state, view.dispatch);
        view.focus();
      },
      dueHere: () => blockHere(view.state).attrs.due,
      setDue: (due) => {
        view.dispatch(view.state.tr.setNodeAttribute(blockHere(view.state).at, 'due', due));
        view.focus();
      },
    }),
  ];
  return () => {
    for (const stop of takeBack) stop();
  };
}

/** The clerk writes on at the end, unless the keyboard is where something else is being typed or asked. */
function takeKeyboard({ view, state }: Editor): void {
  if (document.activeElement?.closest('input, textarea, aside, [role="dialog"]')) return;
  view.dispatch(state.tr.setSelection(Selection.atEnd(state.doc)).scrollIntoView());
  view.focus();
}

export function NotesEditor({
  item,
  meetingId,
}: {
  readonly item: AgendaItem;
  readonly meetingId: MeetingId;
}) {
  const [menu] = useState(peopleMenu);
  const itemId = item.id;
  const people = useMeeting((m) => m.attendance.people);
  const label = `Notes of ${item.title}`;
  const editor = useEditor({
    injectCSS: false,
    shouldRerenderOnTransaction: false,
    immediatelyRender: true,
    extensions: notesExtensions(world, menu),
    content: toDoc(notesSchema, wordsOf(meetingId, itemId), newId).toJSON() as JSONContent,
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', spellcheck: 'true', lang: 'en-GB' },
    },
  });

  // Between drawing and showing React may let time pass (a place that is fetched first), and TipTap gives up an editor
  // that is not shown at once. It then makes a new one, and all of this runs again with that.
  useEffect(() => {
    if (editor.isDestroyed) return;
    const notes = openNotes(meetingId, itemId, {
      read: () => toBlocks(editor.state.doc),
      show: (blocks) => editor.view.dispatch(showBlocks(editor.state, blocks, newId)),
    });
    const takeBack = offer(editor);
    takeKeyboard(editor);
    const flush = () => void notes.flush();
    editor.on('update', notes.edited);
    editor.on('blur', flush);
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      editor.off('update', notes.edited);
      editor.off('blur', flush);
      takeBack();
      notes.leave();
    };
  }, [editor, meetingId, itemId]);

  useEffect(() => {
    if (!editor.isDestroyed) editor.view.dom.setAttribute('aria-label', label);
  }, [editor, label]);

  const drawnPeople = useRef(people);
  useEffect(() => {
    // A name that changed is drawn anew on the chips.
    if (drawnPeople.current !== people && !editor.isDestroyed) editor.view.updateState(editor.state);
    drawnPeople.current = people;
  }, [editor, people]);

  return (
    <div className={styles['notes']}>
      <EditorContent editor={editor} />
      <PeopleList menu={menu} view={editor.view} />
    </div>
  );
}
