import type { Editor } from '@tiptap/core';
import { act, fireEvent, waitFor, within } from '@testing-library/react';
import { spellOut } from '../../../renderer/actions/spell-out';
import { useConsole } from '../../../renderer/bridge/console-store';
import { usualGlossary } from '../../../shared/jargon/glossary';
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

  test('is spelled out by its button where the item first uses it, and the foot goes on saying so', async () => {
    desk = await consoleDesk();
    await desk.press('Ctrl+5');
    await desk.settle(20);
    fireEvent.click(screen.getByRole('button', { name: /^Spell it out: SDQ/ }));
    expect(editorNow().getText()).toContain(
      'to bring more information on strengths and difficulties questionnaires (SDQs)',
    );
    // The words are saved meanwhile.
    await desk.settle(400);
    expect(desk.main.commands.at(-1)?.type).toBe('ChangeMinutes');
    expect(screen.getByText('SDQ is spelled out.')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: /^Spell it out: SDQ/ }));
    await desk.settle(10);
    expect(screen.getByText('SDQ is spelled out already where this item first uses it.')).toBeDefined();
  });

  test('never takes the place of what is chosen', async () => {
    desk = await consoleDesk();
    write(' Ask about it');
    const { from } = editorNow().state.selection;
    act(() => void editorNow().commands.setTextSelection({ from: from - 8, to: from }));
    const term = usualGlossary.find(({ acronym }) => acronym === 'IRO');
    act(() => spellOut(term!, term!.meanings[0]!));
    expect(editorNow().getText()).toMatch(/Ask about it independent reviewing officer \(IRO\)$/);
  });

  test('is shown on the projector by one key, and taken off by the same', async () => {
    desk = await consoleDesk();
    write(' Ask about the SDQs');
    await desk.press('Ctrl+Shift+J');
    await waitFor(() =>
      expect(useConsole.getState().shownTerm).toMatchObject({
        acronym: 'SDQ',
        words: 'Strengths and difficulties questionnaire',
      }),
    );
    await desk.press('Ctrl+5');
    await desk.settle(20);
    expect(screen.getByRole('button', { name: 'Take it off the projector: SDQ' })).toBeDefined();
    await desk.press('Ctrl+Shift+J');
    await waitFor(() => expect(useConsole.getState().shownTerm).toBeNull());
    expect(screen.getByRole('button', { name: /^Show it on the projector: SDQ/ })).toBeDefined();
  });

  test('that means nothing to Boardside leaves the words alone and says so', async () => {
    desk = await consoleDesk();
    write(' Ask about the QXZ');
    const before = editorNow().getText();
    await desk.press('Ctrl+j');
    await desk.settle(10);
    expect(editorNow().getText()).toBe(before);
    expect(screen.getByText(/^No acronym stands before the caret\./)).toBeDefined();
  });
});

describe('the glossary', () => {
  const openGlossary = async () => {
    desk = await consoleDesk();
    await desk.press('Ctrl+5');
    await desk.settle(20);
    fireEvent.click(screen.getByRole('button', { name: 'Change the glossary…' }));
    return within(await screen.findByRole('dialog', { name: 'Glossary' }));
  };
  const type = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });
  const terms = () => useConsole.getState().settings.terms;

  test('is found in, changed with a second meaning, and put back as it came', async () => {
    const dialog = await openGlossary();
    type(dialog.getByLabelText('Find a word'), 'SDQ');
    expect(dialog.getAllByRole('listitem')).toHaveLength(1);
    fireEvent.click(dialog.getByRole('button', { name: 'Change SDQ' }));
    type(dialog.getByLabelText('In plain words'), 'A form about feelings.');
    fireEvent.click(dialog.getByRole('button', { name: 'Another meaning' }));
    type(dialog.getByLabelText('Meaning 2 stands for'), 'sudden dog quest');
    expect(await axeFindings()).toEqual([]);
    fireEvent.click(dialog.getByRole('button', { name: /^Keep this/ }));
    await waitFor(() => expect(terms()).toHaveLength(1));
    expect(terms()[0]?.meanings.map(({ words }) => words)).toEqual([
      'strengths and difficulties questionnaire',
      'sudden dog quest',
    ]);
    expect(dialog.getByText('A form about feelings.', { exact: false })).toBeDefined();
    fireEvent.click(dialog.getByRole('button', { name: 'Change SDQ' }));
    fireEvent.click(dialog.getByRole('button', { name: 'Back to the usual meaning' }));
    await waitFor(() => expect(terms()).toEqual([]));
  });

  test('takes a word of the board’s own, which then is found in the item', async () => {
    const dialog = await openGlossary();
    fireEvent.click(dialog.getByRole('button', { name: 'Add a word' }));
    type(dialog.getByLabelText('Acronym'), 'IRO');
    type(dialog.getByLabelText('Stands for'), 'our youth council');
    fireEvent.click(dialog.getByRole('button', { name: /^Keep this/ }));
    expect(dialog.getByText(/“IRO” is there already/)).toBeDefined();
    type(dialog.getByLabelText('Acronym'), 'SPARK');
    fireEvent.click(dialog.getByRole('button', { name: /^Keep this/ }));
    await waitFor(() => expect(terms().map(({ acronym }) => acronym)).toEqual(['SPARK']));
    fireEvent.click(dialog.getByRole('button', { name: /^Done/ }));
    act(() => void editorNow().commands.setTextSelection(1));
    write('SPARK asked. ');
    await waitFor(() => expect(screen.getByRole('tab', { name: /^Jargon/ }).textContent).toBe('Jargon2'));
  });

  test('closes on Escape also in the moment after a form has gone, when the keyboard stands nowhere', async () => {
    await openGlossary();
    act(() => (document.activeElement as HTMLElement).blur());
    expect(document.activeElement).toBe(document.body);
    fireEvent.keyDown(document.body, { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  test('leaves out a shipped word the board does not want explained', async () => {
    const dialog = await openGlossary();
    fireEvent.click(dialog.getByRole('button', { name: 'Change SDQ' }));
    fireEvent.click(dialog.getByRole('button', { name: 'Leave it out' }));
    await waitFor(() => expect(terms()).toEqual([{ acronym: 'SDQ', meanings: [] }]));
    expect(screen.getByText('Left out: it is not explained.')).toBeDefined();
  });
});

describe('who leads an item', () => {
  test('is chosen by one key, told in the head and the agenda, and undone', async () => {
    desk = await consoleDesk();
    const head = () => screen.getByRole('heading', { level: 1 }).parentElement?.textContent;
    const inTheAgenda = () => screen.getByRole('option', { selected: true }).textContent;
    expect(head()).not.toContain('leads');
    await desk.press('Shift+F6');
    await waitFor(() => expect(head()).toContain('CC Hartley leads'));
    expect(screen.getByText(/^CC Hartley leads: Children in Care/)).toBeDefined();
    await desk.press('Shift+F6');
    await waitFor(() => expect(head()).toContain('Tariq leads'));
    expect(inTheAgenda()).toContain('Tariq leads');
    await desk.press('Shift+F6');
    await waitFor(() => expect(head()).not.toContain('leads'));
    await desk.press('Ctrl+Alt+Z');
    await waitFor(() => expect(head()).toContain('Tariq leads'));
  });

  test('is told when the item is called and another is in the chair', async () => {
    desk = await consoleDesk();
    const fifth = desk.main.history.meeting.agenda.items[4]!.id;
    const hartley = desk.main.history.meeting.attendance.people[0]!.id;
    act(() => desk.main.change({ type: 'ChooseLead', itemId: fifth, personId: hartley }));
    await desk.press('Ctrl+Enter');
    await waitFor(() =>
      expect(
        screen.getByText(/^Now item 5: .* CC Hartley leads it: F6 hands over the chair\./),
      ).toBeDefined(),
    );
  });
});
