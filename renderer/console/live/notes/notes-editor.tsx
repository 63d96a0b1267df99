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
import type { MeetingId } from '../../../../shared/kernel/ids';
import { generatedIn } from '../../../../shared/minutes/generated';
import { useConsole, useMeeting } from '../../../bridge/console-store';
import { isKeyboardWanted } from '../../../actions/targets';
import { redrawChips } from './chips';
import { checkAgain } from '../spelling/spelling-marks';
import { followFacts } from './generated-blocks';
import { openNotes, wordsOf } from './held-notes';
import { ownNodes, toBlocks, toDoc } from './note-doc';
import { notesExtensions } from './notes-extensions';
import { offer } from './notes-handle';
import { notesSchema } from './notes-schema';
import { newId, notesWorld } from './notes-world';
import styles from './notes.module.css';
import { PeopleList } from './people-list';
import { peopleMenu } from './people-menu';
import { showBlocks } from './show-blocks';

/** The clerk writes on at the end, unless the keyboard is where something else is being typed or asked. */
function takeKeyboard({ view, state }: Editor): void {
  if (isKeyboardWanted('notes')) return;
  if (document.activeElement?.closest('input, textarea, aside, [role="dialog"]')) return;
  const last = ownNodes(state.doc).at(-1);
  const end = last ? last.at + last.node.nodeSize - 1 : state.doc.content.size;
  view.dispatch(state.tr.setSelection(Selection.near(state.doc.resolve(end), -1)).scrollIntoView());
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
  const words = useConsole((s) => s.settings.words);
  const written = useMeeting((m) => JSON.stringify(generatedIn(m, itemId)));
  const label = `Notes of ${item.title}`;
  const editor = useEditor({
    injectCSS: false,
    shouldRerenderOnTransaction: false,
    immediatelyRender: true,
    extensions: notesExtensions(notesWorld(itemId), menu),
    content: toDoc(notesSchema, wordsOf(meetingId, itemId), newId).toJSON() as JSONContent,
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', spellcheck: 'false', lang: 'en-GB' },
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
    editor.view.dispatch(followFacts(editor.state));
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

  const drawn = useRef({ people, written, words });
  useEffect(() => {
    const before = drawn.current;
    drawn.current = { people, written, words };
    if (editor.isDestroyed) return;
    // A name that changed is drawn anew on the chips, and Boardside's own paragraphs follow the facts.
    if (before.people !== people) editor.view.dispatch(redrawChips(editor.state));
    if (before.words !== words || before.people !== people) editor.view.dispatch(checkAgain(editor.state));
    if (before.written !== written) editor.view.dispatch(followFacts(editor.state));
  }, [editor, people, written, words]);

  return (
    <div className={styles['notes']}>
      <EditorContent editor={editor} />
      <PeopleList menu={menu} view={editor.view} />
    </div>
  );
}
