/** What one change costs through the journal, against raw append + fdatasync of the very same bytes. */
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encodeLine } from '../../electron/storage/journal-line';
import { note, sampleArchive } from '../support/sample-journal';
import { type BenchRow, inTurns, timed } from './measure';

const ROUNDS = 600;
const WARM_UP = 60;

/** A change of the size of a usual one: a paragraph of two sentences. */
const words = 'The report was received and its findings on placements were discussed. '.repeat(4);

export interface RawAppender {
  append(bytes: Uint8Array): Promise<void>;
  close(): Promise<void>;
}

/** The floor under every durable write: one write and one fdatasync, with nothing around them. */
export async function rawAppender(path: string): Promise<RawAppender> {
  const handle = await open(path, 'a');
  return {
    async append(bytes) {
      await handle.write(bytes);
      await handle.datasync();
    },
    close: () => handle.close(),
  };
}

export async function journalCommit(): Promise<BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'boardside-journal-'));
  try {
    const { archive } = await sampleArchive(join(folder, 'data'));
    const { journal } = await archive.create('bench');
    const raw = await rawAppender(join(folder, 'raw'));
    let seq = 0;
    const { candidate, ratio } = await inTurns(
      ROUNDS,
      () => {
        seq += 1;
        const entry = note(seq, words);
        return timed(() => journal.append([entry]));
      },
      () => {
        const bytes = encodeLine(note(seq, words));
        return timed(() => raw.append(bytes));
      },
      WARM_UP,
    );
    await raw.close();
    await journal.close();
    return [
      {
        name: 'one entry appended to the journal',
        value: Number(candidate.toFixed(3)),
        unit: 'ms',
        ratio: Number(ratio.toFixed(2)),
        against: 'raw append + fdatasync of the same bytes',
        goal: 1.3,
      },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
