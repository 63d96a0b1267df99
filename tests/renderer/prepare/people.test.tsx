import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PeopleSection } from '../../../renderer/console/prepare/people/people-section';
import { listName } from '../../../shared/attendance/naming';
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
import { chairs, people, person, tell, youngPerson } from '../../support/meetings';

beforeEach(standInForLayout);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const ADD = 'Add a person, or paste a list';
const show = (...told: Parameters<typeof people>) =>
  showPlace(tell({}, ...(told.length === 0 ? [] : [people(...told)])), <PeopleSection />);
const lists = ({ attendance }: Meeting) =>
  attendance.people.map(({ name, role, list }) => `${listName(name)}, ${role}: ${list}`);
const anne = person('County Councillor Anne Hartley', 'County Councillor');
const dev = person('Dev Rawal', 'Business Intelligence', 'attendee');

describe('adding people', () => {
  test('one line and Enter adds a person, and the field is ready for the next', async () => {
    const main = show();
    type(ADD, 'Jenny Dale, Health Service 0-19');
    press('Enter');
    await settled(() => expect(lists(main.meeting())).toEqual(['Jenny Dale, Health Service 0-19: member']));
    await settled(() => expect(saidAtTheFoot()).toBe('Jenny Dale is added to Members.'));
    expect(field(ADD).value).toBe('');
    expect(document.activeElement).toBe(field(ADD));
  });

  test('a pasted list adds everybody as one step', async () => {
    const main = show();
    type(ADD, 'Anne Hartley\nCo-opted members\nHelen Price, Nursing\nMoira Kay');
    push('Add 3 people');
    await settled(() =>
      expect(lists(main.meeting())).toEqual([
        'Anne Hartley, : member',
        'Helen Price, Nursing: co-opted',
        'Moira Kay, : co-opted',
      ]),
    );
    expect(main.carriedOut).toHaveLength(1);
    await settled(() => expect(saidAtTheFoot()).toBe('3 people are added.'));
  });

  test('a young person with a surname is refused with the reason, and the line stays', async () => {
    const main = show();
    type(ADD, 'Shanice Moor, SPARK Representative');
    act(() => field('Young person').click());
    expect(screen.getByText(/First name only: a young person’s surname is never kept/)).toBeTruthy();
    push('Add');
    await screen.findByText(/Shanice is a young person, so only a first name is kept/);
    expect(field(ADD).value).toBe('Shanice Moor, SPARK Representative');
    type(ADD, 'Shanice, SPARK Representative');
    push('Add');
    await settled(() => expect(main.meeting().attendance.people[0]?.isYoungPerson).toBe(true));
  });

  test('somebody who is listed already is noticed', async () => {
    show(anne);
    type(ADD, 'County Councillor Anne Hartley, County Councillor');
    press('Enter');
    expect(await screen.findByText(/is on the list of Members already/)).toBeTruthy();
  });

  test('nothing typed says what to type', async () => {
    show();
    push('Add');
    expect(await screen.findByText(/Type a name, and after a comma where they are from/)).toBeTruthy();
  });
});

describe('the lists', () => {
  test('say when nobody is on them, and how many are', () => {
    show(anne);
    expect(screen.getByRole('heading', { name: 'Members 1' })).toBeTruthy();
    expect(screen.getAllByText('Nobody yet.')).toHaveLength(2);
  });

  test('Alt and an arrow moves a person to the list below, and the keyboard goes along', async () => {
    const main = show(anne, dev);
    goToRow(/Anne Hartley/);
    press('ArrowDown', { altKey: true });
    await settled(() =>
      expect(document.activeElement?.closest('[role="grid"]')?.getAttribute('aria-label')).toBe(
        'Co-opted members',
      ),
    );
    expect(lists(main.meeting())[0]).toContain('co-opted');
    expect(document.activeElement?.textContent).toContain('Anne Hartley');
  });

  test('Delete removes a person, and the keyboard goes to the one beside', async () => {
    const main = show(anne, person('Colin Webb'), dev);
    goToRow(/Anne Hartley/);
    press('Delete');
    await settled(() => expect(main.meeting().attendance.people).toHaveLength(2));
    await settled(() => expect(document.activeElement?.textContent).toContain('Colin Webb'));
    expect(saidAtTheFoot()).toBe('Anne Hartley is removed. Undo brings them back.');
  });

  test('a chair is not removed, and the reason is told', async () => {
    const main = showPlace(tell({}, people(anne), chairs('Anne Hartley')), <PeopleSection />);
    goToRow(/Anne Hartley/);
    press('Delete');
    await settled(() =>
      expect(saidAtTheFoot()).toBe('Anne Hartley chairs this meeting. Choose another chair first.'),
    );
    expect(main.meeting().attendance.people).toHaveLength(1);
  });
});

describe('editing a person', () => {
  test('Enter opens them; name and role save themselves; closing gives the keyboard back', async () => {
    const main = show(anne, dev);
    goToRow(/Dev Rawal/);
    press('Enter');
    const dialog = await screen.findByRole('dialog', { name: 'Dev Rawal' });
    type('Organisation or role', 'Data');
    act(() => within(dialog).getByRole('button', { name: 'Done' }).click());
    await settled(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(lists(main.meeting())[1]).toBe('Dev Rawal, Data: attendee');
    await settled(() => expect(document.activeElement?.textContent).toContain('Dev Rawal'));
  });

  test('a name that is refused keeps the dialog open, and closing again leaves it as it was', async () => {
    const main = show(dev);
    goToRow(/Dev Rawal/);
    press('Enter');
    await screen.findByRole('dialog');
    type('Name', '');
    push('Done');
    await screen.findByText(/A person needs a name/);
    push('Done');
    await settled(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(lists(main.meeting())).toEqual(['Dev Rawal, Business Intelligence: attendee']);
  });

  test('making someone a young person says why no surname is kept, and offers the first name alone', async () => {
    const main = show(person('Shanice Moor', 'SPARK Representative'));
    goToRow(/Shanice/);
    press('Enter');
    await screen.findByRole('dialog');
    act(() => field(/A young person/).click());
    await settled(() => expect(button('Keep only “Shanice”')).toBeTruthy());
    push('Keep only “Shanice”');
    await settled(() =>
      expect(main.meeting().attendance.people[0]).toMatchObject({
        name: { given: 'Shanice', family: null },
        isYoungPerson: true,
      }),
    );
  });
});

test('a young person is marked in words on the list', () => {
  show(youngPerson('Tariq'));
  expect(screen.getByRole('row', { name: /Tariq/ }).textContent).toContain('◆ young person');
});
