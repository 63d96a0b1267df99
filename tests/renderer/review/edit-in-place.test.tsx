/** In the whole console: Alt+4 leads to the review, and an item is written where it stands. */
import { act } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { consoleDesk, type Desk, screen } from '../../support/console-desk';

let desk: Desk;
afterEach(() => desk.clear());

const push = (name: RegExp): void => act(() => screen.getByRole('button', { name }).click());

describe('The review in the console', () => {
  test('opens with Alt+4, and one item at a time is opened for writing', async () => {
    desk = await consoleDesk();
    await desk.press('Alt+4');
    await desk.settle(20);
    expect(screen.getByRole('heading', { name: /^Findings/ })).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: /^Notes of/ })).toBeNull();
    push(/^Edit: Exploitation/);
    await desk.settle(40);
    expect(screen.getByRole('textbox', { name: /^Notes of Exploitation/ })).toBeTruthy();
    push(/^Edit: Children in Care/);
    await desk.settle(40);
    expect(screen.getAllByRole('textbox', { name: /^Notes of/ })).toHaveLength(1);
    push(/^Done with: Children in Care/);
    await desk.settle(20);
    expect(screen.queryByRole('textbox', { name: /^Notes of/ })).toBeNull();
  });
});
