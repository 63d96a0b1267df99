/**
 * The meeting of the pictures (mocks/live.png): Northmoor, 24 November 2026,
 * at 18:47:12 in its fourth item. Lived through by commands, as a clerk would.
 */
import { emptyFacts, type ItemFacts } from '../../shared/agenda/agenda';
import type { PersonFacts } from '../../shared/attendance/attendance';
import { readName } from '../../shared/attendance/naming';
import { type Block, block } from '../../shared/minutes/blocks';
import { meetingId } from '../../shared/kernel/ids';
import { instantAt, localDate, localTime, toInstant, type Instant } from '../../shared/kernel/wall-time';
import type { Command } from '../../shared/meeting/commands';
import { type MeetingFacts, meetingFacts } from '../../shared/meeting/facts';
import { advance, decideStep, type History, historyOf } from '../../shared/meeting/history';
import { journalEntry } from '../../shared/meeting/events';

export const northmoorFacts: MeetingFacts = meetingFacts.parse({
  council: 'Northmoor County Council',
  board: 'Corporate Parenting Board',
  date: '2026-11-24',
  start: '18:00',
  plannedEnd: '20:00',
  venue: 'Committee Room 2',
  format: 'hybrid',
  isTakeover: true,
  youngPeoplesCouncil: 'Northmoor’s Children in Care Council (SPARK)',
  beforeTheMeeting: 'Refreshments are in the room from 5.30pm.',
  previousMeeting: '2026-09-15',
  nextMeeting: { date: '2027-01-28', start: '18:00', venue: 'Committee Room 2' },
});

export const clockOn = (time: string, seconds = 0): Instant =>
  toInstant(instantAt(localDate.parse('2026-11-24'), localTime.parse(time)) + seconds * 1000);

/** Deterministic ids, so that a test reads the same each time. */
export function countingIds(prefix: string): () => string {
  let n = 0;
  return () => `${prefix}-${(n += 1)}`;
}

export function beginHistory(facts: MeetingFacts, at: Instant): History {
  return historyOf(
    journalEntry.parse({
      seq: 1,
      step: 'step-0',
      at,
      cause: 'CreateMeeting',
      events: [{ type: 'MeetingCreated', meetingId: meetingId.parse('northmoor'), facts }],
    }),
  );
}

/** Does a command as the only writer would; a refusal is a mistake in the test. */
export function lived(history: History, command: Command, at: Instant, newId: () => string): History {
  const decided = decideStep(history, command, { at, newId });
  if (!decided.ok) throw new Error(`${command.type}: ${decided.error.message}`);
  return advance(history, decided.value);
}

const item = (title: string, minutes: number, more: Partial<ItemFacts> = {}): ItemFacts => ({
  ...emptyFacts(title),
  allottedMinutes: minutes,
  ...more,
});

const agenda: ItemFacts[] = [
  item('Introductions and Apologies', 5, { kind: 'introductions' }),
  item('Notes and Matters Arising from 15 September', 5, { kind: 'notes' }),
  item('Exploitation and Violence Reduction', 15),
  item('Children in Care and Care Leavers Performance Information', 15, {
    presenters: [{ name: 'Dev Rawal', team: 'Business Intelligence' }],
    purposes: ['To discuss and agree future content'],
    pages: { from: 37, to: 60 },
  }),
  item('Corporate Parenting Strategy Delivery Plan', 40, { isYoungPeopleLed: true, isGroupWork: true }),
  item('Timetable of Meetings', 5),
  item('Any Other Business', 15, { kind: 'any-other-business', isYoungPeopleLed: true }),
  item('Date and Time of Next Meeting', 2, { kind: 'next-meeting' }),
];

const person = (name: string, role: string, more: Partial<PersonFacts> = {}): PersonFacts => ({
  name: readName(name),
  role,
  list: 'member',
  isYoungPerson: false,
  isGuest: false,
  ...more,
});

const people: PersonFacts[] = [
  person('County Councillor Anne Hartley', 'County Councillor'),
  person('Tariq', 'Children in Care Council', { isYoungPerson: true }),
  person('Ruth Oyelaran', 'Head of Nursing'),
  person('County Councillor Colin Webb', 'County Councillor'),
  person('Shanice', 'Children in Care Council', { isYoungPerson: true }),
  person('Helen Price', 'Vulnerable and Looked After Children', { list: 'co-opted' }),
  person('Moira Kay', 'Clinical Commissioning Groups', { list: 'co-opted' }),
  person('Peter Marsh', 'Designated Nurse', { list: 'attendee' }),
  person('Dev Rawal', 'Business Intelligence Analyst', { list: 'attendee' }),
  person('Joan Burrell', 'Virtual School', { list: 'attendee' }),
];

/** The meeting at 18:47:12, one step for each thing the clerk did. */
export function northmoor(): History {
  const newId = countingIds('n');
  let h = beginHistory(northmoorFacts, clockOn('17:00'));
  const at = (time: string, seconds: number, command: Command): void => {
    h = lived(h, command, clockOn(time, seconds), newId);
  };
  const who = (name: string) => {
    const found = h.meeting.attendance.people.find((p) => p.name.given === name);
    if (!found) throw new Error(`Nobody is called ${name}`);
    return found.id;
  };
  at('17:00', 1, { type: 'TakeAgenda', items: agenda, replace: true });
  at('17:00', 2, { type: 'TakePeople', people });
  at('17:00', 3, { type: 'SetChairs', chairs: [who('Anne'), who('Tariq')] });
  at('18:14', 0, { type: 'StartMeeting' });
  for (const name of ['Anne', 'Tariq', 'Helen', 'Dev'])
    at('18:14', 10, { type: 'MarkHere', personId: who(name), from: null });
  for (const name of ['Colin', 'Peter']) at('18:14', 20, { type: 'MarkApologies', personId: who(name) });
  at('18:14', 30, { type: 'MarkHere', personId: who('Ruth'), from: localTime.parse('18:02') });
  at('18:14', 31, {
    type: 'StandInFor',
    personId: who('Ruth'),
    standsInFor: { kind: 'person', personId: who('Peter') },
  });
  at('18:17', 50, { type: 'NextItem' });
  at('18:19', 54, { type: 'NextItem' });
  at('18:40', 54, { type: 'NextItem' });
  at('18:41', 0, { type: 'HandOverChair', to: null });
  at('18:46', 0, { type: 'MarkLate', personId: who('Moira'), from: localTime.parse('18:50') });

  const fourth = h.meeting.agenda.items[3];
  if (!fourth) throw new Error('The agenda has a fourth item');
  const write = (kind: Block['kind'], text: string, more: Partial<Block> = {}): Block =>
    block.parse({ id: newId(), kind, text, level: 1, owners: [], due: null, ...more });
  const blocks = [
    write(
      'paragraph',
      'Dev Rawal, Business Intelligence Analyst, presented the Children’s Services Performance Update for October 2026. The data was collated fortnightly and used at every level within the Authority.',
    ),
    write('sub-heading', 'Care Leavers'),
    write('bullet', 'In suitable accommodation (19–21 years): 92.4%'),
    write('bullet', 'In education, employment or training: 43.8%'),
    write(
      'paragraph',
      'Young people asked what was being done to support children with no Strengths and Difficulties Questionnaire.',
    ),
    write(
      'resolved',
      'That the Board discussed and commented on the information presented and agreed the content of future performance information.',
    ),
    write('action', 'to bring more information on SDQs', {
      owners: [who('Dev')],
      due: localDate.parse('2027-01-28'),
    }),
    write('action', 'share the district breakdown with the Children in Care Council'),
    write('clerk-only', 'check the 44.8% missing-episodes figure with Dev before sending.'),
  ];
  at('18:47', 9, {
    type: 'ChangeMinutes',
    itemId: fourth.id,
    changes: blocks.map((b, i) => ({ op: 'put', block: b, after: blocks[i - 1]?.id ?? null })),
  });
  return h;
}
