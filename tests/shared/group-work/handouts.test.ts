import { describe, expect, test } from 'vitest';
import { itemById } from '../../../shared/agenda/agenda';
import { raisedByYoungPeople, stillUnanswered } from '../../../shared/group-work/carried-points';
import type { GroupWorkEvent } from '../../../shared/group-work/group-work-events';
import { groupSheets } from '../../../shared/group-work/group-sheets';
import { type Handout, printedLines } from '../../../shared/group-work/handout';
import { questionsPaper } from '../../../shared/group-work/questions-paper';
import { readSheet } from '../../../shared/group-work/read-sheet';
import { youSaidWeDid } from '../../../shared/group-work/you-said';
import type { MeetingId } from '../../../shared/kernel/ids';
import type { LocalDate, LocalTime } from '../../../shared/kernel/wall-time';
import { creationOf } from '../../../shared/meeting/carried-forward';
import type { MeetingEvent } from '../../../shared/meeting/events';
import type { Meeting } from '../../../shared/meeting/meeting';
import { aBlock, blockIdOf, facts, given, item, meetingAfter, person } from '../../support/given-when-then';
import {
  exerciseIn,
  groupCalled,
  ITEM,
  pointCalled,
  promptCalled,
  ready,
  said,
  setUp,
} from '../../support/group-work';
import { readingGrade } from '../../support/reading-age';

const roles: MeetingEvent = {
  type: 'GroupEdited',
  itemId: ITEM,
  groupId: groupCalled('g-1'),
  changes: { place: 'by the window', facilitator: person('dev'), noteTaker: person('anne') },
};
const chairs: MeetingEvent = { type: 'ChairsSet', chairs: [person('anne'), person('tariq')] };
const comments: MeetingEvent[] = [
  ...ready,
  roles,
  chairs,
  said(1, 'how do you help care leavers find a home', { isYoungPersons: true }),
  said(2, 'Who pays for the first month?', { group: 2 }),
  said(3, 'Shanice has moved six times', { group: 2, isSensitive: true, isYoungPersons: true }),
];
const itemOf = (meeting: Meeting) => {
  const found = itemById(meeting.agenda, ITEM);
  if (!found) throw new Error('no item');
  return found;
};
const linesOf = (handout: Handout | null): string[] =>
  (handout?.pages ?? []).flatMap(({ content, heading }) => [
    `## ${heading}`,
    ...content.map((part) => {
      if (part.kind === 'table')
        return [part.columns, ...part.rows].map((row) => row.join(' | ')).join(' // ');
      if (part.kind === 'numbered') return `${part.label} ${part.text}`;
      return part.kind === 'resolved' ? '' : `${part.kind === 'sub-heading' ? '# ' : ''}${part.text}`;
    }),
  ]);
const next: MeetingEvent = {
  type: 'FactsChanged',
  changes: { nextMeeting: { date: '2027-01-28' as LocalDate, start: '18:00' as LocalTime, venue: '' } },
};
const answered = (n: number, decided: string): GroupWorkEvent => ({
  type: 'PointAnswered',
  itemId: ITEM,
  pointId: pointCalled(`pt-${n}`),
  decided,
});

describe('the sheets for the groups', () => {
  const meeting = meetingAfter(...ready, roles);
  const sheets = groupSheets(meeting, itemOf(meeting));

  test('are a page each: who, where, who leads, how long, and the prompts with lines below them', () => {
    const lines = linesOf(sheets);
    expect(sheets?.pages.map(({ heading }) => heading)).toEqual(['Group 1', 'Group 2']);
    expect(lines.slice(0, 8)).toEqual([
      '## Group 1',
      'Item 1: Item a',
      'Who: Tariq, County Councillor Anne Hartley and Dev Rawal',
      'Where: by the window',
      'Dev Rawal leads the talk and County Councillor Anne Hartley writes it down.',
      'You have 20 minutes. Then you have 3 minutes to tell everyone.',
      'Write one point on each line.',
      `What helps?${' // '.repeat(7)}`,
    ]);
    expect([sheets?.under, sheets?.isLarge]).toEqual(['Sheets for the groups, 24 November 2026', false]);
  });

  test('hold only the prompts of their group, and lines alone where there are none', () => {
    const own: MeetingEvent = {
      type: 'ExerciseSetUp',
      itemId: ITEM,
      plan: {
        goal: 'comments',
        workMinutes: 5,
        feedbackMinutes: 1,
        prompts: [{ id: promptCalled('p-1'), text: 'Why?', groupId: groupCalled('g-2') }],
      },
    };
    const some = meetingAfter(...ready, own);
    expect(
      linesOf(groupSheets(some, itemOf(some)))
        .filter((line) => line.includes('//'))
        .map((line) => line.split(' //')[0]),
    ).toEqual(['What we said', 'Why?']);
  });

  test('are none before there are groups', () => {
    const none = meetingAfter(...ready.slice(0, -1));
    expect(groupSheets(none, itemOf(none))).toBeNull();
  });

  test('read back when they are typed on, are what was typed and nothing that was printed', () => {
    const typed = linesOf(sheets)
      .join('\n')
      .replaceAll('## ', '')
      .replaceAll(' // ', '\n')
      .replace('What helps?\n\n', 'What helps?\nA key of our own\n- A bus\n')
      .replace(/(Group 2[^]*in the way\?\n)/, '$1Too many letters\n');
    const { comments: read, problems } = readSheet(typed, exerciseIn(meeting), {
      of: null,
      printed: sheets ? printedLines(sheets) : [],
    });
    expect(problems).toEqual([]);
    expect(read.map(({ groupId, promptId, text }) => [groupId, promptId, text])).toEqual([
      ['g-1', 'p-1', 'A key of our own'],
      ['g-1', 'p-1', 'A bus'],
      ['g-2', 'p-2', 'Too many letters'],
    ]);
  });
});

describe('questions for somebody', () => {
  test('stand in a letter to fill, with a page for the answers', () => {
    const meeting = meetingAfter(...comments);
    const paper = questionsPaper(meeting, itemOf(meeting), 'district councils');
    expect(linesOf(paper)).toEqual([
      '## Letter',
      '[Name and address]',
      '[Date]',
      'Dear [name],',
      'We are the Corporate Parenting Board of Northmoor County Council. On 24 November 2026 we talked about “Item a”. Young people, councillors and officers worked on it in two groups.',
      'These are our questions for you:',
      'i) How do you help care leavers find a home?',
      'ii) Who pays for the first month?',
      'iii) One of the young people has moved six times.',
      'Please answer by [date], to [name and address].',
      'Yours sincerely,',
      'County Councillor Anne Hartley, co-chair of the Corporate Parenting Board',
      'Tariq, co-chair of the Corporate Parenting Board',
      '## Answers',
      'Question | Answer // How do you help care leavers find a home? |  // Who pays for the first month? |  // One of the young people has moved six times. | ',
    ]);
    expect([paper?.title, paper?.under]).toEqual([
      'Corporate Parenting Board: questions for district councils',
      'Questions for district councils, from the meeting held on 24 November 2026',
    ]);
  });

  test('are those that became questions, in the words the minutes have now', () => {
    const turned: MeetingEvent[] = [
      {
        type: 'BlockWritten',
        itemId: ITEM,
        block: aBlock('b', 'Who pays for the first month of rent?', 'question'),
        after: null,
      },
      {
        type: 'PointTurned',
        itemId: ITEM,
        pointId: pointCalled('pt-2'),
        became: { kind: 'question', blockId: blockIdOf('b') },
      },
    ];
    const meeting = meetingAfter(...comments, ...turned);
    const lines = linesOf(questionsPaper(meeting, itemOf(meeting), ''));
    expect(lines.filter((line) => /^[ivx]+\)/.test(line))).toEqual([
      'i) Who pays for the first month of rent?',
    ]);
    expect(questionsPaper(meeting, itemOf(meeting), '')?.under).toMatch(
      /^Questions from the group work, from/,
    );
  });

  test('leave a gap where there are none, and a letter has its points on a page of their own', () => {
    const letter = {
      ...setUp(),
      plan: { goal: 'letter', workMinutes: 20, feedbackMinutes: 3, prompts: [] },
    } as unknown as MeetingEvent;
    const meeting = meetingAfter(...comments, letter);
    const lines = linesOf(questionsPaper(meeting, itemOf(meeting), 'district councils'));
    expect(lines).toContain('[What we ask of you]');
    expect(lines.slice(-4)).toEqual([
      '## Points for the letter',
      'how do you help care leavers find a home',
      'Who pays for the first month?',
      'One of the young people has moved six times',
    ]);
  });
});

describe('you said, we did', () => {
  const all = [...comments, next, answered(1, 'we asked every district council')];

  test('has what young people raised beside what was decided, or that it comes back', () => {
    expect(linesOf(youSaidWeDid(meetingAfter(...all)))).toEqual([
      '## You said, we did',
      'This is what young people told us, and what we did about it.',
      '# Item a',
      'You said | We did // How do you help care leavers find a home? | We asked every district council. // One of the young people has moved six times. | We have not answered this yet. We will talk about it at our next meeting on 28 January 2027.',
    ]);
  });

  test('says so when nothing was raised', () => {
    expect(linesOf(youSaidWeDid(meetingAfter(...ready)))).toEqual([
      '## You said, we did',
      'No points of young people were kept at this meeting.',
    ]);
  });

  test('is plain English: what Boardside says in it, and on a group’s sheet, is no harder than grade 6', () => {
    const ours = [
      ...linesOf(youSaidWeDid(meetingAfter(...ready))).slice(1),
      'This is what young people told us, and what we did about it.',
      'We have not answered this yet. We will talk about it at our next meeting.',
      'You have 20 minutes. Then you have 3 minutes to tell everyone.',
      'Write one point on each line.',
    ];
    expect(Math.max(...ours.map(readingGrade))).toBeLessThanOrEqual(6);
  });
});

describe('what young people raised', () => {
  const all = meetingAfter(...comments, answered(1, 'We asked.'));

  test('goes on to the next meeting until it is answered', () => {
    const waiting = stillUnanswered(all);
    expect(waiting).toEqual([
      {
        id: 'pt-3',
        meetingId: 'm-1',
        itemId: 'a',
        date: '2026-11-24',
        title: 'Item a',
        text: 'One of the young people has moved six times',
        isSensitive: true,
        decided: null,
      },
    ]);
    expect(raisedByYoungPeople(all)).toHaveLength(2);
    const events = creationOf(
      'm-2' as MeetingId,
      { ...facts, date: '2027-01-28' as LocalDate },
      { unanswered: waiting },
      () => 'x',
    );
    expect(events.at(-1)).toEqual({ type: 'PointsCarried', points: waiting });
    expect(creationOf('m-2' as MeetingId, facts, {}, () => 'x')).toHaveLength(1);
  });

  test('is answered there, or goes on once more with the day it was raised', () => {
    const carried: MeetingEvent = { type: 'PointsCarried', points: stillUnanswered(all) };
    const answer = { pointId: pointCalled('pt-3'), decided: 'Every move is planned with them now.' };
    given(carried)
      .when({ type: 'AnswerCarriedPoint', ...answer })
      .gives({ type: 'CarriedPointAnswered', ...answer });
    given(carried)
      .when({ type: 'AnswerCarriedPoint', ...answer, pointId: pointCalled('pt-9') })
      .refused('no-such-point');
    expect(stillUnanswered(meetingAfter(carried)).map(({ date, id }) => [id, date])).toEqual([
      ['pt-3', '2026-11-24'],
    ]);
    expect(stillUnanswered(meetingAfter(carried, { type: 'CarriedPointAnswered', ...answer }))).toEqual([]);
    expect(linesOf(youSaidWeDid(meetingAfter(carried, { type: 'CarriedPointAnswered', ...answer })))).toEqual(
      [
        '## You said, we did',
        'This is what young people told us, and what we did about it.',
        '# What you said on 24 November 2026',
        'You said | We did // One of the young people has moved six times. | Every move is planned with them now.',
      ],
    );
  });

  test('of no item that is gone', () => {
    expect(
      raisedByYoungPeople(meetingAfter(...comments, { type: 'ItemRemoved', itemId: item('a') })),
    ).toEqual([]);
  });
});
