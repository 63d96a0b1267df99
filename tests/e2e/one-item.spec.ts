/**
 * One item's minutes written in the real app by keyboard alone: every kind of
 * block, undone and done again, saved for Word and read back paragraph by paragraph.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { axe, Boardside } from '../support/boardside-app';
import { command, inTheNotes, pressOn, saved } from '../support/keyboard';
import { readDocx } from '../support/read-docx';

const ITEM = 'Children in Care and Care Leavers Performance Information';

/** What stands in the draft between this item's heading and the next. */
const EXPECTED: readonly (readonly [style: string, text: string])[] = [
  ['BodyText', 'Dev Rawal presented the update. The data was noted.'],
  ['Heading2', 'Care Leavers'],
  ['ListBullet', 'In suitable accommodation: 92.4%'],
  ['ListBullet2', 'of whom 12 live out of the county'],
  ['ListBullet', 'In education, employment or training: 43.8%'],
  ['BodyText', 'Two things were asked for:'],
  ['ListNumber', 'a map'],
  ['ListNumber', 'the figures of last year'],
  ['ResolvedLabel', 'Resolved:'],
  ['Resolved', 'That the Board agreed the content of future reports.'],
  ['Action', 'Action: Dev Rawal to bring more on SDQs to Helen Price (by 28 January 2027)'],
  ['Question', 'Question: Why do moves take so long? (asked by Tariq)'],
  ['Quote', 'Nobody told us the house was full. – Shanice'],
  ['BodyText', 'The minutes were agreed as an accurate record.'],
];

async function type(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys)
    await (/^\[.*\]$/.test(key) ? page.keyboard.press(key.slice(1, -1)) : page.keyboard.type(key));
}

const blocks = (page: Page) =>
  page.getByRole('textbox', { name: /^Notes of/ }).evaluate((notes) =>
    [...notes.children].map((block) => {
      const words = block.cloneNode(true) as Element;
      for (const beside of words.querySelectorAll('[contenteditable="false"]')) beside.remove();
      return [block.getAttribute('data-kind'), words.textContent];
    }),
  );

test('an item from its first letter to Word, by keyboard only', async () => {
  test.setTimeout(120_000);
  const boardside = await Boardside.launch({ clock: '2026-11-24T18:00:00Z' });
  const page = boardside.console;
  try {
    await command(page, 'Try the sample board');
    await expect(page.getByRole('heading', { name: 'Agenda', exact: true })).toBeVisible();
    await page.keyboard.press('Alt+3');
    await page.keyboard.press('F5');
    const shown = page.getByRole('heading', { level: 1 });
    for (let item = 2; item <= 4; item += 1) {
      await page.keyboard.press('Alt+PageDown');
      await expect(shown).toContainText(`Item ${item}`);
    }
    await expect(shown).toContainText(ITEM);
    await inTheNotes(page);

    await test.step('paragraph with a name and a snippet, sub-heading, points of two levels', async () => {
      await type(page, '@de', '[Enter]', ' presented the update. The data wn ');
      await expect
        .poll(() => blocks(page))
        .toEqual([['paragraph', 'Dev Rawal presented the update. The data was noted ']]);
      // One Backspace brings the short form back, and it can be typed on.
      await type(page, '[Backspace]');
      await expect
        .poll(() => blocks(page))
        .toEqual([['paragraph', 'Dev Rawal presented the update. The data wn ']]);
      await type(page, ...Array<string>(4).fill('[Backspace]'), ' was noted.', '[Enter]');
      await type(page, '# Care Leavers', '[Enter]');
      await type(page, '- In suitable accommodation: 92.4%', '[Enter]', '[Tab]');
      await type(page, 'of whom 12 live out of the county', '[Enter]', '[Shift+Tab]');
      await type(page, 'In education, employment or training: 43.8%', '[Enter]', '[Enter]');
    });

    await test.step('a numbered list, a resolution, an action with owner and date', async () => {
      await type(page, 'Two things were asked for:', '[Enter]', 'i) a map', '[Enter]');
      await type(page, 'the figures of last year', '[Enter]', '[Enter]');
      await type(page, 'Resolved: That the Board agreed the content of future reports.', '[Enter]');
      await type(
        page,
        'a',
        '[Tab]',
        '@dev',
        '[Enter]',
        'to bring more on SDQs to @hel',
        '[Enter]',
        '[Control+d]',
      );
      await expect(page.getByRole('dialog')).toBeVisible();
      await page.keyboard.press('Control+a');
      await type(page, '28 January 2027', '[Enter]');
      await expect(page.getByRole('dialog')).toBeHidden();
      await type(page, '[End]', '[Enter]');
    });

    await test.step('a question, a young person’s view, a note for the clerk, a snippet', async () => {
      await type(page, '? @tar', '[Enter]', 'Why do moves take so long?', '[Enter]');
      await type(page, '" @shan', '[Enter]', 'Nobody told us the house was full.', '[Enter]');
      await type(page, '! ask Dev for the map', '[Enter]', 'agr ');
    });

    const written = await blocks(page);
    expect(written.at(-1)).toEqual(['paragraph', 'The minutes were agreed as an accurate record. ']);

    await test.step('typing is undone and done again, and so is the last step of the meeting', async () => {
      await saved(page);
      await type(page, '[Control+z]');
      expect(await blocks(page)).not.toEqual(written);
      await type(page, '[Control+y]');
      expect(await blocks(page)).toEqual(written);
      await saved(page);
      await type(page, '[Control+Alt+z]');
      await expect.poll(() => blocks(page)).not.toEqual(written);
      await type(page, '[Control+Alt+y]');
      await expect.poll(() => blocks(page)).toEqual(written);
    });

    await test.step('a block goes to the item before and comes back by undo', async () => {
      await type(page, '[Control+End]', '[Control+Shift+ArrowUp]');
      await expect(page.locator('footer output')).toContainText('Moved to');
      expect(await blocks(page)).toEqual(written.slice(0, -1));
      await type(page, '[Control+Alt+z]');
      await expect.poll(() => blocks(page)).toEqual(written);
    });

    await test.step('F12, and Word has every paragraph in its style', async () => {
      await page.keyboard.press('F12');
      await expect(page.getByRole('region', { name: 'Notices' })).toContainText(
        'The draft minutes are saved as',
      );
      const [file] = readdirSync(boardside.documents).filter((name) => name.endsWith('.docx'));
      const docx = await readDocx(readFileSync(join(boardside.documents, file ?? '')));
      const all = docx.paragraphs.filter((p) => !p.inTable && p.text !== '').map((p) => [p.style, p.text]);
      const from = all.findIndex(([style, text]) => style === 'Heading1' && text === ITEM);
      const to = all.findIndex(([style], i) => i > from && style === 'Heading1');
      expect(all.slice(from + 1, to)).toEqual(EXPECTED);
      expect(docx.text).not.toContain('ask Dev for the map');
    });
  } finally {
    await boardside.dispose();
  }
});

test('a word the dictionary does not know is marked, mended by key, and one can be added', async () => {
  const boardside = await Boardside.launch({ clock: '2026-11-24T18:00:00Z' });
  const page = boardside.console;
  try {
    await command(page, 'Try the sample board');
    await expect(page.getByRole('heading', { name: 'Agenda', exact: true })).toBeVisible();
    await page.keyboard.press('Alt+3');
    await expect(page.getByRole('textbox', { name: /^Notes of/ })).toBeFocused();
    await type(page, 'We will recieve the Zyzzyv plan from Dev Rawal.', '[Enter]');
    const marks = page.locator('[data-misspelt]');
    await expect(marks).toHaveText(['recieve', 'Zyzzyv'], { timeout: 20_000 });
    await type(page, '[Control+Home]', '[Alt+F7]');
    const dialog = page.getByRole('dialog', { name: 'Spelling' });
    await expect(dialog.getByRole('button', { name: 'receive' })).toBeFocused();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await expect(marks).toHaveText(['Zyzzyv']);
    await type(page, '[Alt+F7]');
    await pressOn(page, dialog.getByRole('button', { name: 'Add to the dictionary' }));
    await expect(marks).toHaveCount(0);
  } finally {
    await boardside.dispose();
  }
});
