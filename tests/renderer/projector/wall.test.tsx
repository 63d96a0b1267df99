import { act, cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LOST_AFTER, startClock } from '../../../renderer/bridge/clock';
import { followWall, useWall } from '../../../renderer/bridge/wall-store';
import { Wall } from '../../../renderer/projector/wall';
import { minutes, toInstant } from '../../../shared/kernel/wall-time';
import type { ExplainedTerm, Slide } from '../../../shared/projector/projector-view';
import { at } from '../../support/given-when-then';
import {
  hartley,
  itemSlide,
  mainNow,
  mainShowing,
  looksOf,
  standInForLayout,
  tariq,
  viewOf,
} from '../../support/wall-page';

let stops: (() => void)[] = [];
beforeEach(() => standInForLayout(at('18:46') + 18_000));
afterEach(() => {
  cleanup();
  for (const stop of stops) stop();
  stops = [];
  useWall.setState({ view: null, type: 'usual' });
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function show(slide: Slide | null, shownTerm: ExplainedTerm | null = null) {
  const main = mainShowing(slide && { ...viewOf(slide), shownTerm });
  stops = [await startClock(), await followWall()];
  render(<Wall />);
  return main;
}
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const heading = (): string | null => screen.getByRole('heading', { level: 1 }).textContent;
const wallText = (): string => (document.body.textContent ?? '').replace(/\s+/g, ' ');
const digits = (): string | null => screen.getByRole('timer').textContent;
const saidAloud = (): string =>
  [...document.querySelectorAll('[aria-live]')]
    .map((e) => e.textContent)
    .filter((words) => words !== '')
    .join(' | ');

const sdq: ExplainedTerm = {
  acronym: 'SDQ',
  words: 'Strengths and difficulties questionnaire',
  plainly: 'A form about feelings.',
};
const between: Slide = { kind: 'between', next: 'Group work on our plan', inTheChair: tariq };
const pause: Slide = {
  kind: 'break',
  isAdjournment: false,
  backAt: at('19:05'),
  next: 'Group work on our plan',
};
const welcome: Slide = {
  kind: 'welcome',
  startsAt: at('19:00'),
  venue: 'the Moorland Room, Northmoor Hall',
  note: 'Sandwiches are in the room from 6.30pm.',
  chairs: [tariq, hartley],
  first: 'Introductions and Apologies',
};
const close: Slide = {
  kind: 'close',
  nextMeeting: { when: 'Thursday 28 January 2027, 6.00pm', where: 'the Moorland Room, Northmoor Hall' },
  chairs: [tariq, hartley],
};

describe('every slide', () => {
  const slides: [string, Slide | null][] = [
    ['item', itemSlide()],
    ['item without allotted time', itemSlide({ timer: { allowed: null, spent: 0, runningSince: null } })],
    ['between', between],
    ['break', pause],
    ['welcome', welcome],
    ['close', close],
    ['waiting', null],
  ];
  test.each(slides)('%s has one heading and one main part', async (_, slide) => {
    await show(slide);
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(screen.getAllByRole('main')).toHaveLength(1);
  });

  test.each(slides.slice(0, 5))(
    '%s says whose meeting it is, the time and when we finish',
    async (_, slide) => {
      await show(slide);
      expect(screen.getByRole('banner').textContent).toBe(
        'Corporate Parenting Board · Takeover Month18:46we finish at 20:00',
      );
    },
  );

  test('a finish that has passed was planned', async () => {
    vi.setSystemTime(at('20:03'));
    standInForLayout(at('20:03'));
    await show(between);
    expect(screen.getByRole('banner').textContent).toContain('20:03we planned to finish at 20:00');
  });
});

describe('an item', () => {
  test('says where we are, how long is left, who is in the chair and what is next', async () => {
    await show(itemSlide());
    expect(heading()).toBe('How are we doing for children in care and care leavers?');
    expect(digits()).toBe('8:42');
    expect(screen.getByText('about 9 minutes left')).toBeTruthy();
    for (const words of [
      'Item 4 of 8',
      'with Dev, who looks after the numbers',
      'In the chair Tariq with County Councillor Anne Hartley',
      'Next: Group work on our plan',
    ])
      expect(wallText()).toContain(words);
  });

  test('says of the one in the chair that they lead it, where they were chosen to', async () => {
    await show(itemSlide({ lead: 'in-the-chair' }));
    expect(wallText()).toContain('In the chair and leading this Tariq with County Councillor Anne Hartley');
  });

  test('says of the other chair that they lead it', async () => {
    await show(itemSlide({ lead: 'co-chair' }));
    expect(wallText()).toContain('In the chair Tariq with County Councillor Anne Hartley, who leads this');
  });

  test('explains its jargon at the foot', async () => {
    await show(itemSlide({ jargon: [sdq, { acronym: 'LCS', words: 'One thing, or another', plainly: '' }] }));
    expect(wallText()).toContain('SDQ Strengths and difficulties questionnaire. A form about feelings.');
    expect(wallText()).toContain('LCS One thing, or another.');
    expect(heading()).toBe('How are we doing for children in care and care leavers?');
  });

  test('gives its title’s place to the term the clerk puts up; clock and chair stay', async () => {
    await show(itemSlide({ jargon: [sdq] }), sdq);
    expect(heading()).toBe('SDQ Strengths and difficulties questionnaire');
    expect(wallText()).toContain('A form about feelings.');
    expect(wallText().split('SDQ')).toHaveLength(2);
    expect(digits()).toBe('8:42');
    expect(wallText()).toContain('In the chair Tariq');
  });

  test('counts on its own second', async () => {
    await show(
      itemSlide({ timer: { allowed: minutes(15), spent: 0, runningSince: toInstant(at('18:40') + 400) } }),
    );
    expect(digits()).toBe('8:43');
    await pass(395);
    expect(digits()).toBe('8:43');
    await pass(10);
    expect(digits()).toBe('8:42');
    await pass(1000);
    expect(digits()).toBe('8:41');
  });

  test('says aloud a minute, not a second', async () => {
    await show(itemSlide());
    const said = new Set<string>();
    for (let second = 0; second < 120; second += 1) {
      said.add(saidAloud());
      await pass(1000);
    }
    expect([...said]).toEqual(['about 9 minutes left', 'about 8 minutes left', 'about 7 minutes left']);
  });

  test('that is up says so calmly, in words and shape, and goes on to say by how much', async () => {
    await show(itemSlide({ timer: { allowed: minutes(6), spent: 0, runningSince: at('18:40') } }));
    expect(digits()).toBe('+0:18');
    expect(saidAloud()).toBe('Time is up');
    expect(document.querySelector('[data-state="up"] p svg')).not.toBe(null);
    await pass(60_000);
    expect(digits()).toBe('+1:18');
    expect(wallText()).toContain('Time is up+1:181 minute over');
    expect(document.querySelectorAll('animate, [class*="blink"], [class*="flash"]')).toHaveLength(0);
  });

  test('over an hour keeps its digits whole', async () => {
    await show(itemSlide({ timer: { allowed: minutes(90), spent: 0, runningSince: at('18:40') } }));
    expect(digits()).toBe('1:23:42');
  });

  test('set aside says it is paused and stands still', async () => {
    await show(itemSlide({ timer: { allowed: minutes(15), spent: minutes(8), runningSince: null } }));
    expect(wallText()).toContain('Paused7:00about 7 minutes left');
    await pass(5000);
    expect(digits()).toBe('7:00');
  });

  test('without allotted time has no clock, and says so only when it is paused', async () => {
    const main = await show(itemSlide({ timer: { allowed: null, spent: 0, runningSince: at('18:40') } }));
    expect(screen.queryByRole('timer')).toBe(null);
    expect(wallText()).not.toContain('Paused');
    const standing = itemSlide({ timer: { allowed: null, spent: minutes(1), runningSince: null } });
    act(() => main.tell('projector:view-changed', viewOf(standing)));
    expect(wallText()).toContain('Paused');
  });

  test('led by young people, and in groups, is marked in words and shape', async () => {
    await show(itemSlide({ isYoungPeopleLed: true, isGroupWork: true }));
    const mark = screen.getByText('Young people lead');
    expect(mark.querySelector('svg')).not.toBe(null);
    expect(screen.getByText('Group work')).toBeTruthy();
  });

  test('of an adult alone has no mark of young people', async () => {
    await show(itemSlide({ inTheChair: hartley, coChair: null }));
    const chair = screen.getByText('County Councillor Anne Hartley');
    expect(chair.querySelector('svg')).toBe(null);
    expect(wallText()).not.toContain(' with ');
  });

  test('that is the last, with nobody in the chair, leaves those lines out', async () => {
    await show(itemSlide({ next: null, inTheChair: null, coChair: null, presenter: null }));
    expect(wallText()).not.toMatch(/Next|In the chair|with/);
  });
});

describe('the other slides', () => {
  test('welcome counts the minutes to the start', async () => {
    await show(welcome);
    expect(heading()).toBe('Welcome to the Corporate Parenting Board');
    expect(saidAloud()).toBe('We start in 14 minutes');
    expect(
      within(screen.getByRole('main'))
        .getAllByRole('term')
        .map((e) => e.textContent),
    ).toEqual(['Where', 'In the chair', 'First']);
    expect(wallText()).toContain('Tariq and County Councillor Anne Hartley');
    expect(wallText()).toContain('Sandwiches are in the room from 6.30pm.');
    await pass(60_000);
    expect(saidAloud()).toBe('We start in 13 minutes');
  });

  test('between items says what comes next, or that nothing does', async () => {
    const main = await show(between);
    expect(wallText()).toContain('NextGroup work on our planIn the chair Tariq');
    act(() => main.tell('projector:view-changed', viewOf({ ...between, next: null } as Slide)));
    expect(heading()).toBe('That was our last item');
  });

  test('a break says when we are back, counts down, and then calls us', async () => {
    await show(pause);
    expect(heading()).toBe('Break');
    expect(wallText()).toContain('Back at 19:05After the break: Group work on our plan');
    expect(digits()).toBe('18:42');
    expect(saidAloud()).toBe('about 19 minutes to go');
    await pass(minutes(20));
    expect(saidAloud()).toBe('Time to come back');
    expect(screen.queryByRole('timer')).toBe(null);
  });

  test('a break without a time, and an adjournment, promise none', async () => {
    const main = await show({ ...pause, backAt: null } as Slide);
    expect(wallText()).toContain('We will be back soon');
    act(() =>
      main.tell('projector:view-changed', viewOf({ ...pause, isAdjournment: true, backAt: null } as Slide)),
    );
    expect(heading()).toBe('We stop here for now');
    expect(wallText()).toContain('The meeting is adjourned');
  });

  test('the close thanks and gives the next meeting, and no longer says when we finish', async () => {
    await show(close);
    expect(wallText()).toContain('Our thanks for chairing to Tariq and County Councillor Anne Hartley');
    expect(wallText()).toContain('Thursday 28 January 2027, 6.00pm');
    expect(screen.getByRole('banner').textContent).not.toContain('finish');
  });
});

const decision: Slide = {
  kind: 'decision',
  item: { position: 4, title: 'How are we doing?' },
  text: 'That the Board agreed the plan:',
  points: ['to meet every month', 'to write to every school'],
};

describe('a decision read back', () => {
  test('stands in large type with the item it belongs to and its points', async () => {
    await show(decision);
    expect(heading()).toBe('That the Board agreed the plan:');
    expect(wallText()).toContain('What we decided Item 4: How are we doing?');
    expect(screen.getAllByRole('listitem').map((e) => e.textContent)).toEqual([
      'to meet every month',
      'to write to every school',
    ]);
  });
});

describe('what the clerk does to the wall', () => {
  const holding = (slide: Slide) => ({ ...viewOf(slide), isFrozen: true });

  test.each<[string, Slide]>([
    ['item', itemSlide()],
    ['break', pause],
    ['welcome', welcome],
  ])('a frozen %s shows no running time, and stands still', async (_, slide) => {
    const main = await show(null);
    act(() => main.tell('projector:view-changed', holding(slide)));
    expect(screen.queryByRole('timer')).toBe(null);
    const before = screen.getByRole('main').textContent;
    await pass(minutes(3));
    expect(screen.getByRole('main').textContent).toBe(before);
  });

  test('a frozen item says that the clock goes on, and the time of day does', async () => {
    const main = await show(null);
    act(() => main.tell('projector:view-changed', holding(itemSlide())));
    expect(wallText()).toContain('On hold. The clock goes on.');
    await pass(minutes(1));
    expect(screen.getByRole('banner').textContent).toContain('18:47');
  });

  test('a frozen welcome says when we start, not in how long', async () => {
    const main = await show(null);
    act(() => main.tell('projector:view-changed', holding(welcome)));
    expect(wallText()).toContain('We start at 19:00');
    expect(wallText()).not.toContain('We start in');
  });

  test('a blank wall shows nothing, or the line alone', async () => {
    const main = await show(itemSlide());
    act(() => main.tell('projector:view-changed', viewOf({ kind: 'blank' })));
    expect(wallText()).toBe('This screen is blank for now');
    expect(screen.queryByRole('banner')).toBe(null);
    act(() => main.tell('projector:view-changed', { ...viewOf({ kind: 'blank' }), line: 'Back at five' }));
    expect(wallText()).toBe('Back at five');
  });

  test('a line stands below the slide and is read aloud', async () => {
    const main = await show(between);
    act(() => main.tell('projector:view-changed', { ...viewOf(between), line: 'The food is here' }));
    expect(saidAloud()).toBe('The food is here');
    expect(heading()).toBe('Group work on our plan');
  });

  test('larger type is put on at once', async () => {
    const main = await show(between);
    act(() => main.tell('projector:looks-changed', { projectorTheme: 'dark', projectorType: 'larger' }));
    expect(document.querySelector('.wall-screen')?.getAttribute('data-type')).toBe('larger');
  });
});

describe('what the wall is told', () => {
  test('is drawn when it comes', async () => {
    const main = await show(welcome);
    act(() => main.tell('projector:view-changed', viewOf(itemSlide())));
    expect(digits()).toBe('8:42');
    act(() => main.tell('projector:view-changed', null));
    expect(heading()).toBe('Waiting for the meeting');
  });

  test('wins over an older answer that is still on its way', async () => {
    const main = mainShowing(viewOf(welcome));
    stops = [await startClock()];
    const following = followWall();
    main.tell('projector:view-changed', viewOf(itemSlide()));
    main.tell('projector:looks-changed', looksOf('dark'));
    stops.push(await following);
    render(<Wall />);
    expect(heading()).toBe('How are we doing for children in care and care leavers?');
    expect(document.documentElement.dataset['theme']).toBe('dark');
  });

  test('includes the projector’s theme', async () => {
    const main = await show(welcome);
    expect(document.documentElement.dataset['theme']).toBe('cream');
    act(() => main.tell('projector:looks-changed', looksOf('high-contrast')));
    expect(document.documentElement.dataset['theme']).toBe('high-contrast');
  });
});

describe('a wall that has lost touch', () => {
  test('says so instead of an old time, and shows the item again when it is found', async () => {
    const main = await show(itemSlide());
    main.fail('clock:read');
    await pass(LOST_AFTER + 2000);
    expect(heading()).toBe('Lost touch with the console');
    expect(wallText()).not.toMatch(/\d:\d\d/);
    act(() => main.tell('clock:reading', { now: mainNow() }));
    expect(heading()).toBe('How are we doing for children in care and care leavers?');
  });
});
