/** The review as a clerk uses it: what is found stands beside the page, and each finding is gone to, mended or silenced. */
import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { setConsole, useConsole } from '../../../renderer/bridge/console-store';
import { perform } from '../../../renderer/actions/table';
import { actionById } from '../../../renderer/actions/table';
import { ReviewPlace } from '../../../renderer/console/review/review-place';
import { settings } from '../../../shared/ipc/messages';
import { ok } from '../../../shared/kernel/result';
import {
  axeFindings,
  button,
  goToRow,
  press,
  push,
  row,
  saidAtTheFoot,
  settled,
  showPlace,
  standInForLayout,
} from '../../support/console-page';
import {
  agenda,
  clerkOnly,
  here,
  item,
  paragraph,
  people,
  person,
  resolved,
  tell,
  write,
  youngPerson,
} from '../../support/meetings';
import { textsOf } from '../../support/checked';

const start = useConsole.getState().settings;

const told = () =>
  tell(
    {},
    agenda(item('Housing'), item('Health')),
    people(person('County Councillor Anne Hartley'), youngPerson('Tariq')),
    here('Anne Hartley', 'Tariq'),
    write('Housing', paragraph('The the Board met. Tariq asked why.'), clerkOnly('Ask Dev.')),
    write('Health', resolved('That the report be noted')),
  );

const open = () =>
  showPlace(told(), <ReviewPlace />, {
    'settings:change': (change) => ok({ ...start, ...settings.partial().parse(change) }),
  });

beforeAll(() => {
  standInForLayout();
  Element.prototype.scrollIntoView = () => {};
});
afterEach(() => {
  cleanup();
  setConsole({ settings: start, message: null, open: null });
});

const rows = (): readonly string[] =>
  screen.queryAllByRole('row').map((each) => each.getAttribute('aria-label') ?? each.textContent ?? '');
const DOUBLED = /stands more than once/;
const FULL_STOP = /has no full stop/;

describe('The review', () => {
  test('has the whole minutes on one page, what was found in them marked, and nothing for axe to find', async () => {
    open();
    expect(screen.getAllByRole('heading', { level: 2 }).map((h) => h.textContent)).toEqual([
      'Members',
      '1 Housing',
      '2 Health',
      'Findings2 slips, 0 advice',
    ]);
    const page = screen.getByRole('main');
    expect([...page.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['The the', 'd']);
    expect(within(page).getByText(/Ask Dev/)).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  test('tells the findings in the order of the page', () => {
    open();
    expect(rows()).toHaveLength(2);
    expect(row(DOUBLED).compareDocumentPosition(row(FULL_STOP))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test('goes to the place of a finding with Enter, where its item can be opened', () => {
    open();
    goToRow(FULL_STOP);
    press('Enter');
    expect(document.activeElement).toBe(button('Edit: Health'));
    expect(screen.getByRole('main').querySelector('[data-gone-to]')?.textContent).toMatch(/report be noted/);
  });

  test('mends with M, and the keyboard is on the finding beside it', async () => {
    const main = open();
    goToRow(DOUBLED);
    press('m');
    await settled(() => expect(rows()).toHaveLength(1));
    expect(textsOf(main.meeting())[0]).toBe('The Board met. Tariq asked why.');
    await settled(() => expect(document.activeElement).toBe(row(FULL_STOP)));
  });

  test('silences a finding in this meeting, and hears it again', async () => {
    const main = open();
    goToRow(DOUBLED);
    press('s');
    await settled(() => expect(rows()).toHaveLength(1));
    expect(main.carriedOut.map(({ type }) => type)).toEqual(['SilenceFinding']);
    expect(saidAtTheFoot()).toBe('Silenced: A word twice.');
    push(/^Hear again: “The” stands/);
    await settled(() => expect(rows()).toHaveLength(2));
  });

  test('silences a check for good, in the settings', async () => {
    open();
    act(() => within(row(FULL_STOP)).getByRole('button', { name: 'For good' }).click());
    await settled(() => expect(rows()).toHaveLength(1));
    expect(useConsole.getState().settings.silencedChecks).toEqual(['resolved-without-full-stop']);
    push('Hear again: A resolution without its full stop');
    await settled(() => expect(rows()).toHaveLength(2));
  });

  test('goes from finding to finding with one action of the table', async () => {
    open();
    const next = () => act(() => perform(actionById('next-finding')));
    next();
    await settled(() => expect(document.activeElement).toBe(row(DOUBLED)));
    next();
    await settled(() => expect(document.activeElement).toBe(row(FULL_STOP)));
    next();
    await settled(() => expect(document.activeElement).toBe(row(DOUBLED)));
  });

  test('goes on from the finding beside the one that was mended or silenced', async () => {
    showPlace(
      tell(
        {},
        agenda(item('Housing'), item('Health')),
        write('Housing', paragraph('The the Board met.'), paragraph('It it rained.')),
        write('Health', paragraph('He he spoke.'), paragraph('We we heard.')),
      ),
      <ReviewPlace />,
    );
    const next = () => act(() => perform(actionById('next-finding')));
    const [, second, third, fourth] = rows();
    expect(rows()).toHaveLength(4);
    next();
    next();
    await settled(() => expect(document.activeElement?.getAttribute('aria-label')).toBe(second));
    press('m');
    await settled(() => expect(document.activeElement?.getAttribute('aria-label')).toBe(third));
    next();
    await settled(() => expect(document.activeElement?.getAttribute('aria-label')).toBe(fourth));
  });

  test('goes on from where the arrows went', async () => {
    open();
    const next = () => act(() => perform(actionById('next-finding')));
    next();
    await settled(() => expect(document.activeElement).toBe(row(DOUBLED)));
    goToRow(FULL_STOP);
    next();
    await settled(() => expect(document.activeElement).toBe(row(DOUBLED)));
  });

  test('says so where a finding has no mend, in place of what was said before', async () => {
    const main = showPlace(
      tell(
        {},
        agenda(item('Housing')),
        write('Housing', paragraph('The the Board met.'), paragraph('The report is attached.')),
      ),
      <ReviewPlace />,
    );
    goToRow(DOUBLED);
    press('m');
    await settled(() => expect(saidAtTheFoot()).toBe('Mended. Undo takes it back.'));
    goToRow(/attached/);
    press('m');
    await settled(() => expect(saidAtTheFoot()).toMatch(/no mend for this one/));
    expect(main.carriedOut).toHaveLength(1);
  });

  test('says so where nothing odd is found', () => {
    showPlace(tell({}, agenda(item('Housing')), write('Housing', paragraph('It rained.'))), <ReviewPlace />);
    expect(screen.getByText('✓ Nothing odd was found.')).toBeTruthy();
  });
});
