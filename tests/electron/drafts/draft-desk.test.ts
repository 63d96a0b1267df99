import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { DraftDesk } from '../../../electron/drafts/draft-desk';
import { DraftRecord } from '../../../electron/drafts/draft-record';
import { silentLog } from '../../../electron/log';
import { exportFileName, type ExportWanted } from '../../../shared/minutes/draft-name';
import { ok } from '../../../shared/kernel/result';
import { FaultyFiles } from '../../support/faulty-files';
import { facts, meetingAfter } from '../../support/given-when-then';
import { temporaryFolder } from '../../support/temporary-folder';

const meeting = meetingAfter();
const name = exportFileName(facts);
const wordDraft: ExportWanted = { kind: 'minutes', isDraft: true };
const beside = (count: number) => name.replace(/\.docx$/, ` (${count}).docx`);

describe('saving the draft minutes', () => {
  let root = '';
  let folder = '';
  let files = new FaultyFiles();
  let words = 'first draft';
  let opened: string[] = [];
  let complaint = '';

  const desk = async () => {
    const record = await DraftRecord.open({
      files,
      path: join(root, 'drafts.json'),
      quarantine: { files, clock: { now: () => 0 }, folder: join(root, 'quarantine') },
      onProblem: () => undefined,
    });
    return new DraftDesk({
      files,
      pause: () => Promise.resolve(),
      record,
      folder: () => Promise.resolve(folder),
      write: () => Promise.resolve(ok(Buffer.from(words))),
      openFile: (path) => {
        opened.push(path);
        return Promise.resolve(complaint);
      },
      showInFolder: (path) => opened.push(path),
      log: silentLog,
    });
  };
  const there = async () => (await readdir(folder)).toSorted();
  const textOf = (file: string) => readFile(join(folder, file), 'utf8');

  beforeEach(async () => {
    root = await temporaryFolder();
    folder = join(root, 'Documents', 'Boardside');
    files = new FaultyFiles();
    words = 'first draft';
    opened = [];
    complaint = '';
  });

  test('makes the folder, names the file after the meeting and leaves nothing else there', async () => {
    expect(await (await desk()).save(meeting, wordDraft)).toEqual({
      ok: true,
      value: { ...wordDraft, fileName: name, folder },
    });
    expect(await there()).toEqual([name]);
    expect(await textOf(name)).toBe('first draft');
  });

  test('the next draft replaces the last one when nobody touched it', async () => {
    const drafts = await desk();
    await drafts.save(meeting, wordDraft);
    words = 'second draft';
    expect(await drafts.save(meeting, wordDraft)).toMatchObject({ value: { fileName: name } });
    expect(await there()).toEqual([name]);
    expect(await textOf(name)).toBe('second draft');
  });

  test('it still does after a restart', async () => {
    await (await desk()).save(meeting, wordDraft);
    words = 'second draft';
    await (await desk()).save(meeting, wordDraft);
    expect(await there()).toEqual([name]);
  });

  test('a draft somebody changed since is left alone, and the new one goes beside it', async () => {
    const drafts = await desk();
    await drafts.save(meeting, wordDraft);
    await writeFile(join(folder, name), 'changed in Word');
    words = 'second draft';
    expect(await drafts.save(meeting, wordDraft)).toEqual({
      ok: true,
      value: { ...wordDraft, fileName: beside(2), folder, leftAlone: name },
    });
    expect(await textOf(name)).toBe('changed in Word');
    words = 'third draft';
    expect(await drafts.save(meeting, wordDraft)).toMatchObject({ value: { fileName: beside(2) } });
    expect(await textOf(beside(2))).toBe('third draft');
  });

  test('a file of that name that Boardside never wrote is left alone, whatever the case of its letters', async () => {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, name.toUpperCase()), 'the clerk’s own');
    expect(await (await desk()).save(meeting, wordDraft)).toMatchObject({ value: { fileName: beside(2) } });
    expect(await textOf(name.toUpperCase())).toBe('the clerk’s own');
  });

  test.each([`~$${name.slice(2)}`, `~$${name}`, `.~lock.${name}#`])(
    'a draft that is open elsewhere (%s) is left alone',
    async (owner) => {
      const drafts = await desk();
      await drafts.save(meeting, wordDraft);
      await writeFile(join(folder, owner), '');
      words = 'second draft';
      expect(await drafts.save(meeting, wordDraft)).toMatchObject({ value: { fileName: beside(2) } });
      expect(await textOf(name)).toBe('first draft');
    },
  );

  test('a draft the system will not let us write is left alone', async () => {
    const drafts = await desk();
    await drafts.save(meeting, wordDraft);
    files.fail({ on: 'open', code: 'EBUSY', path: /minutes\.docx$/ });
    expect(await drafts.save(meeting, wordDraft)).toMatchObject({ value: { fileName: beside(2) } });
  });

  test('a draft somebody takes hold of while it is replaced is left alone', async () => {
    const drafts = await desk();
    await drafts.save(meeting, wordDraft);
    files.fail({ on: 'rename', code: 'EPERM', path: /minutes\.docx$/, times: Number.POSITIVE_INFINITY });
    words = 'second draft';
    expect(await drafts.save(meeting, wordDraft)).toMatchObject({ value: { fileName: beside(2) } });
    expect(await textOf(name)).toBe('first draft');
    expect(await there()).toEqual([beside(2), name].toSorted());
  });

  test('a folder in which nothing can be replaced is given up after a few tries', async () => {
    files.fail({ on: 'rename', code: 'EPERM', path: /\.docx$/, times: Number.POSITIVE_INFINITY });
    expect(await (await desk()).save(meeting, wordDraft)).toMatchObject({
      ok: false,
      error: { code: 'folder-not-usable' },
    });
    expect(await there()).toEqual([]);
  });

  test.each([
    ['open', 'EACCES', 'folder-not-writable', 'Ask IT support'],
    ['makeFolder', 'EROFS', 'folder-not-writable', 'Ask IT support'],
    ['write', 'ENOSPC', 'disk-full', 'Free some space'],
    ['makeFolder', 'ENOTDIR', 'folder-not-usable', 'its drive is connected'],
    ['list', 'EIO', 'folder-not-usable', 'its drive is connected'],
  ] as const)(
    'when %s fails with %s the clerk reads why and what to do',
    async (on, code, refusal, advice) => {
      const drafts = await desk();
      files.fail({ on, code, path: /Boardside/ });
      const refused = await drafts.save(meeting, wordDraft);
      expect(refused).toMatchObject({ ok: false, error: { code: refusal } });
      const { message } = (refused as { error: { message: string } }).error;
      expect(message).toContain(advice);
      expect(message).toContain('“Boardside”');
      expect(message).toContain('safe in Boardside');
      expect(message).not.toContain(root);
      expect((await drafts.save(meeting, wordDraft)).ok).toBe(true);
      expect(await there()).toEqual([name]);
    },
  );

  test('a record of drafts that cannot be kept costs a name beside and nothing else', async () => {
    files.fail({ on: 'rename', code: 'ENOSPC', path: /drafts\.json$/ });
    expect(await (await desk()).save(meeting, wordDraft)).toMatchObject({ ok: true });
    expect(await (await desk()).save(meeting, wordDraft)).toMatchObject({ value: { fileName: beside(2) } });
  });

  test('open and show act on the draft saved last', async () => {
    const drafts = await desk();
    expect(await drafts.open()).toMatchObject({ ok: false, error: { code: 'no-draft-yet' } });
    await drafts.save(meeting, wordDraft);
    expect(await drafts.open()).toEqual({ ok: true, value: null });
    expect(await drafts.showInFolder()).toEqual({ ok: true, value: null });
    expect(opened).toEqual([join(folder, name), join(folder, name)]);
  });

  test('a draft that is gone, or that no program opens, is told', async () => {
    const drafts = await desk();
    await drafts.save(meeting, wordDraft);
    complaint = 'no application';
    expect(await drafts.open()).toMatchObject({ ok: false, error: { code: 'nothing-opens-it' } });
    await rm(join(folder, name));
    expect(await drafts.open()).toMatchObject({ ok: false, error: { code: 'draft-gone' } });
    expect(await drafts.showInFolder()).toMatchObject({ ok: false, error: { code: 'draft-gone' } });
  });
});
