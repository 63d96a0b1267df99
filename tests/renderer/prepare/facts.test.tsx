import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { dispatch } from '../../../renderer/bridge/meeting-link';
import { FactsSection } from '../../../renderer/console/prepare/facts/facts-section';
import { field, press, settled, showPlace, standInForLayout, type } from '../../support/console-page';
import { tell } from '../../support/meetings';

beforeEach(standInForLayout);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const leave = (): void => act(() => (document.activeElement as HTMLElement).blur());
const show = () => showPlace(tell({ venue: 'the Moorland Room' }), <FactsSection />);

describe('a fact', () => {
  test('is saved when the clerk presses Enter', async () => {
    const main = show();
    type('Venue', 'Committee Room 2');
    press('Enter');
    await settled(() => expect(main.meeting().facts.venue).toBe('Committee Room 2'));
    expect(main.carriedOut).toEqual([{ type: 'ChangeFacts', changes: { venue: 'Committee Room 2' } }]);
  });

  test('is a share where the Board says what it aims at, and nothing else is taken for one', async () => {
    const main = show();
    const label = 'Young people’s share, the Board’s aim';
    expect(field(label).value).toBe('50%');
    type(label, 'a lot');
    press('Enter');
    await settled(() => expect(screen.getByText(/is no share. Write it from 0% to 100%/)).toBeDefined());
    type(label, '101');
    press('Enter');
    await settled(() => expect(screen.getByText(/“101” is no share/)).toBeDefined());
    expect(main.carriedOut).toEqual([]);
    type(label, '40');
    press('Enter');
    await settled(() => expect(main.meeting().facts.youngPeoplesAim).toBe(0.4));
    expect(field(label).value).toBe('40%');
  });

  test('is saved when the clerk leaves the field', async () => {
    const main = show();
    type('Before the meeting', 'Food is in the room from 5.30pm.');
    leave();
    await settled(() =>
      expect(main.meeting().facts.beforeTheMeeting).toBe('Food is in the room from 5.30pm.'),
    );
  });

  test('is saved before another command that comes while it is being typed', async () => {
    const main = show();
    type('Venue', 'Committee Room 2');
    await act(() => dispatch({ type: 'SetChairs', chairs: [] }));
    expect(main.carriedOut.map((command) => command.type)).toEqual(['ChangeFacts', 'SetChairs']);
  });

  test('is saved when the clerk goes to another place without leaving the field', async () => {
    const main = show();
    type('Venue', 'Committee Room 2');
    cleanup();
    await settled(() => expect(main.meeting().facts.venue).toBe('Committee Room 2'));
  });

  test('left as it was sends nothing', async () => {
    const main = show();
    act(() => field('Venue').focus());
    leave();
    await settled(() => expect(field('Venue').value).toBe('the Moorland Room'));
    expect(main.asked).toEqual([]);
  });

  test('follows what is undone elsewhere', async () => {
    const main = show();
    type('Venue', 'Committee Room 2');
    press('Enter');
    await settled(() => expect(main.meeting().facts.venue).toBe('Committee Room 2'));
    await act(() => dispatch({ type: 'Undo' }));
    await settled(() => expect(field('Venue').value).toBe('the Moorland Room'));
  });
});

describe('days and times are typed as the board writes them', () => {
  test.each([
    ['Date', '26 Nov 2026', 'date', '2026-11-26'],
    ['Date', 'Thursday, 26th November 2026', 'date', '2026-11-26'],
    ['Date', '26/11/26', 'date', '2026-11-26'],
    ['Starts', '6.30', 'start', '18:30'],
    ['Starts', '18:30', 'start', '18:30'],
    ['Starts', 'noon', 'start', '12:00'],
    ['Planned end', '8.15pm', 'plannedEnd', '20:15'],
    ['Planned end', '12 midnight', 'plannedEnd', '00:00'],
    ['Previous meeting', '15 October', 'previousMeeting', '2026-10-15'],
    ['Previous meeting', '', 'previousMeeting', null],
  ] as const)('%s: “%s”', async (label, typed, fact, kept) => {
    const main = show();
    type(label, typed);
    press('Enter');
    await settled(() => expect(main.meeting().facts[fact]).toBe(kept));
  });

  test('and are shown with the day of the week, so that a wrong year is seen', () => {
    show();
    expect(field('Date').value).toBe('Tuesday 24 November 2026');
    expect(field('Planned end').value).toBe('8.00 pm');
  });
});

describe('the next meeting', () => {
  test('begins at the usual time once its day is given, and its venue follows', async () => {
    const main = show();
    expect(field('Its venue').disabled).toBe(true);
    type('Next meeting', '28 January');
    press('Enter');
    await settled(() => expect(field('Its venue').disabled).toBe(false));
    type('Its venue', 'Committee Room 2');
    press('Enter');
    await settled(() =>
      expect(main.meeting().facts.nextMeeting).toEqual({
        date: '2027-01-28',
        start: '18:00',
        venue: 'Committee Room 2',
      }),
    );
  });

  test('is taken off by emptying its day', async () => {
    const main = show();
    type('Next meeting', '28 January');
    press('Enter');
    await settled(() => expect(main.meeting().facts.nextMeeting).not.toBeNull());
    type('Next meeting', '');
    press('Enter');
    await settled(() => expect(main.meeting().facts.nextMeeting).toBeNull());
  });
});

describe('a refused fact', () => {
  test('stays in its field with a sentence that says what to do', async () => {
    const main = show();
    type('Date', '31 June 2026');
    press('Enter');
    await screen.findByText(/“31 June 2026” is no day in the calendar/);
    expect(field('Date').value).toBe('31 June 2026');
    expect(field('Date').getAttribute('aria-invalid')).toBe('true');
    expect(main.meeting().facts.date).toBe('2026-11-24');
  });

  test('is not asked about again by other commands, and can be mended', async () => {
    const main = show();
    type('Board', '');
    press('Enter');
    await screen.findByText(/The minutes need the board’s name/);
    await act(() => dispatch({ type: 'SetChairs', chairs: [] }));
    type('Board', 'Shadow Board');
    press('Enter');
    await settled(() => expect(main.meeting().facts.board).toBe('Shadow Board'));
    expect(main.carriedOut.map((command) => command.type)).toEqual(['SetChairs', 'ChangeFacts']);
  });

  test('stays when the disk refuses it, and is saved by trying again', async () => {
    const main = show();
    main.fault = { code: 'disk-full', message: 'The disk is full. Make room and try again.' };
    type('Venue', 'Committee Room 2');
    press('Enter');
    await screen.findByText(/The disk is full/);
    expect(field('Venue').value).toBe('Committee Room 2');
    main.fault = null;
    press('Enter');
    await settled(() => expect(main.meeting().facts.venue).toBe('Committee Room 2'));
  });
});

test('Takeover Month is suggested for November, and ticked by the clerk only', async () => {
  const main = show();
  const suggestion = () => screen.queryByText(/November is Takeover Month/);
  expect(suggestion()).toBeNull();
  act(() => field(/Takeover Month/).click());
  await settled(() => expect(suggestion()).not.toBeNull());
  type('Date', '8 December 2026');
  press('Enter');
  await settled(() => expect(suggestion()).toBeNull());
  type('Date', '10 November 2026');
  press('Enter');
  await settled(() => expect(suggestion()).not.toBeNull());
  expect(main.meeting().facts.isTakeover).toBe(false);
});

test.each([
  ['Its notes were agreed', 'areNotesAgreed'],
  ['The minutes say who chaired which items', 'hasChairsByItem'],
] as const)('“%s” is a tick', async (label, fact) => {
  const main = show();
  expect(field(label).checked).toBe(false);
  act(() => field(label).click());
  await settled(() => expect(main.meeting().facts[fact]).toBe(true));
});

test('Takeover Month is a tick', async () => {
  const main = show();
  act(() => field(/Takeover Month/).click());
  await settled(() => expect(main.meeting().facts.isTakeover).toBe(false));
});
