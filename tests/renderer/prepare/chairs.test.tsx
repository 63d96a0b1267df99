import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ChairsSection } from '../../../renderer/console/prepare/chairs/chairs-section';
import { plainName } from '../../../shared/attendance/naming';
import type { Meeting } from '../../../shared/meeting/meeting';
import { push, settled, showPlace, standInForLayout } from '../../support/console-page';
import { chairs, people, person, tell, youngPerson } from '../../support/meetings';

beforeEach(standInForLayout);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const expected = people(
  person('County Councillor Anne Hartley', 'County Councillor'),
  youngPerson('Tariq'),
  person('Colin Webb'),
);
const chairNames = ({ chairing, attendance }: Meeting) =>
  chairing.chairs.map((id) => {
    const chair = attendance.people.find((p) => p.id === id);
    return chair && plainName(chair.name);
  });

async function choose(label: RegExp, name: string): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name: label }));
  fireEvent.click(await screen.findByRole('option', { name }));
}

test('without people it says to add them first', () => {
  showPlace(tell({}), <ChairsSection />);
  expect(screen.getByText(/Add the people below first/)).toBeTruthy();
});

test('one chair is chosen from the people, then a second who shares it', async () => {
  const main = showPlace(tell({}, expected), <ChairsSection />);
  await choose(/Opens the meeting/, 'Tariq');
  await settled(() => expect(chairNames(main.meeting())).toEqual(['Tariq']));
  await choose(/Shares the chair/, 'Anne Hartley');
  await settled(() => expect(chairNames(main.meeting())).toEqual(['Tariq', 'Anne Hartley']));
  expect(main.meeting().chairing.inTheChair).toBe(main.meeting().chairing.chairs[0]);
});

test('the two change places by a button, or by choosing the second to open', async () => {
  const main = showPlace(tell({}, expected, chairs('Tariq', 'Anne Hartley')), <ChairsSection />);
  push('Change places: Anne Hartley opens the meeting');
  await settled(() => expect(chairNames(main.meeting())).toEqual(['Anne Hartley', 'Tariq']));
  await choose(/Opens the meeting/, 'Tariq');
  await settled(() => expect(chairNames(main.meeting())).toEqual(['Tariq', 'Anne Hartley']));
});

test('the second chair is taken off, and nobody is offered twice', async () => {
  const main = showPlace(tell({}, expected, chairs('Tariq', 'Anne Hartley')), <ChairsSection />);
  fireEvent.click(screen.getByRole('button', { name: /Shares the chair/ }));
  await screen.findByRole('option', { name: 'Nobody' });
  expect(screen.queryByRole('option', { name: 'Tariq' })).toBeNull();
  fireEvent.click(screen.getByRole('option', { name: 'Nobody' }));
  await settled(() => expect(chairNames(main.meeting())).toEqual(['Tariq']));
});
