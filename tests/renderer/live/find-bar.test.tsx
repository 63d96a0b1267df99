import { act, fireEvent, waitFor, within } from '@testing-library/react';
import type { Editor } from '@tiptap/core';
import { Selection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { afterEach, describe, expect, test } from 'vitest';
import { consoleState } from '../../../renderer/bridge/console-store';
import { blocksOf } from '../../../shared/minutes/blocks';
import { consoleDesk, type Desk, screen } from '../../support/console-desk';

let desk: Desk;
afterEach(() => desk.clear());

const bar = () => screen.getByRole('search', { name: 'Find in the minutes' });
const write = async (label: string, text: string) => {
  await act(async () => fireEvent.change(within(bar()).getByLabelText(label), { target: { value: text } }));
  await desk.settle(20);
};
const texts = (index: number): string[] => {
  const { agenda, minutes } = desk.main.history.meeting;
  return blocksOf(minutes, agenda.items[index]!.id).map((b) => b.text);
};

describe('finding in the meeting', () => {
  test('Ctrl+F counts what is found and goes to it; F3 goes on and round; Escape leads back to the notes', async () => {
    desk = await consoleDesk();
    await desk.press('Ctrl+f');
    await write('Find', 'information');
    const first = within(bar()).getByRole('status').textContent ?? '';
    expect(first).toMatch(/^1 of \d+ · item \d/);
    const count = Number(/of (\d+)/.exec(first)?.[1]);
    for (let n = 1; n <= count; n += 1) await desk.press('F3');
    await desk.settle(20);
    expect(within(bar()).getByRole('status').textContent).toBe(first);
    expect(document.querySelectorAll('[data-found]').length).toBeGreaterThan(0);
    await desk.press('Escape');
    expect(consoleState().find).toBeNull();
    expect(document.querySelectorAll('[data-found]')).toHaveLength(0);
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Notes of/);
  });

  test('words that are not there are told', async () => {
    desk = await consoleDesk();
    await desk.press('Ctrl+f');
    await write('Find', 'xylophone');
    expect(within(bar()).getByRole('status').textContent).toBe('Not found.');
  });

  test('Ctrl+H replaces all as one step, and undo brings all of it back', async () => {
    desk = await consoleDesk();
    const before = texts(3);
    await desk.press('Ctrl+h');
    await write('Find', 'the');
    await write('Replace with', 'THE');
    await act(async () => fireEvent.click(within(bar()).getByRole('button', { name: 'Replace all' })));
    await waitFor(() => expect(texts(3).join(' ')).toContain('THE'));
    expect(texts(3).join(' ').toLowerCase()).toBe(before.join(' ').toLowerCase());
    expect(desk.main.commands.map((c) => c.type)).toEqual(['RewriteBlocks']);
    await desk.press('Ctrl+Alt+z');
    await waitFor(() => expect(texts(3)).toEqual(before));
  });
});

describe('Ctrl+Z in the notes', () => {
  const notes = (): EditorView => {
    const box = screen.getByRole('textbox', { name: /^Notes of/ }) as HTMLElement & { editor: Editor };
    return box.editor.view;
  };
  const shown = () => notes().state.doc.children.map((node) => node.textContent);
  const writeBelow = async (text: string) => {
    await act(async () => {
      const { state } = notes();
      const end = Selection.atEnd(state.doc);
      notes().dispatch(state.tr.setSelection(end).split(end.from).insertText(text));
    });
    await desk.settle(20);
  };

  test('takes a replacement back and leaves what was typed before it', async () => {
    desk = await consoleDesk();
    await writeBelow('one cat');
    await desk.press('Ctrl+h');
    await write('Find', 'cat');
    await write('Replace with', 'dog');
    await act(async () => fireEvent.click(within(bar()).getByRole('button', { name: 'Replace all' })));
    await waitFor(() => expect(shown().at(-1)).toBe('one dog'));
    await desk.settle(20);
    await desk.press('Escape');
    act(() => notes().focus());
    await desk.press('Ctrl+z');
    expect(shown().at(-1)).toBe('one cat');
    await waitFor(() => expect(texts(3).at(-1)).toBe('one cat'));
  });

  test('brings back a paragraph that was moved to the next item, and leaves what was typed before', async () => {
    desk = await consoleDesk();
    await writeBelow('First.');
    await writeBelow('Second.');
    act(() => notes().focus());
    await desk.press('Ctrl+Shift+ArrowDown');
    await desk.settle(20);
    expect(shown().at(-1)).toBe('First.');
    await desk.press('Ctrl+z');
    await desk.settle(20);
    expect(shown().slice(-2)).toEqual(['First.', 'Second.']);
    expect(texts(4)).not.toContain('Second.');
  });
});

describe('text snippets', () => {
  test('are changed in a dialog and kept with the settings; a short form that is there twice is refused', async () => {
    desk = await consoleDesk();
    await desk.press('Ctrl+Shift+s');
    const dialog = await screen.findByRole('dialog', { name: 'Text snippets' });
    const set = (label: string, value: string) =>
      act(async () => fireEvent.change(within(dialog).getByLabelText(label), { target: { value } }));
    const last = consoleState().settings.snippets.length + 1;
    await set(`Short form ${last}`, 'wn');
    await set(`Becomes, ${last}`, 'with thanks');
    await act(async () => fireEvent.click(within(dialog).getByRole('button', { name: /Keep these/ })));
    expect(within(dialog).getAllByText(/“wn” is there already/)).not.toHaveLength(0);
    await set(`Short form ${last}`, 'wth');
    await act(async () => fireEvent.click(within(dialog).getByRole('button', { name: /Keep these/ })));
    await desk.settle(20);
    expect(consoleState().settings.snippets.at(-1)).toEqual({ short: 'wth', text: 'with thanks' });
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
