import { describe, expect, test } from 'vitest';
import type { ItemFacts } from '../../../shared/agenda/agenda';
import { minutes, type LocalDate, type LocalTime } from '../../../shared/kernel/wall-time';
import type { MeetingEvent } from '../../../shared/meeting/events';
import { projectMeeting } from '../../../shared/projector/project-meeting';
import { projectorView } from '../../../shared/projector/projector-view';
import { anItem, at, item, meetingAfter, onTheLists, person } from '../../support/given-when-then';

const onTheAgenda = (id: string, after: string | null, facts: ItemFacts): MeetingEvent => ({
  type: 'ItemAdded',
  itemId: item(id),
  item: facts,
  after: after === null ? null : item(after),
});

const prepared: MeetingEvent[] = [
  onTheLists('tariq', 'Tariq', { isYoungPerson: true }),
  onTheLists('hartley', 'County Councillor Anne Hartley'),
  { type: 'ChairsSet', chairs: [person('tariq'), person('hartley')] },
  onTheAgenda('intro', null, anItem('Introductions and Apologies', null, { kind: 'introductions' })),
  onTheAgenda(
    'performance',
    'intro',
    anItem('Children in Care and Care Leavers Performance Information', 15, {
      plainTitle: 'How are we doing for children in care and care leavers?',
      plainPresenter: 'Dev, who looks after the numbers',
      presenters: [{ name: 'Dev Rawal', team: 'Business Intelligence' }],
    }),
  ),
  onTheAgenda(
    'plan',
    'performance',
    anItem('Delivery Plan', 40, {
      plainTitle: 'Group work on our plan',
      isYoungPeopleLed: true,
      isGroupWork: true,
    }),
  ),
];
const started: MeetingEvent = { type: 'MeetingStarted', at: at('18:02') };
const began = (id: string, time: string): MeetingEvent => ({
  type: 'ItemStarted',
  itemId: item(id),
  at: at(time),
});
const paused = (id: string, time: string): MeetingEvent => ({
  type: 'ItemPaused',
  itemId: item(id),
  at: at(time),
});
const closed = (id: string, time: string): MeetingEvent => ({
  type: 'ItemClosed',
  itemId: item(id),
  at: at(time),
});

const viewAfter = (...events: MeetingEvent[]) => projectMeeting(meetingAfter(...prepared, ...events));
const slideAfter = (...events: MeetingEvent[]) => viewAfter(...events).slide;

const tariq = { name: 'Tariq', isYoungPerson: true };
const hartley = { name: 'County Councillor Anne Hartley', isYoungPerson: false };
const performance = {
  kind: 'item',
  position: 2,
  of: 3,
  title: 'How are we doing for children in care and care leavers?',
  presenter: 'with Dev, who looks after the numbers',
  timer: { allowed: minutes(15), spent: 0, runningSince: at('18:10') },
  isYoungPeopleLed: false,
  isGroupWork: false,
  next: 'Group work on our plan',
  inTheChair: tariq,
  coChair: hartley,
  lead: null,
  jargon: [],
};

describe('before the meeting', () => {
  test('the wall welcomes: when, where, who chairs, what comes first', () => {
    expect(
      viewAfter({
        type: 'FactsChanged',
        changes: { beforeTheMeeting: 'Sandwiches are in the room from 5.30pm' },
      }),
    ).toEqual({
      board: 'Corporate Parenting Board',
      isFrozen: false,
      line: null,
      isTakeover: true,
      finishAt: at('20:00'),
      shownTerm: null,
      slide: {
        kind: 'welcome',
        startsAt: at('18:00'),
        venue: 'the Moorland Room, Northmoor Hall',
        note: 'Sandwiches are in the room from 5.30pm',
        chairs: [tariq, hartley],
        first: 'Introductions and Apologies',
      },
    });
  });

  test('nothing planned yet is a welcome all the same', () => {
    expect(projectMeeting(meetingAfter()).slide).toMatchObject({ kind: 'welcome', chairs: [], first: null });
  });
});

describe('during an item', () => {
  test('the wall shows where we are, in plain words, who is in the chair and what is next', () => {
    expect(slideAfter(started, began('performance', '18:10'))).toEqual(performance);
  });

  test('an item without plain words is shown as the agenda has it', () => {
    expect(slideAfter(started, began('intro', '18:02'))).toMatchObject({
      title: 'Introductions and Apologies',
      presenter: null,
      timer: { allowed: null, spent: 0, runningSince: at('18:02') },
    });
  });

  test('young people’s items and group work are marked; the last has nothing after it', () => {
    expect(
      slideAfter(
        started,
        began('intro', '18:02'),
        closed('intro', '18:05'),
        began('performance', '18:05'),
        closed('performance', '18:20'),
        began('plan', '18:20'),
      ),
    ).toMatchObject({ position: 3, isYoungPeopleLed: true, isGroupWork: true, next: null });
  });

  test('when the chair is handed over, the two change places', () => {
    expect(
      slideAfter(started, began('performance', '18:10'), {
        type: 'ChairTaken',
        personId: person('hartley'),
        at: at('18:12'),
      }),
    ).toEqual({ ...performance, inTheChair: hartley, coChair: tariq });
  });

  test('time granted is time allowed', () => {
    expect(
      slideAfter(started, began('performance', '18:10'), {
        type: 'ItemExtended',
        itemId: item('performance'),
        minutes: 5,
        at: at('18:24'),
      }),
    ).toMatchObject({ timer: { allowed: minutes(20) } });
  });

  test('which of the two was chosen to lead the item is told, through a hand-over', () => {
    const lead: MeetingEvent = {
      type: 'LeadChosen',
      itemId: item('performance'),
      personId: person('tariq'),
    };
    const taken: MeetingEvent = { type: 'ChairTaken', personId: person('hartley'), at: at('18:12') };
    const before = [started, began('performance', '18:10'), lead] as const;
    expect(slideAfter(...before)).toMatchObject({ inTheChair: tariq, lead: 'in-the-chair' });
    expect(slideAfter(...before, taken)).toMatchObject({ coChair: tariq, lead: 'co-chair' });
  });

  test('an item set aside stays on the wall with its clock standing', () => {
    expect(slideAfter(started, began('performance', '18:10'), paused('performance', '18:16'))).toEqual({
      ...performance,
      timer: { allowed: minutes(15), spent: minutes(6), runningSince: null },
    });
  });

  test('an item set aside for another does not come back to the wall by itself', () => {
    const set = [
      started,
      began('performance', '18:10'),
      paused('performance', '18:16'),
      began('plan', '18:16'),
    ];
    expect(slideAfter(...set)).toMatchObject({ kind: 'item', position: 3 });
    expect(slideAfter(...set, closed('plan', '18:40'))).toMatchObject({
      kind: 'between',
      next: 'Introductions and Apologies',
    });
  });
});

describe('between items', () => {
  test('the wall says what comes next', () => {
    expect(slideAfter(started)).toEqual({
      kind: 'between',
      next: 'Introductions and Apologies',
      inTheChair: tariq,
    });
  });

  test('when all is done nothing does', () => {
    const all = ['intro', 'performance', 'plan'].flatMap((id) => [began(id, '18:10'), closed(id, '18:20')]);
    expect(slideAfter(started, ...all)).toEqual({ kind: 'between', next: null, inTheChair: tariq });
  });
});

describe('on a break', () => {
  test('the wall says when we are back, and with what', () => {
    expect(
      slideAfter(started, began('performance', '18:10'), {
        type: 'BreakStarted',
        at: at('18:50'),
        backAt: at('19:05'),
      }),
    ).toEqual({
      kind: 'break',
      isAdjournment: false,
      backAt: at('19:05'),
      next: 'How are we doing for children in care and care leavers?',
    });
  });

  test('an adjournment has no time to be back', () => {
    expect(slideAfter(started, { type: 'MeetingAdjourned', at: at('18:50') })).toEqual({
      kind: 'break',
      isAdjournment: true,
      backAt: null,
      next: 'Introductions and Apologies',
    });
  });

  test('afterwards the item goes on where it stood', () => {
    expect(
      slideAfter(
        started,
        began('performance', '18:10'),
        { type: 'BreakStarted', at: at('18:15'), backAt: at('18:25') },
        { type: 'BreakEnded', at: at('18:27') },
      ),
    ).toEqual({
      ...performance,
      timer: { allowed: minutes(15), spent: minutes(5), runningSince: at('18:27') },
    });
  });
});

describe('at the close', () => {
  const end: MeetingEvent = { type: 'MeetingClosed', at: at('19:58') };
  test('the wall gives the next meeting as the papers would', () => {
    expect(
      slideAfter(
        {
          type: 'FactsChanged',
          changes: {
            nextMeeting: {
              date: '2027-01-28' as LocalDate,
              start: '18:00' as LocalTime,
              venue: 'the Moorland Room, Northmoor Hall',
            },
          },
        },
        started,
        end,
      ),
    ).toEqual({
      kind: 'close',
      nextMeeting: { when: 'Thursday 28 January 2027, 6.00pm', where: 'the Moorland Room, Northmoor Hall' },
      chairs: [tariq, hartley],
    });
  });

  test('nobody is thanked for chairing who sent apologies', () => {
    const absent: MeetingEvent = { type: 'ApologiesReceived', personId: person('hartley') };
    expect(slideAfter(absent, started, end)).toMatchObject({ kind: 'close', chairs: [tariq] });
  });

  test('no next meeting is none', () => {
    expect(slideAfter(started, end)).toMatchObject({ kind: 'close', nextMeeting: null });
  });
});

describe('every phase', () => {
  const phases: Record<string, MeetingEvent[]> = {
    welcome: [],
    between: [started],
    item: [started, began('performance', '18:10')],
    break: [started, { type: 'BreakStarted', at: at('18:50'), backAt: null }],
    close: [started, { type: 'MeetingClosed', at: at('19:58') }],
  };
  test.each(Object.entries(phases))('%s keeps to the contract, word for word', (kind, events) => {
    const view = viewAfter(...events);
    expect(view.slide.kind).toBe(kind);
    expect(projectorView.parse(view)).toEqual(view);
  });
});
