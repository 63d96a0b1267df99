/** The library as the console sees it: the list of meetings, and the ways into one. */
import type { RequestOf } from '../../shared/ipc/contract';
import type { OpenMeeting } from '../../shared/ipc/messages';
import type { MeetingId } from '../../shared/kernel/ids';
import type { Rejection } from '../../shared/kernel/rejection';
import type { Result } from '../../shared/kernel/result';
import { bridge } from './api';
import { consoleState, setConsole } from './console-store';
import { flushTyping } from './meeting-link';

/** Null once the list is as the disk has it, else the sentence that says why it is not. */
export async function refreshLibrary(): Promise<string | null> {
  const answer = await bridge().ask('library:list', undefined);
  if (!answer.ok) return answer.error.message;
  setConsole({ library: answer.value });
  return null;
}

/** A meeting being prepared opens where it is prepared; every other where it is run. */
async function enter(
  answer: Promise<Result<OpenMeeting, Rejection>>,
): Promise<Result<OpenMeeting, Rejection>> {
  const opened = await answer;
  if (!opened.ok) {
    setConsole({ message: { text: opened.error.message, isRefusal: true } });
    return opened;
  }
  showMeeting(opened.value);
  return opened;
}

/** A meeting comes into this window: chosen here, or found open when the window was drawn anew. */
export function showMeeting(open: OpenMeeting): void {
  setConsole({
    open,
    shownItem: null,
    overlay: null,
    lastExport: null,
    isFinal: false,
    message: null,
    notices: [...consoleState().notices, ...open.notices],
    place: open.meeting.sitting.phase === 'preparing' ? 'prepare' : 'live',
  });
}

export const openMeeting = async (meetingId: MeetingId) => {
  await flushTyping();
  return enter(bridge().ask('meeting:open', { meetingId }));
};

export const createMeeting = async (request: RequestOf<'meeting:create'>) => {
  await flushTyping();
  return enter(bridge().ask('meeting:create', request));
};

/** What a meeting leaves to the next: the items it put off, and what the board aims at. */
export const carriedOver = (meetingId: MeetingId) => bridge().ask('meeting:carried-over', { meetingId });

export const createSample = async () => {
  await flushTyping();
  return enter(bridge().ask('meeting:create-sample', undefined));
};
