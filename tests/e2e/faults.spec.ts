/**
 * A computer that lets the clerk down: a full disk, damaged files, a folder that cannot be used, two copies of the
 * app. Each time a sentence says what happened and what to do, and nothing that was saved is lost. The real app, by
 * keyboard alone.
 */
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { encodeLine } from '../../electron/storage/journal-line';
import { Boardside, commandLine, startApp } from '../support/boardside-app';
import { command, inTheNotes, reach, saved } from '../support/keyboard';
import { MessageBoxes } from '../support/message-boxes';
import { isNoDiskHere, SmallDisk } from '../support/small-disk';

const clock = '2026-11-24T18:00:00Z';
const noDiskHere = isNoDiskHere();
const LINES = Array.from(
  { length: 60 },
  (_, n) => `Point ${n + 1} was put to the Board and was noted by all.`,
);

const open: Boardside[] = [];
const cleanUps: (() => void)[] = [];

async function launch(given: Partial<Parameters<typeof Boardside.launch>[0]> = {}): Promise<Boardside> {
  const boardside = await Boardside.launch({ clock, ...given });
  open.push(boardside);
  return boardside;
}

const again = (first: Boardside): Promise<Boardside> =>
  launch({ data: first.data, documents: first.documents });

function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'boardside-faults-'));
  cleanUps.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function messageBoxes(): MessageBoxes {
  const boxes = new MessageBoxes();
  cleanUps.push(() => boxes.dispose());
  return boxes;
}

function smallDisk(): SmallDisk {
  const disk = SmallDisk.mount(32);
  if (disk === null) throw new Error('The disk could not be mounted a second time');
  cleanUps.push(() => disk.dispose());
  return disk;
}

test.afterEach(async () => {
  const logs = open.map(({ data }) => readFileSync(join(data, 'logs', 'boardside.log'), 'utf8'));
  try {
    for (const one of open.splice(0)) await one.discard();
  } finally {
    for (const cleanUp of cleanUps.splice(0)) cleanUp();
  }
  // What the computer does wrong is no bug of ours: nothing may have been caught by the last net.
  for (const log of logs) expect(log).not.toContain(' bug ');
});

const header = (page: Page): Locator => page.locator('header').first();
const notices = (page: Page): Locator => page.getByRole('region', { name: 'Notices' });
const foot = (page: Page): Locator => page.locator('footer output');
const notes = (page: Page): Locator => page.getByRole('textbox', { name: /^Notes of / });

const dataOf = ({ data }: { readonly data: string }): string => join(data, 'data');
const quarantineOf = (boardside: Boardside): string[] => {
  const folder = join(dataOf(boardside), 'quarantine');
  return existsSync(folder) ? readdirSync(folder) : [];
};

function journalOf(boardside: Boardside): string {
  const [id = 'none', ...others] = readdirSync(join(dataOf(boardside), 'meetings'));
  expect(others).toEqual([]);
  return join(dataOf(boardside), 'meetings', id, 'journal.ndjson');
}

/** The sample board's meeting under way, with the cursor in the notes. */
async function sitting(boardside: Boardside): Promise<Page> {
  const page = boardside.console;
  await command(page, 'Try the sample board');
  await expect(page.getByRole('heading', { name: 'Agenda', exact: true })).toBeVisible();
  await page.keyboard.press('F5');
  await inTheNotes(page);
  return page;
}

async function paragraph(page: Page, text: string): Promise<void> {
  await page.keyboard.insertText(text);
  await page.keyboard.press('Enter');
  await saved(page);
}

test('a full disk while typing: told at once, the words stay on screen, and are saved once there is space', async () => {
  test.skip(noDiskHere, 'this user may not mount a disk');
  const disk = smallDisk();
  const data = join(disk.folder, 'profile');
  mkdirSync(data);
  let boardside = await launch({ data });
  let page = await sitting(boardside);
  await paragraph(page, 'Everyone was welcomed.');

  disk.fill();
  await test.step('typed on while it is full', async () => {
    for (const line of LINES) {
      await page.keyboard.insertText(line);
      await page.keyboard.press('Enter');
    }
    await expect(header(page)).toContainText(/Not saved since 18:\d\d/);
    await expect(notices(page)).toContainText(
      'The disk is full, so the last change could not be saved. Everything saved before is safe. Free some space, for example by emptying the recycle bin, and try again. What you typed stays on screen and is saved by itself as soon as the disk takes it.',
    );
    await expect(notices(page).getByText('The disk is full')).toHaveCount(1);
    for (const line of ['Everyone was welcomed.', ...LINES]) await expect(notes(page)).toContainText(line);
  });

  disk.free();
  await test.step('typed on with space', async () => {
    await page.keyboard.insertText('And nobody had to be asked twice.');
    await saved(page);
    await expect(notices(page)).toContainText('Saving works again. Everything from here on is on disk.');
    await expect(header(page)).not.toContainText('Not saved');
  });

  await boardside.kill();
  boardside = await again(boardside);
  page = boardside.console;
  await expect(notes(page).locator('p')).toHaveText([
    'Everyone was welcomed.',
    ...LINES,
    'And nobody had to be asked twice.',
  ]);
  await expect(notices(page)).toBeEmpty();
});

test('closing while words could not be saved asks first, and goes back to them unless told otherwise', async () => {
  test.skip(noDiskHere, 'this user may not mount a disk');
  const disk = smallDisk();
  const data = join(disk.folder, 'profile');
  mkdirSync(data);
  const boxes = messageBoxes();
  const boardside = await launch({ data, preload: boxes.preload });
  const page = await sitting(boardside);
  disk.fill();
  for (const line of LINES) {
    await page.keyboard.insertText(line);
    await page.keyboard.press('Enter');
  }
  await expect(header(page)).toContainText('Not saved');
  const closeWindow = () =>
    boardside.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());

  await closeWindow();
  const box = await boxes.next();
  expect(box.message).toBe('Some of what you typed is not saved yet');
  expect(box.detail).toBe(
    'The disk did not take it; the notice in Boardside’s window says why. Go back and put that right: the words are still on screen and are then saved by themselves. If you close now, they are lost. Everything saved before is safe.',
  );
  expect(box.buttons).toEqual(['Go back', 'Close and lose them']);
  expect([box.buttons[box.defaultId], box.buttons[box.cancelId]]).toEqual(['Go back', 'Go back']);
  boxes.press('Go back');
  await expect(notes(page)).toContainText(LINES.at(-1) ?? '');

  disk.free();
  // Nothing is typed: the words are tried again by themselves.
  await expect(header(page)).toContainText(/Saved \d/, { timeout: 15_000 });
  await boardside.close();
  const next = await again(boardside);
  await expect(notes(next.console).locator('p').filter({ hasText: 'Point' })).toHaveText(LINES);
});

test('a journal with a broken middle opens as it was before the break; the clerk is told, and a copy is kept', async () => {
  const first = await launch();
  let page = await sitting(first);
  await paragraph(page, 'Said before the break.');
  const journal = journalOf(first);
  const before = readFileSync(journal).length;
  await first.pass(7);
  await paragraph(page, 'Said where the break is.');
  await paragraph(page, 'Said after it.');
  await first.kill();

  const broken = readFileSync(journal);
  const at = broken.indexOf('where the break is', before);
  broken.writeUInt8(broken.readUInt8(at) ^ 0x04, at);
  writeFileSync(journal, broken);

  const second = await again(first);
  page = second.console;
  await expect(notices(page)).toContainText(
    /Corporate Parenting Board, 24 November 2026\. Part of the record of this meeting could not be read\. At least \d+ changes after 18:00 on 24 November 2026 could not be read: it opens as it was then\. Please check the minutes from there on\. A full copy of the record as it was found is in the folder “quarantine”, under [\w-]+\./,
  );
  await expect(notices(page).getByText('Part of the record')).toHaveCount(1);
  await expect(notes(page)).toContainText('Said before the break.');
  await expect(notes(page)).not.toContainText('Said after it.');
  const [kept = 'none', ...others] = quarantineOf(second);
  expect(others).toEqual([]);
  await expect(notices(page)).toContainText(`under ${kept}.`);
  expect(readFileSync(join(dataOf(second), 'quarantine', kept, 'journal.ndjson')).equals(broken)).toBe(true);

  await inTheNotes(page);
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText('Said once more.');
  await saved(page);
  await second.kill();
  const third = await again(first);
  await expect(notes(third.console)).toContainText('Said once more.');
  await expect(notices(third.console)).toBeEmpty();
  expect(quarantineOf(third)).toEqual([kept]);
});

test('a journal broken after the meeting was put away loses nothing: the safety copy stands in', async () => {
  const first = await launch();
  await paragraph(await sitting(first), 'Everyone was welcomed.');
  const journal = journalOf(first);
  await first.close();
  const broken = readFileSync(journal);
  const at = broken.indexOf('Timetable of Meetings');
  broken.writeUInt8(broken.readUInt8(at) ^ 0x04, at);
  writeFileSync(journal, broken);

  const { console: page } = await again(first);
  await expect(notices(page)).toContainText(
    'Part of the record of this meeting could not be read. No change is missing: the meeting opens as it was last saved.',
  );
  await expect(notes(page)).toContainText('Everyone was welcomed.');
  await expect(page.getByRole('navigation', { name: 'Agenda' })).toContainText('Timetable of Meetings');
});

test('a journal from a newer version is refused in words and left exactly as it is', async () => {
  const first = await launch();
  await paragraph(await sitting(first), 'Everyone was welcomed.');
  const journal = journalOf(first);
  await first.close();
  const lines = readFileSync(journal, 'utf8').split('\n').slice(1);
  const newer = `${encodeLine({ 'boardside-journal': 2, what: 'we cannot know' }).toString()}${lines.join('\n')}`;
  writeFileSync(journal, newer);

  const { console: page } = await again(first);
  const said =
    'It was written by a newer version of Boardside, so this meeting could not be opened. It has been left exactly as it is. Install the newer version of Boardside and try again.';
  await expect(notices(page)).toContainText(`The meeting you had open could not be opened. ${said}`);
  await reach(page, page.getByRole('option', { name: /Corporate Parenting Board/ }));
  await page.keyboard.press('Enter');
  await expect(foot(page)).toContainText(said);
  await expect(page.getByRole('heading', { name: 'Meetings', exact: true })).toBeVisible();
  expect(readFileSync(journal, 'utf8')).toBe(newer);
});

for (const { file, says } of [
  {
    file: 'settings.json',
    says: 'The settings could not be read, so Boardside goes on without what was in that file. It has been kept in the folder “quarantine”, under',
  },
  {
    file: 'library.json',
    says: 'The list of meetings could not be read, so it is made anew from the meetings themselves, and none of them is lost. The file as it was is in the folder “quarantine”, under',
  },
])
  test(`a ${file} that is not JSON costs no meeting: the file is kept, the clerk is told, work goes on`, async () => {
    const first = await launch();
    await paragraph(await sitting(first), 'Everyone was welcomed.');
    await first.close();
    writeFileSync(join(dataOf(first), file), 'zoom = 3');

    const second = await again(first);
    const page = second.console;
    await expect(notices(page)).toContainText(says);
    const [kept = 'none'] = quarantineOf(second);
    expect(readFileSync(join(dataOf(second), 'quarantine', kept, file), 'utf8')).toBe('zoom = 3');
    await page.keyboard.press('Alt+1');
    const meeting = page.getByRole('option', { name: /24 Nov 2026.*Corporate Parenting Board/ });
    await reach(page, meeting);
    await page.keyboard.press('Enter');
    await expect(notes(page)).toContainText('Everyone was welcomed.');
    await second.close();
    expect(() => JSON.parse(readFileSync(join(dataOf(second), file), 'utf8')) as unknown).not.toThrow();
  });

test('a data folder that cannot be used is told before anything else, and can be mended and tried again', async () => {
  const boxes = messageBoxes();
  const data = freshFolder();
  const documents = freshFolder();
  writeFileSync(join(data, 'data'), 'a file where the folder should be');
  const start = () => startApp({ clock, data, documents, preload: boxes.preload });

  await test.step('the clerk leaves: nothing is touched', async () => {
    const app = await start();
    const ended = new Promise<number | null>((resolve) => app.process().once('exit', resolve));
    const box = await boxes.next();
    expect(box.message).toBe('Boardside cannot use its folder');
    expect(box.detail).toBe(
      'A file stands where a folder should be, so Boardside’s folder of meetings could not be opened. Move that file somewhere else, or ask IT support to, then try again.',
    );
    expect(box.buttons).toEqual(['Try again', 'Close Boardside']);
    boxes.press('Close Boardside');
    expect(await ended).toBe(1);
    expect(readFileSync(join(data, 'data'), 'utf8')).toBe('a file where the folder should be');
  });

  await test.step('the clerk mends it and tries again: Boardside opens', async () => {
    const other = messageBoxes();
    const app = await startApp({ clock, data, documents, preload: other.preload });
    await other.next();
    renameSync(join(data, 'data'), join(data, 'moved away'));
    other.press('Try again');
    const page = await app.firstWindow();
    await expect(page.getByRole('heading', { name: 'Meetings', exact: true })).toBeVisible();
    await expect(notices(page)).toBeEmpty();
    await app.close();
  });
});

test('a folder on a disk that may only be read, where not even the lock against a second copy can be made, is told so', async () => {
  test.skip(noDiskHere, 'this user may not mount a disk');
  const disk = smallDisk();
  const boxes = messageBoxes();
  const data = join(disk.folder, 'profile');
  mkdirSync(data);
  disk.makeReadOnly();
  const app = await startApp({ clock, data, documents: freshFolder(), preload: boxes.preload });
  const ended = new Promise<number | null>((resolve) => app.process().once('exit', resolve));
  const { detail } = await boxes.next();
  expect(detail).toBe(
    "Boardside's folder is on a disk that can only be read, so Boardside’s folder of meetings could not be opened. Ask IT support to allow writing there, then try again.",
  );
  boxes.press('Close Boardside');
  expect(await ended).toBe(1);
});

test('a second copy ends by itself and brings the first one to the front, which loses nothing', async () => {
  const first = await launch();
  const page = await sitting(first);
  await page.keyboard.insertText('Typed just before the second copy. ');
  await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.blur());

  const [program, args] = commandLine(first);
  const second = spawn(program, args, { stdio: 'ignore' });
  const code = await new Promise<number | null>((ended) => second.once('exit', ended));
  expect(code).toBe(0);
  await expect
    .poll(() => first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFocused()))
    .toBe(true);
  await expect(notices(page)).toContainText(
    'Boardside was already open, so this is the window you had. Nothing was opened a second time.',
  );
  await page.keyboard.insertText('Typed just after it.');
  await saved(page);
  await first.kill();
  const { console: next } = await again(first);
  await expect(notes(next)).toContainText('Typed just before the second copy. Typed just after it.');
  expect(quarantineOf(first)).toEqual([]);
});
