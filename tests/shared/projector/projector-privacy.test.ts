import { expect, test } from 'vitest';
import type { LocalDate, LocalTime } from '../../../shared/kernel/wall-time';
import { BLOCK_KINDS } from '../../support/block-kinds';
import type { MeetingEvent } from '../../../shared/meeting/events';
import type { Meeting } from '../../../shared/meeting/meeting';
import { projectMeeting } from '../../../shared/projector/project-meeting';
import { aGroup, formed, ITEM, pointCalled, said, setUp, themeCalled } from '../../support/group-work';
import { aBlock, anItem, at, item, meetingAfter, onTheLists, person } from '../../support/given-when-then';

/** Everything that must stay on the clerk's screen says so in its own text. */
const SECRET = 'SECRET';
const mail = `${SECRET}.person@northmoor.example`;
const phone = '01632 960123';

const secretItem = (id: string, after: string | null): MeetingEvent => ({
  type: 'ItemAdded',
  itemId: item(id),
  after: after === null ? null : item(after),
  item: anItem(`Performance ${mail}`, 10, {
    presenters: [
      { name: `Dev Rawal, ${mail}`, team: `Intelligence ${phone}` },
      { name: `Tariq ${SECRET}`, team: `${SECRET} team` },
    ],
    purposes: [`To note ${SECRET}`],
    details: [`${SECRET} detail`],
    pages: { from: 7, to: 38 },
  }),
});

const full: MeetingEvent[] = [
  {
    type: 'FactsChanged',
    changes: {
      youngPeoplesCouncil: `${SECRET} council`,
      venue: `Moorland Room (tel. ${phone})`,
      beforeTheMeeting: `Lost? Write to ${mail} or ring ${phone}`,
      nextMeeting: { date: '2027-01-28' as LocalDate, start: '18:00' as LocalTime, venue: `Online, ${mail}` },
    },
  },
  onTheLists('tariq', 'Tariq', { isYoungPerson: true, role: `${SECRET} role` }),
  onTheLists('hartley', 'County Councillor Anne Hartley', { role: `${SECRET} role, ${mail}` }),
  onTheLists('webb', `Colin ${SECRET}`, { isGuest: true, role: `${SECRET} role` }),
  { type: 'ApologiesReceived', personId: person('webb') },
  {
    type: 'SubstituteNamed',
    personId: person('hartley'),
    standsInFor: { kind: 'organisation', name: `${SECRET} organisation` },
  },
  { type: 'ChairsSet', chairs: [person('tariq'), person('hartley')] },
  secretItem('a', null),
  secretItem('b', 'a'),
  ...BLOCK_KINDS.map(
    (kind): MeetingEvent => ({
      type: 'BlockWritten',
      itemId: item('a'),
      block: { ...aBlock(`block-${kind}`, `${SECRET} words`, kind), owners: [person('webb')] },
      after: null,
    }),
  ),
  setUp([`What helps? ${mail}`, `Ask Tariq ${SECRET}`]),
  formed(aGroup(1, ['tariq', 'hartley'], { name: `Group ${mail}`, place: `ring ${phone}` })),
  said(1, `${SECRET} comment`, { isSensitive: true, isYoungPersons: true }),
  { type: 'PointWorded', itemId: ITEM, pointId: pointCalled('pt-1'), text: `${SECRET} point` },
  { type: 'PointAnswered', itemId: ITEM, pointId: pointCalled('pt-1'), decided: `${SECRET} answer` },
  { type: 'ThemeNamed', itemId: ITEM, theme: { id: themeCalled('t'), name: `${SECRET} theme` } },
  { type: 'OutputChosen', itemId: ITEM, output: { shape: 'paragraph', summary: `${SECRET} summary` } },
  { type: 'ItemDeferred', itemId: item('b'), reason: `${SECRET} reason`, at: at('18:00') },
];

const moments: Record<string, MeetingEvent[]> = {
  'before the start': [],
  'between items': [{ type: 'MeetingStarted', at: at('18:00') }],
  'during an item': [
    { type: 'MeetingStarted', at: at('18:00') },
    { type: 'ItemStarted', itemId: item('a'), at: at('18:00') },
  ],
  'while groups work': [
    { type: 'MeetingStarted', at: at('18:00') },
    { type: 'ItemStarted', itemId: item('a'), at: at('18:00') },
    { type: 'GroupWorkStarted', itemId: item('a'), at: at('18:05') },
  ],
  'on a break': [
    { type: 'MeetingStarted', at: at('18:00') },
    { type: 'BreakStarted', at: at('18:30'), backAt: at('18:40') },
  ],
  'after the close': [
    { type: 'MeetingStarted', at: at('18:00') },
    { type: 'MeetingClosed', at: at('19:30') },
  ],
};

test.each(Object.entries(moments))('nothing of the clerk’s own reaches the wall %s', (_, events) => {
  const meeting = meetingAfter(...full, ...events);
  // The trap is set: the meeting itself is full of it.
  expect(JSON.stringify(meeting)).toContain(SECRET);
  const shown = JSON.stringify(projectMeeting(meeting));
  expect(shown).not.toContain(SECRET);
  expect(shown).not.toContain('@');
  expect(shown).not.toContain('960123');
});

test('a meeting that knows more than today’s shows no more for it', () => {
  const meeting = meetingAfter(...full, ...(moments['during an item'] ?? []));
  const knowsMore: Meeting = Object.assign(structuredClone(meeting), { notes: SECRET });
  Object.assign(knowsMore.facts, { notes: SECRET });
  for (const one of [...knowsMore.agenda.items, ...knowsMore.attendance.people])
    Object.assign(one, { notes: SECRET });
  expect(projectMeeting(knowsMore)).toEqual(projectMeeting(meeting));
});
