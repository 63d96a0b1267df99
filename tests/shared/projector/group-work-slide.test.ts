import { describe, expect, test } from 'vitest';
import { minutes } from '../../../shared/kernel/wall-time';
import type { MeetingEvent } from '../../../shared/meeting/events';
import { feedbackWords, workWords } from '../../../shared/projector/group-work-words';
import { projectMeeting } from '../../../shared/projector/project-meeting';
import { projectorView } from '../../../shared/projector/projector-view';
import { at, meetingAfter, person } from '../../support/given-when-then';
import { atWork, groupCalled, ITEM, promptCalled, ready, said } from '../../support/group-work';

const placed: MeetingEvent = {
  type: 'GroupEdited',
  itemId: ITEM,
  groupId: groupCalled('g-1'),
  changes: { name: 'Window table', place: 'by the window' },
};
const slideAfter = (...events: MeetingEvent[]) => projectMeeting(meetingAfter(...events)).slide;
const groupWorkAfter = (...events: MeetingEvent[]) => {
  const slide = slideAfter(...events);
  return slide.kind === 'group-work' ? slide.groupWork : null;
};
const clock = { allowed: minutes(20), spent: 0, runningSince: at('18:05') };
const turn = { allowed: minutes(3), spent: 0, runningSince: null };

describe('the wall while groups work', () => {
  test('shows who is in which group and where, young people by first name, and the prompts', () => {
    expect(groupWorkAfter(...ready, placed)).toEqual({
      stage: { kind: 'ready' },
      groups: [
        {
          name: 'Window table',
          place: 'by the window',
          people: [
            { name: 'Tariq', isYoungPerson: true },
            { name: 'County Councillor Anne Hartley', isYoungPerson: false },
            { name: 'Dev Rawal', isYoungPerson: false },
          ],
          isOnline: false,
          feedback: { state: 'to-come', timer: turn },
        },
        {
          name: 'Group 2',
          place: '',
          people: [
            { name: 'Shanice', isYoungPerson: true },
            { name: 'County Councillor Colin Webb', isYoungPerson: false },
            { name: 'Helen Price', isYoungPerson: false },
          ],
          isOnline: false,
          feedback: { state: 'to-come', timer: turn },
        },
      ],
      prompts: [
        { text: 'What helps?', group: null },
        { text: 'What gets in the way?', group: null },
      ],
    });
  });

  test('shows one countdown, then each group’s turn with a short one', () => {
    expect(groupWorkAfter(...atWork)?.stage).toEqual({ kind: 'work', timer: clock, isPaused: false });
    const heard = groupWorkAfter(...atWork, placed, {
      type: 'GroupFeedbackStarted',
      itemId: ITEM,
      groupId: groupCalled('g-1'),
      at: at('18:25'),
    });
    expect(heard?.stage).toEqual({
      kind: 'feedback',
      group: 'Window table',
      timer: { ...turn, runningSince: at('18:25') },
      isPaused: false,
    });
    expect(heard?.groups.map(({ feedback }) => feedback.state)).toEqual(['now', 'to-come']);
  });

  test('says for which group a prompt is, and leaves out who has gone', () => {
    const own: MeetingEvent = {
      type: 'ExerciseSetUp',
      itemId: ITEM,
      plan: {
        goal: 'letter',
        workMinutes: 20,
        feedbackMinutes: 3,
        prompts: [{ id: promptCalled('p-1'), text: 'Draft the first line', groupId: groupCalled('g-2') }],
      },
    };
    const gone: MeetingEvent = { type: 'PersonLeft', personId: person('dev'), at: at('18:10') };
    const view = groupWorkAfter(...atWork, own, gone);
    expect(view?.prompts).toEqual([{ text: 'Draft the first line', group: 'Group 2' }]);
    expect(view?.groups[0]?.people.map(({ name }) => name)).not.toContain('Dev Rawal');
  });

  test('is the item’s own slide before there are groups and when they are done', () => {
    expect(slideAfter(...ready.slice(0, -1)).kind).toBe('item');
    expect(slideAfter(...atWork, { type: 'GroupWorkEnded', itemId: ITEM, at: at('18:40') }).kind).toBe(
      'item',
    );
  });

  test('is told nothing of what the groups said, and fits its shape', () => {
    const meeting = meetingAfter(...atWork, said(1, 'A key of our own', { isSensitive: true }));
    const view = projectMeeting(meeting);
    expect(JSON.stringify(view)).not.toContain('key');
    expect(projectorView.parse(JSON.parse(JSON.stringify(view)))).toEqual(view);
  });
});

describe('the clock of group work in words', () => {
  test('warns two minutes before the end, calmly says that it is over, and agrees with its digits', () => {
    expect([minutes(9), minutes(2) + 1, minutes(2), minutes(1), 59_000, 0].map(workWords)).toEqual([
      'about 9 minutes left',
      '2 minutes left',
      '2 minutes left: choose what to tell everyone',
      '1 minute left: choose what to tell everyone',
      'less than a minute left: choose what to tell everyone',
      'Time is up. Come back together, please',
    ]);
    expect([minutes(2), 0].map((left) => feedbackWords(left, 'Group 1'))).toEqual([
      '2 minutes left',
      'Time is up. Thank you, Group 1',
    ]);
  });
});
