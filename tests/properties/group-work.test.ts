import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Exercise } from '../../shared/group-work/group-work';
import type { GroupWorkEvent } from '../../shared/group-work/group-work-events';
import { groupWorkInMinutes } from '../../shared/group-work/in-the-minutes';
import type { CommentId } from '../../shared/kernel/ids';
import type { History } from '../../shared/meeting/history';
import { livedInGroups } from '../support/random-meeting';

const exercises = ({ meeting }: History): Exercise[] =>
  Object.values(meeting.groupWork.byItem).filter((exercise) => exercise !== undefined);

/** What standing steps wrote, and have not taken away since. */
function standingComments(history: History): Set<CommentId> {
  const ids = new Set<CommentId>();
  const steps = [];
  for (let pile = history.standing; pile !== null; pile = pile.below) steps.push(pile.top);
  for (const { events } of steps.reverse())
    for (const event of events as GroupWorkEvent[]) {
      if (event.type === 'CommentWritten') ids.add(event.comment.id);
      if (event.type === 'CommentRemoved') ids.delete(event.commentId);
    }
  return ids;
}

describe('what the groups said', () => {
  test('is never lost nor there twice, whatever is merged, parted, moved, themed, undone and redone', () => {
    let most = 0;
    fc.assert(
      fc.property(livedInGroups, ({ histories }) => {
        for (const history of histories) {
          const all = exercises(history);
          const comments = all.flatMap((exercise) => exercise.comments.map(({ id }) => id));
          expect(new Set(comments)).toEqual(standingComments(history));
          expect(comments).toHaveLength(new Set(comments).size);
          most = Math.max(most, comments.length);
        }
      }),
    );
    expect(most).toBeGreaterThan(5);
  });

  test('stands in exactly one point, and no point is empty', () => {
    let merged = 0;
    fc.assert(
      fc.property(livedInGroups, ({ histories }) => {
        for (const exercise of histories.flatMap(exercises)) {
          const inPoints = exercise.points.flatMap((point) => point.comments);
          expect([...inPoints].sort()).toEqual(exercise.comments.map(({ id }) => id).sort());
          expect(exercise.points.every(({ comments }) => comments.length > 0)).toBe(true);
          expect(new Set(exercise.points.map(({ id }) => id)).size).toBe(exercise.points.length);
          merged += exercise.points.filter(({ comments }) => comments.length > 1).length;
        }
      }),
    );
    expect(merged).toBeGreaterThan(10);
  });

  test('stands under a theme, a group and a prompt that are there', () => {
    fc.assert(
      fc.property(livedInGroups, ({ histories }) => {
        for (const exercise of histories.flatMap(exercises)) {
          const idsOf = (list: readonly { readonly id: string }[]): (string | null)[] => [
            null,
            ...list.map(({ id }) => id),
          ];
          const [themes, groups, prompts] = [exercise.themes, exercise.groups, exercise.prompts].map(idsOf);
          for (const { themeId } of exercise.points) expect(themes).toContain(themeId);
          for (const { groupId, promptId } of exercise.comments) {
            expect(groups).toContain(groupId);
            expect(prompts).toContain(promptId);
          }
        }
      }),
    );
  });
});

describe('the groups', () => {
  test('hold each person once, and who leads or writes is in the group', () => {
    fc.assert(
      fc.property(livedInGroups, ({ histories }) => {
        for (const { groups } of histories.flatMap(exercises)) {
          const people = groups.flatMap((group) => group.people);
          expect(new Set(people).size).toBe(people.length);
          for (const { facilitator, noteTaker, people: all } of groups)
            expect([...all, null]).toEqual(expect.arrayContaining([facilitator, noteTaker]));
        }
      }),
    );
  });
});

describe('what the groups said, in the minutes', () => {
  const texts = (parts: readonly object[]): string =>
    parts.map((part) => ('text' in part ? String(part.text) : '')).join('\n');
  const times = (all: string, words: string): number => all.split(words).length - 1;

  test('is printed once each, by group and by theme, whatever is put into an appendix or on the work plan', () => {
    let printed = 0;
    fc.assert(
      fc.property(
        livedInGroups,
        fc.constantFrom('by-group' as const, 'by-theme' as const, 'appendix' as const),
        ({ histories }, shape) => {
          const meeting = histories.at(-1)?.meeting;
          for (const item of meeting?.agenda.items ?? []) {
            const exercise = meeting?.groupWork.byItem[item.id];
            if (!meeting || !exercise) continue;
            // Each comment says its own id, each point none of its own.
            const marked: Exercise = {
              ...exercise,
              comments: exercise.comments.map((one) => ({ ...one, text: `said <${one.id}>` })),
              points: exercise.points.map((point) => ({
                ...point,
                text: point.comments.map((id) => `<${id}>`).join(' '),
              })),
              output: { shape, summary: '' },
            };
            const { appendix, content } = groupWorkInMinutes(
              { ...meeting, groupWork: { byItem: { [item.id]: marked }, carried: [] } },
              item,
            );
            const all = texts([...content, ...(appendix?.content ?? [])]);
            for (const { id } of marked.comments) expect(times(all, `<${id}>`)).toBe(1);
            printed += marked.comments.length;
          }
        },
      ),
    );
    expect(printed).toBeGreaterThan(50);
  });
});
