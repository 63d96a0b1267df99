import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Bridge } from '../../shared/ipc/contract';
import { Boardside } from '../support/boardside-app';

type Windowed = typeof globalThis & { boardside: Bridge };

const clock = '2026-11-24T18:00:00Z';
const open: Boardside[] = [];
const folders: string[] = [];

const launch = async (data?: string, documents?: string): Promise<Boardside> => {
  const boardside = await Boardside.launch({
    clock,
    ...(data !== undefined && { data }),
    ...(documents !== undefined && { documents }),
  });
  open.push(boardside);
  return boardside;
};
const freshFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'boardside-shell-'));
  folders.push(folder);
  return folder;
};

const openSample = ({ console }: Boardside) =>
  console.evaluate(async () => {
    const { boardside } = globalThis as Windowed;
    const opened = await boardside.ask('meeting:create-sample', undefined);
    if (!opened.ok) throw new Error(opened.error.code);
    return opened.value.meeting;
  });

test.afterEach(async () => {
  for (const one of open.splice(0)) await one.dispose();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

test('words typed a moment before the window is closed are there when it is opened again', async () => {
  const first = await launch();
  const { id } = await openSample(first);
  await first.console.evaluate(
    (meetingId) =>
      (globalThis as Windowed).boardside.ask('meeting:dispatch', {
        meetingId,
        command: { type: 'StartMeeting' },
      }),
    id,
  );
  await first.console.reload();
  const notes = first.console.getByRole('textbox', { name: /^Notes of / });
  await notes.waitFor();
  await notes.click();
  await first.console.keyboard.type('The Board was quorate.');
  await first.close();
  const again = await launch(first.data);
  await expect(again.console.getByRole('textbox', { name: /^Notes of / })).toHaveText(
    'The Board was quorate.',
  );
});

test('a window opens where it was left, and as big', async () => {
  const first = await launch();
  const left = await first.app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setBounds({ x: 60, y: 40, width: 1200, height: 700 });
    return window?.getBounds();
  });
  await first.close();
  const again = await launch(first.data);
  expect(
    await again.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds()),
  ).toEqual(left);
});

test('the clerk’s zoom is remembered and is not the projector’s', async () => {
  const first = await launch();
  await first.console.evaluate(async () => {
    const { boardside } = globalThis as Windowed;
    await boardside.ask('settings:change', { zoom: 1.5 });
    await boardside.ask('projector:open', undefined);
  });
  await first.projector();
  const factors = ({ app }: Boardside) =>
    app.evaluate(({ BrowserWindow }) =>
      Object.fromEntries(
        BrowserWindow.getAllWindows().map(({ webContents }) => [
          new URL(webContents.getURL()).host,
          webContents.getZoomFactor(),
        ]),
      ),
    );
  expect(await factors(first)).toEqual({ app: 1.5, wall: 1 });
  await first.close();
  const again = await launch(first.data);
  await expect.poll(() => factors(again)).toEqual({ app: 1.5 });
});

test('a second copy ends by itself, and the first one is told', async () => {
  const first = await launch();
  const program = first.app.process().spawnfile;
  const args = [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), `--user-data-dir=${first.data}`, '.'];
  const second = spawn(program, args, { stdio: 'ignore' });
  const code = await new Promise<number | null>((ended) => second.once('exit', ended));
  expect(code).toBe(0);
  await expect(first.console.getByText('Boardside was already open')).toBeVisible();
});

test('settings that are not JSON cost the settings and nothing else, and the clerk is told', async () => {
  const data = freshFolder();
  mkdirSync(join(data, 'data'));
  writeFileSync(join(data, 'data', 'settings.json'), 'zoom = 3');
  const boardside = await launch(data);
  await expect(boardside.console.getByText(/settings could not be read/)).toBeVisible();
  const [kept] = readdirSync(join(data, 'data', 'quarantine'));
  expect(readFileSync(join(data, 'data', 'quarantine', kept ?? '', 'settings.json'), 'utf8')).toBe(
    'zoom = 3',
  );
});

test('the draft is saved, and where nothing can be written the clerk reads why', async () => {
  const boardside = await launch();
  const { id } = await openSample(boardside);
  const save = () =>
    boardside.console.evaluate(
      (meetingId) =>
        (globalThis as Windowed).boardside.ask('export:save', { meetingId, kind: 'minutes', isDraft: true }),
      id,
    );
  expect(await save()).toEqual({
    ok: true,
    value: {
      kind: 'minutes',
      isDraft: true,
      fileName: '2026-11-24 Corporate Parenting Board - draft minutes.docx',
      folder: boardside.documents,
    },
  });
  expect(readdirSync(boardside.documents)).toHaveLength(1);
  rmSync(boardside.documents, { recursive: true });
  writeFileSync(boardside.documents, 'a file where the folder was');
  expect(await save()).toMatchObject({ ok: false, error: { code: 'folder-not-usable' } });
});

test('a dropped file is read in a process of its own, and what cannot be read is refused in words', async () => {
  const { console } = await launch();
  const read = (fileName: string, text: string) =>
    console.evaluate(
      ([name, content]) =>
        (globalThis as Windowed).boardside.ask('agenda:read-file', {
          fileName: name ?? '',
          bytes: new TextEncoder().encode(content),
        }),
      [fileName, text],
    );
  expect(await read('agenda.txt', '1. Introductions (10 mins)')).toEqual({
    ok: true,
    value: { fileName: 'agenda.txt', text: '1. Introductions (10 mins)' },
  });
  expect(await read('agenda.docx', 'no zip at all')).toMatchObject({
    ok: false,
    error: { code: 'not-a-zip', message: expect.stringContaining('“agenda.docx”') },
  });
});
