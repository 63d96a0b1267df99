/**
 * What the crash test of the bare journal streams: notes told by their number, a big one now and then, snapshots.
 * The disk takes every other write in parts, so that many kills really tear a line.
 */
import type { Journal, OpenMeeting } from '../../electron/meetings/ports';
import { type Files, nodeFiles } from '../../electron/storage/files';
import type { CrashStream } from './crash-writer';
import { type Note, note, type Notes, sampleArchive } from './sample-journal';

export const crashMeeting = 'crash';
const snapshotEvery = 20;

/** Every 31st is big. */
export function crashNote(seq: number): Note {
  const length = seq % 31 === 0 ? 100_000 : 40 + ((seq * 37) % 400);
  return note(seq, `${seq} `.repeat(Math.ceil(length / 5)));
}

/** A state from which nothing but its number can be told: what is streamed grows too long to keep it all. */
export function crashState(seq: number): Notes {
  return { texts: [`after ${seq}`] };
}

export const crashJournal: CrashStream = {
  async open(folder) {
    const { archive } = await sampleArchive(folder, piecemealFiles);
    const exists = (await archive.list()).includes(crashMeeting);
    const open = exists ? await openOrCreate(archive) : await archive.create(crashMeeting);
    const { journal, snapshots, recovered } = open;
    if (recovered.report.outcome === 'repaired') throw new Error(recovered.report.sentence ?? 'repaired');
    return {
      lastSeq: recovered.lastSeq,
      async commit(seq) {
        await append(journal, seq);
        if (seq % snapshotEvery === 0) await snapshots.save(seq, crashState(seq));
      },
    };
  },
};

/** The real files, but every other journal line is taken in four parts. */
const piecemealFiles: Files = {
  ...nodeFiles,
  async open(path, mode) {
    const file = await nodeFiles.open(path, mode);
    let isWhole = true;
    let left = 0;
    const part = (length: number): number => Math.max(8, Math.ceil(length / 4));
    return {
      ...file,
      write(bytes) {
        if (left === 0) {
          isWhole = !isWhole;
          left = bytes.length;
        }
        const taken = Math.min(left, isWhole ? left : part(bytes.length));
        left -= taken;
        return file.write(bytes.subarray(0, taken));
      },
    };
  },
};

/** A kill while the meeting was being made leaves its folder without a journal: it is simply made again. */
async function openOrCreate(archive: {
  open(meeting: string): Promise<OpenMeeting<Note, Notes>>;
  create(meeting: string): Promise<OpenMeeting<Note, Notes>>;
}): Promise<OpenMeeting<Note, Notes>> {
  try {
    return await archive.open(crashMeeting);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'missing')
      return archive.create(crashMeeting);
    throw error;
  }
}

function append(journal: Journal<Note>, seq: number): Promise<void> {
  return journal.append([crashNote(seq)]);
}
