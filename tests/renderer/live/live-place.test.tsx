import type { Editor } from '@tiptap/core';
import { act, fireEvent, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { setConsole } from '../../../renderer/bridge/console-store';
import { blocksOf } from '../../../shared/minutes/blocks';
import { consoleDesk, type Desk, screen } from '../../support/console-desk';

let desk: Desk;
afterEach(() => desk.clear());

const editorNow = (): Editor => {
  const dom = screen.getByRole<HTMLElement & { editor: Editor }>('textbox', { name: /^Notes of/ });
  return dom.editor;
};
const write = (text: string) => act(() => editorNow().view.dispatch(editorNow().state.tr.insertText(text)));
const saved = (index: number): string[] => {
  const { agenda, minutes } = desk.main.history.meeting;
  return blocksOf(minutes, agenda.items[index]!.id).map((b) => b.text);
};

describe('the notes', () => {
  test('show what each block is in words', async () => {
    desk = await consoleDesk();
    const notes = screen.getByRole('textbox', { name: /^Notes of/ });
    expect([...notes.children].map((b) => b.getAttribute('data-label'))).toEqual([
      null,
      null,
      null,
      null,
      null,
      'Resolved:',
      'Action:',
      'Action:',
      'Clerk only:',
    ]);
    expect(within(notes).getByRole('button', { name: 'Owner Dev Rawal. Take off' })).toBeDefined();
    expect(within(notes).getByRole('button', { name: 'Due next meeting · 28 Jan. Change' })).toBeDefined();
    expect(within(notes).getByRole('button', { name: /Nobody owns this action/ }).textContent).toBe('▲ who?');
    expect(within(notes).getByRole('button', { name: /no date/ }).textContent).toBe('▲ by when?');
  });

  test('are on disk a moment after the last key', async () => {
    desk = await consoleDesk();
    write(' Typed.');
    expect(saved(3).at(-1)).not.toContain('Typed.');
    await waitFor(() => expect(saved(3).at(-1)).toContain('sending. Typed.'));
  });

  test('are on disk before the command that follows them', async () => {
    desk = await consoleDesk();
    write(' Typed.');
    await desk.press('Ctrl+Enter');
    await desk.settle(1);
    expect(desk.main.commands.map((c) => c.type)).toEqual(['ChangeMinutes', 'NextItem']);
    expect(saved(3).at(-1)).toContain('Typed.');
  });

  test('that cannot be saved are still there after a look elsewhere, and are saved when they can be', async () => {
    desk = await consoleDesk();
    desk.main.diskFault = { code: 'disk-full', message: 'The disk is full.' };
    write(' Kept.');
    await desk.press('Alt+PageDown');
    await desk.settle(40);
    await desk.press('Alt+PageUp');
    await desk.settle(40);
    expect(editorNow().getText()).toContain('sending. Kept.');
    expect(screen.getByRole('banner').textContent).toContain('Not saved');
    desk.main.diskFault = null;
    write(' More.');
    await waitFor(() => expect(saved(3).at(-1)).toContain('Kept. More.'));
    expect(screen.getByRole('banner').textContent).toContain('Saved');
  });

  test('follow an undo of the meeting and keep the caret in its block', async () => {
    desk = await consoleDesk();
    write(' Typed.');
    await waitFor(() => expect(saved(3).at(-1)).toContain('Typed.'));
    await desk.press('Ctrl+Alt+z');
    expect(editorNow().getText()).not.toContain('Typed.');
    expect(editorNow().state.selection.$from.parent.textContent).toContain('check the 44.8%');
  });

  test('keep words that were not sent yet when something else is undone', async () => {
    desk = await consoleDesk();
    await desk.press('F7');
    write(' Unsent.');
    await act(async () => desk.main.change({ type: 'Undo' }));
    expect(editorNow().getText()).toContain('Unsent.');
    await waitFor(() => expect(saved(3).at(-1)).toContain('Unsent.'));
  });

  test('Ctrl+Shift+N makes a block for the clerk only', async () => {
    desk = await consoleDesk();
    await desk.press('Ctrl+Enter');
    await desk.settle(40);
    write('check');
    await desk.press('Ctrl+Shift+n');
    await waitFor(() => expect(saved(4)).toEqual(['check']));
    const { agenda, minutes } = desk.main.history.meeting;
    expect(blocksOf(minutes, agenda.items[4]!.id)[0]?.kind).toBe('clerk-only');
  });

  test('“@” and two letters name an owner in an action', async () => {
    desk = await consoleDesk();
    const notes = screen.getByRole('textbox', { name: /^Notes of/ });
    await act(async () => fireEvent.click(within(notes).getByRole('button', { name: /Nobody owns/ })));
    write('he');
    const list = screen.getByRole('listbox', { name: 'People' });
    expect(within(list).getAllByRole('option')[0]?.textContent).toContain('Helen Price');
    await desk.press('Enter');
    await desk.press('F7');
    const { agenda, minutes, attendance } = desk.main.history.meeting;
    const helen = attendance.people.find((p) => p.name.given === 'Helen');
    expect(blocksOf(minutes, agenda.items[3]!.id)[7]).toMatchObject({
      text: 'share the district breakdown with the Children in Care Council',
      owners: [helen?.id],
    });
  });

  test('“by when?” asks, and takes “next meeting”', async () => {
    desk = await consoleDesk();
    const notes = screen.getByRole('textbox', { name: /^Notes of/ });
    await act(async () => fireEvent.click(within(notes).getByRole('button', { name: /no date/ })));
    const field = await screen.findByLabelText<HTMLInputElement>('By when?');
    expect(field.value).toBe('next meeting');
    expect(screen.getByText('Thursday 28 January 2027')).toBeDefined();
    await act(async () => fireEvent.submit(field));
    await desk.settle(20);
    await waitFor(() => {
      const { agenda, minutes } = desk.main.history.meeting;
      expect(blocksOf(minutes, agenda.items[3]!.id)[7]?.due).toBe('2027-01-28');
    });
  });
});

describe('the agenda', () => {
  test('shows an item’s notes when it is chosen, and does not start it', async () => {
    desk = await consoleDesk();
    await act(async () => fireEvent.click(screen.getByRole('option', { name: /Timetable of Meetings/ })));
    await desk.settle(40);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Timetable of Meetings');
    expect(screen.getByRole('option', { name: /Timetable/ }).getAttribute('aria-selected')).toBe('true');
    expect(screen.getByRole('option', { name: /running now/ }).textContent).toContain(
      'Performance Information',
    );
    expect(desk.main.commands).toEqual([]);
  });

  test('arrows move in it and Enter shows', async () => {
    desk = await consoleDesk();
    await desk.press('Ctrl+1');
    await desk.press('ArrowDown');
    await desk.press('Enter');
    await desk.settle(40);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Delivery Plan');
  });

  test('says in words how each item stands', async () => {
    desk = await consoleDesk();
    const names = screen.getAllByRole('option').map((o) => o.textContent);
    expect(names[0]).toContain('done');
    expect(names[0]).toContain('4 of 5 minutes taken');
    expect(names[4]).toContain('40 minutes planned');
    expect(names[4]).toContain('group work · young people lead');
  });
});

describe('a closed meeting', () => {
  test('offers the draft, and its minutes can still be written', async () => {
    desk = await consoleDesk();
    await act(async () => desk.main.change({ type: 'CloseMeeting' }));
    const [first] = within(screen.getByRole('main')).getAllByRole('button', { name: /draft|Re-open|Next/ });
    expect(first?.textContent).toContain('Save the draft minutes for Word');
    write(' After.');
    await waitFor(() => expect(saved(3).at(-1)).toContain('After.'));
  });
});

describe('the people', () => {
  const row = (name: RegExp) => within(screen.getByRole('complementary')).getByRole('button', { name });
  const find = async (line: string) => {
    await desk.press('Ctrl+p');
    await act(async () => fireEvent.change(document.activeElement!, { target: { value: line } }));
    await desk.settle(20);
  };

  test('are counted, and stand with a word each', async () => {
    desk = await consoleDesk();
    const counts = screen.getByRole('list', { name: 'How many' });
    expect(counts.textContent).toBe('6 here2 apologies2 not yet');
    expect(row(/Shanice/).textContent).toContain('not yet');
    expect(row(/Tariq/).textContent).toContain('in the chair, here');
    expect(row(/Ruth/).textContent).toContain('for Peter Marsh');
  });

  test('two letters, arrow, Enter: here', async () => {
    desk = await consoleDesk();
    await find('sh');
    await desk.press('ArrowDown');
    await desk.press('Enter');
    await desk.settle(20);
    expect(row(/Shanice/).textContent).toContain('here');
    expect((document.activeElement as HTMLInputElement).value).toBe('');
  });

  test('a mark on the same line, and a time that is none is told', async () => {
    desk = await consoleDesk();
    await find('joan late soon');
    await desk.press('Enter');
    expect(desk.main.commands).toEqual([]);
    expect(screen.getByText(/“soon” is not a time/)).toBeDefined();
    await find('joan late 6.50');
    await desk.press('Enter');
    await desk.settle(20);
    expect(row(/Joan/).textContent).toContain('from 18:50');
  });

  test('somebody new is asked about before they are added', async () => {
    desk = await consoleDesk();
    await find('Sam Lee, Healthwatch');
    const field = document.activeElement!;
    // The Enter that goes to the button must not press it as well.
    expect(fireEvent.keyDown(field, { key: 'Enter' })).toBe(false);
    expect(document.activeElement?.textContent).toContain('Add as a guest');
    await act(async () => fireEvent.submit(document.activeElement!));
    await desk.settle(20);
    expect(desk.main.history.meeting.attendance.people.at(-1)).toMatchObject({
      name: { given: 'Sam', family: 'Lee' },
      role: 'Healthwatch',
      list: 'attendee',
      status: 'here',
      isGuest: true,
    });
  });

  test('somebody new of whom it is said that they are young is kept by first name', async () => {
    desk = await consoleDesk();
    await find('Kai Brown, SPARK (young person)');
    await desk.press('Enter');
    await act(async () => fireEvent.submit(document.activeElement!));
    await desk.settle(20);
    expect(desk.main.history.meeting.attendance.people.at(-1)).toMatchObject({
      name: { given: 'Kai', family: null },
      role: 'SPARK',
      isYoungPerson: true,
    });
  });

  test.each([
    ['Ctrl+1', () => screen.getByRole('listbox', { name: 'Agenda items' })],
    ['Ctrl+2', () => screen.getByRole('textbox', { name: /^Notes of/ })],
  ])('%s goes there from Prepare, too', async (keys, there) => {
    desk = await consoleDesk();
    await act(async () => setConsole({ place: 'prepare' }));
    await desk.press(keys);
    await desk.settle(40);
    expect(there().contains(document.activeElement)).toBe(true);
  });

  test('Ctrl+P finds the field although the actions stand there, and what it holds is typed over', async () => {
    desk = await consoleDesk();
    await find('moira left');
    await act(async () => setConsole({ side: 'actions' }));
    expect(screen.queryByRole('searchbox', { name: 'Find or add a person' })).toBeNull();
    await desk.press('Ctrl+P');
    const field = await screen.findByRole<HTMLInputElement>('searchbox', { name: 'Find or add a person' });
    expect(document.activeElement).toBe(field);
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
  });

  test('a young person’s surname is refused, and why is said', async () => {
    desk = await consoleDesk();
    await find('Bo Ellis');
    await act(async () => fireEvent.click(screen.getByRole('checkbox')));
    await act(async () => fireEvent.submit(screen.getByRole('button', { name: /Add as a guest/ })));
    await desk.settle(20);
    expect(screen.getByRole('alert').textContent).toContain('only a first name is kept');
    expect(desk.main.history.meeting.attendance.people).toHaveLength(10);
  });

  test('Enter on a row opens what can be said of them', async () => {
    desk = await consoleDesk();
    await desk.press('Ctrl+3');
    expect(document.activeElement?.textContent).toContain('Anne Hartley');
    await desk.press('ArrowDown');
    await desk.press('ArrowDown');
    await desk.press('ArrowDown');
    expect(document.activeElement?.textContent).toContain('Colin Webb');
    await desk.press('Enter');
    const menu = await screen.findByRole('menu');
    expect(
      within(menu)
        .getAllByRole('menuitem')
        .map((i) => i.textContent),
    ).toEqual([
      'Here',
      'Late, from…',
      'Absent',
      'Online',
      'Not yet',
      'Attends on behalf of…',
      'Move to Co-opted members',
      'Move to Other Attendees',
    ]);
    await act(async () => fireEvent.click(within(menu).getByText('Attends on behalf of…')));
    await desk.settle(20);
    expect((document.activeElement as HTMLInputElement).value).toBe('Colin Webb for ');
  });

  test('the actions of the meeting stand beside', async () => {
    desk = await consoleDesk();
    await act(async () => fireEvent.click(screen.getByRole('tab', { name: /Actions/ })));
    const panel = screen.getByRole('tabpanel', { name: /Actions/ });
    expect(
      within(panel)
        .getAllByRole('listitem')
        .map((i) => i.textContent),
    ).toEqual([
      'Item 4to bring more information on SDQsDev Rawal · next meeting · 28 Jan',
      'Item 4share the district breakdown with the Children in Care Council who? ·  by when?',
    ]);
  });

  test('looking at people keeps the clerk in the live place', async () => {
    desk = await consoleDesk();
    act(() => setConsole({ place: 'prepare' }));
    await desk.press('Ctrl+p');
    await desk.settle(40);
    expect(
      document.activeElement?.getAttribute('aria-label') ??
        document.activeElement?.getAttribute('placeholder'),
    ).toMatch(/Find or add a person/);
  });
});
