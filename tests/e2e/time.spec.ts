/**
 * An evening that does not go as planned, by keyboard alone in the real app: a clock forgotten, a time put right, an
 * item split and one raised, a break, an overrun and the way back from it; and what the next meeting has of it.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { axe, Boardside } from '../support/boardside-app';
import { command, pressOn, saved } from '../support/keyboard';
import { cellsOf } from '../support/read-csv';
import { readDocx } from '../support/read-docx';

const pictures = join(process.env['BOARDSIDE_TEST_RESULTS'] ?? 'test-results/by-hand', 'pictures');
mkdirSync(pictures, { recursive: true });

const AGENDA = `1 Introductions and Apologies (5 mins)
2 Notes of the Meeting and Matters Arising from 15 September 2026 (5 mins)
3 Health Checks (15 mins)
4 Housing Offer (20 mins)
5 Young people's feedback (30 mins)
6 Timetable of Meetings (25 mins)
7 Any Other Business
8 Date and Time of Next Meeting
`;

const foot = (page: Page) => page.locator('footer output');
const shown = (page: Page) => page.getByRole('heading', { level: 1 });
const items = (page: Page) => page.getByRole('listbox', { name: 'Agenda items' }).getByRole('option');
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name });

async function settledOn(page: Page, item: string): Promise<void> {
  await expect(shown(page)).toContainText(item);
  await expect(page.getByRole('textbox', { name: /^Notes of/ })).toBeFocused();
}

/** Minutes from what the bar's clock says to a time of the evening. */
async function minutesUntil(page: Page, time: string): Promise<number> {
  const clock = (await page.getByRole('timer', { name: 'Time' }).textContent()) ?? '';
  const inMinutes = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5));
  return inMinutes(time) - inMinutes(clock);
}

async function look(page: Page, name: string): Promise<void> {
  for (const [width, height] of [
    [1366, 768],
    [1920, 1080],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.screenshot({ path: join(pictures, `time-${name}-${width}x${height}.png`) });
    expect(await axe(page), `${name} at ${width}x${height}`).toEqual([]);
  }
}

test('an evening that runs late, from the forgotten clock to the next meeting, by keyboard only', async () => {
  test.setTimeout(180_000);
  const boardside = await Boardside.launch({ clock: '2026-11-24T18:00:00Z' });
  const page = boardside.console;
  try {
    await test.step('a meeting with its agenda, begun on time', async () => {
      await page.keyboard.press('Control+n');
      await expect(page.getByRole('textbox', { name: 'Council' })).toBeFocused();
      await page.keyboard.type('Northmoor County Council');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { name: 'Agenda', exact: true })).toBeVisible();
      const path = join(mkdtempSync(join(tmpdir(), 'boardside-agenda-')), 'agenda.txt');
      writeFileSync(path, AGENDA);
      await boardside.willChoose(path);
      await page.keyboard.press('Control+i');
      const bringIn = dialog(page, 'Bring in the agenda');
      await pressOn(page, bringIn.getByRole('button', { name: /Choose a file/ }));
      await pressOn(page, bringIn.getByRole('button', { name: 'Take these 8 items' }));
      await expect(bringIn).toBeHidden();
      await page.keyboard.press('Alt+3');
      await expect(page.getByRole('textbox', { name: /^Notes of/ })).toBeVisible();
      await page.keyboard.press('F5');
      await settledOn(page, 'Introductions and Apologies');
      await page.keyboard.press('Control+Enter');
      await settledOn(page, 'Notes of the Meeting');
      await page.keyboard.press('Control+Enter');
      await settledOn(page, 'Health Checks');
    });

    await test.step('the board goes on and the clock is forgotten: a quiet line asks, F2 says yes', async () => {
      await boardside.pass(10);
      await page.keyboard.press('Alt+PageDown');
      await settledOn(page, 'Housing Offer');
      await page.keyboard.type('The offer was gone through.');
      await saved(page);
      await boardside.pass(3);
      const line = page.getByText(/^You have been on item 3 for a while: started item 4 at 18:1\d\?$/);
      await expect(line).toBeVisible();
      await expect(page.getByRole('textbox', { name: /^Notes of/ })).toBeFocused();
      await page.keyboard.press('F2');
      await expect(foot(page)).toContainText(/Now item 4: Housing Offer\. Started at 18:1\d\./);
      await expect(line).toBeHidden();
    });

    await test.step('it was earlier still: the start is put right', async () => {
      await page.keyboard.press('Shift+F8');
      const began = dialog(page, 'When was it really?').getByRole('textbox', { name: 'Item 4: began' });
      await expect(began).toBeFocused();
      await page.keyboard.press('Control+a');
      await page.keyboard.type('6.08pm');
      await page.keyboard.press('Enter');
      await expect(began).toBeHidden();
      await expect(foot(page)).toContainText('put right');
      await page.keyboard.press('Alt+PageUp');
      await expect(shown(page)).toContainText('Health Checks');
      await page.keyboard.press('Shift+F8');
      await expect(
        dialog(page, 'When was it really?').getByRole('textbox', { name: 'Item 3: ended' }),
      ).toHaveValue('18:08');
      await page.keyboard.press('Escape');
      await expect(dialog(page, 'When was it really?')).toBeHidden();
      await page.keyboard.press('Alt+Home');
      await settledOn(page, 'Housing Offer');
    });

    await test.step('the item is split, and one is raised from the floor', async () => {
      await page.keyboard.press('Control+Shift+d');
      await expect(page.getByRole('textbox', { name: 'What is the second part about?' })).toBeFocused();
      await page.keyboard.type('Homes for Care Leavers');
      await page.keyboard.press('Tab');
      await page.keyboard.type('5');
      await page.keyboard.press('Enter');
      await expect(foot(page)).toContainText('The second part is item 5: Homes for Care Leavers.');
      await expect(items(page)).toHaveCount(9);
      await page.keyboard.press('Control+Shift+f');
      await expect(page.getByRole('textbox', { name: 'What is it about?' })).toBeFocused();
      await page.keyboard.type('The bus to school');
      await page.keyboard.press('Tab');
      await page.keyboard.type('5');
      await page.keyboard.press('Enter');
      await settledOn(page, 'The bus to school');
      await expect(items(page)).toHaveCount(10);
      await boardside.pass(2);
      await page.keyboard.press('Control+Shift+Enter');
      await settledOn(page, 'Housing Offer');
    });

    await test.step('a break, with the time at which all are back', async () => {
      await page.keyboard.press('F9');
      await expect(dialog(page, 'How long a break?')).toBeVisible();
      await page.keyboard.press('Enter');
      await expect(page.locator('main')).toContainText(/Break, back at 18:\d\d/);
      await boardside.pass(10);
      await page.keyboard.press('F9');
      await expect(foot(page)).toContainText('The break is over.');
    });

    await test.step('it runs over, and a way back that defers is chosen', async () => {
      await boardside.pass(await minutesUntil(page, '19:18'));
      await expect(page.getByRole('button', { name: /Finish 20:\d\d · 2\d min over/ })).toBeVisible();
      await page.keyboard.press('F8');
      const ways = page.getByRole('listbox', { name: 'Ways back' }).getByRole('option');
      await expect(ways.first()).toBeFocused();
      await look(page, 'ways-back');
      const deferring = ways.filter({ hasText: '“Timetable of Meetings” goes to the next meeting' }).first();
      await expect(deferring).toBeVisible();
      await expect(deferring).toContainText(/ends (19:5\d|20:00)/);
      for (let n = 0; n < 6; n += 1) {
        if (await deferring.evaluate((way) => way === document.activeElement)) break;
        await page.keyboard.press('ArrowDown');
      }
      await expect(deferring).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(foot(page)).toContainText('minutes given back');
      await expect(page.getByRole('button', { name: /Finish .* (early|on time)/ })).toBeVisible();
      const timetable = items(page).filter({ hasText: 'Timetable of Meetings' });
      await expect(timetable).toContainText('deferred');
      await page.keyboard.press('Control+Alt+z');
      await expect(timetable).not.toContainText('deferred');
      await page.keyboard.press('Control+Alt+y');
      await expect(timetable).toContainText('deferred');
    });

    await test.step('the meeting closes, and the draft says what was put off and why', async () => {
      await command(page, 'Close the meeting');
      await pressOn(page, page.getByRole('button', { name: 'Close as it is' }));
      await expect(page.locator('main')).toContainText('The meeting is closed.');
      await page.keyboard.press('F12');
      await expect(page.getByRole('region', { name: 'Notices' })).toContainText('draft minutes');
      const docx = readdirSync(boardside.documents).find((name) => name.endsWith('.docx')) ?? '';
      const { paragraphs } = await readDocx(readFileSync(join(boardside.documents, docx)));
      const texts = paragraphs.map(({ text }) => text);
      expect(texts[texts.indexOf('Timetable of Meetings') + 1]).toBe(
        'This item was deferred to the next meeting. There was not enough time.',
      );
      expect(texts).toContain('The bus to school');
    });

    await test.step('planned and actual stand in the review, and are read back from the file', async () => {
      await page.keyboard.press('Shift+F11');
      await expect(page.getByRole('heading', { name: 'Planned and actual' })).toBeFocused();
      await look(page, 'planned-actual');
      await page.keyboard.press('Alt+Shift+F12');
      await expect(page.getByRole('region', { name: 'Notices' })).toContainText(
        'planned and actual times.csv',
      );
      const csv = readdirSync(boardside.documents).find((name) => name.endsWith('.csv')) ?? '';
      const rows = cellsOf(readFileSync(join(boardside.documents, csv)));
      const row = (title: string) => rows.find((cells) => cells[1] === title);
      expect(rows).toHaveLength(1 + 10 + 2);
      expect(row('Health Checks')?.slice(2, 5)).toEqual(['15', '', '8']);
      expect(row('Homes for Care Leavers')?.slice(2, 5)).toEqual(['5', '', 'not taken']);
      expect(row('The bus to school')?.slice(2, 5)).toEqual(['', '5', '2']);
      expect(row('Timetable of Meetings')?.slice(2, 5)).toEqual(['25', '', 'deferred']);
      expect(Number(row('Housing Offer')?.[5])).toBeGreaterThanOrEqual(10);
      expect(rows.at(-1)?.[1]).toContain('the Board’s aim is 50%');
    });

    await test.step('the next meeting has on its agenda what was put off', async () => {
      await page.keyboard.press('Control+n');
      await expect(page.getByRole('textbox', { name: 'Council' })).toHaveValue('Northmoor County Council');
      await pressOn(page, page.getByRole('textbox', { name: 'Date' }), 'Control+a');
      await page.keyboard.type('28 January 2027');
      const carried = page.getByRole('checkbox', { name: /Timetable of Meetings \(25 min\)/ });
      await expect(carried).toBeChecked();
      await look(page, 'carried');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { name: 'Agenda', exact: true })).toBeVisible();
      await expect(page.getByRole('row', { name: /Timetable of Meetings/ })).toContainText(
        'from 24 November 2026',
      );
      await look(page, 'prepare-carried');
    });
  } finally {
    await boardside.dispose();
  }
});
