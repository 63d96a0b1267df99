/**
 * What one change costs through the whole service (decide, append, flush, fold, push, answer), against raw append +
 * fdatasync of the very same bytes, and how it grows with the meeting.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MeetingService } from '../../electron/meetings/meeting-service';
import { dataRootAt } from '../../electron/storage/data-root';
import type { BlockId, ItemId, MeetingId } from '../../shared/kernel/ids';
import { openService } from '../support/crash-service';
import { aBlock, anItem, facts } from '../support/given-when-then';
import { rawAppender } from './journal-bench';
import { type BenchRow, inTurns, timed } from './measure';

const ROUNDS = 400;
const WARM_UP = 60;
const FEW = 50;
const MANY = 500;
const words = 'The report was received and its findings on placements were discussed. '.repeat(4);

interface Meeting {
  /** Changes the words of one block, another each time, as typing does; resolves when on disk. */
  readonly change: () => Promise<void>;
}

/** A meeting with so many blocks in one item. */
async function aMeeting(service: MeetingService, blocks: number): Promise<Meeting & { id: MeetingId }> {
  const opened = await service.create(facts);
  if (!opened.ok) throw new Error(opened.error.code);
  const { id } = opened.value.meeting;
  const say = async (command: Parameters<MeetingService['dispatch']>[1]): Promise<void> => {
    const saved = await service.dispatch(id, command);
    if (!saved.ok) throw new Error(saved.error.code);
  };
  await say({ type: 'AddItem', item: anItem('Performance'), after: null });
  const itemId = service.meetingOf(id)?.agenda.items[0]?.id as ItemId;
  const nameOf = (n: number) => `b-${n}`;
  const after = (n: number) => (n === 0 ? null : (nameOf(n - 1) as BlockId));
  await say({
    type: 'ChangeMinutes',
    itemId,
    changes: Array.from({ length: blocks }, (_, n) => ({
      op: 'put' as const,
      block: aBlock(nameOf(n), words),
      after: after(n),
    })),
  });
  let turn = 0;
  const change = (): Promise<void> => {
    turn += 1;
    const n = (turn * 7) % blocks;
    const block = aBlock(nameOf(n), `${words}${turn}`);
    return say({ type: 'ChangeMinutes', itemId, changes: [{ op: 'put', block, after: after(n) }] });
  };
  return { id, change };
}

export async function serviceCommit(): Promise<BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'boardside-commit-'));
  try {
    const data = join(folder, 'data');
    const service = await openService(data);
    const few = await aMeeting(service, FEW);
    const many = await aMeeting(service, MANY);
    const growth = await inTurns(
      ROUNDS,
      () => timed(() => many.change()),
      () => timed(() => few.change()),
      WARM_UP,
    );

    await many.change();
    const journal = await readFile(dataRootAt(data).meeting(many.id).journal);
    const line = journal.subarray(journal.lastIndexOf(0x0a, journal.length - 2) + 1);
    const raw = await rawAppender(join(folder, 'raw'));
    const commit = await inTurns(
      ROUNDS,
      () => timed(() => few.change()),
      () => timed(() => raw.append(line)),
      WARM_UP,
    );
    await raw.close();
    await service.closeAll();
    return [
      {
        name: 'one change through the whole service',
        value: Number(commit.candidate.toFixed(3)),
        unit: 'ms',
        ratio: Number(commit.ratio.toFixed(2)),
        against: 'raw append + fdatasync of the same bytes',
        goal: 1.3,
      },
      {
        name: `one change in a meeting of ${MANY} blocks`,
        value: Number(growth.candidate.toFixed(3)),
        unit: 'ms',
        ratio: Number(growth.ratio.toFixed(2)),
        against: `the same in a meeting of ${FEW}`,
        goal: 1.1,
      },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
