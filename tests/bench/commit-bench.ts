/**
 * What one change of the minutes costs the clerk: queue, decide, append, evolve,
 * answer, push; against the floor under every durable write. And whether it
 * costs more in a long meeting than in a short one.
 */
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MeetingService } from '../../electron/meetings/meeting-service';
import type { ItemId, MeetingId } from '../../shared/kernel/ids';
import { openService } from '../support/crash-service';
import { aBlock, anItem, blockIdOf, facts } from '../support/given-when-then';
import { rawAppender } from './journal-bench';
import { type BenchRow, inTurns, timed } from './measure';

const ROUNDS = 600;
/** Until the code that runs has been compiled, as it is a minute into a meeting. */
const WARM_UP = 400;
const words = 'The report was received and its findings on placements were discussed. '.repeat(4);

interface Evening {
  readonly service: MeetingService;
  readonly id: MeetingId;
  readonly item: ItemId;
  /** Writes new words into a block in the middle of the item. */
  change(): Promise<void>;
}

async function eveningWith(blocks: number, folder: string): Promise<Evening> {
  const service = await openService(folder);
  const created = await service.create(facts);
  if (!created.ok) throw new Error(created.error.code);
  const { id } = created.value.meeting;
  await service.dispatch(id, { type: 'AddItem', item: anItem('Performance'), after: null });
  const item = service.meetingOf(id)?.agenda.items[0]?.id;
  if (!item) throw new Error('The meeting has no item');
  for (let n = 0; n < blocks; n += 1) {
    const after = n === 0 ? null : blockIdOf(`b-${n - 1}`);
    const put = { op: 'put' as const, block: aBlock(`b-${n}`, words), after };
    await service.dispatch(id, { type: 'ChangeMinutes', itemId: item, changes: [put] });
  }
  const middle = Math.floor(blocks / 2);
  let count = 0;
  const change = async (): Promise<void> => {
    count += 1;
    const block = aBlock(`b-${middle}`, `${count} ${words}`);
    const after = middle === 0 ? null : blockIdOf(`b-${middle - 1}`);
    const saved = await service.dispatch(id, {
      type: 'ChangeMinutes',
      itemId: item,
      changes: [{ op: 'put', block, after }],
    });
    if (!saved.ok) throw new Error(saved.error.code);
  };
  return { service, id, item, change };
}

async function lastLineOf(folder: string, id: MeetingId): Promise<Uint8Array> {
  const at = join(folder, 'meetings', id);
  const name = (await readdir(at)).find((file) => file.startsWith('journal'));
  const lines = (await readFile(join(at, name ?? ''), 'utf8')).trimEnd().split('\n');
  return Buffer.from(`${lines.at(-1)}\n`);
}

const row = (name: string, value: number, ratio: number, against: string, goal: number): BenchRow => ({
  name,
  value: Number(value.toFixed(3)),
  unit: 'ms',
  ratio: Number(ratio.toFixed(2)),
  against,
  goal,
});

export async function commitBench(): Promise<BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'boardside-commit-'));
  try {
    const short = await eveningWith(50, join(folder, 'short'));
    const long = await eveningWith(500, join(folder, 'long'));
    await short.change();
    const bytes = await lastLineOf(join(folder, 'short'), short.id);
    const raw = await rawAppender(join(folder, 'raw'));
    const commit = await inTurns(
      ROUNDS,
      () => timed(() => short.change()),
      () => timed(() => raw.append(bytes)),
      WARM_UP,
    );
    const growth = await inTurns(
      ROUNDS,
      () => timed(() => long.change()),
      () => timed(() => short.change()),
      WARM_UP,
    );
    await raw.close();
    await Promise.all([short.service.closeAll(), long.service.closeAll()]);
    return [
      row(
        'commit of one change',
        commit.candidate,
        commit.ratio,
        'raw append + fdatasync of the same bytes',
        1.3,
      ),
      row(
        'commit of one change among 500 blocks',
        growth.candidate,
        growth.ratio,
        'the same among 50 blocks',
        1.1,
      ),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
