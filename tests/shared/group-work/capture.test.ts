import { describe, expect, test } from 'vitest';
import type { NewComment } from '../../../shared/group-work/group-work-commands';
import { LONGEST_COMMENT, MOST_COMMENTS } from '../../../shared/group-work/group-work-shapes';
import { listLines } from '../../../shared/group-work/list-lines';
import { commentsIn } from '../../../shared/group-work/points';
import { readSheet } from '../../../shared/group-work/read-sheet';
import type { MeetingEvent } from '../../../shared/meeting/events';
import { given, meetingAfter } from '../../support/given-when-then';
import {
  commentCalled,
  exerciseIn,
  groupCalled,
  ITEM,
  pointCalled,
  promptCalled,
  ready,
  said,
} from '../../support/group-work';

const newComment = (text: string, more: Partial<NewComment> = {}): NewComment => ({
  groupId: groupCalled('g-1'),
  promptId: promptCalled('p-1'),
  text,
  isYoungPersons: false,
  isSensitive: false,
  isForAction: false,
  ...more,
});
const written = (n: number, comment: NewComment, after: string | null): MeetingEvent => ({
  type: 'CommentWritten',
  itemId: ITEM,
  comment: { id: commentCalled(`id-${n}`), ...comment },
  pointId: pointCalled(`id-${n + 1}`),
  after: after === null ? null : commentCalled(after),
});
const add = (comments: NewComment[], after: string | null = null) => ({
  type: 'AddComments' as const,
  itemId: ITEM,
  comments,
  after: after === null ? null : commentCalled(after),
});
const three = [
  ...ready,
  said(1, 'A key of our own'),
  said(2, 'Fewer moves'),
  said(3, 'Warm rooms', { group: 2 }),
];

describe('a comment', () => {
  test('is kept with its group, its prompt and its marks, the newest last', () => {
    given(...ready)
      .when(add([newComment('A key of our own', { isYoungPersons: true })]))
      .gives(written(1, newComment('A key of our own', { isYoungPersons: true }), null));
    given(...three)
      .when(add([newComment('A bus')]))
      .gives(written(1, newComment('A bus'), 'c-3'));
    given(...three)
      .when(add([newComment('A bus')], 'c-1'))
      .gives(written(1, newComment('A bus'), 'c-1'));
  });

  test('comes with others in their order, as one step', () => {
    given(...three)
      .when(add([newComment('A bus'), newComment('A map', { groupId: groupCalled('g-2') })]))
      .gives(
        written(1, newComment('A bus'), 'c-3'),
        written(3, newComment('A map', { groupId: groupCalled('g-2') }), 'id-1'),
      );
  });

  test('may wait for its group and prompt, but is in none that is not there', () => {
    given(...ready)
      .when(add([newComment('A bus', { groupId: null, promptId: null })]))
      .gives(written(1, newComment('A bus', { groupId: null, promptId: null }), null));
    given(...ready)
      .when(add([newComment('A bus', { groupId: groupCalled('g-9') })]))
      .refused('no-such-group');
    given(...ready)
      .when(add([newComment('A bus', { promptId: promptCalled('p-9') })]))
      .refused('no-such-prompt');
    given(...ready)
      .when(add([newComment('A bus')], 'c-9'))
      .refused('no-such-comment');
  });

  test('is changed, marked, moved and removed', () => {
    const edit = {
      type: 'EditComment' as const,
      itemId: ITEM,
      commentId: commentCalled('c-2'),
      changes: { isSensitive: true },
    };
    given(...three)
      .when(edit)
      .gives({ ...edit, type: 'CommentEdited' });
    const move = {
      type: 'MoveComment' as const,
      itemId: ITEM,
      commentId: commentCalled('c-3'),
      groupId: groupCalled('g-1'),
      promptId: promptCalled('p-2'),
      after: commentCalled('c-1'),
    };
    given(...three)
      .when(move)
      .gives({ ...move, type: 'CommentMoved' });
    const moved = exerciseIn(meetingAfter(...three, { ...move, type: 'CommentMoved' }));
    expect(moved.comments.map(({ id }) => id)).toEqual(['c-1', 'c-3', 'c-2']);
    expect(commentsIn(moved, move).map(({ text }) => text)).toEqual(['Warm rooms']);
    given(...three)
      .when({ type: 'RemoveComments', itemId: ITEM, comments: [commentCalled('c-1'), commentCalled('c-2')] })
      .gives(
        { type: 'CommentRemoved', itemId: ITEM, commentId: commentCalled('c-1') },
        { type: 'CommentRemoved', itemId: ITEM, commentId: commentCalled('c-2') },
      );
    given(...ready)
      .when(edit)
      .refused('no-such-comment');
    given(...ready)
      .when(move)
      .refused('no-such-comment');
    given(...ready)
      .when({ type: 'RemoveComments', itemId: ITEM, comments: [commentCalled('c-1')] })
      .refused('no-such-comment');
  });

  test('is one of so many that an exercise can hold', () => {
    const full = Array.from({ length: MOST_COMMENTS }, (_, n) => said(n + 1, `Line ${n}`));
    given(...ready, ...full)
      .when(add([newComment('One more')]))
      .refused('too-many-comments');
  });
});

describe('a pasted list', () => {
  test('is one comment a line, without its marks', () => {
    expect(
      listLines('- A key of our own\n• Fewer moves\r\n\n2. A bus that comes\n(c) Warm rooms\n  \n-\n'),
    ).toEqual(['A key of our own', 'Fewer moves', 'A bus that comes', 'Warm rooms']);
  });

  test('keeps lines without marks apart, in small letters or not, and joins what goes on in a list with marks', () => {
    expect(listLines('more wifi\na key\nI. Newton’s school')).toEqual([
      'more wifi',
      'a key',
      'I. Newton’s school',
    ]);
    expect(listLines('more wifi\na key')).toEqual(['more wifi', 'a key']);
    expect(listLines('- somebody to ring\n  at night\n- a key\nthat works\nAnd a door')).toEqual([
      'somebody to ring at night',
      'a key that works',
      'And a door',
    ]);
  });

  test('cuts what is too long at a word, and loses none of it', () => {
    const words = Array.from({ length: 900 }, (_, n) => `word${n}`);
    const lines = listLines(words.join(' '));
    expect(lines.length).toBeGreaterThan(1);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(LONGEST_COMMENT);
    expect(lines.join(' ').split(' ')).toEqual(words);
    expect(listLines('😀'.repeat(1500)).join('')).toBe('😀'.repeat(1500));
  });
});

describe('a sheet that was typed', () => {
  const exercise = exerciseIn(meetingAfter(...ready));
  const read = (text: string, of: string | null = null, printed: string[] = []) => {
    const { comments, problems } = readSheet(text, exercise, {
      of: of === null ? null : groupCalled(of),
      printed,
    });
    return {
      lines: comments.map(({ groupId, promptId, text: line }) => [groupId, promptId, line]),
      problems,
    };
  };

  test('is read by its groups and prompts', () => {
    expect(
      read(
        'Group 1\n1. What helps?\n- A key\n- A bus\nWhat gets in the way\nLetters\nGROUP 2:\nQuestion 2\nMoves',
      ),
    ).toEqual({
      lines: [
        ['g-1', 'p-1', 'A key'],
        ['g-1', 'p-1', 'A bus'],
        ['g-1', 'p-2', 'Letters'],
        ['g-2', 'p-2', 'Moves'],
      ],
      problems: [],
    });
  });

  test('belongs to the group that handed it in, and what Boardside printed on it is no comment', () => {
    expect(
      read('Corporate Parenting Board\nWhat helps?\nA key', 'g-2', ['Corporate Parenting Board']),
    ).toEqual({
      lines: [['g-2', 'p-1', 'A key']],
      problems: [],
    });
  });

  test('loses nothing under a name that is no group’s, and says so', () => {
    expect(
      read('A word before\nGroup 7\nA key\nA bus\nTable 9:\nGroup 2\nMoves\nGroup 8\nLate buses'),
    ).toEqual({
      lines: [
        [null, null, 'A word before'],
        [null, null, 'A key'],
        [null, null, 'A bus'],
        ['g-2', null, 'Moves'],
        [null, null, 'Late buses'],
      ],
      problems: [
        '“Group 7” is no group of this exercise (Group 1, Group 2). The 2 lines below it are kept without a group: choose one for them.',
        '“Table 9” is no group of this exercise (Group 1, Group 2). Nothing stands under it.',
        '“Group 8” is no group of this exercise (Group 1, Group 2). The line below it is kept without a group: choose one for it.',
      ],
    });
  });

  test('takes what may be a name or something said for both', () => {
    expect(read('Group 1\n- Our own group\nRed table\nA key\nBlue group:\nA bus')).toEqual({
      lines: [
        ['g-1', null, 'Our own group'],
        [null, null, 'Red table'],
        [null, null, 'A key'],
        [null, null, 'A bus'],
      ],
      problems: [
        expect.stringMatching(/^“Red table” .* The line below/),
        expect.stringMatching(/^“Blue group”/),
      ],
    });
  });

  test('becomes comments by one command', () => {
    const { comments } = readSheet('Group 1\nA key', exercise, { of: null, printed: [] });
    given(...ready)
      .when(add([...comments]))
      .gives(written(1, newComment('A key', { promptId: null }), null));
  });
});
