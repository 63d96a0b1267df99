import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LocalDate, LocalTime } from '../../../shared/kernel/wall-time';
import type { Command } from '../../../shared/meeting/commands';
import type { Meeting } from '../../../shared/meeting/meeting';
import { type Block, blocksOf } from '../../../shared/minutes/blocks';
import { composeMinutes } from '../../../shared/minutes/compose-minutes';
import { generatedIn, linesOf } from '../../../shared/minutes/generated';
import {
  agenda,
  apologies,
  at,
  bullet,
  chairs,
  clerkOnly,
  command,
  defer,
  type Doing,
  here,
  instead,
  item,
  itemCalled,
  late,
  left,
  paragraph,
  people,
  person,
  resolved,
  standsIn,
  start,
  tell,
  type Written,
  write,
  youngPerson,
} from '../../support/meetings';
import { lived } from '../../support/random-meeting';
import { sampleMeeting } from '../../support/sample-meeting';

const nextMeeting = {
  date: '2027-01-28' as LocalDate,
  start: '18:00' as LocalTime,
  venue: 'the Moorland Room',
};
const evening = (...more: (Doing | Doing[])[]): Meeting =>
  tell(
    { nextMeeting, areNotesAgreed: true, isTakeover: false },
    people(
      person('County Councillor Anne Hartley'),
      person('County Councillor Colin Webb'),
      person('County Councillor Ruth Oyelaran'),
      youngPerson('Tariq'),
    ),
    agenda(
      item('Introductions', 5, 'introductions'),
      item('Notes', 5, 'notes'),
      item('Reports', 20),
      item('Date of Next Meeting', 2, 'next-meeting'),
    ),
    here('Anne Hartley', 'Tariq'),
    chairs('Anne Hartley', 'Tariq'),
    apologies('Colin Webb'),
    at('18:00', start),
    late('Ruth Oyelaran', '18:20'),
    standsIn('Ruth Oyelaran', 'Colin Webb'),
    left('Ruth Oyelaran', '19:00'),
    ...more,
  ).meeting;

const generated = (meeting: Meeting, title: string) =>
  generatedIn(meeting, itemCalled(meeting, title)).map(({ key, place, text }) => [key, place, text]);
const printed = (meeting: Meeting, title: string): unknown[] =>
  composeMinutes(meeting)
    .items.find((i) => i.title.startsWith(title))
    ?.content.map((block) => (block.kind === 'resolved' ? block.statements : block.text)) ?? [];

const CHAIRED =
  'The meeting was jointly chaired by County Councillor Anne Hartley and Tariq, a member of Northmoor’s Children in Care Council (SPARK).';
const WELCOME =
  'All were welcomed to the meeting and apologies were received from County Councillor Colin Webb.';
const SUBSTITUTE = 'County Councillor Ruth Oyelaran attended on behalf of CC Webb.';
const LATE = 'CC Oyelaran attended the meeting from 6.20pm.';
const LEFT = 'CC Oyelaran left the meeting at 7pm.';

describe('what Boardside writes in an item', () => {
  test('follows the facts: introductions in the order of the minutes, each person in full once', () => {
    expect(generated(evening(), 'Introductions')).toEqual([
      ['chairing', 'before', CHAIRED],
      ['welcome', 'before', WELCOME],
      ['substitutes-for-people', 'before', SUBSTITUTE],
      ['late', 'before', LATE],
      ['left', 'before', LEFT],
    ]);
  });

  test('is the agreement of the notes, the deferral and the next meeting, where they belong', () => {
    const meeting = evening(defer('Reports', 'the presenter was ill'));
    expect(generated(meeting, 'Notes')).toEqual([
      [
        'approval',
        'before',
        'The notes of the meeting held on 15 September 2026 were agreed as an accurate record.',
      ],
    ]);
    expect(generated(meeting, 'Reports')).toEqual([
      ['deferred', 'after', 'This item was deferred to the next meeting. The presenter was ill.'],
    ]);
    expect(generated(meeting, 'Date')).toEqual([
      [
        'next-meeting',
        'after',
        'The next meeting will be held on Thursday, 28 January 2027 at 6pm in the Moorland Room.',
      ],
    ]);
  });

  test('says nothing of the notes where the clerk has said that they were agreed', () => {
    const mine = 'The minutes were agreed with one change.';
    expect(printed(evening(write('Notes', paragraph(mine))), 'Notes')).toEqual([mine]);
  });

  test('changes when a fact changes', () => {
    const meeting = evening(apologies('Anne Hartley'), here('Colin Webb'));
    expect(generated(meeting, 'Introductions')[0]?.[2]).toContain('was chaired by Tariq');
    expect(generated(meeting, 'Introductions')[1]?.[2]).toContain('from County Councillor Anne Hartley.');
  });

  test('is said once where two items introduce', () => {
    const meeting = evening(
      command({
        type: 'AddItem',
        item: item('Introductions once more', 5, 'introductions'),
        after: null,
      }),
    );
    const [first, second] = meeting.agenda.items.filter((i) => i.kind === 'introductions');
    if (!first || !second) throw new Error('There are two introductions');
    expect(generatedIn(meeting, first.id)).toHaveLength(5);
    expect(generatedIn(meeting, second.id)).toEqual([]);
  });

  test('is nothing in an item that is not there', () => {
    expect(generatedIn(evening(), 'gone' as never)).toEqual([]);
  });
});

describe('the clerk’s own version', () => {
  test('takes the place of the paragraph it stands for, wherever it stands among the clerk’s words', () => {
    const mine = 'Everybody was made welcome; CC Webb had sent his apologies.';
    const meeting = evening(write('Introductions', paragraph('Dev was new.'), instead('welcome', mine)));
    expect(generated(meeting, 'Introductions').map(([key]) => key)).not.toContain('welcome');
    expect(printed(meeting, 'Introductions')).toEqual([
      CHAIRED,
      mine,
      // Nobody has named CC Webb in full before.
      'County Councillor Ruth Oyelaran attended on behalf of County Councillor Colin Webb.',
      LATE,
      LEFT,
      'Dev was new.',
    ]);
  });

  test('of what comes last stands last', () => {
    const meeting = evening(
      write('Date', instead('next-meeting', 'We meet in the new year.'), paragraph('Bring a friend.')),
    );
    expect(printed(meeting, 'Date')).toEqual(['Bring a friend.', 'We meet in the new year.']);
  });

  test('without words leaves the paragraph out', () => {
    expect(printed(evening(write('Introductions', instead('late', '  '))), 'Introductions')).toEqual([
      CHAIRED,
      WELCOME,
      SUBSTITUTE,
      LEFT,
    ]);
  });

  test('may be a resolution as well', () => {
    const agreed: Written = { ...resolved('That the notes be agreed.'), standsFor: 'approval' };
    expect(printed(evening(write('Notes', agreed, bullet('more'))), 'Notes')).toEqual([
      ['That the notes be agreed.'],
      'more',
    ]);
  });

  test('for the clerk only is in no document, and nor is what it stands for', () => {
    const note: Written = { ...clerkOnly('ask Anne first'), standsFor: 'approval' };
    expect(printed(evening(write('Notes', note)), 'Notes')).toEqual([]);
  });

  test('removed, the paragraph is Boardside’s again', () => {
    const meeting = evening(write('Introductions', instead('welcome', 'Mine.')));
    const itemId = itemCalled(meeting, 'Introductions');
    const [mine] = blocksOf(meeting.minutes, itemId);
    const changes: Command = {
      type: 'ChangeMinutes',
      itemId,
      changes: [{ op: 'remove', blockId: mine?.id as Block['id'] }],
    };
    const back = evening(write('Introductions', instead('welcome', 'Mine.')), command(changes));
    expect(printed(back, 'Introductions')).toEqual([CHAIRED, WELCOME, SUBSTITUTE, LATE, LEFT]);
  });

  test('still stands when the fact it was about is gone', () => {
    const meeting = evening(
      write('Date', instead('next-meeting', 'To be confirmed.')),
      command({ type: 'ChangeFacts', changes: { nextMeeting: null } }),
    );
    expect(printed(meeting, 'Date')).toEqual(['To be confirmed.']);
  });
});

describe('any meeting', () => {
  test('has every block of an item once among its lines, and says nothing twice', () => {
    fc.assert(
      fc.property(lived, ({ histories }) => {
        const meeting = histories.at(-1)?.meeting as Meeting;
        for (const { id } of meeting.agenda.items) {
          const lines = linesOf(meeting, id);
          const blocks = lines.flatMap((line) => (line.by === 'clerk' ? [line.block] : []));
          expect(new Set(blocks)).toEqual(new Set(blocksOf(meeting.minutes, id)));
          expect(blocks).toHaveLength(blocksOf(meeting.minutes, id).length);
          const keys = lines.flatMap((line) => (line.by === 'boardside' ? [line.key] : []));
          expect(new Set(keys).size).toBe(keys.length);
          for (const { standsFor } of blocks) expect(keys).not.toContain(standsFor);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('the sample says what it said, each name in full once', () => {
    const { meeting } = sampleMeeting();
    const all = generatedIn(meeting, itemCalled(meeting, 'Introductions'))
      .map(({ text }) => text)
      .join(' ');
    for (const name of ['Ruth Oyelaran', 'Graham Ellis'])
      expect([name, all.split(name).length - 1]).toEqual([name, 1]);
  });
});
