/**
 * The people of two meetings by keyboard alone, in the real app: forty on the lists with long names, the register, last
 * meeting's lists, a CSV with a bad row and then a good one, the roll on one line, and the quorum lost.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { axe, Boardside } from '../support/boardside-app';
import { command, pressOn, reach, say } from '../support/keyboard';

const folder = mkdtempSync(join(tmpdir(), 'boardside-people-'));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pictures = join(process.env['BOARDSIDE_TEST_RESULTS'] ?? 'test-results/by-hand', 'pictures');
mkdirSync(pictures, { recursive: true });

const OFFICERS = Array.from({ length: 29 }, (_, i) =>
  i % 4 === 0
    ? `Alexandrina Featherstonehaugh-Whittington ${'ABCDEFGHIJ'[i / 4]}, Multi-Agency Safeguarding and Children in Care Placements Commissioning Service`
    : `Officer Number${i}, Team ${i}`,
);
const FORTY = [
  'County Councillor Anne Hartley',
  'County Councillor Colin Webb',
  'County Councillor Peter Marsh',
  'Dev Rawal, Business Intelligence',
  'Tariq, SPARK Representative (young person)',
  'Shanice, SPARK Representative (young person)',
  'Co-opted members',
  'Helen Price, Nursing',
  'Moira Kay, Clinical Commissioning Group',
  'Joy Adeyemi, Fostering Forum',
  'Iris Lund, Independent Reviewing Officers',
  'Other Attendees',
  'Sam Whitlock, Democratic Services',
  ...OFFICERS,
];

const BAD = 'Name;List;Young person;Team\nMarek Novak;Member;no;Residential\nKim Ashe;Member;yes;SPARK\n';
const GOOD =
  'Team,Young person,Name,List\r\n"Residential, North",no,Marek Novak,Co-opted\r\nSPARK,yes,Kim,Member\r\n';

const people = (page: Page): Locator => page.getByRole('complementary', { name: 'People' });
const foot = (page: Page): Locator => page.locator('footer output');
const onLists = (page: Page, count: number) =>
  expect(page.getByRole('heading', { name: new RegExp(`^People ?${count}$`) })).toBeVisible();

async function newMeeting(page: Page, date: string): Promise<void> {
  await page.keyboard.press('Control+n');
  const council = page.getByRole('textbox', { name: 'Council' });
  await expect(council).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Northmoor County Council');
  await reach(page, page.getByRole('textbox', { name: 'Date' }));
  await page.keyboard.press('Control+a');
  await page.keyboard.type(date);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Agenda', exact: true })).toBeVisible();
}

async function look(page: Page, name: string): Promise<void> {
  for (const [width, height] of [
    [1366, 768],
    [1920, 1080],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.screenshot({ path: join(pictures, `people-${name}-${width}x${height}.png`) });
    expect(await axe(page), `${name} at ${width}`).toEqual([]);
    const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(isTooWide, `${name} at ${width} scrolls across`).toBe(false);
  }
}

test('people from one meeting to the next, and the roll to the lost quorum, by keyboard only', async () => {
  test.setTimeout(240_000);
  const boardside = await Boardside.launch({ clock: '2026-11-24T17:40:00Z' });
  const page = boardside.console;
  const csv = async (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    await boardside.willChoose(path);
  };
  try {
    await test.step('forty people come on the lists of September’s meeting', async () => {
      await newMeeting(page, '15 September 2026');
      await reach(page, page.getByRole('textbox', { name: 'Add a person, or paste a list' }));
      await page.keyboard.insertText(FORTY.join('\n'));
      await page.keyboard.press('Enter');
      await onLists(page, 40);
      await look(page, 'forty');
    });

    await test.step('somebody’s name changes in the register, not in September', async () => {
      await page.keyboard.press('Control+Shift+e');
      const dialog = page.getByRole('dialog');
      await expect(dialog.getByRole('row')).toHaveCount(40);
      await expect(dialog.getByRole('textbox', { name: 'Find somebody' })).toBeFocused();
      await look(page, 'register');
      await page.keyboard.type('moi');
      await expect(dialog.getByRole('row')).toHaveCount(1);
      await reach(page, dialog.getByRole('row', { name: /Moira Kay/ }));
      await page.keyboard.press('F2');
      await expect(dialog.getByRole('textbox', { name: 'Name' })).toBeFocused();
      await look(page, 'register-entry');
      await page.keyboard.press('Control+a');
      await page.keyboard.type('Moira Adeyemi');
      await page.keyboard.press('Enter');
      await expect(dialog.getByRole('row', { name: /Moira Adeyemi/ })).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      await expect(page.locator('main')).toContainText('Moira Kay');
    });

    await test.step('one key brings September’s lists to November', async () => {
      await newMeeting(page, '24 November 2026');
      await onLists(page, 0);
      await page.keyboard.press('Control+Shift+l');
      await expect(foot(page)).toContainText('40 people from 15 September 2026 added.');
      await onLists(page, 40);
      await expect(page.locator('main')).toContainText('Moira Adeyemi');
      await expect(page.locator('main')).not.toContainText('Moira Kay');
      await page.keyboard.press('Control+Shift+l');
      await expect(foot(page)).toContainText('on the lists already');
    });

    await test.step('a CSV with a bad row is taken by nobody; a good one is', async () => {
      await csv('bad.csv', BAD);
      await command(page, 'Read a CSV of people');
      const dialog = page.getByRole('dialog', { name: 'Read a CSV of people' });
      await pressOn(page, dialog.getByRole('button', { name: 'Choose a CSV…' }));
      await expect(dialog).toContainText('bad.csv: 1 row cannot be taken, so nothing is');
      await expect(dialog.getByRole('row', { name: /▲ 3/ })).toContainText('Kim is a young person');
      await look(page, 'csv-bad');
      await csv('good.csv', GOOD);
      await pressOn(page, dialog.getByRole('button', { name: 'Another file' }));
      await pressOn(page, dialog.getByRole('button', { name: 'Choose a CSV…' }));
      await expect(dialog).toContainText('good.csv: 2 people');
      await look(page, 'csv-good');
      await pressOn(page, dialog.getByRole('button', { name: 'Take these 2 people' }));
      await expect(dialog).toBeHidden();
      await onLists(page, 42);
      await expect(page.locator('main')).toContainText('Residential, North');
    });

    await test.step('the quorum is set, an item is added and the meeting begins', async () => {
      const quorum = page.getByRole('textbox', { name: 'Quorum' });
      await reach(page, quorum);
      await page.keyboard.type('4');
      await page.keyboard.press('Enter');
      await expect(quorum).toHaveValue('4 members');
      const item = page.getByRole('textbox', { name: /add an item|new item|item/i }).first();
      await reach(page, item);
      await page.keyboard.type('Introductions and Apologies (5 mins)');
      await page.keyboard.press('Enter');
      await expect(page.locator('main')).toContainText('Introductions and Apologies');
      await boardside.pass(20);
      await page.keyboard.press('Alt+3');
      await page.keyboard.press('F5');
      await expect(people(page)).toContainText('No quorum yet: 0 members are here, 4 are needed.');
    });

    await test.step('the roll is called, a guest, a substitute, one online, and the rest settled at once', async () => {
      for (const line of ['anne', 'colin', 'peter apol', 'dev online', 'tariq', 'joy absent'])
        await say(page, line);
      await expect(people(page)).toContainText('Quorum: 4 members are here, 4 are needed.');
      await page.keyboard.press('Control+p');
      await page.keyboard.type('Ruth Oyelaran for Peter Marsh');
      await page.keyboard.press('Enter');
      await expect(people(page).getByRole('button', { name: /Add as a guest/ })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(foot(page)).toContainText('Ruth Oyelaran is added to Other Attendees');
      await expect(people(page)).toContainText('for Peter Marsh');
      await expect(people(page)).toContainText(/5\s*here/);
      await look(page, 'roll');
      await say(page, 'all apol');
      await expect(people(page)).toContainText(/0\s*not yet/);
      await page.keyboard.press('Control+Alt+z');
      await expect(people(page)).toContainText(/36\s*not yet/);
      await command(page, 'Mark everyone not yet as absent');
      await expect(people(page)).toContainText(/0\s*not yet/);
      await expect(people(page)).toContainText(/37\s*absent/);
    });

    await test.step('members come and go, and the quorum is lost at the minute it was', async () => {
      await boardside.pass(12);
      await say(page, 'colin left');
      const lost = 'Quorum lost at 18:12: 3 members are here, 4 are needed.';
      await expect(people(page)).toContainText(lost);
      await look(page, 'quorum-lost');
      await page.keyboard.press('Control+3');
      const last = people(page).getByRole('button', { name: /Ruth Oyelaran/ });
      for (let row = 0; row < 43; row += 1) await page.keyboard.press('ArrowDown');
      await expect(last).toBeFocused();
      await look(page, 'end-of-the-lists');
      await boardside.pass(10);
      await say(page, 'colin back');
      await expect(people(page)).toContainText('Quorum: 4 members are here, 4 are needed.');
      await page.keyboard.press('Control+Alt+z');
      await expect(people(page)).toContainText(lost);
      await say(page, 'shan late 6.15');
      await expect(people(page)).toContainText('Quorum: 4 members are here, 4 are needed.');
    });

    await test.step('a young person is given no surname on the line of the roll either', async () => {
      await page.keyboard.press('Control+p');
      await page.keyboard.type('Zed Malik, SPARK');
      const young = people(page).getByRole('checkbox', { name: 'A young person' });
      await reach(page, young);
      await page.keyboard.press('Space');
      await expect(people(page)).toContainText('a young person’s surname is never kept, to protect them');
      await pressOn(page, people(page).getByRole('button', { name: /Add as a guest/ }));
      await expect(people(page).getByRole('alert')).toContainText(
        'only a first name is kept, to protect them',
      );
    });

    await test.step('the minutes say who was online, who stood in and who came and went', async () => {
      await page.keyboard.press('F11');
      await expect(page.locator('body')).toContainText('Dev Rawal (online)');
      await expect(page.locator('body')).toContainText('Ruth Oyelaran attended on behalf of CC Marsh.');
      await expect(page.locator('body')).toContainText('Shanice attended the meeting from 6.15pm.');
    });
  } finally {
    await boardside.dispose();
  }
});
