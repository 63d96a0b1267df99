import { act, cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startClock } from '../../../renderer/bridge/clock';
import { consoleState, setConsole, useConsole } from '../../../renderer/bridge/console-store';
import { LibraryPlace } from '../../../renderer/console/library/library-place';
import { fetchParts } from '../../../renderer/console/shell/parts-fetched-later';
import type { AnswerOf, RequestOf } from '../../../shared/ipc/contract';
import type { LibraryEntry } from '../../../shared/ipc/messages';
import { err, ok } from '../../../shared/kernel/result';
import { emptyFacts } from '../../../shared/agenda/agenda';
import type { ItemId, MeetingId } from '../../../shared/kernel/ids';
import type { LocalDate } from '../../../shared/kernel/wall-time';
import type { CarriedItem } from '../../../shared/meeting/carried-forward';
import type { MeetingFacts } from '../../../shared/meeting/facts';
import { axeFindings, field, press, push, settled, standInForLayout, type } from '../../support/console-page';
import type { Answers } from '../../support/fake-bridge';
import { at } from '../../support/given-when-then';
import { aMeeting } from '../../support/library-entries';
import { type MeetingBridge, meetingBridge } from '../../support/meeting-bridge';
import { start, tell, agenda, item } from '../../support/meetings';

const empty = useConsole.getInitialState();
let stopClock = (): void => {};

beforeEach(standInForLayout);
afterEach(() => {
  cleanup();
  stopClock();
  vi.unstubAllGlobals();
});

/** The library on 24 November 2026, with these meetings in it. */
async function show(library: readonly LibraryEntry[], answers: Answers = {}, told = tell({})) {
  const made: MeetingFacts[] = [];
  const carried: RequestOf<'meeting:create'>['carried'][] = [];
  const opened: string[] = [];
  const open = () => ok(main.open());
  const main: MeetingBridge = meetingBridge(told.history, {
    'clock:read': () => ({ now: at('17:45') }),
    'library:list': () => ok(library),
    'meeting:open': ({ meetingId }) => {
      opened.push(meetingId);
      return open();
    },
    'meeting:create': (request) => {
      made.push(request.facts);
      carried.push(request.carried);
      return open();
    },
    'meeting:carried-over': () => ok({ items: [], youngPeoplesAim: 0.5 }),
    'meeting:create-sample': open,
    ...answers,
  });
  setConsole(empty);
  stopClock = await startClock();
  await fetchParts();
  render(<LibraryPlace />);
  await act(async () => {});
  return { main, made, carried, opened };
}

const putOff = (id: string, title: string): CarriedItem => ({
  ...emptyFacts(title),
  allottedMinutes: 15,
  carriedFrom: {
    meetingId: 'september' as MeetingId,
    itemId: id as ItemId,
    date: '2026-09-15' as LocalDate,
    reason: 'Papers were late.',
  },
});
const rows = (): string[] => screen.getAllByRole('option').map((row) => row.textContent ?? '');
const focused = (): string => document.activeElement?.textContent ?? '';
const newMeeting = async (): Promise<void> => {
  await act(async () => {
    setConsole({ overlay: 'new-meeting' });
    // The form is fetched when it is asked for.
    await fetchParts();
  });
};

const library = [
  aMeeting('september', '2026-09-15', 'closed'),
  aMeeting('march', '2027-03-18', 'preparing', { itemCount: 0 }),
  aMeeting('tonight', '2026-11-24', 'break'),
  aMeeting('january', '2027-01-28', 'preparing', { itemCount: 1 }),
  aMeeting('june', '2026-06-16', 'closed'),
];

describe('the meetings', () => {
  test('stand by date: the running one, those to come from the soonest, those past from the newest', async () => {
    await show(library);
    expect(screen.getAllByRole('group').map((group) => group.textContent)).toHaveLength(3);
    expect(rows().map((row) => row.slice(0, 15))).toEqual([
      'Tue 24 Nov 2026',
      'Thu 28 Jan 2027',
      'Thu 18 Mar 2027',
      'Tue 15 Sep 2026',
      'Tue 16 Jun 2026',
    ]);
  });

  test('say what they are in words', async () => {
    await show(library);
    const [tonight, january, march] = rows();
    expect(tonight).toMatch(/Moorland Room.* 9 items.*Takeover Month.*on a break/);
    expect(january).toMatch(/1 item.*being prepared/);
    expect(march).toMatch(/no agenda yet/);
  });

  test('one that was prepared for a day gone by is among the past', async () => {
    await show([
      aMeeting('never', '2026-10-01', 'preparing'),
      aMeeting('january', '2027-01-28', 'preparing'),
    ]);
    expect(within(screen.getByRole('group', { name: 'Past' })).getByText('Thu 1 Oct 2026')).toBeTruthy();
  });

  test('are gone through by arrows from the first, and opened by Enter', async () => {
    const { opened } = await show(library);
    expect(focused()).toContain('Tue 24 Nov 2026');
    press('ArrowDown');
    press('ArrowDown');
    press('ArrowDown');
    expect(focused()).toContain('Tue 15 Sep 2026');
    press('Enter');
    await settled(() => expect(opened).toEqual(['september']));
  });

  test('leave the keyboard where the clerk has it', async () => {
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    await show(library);
    expect(document.activeElement).toBe(field);
    field.remove();
  });

  test('open where they are prepared', async () => {
    await show(library);
    press('Enter');
    await settled(() => expect(consoleState().place).toBe('prepare'));
  });

  test('open where they are run once they have started', async () => {
    await show(library, {}, tell({}, agenda(item('Introductions')), start));
    press('Enter');
    await settled(() => expect(consoleState().place).toBe('live'));
  });

  test('one that cannot be opened stays closed, and the foot says why', async () => {
    const message = 'This meeting was made by a newer Boardside. Bring this one up to date.';
    await show(library, { 'meeting:open': () => err({ code: 'too-new', message }) });
    press('Enter');
    await settled(() => expect(consoleState().message).toEqual({ text: message, isRefusal: true }));
    expect(consoleState().open).toBeNull();
  });
});

describe('a library without meetings', () => {
  test('says what to do', async () => {
    await show([]);
    expect(screen.getByRole('heading', { name: 'No meetings yet' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'New meeting' })).toBeTruthy();
  });

  test('is not called empty before it is read', async () => {
    let answer: (listed: AnswerOf<'library:list'>) => void = () => {};
    const list = new Promise<AnswerOf<'library:list'>>((give) => {
      answer = give;
    });
    await show([], { 'library:list': () => list });
    expect(screen.queryByText('No meetings yet')).toBeNull();
    await act(async () => answer(ok([])));
    expect(screen.getByText('No meetings yet')).toBeTruthy();
  });

  test('is not called empty when it cannot be read, and can be asked again', async () => {
    const message = 'The list of meetings cannot be read. Look whether the folder is there.';
    let isBroken = true;
    await show([], {
      'library:list': () => (isBroken ? err({ code: 'unreadable', message }) : ok(library)),
    });
    expect(screen.getByRole('alert').textContent).toContain(message);
    expect(screen.queryByText('No meetings yet')).toBeNull();
    isBroken = false;
    push('Try again');
    await settled(() => expect(rows()).toHaveLength(5));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('offers the sample board, which opens at once', async () => {
    const { main } = await show([]);
    push('Try the sample board');
    await settled(() => expect(consoleState().open?.meeting.id).toBe(main.meeting().id));
  });
});

describe('a new meeting', () => {
  test('is the board’s last one on another day', async () => {
    const { made } = await show(library);
    await newMeeting();
    expect(field('Council').value).toBe('Northmoor County Council');
    type('Date', '20 May 2027');
    press('Enter');
    await settled(() =>
      expect(made).toMatchObject([
        {
          council: 'Northmoor County Council',
          date: '2027-05-20',
          start: '18:00',
          plannedEnd: '20:00',
          venue: 'the Moorland Room, Northmoor Hall',
          isTakeover: false,
          previousMeeting: '2026-09-15',
        },
      ]),
    );
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('shows its day with the weekday once the clerk goes on', async () => {
    await show(library);
    await newMeeting();
    type('Date', '20/5/27');
    act(() => field('Starts').focus());
    await settled(() => expect(field('Date').value).toBe('Thursday 20 May 2027'));
    expect(field('Starts').value).toBe('6.00 pm');
  });

  test('suggests Takeover Month for November, and leaves it to the clerk', async () => {
    await show(library);
    await newMeeting();
    const tick = () => screen.getByRole<HTMLInputElement>('checkbox', { name: /Takeover Month/ });
    const suggestion = () => screen.queryByText(/November is Takeover Month/);
    expect([tick().checked, suggestion() === null]).toEqual([false, false]);
    type('Date', '20 May 2027');
    expect([tick().checked, suggestion() === null]).toEqual([false, true]);
    act(() => tick().click());
    type('Date', '10 June 2027');
    expect(tick().checked).toBe(true);
  });

  test('that cannot be understood keeps every word and says beside the field what to do', async () => {
    const { made } = await show(library);
    await newMeeting();
    type('Council', '');
    type('Date', '31 June 2027');
    press('Enter');
    await screen.findByText(/“31 June 2027” is no day in the calendar/);
    expect(screen.getByText(/Give the council’s name/)).toBeTruthy();
    expect(field('Date').value).toBe('31 June 2027');
    expect(made).toEqual([]);
  });

  test('that the disk refuses stays as typed, with the reason', async () => {
    const message = 'The disk is full. Make room and try again.';
    await show(library, { 'meeting:create': () => err({ code: 'disk-full', message }) });
    await newMeeting();
    type('Venue', 'Committee Room 2');
    press('Enter');
    await screen.findByText(message);
    expect(field('Venue').value).toBe('Committee Room 2');
  });

  test('takes along what the last meeting put off, but for what the clerk leaves out, and its aim', async () => {
    const asked: string[] = [];
    const { carried, made } = await show(library, {
      'meeting:carried-over': ({ meetingId }) => {
        asked.push(meetingId);
        return ok({
          items: [putOff('housing', 'Housing'), putOff('health', 'Health')],
          youngPeoplesAim: 0.4,
        });
      },
    });
    await newMeeting();
    const housing = await screen.findByRole('checkbox', { name: /^Housing .15 min.\s*Papers were late/ });
    expect(screen.getByText('Put off on 15 September 2026, now on this agenda')).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
    act(() => housing.click());
    act(() => field('Venue').focus());
    press('Enter');
    await settled(() => expect(made).toHaveLength(1));
    expect(asked).toEqual(['september']);
    expect(carried).toEqual([{ meetingId: 'september', items: ['health'] }]);
    expect(made[0]).toMatchObject({ youngPeoplesAim: 0.4, previousMeeting: '2026-09-15' });
  });

  test('waits for what the last meeting put off, however fast the clerk is', async () => {
    let answer = (): void => {};
    const { carried } = await show(library, {
      'meeting:carried-over': () =>
        new Promise((resolve) => {
          answer = () => resolve(ok({ items: [putOff('housing', 'Housing')], youngPeoplesAim: 0.5 }));
        }),
    });
    await newMeeting();
    act(() => field('Venue').focus());
    press('Enter');
    await act(async () => answer());
    await settled(() => expect(carried).toEqual([{ meetingId: 'september', items: ['housing'] }]));
  });

  test('says so where what the last meeting put off cannot be read, and can be made all the same', async () => {
    const message = 'The file is locked. Close whatever has it open.';
    const { carried } = await show(library, {
      'meeting:carried-over': () => err({ code: 'locked', message }),
    });
    await newMeeting();
    await screen.findByText(/What the meeting of 15 September 2026 put off could not be read\./);
    act(() => field('Venue').focus());
    press('Enter');
    await settled(() => expect(carried).toEqual([null]));
  });

  test('is left by Escape, and the keyboard goes back to the list', async () => {
    await show(library);
    await newMeeting();
    await settled(() => expect(document.activeElement).toBe(field('Council')));
    press('Escape');
    await settled(() => expect(screen.queryByRole('dialog')).toBeNull());
    await settled(() => expect(focused()).toContain('Tue 24 Nov 2026'));
  });
});

describe('axe finds nothing', () => {
  test('in a library with meetings', async () => {
    await show(library);
    expect(await axeFindings()).toEqual([]);
  });

  test('in one without', async () => {
    await show([]);
    expect(await axeFindings()).toEqual([]);
  });

  test('in a new meeting with a refusal', async () => {
    await show(library);
    await newMeeting();
    type('Date', 'soon');
    press('Enter');
    await screen.findByText(/“soon” is no day/);
    expect(await axeFindings()).toEqual([]);
  });
});
