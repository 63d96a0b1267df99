import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { setConsole, useConsole } from '../../../renderer/bridge/console-store';
import { useRegister } from '../../../renderer/bridge/register-link';
import { takeLastLists } from '../../../renderer/console/prepare/people/last-lists';
import { PeopleCsvDialog } from '../../../renderer/console/prepare/people/people-csv-dialog';
import { PeopleSection } from '../../../renderer/console/prepare/people/people-section';
import { RegisterDialog } from '../../../renderer/console/prepare/people/register-dialog';
import { listName, readName } from '../../../shared/attendance/naming';
import type { PersonFacts } from '../../../shared/attendance/attendance';
import { err, ok } from '../../../shared/kernel/result';
import type { LocalDate } from '../../../shared/kernel/wall-time';
import type { Meeting } from '../../../shared/meeting/meeting';
import { changeRegister, emptyRegister, type Register } from '../../../shared/register/register';
import {
  axeFindings,
  button,
  field,
  goToRow,
  press,
  push,
  row,
  saidAtTheFoot,
  settled,
  showPlace,
  standInForLayout,
  type,
} from '../../support/console-page';
import type { Answers } from '../../support/fake-bridge';
import { aPerson } from '../../support/given-when-then';
import { people, person, tell } from '../../support/meetings';

beforeEach(standInForLayout);
afterEach(() => {
  cleanup();
  useRegister.setState(emptyRegister, true);
  vi.unstubAllGlobals();
});

const known = (id: string, name: string, role = '', more = {}) => ({
  id,
  name: readName(name),
  role,
  list: 'member',
  isYoungPerson: false,
  prefers: '',
  isByHand: true,
  ...more,
});

function registerOf(...kept: readonly object[]): { register: Register; answers: Answers } {
  const at = { register: { people: kept, removed: [] } as unknown as Register };
  let ids = 0;
  const answers: Answers = {
    'register:read': () => at.register,
    'register:change': (change) => {
      const changed = changeRegister(at.register, change, { newId: () => `new-${(ids += 1)}` });
      if (changed.ok) at.register = changed.value;
      return changed;
    },
  };
  return Object.assign(at, { answers });
}

const lists = ({ attendance }: Meeting) =>
  attendance.people.map((p) => `${listName(p.name)}, ${p.role}: ${p.list} ${p.registeredAs ?? 'new'}`);
const open = (overlay: 'register' | 'people-csv') => act(() => setConsole({ overlay }));

describe('the register', () => {
  test('two letters and Enter put somebody on the lists, by who they are', async () => {
    const { answers } = registerOf(known('r1', 'Moira Kay', 'Voices'), known('r2', 'Dev Rawal', 'Data'));
    const main = showPlace(tell({}), <RegisterDialog />, answers);
    open('register');
    await settled(() => expect(screen.getAllByRole('row')).toHaveLength(2));
    expect(await axeFindings()).toEqual([]);
    type('Find somebody', 'de');
    await settled(() => expect(screen.getAllByRole('row')).toHaveLength(1));
    press('Enter');
    await settled(() => expect(lists(main.meeting())).toEqual(['Dev Rawal, Data: member r2']));
    await settled(() => expect(screen.getByText('on the lists')).toBeTruthy());
    expect(field('Find somebody').value).toBe('');
  });

  test('a changed entry is kept, and the meeting stays as it was', async () => {
    const at = registerOf(known('r1', 'Moira Kay', 'Voices'));
    const main = showPlace(tell({}, people(person('Moira Kay', 'Voices'))), <RegisterDialog />, at.answers);
    open('register');
    await settled(() => expect(screen.getAllByRole('row')).toHaveLength(1));
    goToRow(/Moira Kay/);
    press('F2');
    await settled(() => expect(field('Name').value).toBe('Moira Kay'));
    expect(await axeFindings()).toEqual([]);
    type('Name', 'Moira Adeyemi');
    push('Save');
    await settled(() => expect(row(/Moira Adeyemi/)).toBeTruthy());
    expect(main.meeting().attendance.people[0]?.name.family).toBe('Kay');
  });

  test('a young person with a surname is refused, and the form says why', async () => {
    const { answers } = registerOf(known('r1', 'Tariq Malik'));
    showPlace(tell({}), <RegisterDialog />, answers);
    open('register');
    await settled(() => expect(screen.getAllByRole('row')).toHaveLength(1));
    goToRow(/Tariq/);
    press('F2');
    await settled(() => field('Name'));
    fireEvent.click(screen.getByRole('checkbox', { name: /^Young person/ }));
    await settled(() => expect(screen.getByText(/a young person’s surname is never kept/)).toBeTruthy());
    push('Save');
    await settled(() => expect(screen.getByText(/only a first name is kept, to protect them/)).toBeTruthy());
    expect(field('Name').value).toBe('Tariq Malik');
  });

  test('somebody whom nobody knows is written down, and asked the rest', async () => {
    const at = registerOf();
    showPlace(tell({}), <RegisterDialog />, at.answers);
    open('register');
    type('Find somebody', 'Ruth Oyelaran, Health');
    press('Enter');
    await settled(() => expect(field('Name').value).toBe('Ruth Oyelaran'));
    expect(field('Organisation or role').value).toBe('Health');
  });
});

describe('adding people whom the register knows', () => {
  const ADD = 'Add a person, or paste a list';

  test('name and role say who is meant', async () => {
    const { answers } = registerOf(known('r1', 'Moira Kay', 'Voices'));
    const main = showPlace(tell({}), <PeopleSection />, answers);
    await settled(() => expect(useRegister.getState().people).toHaveLength(1));
    type(ADD, 'Moira Kay, voices');
    await settled(() => expect(screen.getByText('Known: Moira Kay, Voices.')).toBeTruthy());
    press('Enter');
    await settled(() => expect(lists(main.meeting())).toEqual(['Moira Kay, Voices: member r1']));
  });

  test('a name alone is somebody new, and the namesake is named', async () => {
    const { answers } = registerOf(known('r1', 'Moira Kay', 'Voices'));
    const main = showPlace(tell({}), <PeopleSection />, answers);
    await settled(() => expect(useRegister.getState().people).toHaveLength(1));
    type(ADD, 'Moira Kay');
    await settled(() => expect(screen.getByText(/^In the register: Moira Kay, Voices/)).toBeTruthy());
    press('Enter');
    await settled(() => expect(lists(main.meeting())).toEqual(['Moira Kay, : member new']));
  });
});

describe('last meeting’s lists', () => {
  const last = (taken: readonly PersonFacts[]): Answers => ({
    'people:last-lists': () =>
      ok({
        date: '2026-09-15' as LocalDate,
        people: taken,
        quorum: { kind: 'number' as const, members: 3 },
      }),
  });
  const link = (id: string) => ({ registeredAs: id as NonNullable<PersonFacts['registeredAs']> });

  test('are taken as one step, after the quorum', async () => {
    const main = showPlace(
      tell({}),
      <PeopleSection />,
      last([aPerson('Anne Hartley', link('a')), aPerson('Dev Rawal', { list: 'attendee', ...link('d') })]),
    );
    await act(() => takeLastLists());
    expect(lists(main.meeting())).toEqual(['Anne Hartley, : member a', 'Dev Rawal, : attendee d']);
    expect(main.meeting().facts.quorum).toEqual({ kind: 'number', members: 3 });
    expect(main.carriedOut.map((c) => c.type)).toEqual(['ChangeFacts', 'TakePeople']);
    expect(saidAtTheFoot()).toBe('2 people from 15 September 2026 added. Undo takes them off again.');
  });

  test('bring nobody twice, and say when there are none', async () => {
    const main = showPlace(tell({}), <PeopleSection />, last([aPerson('Anne Hartley', link('a'))]));
    await act(() => takeLastLists());
    await act(() => takeLastLists());
    expect(main.meeting().attendance.people).toHaveLength(1);
    expect(saidAtTheFoot()).toMatch(/on the lists already/);
    cleanup();
    showPlace(tell({}), <PeopleSection />, { 'people:last-lists': () => ok(null) });
    await act(() => takeLastLists());
    expect(saidAtTheFoot()).toMatch(/^No earlier meeting of this board/);
  });
});

describe('a CSV of people', () => {
  const rows = (...lines: string[]) => lines.map((line, i) => ({ line: i + 1, cells: line.split('|') }));
  const showCsv = (...answers: string[][]): ReturnType<typeof showPlace> => {
    let asked = 0;
    const main = showPlace(tell({}), <PeopleCsvDialog />, {
      'people:choose-file': () =>
        ok({ fileName: 'members.csv', rows: rows(...(answers[(asked += 1) - 1] ?? [])) }),
    });
    open('people-csv');
    return main;
  };

  test('with a bad row is shown by its line, and nobody is taken; a good one then is', async () => {
    const main = showCsv(
      ['Name|Young person', 'Anne Hartley|no', 'Tariq Malik|yes'],
      ['Name|Young person|List', 'Anne Hartley|no|', 'Tariq|yes|co-opted'],
    );
    push('Choose a CSV…');
    await settled(() =>
      expect(screen.getByText('members.csv: 1 row cannot be taken, so nothing is')).toBeTruthy(),
    );
    expect(screen.getByText('▲ 3')).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
    expect(screen.queryByRole('button', { name: /^Take/ })).toBeNull();
    push('Another file');
    push('Choose a CSV…');
    await settled(() => expect(screen.getByText('members.csv: 2 people')).toBeTruthy());
    expect(main.carriedOut).toEqual([]);
    push('Take these 2 people');
    await settled(() =>
      expect(lists(main.meeting())).toEqual(['Anne Hartley, : member new', 'Tariq, : co-opted new']),
    );
    expect(main.carriedOut).toHaveLength(1);
    await settled(() => expect(useConsole.getState().overlay).toBeNull());
  });

  test('a file that cannot be read is refused in words, and another can be chosen', async () => {
    showPlace(tell({}), <PeopleCsvDialog />, {
      'people:choose-file': () => err({ code: 'table-quotes', message: 'A quotation mark is never closed.' }),
    });
    open('people-csv');
    push('Choose a CSV…');
    await settled(() => expect(screen.getByText('A quotation mark is never closed.')).toBeTruthy());
    expect(button('Choose a CSV…')).toBeTruthy();
  });
});
