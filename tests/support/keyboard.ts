/** A clerk who has no mouse: everything in a journey is reached and done by keys. */
import { expect, type Locator, type Page } from '@playwright/test';

const MOST_TABS = 120;

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate(
    (element) => element === document.activeElement || element.contains(document.activeElement),
  );

/** Presses Tab until the keyboard stands on the target. */
export async function reach(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    if (await isFocused(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${target.toString()}`);
}

export async function pressOn(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await reach(page, target);
  await page.keyboard.press(key);
}

/** Any action by its name, through the command palette. */
export async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Find a command' });
  await expect(palette).toBeVisible();
  await page.keyboard.type(name);
  // The first found stands ready; it must be the one that is meant.
  await expect(palette.getByRole('option').first()).toContainText(name);
  await page.keyboard.press('Enter');
  await expect(palette).toBeHidden();
}

/** The keyboard to the notes: nobody types before they see the caret. */
export async function inTheNotes(page: Page): Promise<void> {
  await page.keyboard.press('Control+2');
  await expect(page.getByRole('textbox', { name: /^Notes of/ })).toBeFocused();
}

/** Waits until what was typed and asked is on disk. */
export async function saved(page: Page): Promise<void> {
  await expect(page.locator('header')).toContainText(/Saved \d/);
  await page.waitForTimeout(400);
  await expect(page.locator('header')).toContainText(/Saved \d/);
}

/** One line of the roll call: "colin apol". */
export async function say(page: Page, line: string): Promise<void> {
  await page.keyboard.press('Control+p');
  await page.keyboard.type(line);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('searchbox', { name: 'Find or add a person' })).toHaveValue('');
}
