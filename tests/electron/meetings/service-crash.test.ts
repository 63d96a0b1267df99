/**
 * Kills the whole service of meetings while commands stream in, again and again, and looks what is on the disk each
 * time: whatever was answered must be there, in order, and nothing that was never asked.
 *
 * BOARDSIDE_CRASH_SEED repeats a run, BOARDSIDE_CRASH_KILLS makes it longer.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { meetingCodec } from '../../../electron/meetings/saved-state';
import { dataRootAt } from '../../../electron/storage/data-root';
import { readJournal } from '../../../electron/storage/read-journal';
import type { JournalEntry } from '../../../shared/meeting/events';
import { replay } from '../../../shared/meeting/history';
import { bundleWriter, runAndKill, verdictOn } from '../../support/crash-run';
import { BEGINNING, crashCommand, crashText, openService } from '../../support/crash-service';
import { seededRandom } from '../../../shared/kernel/seeded-random';
import { temporaryFolder } from '../../support/temporary-folder';

const seed = Number(process.env['BOARDSIDE_CRASH_SEED'] ?? Date.now() % 1_000_000);
const kills = Number(process.env['BOARDSIDE_CRASH_KILLS'] ?? 50);

/** What the disk holds of the one meeting, read without mending anything. */
async function entriesOnDisk(folder: string): Promise<readonly JournalEntry[]> {
  const root = dataRootAt(folder);
  const ids = await readdir(root.meetings).catch(() => []);
  const found: Array<readonly JournalEntry[]> = [];
  for (const id of ids.filter((name) => !name.startsWith('.'))) {
    const bytes = await readFile(root.meeting(id).journal).catch(() => null);
    if (bytes === null) continue;
    const reading = readJournal(bytes, meetingCodec);
    if (reading.kind !== 'read') throw new Error('The journal is not of this version');
    expect(reading.damage).toBeNull();
    if (reading.entries.length > 0) found.push(reading.entries);
  }
  expect(found.length).toBeLessThanOrEqual(1);
  return found[0] ?? [];
}

/** Every entry is the command of its number, whole. */
function checkEntries(entries: readonly JournalEntry[]): void {
  entries.forEach(({ cause, events, seq }, index) => {
    const due = index === 0 ? 'CreateMeeting' : crashCommand(index + 1, 'x').type;
    if (seq !== index + 1 || cause !== due) throw new Error(`Entry ${seq} is ${cause} and not ${due}`);
    const [event] = events;
    if (event?.type === 'BlockWritten' && event.block.text !== crashText(seq))
      throw new Error(`Entry ${seq} does not hold its words`);
  });
}

test(`whatever the service answered is there after each of ${kills} kills (seed ${seed})`, {
  timeout: 600_000,
}, async () => {
  const random = seededRandom(seed);
  const folder = await temporaryFolder();
  const source = join(import.meta.dirname, '../../support/crash-service-writer.ts');
  const script = await bundleWriter(source, join(folder, 'writer'));
  const data = join(folder, 'data');
  let before = BEGINNING;
  let acknowledged = 0;
  for (let kill = 1; kill <= kills; kill += 1) {
    const isEarly = random() < 0.2;
    const milliseconds = random() * (isEarly ? 400 : 40);
    const log = await runAndKill(script, data, { isEarly, milliseconds });
    const entries = await entriesOnDisk(data);
    checkEntries(entries);
    const after = Math.max(BEGINNING, entries.length);
    expect({ kill, before, after, ...log, verdict: verdictOn(log, before, after) }).toMatchObject({
      complaint: '',
      verdict: 'everything acknowledged is there',
    });
    before = after;
    acknowledged += log.acknowledged === null ? 0 : 1;
  }
  expect(acknowledged).toBeGreaterThan(0);

  const service = await openService(data);
  await service.renewLibrary();
  const listed = service.list();
  expect(listed).toHaveLength(1);
  const id = listed[0]!.id;
  const opened = await service.open(id);
  const { meeting, seq } = replay(await entriesOnDisk(data));
  expect(opened).toMatchObject({ ok: true, value: { seq, notices: [], meeting } });
  expect((await service.dispatch(id, { type: 'Undo' })).ok).toBe(true);
  await service.closeAll();
});
