import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listMeetings, openDataRoot } from '../../../electron/storage/data-root';
import { nodeFiles } from '../../../electron/storage/files';
import { faultOf } from '../../support/fault-of';
import { FaultyFiles, type Operation } from '../../support/faulty-files';
import { temporaryFolder } from '../../support/temporary-folder';

describe('the folder of meetings', () => {
  test('is made when it is not there, and the check leaves nothing behind', async () => {
    const folder = join(await temporaryFolder(), 'new', 'Boardside');
    const root = await openDataRoot(nodeFiles, folder);
    expect(await readdir(folder)).toEqual(['meetings']);
    expect(await readdir(root.meetings)).toEqual([]);
    await openDataRoot(nodeFiles, folder);
  });

  test.each<[Operation, string, string, string]>([
    ['makeFolder', 'EACCES', 'no-permission', 'does not allow Boardside to write'],
    ['open', 'EROFS', 'read-only', 'can only be read'],
    ['write', 'ENOSPC', 'disk-full', 'The disk is full'],
    ['sync', 'EIO', 'io', 'The disk reported a fault'],
  ])('that fails at %s with %s is told at the start', async (on, code, says, words) => {
    const files = new FaultyFiles();
    const folder = await temporaryFolder();
    files.fail({ on, code });
    const fault = await faultOf(openDataRoot(files, folder));
    expect(fault.code).toBe(says);
    expect(fault.message).toContain(words);
    expect(fault.message).toContain('Boardside’s folder of meetings could not be opened');
    expect(fault.message).not.toContain(folder);
  });

  test('that is a file is told at the start', async () => {
    const folder = join(await temporaryFolder(), 'Boardside');
    await writeFile(folder, 'a file');
    const fault = await faultOf(openDataRoot(nodeFiles, folder));
    expect(fault.code).toBe('in-the-way');
    expect(fault.message).toContain('Move that file somewhere else');
  });

  test('lists meetings and nothing else that may lie in it', async () => {
    const root = await openDataRoot(nodeFiles, await temporaryFolder());
    await mkdir(join(root.meetings, 'm1'));
    await writeFile(join(root.meetings, '.DS_Store'), '');
    await writeFile(join(root.meetings, 'notes.txt'), '');
    expect(await listMeetings(nodeFiles, root)).toEqual(['m1']);
  });
});
