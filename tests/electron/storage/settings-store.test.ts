import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openDataRoot } from '../../../electron/storage/data-root';
import type { FileProblem } from '../../../electron/storage/durable-adapter';
import { SettingsStore, standardSettings } from '../../../electron/storage/settings-store';
import { faultOf } from '../../support/fault-of';
import { FaultyFiles } from '../../support/faulty-files';
import { sampleClock } from '../../support/sample-journal';
import { temporaryFolder } from '../../support/temporary-folder';

async function settingsFolder(text?: string) {
  const files = new FaultyFiles();
  const root = await openDataRoot(files, await temporaryFolder());
  if (text !== undefined) await writeFile(root.settings, text);
  const problems: FileProblem[] = [];
  const open = () =>
    SettingsStore.open({
      root,
      files,
      pause: () => Promise.resolve(),
      quarantine: { files, clock: sampleClock, folder: root.quarantine },
      onProblem: (problem) => problems.push(problem),
    });
  return { root, files, problems, open, onDisk: () => readFile(root.settings, 'utf8') };
}

describe('the settings', () => {
  test('are the standard ones at first, and nothing is written until something is changed', async () => {
    const { open, root, problems } = await settingsFolder();
    const settings = await open();
    expect(settings.current).toEqual(standardSettings);
    expect(settings.current).toMatchObject({
      zoom: 1,
      theme: 'system',
      projectorTheme: 'cream',
      windows: {},
    });
    expect(await readdir(root.folder)).not.toContain('settings.json');
    expect(problems).toEqual([]);
  });

  test('are found again after a restart', async () => {
    const { open } = await settingsFolder();
    const console = { x: -8, y: 0, width: 1366, height: 768, isMaximised: true, isFullScreen: false };
    await (await open()).change({ zoom: 1.25, windows: { console } });
    await (await open()).change({ theme: 'dark' });
    expect((await open()).current).toMatchObject({ zoom: 1.25, theme: 'dark', windows: { console } });
  });

  test('that are not JSON are kept aside, the standard ones hold, and the clerk is told', async () => {
    const { open, root, problems } = await settingsFolder('{"version":1,"zoom":');
    const settings = await open();
    expect(settings.current).toEqual(standardSettings);
    expect(problems).toMatchObject([{ kind: 'unreadable' }]);
    expect(problems[0]?.sentence).toMatch(/^The settings could not be read/);
    const aside = join(root.quarantine, 'settings-2019-11-26T180000Z', 'settings.json');
    expect(await readFile(aside, 'utf8')).toBe('{"version":1,"zoom":');
    await settings.change({ zoom: 2 });
    expect((await open()).current.zoom).toBe(2);
  });

  test('with one bad value lose that value only', async () => {
    const { open, problems, root } = await settingsFolder('{"version":1,"zoom":"big","theme":"dark"}');
    const settings = await open();
    expect(settings.current).toMatchObject({ zoom: 1, theme: 'dark' });
    expect(problems).toMatchObject([{ kind: 'partly-reset' }]);
    expect(problems[0]?.sentence).toContain('(zoom)');
    expect(await readdir(root.quarantine)).toHaveLength(1);
  });

  test('carry along what a later version of the same format added', async () => {
    const { open, onDisk } = await settingsFolder('{"version":1,"zoom":1.5,"fontSize":{"px":18}}');
    await (await open()).change({ theme: 'dark' });
    expect(JSON.parse(await onDisk())).toMatchObject({ fontSize: { px: 18 }, zoom: 1.5, theme: 'dark' });
  });

  test('of a newer format are left alone; changes hold for this session only', async () => {
    const { open, onDisk, problems } = await settingsFolder('{"version":7,"zoom":"150%"}');
    const settings = await open();
    expect(problems).toMatchObject([{ kind: 'newer-version' }]);
    expect(settings.isReadOnly).toBe(true);
    await settings.change({ zoom: 2 });
    expect(settings.current.zoom).toBe(2);
    expect(await onDisk()).toBe('{"version":7,"zoom":"150%"}');
  });

  test('that cannot be saved still hold, and the clerk is told', async () => {
    const { open, files } = await settingsFolder();
    const settings = await open();
    files.fail({ on: 'write', code: 'ENOSPC' });
    const fault = await faultOf(settings.change({ zoom: 2 }));
    expect(fault.message).toContain('so the settings could not be saved');
    expect(settings.current.zoom).toBe(2);
    await settings.change({ theme: 'dark' });
    expect((await open()).current).toMatchObject({ zoom: 2, theme: 'dark' });
  });

  test('are never changed to something they cannot be', async () => {
    const { open } = await settingsFolder();
    const settings = await open();
    await expect(settings.change({ zoom: 40 })).rejects.toThrow('zoom');
    expect(settings.current.zoom).toBe(1);
  });
});
