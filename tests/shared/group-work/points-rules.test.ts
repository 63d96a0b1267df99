import { describe, expect, test } from 'vitest';
import { alikePoints, likeness } from '../../../shared/group-work/likeness';
import { groupsBehind, isYoungPeoplesPoint, pointById, pointText } from '../../../shared/group-work/points';
import type { GroupWorkEvent } from '../../../shared/group-work/group-work-events';
import type { MeetingEvent } from '../../../shared/meeting/events';
import { plainBlock } from '../../../shared/minutes/blocks';
import { aBlock, blockIdOf, given, meetingAfter } from '../../support/given-when-then';
import {
  commentCalled,
  exerciseIn,
  groupCalled,
  ITEM,
  pointCalled,
  ready,
  said,
  themeCalled,
} from '../../support/group-work';

const three = [
  ...ready,
  said(1, 'A key of our own', { isYoungPersons: true }),
  said(2, 'Our own keys', { group: 2 }),
  said(3, 'Warm rooms', { group: 2 }),
];
const points = (...events: MeetingEvent[]) =>
  exerciseIn(meetingAfter(...events)).points.map(({ comments, id }) => [id, ...comments]);
const mergedPoints: GroupWorkEvent = {
  type: 'PointsMerged',
  itemId: ITEM,
  into: pointCalled('pt-1'),
  points: [pointCalled('pt-2'), pointCalled('pt-3')],
};
const merge = (into: string, ...others: string[]) => ({
  type: 'MergePoints' as const,
  itemId: ITEM,
  into: pointCalled(into),
  points: others.map(pointCalled),
});

describe('the same point said by several groups', () => {
  test('is made one point, and who said it is kept', () => {
    given(...three)
      .when(merge('pt-1', 'pt-2', 'pt-3'))
      .gives(mergedPoints);
    const exercise = exerciseIn(meetingAfter(...three, mergedPoints));
    const point = pointById(exercise, pointCalled('pt-1'));
    expect(
      point && [
        pointText(exercise, point),
        groupsBehind(exercise, point).map(({ name }) => name),
        isYoungPeoplesPoint(exercise, point),
      ],
    ).toEqual(['A key of our own', ['Group 1', 'Group 2'], true]);
    given(...three)
      .when(merge('pt-1', 'pt-1'))
      .refused('one-point');
    given(...three)
      .when(merge('pt-1', 'pt-9'))
      .refused('no-such-point');
  });

  test('keeps the theme and the answer that one of them had, and is refused where two answers differ', () => {
    const answered = (n: number, decided: string): GroupWorkEvent => ({
      type: 'PointAnswered',
      itemId: ITEM,
      pointId: pointCalled(`pt-${n}`),
      decided,
    });
    const home: GroupWorkEvent = {
      type: 'ThemeNamed',
      itemId: ITEM,
      theme: { id: themeCalled('t'), name: 'Home' },
    };
    const themed: GroupWorkEvent = {
      type: 'PointThemed',
      itemId: ITEM,
      pointId: pointCalled('pt-2'),
      themeId: themeCalled('t'),
    };
    const [point] = exerciseIn(
      meetingAfter(...three, home, themed, answered(3, 'In spring.'), mergedPoints),
    ).points;
    expect(point).toMatchObject({ themeId: 't', decided: 'In spring.' });
    given(...three, answered(1, 'Yes.'), answered(2, 'No.'))
      .when(merge('pt-1', 'pt-2'))
      .refused('answered-differently');
    given(...three, answered(1, 'Yes.'), answered(2, 'Yes.'))
      .when(merge('pt-1', 'pt-2'))
      .gives({ ...mergedPoints, points: [pointCalled('pt-2')] });
  });

  test('is parted again, all of it or a comment at a time', () => {
    const part = (comments: string[] | null) => ({
      type: 'PartPoint' as const,
      itemId: ITEM,
      pointId: pointCalled('pt-1'),
      comments: comments?.map(commentCalled) ?? null,
    });
    const out = (comment: string, to: string): GroupWorkEvent => ({
      type: 'CommentParted',
      itemId: ITEM,
      commentId: commentCalled(comment),
      to: pointCalled(to),
    });
    given(...three, mergedPoints)
      .when(part(null))
      .gives(out('c-3', 'id-1'), out('c-2', 'id-2'));
    expect(points(...three, mergedPoints, out('c-3', 'id-1'), out('c-2', 'id-2'))).toEqual([
      ['pt-1', 'c-1'],
      ['id-2', 'c-2'],
      ['id-1', 'c-3'],
    ]);
    given(...three, mergedPoints)
      .when(part(['c-1']))
      .gives(out('c-1', 'id-1'));
    given(...three, mergedPoints)
      .when(part(['c-1', 'c-2', 'c-3']))
      .refused('nothing-to-part');
    given(...three)
      .when(part(null))
      .refused('nothing-to-part');
    given(...three, mergedPoints)
      .when(part(['c-9']))
      .refused('no-such-comment');
  });

  test('loses a comment that is removed, and goes with its last', () => {
    const removed = (n: number): MeetingEvent => ({
      type: 'CommentRemoved',
      itemId: ITEM,
      commentId: commentCalled(`c-${n}`),
    });
    expect(points(...three, mergedPoints, removed(1))).toEqual([['pt-1', 'c-2', 'c-3']]);
    expect(points(...three, removed(2))).toEqual([
      ['pt-1', 'c-1'],
      ['pt-3', 'c-3'],
    ]);
  });
});

describe('what looks alike', () => {
  test('is offered, the likeliest first, until the clerk merges it or keeps it apart', () => {
    const exercise = exerciseIn(meetingAfter(...three));
    expect(alikePoints(exercise).map((alike) => alike.points)).toEqual([['pt-1', 'pt-2']]);
    const apart = {
      type: 'KeepPointsApart' as const,
      itemId: ITEM,
      points: [pointCalled('pt-1'), pointCalled('pt-2')] as [never, never],
    };
    const kept: GroupWorkEvent = {
      type: 'PointsKeptApart',
      itemId: ITEM,
      comments: [commentCalled('c-1'), commentCalled('c-2')],
    };
    given(...three)
      .when(apart)
      .gives(kept);
    expect(alikePoints(exerciseIn(meetingAfter(...three, kept)))).toEqual([]);
    given(...three)
      .when({ ...apart, points: [pointCalled('pt-1'), pointCalled('pt-9')] })
      .refused('no-such-point');
  });

  test.each([
    ['A key of our own', 'our own keys'],
    ['Tell us before we move', 'We want to be told before moving'],
    ['Stop changing social workers', 'Social workers keep changing, stop it'],
    ['A bus in the evenings', 'evening buses'],
    ['Acommodation near school', 'Accommodation close to school'],
  ])('“%s” and “%s” do', (a, b) => {
    expect(likeness(a, b)).toBeGreaterThanOrEqual(0.55);
    expect(likeness(b, a)).toBe(likeness(a, b));
  });

  test.each([
    ['A key of our own', 'Warm rooms'],
    ['Tell us before we move', 'Do not tell us before we move house again'],
    ['Somebody to ring at night', 'A ring binder'],
    ['', 'A key'],
    ['…', '!'],
  ])('“%s” and “%s” do not', (a, b) => {
    expect(likeness(a, b)).toBeLessThan(0.55);
  });

  test('a line is like itself', () => {
    expect([likeness('We want more', 'we want more!'), likeness('Wi-fi', 'wi fi')]).toEqual([1, 1]);
  });
});

describe('points brought home', () => {
  test('are ordered, worded and put under themes', () => {
    const move = { type: 'MovePoint' as const, itemId: ITEM, pointId: pointCalled('pt-3'), after: null };
    given(...three)
      .when(move)
      .gives({ ...move, type: 'PointMoved' });
    expect(points(...three, { ...move, type: 'PointMoved' }).map(([id]) => id)).toEqual([
      'pt-3',
      'pt-1',
      'pt-2',
    ]);
    const word = { type: 'WordPoint' as const, itemId: ITEM, pointId: pointCalled('pt-1'), text: 'Keys' };
    given(...three)
      .when(word)
      .gives({ ...word, type: 'PointWorded' });
    const home: GroupWorkEvent = {
      type: 'ThemeNamed',
      itemId: ITEM,
      theme: { id: themeCalled('id-1'), name: 'Home' },
    };
    given(...three)
      .when({ type: 'NameTheme', itemId: ITEM, themeId: null, name: 'Home' })
      .gives(home);
    given(...three, home)
      .when({ type: 'NameTheme', itemId: ITEM, themeId: null, name: 'HOME' })
      .refused('same-theme');
    given(...three, home)
      .when({
        type: 'ThemePoints',
        itemId: ITEM,
        points: [pointCalled('pt-1')],
        themeId: themeCalled('id-1'),
      })
      .gives({
        type: 'PointThemed',
        itemId: ITEM,
        pointId: pointCalled('pt-1'),
        themeId: themeCalled('id-1'),
      });
    const removed: GroupWorkEvent = { type: 'ThemeRemoved', itemId: ITEM, themeId: themeCalled('id-1') };
    given(...three, home)
      .when({ type: 'RemoveTheme', itemId: ITEM, themeId: themeCalled('id-1') })
      .gives(removed);
    given(...three)
      .when({ type: 'RemoveTheme', itemId: ITEM, themeId: themeCalled('id-1') })
      .refused('no-such-theme');
    given(...three)
      .when({ type: 'MoveTheme', itemId: ITEM, themeId: themeCalled('t'), after: null })
      .refused('no-such-theme');
  });

  test('become resolutions, actions or questions at the end of the item, and stay what was said', () => {
    const written: MeetingEvent = {
      type: 'BlockWritten',
      itemId: ITEM,
      block: aBlock('b', 'Before.'),
      after: null,
    };
    const turn = (into: 'resolved' | 'question' | 'work-plan' | null, ...ids: string[]) => ({
      type: 'TurnPoints' as const,
      itemId: ITEM,
      points: ids.map(pointCalled),
      into,
    });
    const turned = (
      n: number,
      kind: 'resolved' | 'question' | 'work-plan',
      block: string | null,
    ): GroupWorkEvent => ({
      type: 'PointTurned',
      itemId: ITEM,
      pointId: pointCalled(`pt-${n}`),
      became: { kind, blockId: block === null ? null : blockIdOf(block) },
    });
    given(...three, written)
      .when(turn('resolved', 'pt-1', 'pt-3'))
      .gives(
        {
          type: 'BlockWritten',
          itemId: ITEM,
          block: plainBlock(blockIdOf('id-1'), 'resolved', 'That a key of our own.'),
          after: blockIdOf('b'),
        },
        turned(1, 'resolved', 'id-1'),
        {
          type: 'BlockWritten',
          itemId: ITEM,
          block: plainBlock(blockIdOf('id-2'), 'resolved', 'That warm rooms.'),
          after: blockIdOf('id-1'),
        },
        turned(3, 'resolved', 'id-2'),
      );
    given(...three)
      .when(turn('work-plan', 'pt-1'))
      .gives(turned(1, 'work-plan', null));
    given(...three, turned(1, 'work-plan', null))
      .when(turn('work-plan', 'pt-1'))
      .refused('already-turned', /is an idea for the work plan already/);
    given(...three)
      .when(turn(null, 'pt-1'))
      .refused('already-turned');
    given(...three)
      .when(turn('question', 'pt-9'))
      .refused('no-such-point');
  });

  test('that are sensitive become sensitive text', () => {
    const own = said(4, 'Shanice has moved six times', { isSensitive: true });
    given(...three, own)
      .when({ type: 'TurnPoints', itemId: ITEM, points: [pointCalled('pt-4')], into: 'question' })
      .gives(
        {
          type: 'BlockWritten',
          itemId: ITEM,
          block: plainBlock(blockIdOf('id-1'), 'question', 'Shanice has moved six times', {
            isSensitive: true,
          }),
          after: null,
        },
        {
          type: 'PointTurned',
          itemId: ITEM,
          pointId: pointCalled('pt-4'),
          became: { kind: 'question', blockId: blockIdOf('id-1') },
        },
      );
  });

  test('carry what was decided about them', () => {
    const answer = {
      type: 'AnswerPoint' as const,
      itemId: ITEM,
      pointId: pointCalled('pt-1'),
      decided: 'Keys are cut in May.',
    };
    given(...three)
      .when(answer)
      .gives({ ...answer, type: 'PointAnswered' });
    given(...three)
      .when({ ...answer, pointId: pointCalled('pt-9') })
      .refused('no-such-point');
  });

  test('and one of a group that may give somebody away does not say which', () => {
    const own = said(4, 'Six moves', { isSensitive: true, group: 2 });
    const exercise = exerciseIn(meetingAfter(...three, own));
    const point = pointById(exercise, pointCalled('pt-4'));
    expect(point && groupsBehind(exercise, point)).toEqual([]);
    expect(exercise.comments.at(-1)?.groupId).toBe(groupCalled('g-2'));
  });
});
