import type { Editor } from '@tiptap/core';
import { act, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { useConsole } from '../../../renderer/bridge/console-store';
import { consoleDesk, type Desk, screen } from '../../support/console-desk';

let desk: Desk;
afterEach(() => desk.clear());

const page = (): HTMLElement => screen.getByRole('region', { name: 'The finished page' });
const editorNow = (): Editor =>
  screen.getByRole<HTMLElement & { editor: Editor }>('textbox', { name: /^Notes of/ }).editor;

describe('the preview', () => {
  test('comes with F11 in the place of the people, has the keyboard, and goes with Escape', async () => {
    desk = await consoleDesk();
    act(() => {
      editorNow().commands.setTextSelection(5);
    });
    await desk.press('F11');
    expect(document.activeElement).toBe(page());
    expect(screen.queryByRole('complementary', { name: 'People and actions' })).toBeNull();
    await desk.press('Escape');
    expect(screen.queryByRole('region', { name: 'The finished page' })).toBeNull();
    expect(document.activeElement).toBe(editorNow().view.dom);
    expect(editorNow().state.selection.from).toBe(5);
  });

  test('follows what is typed beside it', async () => {
    desk = await consoleDesk();
    await desk.press('F11');
    await desk.press('Ctrl+2');
    act(() => editorNow().view.dispatch(editorNow().state.tr.insertText('Typed. ', 1)));
    await waitFor(() => expect(page().textContent).toContain('Typed. '));
  });

  test('has nothing of a note for the clerk only', async () => {
    desk = await consoleDesk();
    expect(editorNow().view.dom.textContent).toContain('before sending');
    await desk.press('F11');
    expect(page().textContent).not.toContain('before sending');
  });

  test('goes where the people are asked for', async () => {
    desk = await consoleDesk();
    await desk.press('F11');
    await desk.press('Ctrl+3');
    expect(screen.getByRole('complementary', { name: 'People and actions' })).toBeDefined();
  });

  test('drops the mark of a draft when the wording is final, as what is saved does', async () => {
    desk = await consoleDesk();
    await desk.press('F11');
    expect(page().textContent).toContain('DRAFT');
    await act(async () => {
      screen.getByRole('button', { name: 'Final wording' }).click();
      await Promise.resolve();
    });
    expect(page().textContent).not.toContain('DRAFT');
    await desk.press('F12');
    await desk.settle();
    expect(useConsole.getState().lastExport).toMatchObject({ kind: 'minutes', isDraft: false });
  });
});
