import { describe, expect, test } from 'vitest';
import { listName } from '../../../shared/attendance/naming';
import { meeting as meetingShape } from '../../../shared/meeting/meeting-shapes';
import { nameAsPrinted } from '../../../shared/minutes/published/printed-name';
import { meetingFromPublished } from '../../../shared/minutes/published/to-meeting';
import { minutesIn } from '../../support/published-outline';

const PAPER = `Northmoor County Council

Corporate Parenting Board

Minutes of the Meeting held on Tuesday, 24th November, 2026 at 6.00 pm in The Old Library, Northmoor

Present:

Members

County Councillor Anne Hartley - Northmoor County Council
Tariq - SPARK Representative
Shanice - Adoption

Other Attendees

Moira Kay - Democratic Services, NCC

1. Introductions and Apologies

As this was part of Takeover Month, the meeting was jointly chaired by County Councillor Anne Hartley and Tariq, a member of Northmoor's Children in Care Council (SPARK).

2. Notes of the Meeting and Matters Arising from 17 September 2026

The minutes were agreed as a correct record.

3. Housing Offer

Moira Kay showed the offer. It covered:

- rents
- moving

Resolved: That the offer be noted.

Action: Moira Kay to send it round.

4. Young People's Views

This item was deferred to the next meeting.

5. Date and Time of Next Meeting

Thursday, 28 January 2027 at 6.00pm in The Old Library, Northmoor.
`;

const { meeting, lineOf } = meetingFromPublished(minutesIn(PAPER));
const lineSaying = (words: string): number => PAPER.split('\n').findIndex((line) => line.includes(words)) + 1;

describe('a meeting made of published minutes', () => {
  test('is a meeting as the app keeps it', () => {
    expect(meetingShape.safeParse(meeting).error).toBeUndefined();
  });

  test('takes its facts from the heading and from what the items say', () => {
    expect(meeting.facts).toMatchObject({
      council: 'Northmoor County Council',
      board: 'Corporate Parenting Board',
      date: '2026-11-24',
      start: '18:00',
      venue: 'The Old Library, Northmoor',
      isTakeover: true,
      youngPeoplesCouncil: "Northmoor's Children in Care Council (SPARK)",
      previousMeeting: '2026-09-17',
      nextMeeting: { date: '2027-01-28', start: '18:00', venue: 'The Old Library, Northmoor' },
    });
  });

  test('knows a young person by the role, not by the first name alone', () => {
    expect(meeting.attendance.people.map((p) => [listName(p.name), p.list, p.isYoungPerson])).toEqual([
      ['County Councillor Anne Hartley', 'member', false],
      ['Tariq', 'member', true],
      ['Shanice', 'member', false],
      ['Moira Kay', 'attendee', false],
    ]);
  });

  test('has closed items, and deferred ones where the minutes say so', () => {
    expect(meeting.agenda.items.map(({ title, kind, status }) => [title, kind, status])).toEqual([
      ['Introductions and Apologies', 'introductions', 'closed'],
      ['Notes of the Meeting and Matters Arising from 17 September 2026', 'notes', 'closed'],
      ['Housing Offer', 'ordinary', 'closed'],
      ["Young People's Views", 'ordinary', 'deferred'],
      ['Date and Time of Next Meeting', 'next-meeting', 'closed'],
    ]);
  });

  test('has every paragraph as a block of its kind, actions with their owners', () => {
    const [, , housing] = meeting.agenda.items;
    const moira = meeting.attendance.people.find((p) => p.name.family === 'Kay');
    const blocks = (housing && meeting.minutes.byItem[housing.id]) ?? [];
    expect(blocks.map(({ kind, text, owners }) => [kind, text, owners])).toEqual([
      ['paragraph', 'Moira Kay showed the offer. It covered:', []],
      ['bullet', 'rents', []],
      ['bullet', 'moving', []],
      ['resolved', 'That the offer be noted.', []],
      ['action', 'to send it round.', [moira?.id]],
    ]);
  });

  test('leads from each place back to the line of the paper', () => {
    const [, notes, housing] = meeting.agenda.items;
    const [, tariq] = meeting.attendance.people;
    if (!notes || !housing || !tariq) throw new Error('The paper has these');
    const rents = meeting.minutes.byItem[housing.id]?.[1];
    if (!rents) throw new Error('The paper has this');
    expect(lineOf({ kind: 'item', itemId: housing.id })).toBe(lineSaying('3. Housing Offer'));
    expect(lineOf({ kind: 'block', itemId: housing.id, blockId: rents.id })).toBe(lineSaying('- rents'));
    expect(lineOf({ kind: 'person', personId: tariq.id })).toBe(lineSaying('Tariq - SPARK'));
    expect(lineOf({ kind: 'fact', fact: 'date' })).toBe(lineSaying('Minutes of the Meeting held'));
    expect(lineOf({ kind: 'fact', fact: 'previousMeeting' })).toBe(lineSaying('2. Notes of'));
  });

  test('is the same, ids and all, when the paper is read again', () => {
    expect(meetingFromPublished(minutesIn(PAPER)).meeting).toEqual(meeting);
  });
});

describe('a name as printed', () => {
  test.each([
    'Anne Hartley',
    'County Councillor Anne Hartley',
    'County Councillor Hartley',
    'Cllr. A Hartley (Chair)',
    'CC Hartley',
    'Dr Helen Price OBE',
    'Helen Price, MBE',
    'Anne Hartley, Chair',
    'Tariq',
    'Mr and Mrs Price',
    'representatives of the schools',
    `${'A very long name '.repeat(14)}indeed`,
  ])('“%s” is listed letter for letter', (printed) => {
    expect(listName(nameAsPrinted(printed))).toBe(printed);
  });

  test('is told apart into what a list must know', () => {
    expect(nameAsPrinted('County Councillor Anne Hartley (Chair)')).toEqual({
      given: 'Anne',
      family: 'Hartley',
      honorific: 'County Councillor',
      suffix: '(Chair)',
    });
  });
});
