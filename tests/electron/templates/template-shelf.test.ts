import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { reject } from '../../../shared/kernel/rejection';
import { ok } from '../../../shared/kernel/result';
import type { Settings } from '../../../shared/ipc/messages';
import { TemplateShelf } from '../../../electron/templates/template-shelf';
import { FaultyFiles } from '../../support/faulty-files';
import { temporaryFolder } from '../../support/temporary-folder';

describe('the shelf with the council’s own template', () => {
  let root = '';
  let files = new FaultyFiles();
  let current: Settings = {
    theme: 'light',
    projectorTheme: 'cream',
    projectorType: 'usual',
    zoom: 1,
    silencedChecks: [],
    wordTemplate: null,
    snippets: [],
    words: [],
    terms: [],
  };

  const shelf = () =>
    new TemplateShelf({
      files,
      pause: () => Promise.resolve(),
      path: join(root, 'word-template.docx'),
      settings: {
        get current() {
          return current;
        },
        change: (change) => {
          current = { ...current, ...change } as Settings;
          return Promise.resolve(ok(current));
        },
      },
      check: (bytes, name) =>
        Promise.resolve(
          Buffer.from(bytes).toString().startsWith('good')
            ? ok(null)
            : reject('template-not-usable', `“${name}” is bad.`),
        ),
      most: 100,
      tooLarge: (name) => reject('template-too-large', `“${name}” is too large.`),
    });
  const chosen = async (words: string): Promise<string> => {
    const path = join(root, 'Ours.docx');
    await writeFile(path, words);
    return path;
  };
  const fills = async (): Promise<string | null> => {
    const now = await shelf().current();
    return now.ok && now.value ? Buffer.from(now.value).toString() : null;
  };

  beforeEach(async () => {
    root = await temporaryFolder();
    files = new FaultyFiles();
    current = { ...current, wordTemplate: null };
  });

  test('is empty at first: the built-in style', async () => {
    expect(await shelf().current()).toEqual({ ok: true, value: null });
  });

  test('keeps a copy, so that the file itself may go', async () => {
    const path = await chosen('good template');
    expect(await shelf().keep(path, 'Ours.docx')).toMatchObject({
      ok: true,
      value: { wordTemplate: 'Ours.docx' },
    });
    await rm(path);
    expect(await fills()).toBe('good template');
  });

  test('a bad one is not kept, and the one before goes on', async () => {
    await shelf().keep(await chosen('good template'), 'Ours.docx');
    expect(await shelf().keep(await chosen('bad'), 'Other.docx')).toMatchObject({
      ok: false,
      error: { code: 'template-not-usable', message: '“Other.docx” is bad.' },
    });
    expect(current.wordTemplate).toBe('Ours.docx');
    expect(await fills()).toBe('good template');
  });

  test('one that is too large, gone or locked is refused in words', async () => {
    const large = await chosen('good'.repeat(100));
    expect(await shelf().keep(large, 'Ours.docx')).toMatchObject({ error: { code: 'template-too-large' } });
    expect(await shelf().keep(join(root, 'gone.docx'), 'gone.docx')).toMatchObject({
      error: { code: 'template-not-readable', message: expect.stringContaining('“gone.docx”') as unknown },
    });
    files.fail({ on: 'read', code: 'EBUSY', path: /Ours/ });
    expect(await shelf().keep(await chosen('good'), 'Ours.docx')).toMatchObject({
      error: { code: 'template-not-readable' },
    });
    expect(current.wordTemplate).toBeNull();
  });

  test('on a full disk nothing changes', async () => {
    files.fail({ on: 'write', code: 'ENOSPC', path: /word-template/ });
    expect(await shelf().keep(await chosen('good'), 'Ours.docx')).toMatchObject({
      error: { code: 'disk-full' },
    });
    expect(current.wordTemplate).toBeNull();
  });

  test('dropped, the built-in style is back', async () => {
    await shelf().keep(await chosen('good template'), 'Ours.docx');
    expect(await shelf().drop()).toMatchObject({ ok: true, value: { wordTemplate: null } });
    expect(await shelf().current()).toEqual({ ok: true, value: null });
  });

  test('a copy that is gone or was changed is told, and the built-in style offered', async () => {
    await shelf().keep(await chosen('good template'), 'Ours.docx');
    const copy = join(root, 'word-template.docx');
    expect(await readFile(copy, 'utf8')).toBe('good template');
    await writeFile(copy, 'spoiled');
    expect(await shelf().current()).toMatchObject({
      error: { code: 'template-changed', message: expect.stringContaining('built-in') as unknown },
    });
    await rm(copy);
    expect(await shelf().current()).toMatchObject({ error: { code: 'template-gone' } });
  });
});
