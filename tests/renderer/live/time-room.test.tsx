import { act, fireEvent, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { wayRows } from '../../../renderer/console/shell/way-rows';
import {
  readRecorded,
  recordedStretches,
  timeFields,
} from '../../../renderer/console/live/dialogs/recorded-times';
import { timeOf } from '../../../shared/kernel/wall-time';
import type { Command } from '../../../shared/meeting/commands';
import type { History } from '../../../shared/meeting/history';
import { blocksOf } from '../../../shared/minutes/blocks';
import { consoleDesk, type Desk, screen } from '../../support/console-desk';
import { aBlock } from '../../support/given-when-then';
import { clockOn, countingIds, lived, northmoor } from '../../support/northmoor';

let desk: Desk;
afterEach(() => desk?.clear());

const newId = countingIds('more');
const items = northmoor().meeting.agenda.items;
const [, , third, fourth, fifth, sixth] = items;
const after = (...done: readonly (readonly [time: string, command: Command])[]): History =>
  done.reduce((h, [time, command]) => lived(h, command, clockOn(time), newId), northmoor());
const late = (): History => after(['18:47:10', { type: 'ExtendItem', itemId: fourth!.id, minutes: 9 }]);
const later = (): History =>
  lived(late(), { type: 'ExtendItem', itemId: sixth!.id, minutes: 20 }, clockOn('18:47:11'), newId);
const foot = () => within(screen.getByRole('contentinfo'));
const agendaNow = () => desk.main.history.meeting.agenda;
const typeIn = (field: HTMLElement, value: string) =>
  act(async () => fireEvent.change(field, { target: { value } }));
const enter = (field: HTMLElement) => act(async () => fireEvent.submit(field));

describe('ways back', () => {
  test('are told in words: what is touched, when it would end, and whose it is', () => {
    const { none, rows } = wayRows(late().meeting, clockOn('18:47:12'));
    expect(none).toBeNull();
    expect(rows.length).toBeGreaterThan(1);
    const [first] = rows;
    expect(first).toMatchObject({ youngPeople: null, decisions: 'Touches 1 decision' });
    expect(first?.name).toBe('Trim item 4');
    expect(first?.endsAt).toBe('19:59');
    expect(first?.touched[0]).toContain(
      '“Children in Care and Care Leavers Performance Information” (Dev Rawal)',
    );
    expect(rows.some(({ youngPeople }) => youngPeople === 'Touches 1 item young people lead')).toBe(true);
  });

  test('are not offered while the meeting keeps to its time, nor once it is closed', () => {
    expect(wayRows(northmoor().meeting, clockOn('18:47:12'))).toEqual({ rows: [], none: null });
    const closed = lived(late(), { type: 'CloseMeeting' }, clockOn('20:30'), newId);
    expect(wayRows(closed.meeting, clockOn('20:31')).rows).toEqual([]);
  });

  test('where there is none, it is said how much could be given at most', () => {
    const tooLate = after(['18:47:10', { type: 'ExtendItem', itemId: fifth!.id, minutes: 90 }]);
    const much = lived(tooLate, { type: 'StartItem', itemId: fifth!.id }, clockOn('18:48'), newId);
    const { none, rows } = wayRows(much.meeting, clockOn('20:15'));
    expect(rows).toEqual([]);
    expect(none).toContain('must be given back, and the items still to come can give');
  });

  test('F8 opens them, arrows look, Enter takes one as one step, and the chosen reason goes along', async () => {
    desk = await consoleDesk(later());
    await desk.press('F8');
    const list = await screen.findByRole('listbox', { name: 'Ways back' });
    const options = within(list).getAllByRole('option');
    await waitFor(() => expect(document.activeElement).toBe(options[0]));
    const way = wayRows(desk.main.history.meeting, clockOn('18:47:12')).rows.findIndex(
      ({ way: { deferrals } }) => deferrals.length > 0,
    );
    expect(way).toBeGreaterThanOrEqual(0);
    for (let n = 0; n < way; n += 1) await desk.press('ArrowDown');
    expect(document.activeElement).toBe(options[way]);
    await typeIn(screen.getByLabelText('Why, for the minutes, if one is deferred'), 'The speaker had to go.');
    options[way]?.focus();
    await desk.press('Enter');
    await desk.settle(5);
    expect(desk.main.commands.map((c) => c.type)).toEqual(['TakeWayBack']);
    const deferred = agendaNow().items.filter(({ status }) => status === 'deferred');
    expect(deferred.map(({ deferral }) => deferral?.reason)).toEqual(['The speaker had to go.']);
    expect(foot().getByText(/minutes? given back/)).toBeDefined();
    expect(screen.queryByRole('listbox', { name: 'Ways back' })).toBeNull();
    await desk.press('Ctrl+Alt+z');
    expect(agendaNow().items.filter(({ status }) => status === 'deferred')).toEqual([]);
  });
});

describe('a late start', () => {
  const forgotten = (): History => {
    const block = aBlock('late-1', 'The plan was gone through.');
    const writing: Command = {
      type: 'ChangeMinutes',
      itemId: fifth!.id,
      changes: [{ op: 'put', block, after: null }],
    };
    return after(['18:48:30', writing]);
  };

  test('is asked about in a quiet line, and one key starts the item from then', async () => {
    desk = await consoleDesk(forgotten(), clockOn('18:52'));
    const line = screen.getByText('You have been on item 4 for a while: started item 5 at 18:48?');
    expect(line.tagName).toBe('OUTPUT');
    expect(screen.queryByRole('dialog')).toBeNull();
    await desk.press('F2');
    await desk.settle(5);
    expect(desk.main.commands).toEqual([
      { type: 'StartItemAsOf', itemId: fifth!.id, from: clockOn('18:48:30') },
    ]);
    expect(agendaNow().items[4]).toMatchObject({ status: 'running' });
    expect(foot().getByText(/Now item 5.*Started at 18:48/)).toBeDefined();
    expect(screen.queryByText(/You have been on item/)).toBeNull();
  });

  test('that the clerk says no to is not asked about again', async () => {
    desk = await consoleDesk(forgotten(), clockOn('18:52'));
    await desk.press('Shift+F2');
    await desk.settle(5);
    expect(screen.queryByText(/You have been on item/)).toBeNull();
    expect(desk.main.commands).toEqual([]);
  });
});

describe('times put right afterwards', () => {
  test('list the stretches of the item and the breaks, without an end where it goes on still', () => {
    const history = after(
      ['18:48', { type: 'StartBreak', minutes: 5 }],
      ['18:53', { type: 'EndBreak' }],
      ['18:55', { type: 'StartItem', itemId: sixth!.id }],
      ['19:00', { type: 'GoBack' }],
    );
    const { meeting } = history;
    const labels = timeFields(recordedStretches(meeting, fourth!.id)).map(({ label }) => label);
    expect(labels).toEqual([
      'Item 4: began',
      'Item 4: ended',
      'Item 4, the second time: began',
      'Break: began',
      'Break: ended',
    ]);
    const was = clockOn('18:40:54');
    expect(['18:32', '6.32pm', '6.32'].map((text) => timeOf(readRecorded(text, was, meeting)!))).toEqual(
      Array(3).fill('18:32'),
    );
    expect(readRecorded('soon', was, meeting)).toBeNull();
  });

  test('Shift+F8 asks, and what met the time moves along', async () => {
    desk = await consoleDesk();
    await desk.press('Shift+F8');
    const field = await screen.findByLabelText<HTMLInputElement>('Item 4: began');
    expect(field.value).toBe('18:40');
    await typeIn(field, 'half past');
    await enter(field);
    expect(screen.getByRole('alert').textContent).toContain('18:32, or 6.32pm');
    await typeIn(field, '6.32pm');
    await enter(field);
    await desk.settle(5);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(agendaNow().items[3]?.segments[0]?.from).toBe(clockOn('18:32'));
    expect(agendaNow().items[2]?.segments[0]?.to).toBe(clockOn('18:32'));
  });

  test('what cannot have been is refused at its field, and the dialog stays', async () => {
    desk = await consoleDesk();
    await desk.press('Shift+F8');
    const field = await screen.findByLabelText<HTMLInputElement>('Item 4: began');
    await typeIn(field, '18:10');
    await enter(field);
    await desk.settle(5);
    expect(screen.getByRole('alert').textContent).toContain('Exploitation and Violence Reduction');
    expect(screen.getByRole('dialog', { name: 'When was it really?' })).toBeDefined();
  });
});

describe('what turns out otherwise', () => {
  test('an item is split where the cursor is, with minutes and text', async () => {
    desk = await consoleDesk();
    const before = blocksOf(desk.main.history.meeting.minutes, fourth!.id);
    await desk.press('Ctrl+Shift+d');
    const title = await screen.findByLabelText('What is the second part about?');
    await enter(title);
    expect(screen.getByRole('alert').textContent).toContain('Say what it is about');
    await typeIn(title, 'Missing episodes');
    await typeIn(screen.getByLabelText('Minutes for it'), '5');
    const along = screen.getByRole('checkbox', { name: /^The text from “.*” on goes along/ });
    await act(async () => fireEvent.click(along));
    await enter(title);
    await desk.settle(5);
    expect(screen.queryByRole('dialog')).toBeNull();
    const [first, second] = agendaNow().items.slice(3);
    expect([first?.allottedMinutes, second?.title, second?.allottedMinutes]).toEqual([
      10,
      'Missing episodes',
      5,
    ]);
    const { minutes } = desk.main.history.meeting;
    const moved = blocksOf(minutes, second!.id);
    expect(moved.length).toBeGreaterThan(0);
    expect([...blocksOf(minutes, first!.id), ...moved].map(({ id }) => id)).toEqual(
      before.map(({ id }) => id),
    );
  });

  test('an item is raised from the floor and starts', async () => {
    desk = await consoleDesk();
    await desk.press('Ctrl+Shift+f');
    const title = await screen.findByLabelText('What is it about?');
    await typeIn(title, 'The bus to school');
    await typeIn(screen.getByLabelText('Minutes'), 'a few');
    await enter(title);
    expect(screen.getByRole('alert').textContent).toContain('number of minutes');
    await typeIn(screen.getByLabelText('Minutes'), '5');
    await act(async () => fireEvent.click(screen.getByRole('checkbox', { name: 'Young people lead it' })));
    await enter(title);
    await desk.settle(5);
    expect(agendaNow().items[4]).toMatchObject({
      title: 'The bus to school',
      status: 'running',
      grantedMinutes: 5,
      isYoungPeopleLed: true,
    });
    expect(foot().getByText('Now item 5: The bus to school.')).toBeDefined();
  });

  test('Ctrl+Shift+Enter goes back to the item before, and Ctrl+F5 re-opens the one shown', async () => {
    desk = await consoleDesk();
    await desk.press('Ctrl+Shift+Enter');
    await desk.settle(5);
    expect(agendaNow().items[2]).toMatchObject({ id: third!.id, status: 'running' });
    expect(agendaNow().items[3]?.status).toBe('paused');
    await desk.press('Alt+PageUp');
    await desk.press('Ctrl+F5');
    await desk.settle(5);
    expect(agendaNow().items[1]?.status).toBe('running');
  });

  test('the item shown is moved while the meeting runs, and at the end it is said', async () => {
    desk = await consoleDesk();
    await desk.press('Alt+Shift+PageDown');
    await desk.settle(5);
    expect(agendaNow().items[4]?.id).toBe(fourth!.id);
    expect(foot().getByText(/is now item 5 of 8/)).toBeDefined();
    for (let n = 0; n < 4; n += 1) {
      await desk.press('Alt+Shift+PageUp');
      await desk.settle(2);
    }
    expect(agendaNow().items[0]?.id).toBe(fourth!.id);
    await desk.press('Alt+Shift+PageUp');
    expect(foot().getByText('This is the first item.')).toBeDefined();
  });
});
