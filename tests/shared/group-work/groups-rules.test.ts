import { describe, expect, test } from 'vitest';
import type { GroupWorkCommand } from '../../../shared/group-work/group-work-commands';
import { command as anyCommand } from '../../../shared/meeting/commands';
import { journalEntry } from '../../../shared/meeting/events';
import { meeting as meetingShape } from '../../../shared/meeting/meeting-shapes';
import type { MeetingEvent } from '../../../shared/meeting/events';
import {
  anItem,
  at,
  begun,
  contextAt,
  given,
  item,
  meetingAfter,
  onTheLists,
  person,
  threeItems,
} from '../../support/given-when-then';
import { decide } from '../../../shared/meeting/decide';
import { evolve } from '../../../shared/meeting/evolve';
import {
  aGroup,
  atWork,
  exerciseIn,
  formed,
  groupCalled,
  here,
  ITEM,
  membersOf,
  people,
  promptCalled,
  ready,
  said,
  setUp,
  twoGroups,
} from '../../support/group-work';

const plan = { goal: 'letter' as const, workMinutes: 25, feedbackMinutes: 2, prompts: [] };
const into = (more: Partial<Extract<GroupWorkCommand, { type: 'SplitIntoGroups' }>> = {}) => ({
  type: 'SplitIntoGroups' as const,
  itemId: ITEM,
  into: { by: 'number' as const, number: 2 },
  people: null,
  online: [],
  hasOnlineGroup: false,
  rules: [],
  seed: 7,
  ...more,
});

describe('an exercise', () => {
  test('is set up on an item, which is then an item of group work', () => {
    const prompts = [{ id: null, text: 'What helps?', groupId: null }];
    given(...begun)
      .when({ type: 'SetUpExercise', itemId: ITEM, plan: { ...plan, prompts } })
      .gives(
        { type: 'ItemEdited', itemId: ITEM, changes: { isGroupWork: true } },
        {
          type: 'ExerciseSetUp',
          itemId: ITEM,
          plan: { ...plan, prompts: [{ id: promptCalled('id-1'), text: 'What helps?', groupId: null }] },
        },
      );
  });

  test('keeps its groups when it is asked differently, and its prompts by id', () => {
    const changed = {
      ...plan,
      prompts: [{ id: promptCalled('p-2'), text: 'What is in the way?', groupId: null }],
    };
    given(...ready, { type: 'ItemEdited', itemId: ITEM, changes: { isGroupWork: true } })
      .when({ type: 'SetUpExercise', itemId: ITEM, plan: changed })
      .gives({ type: 'ExerciseSetUp', itemId: ITEM, plan: changed });
    const after = exerciseIn(meetingAfter(...ready, { type: 'ExerciseSetUp', itemId: ITEM, plan: changed }));
    expect([after.goal, after.groups.length, after.prompts.length]).toEqual(['letter', 2, 1]);
  });

  test('does not lose a prompt that has comments, nor a whole exercise that has any', () => {
    given(...ready, said(1, 'A key of our own'))
      .when({ type: 'SetUpExercise', itemId: ITEM, plan })
      .refused('prompt-has-comments', /“What helps\?” has comments/);
    given(...ready, said(1, 'A key of our own'))
      .when({ type: 'RemoveExercise', itemId: ITEM })
      .refused('exercise-has-comments');
    given(...ready, said(1, 'A key of our own'))
      .when({ type: 'RemoveItem', itemId: item('a') })
      .refused('item-has-comments');
    given(...people, ...threeItems, setUp(), twoGroups, said(1, 'A key of our own'))
      .when({ type: 'TakeAgenda', items: [anItem('Housing')], replace: true })
      .refused('item-has-comments', /^“Item a” has comments/);
    given(...ready)
      .when({ type: 'RemoveExercise', itemId: ITEM })
      .gives({ type: 'ExerciseRemoved', itemId: ITEM });
  });

  test('knows its own prompts and groups only', () => {
    const strange = (id: string | null, groupId: string | null) => ({
      ...plan,
      prompts: [
        {
          id: id === null ? null : promptCalled(id),
          text: 'Why?',
          groupId: groupId === null ? null : groupCalled(groupId),
        },
      ],
    });
    given(...ready)
      .when({ type: 'SetUpExercise', itemId: ITEM, plan: strange('p-9', null) })
      .refused('no-such-prompt');
    given(...ready)
      .when({ type: 'SetUpExercise', itemId: ITEM, plan: strange(null, 'g-9') })
      .refused('no-such-group');
    given(...begun)
      .when(into())
      .refused('no-exercise');
    given(...begun)
      .when({ ...into(), itemId: item('gone') })
      .refused('no-such-item');
  });

  test('goes with its item', () => {
    const removed: MeetingEvent = { type: 'ItemRemoved', itemId: ITEM };
    expect(meetingAfter(...ready, removed).groupWork.byItem).toEqual({});
  });
});

describe('groups', () => {
  test('are made of the people here, with who leads and who writes', () => {
    const decided = decide(meetingAfter(...people, ...begun, setUp()), into(), contextAt('18:05'));
    if (!decided.ok) throw new Error(decided.error.message);
    const [event] = decided.value;
    if (event?.type !== 'GroupsFormed') throw new Error('no groups');
    expect(event.groups.map(({ id, isOnline, name, place }) => [id, name, place, isOnline])).toEqual([
      ['id-1', 'Group 1', '', false],
      ['id-2', 'Group 2', '', false],
    ]);
    for (const { facilitator, noteTaker, people: all } of event.groups) {
      expect(all.filter((id) => ['tariq', 'shanice'].includes(id))).toHaveLength(1);
      expect(all.filter((id) => ['anne', 'colin'].includes(id))).toEqual([noteTaker]);
      expect(['dev', 'helen']).toContain(facilitator);
    }
  });

  test('are made before the meeting of those who are expected', () => {
    const expected = people.filter((event) => event.type === 'PersonAdded');
    const sorry: MeetingEvent = { type: 'ApologiesReceived', personId: person('colin') };
    const decided = decide(
      meetingAfter(...expected, sorry, ...begun.slice(0, 3), setUp()),
      into(),
      contextAt('17:00'),
    );
    const [event] = decided.ok ? decided.value : [];
    expect(
      event?.type === 'GroupsFormed' && event.groups.flatMap((group) => group.people).toSorted(),
    ).toEqual(['anne', 'dev', 'helen', 'shanice', 'tariq']);
  });

  test('let those online have a group of their own, where there are two of them', () => {
    const online = [person('dev'), person('shanice')];
    const made = (command: ReturnType<typeof into>) => {
      const decided = decide(meetingAfter(...people, ...begun, setUp()), command, contextAt('18:05'));
      const [event] = decided.ok ? decided.value : [];
      return event?.type === 'GroupsFormed'
        ? event.groups.map((g) => [g.name, g.people.length, g.isOnline])
        : [];
    };
    expect(made(into({ online, hasOnlineGroup: true, into: { by: 'number', number: 3 } }))).toEqual([
      ['Group 1', 2, false],
      ['Group 2', 2, false],
      ['Online group', 2, true],
    ]);
    expect(made(into({ online: online.slice(0, 1), hasOnlineGroup: true }))).toEqual([
      ['Group 1', 3, false],
      ['Group 2', 3, false],
    ]);
    const rules = [{ kind: 'together' as const, people: [person('dev'), person('anne')] }];
    given(...people, ...begun, setUp())
      .when(into({ online, hasOnlineGroup: true, rules }))
      .refused('rule-across-rooms', /Dev Rawal and Anne Hartley together/);
    given(...people, ...begun, setUp())
      .when(into({ online, hasOnlineGroup: true, into: { by: 'number', number: 1 } }))
      .refused('no-group-left');
  });

  test('are refused with names when the rules contradict', () => {
    const both = [person('tariq'), person('shanice')];
    given(...people, ...begun, setUp())
      .when(
        into({
          rules: [
            { kind: 'together', people: both },
            { kind: 'apart', people: both },
          ],
        }),
      )
      .refused(
        'rules-contradict',
        /^These rules contradict each other: Tariq and Shanice together; Tariq and Shanice apart\. Take one/,
      );
    given(...people, ...begun, setUp())
      .when(into({ into: { by: 'number', number: 9 } }))
      .refused('more-groups-than-people', 'There are 6 people for 9 groups. Make at most 6 groups.');
  });

  test('made again keep their ids and names, and none goes that has comments or prompts of its own', () => {
    const named: MeetingEvent = {
      type: 'GroupEdited',
      itemId: ITEM,
      groupId: groupCalled('g-2'),
      changes: { name: 'Window', place: 'by the window' },
    };
    const decided = decide(
      meetingAfter(...ready, named),
      into({ into: { by: 'number', number: 3 } }),
      contextAt('18:05'),
    );
    const [event] = decided.ok ? decided.value : [];
    expect(event?.type === 'GroupsFormed' && event.groups.map((g) => [g.id, g.name, g.place])).toEqual([
      ['g-1', 'Group 1', ''],
      ['g-2', 'Window', 'by the window'],
      ['id-1', 'Group 3', ''],
    ]);
    given(...ready, said(1, 'A key', { group: 2 }))
      .when(into({ into: { by: 'number', number: 1 } }))
      .refused('group-has-comments', /^Group 2 has comments/);
    given(...atWork)
      .when(into())
      .refused('groups-at-work');
  });
});

describe('a hand on the groups', () => {
  const ruled: MeetingEvent[] = ready.map((event) =>
    event.type === 'GroupsFormed'
      ? { ...event, rules: [{ kind: 'apart', people: [person('tariq'), person('colin')] }] }
      : event,
  );
  const move = (groupId: string | null, isAgainstRules = false) => ({
    type: 'PlaceInGroup' as const,
    itemId: ITEM,
    personId: person('tariq'),
    groupId: groupId === null ? null : groupCalled(groupId),
    isAgainstRules,
  });

  test('moves somebody to another group or out of them, and roles stay behind', () => {
    const placed: MeetingEvent = {
      type: 'PersonPlaced',
      itemId: ITEM,
      personId: person('dev'),
      groupId: groupCalled('g-2'),
    };
    given(...ready)
      .when(move('g-2'))
      .gives({ ...placed, personId: person('tariq') });
    given(...ready)
      .when(move(null))
      .gives({ ...placed, personId: person('tariq'), groupId: null });
    const groups = formed(aGroup(1, ['dev', 'anne'], { facilitator: person('dev') }), aGroup(2, ['helen']));
    const after = exerciseIn(meetingAfter(...people, ...begun, setUp(), groups, placed));
    expect(membersOf(after)).toEqual([['anne'], ['helen', 'dev']]);
    expect(after.groups[0]?.facilitator).toBeNull();
  });

  test('is told of a rule it would break, and may break it', () => {
    given(...ruled)
      .when(move('g-2'))
      .refused(
        'against-a-rule',
        'The rule is: Tariq and Colin Webb apart. Choose another group, or move Tariq all the same.',
      );
    given(...ruled)
      .when(move('g-2', true))
      .gives({ type: 'PersonPlaced', itemId: ITEM, personId: person('tariq'), groupId: groupCalled('g-2') });
  });

  test('is told when there is nothing to move', () => {
    given(...ready)
      .when(move('g-1'))
      .refused('already-there', 'Tariq is in Group 1 already.');
    given(...ready)
      .when(move('g-9'))
      .refused('no-such-group');
    given(...ready)
      .when({ ...move('g-1'), personId: person('x') })
      .refused('no-such-person');
  });

  test('names groups, says where they sit and who leads them', () => {
    const edit = (changes: object) => ({
      type: 'EditGroup' as const,
      itemId: ITEM,
      groupId: groupCalled('g-1'),
      changes,
    });
    given(...ready)
      .when(edit({ name: 'Window', facilitator: person('dev') }))
      .gives({
        type: 'GroupEdited',
        itemId: ITEM,
        groupId: groupCalled('g-1'),
        changes: { name: 'Window', facilitator: person('dev') },
      });
    given(...ready)
      .when(edit({ name: 'group 2' }))
      .refused('same-name');
    given(...ready)
      .when(edit({ noteTaker: person('helen') }))
      .refused('not-in-the-group', /Helen Price is not in Group 1/);
  });

  test('orders the groups for the feedback', () => {
    const groups = [groupCalled('g-2'), groupCalled('g-1')];
    const ordered: MeetingEvent = { type: 'GroupsOrdered', itemId: ITEM, groups };
    given(...ready)
      .when({ type: 'OrderGroups', itemId: ITEM, groups })
      .gives(ordered);
    expect(exerciseIn(meetingAfter(...ready, ordered)).groups.map(({ id }) => id)).toEqual(groups);
    given(...ready)
      .when({ type: 'OrderGroups', itemId: ITEM, groups: groups.slice(1) })
      .refused('other-groups');
  });
});

describe('who comes when the groups are made', () => {
  const moira = onTheLists('moira', 'Moira Kay');
  const sits = formed(aGroup(1, ['tariq', 'anne', 'dev', 'helen']), aGroup(2, ['shanice', 'colin']));

  test('joins the smallest in the same step, and nobody else moves', () => {
    given(...people, moira, ...begun, setUp(), sits)
      .when({ type: 'MarkHere', personId: person('moira'), from: null })
      .gives(here('moira'), {
        type: 'PersonPlaced',
        itemId: ITEM,
        personId: person('moira'),
        groupId: groupCalled('g-2'),
      });
  });

  test('stays where they were put before they came, and joins nothing that is over', () => {
    const put: MeetingEvent = {
      type: 'PersonPlaced',
      itemId: ITEM,
      personId: person('moira'),
      groupId: groupCalled('g-1'),
    };
    given(...people, moira, ...begun, setUp(), sits, put)
      .when({ type: 'MarkHere', personId: person('moira'), from: null })
      .gives(here('moira'));
    given(...people, moira, ...begun, setUp(), sits, { type: 'ItemClosed', itemId: ITEM, at: at('18:40') })
      .when({ type: 'MarkHere', personId: person('moira'), from: null })
      .gives(here('moira'));
  });

  test('counts for the smallest only who has not left', () => {
    const gone: MeetingEvent[] = ['anne', 'dev', 'helen'].map((id) => ({
      type: 'PersonLeft',
      personId: person(id),
      at: at('18:10'),
    }));
    given(...people, moira, ...begun, setUp(), sits, ...gone, here('moira'))
      .when({ type: 'PlaceUngrouped', itemId: ITEM })
      .gives({ type: 'PersonPlaced', itemId: ITEM, personId: person('moira'), groupId: groupCalled('g-1') });
  });

  test('is left to the clerk where every group would break a rule', () => {
    const rules = ['tariq', 'shanice'].map((id) => ({
      kind: 'apart' as const,
      people: [person(id), person('moira')],
    }));
    const ruled = { ...sits, rules } as MeetingEvent;
    given(...people, moira, ...begun, setUp(), ruled)
      .when({ type: 'MarkHere', personId: person('moira'), from: null })
      .gives(here('moira'));
    given(...people, moira, here('moira'), ...begun, setUp(), ruled)
      .when({ type: 'PlaceUngrouped', itemId: ITEM })
      .refused('no-group-allowed', /^Moira Kay/);
  });

  test('and who is taken off the lists is in no group and no rule', () => {
    const ruled = {
      ...twoGroups,
      rules: [{ kind: 'apart', people: [person('dev'), person('anne')] }],
    } as MeetingEvent;
    const after = exerciseIn(
      meetingAfter(...people, ...begun, setUp(), ruled, { type: 'PersonRemoved', personId: person('dev') }),
    );
    expect([membersOf(after)[0], after.rules]).toEqual([['tariq', 'anne'], []]);
  });
});

describe('what was written before there was group work', () => {
  test('opens: a meeting without it has none', () => {
    const { groupWork: _, ...old } = meetingAfter(...begun);
    expect(meetingShape.parse(old)).toEqual(meetingAfter(...begun));
  });

  test('and what is written now can be read, commands and entries alike', () => {
    const entry = { seq: 2, step: 'id-1', at: at('18:05'), cause: 'SplitIntoGroups', events: [twoGroups] };
    expect(journalEntry.parse(JSON.parse(JSON.stringify(entry)))).toEqual(entry);
    expect(anyCommand.parse(JSON.parse(JSON.stringify(into())))).toEqual(into());
    expect(
      [twoGroups].reduce(evolve, meetingAfter(...people, ...begun, setUp())).groupWork.byItem[ITEM]?.groups,
    ).toHaveLength(2);
  });
});
