import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { meetingId } from '../../../shared/kernel/ids';
import { blocksOf, plainBlock } from '../../../shared/minutes/blocks';
import { openService } from '../../support/crash-service';
import { aBlock, blockIdOf, item } from '../../support/given-when-then';
import { OLD_ITEM, OLD_MEETING, oldJournal } from '../../support/old-journal';
import { temporaryFolder } from '../../support/temporary-folder';

test('a meeting written before blocks had speakers, links and marks opens with all its words, and goes on', async () => {
  const folder = await temporaryFolder();
  const home = join(folder, 'meetings', OLD_MEETING);
  await mkdir(home, { recursive: true });
  await writeFile(join(home, 'journal.ndjson'), oldJournal.map((line) => `${line}\n`).join(''));
  const service = await openService(folder);
  const opened = await service.open(meetingId.parse(OLD_MEETING));
  if (!opened.ok) throw new Error(opened.error.message);
  const { meeting, notices } = opened.value;
  expect(notices).toEqual([]);
  expect(blocksOf(meeting.minutes, item(OLD_ITEM))).toEqual([
    { ...aBlock('b-1', 'to bring the figures', 'action'), due: '2027-01-28' },
    aBlock('b-2', 'The report was noted.'),
  ]);

  const block = plainBlock(blockIdOf('b-3'), 'quote', 'We want to know first.', { isSensitive: true });
  const change = { op: 'put' as const, block, after: blockIdOf('b-2') };
  expect(
    await service.dispatch(meeting.id, { type: 'ChangeMinutes', itemId: item(OLD_ITEM), changes: [change] }),
  ).toMatchObject({ ok: true, value: { seq: 4 } });
  await service.closeAll();
});
