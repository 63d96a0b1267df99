import type { Editor } from '@tiptap/core';
import { act, fireEvent, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { axeFindings } from '../../support/console-page';
import { consoleDesk, type Desk, screen } from '../../support/console-desk';

let desk: Desk;
afterEach(() => desk.clear());

const editorNow = (): Editor =>
  screen.getByRole<HTMLElement & { editor: Editor }>('textbox', { name: /^Notes of/ }).editor;
const write = (text: string) => act(() => editorNow().view.dispatch(editorNow().state.tr.insertText(text)));
const ofTheItem = () => screen.getByRole('region', { name: 'Item 4' });

describe('what the chair says', () => {
  test('stands beside the minutes by one key, with the keyboard in it and nothing for axe to find', async () => {
    desk = await consoleDesk();
    await desk.press('Ctrl+4');
    await desk.settle(20);
    expect(screen.getByRole('tab', { name: 'Prompts' }).getAttribute('aria-selected')).toBe('true');
    expect(
      within(ofTheItem()).getByRole('button', { name: /^At the start Now we come to item 4/ }),
    ).toBeDefined();
    expect(document.activeElement?.closest('[role="tabpanel"]')).not.toBeNull();
    expect(await axeFindings()).toEqual([]);
  });

  test('is changed for this item, and then for the board', async () => {
    desk = await consoleDesk();
    await desk.press('Ctrl+4');
    await desk.settle(20);
    fireEvent.click(within(ofTheItem()).getByRole('button', { name: /^At the start/ }));
    await desk.settle(20);
    const words = screen.getByLabelText('At the start');
    fireEvent.change(words, { target: { value: 'Here is {nothing}.' } });
    fireEvent.click(screen.getByRole('button', { name: 'Keep these' }));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('{nothing}'));
    fireEvent.change(words, { target: { value: 'Item {number} is about numbers.' } });
    fireEvent.click(screen.getByRole('button', { name: 'Keep these' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(within(ofTheItem()).getByRole('button', { name: /Item 4 is about numbers\./ })).toBeDefined();
    expect(Object.keys(desk.main.history.meeting.chairing.promptWords.ofItem)).toHaveLength(1);
    fireEvent.click(within(ofTheItem()).getByRole('button', { name: /Item 4 is about numbers/ }));
    await desk.settle(20);
    fireEvent.click(screen.getByRole('button', { name: 'Back to the usual words' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(within(ofTheItem()).getByRole('button', { name: /^At the start Now we come/ })).toBeDefined();
  });
});

describe('jargon', () => {
  test('of the item is counted, and explained by one key', async () => {
    desk = await consoleDesk();
    expect(screen.getByRole('tab', { name: /^Jargon/ }).textContent).toBe('Jargon1');
    await desk.press('Ctrl+5');
    await desk.settle(20);
    const list = screen.getByRole('list', { name: 'Jargon of this item' });
    expect(within(list).getByText('SDQ')).toBeDefined();
    expect(await axeFindings()).toEqual([]);
  });

  test('is spelled out where it was just typed', async () => {
    desk = await consoleDesk();
    write(' Ask about the SDQs');
    await desk.press('Ctrl+j');
    expect(editorNow().getText()).toMatch(
      /Ask about the strengths and difficulties questionnaires \(SDQs\)$/i,
    );
  });

  test('that means nothing to Boardside leaves the words alone and says so', async () => {
    desk = await consoleDesk();
    write(' Ask about the QXZ');
    const before = editorNow().getText();
    await desk.press('Ctrl+j');
    await desk.settle(10);
    expect(editorNow().getText()).toBe(before);
    expect(screen.getByText('No acronym stands before the caret.')).toBeDefined();
  });
});
