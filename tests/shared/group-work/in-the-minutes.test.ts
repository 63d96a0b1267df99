import { describe, expect, test } from 'vitest';
import { itemById } from '../../../shared/agenda/agenda';
import { groupWorkInMinutes, workPlanIdeas } from '../../../shared/group-work/in-the-minutes';
import type { Becomes, Output } from '../../../shared/group-work/group-work';
import type { GroupWorkEvent } from '../../../shared/group-work/group-work-events';
import type { MeetingEvent } from '../../../shared/meeting/events';
import { composeMinutes } from '../../../shared/minutes/compose-minutes';
import type { CheckName } from '../../../shared/minutes/checks/check-names';
import { minutesText } from '../../../shared/minutes/plain-text';
import { sentencesBy } from '../../support/checked';
import { aBlock, at, meetingAfter } from '../../support/given-when-then';
import { ITEM, pointCalled, ready, said, themeCalled } from '../../support/group-work';

const comments: MeetingEvent[] = [
  ...ready,
  said(1, 'A key of our own', { isYoungPersons: true }),
  said(2, 'Fewer letters', { prompt: 2 }),
  said(3, 'Our own keys', { group: 2 }),
  said(4, 'Shanice has moved six times', { group: 2, isSensitive: true, isYoungPersons: true }),
  said(5, 'A map', { group: 2, promptId: null, groupId: null }),
];
const output = (shape: Output['shape'], summary = ''): GroupWorkEvent => ({
  type: 'OutputChosen',
  itemId: ITEM,
  output: { shape, summary },
});
const turned = (n: number, kind: Becomes): GroupWorkEvent => ({
  type: 'PointTurned',
  itemId: ITEM,
  pointId: pointCalled(`pt-${n}`),
  became: { kind, blockId: null },
});
const themed: GroupWorkEvent[] = [
  { type: 'ThemeNamed', itemId: ITEM, theme: { id: themeCalled('home'), name: 'Home' } },
  { type: 'PointsMerged', itemId: ITEM, into: pointCalled('pt-1'), points: [pointCalled('pt-3')] },
  { type: 'PointThemed', itemId: ITEM, pointId: pointCalled('pt-1'), themeId: themeCalled('home') },
];

/** The lines, headings with # and bullets with their level. */
const linesOf = (
  parts: readonly { readonly kind: string; readonly text?: string; readonly level?: number }[],
): string[] =>
  parts.map(
    ({ kind, level = 0, text }) =>
      `${kind === 'sub-heading' ? '# ' : '-'.repeat(level)}${kind === 'quote' ? '“ ' : ''}${text ?? ''}`,
  );

function written(...events: MeetingEvent[]) {
  const meeting = meetingAfter(...comments, ...events);
  const item = itemById(meeting.agenda, ITEM);
  if (!item) throw new Error('no item');
  const { appendix, content } = groupWorkInMinutes(meeting, item);
  return {
    content: linesOf(content),
    appendix: appendix && [appendix.title, ...linesOf(appendix.content as never)],
  };
}

describe('group work in the minutes', () => {
  test('stands by group and prompt until the clerk chooses otherwise; who spoke of their own life is neither named nor placed', () => {
    const byGroup = [
      'The board worked in two groups.',
      '# Group 1',
      '-What helps?',
      '--A key of our own (a young person)',
      '-What gets in the way?',
      '--Fewer letters',
      '# Group 2',
      '-What helps?',
      '--Our own keys',
      '# Also said',
      '-A map',
      '“ One of the young people has moved six times',
    ];
    expect(written()).toEqual({ content: byGroup, appendix: null });
    expect(
      written(output('by-group', 'The groups asked for keys.\nThey asked for time.')).content.slice(0, 3),
    ).toEqual(['The groups asked for keys.', 'They asked for time.', '# Group 1']);
  });

  test('stands by theme, each point once with the groups that made it', () => {
    expect(written(...themed, output('by-theme')).content).toEqual([
      'The board worked in two groups.',
      '# Home',
      '-A key of our own (Group 1 and Group 2)',
      '# Other points',
      '-Fewer letters (Group 1)',
      '“ One of the young people has moved six times',
      '-A map',
    ]);
  });

  test('is a summary alone, or attached', () => {
    expect(written(output('paragraph', 'The groups asked for keys.'))).toEqual({
      content: ['The groups asked for keys.'],
      appendix: null,
    });
    const attached = written(...themed, output('appendix'));
    expect(attached.content).toEqual([
      'The board worked in two groups.',
      'The comments from the group work are attached (Appendix: Group work on item 1).',
    ]);
    expect(attached.appendix?.slice(0, 3)).toEqual([
      'Appendix: Group work on item 1',
      '# Home',
      '-A key of our own (Group 1 and Group 2)',
    ]);
  });

  test('puts single points into the appendix, and ideas for the work plan by themselves', () => {
    const some = written(turned(2, 'appendix'), turned(3, 'work-plan'), output('by-group'));
    expect(some.content).not.toContain('--Fewer letters');
    expect(some.content.slice(-4)).toEqual([
      '“ One of the young people has moved six times',
      '# Ideas for the work plan',
      '-Our own keys (Group 2)',
      'Some of the comments from the group work are attached (Appendix: Group work on item 1).',
    ]);
    expect(some.appendix).toEqual(['Appendix: Group work on item 1', '-Fewer letters (Group 1)']);
    expect(workPlanIdeas(meetingAfter(...comments, turned(3, 'work-plan')))).toEqual(['Our own keys.']);
  });

  test('says nothing where nothing was said', () => {
    const meeting = meetingAfter(...ready);
    expect(composeMinutes(meeting).items[0]?.content).toEqual([]);
    expect(composeMinutes(meeting).appendices).toEqual([]);
  });

  test('stands in the document after the clerk’s own text, its appendix before the list of actions', () => {
    const action: MeetingEvent = {
      type: 'BlockWritten',
      itemId: ITEM,
      block: aBlock('b', 'to cut keys', 'action'),
      after: null,
    };
    const minutes = composeMinutes(meetingAfter(...comments, action, output('appendix')));
    expect(minutes.items[0]?.content.map(({ kind }) => kind)).toEqual(['action', 'paragraph', 'paragraph']);
    expect(minutes.appendices.map(({ title }) => title)).toEqual([
      'Appendix: Group work on item 1',
      'Appendix: Action list',
    ]);
    const text = minutesText(minutes);
    expect(text).toContain('- A key of our own (a young person)');
    expect(text).not.toMatch(/Shanice has moved/);
  });
});

describe('the checks of the minutes', () => {
  const found = (check: CheckName, ...events: MeetingEvent[]): readonly string[] =>
    sentencesBy(check, meetingAfter(...comments, ...events));

  test('know that group work is attached', () => {
    const says: MeetingEvent = {
      type: 'BlockWritten',
      itemId: ITEM,
      block: aBlock('b', 'The comments are attached.'),
      after: null,
    };
    expect(found('nothing-attached', says)).toHaveLength(1);
    expect(found('nothing-attached', says, output('appendix'))).toEqual([]);
  });

  test('ask the clerk to read what is sensitive before it goes out', () => {
    expect(found('sensitive-in-draft')).toEqual([
      'A sensitive comment of the group work on item 1 would go into the draft, with no young person named. Read whether its words give somebody away.',
    ]);
    expect(found('sensitive-in-draft', output('paragraph'))).toEqual([]);
  });

  test('find text in an item that has nothing but its group work', () => {
    const closed: MeetingEvent = { type: 'ItemClosed', itemId: ITEM, at: at('18:40') };
    expect(sentencesBy('item-without-text', meetingAfter(...ready, closed))).toHaveLength(1);
    expect(found('item-without-text', { type: 'ItemClosed', itemId: ITEM, at: at('18:40') })).toEqual([]);
  });
});
