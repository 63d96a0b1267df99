/** What the text asks of the meeting while it is drawn: always as the meeting is at that moment. */
import { personById } from '../../../../shared/attendance/attendance';
import { textName } from '../../../../shared/attendance/naming';
import type { Settings } from '../../../../shared/ipc/messages';
import { glossaryOf } from '../../../../shared/jargon/glossary';
import type { ItemId } from '../../../../shared/kernel/ids';
import type { Meeting } from '../../../../shared/meeting/meeting';
import { dueLabel } from '../../../../shared/minutes/due-date';
import { generatedIn } from '../../../../shared/minutes/generated';
import { actionById, perform } from '../../../actions/table';
import { consoleState, meetingOf, setConsole } from '../../../bridge/console-store';
import { speller } from '../spelling/speller';
import { wordsOfBoard } from '../spelling/words-of-text';
import type { NotesWorld } from './notes-extensions';

export const newId = (): string => crypto.randomUUID();

let known: (Added & { meeting: Meeting; board: ReadonlySet<string> }) | null = null;
type Added = Pick<Settings, 'words' | 'terms'>;

/** Worked out anew only when one of them has changed. */
function boardWordsOf(meeting: Meeting, { terms, words }: Added): ReadonlySet<string> {
  if (known?.meeting !== meeting || known.words !== words || known.terms !== terms) {
    const spelledOut = glossaryOf(terms).flatMap(({ meanings }) => meanings.map((m) => m.words));
    known = { meeting, words, terms, board: wordsOfBoard(meeting, [...words, ...spelledOut]) };
  }
  return known.board;
}

const none: readonly never[] = [];

export const notesWorld = (item: ItemId): NotesWorld => ({
  people: () => meetingOf(consoleState())?.attendance.people ?? none,
  snippets: () => consoleState().settings.snippets,
  generated: () => {
    const meeting = meetingOf(consoleState());
    return meeting ? generatedIn(meeting, item) : none;
  },
  speller,
  boardWords: () => {
    const { open, settings } = consoleState();
    return open ? boardWordsOf(open.meeting, settings) : new Set<string>();
  },
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
  takeBack: (seq) => {
    if (consoleState().open?.seq !== seq) return false;
    perform(actionById('undo'));
    return true;
  },
  onTooLong: (size) =>
    setConsole({
      message: {
        text: `That is too much to paste at once (${size} million characters), so nothing was pasted and your text is as it was. Paste it in smaller pieces.`,
        isRefusal: true,
      },
    }),
  newId,
});
