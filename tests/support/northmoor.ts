/**
 * The meeting of the pictures (mocks/live.png): Northmoor on 24 November 2026,
 * at 18:47:12, in its fourth item. Everybody in it is made up.
 */
import {
  type Instant,
  instantAt,
  type LocalDate,
  type LocalTime,
  toInstant,
} from '../../shared/kernel/wall-time';
import type { Command } from '../../shared/meeting/commands';
import { advance, decideStep, type History } from '../../shared/meeting/history';
import {
  action,
  agenda,
  apologies,
  at,
  bullet,
  chairs,
  clerkOnly,
  handOver,
  here,
  item,
  late,
  next,
  paragraph,
  people,
  person,
  resolved,
  standsIn,
  start,
  subHeading,
  tell,
  write,
  youngPerson,
} from './meetings';

const NEXT_MEETING = {
  date: '2027-01-28' as LocalDate,
  start: '18:00' as LocalTime,
  venue: 'the Moorland Room, Northmoor Hall',
};

/** "18:47" or "18:47:12" on the evening of the meeting. */
export const clockOn = (time: string): Instant =>
  toInstant(
    instantAt('2026-11-24' as LocalDate, time.slice(0, 5) as LocalTime) + Number(time.slice(6) || 0) * 1000,
  );

/** Ids in order, so that a test reads the same each time. */
export function countingIds(prefix: string): () => string {
  let n = 0;
  return () => {
    n += 1;
    return `${prefix}-${n}`;
  };
}

/** Does one more thing, as the only writer would; a refusal is a mistake in the test. */
export function lived(history: History, command: Command, time: Instant, newId: () => string): History {
  const decided = decideStep(history, command, { at: time, newId });
  if (!decided.ok) throw new Error(`${command.type}: ${decided.error.message}`);
  return advance(history, decided.value);
}

const board = people(
  person('County Councillor Anne Hartley', 'County Councillor'),
  youngPerson('Tariq', 'Children in Care Council'),
  person('Ruth Oyelaran', 'Head of Nursing'),
  person('County Councillor Colin Webb', 'County Councillor'),
  youngPerson('Shanice', 'Children in Care Council'),
  person('Helen Price', 'Vulnerable and Looked After Children', 'co-opted'),
  person('Moira Kay', 'Clinical Commissioning Groups', 'co-opted'),
  person('Peter Marsh', 'Designated Nurse', 'attendee'),
  person('Dev Rawal', 'Business Intelligence Analyst', 'attendee'),
  person('Joan Burrell', 'Virtual School', 'attendee'),
);

const items = agenda(
  item('Introductions and Apologies', 5, 'introductions'),
  item('Notes and Matters Arising from 15 September', 5, 'notes'),
  item('Exploitation and Violence Reduction', 15),
  item('Children in Care and Care Leavers Performance Information', 15, 'ordinary', {
    presenters: [{ name: 'Dev Rawal', team: 'Business Intelligence' }],
    purposes: ['To discuss and agree future content'],
    pages: { from: 37, to: 60 },
  }),
  item('Corporate Parenting Strategy Delivery Plan', 40, 'ordinary', {
    isYoungPeopleLed: true,
    isGroupWork: true,
  }),
  item('Timetable of Meetings', 5),
  item('Any Other Business', 15, 'any-other-business', { isYoungPeopleLed: true }),
  item('Date and Time of Next Meeting', 2, 'next-meeting'),
);

const minutes = write(
  'Children in Care',
  paragraph(
    'Dev Rawal went through the autumn figures and showed where Northmoor does better than in spring, and where it does not.',
  ),
  subHeading('Care Leavers'),
  bullet('In suitable accommodation (19–21 years): 91 in 100'),
  bullet('In education, employment or training: 47 in 100'),
  paragraph('Young people asked why so few had been asked how they feel before their yearly health check.'),
  resolved('That the Board welcomed the figures and would look at the same ones, side by side, in March.'),
  action('to bring more information on SDQs', ['Dev Rawal'], NEXT_MEETING.date),
  action('share the district breakdown with the Children in Care Council'),
  clerkOnly('check the 44.8% missing-episodes figure with Dev before sending.'),
);

export const northmoor = (): History =>
  tell(
    { nextMeeting: NEXT_MEETING },
    board,
    items,
    chairs('Anne Hartley', 'Tariq'),
    at('18:14', start, ...here('Anne Hartley', 'Tariq', 'Helen Price', 'Dev Rawal')),
    apologies('Colin Webb', 'Peter Marsh'),
    late('Ruth Oyelaran', '18:02'),
    standsIn('Ruth Oyelaran', 'Peter Marsh'),
    at('18:17:50', next),
    at('18:19:54', next),
    at('18:40:54', next, handOver),
    at('18:46', late('Moira Kay', '18:50')),
    at('18:47:09', minutes),
  ).history;
