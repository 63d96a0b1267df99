import { within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { barsOf, sharesOf } from '../../../renderer/console/review/planned-actual-bars';
import { plannedAndActual } from '../../../shared/meeting/planned-and-actual';
import { consoleDesk, type Desk, screen } from '../../support/console-desk';
import { clockOn, northmoor } from '../../support/northmoor';

let desk: Desk | undefined;
afterEach(() => {
  desk?.clear();
  desk = undefined;
});

const found = plannedAndActual(northmoor().meeting, clockOn('18:47:12'));

test('the bars are as long as the minutes, say them, and mark young people’s items by a shape', () => {
  const bars = barsOf(found.rows);
  const longest = Math.max(...bars.flatMap(({ planned, taken }) => [planned, taken]));
  expect(bars[4]).toMatchObject({ planned: longest, taken: 0, words: '40 planned, not taken' });
  expect(bars[2]!.taken / bars[2]!.planned).toBeCloseTo(21 / 15);
  expect(bars[2]?.words).toBe('15 planned, 21 taken');
  expect(bars.filter(({ label }) => label.startsWith('◆')).map(({ label }) => label)).toEqual([
    '◆ 5 Corporate Parenting Strategy Deli…',
    '◆ 7 Any Other Business',
  ]);
});

test('the share stands against the Board’s aim, and is left out where nothing can be shared', () => {
  expect(sharesOf(found.youngPeople)).toMatchObject({
    aimWords: 'aim 50%',
    bars: { words: '54% planned, 0% taken' },
  });
  const shares = sharesOf(found.youngPeople)!;
  expect(shares.bars.wordsAt).toBeGreaterThan(shares.aim);
  expect(sharesOf({ planned: null, actual: null, aim: 0.5 })).toBeNull();
});

test('Shift+F11 goes to the times in the review; the table has a row an item', async () => {
  desk = await consoleDesk();
  await desk.press('Shift+F11');
  await desk.settle(20);
  const heading = screen.getByRole('heading', { name: 'Planned and actual' });
  expect(document.activeElement).toBe(heading);
  const rows = within(screen.getByRole('table')).getAllByRole('row');
  expect(rows).toHaveLength(1 + 8 + 1);
  expect(rows[3]?.textContent).toBe('3Exploitation and Violence Reduction1521+6');
  await desk.press('Alt+Shift+F12');
  await desk.settle(5);
  expect(screen.getByRole('region', { name: 'Notices' }).textContent).toContain(
    'The planned and actual times are saved as',
  );
});
