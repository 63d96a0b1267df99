import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { useConsole } from '../../../renderer/bridge/console-store';
import { afterDrop } from '../../../renderer/console/prepare/agenda/agenda-rows';
import { AgendaSection } from '../../../renderer/console/prepare/agenda/agenda-section';
import type { Meeting } from '../../../shared/meeting/meeting';
import {
  button,
  field,
  goToRow,
  press,
  push,
  saidAtTheFoot,
  settled,
  showPlace,
  standInForLayout,
  type,
} from '../../support/console-page';
import {
  agenda,
  chairs,
  command,
  item,
  itemCalled,
  people,
  person,
  tell,
  who,
  youngPerson,
} from '../../support/meetings';

beforeEach(standInForLayout);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const show = (...items: Parameters<typeof agenda>) =>
  showPlace(tell({}, ...(items.length === 0 ? [] : [agenda(...items)])), <AgendaSection />);
const titles = (meeting: Meeting) => meeting.agenda.items.map(({ title }) => title);
const three = [item('Performance', 15), item('Delivery Plan', 40), item('Timetable', 5)] as const;

describe('an empty agenda', () => {
  test('says what to do, and begins with the items every meeting has', async () => {
    const main = show();
    expect(screen.getByText(/Nothing is on the agenda yet/)).toBeTruthy();
    push('Add the usual items');
    await settled(() =>
      expect(titles(main.meeting())).toEqual([
        'Introductions and Apologies',
        'Notes of the Meeting and Matters Arising from 15 September 2026',
        'Any Other Business',
        'Date and Time of Next Meeting',
      ]),
    );
  });

  test('leads to bringing in an agenda', () => {
    show();
    push('Bring in the agenda…');
    expect(useConsole.getState().overlay).toBe('import');
  });
});

describe('adding an item', () => {
  test('by one line, with its minutes and pages, before the items that close the agenda', async () => {
    const main = show(item('Introductions', null, 'introductions'), item('AOB', null, 'any-other-business'));
    type('Add an item', 'Delivery Plan (20 mins) (Pages 7 - 38)');
    press('Enter');
    await settled(() => expect(titles(main.meeting())).toEqual(['Introductions', 'Delivery Plan', 'AOB']));
    expect(main.meeting().agenda.items[1]).toMatchObject({
      allottedMinutes: 20,
      pages: { from: 7, to: 38 },
    });
    await settled(() => expect(saidAtTheFoot()).toBe('Item 2 is added: Delivery Plan.'));
    expect(field('Add an item').value).toBe('');
  });

  test('without a title says what to type', async () => {
    show(...three);
    push('Add item');
    expect(await screen.findByText(/Type the item’s title/)).toBeTruthy();
  });
});

describe('the order', () => {
  test('changes with Alt and an arrow, the keyboard stays on the item, and its new place is said', async () => {
    const main = show(...three);
    goToRow(/Delivery Plan/);
    press('ArrowUp', { altKey: true });
    await settled(() =>
      expect(titles(main.meeting())).toEqual(['Delivery Plan', 'Performance', 'Timetable']),
    );
    await settled(() => expect(saidAtTheFoot()).toBe('“Delivery Plan” is now item 1 of 3.'));
    expect(
      document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
    ).toContain('Delivery Plan');
    press('ArrowUp', { altKey: true });
    press('ArrowDown', { altKey: true });
    await settled(() =>
      expect(titles(main.meeting())).toEqual(['Performance', 'Delivery Plan', 'Timetable']),
    );
    expect(main.carriedOut).toHaveLength(2);
  });

  test('changes by its buttons, and the keyboard stays on the button', async () => {
    const main = show(...three);
    goToRow(/Performance/);
    act(() => button('Move down: Performance').focus());
    push('Move down: Performance');
    await settled(() =>
      expect(titles(main.meeting())).toEqual(['Delivery Plan', 'Performance', 'Timetable']),
    );
    await settled(() =>
      expect(document.activeElement?.getAttribute('aria-label')).toBe('Move down: Performance'),
    );
  });

  const drop = (meeting: Meeting, moved: string, side: 'before' | 'after', on: string) =>
    afterDrop(meeting.agenda.items, itemCalled(meeting, moved), itemCalled(meeting, on), side);

  test.each([
    ['Timetable', 'before', 'Performance', ['Timetable', 'Performance', 'Delivery Plan']],
    ['Timetable', 'after', 'Performance', ['Performance', 'Timetable', 'Delivery Plan']],
    ['Performance', 'after', 'Timetable', ['Delivery Plan', 'Timetable', 'Performance']],
    ['Performance', 'before', 'Timetable', ['Delivery Plan', 'Performance', 'Timetable']],
  ] as const)('%s can be dragged %s %s', (moved, side, on, order) => {
    const { meeting } = tell({}, agenda(...three));
    const after = drop(meeting, moved, side, on);
    const dragged = tell(
      {},
      agenda(...three),
      command({ type: 'MoveItem', itemId: itemCalled(meeting, moved), after: after ?? null }),
    );
    expect(titles(dragged.meeting)).toEqual(order);
  });

  test.each([
    ['Performance', 'before', 'Delivery Plan'],
    ['Delivery Plan', 'after', 'Performance'],
    ['Delivery Plan', 'after', 'Delivery Plan'],
  ] as const)('%s dropped %s %s stays where it is', (moved, side, on) => {
    expect(drop(tell({}, agenda(...three)).meeting, moved, side, on)).toBeUndefined();
  });

  test('an item at the top cannot go further up', () => {
    show(...three);
    expect(screen.getByRole('button', { name: 'Move up: Performance' }).hasAttribute('disabled')).toBe(true);
  });
});

describe('removing an item', () => {
  test('by Delete gives the keyboard to the next one', async () => {
    const main = show(...three);
    goToRow(/Delivery Plan/);
    press('Delete');
    await settled(() => expect(titles(main.meeting())).toEqual(['Performance', 'Timetable']));
    await settled(() => expect(document.activeElement?.textContent).toContain('Timetable'));
  });

  test('that was started is refused, and the reason is told', async () => {
    const main = show(...three);
    await act(async () => {
      const { dispatch } = await import('../../../renderer/bridge/meeting-link');
      await dispatch({ type: 'StartMeeting' });
    });
    await screen.findByText(/running now/);
    push('Remove: Performance');
    await settled(() => expect(saidAtTheFoot()).toMatch(/has been started, so it stays in the record/));
    expect(titles(main.meeting())).toHaveLength(3);
  });
});

describe('editing an item', () => {
  test('every part saves itself', async () => {
    const main = show(...three);
    goToRow(/Performance/);
    press('Enter');
    await screen.findByRole('dialog', { name: 'Item 1' });
    type('Title', 'Performance Information');
    type('Minutes', '20 mins');
    type('Pages', '37 - 60');
    type('Presenters', 'Dev Rawal, Business Intelligence\nMoira Kay');
    type('Purposes', 'To discuss the data\n\nTo agree what comes next');
    type('Title in plain words', 'How are we doing?');
    type('Presenter in plain words', 'Dev, who looks after the numbers');
    act(() => field('Young people lead this item').click());
    act(() => field('Group work').click());
    push('Done');
    await settled(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(main.meeting().agenda.items[0]).toMatchObject({
      title: 'Performance Information',
      allottedMinutes: 20,
      pages: { from: 37, to: 60 },
      presenters: [
        { name: 'Dev Rawal', team: 'Business Intelligence' },
        { name: 'Moira Kay', team: null },
      ],
      purposes: ['To discuss the data', 'To agree what comes next'],
      plainTitle: 'How are we doing?',
      plainPresenter: 'Dev, who looks after the numbers',
      isYoungPeopleLed: true,
      isGroupWork: true,
    });
  });

  test.each([
    ['Minutes', 'half an hour', /is not a number of minutes/],
    ['Minutes', '0', /is not a number of minutes/],
    ['Pages', '38-7', /is no range of pages/],
    ['Title', '', /An item needs a title/],
  ])('%s “%s” is refused and stays as typed', async (label, typed, sentence) => {
    show(...three);
    goToRow(/Performance/);
    press('Enter');
    await screen.findByRole('dialog');
    type(label, typed);
    push('Done');
    await screen.findByText(sentence);
    expect(field(label).value).toBe(typed);
  });

  test('it can be removed from there', async () => {
    const main = show(...three);
    goToRow(/Performance/);
    press('Enter');
    await screen.findByRole('dialog');
    push('Remove item');
    await settled(() => expect(titles(main.meeting())).toEqual(['Delivery Plan', 'Timetable']));
    await settled(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});

describe('the planned time', () => {
  test.each([
    [[item('Performance', 60), item('Delivery Plan', 60)], '120 of 120 minutes planned'],
    [
      [item('Performance', 60), item('AOB')],
      '60 of 120 minutes planned, 60 to spare · 1 item has no minutes',
    ],
    [[item('Performance', 130)], '▲ 130 of 120 minutes planned: 10 minutes more than the meeting has'],
  ])('is said in words', (items, words) => {
    show(...items);
    expect(screen.getAllByRole('status').map((status) => status.textContent)).toContain(words);
  });
});

describe('who leads an item', () => {
  const withChairs = (...chairing: string[]) =>
    showPlace(
      tell(
        {},
        people(person('County Councillor Anne Hartley'), youngPerson('Tariq')),
        agenda(...three),
        chairs(...chairing),
      ),
      <AgendaSection />,
    );

  test('is one of the two chairs, and stands beside the title', async () => {
    const main = withChairs('Anne Hartley', 'Tariq');
    goToRow(/Delivery Plan/);
    press('Enter');
    push(/Who leads it/);
    act(() => screen.getByRole('option', { name: 'Tariq' }).click());
    const { meeting } = main;
    await settled(() => expect(Object.values(meeting().chairing.leads)).toEqual([who(meeting(), 'Tariq')]));
    push('Done');
    await settled(() => expect(screen.getByText('Tariq leads')).toBeTruthy());
  });

  test('is not asked while one alone chairs', async () => {
    withChairs('Anne Hartley');
    goToRow(/Delivery Plan/);
    press('Enter');
    await settled(() => expect(screen.getByRole('dialog')).toBeTruthy());
    expect(screen.queryByText('Who leads it')).toBeNull();
  });
});
