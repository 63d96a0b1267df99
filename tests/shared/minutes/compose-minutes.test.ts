import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LocalDate, LocalTime } from '../../../shared/kernel/wall-time';
import type { MeetingFacts } from '../../../shared/meeting/facts';
import type { Meeting } from '../../../shared/meeting/meeting';
import { composeMinutes } from '../../../shared/minutes/compose-minutes';
import type { DocumentBlock } from '../../../shared/minutes/document';
import {
  action,
  agenda,
  bullet,
  clerkOnly,
  command,
  defer,
  type Doing,
  here,
  item,
  paragraph,
  people,
  person,
  resolved,
  start,
  subBullet,
  subHeading,
  tell,
  type Written,
  write,
  youngPerson,
} from '../../support/meetings';
import { lived } from '../../support/random-meeting';
import { sampleMeeting } from '../../support/sample-meeting';

const someone = people(
  person('Dev Rawal', 'Business Intelligence', 'attendee'),
  person('Helen Price', 'Health', 'co-opted'),
  person('County Councillor Anne Hartley', 'Northmoor County Council'),
  youngPerson('Tariq'),
);

const compose = (facts: Partial<MeetingFacts>, ...done: (Doing | Doing[])[]) =>
  composeMinutes(tell(facts, ...done).meeting);

const written = (...blocks: Written[]): readonly DocumentBlock[] =>
  compose({}, someone, agenda(item('Reports')), write('Reports', ...blocks)).items[0]?.content ?? [];

describe('the heading', () => {
  test('has council, board, day, time and place', () => {
    expect(compose({}).heading).toEqual({
      council: 'Northmoor County Council',
      board: 'Corporate Parenting Board',
      held: 'Minutes of the Meeting held on Tuesday, 24th November, 2026 at 6.00 pm in the Moorland Room, Northmoor Hall',
    });
  });

  test('an online meeting was held online', () => {
    expect(compose({ format: 'online', venue: 'Microsoft Teams' }).heading.held).toBe(
      'Minutes of the Meeting held on Tuesday, 24th November, 2026 at 6.00 pm online via Microsoft Teams',
    );
  });

  test('the file’s own title and subject name the board and the day', () => {
    const { title, subject, isDraft } = compose({});
    expect(title).toBe('Corporate Parenting Board: draft minutes of 24 November 2026');
    expect(subject).toBe(
      'Minutes of the meeting of the Corporate Parenting Board of Northmoor County Council held on 24 November 2026',
    );
    expect(isDraft).toBe(true);
  });
});

describe('those present', () => {
  test('stand in three lists, always in the same order', () => {
    const { attendance } = compose({}, someone, here('Dev Rawal', 'Anne Hartley', 'Tariq'));
    expect(attendance).toEqual([
      {
        heading: 'Members',
        rows: [
          { name: 'County Councillor Anne Hartley', role: 'Northmoor County Council' },
          { name: 'Tariq', role: 'SPARK Representative' },
        ],
      },
      { heading: 'Co-opted members', rows: [] },
      { heading: 'Other Attendees', rows: [{ name: 'Dev Rawal', role: 'Business Intelligence' }] },
    ]);
  });

  test('somebody who left was present', () => {
    const told = sampleMeeting();
    const others = composeMinutes(told.meeting).attendance[2]?.rows.map((row) => row.name);
    expect(others).toContain('Dr Ines Farrow OBE');
  });
});

describe('the items', () => {
  test('are all there, with their numbers, in the order of the agenda', () => {
    const items = compose({}, agenda(item('One'), item('Two'), item('Three')), start).items;
    expect(items.map((i) => [i.number, i.title])).toEqual([
      [1, 'One'],
      [2, 'Two'],
      [3, 'Three'],
    ]);
  });

  test('the clerk’s words are kept as they are, and in their order', () => {
    expect(
      written(
        paragraph('It was noted  that "x < y" & so on.'),
        subHeading('Care leavers'),
        bullet('first'),
        subBullet('second'),
        action('Ask the clerk'),
      ),
    ).toEqual([
      { kind: 'paragraph', text: 'It was noted  that "x < y" & so on.' },
      { kind: 'sub-heading', text: 'Care leavers' },
      { kind: 'bullet', text: 'first', level: 1 },
      { kind: 'bullet', text: 'second', level: 2 },
      { kind: 'action', text: 'Ask the clerk', owners: null, due: null },
    ]);
  });

  test('blank blocks are left out', () => {
    const noWords = [paragraph('  '), bullet(''), resolved('\n'), action(' '), bullet('\u0000\u001f')];
    expect(written(...noWords, paragraph('x'))).toEqual([{ kind: 'paragraph', text: 'x' }]);
  });

  test('resolutions that follow each other stand under one heading', () => {
    expect(written(resolved('That a.'), resolved('That b.'), paragraph('x'), resolved('That c.'))).toEqual([
      { kind: 'resolved', statements: ['That a.', 'That b.'] },
      { kind: 'paragraph', text: 'x' },
      { kind: 'resolved', statements: ['That c.'] },
    ]);
  });

  test('a clerk-only note or a blank block between resolutions does not part them', () => {
    expect(written(resolved('That a.'), clerkOnly('check'), paragraph(' '), resolved('That b.'))).toEqual([
      { kind: 'resolved', statements: ['That a.', 'That b.'] },
    ]);
  });

  test.each([
    ['Resolved: That the report be noted.', 'That the report be noted.'],
    ['RESOLVED – That the report be noted.', 'That the report be noted.'],
    ['Resolved that the report be noted.', 'That the report be noted.'],
    ['That it was resolved: yes.', 'That it was resolved: yes.'],
    ['Resolved matters were listed.', 'Resolved matters were listed.'],
  ])('“%s” does not say “Resolved” twice', (typed, says) => {
    expect(written(resolved(typed))).toEqual([{ kind: 'resolved', statements: [says] }]);
  });

  test('“Resolved:” without a statement is left out', () => {
    expect(written(resolved('Resolved:'))).toEqual([]);
  });

  test('an action has its owners and its date in words', () => {
    expect(written(action('Action: send it', ['Anne Hartley', 'Tariq', 'Dev Rawal'], '2027-01-28'))).toEqual([
      { kind: 'action', text: 'send it', owners: 'CC Hartley, Tariq and Dev Rawal', due: '28 January 2027' },
    ]);
  });
});

describe('what Boardside writes itself', () => {
  const introductions = item('Introductions and Apologies', 5, 'introductions');
  const nextItem = item('Date and Time of Next Meeting', 2, 'next-meeting');
  const nextMeeting = {
    date: '2027-01-28' as LocalDate,
    start: '18:00' as LocalTime,
    venue: 'the Moorland Room',
  };

  test('the introductions come before the clerk’s own words', () => {
    const { items, opening } = compose(
      {},
      someone,
      here('Anne Hartley'),
      agenda(introductions),
      write('Introductions', paragraph('Dev introduced himself.')),
    );
    expect(items[0]?.content).toEqual([
      { kind: 'paragraph', text: 'All were welcomed to the meeting and no apologies were received.' },
      { kind: 'paragraph', text: 'Dev introduced himself.' },
    ]);
    expect(opening).toEqual([]);
  });

  test('an agenda without introductions loses none of it', () => {
    const { items, opening } = compose({}, someone, here('Anne Hartley'), agenda(item('Reports')));
    expect(opening).toEqual([
      { kind: 'paragraph', text: 'All were welcomed to the meeting and no apologies were received.' },
    ]);
    expect(items[0]?.content).toEqual([]);
  });

  test('a deferred item says so after what was written, with its reason', () => {
    const { items } = compose(
      {},
      agenda(item('First'), item('Forum')),
      start,
      write('Forum', paragraph('A paper was tabled.')),
      defer('Forum', 'the meeting had run over'),
    );
    expect(items[1]?.content).toEqual([
      { kind: 'paragraph', text: 'A paper was tabled.' },
      {
        kind: 'paragraph',
        text: 'This item was deferred to the next meeting. The meeting had run over.',
      },
    ]);
  });

  test('a deferral the clerk has written is not written again', () => {
    const mine = 'It was agreed that this item was deferred to the next meeting in full.';
    const { items } = compose(
      {},
      agenda(item('A'), item('B')),
      start,
      write('B', paragraph(mine)),
      defer('B'),
    );
    expect(items[1]?.content).toEqual([{ kind: 'paragraph', text: mine }]);
  });

  test('an item taken up again after all is not deferred', () => {
    const { items } = compose({}, agenda(item('A'), item('B')), start, defer('B'), command({ type: 'Undo' }));
    expect(items[1]?.content).toEqual([]);
  });

  test('the next meeting is told where nothing was typed', () => {
    expect(compose({ nextMeeting }, agenda(nextItem)).items[0]?.content).toEqual([
      {
        kind: 'paragraph',
        text: 'The next meeting will be held on Thursday, 28 January 2027 at 6pm in the Moorland Room.',
      },
    ]);
  });

  test('the next meeting is told after what else the clerk wrote there', () => {
    const { items } = compose({ nextMeeting }, agenda(nextItem), write('Date', paragraph('Bring a friend.')));
    expect(items[0]?.content.map((block) => 'text' in block && block.text)).toEqual([
      'Bring a friend.',
      'The next meeting will be held on Thursday, 28 January 2027 at 6pm in the Moorland Room.',
    ]);
  });

  test.each(['The next meeting is on 28 January.', 'We meet again on Thursday 28th January 2027.'])(
    'a next meeting the clerk has told (“%s”) is not told again',
    (mine) => {
      const { items } = compose({ nextMeeting }, agenda(nextItem), write('Date', paragraph(mine)));
      expect(items[0]?.content).toEqual([{ kind: 'paragraph', text: mine }]);
    },
  );

  test('a clerk-only note there does not silence it', () => {
    const { items } = compose({ nextMeeting }, agenda(nextItem), write('Date', clerkOnly('ask Anne')));
    expect(items[0]?.content).toHaveLength(1);
  });

  test('without a date nothing is claimed of the next meeting', () => {
    expect(compose({ nextMeeting: null }, agenda(nextItem)).items[0]?.content).toEqual([]);
  });

  test('nothing is claimed of the notes of the previous meeting before somebody says they were agreed', () => {
    const notes = agenda(item('Notes of the Meeting', 5, 'notes'));
    expect(compose({}, notes, start).items[0]?.content).toEqual([]);
    const agreed = command({ type: 'ChangeFacts', changes: { areNotesAgreed: true } });
    expect(compose({}, notes, start, agreed).items[0]?.content).toEqual([
      {
        kind: 'paragraph',
        text: 'The notes of the meeting held on 15 September 2026 were agreed as an accurate record.',
      },
    ]);
  });

  test('a break and a hand-over leave no trace', () => {
    const all = JSON.stringify(composeMinutes(sampleMeeting().meeting));
    expect(all).not.toMatch(/break|in the chair|hand/i);
  });
});

describe('what must never leave the clerk’s screen', () => {
  test('no clerk-only note is anywhere in the document', () => {
    const all = JSON.stringify(composeMinutes(sampleMeeting().meeting));
    expect(all).not.toContain('Check the number of centres');
    expect(all).not.toContain('clerk-only');
  });

  test('a young person’s surname is not in it even where the record holds one', () => {
    const { meeting } = sampleMeeting();
    const slipped: Meeting = {
      ...meeting,
      attendance: {
        people: meeting.attendance.people.map((p) =>
          p.isYoungPerson ? { ...p, name: { ...p.name, family: 'Secretname', suffix: 'Secretletters' } } : p,
        ),
      },
    };
    const all = JSON.stringify(composeMinutes(slipped));
    expect(all).toContain('Tariq');
    expect(all).not.toContain('Secret');
  });
});

describe('any meeting', () => {
  test('gives a document with every item and every public word, and changes nothing', () => {
    fc.assert(
      fc.property(lived, ({ histories }) => {
        const meeting = histories.at(-1)?.meeting as Meeting;
        const before = JSON.stringify(meeting);
        const { items } = composeMinutes(meeting);
        expect(items.map((i) => i.title)).toEqual(meeting.agenda.items.map((i) => i.title));
        const all = JSON.stringify(items);
        const blocks = Object.values(meeting.minutes.byItem).flatMap((of) => of ?? []);
        for (const { text } of blocks.filter((block) => block.kind !== 'clerk-only'))
          expect(all).toContain(text);
        expect(JSON.stringify(meeting)).toBe(before);
      }),
      { numRuns: 60 },
    );
  });

  test('the same meeting gives the same document', () => {
    expect(composeMinutes(sampleMeeting().meeting)).toEqual(composeMinutes(sampleMeeting().meeting));
  });
});
