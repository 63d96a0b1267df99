/** A small stand-in for the meeting: entries with a text, a state that counts and remembers them. */
import type { Clock, JournalEntry } from '../../electron/meetings/ports';
import { type DataRoot, openDataRoot } from '../../electron/storage/data-root';
import type { FileProblem } from '../../electron/storage/durable-adapter';
import { type Files, nodeFiles } from '../../electron/storage/files';
import { DiskArchive } from '../../electron/storage/open-meeting';
import type { MeetingKind } from '../../electron/storage/recovery';

export interface Note extends JournalEntry {
  readonly text: string;
  readonly at: number;
}

/** The texts so far: the simplest state from which each entry can be told. */
export interface Notes {
  readonly texts: readonly string[];
}

/** 18:00 UTC on 26 November 2019; entry `seq` is made that many minutes later. */
export const meetingStart = Date.UTC(2019, 10, 26, 18, 0);
export const sampleClock: Clock = { now: () => meetingStart };

export function note(seq: number, text = `Item ${seq} was noted.`): Note {
  return { seq, text, at: meetingStart + seq * 60_000 };
}

export function notes(from: number, to: number): Note[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => note(from + index));
}

export function stateAfter(entries: readonly Note[], base: Notes = { texts: [] }): Notes {
  return { texts: [...base.texts, ...entries.map((entry) => entry.text)] };
}

function isRecord(json: unknown): json is Record<string, unknown> {
  return typeof json === 'object' && json !== null;
}

export const noteKind: MeetingKind<Note, Notes> = {
  parseEntry(json) {
    if (!isRecord(json)) return null;
    const { seq, text, at } = json;
    if (typeof seq !== 'number' || typeof text !== 'string' || typeof at !== 'number') return null;
    return { seq, text, at };
  },
  parseSnapshot(json) {
    if (!isRecord(json) || !Array.isArray(json['texts'])) return null;
    const texts: unknown[] = json['texts'];
    return texts.every((text) => typeof text === 'string') ? { texts } : null;
  },
  timeOf: (entry) => entry.at,
  sayTime: (milliseconds) => new Date(milliseconds).toISOString().slice(11, 16),
};

export interface SampleArchive {
  readonly archive: DiskArchive<Note, Notes>;
  readonly root: DataRoot;
  readonly problems: FileProblem[];
}

export async function sampleArchive(
  folder: string,
  files: Files = nodeFiles,
  clock: Clock = sampleClock,
): Promise<SampleArchive> {
  const root = await openDataRoot(files, folder);
  const problems: FileProblem[] = [];
  const archive = new DiskArchive<Note, Notes>({
    files,
    root,
    clock,
    kind: noteKind,
    onProblem: (problem) => problems.push(problem),
    pause: () => Promise.resolve(),
  });
  return { archive, root, problems };
}
