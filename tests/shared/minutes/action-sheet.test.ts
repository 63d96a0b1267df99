import { describe, expect, test } from 'vitest';
import { composeActionSheet } from '../../../shared/minutes/action-sheet';
import { sampleMeeting } from '../../support/sample-meeting';
import {
  action,
  agenda,
  clerkOnly,
  item,
  paragraph,
  people,
  person,
  question,
  tell,
  write,
  youngPerson,
} from '../../support/meetings';

const board = [
  people(
    person('Dev Rawal', 'Business Intelligence', 'attendee'),
    person('County Councillor Anne Hartley'),
    youngPerson('Tariq'),
  ),
  agenda(item('Safe Places'), item('Timetable')),
];

describe('the action sheet', () => {
  test('has a list for each owner in the order of the attendance lists, and what nobody owns last', () => {
    const { meeting } = sampleMeeting();
    expect(composeActionSheet(meeting).groups).toEqual([
      {
        owner: 'CC Oyelaran',
        actions: [
          {
            what: 'Bring more information on the questionnaires.',
            due: '28 January 2027',
            item: '4. Children in Care and Care Leavers Performance Information',
            sharedWith: 'Dev Rawal',
          },
        ],
      },
      {
        owner: 'Dev Rawal',
        actions: [
          {
            what: 'Bring more information on the questionnaires.',
            due: '28 January 2027',
            item: '4. Children in Care and Care Leavers Performance Information',
            sharedWith: 'CC Oyelaran',
          },
        ],
      },
      {
        owner: null,
        actions: [
          {
            what: 'Share the figures by district with SPARK.',
            due: null,
            item: '4. Children in Care and Care Leavers Performance Information',
            sharedWith: null,
          },
        ],
      },
    ]);
  });

  test('says from which meeting it is, and whether that is still a draft', () => {
    const { meeting } = sampleMeeting();
    expect(composeActionSheet(meeting)).toMatchObject({
      held: 'Actions from the meeting held on 24 November 2026',
      isDraft: true,
    });
    expect(composeActionSheet(meeting, { isDraft: false }).isDraft).toBe(false);
  });

  test('leaves “Action:” and the owner’s own name out of the words, and makes them a sentence', () => {
    const { meeting } = tell(
      {},
      ...board,
      write('Safe Places', action('Action: to ask the centres', ['Dev Rawal']), action('  ')),
    );
    expect(composeActionSheet(meeting).groups).toEqual([
      {
        owner: 'Dev Rawal',
        actions: [{ what: 'To ask the centres.', due: null, item: '1. Safe Places', sharedWith: null }],
      },
    ]);
  });

  test('has nothing of what is for the clerk only, nor of what is no action', () => {
    const { meeting } = tell(
      {},
      ...board,
      write('Safe Places', clerkOnly('Action: ring the parents'), paragraph('All were thanked.')),
    );
    expect(composeActionSheet(meeting).groups).toEqual([]);
  });

  test('a question to be answered later is an action of whoever owes the answer', () => {
    const { meeting } = tell(
      {},
      ...board,
      write(
        'Safe Places',
        question('Why is it shut on Fridays?', {
          from: ['Tariq'],
          owners: ['Dev Rawal'],
          due: '2027-01-28',
        }),
      ),
    );
    expect(composeActionSheet(meeting).groups).toEqual([
      {
        owner: 'Dev Rawal',
        actions: [
          {
            what: 'Answer the question (asked by Tariq): Why is it shut on Fridays?',
            due: '28 January 2027',
            item: '1. Safe Places',
            sharedWith: null,
          },
        ],
      },
    ]);
  });

  test('where the words are sensitive no young person is named, in them or as an owner', () => {
    const { meeting } = tell(
      {},
      ...board,
      write('Safe Places', { ...action('Help Tariq move', ['Tariq', 'Dev Rawal']), isSensitive: true }),
    );
    expect(composeActionSheet(meeting).groups.map(({ owner }) => owner)).toEqual([
      'Dev Rawal',
      'One of the young people',
    ]);
    expect(JSON.stringify(composeActionSheet(meeting))).not.toContain('Tariq');
  });

  test('a young person owns an action by first name', () => {
    const { meeting } = tell({}, ...board, write('Timetable', action('Ask SPARK', ['Tariq'])));
    expect(composeActionSheet(meeting).groups.map(({ owner }) => owner)).toEqual(['Tariq']);
  });
});
