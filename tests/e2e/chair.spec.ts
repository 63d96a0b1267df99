/**
 * Two people share the chair of a Takeover meeting, by keyboard only: the chair
 * is handed over, an item has its lead, a prompt is put in the board's own
 * words, a term is shown to the room and spelled out in the notes. What the
 * room reads is checked at each step, and the next meeting has the words.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { axe, Boardside } from '../support/boardside-app';
import { command, pressOn, reach, saved, say } from '../support/keyboard';
import { readDocx } from '../support/read-docx';

const at = (page: Page) => page.locator('footer output');

/** Calls items until the wall shows this one. */
async function goTo(page: Page, wall: Page, item: number): Promise<void> {
  for (let next = 2; next <= item; next += 1) {
    await page.keyboard.press('Control+Enter');
    await expect(wall.locator('main')).toContainText(`Item ${next} of 8`);
  }
}

test('two chairs share a meeting by keyboard, and the room follows', async () => {
  test.setTimeout(180_000);
  const boardside = await Boardside.launch({ clock: '2026-11-24T18:00:00Z' });
  const page = boardside.console;
  try {
    await page.keyboard.press('Control+Shift+p');
    const wall = await boardside.projector();
    const room = wall.locator('main');
    await command(page, 'Try the sample board');
    await expect(page.getByRole('heading', { name: 'Agenda', exact: true })).toBeVisible();

    await test.step('before the meeting: who leads item 5, and that the minutes say who chaired what', async () => {
      const dialog = page.getByRole('dialog', { name: 'Item 5' });
      await reach(page, page.getByRole('grid', { name: 'Agenda items' }));
      for (let row = 2; row <= 5; row += 1) await page.keyboard.press('ArrowDown');
      await expect(page.getByRole('row', { name: /Delivery Plan/ })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(dialog).toBeVisible();
      await pressOn(page, dialog.getByRole('button', { name: /Who leads it/ }));
      await expect(page.getByRole('option', { name: 'Tariq' })).toBeVisible();
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
      await expect(dialog.getByRole('button', { name: /Who leads it/ })).toContainText('Tariq');
      await pressOn(page, dialog.getByRole('button', { name: 'Done' }));
      await expect(page.getByRole('row', { name: /Delivery Plan/ })).toContainText('Tariq leads');
      await pressOn(page, page.getByRole('checkbox', { name: /who chaired which items/ }), 'Space');
      await saved(page);
    });

    await test.step('the first chair opens; the second takes over with one key', async () => {
      await page.keyboard.press('Alt+3');
      await page.keyboard.press('F5');
      await expect(room).toContainText('In the chair County Councillor Anne Hartley with Tariq');
      for (const line of ['anne', 'tariq']) await say(page, line);
      await boardside.pass(4);
      await goTo(page, wall, 4);
      await page.keyboard.press('F6');
      await expect(room).toContainText('In the chair Tariq with County Councillor Anne Hartley');
      await expect(page.locator('header')).toContainText('In the chair: Tariq');
      await boardside.pass(3);
    });

    await test.step('who leads the item is chosen while it runs', async () => {
      await page.keyboard.press('Shift+F6');
      await expect(room).toContainText('with County Councillor Anne Hartley, who leads this');
      await page.keyboard.press('Shift+F6');
      await expect(room).toContainText('In the chair and leading this Tariq');
      await expect(page.getByRole('option', { selected: true })).toContainText('Tariq leads');
      await page.keyboard.press('Control+Alt+z');
      await expect(room).toContainText('with County Councillor Anne Hartley, who leads this');
      await page.keyboard.press('Control+Alt+z');
      await expect(room).not.toContainText(/who leads this|leading this/);
    });

    await test.step('a prompt is put in the board’s own words', async () => {
      await page.keyboard.press('Control+4');
      const rows = page.getByRole('region', { name: 'Item 4' });
      await pressOn(page, rows.getByRole('button', { name: /^Time is up/ }));
      const dialog = page.getByRole('dialog', { name: 'What the chair says' });
      await expect(dialog).toBeVisible();
      expect(await axe(page)).toEqual([]);
      await pressOn(page, dialog.getByRole('button', { name: /^(?:For|.*For)$|Item 4/ }));
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
      await expect(dialog.getByRole('button', { name: /The board/ })).toBeVisible();
      await pressOn(page, dialog.getByLabel('Time is up'), 'Control+a');
      await page.keyboard.type('Time is up. Next: {next}.');
      await pressOn(page, dialog.getByRole('button', { name: 'Keep these' }));
      await expect(dialog).toBeHidden();
      await expect(rows).toContainText('Time is up. Next: Group work on our plan.');
    });

    await test.step('the room reads what an acronym of the item means, and one of them large', async () => {
      await page.keyboard.press('Control+2');
      await page.keyboard.type('Dev Rawal spoke of every SDQ');
      await expect(room).toContainText('SDQ Strengths and difficulties questionnaire.');
      await page.keyboard.press('Control+Shift+j');
      await expect(wall.locator('h1')).toHaveText(/^SDQ Strengths and difficulties questionnaire$/);
      await expect(wall.getByRole('timer')).toBeVisible();
      await expect(room).toContainText('In the chair Tariq');
      expect(await axe(wall)).toEqual([]);
      await page.keyboard.press('Control+Shift+j');
      await expect(wall.locator('h1')).toHaveText('How are we doing for children in care and care leavers?');
    });

    await test.step('it is spelled out in the notes, with and without the caret behind it', async () => {
      const notes = page.getByRole('textbox', { name: /^Notes of/ });
      await page.keyboard.press('Control+j');
      await expect(notes).toContainText('every strengths and difficulties questionnaire (SDQ)');
      await expect(at(page)).toContainText('SDQ is spelled out.');
      await page.keyboard.type('. CAMHS answered. Then');
      await expect(room).toContainText('CAMHS');
      await page.keyboard.press('Control+5');
      await pressOn(page, page.getByRole('button', { name: /^Spell it out: CAMHS/ }));
      await expect(notes).toHaveText(
        /\(SDQ\)\. Child and Adolescent Mental Health Services \(CAMHS\) answered\. Then$/,
      );
      await saved(page);
      await expect(at(page)).toContainText('CAMHS is spelled out.');
    });

    await test.step('a term that is up goes by itself when the next item is called', async () => {
      await page.keyboard.press('Control+5');
      await pressOn(page, page.getByRole('button', { name: /^Show it on the projector: SDQ/ }));
      await expect(wall.locator('h1')).toContainText('SDQ');
      await boardside.pass(2);
      await page.keyboard.press('Control+Enter');
      await expect(wall.locator('h1')).toHaveText('Group work on our plan');
      await expect(room).toContainText('In the chair and leading this Tariq');
    });

    await test.step('the glossary takes a word of the board’s own', async () => {
      await command(page, 'Change the glossary');
      const dialog = page.getByRole('dialog', { name: 'Glossary' });
      await pressOn(page, dialog.getByRole('button', { name: 'Add a word' }));
      await expect(dialog.getByLabel('Acronym')).toBeFocused();
      await page.keyboard.type('SPARK');
      await page.keyboard.press('Tab');
      await page.keyboard.type('our children in care council');
      await page.keyboard.press('Enter');
      await expect(dialog.getByRole('listitem').filter({ hasText: 'SPARK' })).toContainText('own');
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      await page.keyboard.press('Control+2');
      await page.keyboard.type('SPARK asked for a map.');
      await expect(room).toContainText('SPARK Our children in care council.');
    });

    await test.step('the draft says who chaired what', async () => {
      await page.keyboard.press('F12');
      await expect(page.getByRole('region', { name: 'Notices' })).toContainText(
        'The draft minutes are saved as',
      );
      const [file] = readdirSync(boardside.documents).filter((name) => name.endsWith('.docx'));
      const { text } = await readDocx(readFileSync(join(boardside.documents, file ?? '')));
      expect(text).toContain('jointly chaired by County Councillor Anne Hartley and Tariq');
      expect(text).toMatch(/CC Hartley chaired items 1 to 3, and Tariq chaired items 4 and 5\./);
    });
  } finally {
    await boardside.dispose();
  }
});

test('the board’s own words of a prompt stand in the meeting made after it', async () => {
  test.setTimeout(120_000);
  const boardside = await Boardside.launch({ clock: '2026-11-24T09:00:00Z' });
  const page = boardside.console;
  const make = async (): Promise<void> => {
    await page.keyboard.press('Control+n');
    const dialog = page.getByRole('dialog', { name: 'New meeting' });
    await expect(dialog).toContainText('November is Takeover Month');
    await expect(dialog.getByLabel('Council')).toBeFocused();
    await page.keyboard.type('Northmoor County Council');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Agenda', exact: true })).toBeVisible();
    await page.keyboard.press('Alt+3');
    await page.keyboard.press('Control+4');
  };
  try {
    await make();
    await pressOn(page, page.getByRole('button', { name: 'Change the words', exact: true }));
    const dialog = page.getByRole('dialog', { name: 'What the chair says' });
    await expect(dialog.getByLabel('Welcome')).toBeFocused();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Hello from {board}.');
    await pressOn(page, dialog.getByRole('button', { name: 'Keep these' }));
    const said = page.getByRole('region', { name: 'To say now' });
    await expect(said).toContainText('Hello from Corporate Parenting Board.');
    await page.keyboard.press('Alt+1');
    await expect(page.getByRole('option')).toBeVisible();
    await make();
    await expect(said).toContainText('Hello from Corporate Parenting Board.');
  } finally {
    await boardside.dispose();
  }
});
