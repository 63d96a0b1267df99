/**
 * Files a clerk may bring in by mistake, and places a draft cannot go: each time one sentence that says what happened
 * and what to do, and nothing that was there before is changed. The real app, by keyboard alone.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { otherZip, scannedPdf } from '../support/agenda-files';
import { Boardside } from '../support/boardside-app';
import { command, pressOn } from '../support/keyboard';
import { isNoDiskHere, SmallDisk } from '../support/small-disk';

const clock = '2026-11-24T18:00:00Z';
const DRAFT = '2026-11-24 Corporate Parenting Board - draft minutes.docx';
const noDiskHere = isNoDiskHere();

const open: Boardside[] = [];
const disks: SmallDisk[] = [];
const folders: string[] = [];

async function sampleBoard(documents?: string): Promise<Boardside> {
  const boardside = await Boardside.launch({ clock, ...(documents !== undefined && { documents }) });
  open.push(boardside);
  await command(boardside.console, 'Try the sample board');
  await expect(boardside.console.getByRole('heading', { name: 'Agenda', exact: true })).toBeVisible();
  return boardside;
}

function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'boardside-bad-input-'));
  folders.push(folder);
  return folder;
}

test.afterEach(async () => {
  for (const disk of disks.splice(0)) disk.dispose();
  for (const one of open.splice(0)) await one.discard();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const agendaOf = (page: Page): Locator =>
  page.getByRole('region').filter({ has: page.getByRole('heading', { name: 'Agenda', exact: true }) });
const foot = (page: Page): Locator => page.locator('footer output');
const notices = (page: Page): Locator => page.getByRole('region', { name: 'Notices' });
const pressF12 = (page: Page) => page.keyboard.press('F12');

const LETTER = `Dear Anne,

Thank you for the invitation. We would be glad to come on the Thursday, and shall bring the pictures.

With kind regards
Dev
`;

const BAD_FILES: readonly {
  readonly what: string;
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
  readonly said: string;
}[] = [
  {
    what: 'a letter',
    name: 'letter.txt',
    bytes: () => Promise.resolve(Buffer.from(LETTER)),
    said: 'letter.txt: No agenda items were found in this text. Boardside looks for numbered items, such as “1. Introductions and Apologies”. Choose the agenda itself, or paste its items.',
  },
  {
    what: 'a picture',
    name: 'agenda.png',
    bytes: () => Promise.resolve(Buffer.from('89504e470d0a1a0a0000000d49484452000000010000', 'hex')),
    said: '“agenda.png” is not a Word document, a PDF or a text file. Save the agenda as .docx, .pdf or .txt, or paste its text.',
  },
  {
    what: 'an empty file',
    name: 'agenda.txt',
    bytes: () => Promise.resolve(Buffer.alloc(0)),
    said: '“agenda.txt” has no text in it. Open it to see whether it is the right file, or paste the agenda’s text.',
  },
  {
    what: 'a scanned PDF',
    name: 'scan.pdf',
    bytes: scannedPdf,
    said: '“scan.pdf” is a scanned PDF: a picture of the agenda without text. Choose the Word document it came from, or paste its text.',
  },
  {
    what: 'a .docx that is no zip',
    name: 'agenda.docx',
    bytes: () => Promise.resolve(Buffer.from('1. Introductions and Apologies (10 mins)')),
    said: '“agenda.docx” is named as a Word document but is not one. Open it in Word and save it again as .docx, or paste its text.',
  },
  {
    what: 'a zip that is no Word document',
    name: 'papers.docx',
    bytes: otherZip,
    said: '“papers.docx” is not a Word document, a PDF or a text file. Save the agenda as .docx, .pdf or .txt, or paste its text.',
  },
];

test('what is no agenda is refused in words; the dialog stays and the agenda there is as it was', async () => {
  const boardside = await sampleBoard();
  const page = boardside.console;
  const folder = freshFolder();
  const before = await agendaOf(page).innerText();
  expect(before).toContain('Timetable of Meetings');

  await page.keyboard.press('Control+i');
  const dialog = page.getByRole('dialog', { name: 'Bring in the agenda' });
  const choose = dialog.getByRole('button', { name: /Choose a file/ });
  for (const { what, name, bytes, said } of BAD_FILES)
    await test.step(what, async () => {
      writeFileSync(join(folder, name), await bytes());
      await boardside.willChoose(join(folder, name));
      await pressOn(page, choose);
      await expect(dialog.locator('output')).toContainText(said);
      await expect(dialog.getByRole('button', { name: /^Take/ })).toHaveCount(0);
    });

  await test.step('a file that is gone by the time it is read', async () => {
    await boardside.willChoose(join(folder, 'moved.docx'));
    await pressOn(page, choose);
    await expect(dialog.locator('output')).toContainText(
      '“moved.docx” was not found. It may have been moved or renamed: choose it again.',
    );
  });

  await test.step('what the sentence advises works: the text can be pasted', async () => {
    await pressOn(page, dialog.getByRole('textbox', { name: 'Or paste the agenda’s text' }), 'End');
    await page.keyboard.insertText('1. Introductions and Apologies (10 mins)\n2. Housing (20 mins)');
    await pressOn(page, dialog.getByRole('button', { name: 'Read the pasted text' }));
    await expect(dialog).toContainText('2 items, 2 of them timed: 30 minutes');
  });

  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(await agendaOf(page).innerText()).toBe(before);
});

test('a drafts folder that is not there and cannot be made is told by its name, and F12 works once it can', async () => {
  const above = join(freshFolder(), 'shared drive');
  writeFileSync(above, 'a file where the drive was');
  const { console: page } = await sampleBoard(join(above, 'Drafts'));
  await pressF12(page);
  await expect(foot(page)).toContainText(
    'The Word draft could not be saved in the folder “Drafts”. The meeting itself is safe in Boardside. Check that the folder is there and its drive is connected, then press F12 again.',
  );
  await expect(page.locator('header')).toContainText(/Saved \d/);
  expect(readFileSync(above, 'utf8')).toBe('a file where the drive was');

  rmSync(above);
  mkdirSync(above);
  await pressF12(page);
  await expect(notices(page)).toContainText(`The draft minutes are saved as ${DRAFT}`);
  expect(readdirSync(join(above, 'Drafts'))).toEqual([DRAFT]);
});

test('a drafts folder that may only be read, and one on a full disk', async () => {
  test.skip(noDiskHere, 'this user may not mount a disk');
  const disk = SmallDisk.mount(1);
  if (disk === null) throw new Error('The disk could not be mounted a second time');
  disks.push(disk);
  const drafts = join(disk.folder, 'Drafts');
  mkdirSync(drafts);
  const { console: page } = await sampleBoard(drafts);

  disk.fill();
  await pressF12(page);
  await expect(foot(page)).toContainText(
    'The disk is full, so the Word draft could not be saved in the folder “Drafts”. The meeting itself is safe in Boardside. Free some space, for example by emptying the recycle bin, and press F12 again.',
  );
  expect(readdirSync(drafts)).toEqual([]);

  disk.free();
  disk.makeReadOnly();
  await pressF12(page);
  await expect(foot(page)).toContainText(
    'The Word draft could not be saved, because nothing may be written in the folder “Drafts”. The meeting itself is safe in Boardside. Ask IT support for permission to write there, then press F12 again.',
  );
  await expect(notices(page)).not.toContainText('The draft minutes are saved');
});

test('a draft that somebody worked in since is left as it is: the new one goes beside it, and the clerk is told', async () => {
  const boardside = await sampleBoard();
  const page = boardside.console;
  const drafts = boardside.documents;
  const beside = DRAFT.replace('.docx', ' (2).docx');
  await pressF12(page);
  await expect(notices(page)).toContainText(`The draft minutes are saved as ${DRAFT}`);
  await expect(notices(page)).not.toContainText('left as it was');

  await test.step('nobody touched it: the next draft takes its place', async () => {
    await pressOn(page, notices(page).getByRole('button', { name: 'Put away' }));
    await pressF12(page);
    await expect(notices(page)).toContainText(`The draft minutes are saved as ${DRAFT}`);
    expect(readdirSync(drafts)).toEqual([DRAFT]);
  });

  writeFileSync(join(drafts, DRAFT), 'with the chair’s corrections');
  await pressF12(page);
  await expect(notices(page)).toContainText(
    `The draft minutes are saved as ${beside} in ${drafts}. “${DRAFT}” was left as it was, because somebody changed it since or has it open.`,
  );
  expect(readFileSync(join(drafts, DRAFT), 'utf8')).toBe('with the chair’s corrections');
  expect(readdirSync(drafts).toSorted()).toEqual([beside, DRAFT].toSorted());
});
