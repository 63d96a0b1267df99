/**
 * What the crash test of the whole service streams: the commands of one meeting, told by their number, with an undo
 * and its redo now and then and a long text in between. Everything is real but the windows.
 */
import { randomUUID } from 'node:crypto';
import { openStorage } from '../../electron/boot/open-storage';
import { silentLog } from '../../electron/log';
import { MeetingService } from '../../electron/meetings/meeting-service';
import { toInstant } from '../../shared/kernel/wall-time';
import type { Command } from '../../shared/meeting/commands';
import type { CrashStream } from './crash-writer';
import { aBlock, anItem, facts, item } from './given-when-then';

const UNDO_EVERY = 17;

/** The text that command number `seq` writes; every 31st is long. */
export const crashText = (seq: number): string =>
  seq % 31 === 0 ? `${seq} `.repeat(3000) : `${seq} ${'word '.repeat(seq % 20)}`;

/** A meeting that streams has its beginning and its item: these are made before it is ready. */
export const BEGINNING = 2;

/** Command number `seq`, given the id of the one item. */
export function crashCommand(seq: number, itemId: string): Command {
  if (seq === BEGINNING) return { type: 'AddItem', item: anItem('Performance'), after: null };
  // An undo is never the first that could be undone, and a redo always follows one.
  if (seq > 5 && seq % UNDO_EVERY === 0) return { type: 'Undo' };
  if (seq > 5 && seq % UNDO_EVERY === 1) return { type: 'Redo' };
  const block = aBlock(`b-${seq % 40}`, crashText(seq));
  return { type: 'ChangeMinutes', itemId: item(itemId), changes: [{ op: 'put', block, after: null }] };
}

/** The service upon real files. */
export async function openService(folder: string): Promise<MeetingService> {
  const clock = { now: () => toInstant(Date.now()) };
  const complain = (sentence: string): never => {
    throw new Error(sentence);
  };
  const { archive, shelf } = await openStorage({ folder, clock, onProblem: complain });
  return new MeetingService({
    archive,
    shelf,
    clock,
    ids: { next: () => randomUUID() },
    later: (milliseconds, work) => {
      const timer = setTimeout(work, milliseconds);
      return () => clearTimeout(timer);
    },
    onChange: () => undefined,
    raise: (_, message) => complain(message),
    log: silentLog,
  });
}

export const crashService: CrashStream = {
  async open(folder) {
    const service = await openService(folder);
    await service.renewLibrary();
    const [listed] = service.list();
    const opened = listed ? await service.open(listed.id) : await service.create(facts);
    if (!opened.ok) throw new Error(opened.error.code);
    const { meeting, notices, seq } = opened.value;
    if (notices.length > 0) throw new Error(notices[0]?.message);
    const commit = async (number: number, itemId: string): Promise<void> => {
      const saved = await service.dispatch(meeting.id, crashCommand(number, itemId));
      if (!saved.ok) throw new Error(`Command ${number}: ${saved.error.code}`);
      if (saved.value.seq !== number) throw new Error(`Command ${number} became entry ${saved.value.seq}`);
    };
    if (seq < BEGINNING) await commit(BEGINNING, '');
    const itemId = service.meetingOf(meeting.id)?.agenda.items[0]?.id ?? '';
    return { lastSeq: Math.max(seq, BEGINNING), commit: (number) => commit(number, itemId) };
  },
};
