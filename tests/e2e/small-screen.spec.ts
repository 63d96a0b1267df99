/** The clerk's laptop, 1366 by 768: nothing slides out of sight, spills out of its frame or wraps alone to a row. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { axe, Boardside } from '../support/boardside-app';
import { command, inTheNotes, saved, say } from '../support/keyboard';

const SIZES = [
  [1366, 768],
  [1920, 1080],
] as const;
const pictures = join(process.env['BOARDSIDE_TEST_RESULTS'] ?? 'test-results/by-hand', 'pictures');
mkdirSync(pictures, { recursive: true });

const picture = (page: Page, name: string, width: number) =>
  page.screenshot({ path: join(pictures, `small-${name}-${width}.png`) });

/** How far what holds the place could be scrolled, and is. */
const slack = (page: Page): Promise<number[]> =>
  page
    .locator('main')
    .first()
    .evaluate((main) => {
      const around: number[] = [];
      for (let at = main.parentElement; at; at = at.parentElement)
        around.push(
          at.scrollTop,
          getComputedStyle(at).overflowY === 'visible' ? 0 : at.scrollHeight - at.clientHeight,
        );
      return around.filter((far) => far !== 0);
    });

const top = async (what: Locator): Promise<number> => Math.round((await what.boundingBox())?.y ?? -1);
const middle = async (what: Locator): Promise<number> => {
  const box = await what.boundingBox();
  return box ? Math.round(box.y + box.height / 2) : -1;
};

/** Buttons whose words or key do not fit into them. */
const spilling = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main button, aside button')]
      .filter((button) => {
        const own = button.getBoundingClientRect();
        const caps = [...button.querySelectorAll('kbd')].map((cap) => cap.getBoundingClientRect().right);
        return button.scrollWidth > button.clientWidth + 1 || caps.some((right) => right > own.right);
      })
      .map((button) => button.textContent ?? ''),
  );

async function write(page: Page): Promise<void> {
  await command(page, 'Try the sample board');
  await expect(page.getByRole('heading', { name: 'Agenda', exact: true })).toBeVisible();
  await page.keyboard.press('Alt+3');
  await page.keyboard.press('F5');
  // Enough people for the lists on the page to be longer than the screen.
  for (const name of ['hartley', 'Tariq', 'ruth', 'shanice', 'Dev', 'Moira', 'Martin', 'helen'])
    await say(page, name);
  for (const title of [/Notes and Matters/, /Exploitation/, /Performance/]) {
    await page.keyboard.press('Alt+PageDown');
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  }
  await inTheNotes(page);
  const lines = [
    'The the Board met.',
    `${'L'.repeat(400)}`,
    'r',
    'That the report be noted',
    'The report is attached.',
  ];
  for (const line of lines) {
    await page.keyboard.type(line);
    await page.keyboard.press(line === 'r' ? 'Tab' : 'Enter');
  }
  await saved(page);
}

test('on a laptop the live place keeps still and everything in it has its room', async () => {
  test.setTimeout(150_000);
  const boardside = await Boardside.launch({ clock: '2026-11-24T18:00:00Z' });
  const page = boardside.console;
  try {
    await page.setViewportSize({ width: 1366, height: 768 });
    await write(page);
    await boardside.pass(50);
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      await test.step(`the preview beside the notes, ${width} wide`, async () => {
        await page.keyboard.press('F11');
        const sheet = page.getByRole('region', { name: 'The finished page' });
        await expect(sheet.getByRole('heading', { name: /Performance/ })).toBeInViewport();
        await picture(page, 'preview', width);
        expect(await slack(page)).toEqual([]);
        expect(await spilling(page)).toEqual([]);
        const show = page.getByRole('button', { name: /Show it/ });
        expect((await show.boundingBox())?.height).toBeLessThan(34);
        expect(await axe(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await expect(sheet).toBeHidden();
      });
      await test.step(`finding and replacing, ${width} wide`, async () => {
        await page.keyboard.press('Control+h');
        const bar = page.getByRole('search', { name: 'Find in the minutes' });
        await page.keyboard.type('Board');
        await expect(bar.getByRole('status')).toContainText(/of \d/);
        await picture(page, 'find', width);
        const row = await middle(bar.getByRole('button', { name: 'Next' }));
        for (const name of ['Previous', 'Close'])
          expect(await middle(bar.getByRole('button', { name })), name).toBe(row);
        const below = await middle(bar.getByRole('button', { name: 'Replace all' }));
        expect(Math.abs((await middle(bar.getByText('Whole words'))) - below)).toBeLessThan(4);
        expect((await bar.boundingBox())?.height).toBeLessThan(105);
        expect(await spilling(page)).toEqual([]);
        expect(await axe(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await expect(bar).toBeHidden();
      });
    }
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      await test.step(`the review, ${width} wide`, async () => {
        await page.keyboard.press('Alt+4');
        const mended = page.getByRole('row').filter({ hasText: /more than once/ });
        await expect(mended).toBeVisible();
        await picture(page, 'review', width);
        for (const card of await page.getByRole('grid', { name: 'Findings' }).getByRole('row').all())
          expect(await top(card.getByRole('button', { name: 'For good' }))).toBe(
            await top(card.getByRole('button', { name: 'Silence here' })),
          );
        expect(await axe(page)).toEqual([]);
      });
    }
  } finally {
    await boardside.dispose();
  }
});
