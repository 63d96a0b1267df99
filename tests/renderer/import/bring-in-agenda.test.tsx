import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { setConsole, useConsole } from '../../../renderer/bridge/console-store';
import { BringInAgenda } from '../../../renderer/console/import/bring-in-agenda';
import { err, ok } from '../../../shared/kernel/result';
import type { Meeting } from '../../../shared/meeting/meeting';
import {
  axeFindings,
  button,
  field,
  push,
  saidAtTheFoot,
  settled,
  showPlace,
  standInForLayout,
  type,
} from '../../support/console-page';
import type { Answers } from '../../support/fake-bridge';
import { agenda, item, tell, type Told } from '../../support/meetings';

beforeEach(standInForLayout);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const AGENDA = `Northmoor County Council
Corporate Parenting Board
Thursday, 26th November, 2026 at 6.30 pm in Committee Room 2, Northmoor Hall
Please note refreshments are available in the room from 5.30pm
Bring your own ideas about what matters to you and why
Agenda
1. Introductions and Apologies
2. Notes of the Meeting and Matters Arising from 15 September 2026 (Pages 1 - 6)
3. Performance Information (15 mins) (Pages 7 - 20)
Dev Rawal, Business Intelligence
To discuss the data and agree what comes next.
4. SPARK - Our Homes (30 mins)
SPARK – Northmoor's Children in Care Council
In group work, to draft questions for the districts.
5. Date and Time of Next Meeting
Thursday, 28 January 2027 at 6.00pm in Committee Room 2, Northmoor Hall
`;
const ODD_LINE = 'Bring your own ideas about what matters to you and why';
const TITLES = [
  'Introductions and Apologies',
  'Notes of the Meeting and Matters Arising from 15 September 2026',
  'Performance Information',
  'SPARK - Our Homes',
  'Date and Time of Next Meeting',
];
const PASTE = 'Or paste the agenda’s text';
const titles = (meeting: Meeting) => meeting.agenda.items.map(({ title }) => title);

async function show(told: Told = tell({}), answers: Answers = {}) {
  const main = showPlace(told, <BringInAgenda />, answers);
  act(() => setConsole({ overlay: 'import' }));
  await screen.findByRole('dialog', { name: 'Bring in the agenda' });
  return main;
}
async function readPasted(text = AGENDA) {
  type(PASTE, text);
  push('Read the pasted text');
  return screen.findByRole('heading', { level: 3 });
}
const itemShown = (title: string): HTMLElement => {
  const shown = screen.getByText(title, { exact: false, selector: 'li p' }).closest('li');
  if (!shown) throw new Error(`${title} is not shown`);
  return shown;
};
const drop = (file: File) => fireEvent.drop(field(PASTE), { dataTransfer: { files: [file] } });
const dropped = (name: string): File => {
  const file = new File(['words'], name);
  // jsdom's File cannot be read as bytes.
  Object.defineProperty(file, 'arrayBuffer', { value: async () => new ArrayBuffer(5) });
  return file;
};

describe('an agenda comes', () => {
  test('from a file that the clerk chooses', async () => {
    await show(tell({}), { 'agenda:choose-file': () => ok({ fileName: 'agenda.docx', text: AGENDA }) });
    expect(document.activeElement).toBe(button('Choose a file…'));
    push('Choose a file…');
    const heading = await screen.findByText('agenda.docx: 5 items, 2 of them timed: 45 minutes');
    expect(document.activeElement).toBe(heading);
  });

  test('from a file that is dropped on the dialog, by its name and bytes', async () => {
    const read = vi.fn<NonNullable<Answers['agenda:read-file']>>(() =>
      ok({ fileName: 'agenda.pdf', text: AGENDA }),
    );
    await show(tell({}), { 'agenda:read-file': read });
    drop(dropped('agenda.pdf'));
    await screen.findByText(/agenda.pdf: 5 items/);
    expect(read).toHaveBeenCalledWith({ fileName: 'agenda.pdf', bytes: new Uint8Array(5) });
  });

  test('from pasted text', async () => {
    await show();
    const heading = await readPasted();
    expect(heading.textContent).toBe('The pasted text: 5 items, 2 of them timed: 45 minutes');
    expect(document.activeElement).toBe(heading);
  });

  test('not at all when the clerk cancels the choice', async () => {
    await show(tell({}), { 'agenda:choose-file': () => ok(null) });
    push('Choose a file…');
    await settled(() => expect(screen.queryByText('Reading the file…')).toBeNull());
    expect(screen.getByRole('dialog').textContent).not.toContain('■');
  });
});

describe('the preview', () => {
  test('shows every part of an item', async () => {
    await show();
    await readPasted();
    const shown = itemShown('Performance Information').textContent;
    for (const part of [
      '15 min',
      'pp 7–20',
      'Dev Rawal, Business Intelligence',
      'To discuss the data and agree what comes next.',
    ])
      expect(shown).toContain(part);
    expect(itemShown('SPARK - Our Homes').textContent).toContain('◆ young people lead');
    expect(itemShown('SPARK - Our Homes').textContent).toContain('group work');
  });

  test('has the paper’s own lines in a list that is closed', async () => {
    await show();
    await readPasted();
    const summary = screen.getByText('2 lines belong to the paper');
    expect(summary.closest('details')?.open).toBe(false);
  });

  test('has the heading’s lines, too, so that none of the paper goes unseen', async () => {
    await show();
    await readPasted();
    const heading = screen.getByText('3 lines are the heading').closest('details');
    expect(heading?.textContent).toContain('in Committee Room 2, Northmoor Hall');
  });

  test('axe finds nothing before and in it', async () => {
    await show(tell({}, agenda(item('Old item'))));
    expect(await axeFindings()).toEqual([]);
    await readPasted();
    expect(await axeFindings()).toEqual([]);
  });
});

describe('taking', () => {
  test('puts all items on the agenda as one step, and what the paper says of the meeting as another', async () => {
    const main = await show();
    await readPasted();
    push('Take these 5 items');
    await settled(() => expect(useConsole.getState().overlay).toBeNull());
    expect(titles(main.meeting())).toEqual(TITLES);
    expect(main.meeting().facts).toMatchObject({
      date: '2026-11-26',
      start: '18:30',
      venue: 'Committee Room 2, Northmoor Hall',
      beforeTheMeeting: 'Please note refreshments are available in the room from 5.30pm',
      nextMeeting: { date: '2027-01-28', start: '18:00', venue: 'Committee Room 2, Northmoor Hall' },
    });
    expect(main.carriedOut.map((command) => command.type)).toEqual(['TakeAgenda', 'ChangeFacts']);
    expect(saidAtTheFoot()).toBe('The agenda is in: 5 items, 2 of them timed: 45 minutes.');
  });

  test('leaves out a fact whose tick was taken off', async () => {
    const main = await show();
    await readPasted();
    act(() => field(/Date: /).click());
    push('Take these 5 items');
    await settled(() => expect(useConsole.getState().overlay).toBeNull());
    expect(main.meeting().facts.date).toBe('2026-11-24');
    expect(main.meeting().facts.start).toBe('18:30');
  });

  test('replaces the items there are, or adds to them as the clerk says', async () => {
    const told = tell({}, agenda(item('Old item')));
    const main = await show(told);
    await readPasted();
    fireEvent.click(screen.getByRole('button', { name: /What becomes of the 1 items on the agenda now/ }));
    fireEvent.click(await screen.findByRole('option', { name: 'Add after the items there are' }));
    push('Take these 5 items');
    await settled(() => expect(titles(main.meeting())).toEqual(['Old item', ...TITLES]));
    cleanup();

    const second = await show(told);
    await readPasted();
    push('Take these 5 items');
    await settled(() => expect(titles(second.meeting())).toEqual(TITLES));
  });

  test('that is refused stays open, says why, and does not bring the items in twice when tried again', async () => {
    const main = await show();
    await readPasted();
    main.fault = { code: 'disk-full', message: 'The disk is full. Make room and try again.' };
    push('Take these 5 items');
    const dialog = screen.getByRole('dialog');
    await within(dialog).findByText('The disk is full. Make room and try again.');
    expect(itemShown('Performance Information')).toBeTruthy();
    main.fault = null;
    push('Take these 5 items');
    await settled(() => expect(useConsole.getState().overlay).toBeNull());
    expect(titles(main.meeting())).toEqual(TITLES);
  });
});

describe('a line that was not understood', () => {
  async function choose(option: string) {
    fireEvent.click(screen.getByRole('button', { name: new RegExp(`What becomes of line 5: ${ODD_LINE}`) }));
    fireEvent.click(await screen.findByRole('option', { name: option }));
  }

  test('is shown, and is left out unless the clerk says otherwise', async () => {
    const main = await show();
    await readPasted();
    expect(screen.getByText(ODD_LINE)).toBeTruthy();
    push('Take these 5 items');
    await settled(() => expect(titles(main.meeting())).toEqual(TITLES));
  });

  test('goes with an item as a detail', async () => {
    const main = await show();
    await readPasted();
    await choose('Put with item 3: Performance Information');
    expect(itemShown('Performance Information').textContent).toContain(ODD_LINE);
    push('Take these 5 items');
    await settled(() => expect(main.meeting().agenda.items[2]?.details).toEqual([ODD_LINE]));
  });

  test('becomes an item where it stood', async () => {
    const main = await show();
    await readPasted();
    await choose('Make it an item');
    push('Take these 6 items');
    await settled(() => expect(titles(main.meeting())).toEqual([ODD_LINE, ...TITLES]));
  });
});

describe('what cannot be read', () => {
  test.each([
    ['a scanned PDF', 'scanned-pdf', '“agenda.pdf” is a scan without text. Paste the text instead.'],
    ['a .docx that is no zip', 'not-a-zip', '“agenda.docx” is damaged. Save it again in Word.'],
  ])('%s is refused with its sentence, and what was pasted stays', async (_, code, message) => {
    await show(tell({}), { 'agenda:choose-file': () => err({ code, message }) });
    type(PASTE, 'Some words');
    push('Choose a file…');
    await screen.findByText(message);
    expect(field(PASTE).value).toBe('Some words');
  });

  test('a text that is no agenda says so, and stays', async () => {
    await show();
    type(PASTE, 'Dear all, thank you for coming.');
    push('Read the pasted text');
    await screen.findByText(/No agenda items were found in this text/);
    expect(field(PASTE).value).toBe('Dear all, thank you for coming.');
  });

  test('a file that is no agenda is named', async () => {
    await show(tell({}), {
      'agenda:choose-file': () => ok({ fileName: 'menu.txt', text: 'Soup of the day' }),
    });
    push('Choose a file…');
    expect(await screen.findByText(/menu.txt: No agenda items were found/)).toBeTruthy();
  });

  test('nothing pasted says so', async () => {
    await show();
    push('Read the pasted text');
    expect(await screen.findByText(/There is no text in this agenda/)).toBeTruthy();
  });

  test('a file that is far too large is not even carried to the reader', async () => {
    const main = await show();
    const file = dropped('pack.pdf');
    Object.defineProperty(file, 'size', { value: 300_000_000 });
    drop(file);
    await screen.findByText(/“pack.pdf” is larger than 20 MB/);
    expect(main.asked).toEqual([]);
  });
});

test('closing on the way costs nothing: the preview is there when it is opened again', async () => {
  await show();
  await readPasted();
  act(() => field(/Date: /).click());
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
  await settled(() => expect(screen.queryByRole('dialog')).toBeNull());
  act(() => setConsole({ overlay: 'import' }));
  await screen.findByRole('dialog');
  expect(itemShown('Performance Information')).toBeTruthy();
  expect(field(/Date: /).checked).toBe(false);
  push('Another file or text');
  await settled(() => expect(field(PASTE).value).toBe(AGENDA));
});
