/**
 * Northmoor's Corporate Parenting Board on 24 November 2026: a whole meeting
 * of Takeover Month with everything in it that a board's evening brings.
 * Everybody and everything in it is made up.
 */
import type { LocalDate, LocalTime } from '../../shared/kernel/wall-time';
import {
  action,
  agenda,
  apologies,
  at,
  bullet,
  chairs,
  clerkOnly,
  close,
  command,
  defer,
  type Doing,
  handOver,
  here,
  item,
  late,
  left,
  next,
  paragraph,
  people,
  person,
  resolved,
  standsIn,
  standsInForBody,
  start,
  subBullet,
  subHeading,
  tell,
  type Told,
  write,
  youngPerson,
} from './meetings';

const NEXT_MEETING = {
  date: '2027-01-28' as LocalDate,
  start: '18:00' as LocalTime,
  venue: 'the Moorland Room, Northmoor Hall',
};

const NCC = 'Northmoor County Council';

export const theBoard: Doing = people(
  person('County Councillor Anne Hartley', NCC),
  person('County Councillor Colin Webb', NCC),
  person('County Councillor Peter Marsh', NCC),
  person('County Councillor Ruth Oyelaran', NCC),
  person('County Councillor Graham Ellis', NCC),
  youngPerson('Tariq'),
  youngPerson('Shanice'),
  youngPerson('Bo'),
  person('Helen Price', 'Vulnerable and Looked After Children', 'co-opted'),
  person('Moira Kay', 'Clinical Commissioning Groups', 'co-opted'),
  person('Owen Tranter', 'Residential Providers', 'co-opted'),
  person('Lucy Amador', 'Independent Reviewing Officers', 'co-opted'),
  person('Dev Rawal', 'Business Intelligence', 'attendee'),
  person('Dr Ines Farrow OBE', 'Public Health', 'attendee'),
  person('Sam Whitlock', 'Democratic Services', 'attendee'),
);

export const theAgenda: Doing = agenda(
  item('Introductions and Apologies', 5, 'introductions'),
  item('Notes of the Meeting and Matters Arising from 15 September 2026', 5, 'notes'),
  item('Safe Places in the Evening', 15),
  item('Children in Care and Care Leavers Performance Information', 15),
  item('What We Want From the Delivery Plan', 40, 'ordinary', { isYoungPeopleLed: true, isGroupWork: true }),
  item('Timetable of Meetings', 5),
  item('Any Other Business', 15, 'any-other-business'),
  item('Date and Time of Next Meeting', 2, 'next-meeting'),
);

export const theEvening: readonly (Doing | readonly Doing[])[] = [
  chairs('Anne Hartley', 'Tariq'),
  here(
    'Anne Hartley',
    'Tariq',
    'Shanice',
    'Helen Price',
    'Dev Rawal',
    'Ines Farrow',
    'Sam Whitlock',
    'Ruth Oyelaran',
  ),
  apologies('Colin Webb', 'Peter Marsh', 'Owen Tranter', 'Lucy Amador'),
  standsIn('Ruth Oyelaran', 'Peter Marsh'),
  at('18:02', start),
  at('18:06', next),
  write('Notes', paragraph('The notes were agreed as a true record. Nothing arose from them.')),
  at('18:08', next),
  write(
    'Safe Places',
    paragraph('Helen Price told the Board how youth centres had opened later since the summer.'),
    clerkOnly('Check the number of centres with Helen before sending.'),
    resolved('That the Board thanked the centres and would hear in spring how the evenings went.'),
  ),
  at('18:28', next),
  at('18:30', handOver),
  write(
    'Children in Care',
    paragraph('Dev Rawal presented the figures for October 2026.'),
    subHeading('Care leavers'),
    bullet('In suitable accommodation (19–21 years): 92.4%'),
    bullet('In education, employment or training: 43.8%'),
    subBullet('of whom one in three in training'),
    paragraph('Young people asked what was being done for those without a questionnaire.'),
    resolved('That the Board noted the figures.'),
    resolved('That the next report would begin with what young people had asked.'),
    action('Bring more information on the questionnaires.', ['Dev Rawal', 'Ruth Oyelaran'], '2027-01-28'),
    action('Share the figures by district with SPARK'),
  ),
  at('18:50', late('Moira Kay', '18:50')),
  standsInForBody('Moira Kay', 'the Clinical Commissioning Groups'),
  at('18:55', late('Graham Ellis', '18:55')),
  at('19:00', command({ type: 'StartBreak', minutes: 10 })),
  at('19:10', next),
  write('What We Want', paragraph('In three groups the Board chose what it wanted to hear more of in 2027.')),
  at('19:45', left('Ines Farrow', '19:45')),
  at('19:52', next, defer('Timetable', 'the dates were not ready')),
  at('19:53', next),
  write(
    'Any Other Business',
    subHeading('Winter coats'),
    paragraph('Shanice reminded the Board that coats could be left at Northmoor Hall until 4 December 2026.'),
  ),
  at('20:04', next),
  at('20:06', close),
];

export const sampleMeeting = (): Told =>
  tell({ nextMeeting: NEXT_MEETING }, theBoard, theAgenda, ...theEvening);
