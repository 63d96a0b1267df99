import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { useConsole } from '../../../renderer/bridge/console-store';
import { PreparePlace } from '../../../renderer/console/prepare/prepare-place';
import { axeFindings, goToRow, press, push, showPlace, standInForLayout } from '../../support/console-page';
import { agenda, chairs, item, people, person, tell, youngPerson } from '../../support/meetings';

beforeEach(standInForLayout);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const ready = tell(
  {},
  people(person('County Councillor Anne Hartley'), youngPerson('Tariq')),
  chairs('Tariq', 'Anne Hartley'),
  agenda(item('Introductions and Apologies', 5, 'introductions'), item('Delivery Plan', 40)),
);

describe('prepare', () => {
  test('says what is still to do', () => {
    showPlace(tell({ venue: '' }), <PreparePlace />);
    expect(
      screen.getByText(
        'Still to do: bring in the agenda, add the people, choose who chairs, say where the meeting is.',
      ),
    ).toBeTruthy();
  });

  test('says when the agenda is longer than the meeting', () => {
    showPlace(tell({ isTakeover: false }, agenda(item('Delivery Plan', 130))), <PreparePlace />);
    expect(screen.getByText(/shorten the agenda by 10 minutes/)).toBeTruthy();
  });

  test('leads to live once everything is ready', () => {
    showPlace(ready, <PreparePlace />);
    expect(screen.getByText('✓ Ready for the meeting.')).toBeTruthy();
    push('Go live');
    expect(useConsole.getState().place).toBe('live');
  });

  test('has its four parts under headings, and axe finds nothing', async () => {
    showPlace(ready, <PreparePlace />);
    const headings = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
    expect(headings).toEqual(['Facts', 'Agenda', 'Chairs', 'People2']);
    expect(await axeFindings()).toEqual([]);
  });

  test('axe finds nothing while it is empty', async () => {
    showPlace(tell({}), <PreparePlace />);
    expect(await axeFindings()).toEqual([]);
  });

  test('axe finds nothing in an item that is being edited', async () => {
    showPlace(ready, <PreparePlace />);
    goToRow(/Delivery Plan/);
    press('Enter');
    await screen.findByRole('dialog');
    expect(await axeFindings()).toEqual([]);
  });
});
