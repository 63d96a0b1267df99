/** The review in the real app, by keyboard: slips are typed, found, mended, silenced and written over. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { axe, Boardside } from '../support/boardside-app';
import { command, inTheNotes, saved } from '../support/keyboard';

const pictures = join(process.env['BOARDSIDE_TEST_RESULTS'] ?? 'test-results/by-hand', 'pictures');
mkdirSync(pictures, { recursive: true });

const TYPED = [
  'The the Board met in the Moorland Room. Ines Farrow, Public Health, asked how many homes there were.',
  '- 24 in Northmoor',
  'The list is as attached, and more can be found here.',
];

async function typeSlips(page: Page): Promise<void> {
  await inTheNotes(page);
  for (const line of TYPED) {
    await page.keyboard.type(line);
    await page.keyboard.press('Enter');
    if (line.startsWith('- ')) await page.keyboard.press('Enter');
  }
  await page.keyboard.type('r');
  await page.keyboard.press('Tab');
  await page.keyboard.type('That the homes be counted');
}

test('slips are found, mended and silenced by keyboard', async () => {
  test.setTimeout(120_000);
  const boardside = await Boardside.launch({ clock: '2026-11-24T17:55:00Z' });
  const page = boardside.console;
  try {
    await command(page, 'Try the sample board');
    await expect(page.getByRole('heading', { name: 'Agenda', exact: true })).toBeVisible();
    await page.keyboard.press('Alt+3');
    await page.keyboard.press('F5');
    await typeSlips(page);
    await page.keyboard.press('Alt+4');
    const rows = page.getByRole('row');
    await expect(rows.filter({ hasText: '“The” stands more than once' })).toBeVisible();
    await expect(rows.filter({ hasText: 'has no full stop' })).toBeVisible();
    await expect(rows.filter({ hasText: 'nothing is attached' })).toBeVisible();
    await page.screenshot({ path: join(pictures, 'review-with-slips.png') });
    expect(await axe(page)).toEqual([]);
    const overflows = () => document.documentElement.scrollHeight > innerHeight;
    expect(await page.evaluate(overflows), 'the window itself does not scroll').toBe(false);

    await page.keyboard.press('F4');
    await expect(rows.filter({ hasText: '“The” stands more than once' })).toBeFocused();
    await page.keyboard.press('m');
    await expect(page.getByRole('main')).toContainText('The Board met in the Moorland Room.');
    await expect(rows.filter({ hasText: 'stands more than once' })).toHaveCount(0);

    const before = await rows.count();
    await page.keyboard.press('s');
    await expect(rows).toHaveCount(before - 1);
    await expect(page.getByText('Silenced (1)')).toBeVisible();

    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: /^Edit: / }).first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: /^Notes of/ })).toBeFocused();
    await page.keyboard.type(' Typed in the review.');
    await page.screenshot({ path: join(pictures, 'review-edited.png') });
    await saved(page);
  } finally {
    await boardside.dispose();
  }
});
