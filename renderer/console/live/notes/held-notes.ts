/**
 * The words of each item that are on screen or not yet on disk. They outlive the
 * editor: looking at another item, or another place, never drops a word that
 * could not be saved, and coming back finds it. One store for the window.
 */
import type { ItemId, MeetingId } from '../../../../shared/kernel/ids';
import { type Block, blocksOf } from '../../../../shared/minutes/blocks';
import type { BlockChange } from '../../../../shared/minutes/minutes-commands';
import { consoleState, setConsole, useConsole } from '../../../bridge/console-store';
import { beforeCommands, isSaveFault, send } from '../../../bridge/meeting-link';
import { type Delivery, type NotesSession, notesSession } from './notes-session';

export interface Screen {
  readonly read: () => readonly Block[];
  readonly show: (blocks: readonly Block[]) => void;
}

interface Held {
  readonly session: NotesSession;
  readonly letGo: () => void;
  /** Null while no editor shows these words; `words` then has them. */
  screen: Screen | null;
  words: readonly Block[];
  isUnsent: boolean;
}

const held = new Map<string, Held>();

const keyOf = (meetingId: MeetingId, itemId: ItemId): string => `${meetingId} ${itemId}`;

const tellUnsent = (): void => {
  const hasUnsent = [...held.values()].some((h) => h.isUnsent);
  if (consoleState().hasUnsent !== hasUnsent) setConsole({ hasUnsent });
};

const deliver =
  (meetingId: MeetingId, itemId: ItemId) =>
  async (changes: BlockChange[]): Promise<Delivery> => {
    const answer = await send({ type: 'ChangeMinutes', itemId, changes }, meetingId);
    if (answer.ok) return { seq: answer.value.seq };
    return isSaveFault(answer.error) ? 'not-saved' : 'refused';
  };

/** What the meeting holds for an item, and as of which step. */
function inTheMeeting(
  meetingId: MeetingId,
  itemId: ItemId,
): { blocks: readonly Block[]; seq: number } | null {
  const { open } = consoleState();
  if (open?.meeting.id !== meetingId) return null;
  return { blocks: blocksOf(open.meeting.minutes, itemId), seq: open.seq };
}

function begin(meetingId: MeetingId, itemId: ItemId): Held {
  const start = inTheMeeting(meetingId, itemId) ?? { blocks: [], seq: 0 };
  const session = notesSession(
    {
      read: () => (it.screen ? it.screen.read() : it.words),
      show: (blocks) => {
        if (it.screen) it.screen.show(blocks);
        else it.words = blocks;
      },
      send: deliver(meetingId, itemId),
      onUnsent: (isUnsent) => {
        it.isUnsent = isUnsent;
        tellUnsent();
      },
    },
    start.blocks,
    start.seq,
  );
  const stopFlushing = beforeCommands(session.flush);
  const stopListening = useConsole.subscribe((now, before) => {
    if (now.open === before.open) return;
    const told = inTheMeeting(meetingId, itemId);
    if (told) session.told(told.blocks, told.seq);
  });
  const it: Held = {
    session,
    screen: null,
    words: start.blocks,
    isUnsent: false,
    letGo: () => {
      session.stop();
      stopFlushing();
      stopListening();
      held.delete(keyOf(meetingId, itemId));
    },
  };
  held.set(keyOf(meetingId, itemId), it);
  return it;
}

/** The words an editor of this item should begin with. */
export function wordsOf(meetingId: MeetingId, itemId: ItemId): readonly Block[] {
  const it = held.get(keyOf(meetingId, itemId));
  return it ? it.words : (inTheMeeting(meetingId, itemId)?.blocks ?? []);
}

export interface OpenNotes {
  readonly edited: () => void;
  readonly flush: () => Promise<void>;
  /** The editor goes; its words are handed over, or held until they can be. */
  readonly leave: () => void;
}

export function openNotes(meetingId: MeetingId, itemId: ItemId, screen: Screen): OpenNotes {
  const it = held.get(keyOf(meetingId, itemId)) ?? begin(meetingId, itemId);
  it.screen = screen;
  return {
    edited: it.session.edited,
    flush: it.session.flush,
    leave: () => {
      it.words = screen.read();
      it.screen = null;
      void it.session.flush().then(() => {
        if (it.screen === null && !it.isUnsent) it.letGo();
      });
    },
  };
}
