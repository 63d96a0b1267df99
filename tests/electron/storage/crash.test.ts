/**
 * Kills a process that streams changes, again and again, and looks what is on the disk each time. The kill proves
 * order and completeness as the system sees it; that a flush reaches the platter is the disk's own word.
 *
 * BOARDSIDE_CRASH_SEED repeats a run, BOARDSIDE_CRASH_KILLS makes it longer.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dataRootAt } from '../../../electron/storage/data-root';
import { readJournal } from '../../../electron/storage/read-journal';
import { crashMeeting, crashNote } from '../../support/crash-journal';
import { bundleWriter, runAndKill, verdictOn } from '../../support/crash-run';
import { noteKind, sampleArchive } from '../../support/sample-journal';
import { seededRandom } from '../../../shared/kernel/seeded-random';
import { temporaryFolder } from '../../support/temporary-folder';

const seed = Number(process.env['BOARDSIDE_CRASH_SEED'] ?? Date.now() % 1_000_000);
const kills = Number(process.env['BOARDSIDE_CRASH_KILLS'] ?? 50);

/** What the disk holds, read without mending anything; null when there is no journal yet. */
async function lastSeqOnDisk(folder: string): Promise<number | null> {
  const bytes = await readFile(dataRootAt(folder).meeting(crashMeeting).journal).catch(() => null);
  if (bytes === null) return null;
  const reading = readJournal(bytes, noteKind);
  if (reading.kind !== 'read') throw new Error('The journal is not of this version');
  expect(reading.damage).toBeNull();
  reading.entries.forEach((entry, index) => {
    if (entry.seq !== index + 1 || entry.text !== crashNote(entry.seq).text)
      throw new Error(`Entry ${entry.seq} is not what was handed in`);
  });
  return reading.entries.length;
}

test(`whatever was acknowledged is there after each of ${kills} kills (seed ${seed})`, {
  timeout: 600_000,
}, async () => {
  const random = seededRandom(seed);
  const folder = await temporaryFolder();
  const source = join(import.meta.dirname, '../../support/crash-journal-writer.ts');
  const script = await bundleWriter(source, join(folder, 'writer'));
  const data = join(folder, 'data');
  let onDisk: number | null = null;
  let total = 0;
  for (let kill = 1; kill <= kills; kill += 1) {
    const isEarly = random() < 0.2;
    const milliseconds = random() * (isEarly ? 200 : 30);
    const log = await runAndKill(script, data, { isEarly, milliseconds });
    const before: number = onDisk ?? 0;
    onDisk = await lastSeqOnDisk(data);
    const verdict = verdictOn(log, before, onDisk ?? 0);
    expect({ kill, isEarly, milliseconds, before, onDisk, ...log, verdict }).toMatchObject({
      complaint: '',
      verdict: 'everything acknowledged is there',
    });
    total += log.acknowledged === null ? 0 : 1;
  }
  expect(total).toBeGreaterThan(0);

  const { archive } = await sampleArchive(data);
  const { journal, recovered } = await archive.open(crashMeeting);
  expect(recovered.lastSeq).toBe(onDisk);
  expect(recovered.report.lostChanges).toBe(0);
  await journal.append([crashNote(recovered.lastSeq + 1)]);
  await journal.close();
});
