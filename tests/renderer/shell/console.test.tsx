import { actionById, perform } from '../../../renderer/actions/table';
import { act, fireEvent, render, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { consoleState } from '../../../renderer/bridge/console-store';
import { PartBoundary } from '../../../renderer/console/shell/part-boundary';
import { followed } from '../../../renderer/console/shell/follow-main';
import { consoleDesk, type Desk, screen } from '../../support/console-desk';
import { northmoor } from '../../support/northmoor';

let desk: Desk;
afterEach(() => {
  desk.clear();
  vi.restoreAllMocks();
});

const foot = () => screen.getByRole('contentinfo');
const bar = () => within(screen.getByRole('banner'));

describe('the bar at the top', () => {
  test('says where the meeting stands', async () => {
    desk = await consoleDesk();
    expect(bar().getByText('Corporate Parenting Board')).toBeDefined();
    expect(bar().getByText('Tue 24 Nov · Takeover Month')).toBeDefined();
    expect(bar().getByRole('button', { name: /Finish 19:57 · 3 min early/ })).toBeDefined();
    expect(
      bar().getByRole('button', { name: /In the chair: Tariq.*Hand over to.*CC Hartley/ }),
    ).toBeDefined();
    expect(bar().getByText(/18:47:12/, { selector: 'p' }).textContent).toContain('Saved');
  });

  test('F6 hands over the chair and says who is in it', async () => {
    desk = await consoleDesk();
    await desk.press('F6');
    expect(
      bar().getByRole('button', { name: /In the chair: CC Hartley.*Hand over to.*Tariq/ }),
    ).toBeDefined();
    expect(foot().textContent).toContain('CC Hartley is in the chair.');
  });

  test('never says saved while the disk refuses, and says so in words', async () => {
    desk = await consoleDesk();
    desk.main.diskFault = { code: 'disk-full', message: 'The disk is full. Free some space and try again.' };
    await desk.press('F7');
    expect(bar().getByText(/Not saved since 18:47/)).toBeDefined();
    expect(foot().textContent).toContain('The disk is full.');
    desk.main.diskFault = null;
    await desk.press('F7');
    expect(bar().queryByText(/Not saved/)).toBeNull();
  });

  test('F8 shows how the finish adds up and Escape puts it away', async () => {
    desk = await consoleDesk();
    await desk.press('F8');
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toContain('Planned to end at 20:00.');
    expect(within(dialog).getAllByRole('listitem')).toHaveLength(5);
    await act(async () => fireEvent.keyDown(dialog, { key: 'Escape' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});

describe('keys', () => {
  test('Ctrl+Enter takes the next item and its notes have the keyboard', async () => {
    desk = await consoleDesk();
    await desk.press('Ctrl+Enter');
    await desk.settle(20);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Delivery Plan');
    expect(document.activeElement?.getAttribute('aria-label')).toContain(
      'Notes of Corporate Parenting Strategy',
    );
    expect(foot().textContent).toContain('Now item 5');
  });

  test('F9 asks how long, Enter takes ten minutes, F9 again ends it', async () => {
    desk = await consoleDesk();
    await desk.press('F9');
    const field = await screen.findByLabelText<HTMLInputElement>('Minutes');
    expect(field.value).toBe('10');
    // What is suggested is typed over: “5” is five minutes, not 105.
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, 2]);
    expect(screen.getByText('Back at 18:57.')).toBeDefined();
    await act(async () => fireEvent.submit(field));
    await desk.settle(1);
    expect(screen.getByText('Break, back at 18:57')).toBeDefined();
    await desk.press('F9');
    expect(screen.queryByText('Break, back at 18:57')).toBeNull();
  });

  test('an answer that is none is refused in words, and the question stays', async () => {
    desk = await consoleDesk();
    await desk.press('F9');
    const field = await screen.findByLabelText<HTMLInputElement>('Minutes');
    await act(async () => fireEvent.change(field, { target: { value: 'soon' } }));
    await act(async () => fireEvent.submit(field));
    expect((await screen.findByRole('alert')).textContent).toContain(
      'Type a number of minutes from 1 to 240',
    );
    expect(desk.main.commands).toEqual([]);
  });

  test('closing says first what was not taken and who was not marked, and Escape leaves all as it was', async () => {
    desk = await consoleDesk();
    await act(async () => perform(actionById('close-meeting')));
    const asked = await screen.findByRole('dialog', { name: 'Close the meeting?' });
    expect(asked.textContent).toMatch(/Not taken: 5 /);
    expect(asked.textContent).toContain('Nobody said whether');
    await desk.press('Escape');
    expect(desk.main.commands).toEqual([]);
  });

  test('closing with what was not taken defers it with the reason given, and then closes', async () => {
    desk = await consoleDesk();
    await act(async () => perform(actionById('close-meeting')));
    const reason = await screen.findByLabelText('Why, for the minutes?');
    await act(async () => fireEvent.submit(reason));
    await desk.settle(40);
    const { agenda, sitting } = desk.main.history.meeting;
    expect(sitting.phase).toBe('closed');
    const late = agenda.items.filter((i) => i.status === 'deferred');
    expect(late.length).toBeGreaterThan(0);
    expect(late.every((i) => i.deferral?.reason === 'There was not enough time.')).toBe(true);
    expect(agenda.items.filter((i) => i.status === 'planned').every((i) => i.kind === 'next-meeting')).toBe(
      true,
    );
  });

  test('F10 asks why, and without a reason nothing is put off', async () => {
    desk = await consoleDesk();
    await desk.press('F10');
    const field = await screen.findByLabelText('Why?');
    await act(async () => fireEvent.submit(field));
    expect(desk.main.history.meeting.agenda.items[3]?.status).toBe('running');
    await act(async () => fireEvent.change(field, { target: { value: 'Papers were late.' } }));
    await act(async () => fireEvent.submit(field));
    await desk.settle(1);
    expect(desk.main.history.meeting.agenda.items[3]?.deferral?.reason).toBe('Papers were late.');
    expect(screen.getByText('Deferred: Papers were late.')).toBeDefined();
  });

  test('while a dialog asks, only its own key is heard', async () => {
    desk = await consoleDesk();
    await desk.press('F10');
    await screen.findByLabelText('Why?');
    await desk.press('F7');
    await desk.press('Ctrl+Enter');
    expect(desk.main.commands).toEqual([]);
    await desk.press('F10');
    await waitFor(() => expect(screen.queryByLabelText('Why?')).toBeNull());
  });

  test('what is not possible now is told', async () => {
    desk = await consoleDesk();
    await desk.press('F5');
    expect(foot().textContent).toContain('“Start the meeting” is not possible now.');
  });

  test('Ctrl+Z outside text takes back the last step and Ctrl+Y brings it back', async () => {
    desk = await consoleDesk();
    await desk.press('F7');
    act(() => (document.activeElement as HTMLElement).blur());
    await desk.press('Ctrl+z');
    expect(foot().textContent).toContain('Undone: changing an item’s time.');
    expect(desk.main.history.meeting.agenda.items[3]?.grantedMinutes).toBe(0);
    await desk.press('Ctrl+y');
    expect(desk.main.history.meeting.agenda.items[3]?.grantedMinutes).toBe(2);
  });

  test('Alt+PageDown shows the item after without starting it', async () => {
    desk = await consoleDesk();
    await desk.press('Alt+PageDown');
    await desk.settle(20);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Delivery Plan');
    expect(desk.main.commands).toEqual([]);
    expect(screen.getByRole('button', { name: /Start the item shown/ })).toBeDefined();
  });

  test('Ctrl+K finds a command by a few letters and Enter does it', async () => {
    desk = await consoleDesk();
    await desk.press('Ctrl+k');
    const field = await screen.findByRole('searchbox', { name: 'Find a command' });
    await act(async () => fireEvent.change(field, { target: { value: 'adjourn' } }));
    await desk.press('ArrowDown');
    await desk.press('Enter');
    await desk.settle(50);
    expect(desk.main.commands).toEqual([{ type: 'AdjournMeeting' }]);
  });

  test('F1 shows every key', async () => {
    desk = await consoleDesk();
    await desk.press('F1');
    const sheet = await screen.findByRole('dialog', { name: 'Every key' });
    expect(sheet.textContent).toContain('Next itemCtrl ↵');
    expect(sheet.textContent).toContain('Note for the clerk only! space');
  });

  test('a choice in the native menu does the same', async () => {
    desk = await consoleDesk();
    await act(async () => desk.main.wire.tell('menu:chosen', { id: 'pause-item' }));
    await desk.settle(1);
    expect(desk.main.commands).toEqual([{ type: 'PauseItem' }]);
  });
});

describe('notices', () => {
  test('F12 saves the draft and offers to open it and to show it in its folder', async () => {
    desk = await consoleDesk();
    await desk.press('F12');
    const notices = within(screen.getByRole('region', { name: 'Notices' }));
    expect(notices.getByText(/draft.docx/)).toBeDefined();
    await desk.press('Shift+F12');
    await act(async () => fireEvent.click(notices.getByRole('button', { name: /Show in folder/ })));
    await desk.settle(1);
    expect(desk.main.wire.asked).toEqual(
      expect.arrayContaining(['export:save', 'export:open', 'export:show-in-folder']),
    );
  });

  test('what main raises stays until it is put away', async () => {
    desk = await consoleDesk();
    await act(async () =>
      desk.main.wire.tell('notice:raised', { id: 'n', tone: 'warning', message: 'One change was lost.' }),
    );
    const notices = within(screen.getByRole('region', { name: 'Notices' }));
    expect(notices.getByText('One change was lost.')).toBeDefined();
    await act(async () => fireEvent.click(notices.getByRole('button', { name: 'Put away' })));
    expect(notices.queryByText('One change was lost.')).toBeNull();
  });
});

describe('what is in the middle of the screen', () => {
  test('is the running item whenever another begins to run', async () => {
    desk = await consoleDesk();
    await act(async () => desk.main.change({ type: 'NextItem' }));
    await desk.settle(20);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Delivery Plan');
  });

  test('is left alone by everything else that changes', async () => {
    desk = await consoleDesk();
    const sixth = northmoor().meeting.agenda.items[5]?.id ?? null;
    const before = { ...consoleState(), shownItem: sixth };
    const open = before.open;
    if (!open) throw new Error('A meeting is open here');
    const now = { ...before, open: { ...open, meeting: { ...open.meeting } } };
    expect(followed(now, before)).toBeNull();
  });

  test('is found again by Alt+3 after a look at the library', async () => {
    desk = await consoleDesk();
    await desk.press('Alt+1');
    expect(screen.queryByRole('navigation', { name: 'Agenda' })).toBeNull();
    await desk.press('Alt+3');
    await desk.settle(40);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Performance Information');
  });

  test('a part that cannot be drawn says so, leaves the others alone and can be tried again', async () => {
    desk = await consoleDesk();
    let isBroken = true;
    function Fragile() {
      if (isBroken) throw new Error('A test breaks this part');
      return <p>whole again</p>;
    }
    vi.spyOn(console, 'error').mockImplementation(() => {});
    render(
      <PartBoundary part="the fragile part">
        <Fragile />
      </PartBoundary>,
    );
    expect(screen.getByRole('alert').textContent).toContain('could not draw the fragile part');
    expect(screen.getByRole('navigation', { name: 'Agenda' })).toBeDefined();
    isBroken = false;
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Try again' })));
    expect(screen.getByText('whole again')).toBeDefined();
  });
});
