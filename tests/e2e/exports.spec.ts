/** Everything the clerk takes away from a meeting, made by keyboard in the real app and read back from the disk. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import JSZip from 'jszip';
import { pdfText } from '../../electron/documents/pdf-text';
import { axe, Boardside } from '../support/boardside-app';
import { command, inTheNotes, saved } from '../support/keyboard';
import { readDocx } from '../support/read-docx';

const CLERK_ONLY = 'ask about the sealed envelope';
const example = join(import.meta.dirname, '../../resources/example-template.docx');
const pictures = join(process.env['BOARDSIDE_TEST_RESULTS'] ?? 'test-results/by-hand', 'pictures');
mkdirSync(pictures, { recursive: true });

const notices = (page: Page) => page.getByRole('region', { name: 'Notices' });
const preview = (page: Page) => page.getByRole('complementary', { name: 'Preview of the minutes' });
const sheet = (page: Page) => page.getByRole('region', { name: 'The finished page' });
const notes = (page: Page) => page.getByRole('textbox', { name: /^Notes of/ });

/** The sample board's meeting, begun, with a little of everything in its first item. */
async function begin(boardside: Boardside): Promise<void> {
  const page = boardside.console;
  await command(page, 'Try the sample board');
  await expect(page.getByRole('heading', { name: 'Agenda' })).toBeVisible();
  await page.keyboard.press('Alt+3');
  await page.keyboard.press('F5');
  await inTheNotes(page);
  for (const [words, ...keys] of [
    ['Everyone said who they were.', 'Enter'],
    ['r', 'Tab'],
    ['That the Board thanked SPARK.', 'Enter'],
    ['a', 'Tab'],
    ['send the list to all', 'Enter'],
    [`! ${CLERK_ONLY}`],
  ] as const) {
    await page.keyboard.type(words);
    for (const key of keys) await page.keyboard.press(key);
  }
  await saved(page);
}

const filesOf = ({ documents }: Boardside): string[] => readdirSync(documents).toSorted();
const bytesOf = (boardside: Boardside, name: string): Buffer => readFileSync(join(boardside.documents, name));

/** The example with some of its words changed, as a clerk's slip would. */
async function templateWith(from: string, to: string): Promise<string> {
  const zip = await JSZip.loadAsync(readFileSync(example));
  const xml = (await zip.file('word/document.xml')?.async('string')) ?? '';
  expect(xml).toContain(`>${from}<`);
  zip.file('word/document.xml', xml.replaceAll(`>${from}<`, `>${to}<`));
  const path = join(mkdtempSync(join(tmpdir(), 'boardside-template-')), 'Our minutes.docx');
  writeFileSync(path, await zip.generateAsync({ type: 'nodebuffer' }));
  return path;
}

test('a clerk saves everything there is of a meeting, by keyboard only', async () => {
  test.setTimeout(120_000);
  const boardside = await Boardside.launch({ clock: '2026-11-24T17:40:00Z' });
  const page = boardside.console;
  try {
    await begin(boardside);
    const name = '2026-11-24';
    const says = async (words: string) => expect(notices(page)).toContainText(words);

    await test.step('the Word draft, the PDF, the text, the action sheet and the register', async () => {
      await page.keyboard.press('F12');
      await says('The draft minutes are saved as');
      await page.keyboard.press('Control+Shift+F12');
      await says('draft minutes.pdf');
      await page.keyboard.press('Alt+F12');
      await says('action sheet.docx');
      await command(page, 'Save the draft minutes as plain text');
      await says('draft minutes.txt');
      await command(page, 'Save the attendance register');
      await says('attendance register.csv');
      const stem = `${name} Corporate Parenting Board -`;
      expect(filesOf(boardside)).toEqual(
        [
          `${stem} action sheet.docx`,
          `${stem} attendance register.csv`,
          `${stem} draft minutes.docx`,
          `${stem} draft minutes.pdf`,
          `${stem} draft minutes.txt`,
        ].toSorted(),
      );
    });

    await test.step('each holds what it should, and none what the clerk alone may read', async () => {
      const [sheetName = '', register = '', word = '', pdf = '', text = ''] = filesOf(boardside);
      const written = await readDocx(bytesOf(boardside, word));
      expect(written.header).toContain('DRAFT');
      const actions = await readDocx(bytesOf(boardside, sheetName));
      expect(actions.paragraphs.map((p) => p.text)).toContain('Not given to anybody yet');
      expect(actions.tables).toEqual([
        [['Send the list to all.', 'No date', '1. Introductions and Apologies']],
      ]);
      const printed = await pdfText(bytesOf(boardside, pdf));
      const page1 = printed.ok ? printed.value : printed.error;
      expect(page1).toContain('DRAFT – not yet agreed');
      expect(page1).toMatch(/Page 1 of \d/);
      // Tagged, so that a screen reader finds headings and tables; the old stand-in for Electron cannot do it.
      const electron = await boardside.app.evaluate(() => process.versions.electron ?? '');
      const isTagged = bytesOf(boardside, pdf).includes('/StructTreeRoot');
      expect({ electron, isTagged }).toEqual({ electron, isTagged: Number.parseInt(electron, 10) >= 28 });
      writeFileSync(join(pictures, 'minutes.pdf'), bytesOf(boardside, pdf));
      const plain = bytesOf(boardside, text).toString('utf8');
      const csv = bytesOf(boardside, register);
      expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      expect(csv.toString('utf8')).toContain('\r\n');
      for (const all of [written.text, page1, plain]) {
        expect(all).toContain('Everyone said who they were.');
        expect(all).toContain('That the Board thanked SPARK.');
        expect(all).toContain('send the list to all');
      }
      for (const all of [written.text, actions.text, page1, plain, csv.toString('utf8')])
        expect(all).not.toContain('sealed envelope');
    });

    await test.step('the text can be pasted without a file as well', async () => {
      await command(page, 'Copy the draft minutes as plain text');
      await expect(page.locator('footer')).toContainText('are copied');
      const copied = await boardside.app.evaluate(({ clipboard }) => clipboard.readText());
      expect(copied).toContain('Resolved:\nThat the Board thanked SPARK.');
      expect(copied).not.toContain('sealed envelope');
    });

    await test.step('Open and Show in folder hand over the file saved last', async () => {
      await boardside.app.evaluate(({ shell }) => {
        const opened: string[] = [];
        Object.assign(globalThis, { opened });
        shell.openPath = (path) => Promise.resolve((opened.push(path), ''));
        shell.showItemInFolder = (path) => void opened.push(path);
      });
      await page.keyboard.press('Shift+F12');
      await page.keyboard.press('Control+F12');
      await expect
        .poll(() => boardside.app.evaluate(() => (globalThis as { opened?: string[] }).opened?.length))
        .toBe(2);
      const opened = await boardside.app.evaluate(() => (globalThis as { opened?: string[] }).opened);
      const register = join(boardside.documents, filesOf(boardside)[1] ?? '');
      expect(opened).toEqual([register, register]);
    });

    await test.step('a PDF somebody changed is left alone, and the new one goes beside it', async () => {
      const pdf = filesOf(boardside).find((file) => file.endsWith('.pdf')) ?? '';
      writeFileSync(join(boardside.documents, pdf), 'somebody’s own');
      await page.keyboard.press('Control+Shift+F12');
      await says(`“${pdf}” was left as it was`);
      expect(bytesOf(boardside, pdf).toString('utf8')).toBe('somebody’s own');
      expect(filesOf(boardside)).toContain(pdf.replace('.pdf', ' (2).pdf'));
    });

    await test.step('as final wording they carry no mark of a draft', async () => {
      await command(page, 'Save as final wording');
      await page.keyboard.press('F12');
      await says('The final minutes are saved as');
      const final = await readDocx(bytesOf(boardside, `${name} Corporate Parenting Board - minutes.docx`));
      expect(final.header).toBe('');
      expect(final.properties.title).not.toMatch(/draft/i);
    });
  } finally {
    await boardside.dispose();
  }
});

test('the preview is one key away, follows what is typed, and Escape goes back to the caret', async () => {
  test.setTimeout(180_000);
  const boardside = await Boardside.launch({ clock: '2026-11-24T17:40:00Z' });
  const page = boardside.console;
  try {
    await begin(boardside);
    await test.step('F11 shows the page, and the keyboard scrolls it', async () => {
      await inTheNotes(page);
      await page.keyboard.press('Control+Home');
      for (let i = 0; i < 8; i += 1) await page.keyboard.press('ArrowRight');
      await page.keyboard.press('F11');
      await expect(sheet(page)).toBeFocused();
      for (const words of ['Corporate Parenting Board', 'DRAFT', 'Everyone said who they were.'])
        await expect(sheet(page)).toContainText(words);
      await expect(sheet(page)).not.toContainText('sealed envelope');
      const scrolled = () => sheet(page).evaluate((desk) => desk.scrollTop);
      const before = await scrolled();
      await page.keyboard.press('End');
      await expect.poll(scrolled).toBeGreaterThan(before);
      await page.keyboard.press('Home');
      await expect.poll(scrolled).toBe(0);
    });

    await test.step('Escape goes back to where the caret was', async () => {
      await page.keyboard.press('Escape');
      await expect(preview(page)).toBeHidden();
      await page.keyboard.type(' here');
      await expect(notes(page)).toContainText('Everyone here said who they were.');
    });

    await test.step('what is typed appears beside the notes', async () => {
      await page.keyboard.press('F11');
      await expect(sheet(page)).toBeFocused();
      await inTheNotes(page);
      await page.keyboard.type(' again');
      await expect(sheet(page)).toContainText('Everyone here again said who they were.');
    });

    await test.step('every colour and both sizes', async () => {
      for (const theme of ['light', 'dark', 'high contrast'] as const) {
        if (theme !== 'light') await command(page, `Colours: ${theme}`);
        await expect(page.locator('html')).toHaveAttribute('data-theme', theme.replace(' ', '-'));
        for (const [width, height] of [
          [1366, 768],
          [1920, 1080],
        ] as const) {
          await page.setViewportSize({ width, height });
          const name = `preview-${theme.replace(' ', '-')}-${width}x${height}.png`;
          await page.screenshot({ path: join(pictures, name) });
          expect(await axe(page), name).toEqual([]);
        }
      }
    });
  } finally {
    await boardside.dispose();
  }
});

test('a council’s own template takes the place of the built-in style, and one with a slip does not', async () => {
  test.setTimeout(120_000);
  const boardside = await Boardside.launch({ clock: '2026-11-24T17:40:00Z' });
  const page = boardside.console;
  const foot = page.locator('footer');
  const choose = async (path: string) => {
    await boardside.willChoose(path);
    await command(page, 'Choose your own Word template');
  };
  const newest = async () => {
    for (const name of filesOf(boardside)) rmSync(join(boardside.documents, name));
    await page.keyboard.press('F12');
    await expect
      .poll(() => filesOf(boardside).filter((name) => name.endsWith('minutes.docx')).length)
      .toBe(1);
    return readDocx(
      bytesOf(boardside, filesOf(boardside).find((name) => name.endsWith('minutes.docx')) ?? ''),
    );
  };
  try {
    await begin(boardside);
    await test.step('slips are named with their place', async () => {
      await choose(await templateWith('held', 'hled'));
      await expect(notices(page)).toContainText('“{hled}” in paragraph 3');
      await page.screenshot({ path: join(pictures, 'template-refused.png') });
      await choose(await templateWith('#opening', '#closing'));
      await expect(notices(page)).toContainText('“{#closing}” in paragraph');
      const noZip = join(mkdtempSync(join(tmpdir(), 'boardside-template-')), 'Notes.docx');
      writeFileSync(noZip, 'Dear all,');
      await choose(noZip);
      await expect(notices(page)).toContainText('“Notes.docx” is named as a Word document but is not one.');
      expect((await newest()).paragraphs.some((p) => p.style === 'BodyText')).toBe(true);
    });

    await test.step('a good one is filled', async () => {
      await choose(example);
      await expect(foot).toContainText('Minutes are saved in your template “example-template.docx”');
      const docx = await newest();
      expect(docx.paragraphs.map((p) => p.style)).toContain('Statement');
      expect(docx.text).toContain('ACTION: send the list to all');
      expect(docx.text).not.toMatch(/[{}]|sealed envelope/);
      expect(docx.header).toBe('DRAFT – not yet agreed');
    });

    await test.step('and dropped again', async () => {
      await command(page, 'Use the built-in Word style');
      await expect(foot).toContainText('built-in Word style');
      expect((await newest()).text).toContain('Action: send the list to all');
    });
  } finally {
    await boardside.dispose();
  }
});

test('where nothing can be written the clerk is told of each, and the meeting goes on', async () => {
  const inTheWay = join(mkdtempSync(join(tmpdir(), 'boardside-documents-')), 'a file');
  writeFileSync(inTheWay, '');
  const boardside = await Boardside.launch({
    clock: '2026-11-24T17:40:00Z',
    documents: join(inTheWay, 'Boardside'),
  });
  const page = boardside.console;
  try {
    await begin(boardside);
    for (const [key, what] of [
      ['F12', 'The Word draft'],
      ['Control+Shift+F12', 'The PDF'],
      ['Alt+F12', 'The action sheet'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(page.locator('footer')).toContainText(
        `${what} could not be saved in the folder “Boardside”`,
      );
    }
    await inTheNotes(page);
    await page.keyboard.type(' and more');
    await saved(page);
  } finally {
    // The file in the way would keep the folder from being removed.
    rmSync(inTheWay);
    await boardside.discard();
  }
});
