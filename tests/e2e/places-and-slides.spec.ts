/** Every place and every slide, at both sizes: no finding of axe's, nothing that scrolls on the wall, and a picture of each. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { axe, Boardside } from '../support/boardside-app';
import { command, inTheNotes, pressOn, saved } from '../support/keyboard';

const SIZES = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
] as const;

const pictures = join(process.env['BOARDSIDE_TEST_RESULTS'] ?? 'test-results/by-hand', 'pictures');
mkdirSync(pictures, { recursive: true });

/** Looks at what a window shows now: at both sizes, with axe, and keeps the pictures. */
async function look(page: Page, name: string): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await page.screenshot({ path: join(pictures, `${name}-${size.width}x${size.height}.png`) });
    expect(await axe(page), `${name} at ${size.width}x${size.height}`).toEqual([]);
    const scrolls = await page.evaluate(() => [
      document.documentElement.scrollWidth > innerWidth,
      document.documentElement.scrollHeight > innerHeight,
    ]);
    expect(scrolls, `${name} at ${size.width}x${size.height}: scrolls across, scrolls down`).toEqual([
      false,
      false,
    ]);
  }
}

/** Sizes of type on the wall, as shares of its height: the smallest of all text, and the clock's digits. */
const typeOn = (wall: Page): Promise<{ smallest: number; clock: number | null }> =>
  wall.evaluate(() => {
    const sizeOf = (element: Element): number =>
      Number.parseFloat(getComputedStyle(element).fontSize) / innerHeight;
    const speaking = [...document.body.querySelectorAll('*')].filter(
      (element) =>
        !element.closest('script, .visually-hidden') &&
        [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== ''),
    );
    const timer = document.querySelector('[role="timer"]');
    return { smallest: Math.min(1, ...speaking.map(sizeOf)), clock: timer && sizeOf(timer) };
  });

/** As `look`, and that the back row can read it (DESIGN 5). */
async function lookAtWall(wall: Page, name: string): Promise<void> {
  await look(wall, name);
  const { clock, smallest } = await typeOn(wall);
  expect(smallest, `${name}: the smallest type`).toBeGreaterThanOrEqual(0.025);
  expect(clock ?? 1, `${name}: the clock`).toBeGreaterThan(0.25);
}

const themes = ['as the system has them', 'dark', 'high contrast'] as const;

for (const theme of themes) {
  test(`every place of the console, colours ${theme}`, async () => {
    test.setTimeout(180_000);
    const boardside = await Boardside.launch({ clock: '2026-11-24T17:40:00Z' });
    const page = boardside.console;
    const places = (name: string) => look(page, `console-${theme.replaceAll(' ', '-')}-${name}`);
    try {
      if (theme !== 'as the system has them') {
        await command(page, `Colours: ${theme}`);
        await expect(page.locator('html')).toHaveAttribute('data-theme', theme.replace(' ', '-'));
      }
      await places('library-empty');
      await page.keyboard.press('Control+n');
      await expect(page.getByRole('dialog')).toBeVisible();
      await places('new-meeting');
      await page.keyboard.press('Escape');
      await command(page, 'Try the sample board');
      await expect(page.getByRole('heading', { name: 'Agenda' })).toBeVisible();
      await places('prepare');
      await page.keyboard.press('Control+i');
      await expect(page.getByRole('dialog', { name: 'Bring in the agenda' })).toBeVisible();
      await places('bring-in');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+Shift+e');
      await expect(page.getByRole('dialog', { name: 'The register of people' })).toBeVisible();
      await page.keyboard.type('Moira Kay, Clinical Commissioning Group');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('textbox', { name: 'Words they prefer' })).toBeVisible();
      await places('register-entry');
      await page.keyboard.press('Enter');
      await expect(
        page.getByRole('grid', { name: 'People in the register' }).getByRole('row', { name: /Moira Kay/ }),
      ).toBeVisible();
      await places('register');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
      await command(page, 'Read a CSV of people');
      await expect(page.getByRole('dialog', { name: 'Read a CSV of people' })).toBeVisible();
      await places('people-csv');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
      await page.keyboard.press('Alt+3');
      await expect(page.getByRole('textbox', { name: /^Notes of/ })).toBeVisible();
      await places('live-before');
      await page.keyboard.press('F5');
      await inTheNotes(page);
      await page.keyboard.type('Everyone said who they were.');
      await page.keyboard.press('Enter');
      await page.keyboard.type('a');
      await page.keyboard.press('Tab');
      await page.keyboard.type('send the list to all');
      await places('live-running');
      await page.keyboard.press('Shift+F6');
      await expect(page.getByRole('option', { selected: true })).toContainText('leads');
      await page.keyboard.press('Control+4');
      await expect(page.getByRole('region', { name: 'To say now' })).toContainText('Hello, and welcome');
      await places('prompts');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog', { name: 'What the chair says' })).toBeVisible();
      await places('prompt-words');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+2');
      await page.keyboard.type(' with every SDQ and what LCS says');
      await page.keyboard.press('Control+5');
      await expect(page.getByRole('list', { name: 'Jargon of this item' })).toContainText('LCS');
      await places('jargon');
      await command(page, 'Change the glossary');
      await expect(page.getByRole('dialog', { name: 'Glossary' })).toBeVisible();
      await places('glossary');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('form', { name: 'A new word' })).toBeVisible();
      await places('glossary-new-word');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+3');
      await expect(page.getByRole('tab', { name: 'People' })).toHaveAttribute('aria-selected', 'true');
      await page.keyboard.press('Control+2');
      await expect(page.getByRole('textbox', { name: /^Notes of/ })).toBeFocused();
      await page.keyboard.press('Control+Shift+p');
      await boardside.projector();
      await expect(page.locator('header').first()).toContainText('Projector on');
      await places('live-with-projector');
      await page.keyboard.press('Control+Shift+g');
      await expect(page.locator('header').first()).toContainText('Projector frozen');
      await places('live-projector-frozen');
      await page.keyboard.press('Control+Shift+t');
      await expect(page.getByRole('dialog', { name: 'A line on the projector' })).toBeVisible();
      await places('projector-line-asked');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+Shift+h');
      await expect(page.locator('header').first()).toContainText('Projector blank');
      await places('live-projector-blank');
      await page.keyboard.press('Control+Shift+p');
      await expect(page.locator('header').first()).toContainText('Projector off');
      await boardside.pass(7);
      await places('live-over');
      for (const [key, name] of [
        ['Control+k', 'palette'],
        ['F1', 'help'],
        ['F8', 'finish'],
        ['F9', 'break-asked'],
        ['F10', 'defer-asked'],
        ['Control+Shift+f', 'item-from-the-floor-asked'],
        ['Control+Shift+d', 'split-asked'],
        ['Shift+F8', 'correct-time-asked'],
      ] as const) {
        await page.keyboard.press(key);
        await expect(page.getByRole('dialog').or(page.getByRole('alertdialog'))).toBeVisible();
        await places(name);
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog').or(page.getByRole('alertdialog'))).toBeHidden();
      }
      await page.keyboard.press('Alt+PageDown');
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Item 2');
      await expect(page.getByRole('textbox', { name: /^Notes of/ })).toBeFocused();
      await page.keyboard.type('The notes were gone through.');
      await saved(page);
      await boardside.pass(40);
      await expect(page.getByText(/^You have been on item 1 for a while/)).toBeVisible();
      await places('live-late-start');
      await page.keyboard.press('Shift+F2');
      await expect(page.getByText(/^You have been on item 1 for a while/)).toBeHidden();
      await page.keyboard.press('F8');
      await expect(
        page.getByRole('listbox', { name: 'Ways back' }).getByRole('option').first(),
      ).toBeFocused();
      await places('ways-back');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
      await page.keyboard.press('F9');
      await page.keyboard.press('Enter');
      await expect(page.locator('main')).toContainText(/[Bb]reak/);
      await places('live-break');
      await command(page, 'Close the meeting');
      await expect(page.getByRole('dialog', { name: 'Close the meeting?' })).toContainText('Not taken');
      await places('close-asked');
      await pressOn(page, page.getByRole('button', { name: 'Close as it is' }));
      await page.keyboard.press('F12');
      await expect(page.getByRole('region', { name: 'Notices' })).toContainText('saved as');
      await places('live-closed');
      await page.keyboard.press('Alt+4');
      await expect(page.getByRole('heading', { name: /^Findings/ })).toBeVisible();
      await page.keyboard.press('F4');
      await expect(page.getByRole('grid', { name: 'Findings' }).getByRole('row').first()).toBeFocused();
      await places('review');
      await page.keyboard.press('Shift+F11');
      await expect(page.getByRole('heading', { name: 'Planned and actual' })).toBeFocused();
      await places('planned-actual');
      await page.keyboard.press('Alt+1');
      await expect(page.getByRole('option')).toBeVisible();
      await places('library');
    } finally {
      await boardside.dispose();
    }
  });
}

for (const theme of ['cream', 'dark', 'high contrast'] as const) {
  test(`every slide of the projector, ${theme}`, async () => {
    test.setTimeout(180_000);
    const boardside = await Boardside.launch({ clock: '2026-11-24T17:40:00Z' });
    const page = boardside.console;
    try {
      await page.keyboard.press('Control+Shift+p');
      const wall = await boardside.projector();
      const slides = (name: string) => lookAtWall(wall, `wall-${theme.replaceAll(' ', '-')}-${name}`);
      if (theme !== 'cream') await command(page, `Projector colours: ${theme}`);
      await expect(wall.locator('html')).toHaveAttribute('data-theme', theme.replace(' ', '-'));
      await slides('waiting');
      await command(page, 'Try the sample board');
      await expect(wall.locator('h1')).toContainText('Welcome');
      await expect(wall.getByRole('timer')).toBeVisible();
      await slides('welcome');
      await command(page, 'Projector type: larger');
      await slides('welcome-larger');
      await page.keyboard.press('Alt+3');
      await page.keyboard.press('F5');
      await expect(wall.locator('body')).toContainText('Item 1 of 8');
      await slides('item-larger');
      await command(page, 'Projector type: usual');
      await slides('item');
      await page.keyboard.press('Control+Shift+t');
      await expect(page.getByRole('dialog', { name: 'A line on the projector' })).toBeVisible();
      await page.keyboard.type('The fire alarm is tested at 18:30. Please stay where you are.');
      await page.keyboard.press('Enter');
      await expect(wall.locator('body')).toContainText('fire alarm');
      await slides('item-with-line');
      await page.keyboard.press('Control+Shift+h');
      await expect(wall.locator('h1')).toContainText('fire alarm');
      await slides('blank-with-line');
      await page.keyboard.press('Control+Shift+t');
      await expect(page.getByRole('dialog', { name: 'A line on the projector' })).toBeVisible();
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Delete');
      await page.keyboard.press('Enter');
      await expect(wall.locator('h1')).toContainText('blank');
      await slides('blank');
      await page.keyboard.press('Control+Shift+h');
      await page.keyboard.press('Control+Shift+g');
      await expect(wall.locator('body')).toContainText('On hold');
      await slides('item-frozen');
      await page.keyboard.press('Control+Shift+g');
      await page.keyboard.press('Control+2');
      await page.keyboard.type('r');
      await page.keyboard.press('Tab');
      await page.keyboard.type('That the Board agreed the plan, and thanked everybody who had written it.');
      await page.keyboard.press('Control+Shift+r');
      await expect(wall.locator('body')).toContainText('What we decided');
      await slides('decision');
      await page.keyboard.press('Control+Shift+r');
      await expect(wall.locator('body')).toContainText('Item 1 of 8');
      await boardside.pass(7);
      await expect(wall.locator('body')).toContainText('Time is up');
      await slides('item-over');
      await page.keyboard.press('F9');
      await page.keyboard.press('Enter');
      await expect(wall.locator('body')).toContainText(/[Bb]reak/);
      await slides('break');
      await page.keyboard.press('F9');
      for (let item = 2; item <= 5; item += 1) await page.keyboard.press('Control+Enter');
      await expect(wall.locator('body')).toContainText('Item 5 of 8');
      await slides('item-led-by-young-people');
      await page.keyboard.press('Shift+F6');
      await page.keyboard.press('Control+2');
      await page.keyboard.type('What is LCS? Ask for every SDQ');
      await expect(wall.locator('body')).toContainText('LCS Liquidlogic');
      await expect(wall.locator('body')).toContainText('SDQ Strengths');
      await expect(wall.locator('body')).toContainText('leading this');
      await slides('item-with-lead-and-jargon');
      await page.keyboard.press('Control+Shift+j');
      await expect(wall.locator('h1')).toContainText('SDQ');
      await slides('item-with-a-term-up');
      await page.keyboard.press('Control+Shift+j');
      await expect(wall.locator('h1')).not.toContainText('SDQ');
      for (let item = 6; item <= 9; item += 1) await page.keyboard.press('Control+Enter');
      await slides('between');
      await page.keyboard.press('Control+2');
      await page.keyboard.type('Nobody asked for an SDQ');
      await page.keyboard.press('Control+Shift+j');
      await expect(wall.locator('h1')).toContainText('SDQ');
      await slides('term');
      await command(page, 'Close the meeting');
      await pressOn(page, page.getByRole('button', { name: 'Close as it is' }));
      await expect(wall.locator('body')).toContainText(/[Tt]hank/);
      await slides('close');
    } finally {
      await boardside.dispose();
    }
  });
}
