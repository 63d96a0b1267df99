import { describe, expect, test } from 'vitest';
import { readMinutes } from '../../../renderer/console/live/dialogs/read-minutes';
import { headerActions } from '../../../renderer/console/live/item/header-actions';
import { personChoices } from '../../../renderer/console/live/people/person-choices';
import { rollCallOptions } from '../../../renderer/console/live/people/roll-call-options';
import type { Command } from '../../../shared/meeting/commands';
import type { PersonId } from '../../../shared/kernel/ids';
import type { Meeting } from '../../../shared/meeting/meeting';
import { clockOn, countingIds, lived, northmoor } from '../../support/northmoor';

const newId = countingIds('later');
const after = (...commands: Command[]): Meeting =>
  commands.reduce((h, command) => lived(h, command, clockOn('18:50'), newId), northmoor()).meeting;
const meeting = after();
const item = (m: Meeting, number: number) => m.agenda.items[number - 1]!;
const person = (m: Meeting, name: string) => m.attendance.people.find((p) => p.name.given === name)!;

describe('the buttons of an item', () => {
  test.each<[string, Command[], number, string[]]>([
    ['that runs', [], 4, ['next-item', 'extend-item', 'break', 'defer-item']],
    ['to come', [], 6, ['next-item', 'start-item', 'break', 'defer-item']],
    ['that is done', [], 1, ['next-item', 'reopen-item', 'break']],
    [
      'in a break',
      [{ type: 'StartBreak', minutes: 10 }],
      4,
      ['break', 'next-item', 'extend-item', 'defer-item'],
    ],
    ['while adjourned', [{ type: 'AdjournMeeting' }], 4, ['resume-meeting', 'close-meeting']],
    ['when the meeting is closed', [{ type: 'CloseMeeting' }], 4, ['save-draft', 'reopen-meeting']],
  ])('%s', (_, commands, number, ids) => {
    const now = after(...commands);
    expect(headerActions(now, item(now, number))).toEqual(ids);
  });

  test('lead to the close when every item is over', () => {
    const next: Command = { type: 'NextItem' };
    const over = after(next, next, next, next, next);
    expect(headerActions(over, item(over, 8))).toEqual(['close-meeting', 'reopen-item', 'break']);
  });
});

describe('what can be said of a person', () => {
  const labels = (m: Meeting, name: string) => personChoices(person(m, name), m).map((c) => c.label);

  test('depends on how they stand', () => {
    expect(labels(meeting, 'Shanice')).toEqual(expect.arrayContaining(['Here', 'Late, from…', 'Apologies']));
    expect(labels(meeting, 'Shanice')).not.toContain('Not yet');
    expect(labels(meeting, 'Dev')).toEqual(expect.arrayContaining(['Left now', 'Left at…', 'Not yet']));
    expect(labels(meeting, 'Ruth')).toContain('On behalf of nobody');
  });

  test('somebody who left comes back', () => {
    const gone = after({ type: 'MarkLeft', personId: person(meeting, 'Dev').id, at: null });
    expect(labels(gone, 'Dev')[0]).toBe('Back now');
  });

  test('only the chair who waits can take the chair', () => {
    expect(labels(meeting, 'Anne')).toContain('Takes the chair');
    expect(labels(meeting, 'Tariq')).not.toContain('Takes the chair');
    expect(labels(meeting, 'Dev')).not.toContain('Takes the chair');
  });
});

describe('the line of the roll call', () => {
  const does = (line: string) => rollCallOptions(line, meeting).options.map((o) => `${o.name}: ${o.does}`);

  test.each([
    ['shan', ['Shanice: here']],
    ['dev', ['Dev Rawal: here already', 'Peter Marsh: here already']],
    ['joan late 6.50', ['Joan Burrell: here from 18:50']],
    ['joan late', ['Joan Burrell: here from now']],
    ['dev rawal left 7', ['Dev Rawal: left at 19:00']],
    ['joan for colin webb', ['Joan Burrell: here for Colin Webb']],
    ['joan online', ['Joan Burrell: here, online']],
    ['joan late 6.50 online', ['Joan Burrell: here from 18:50, online']],
    ['joan absent', ['Joan Burrell: absent']],
    ['joan for Barnhill Trust', ['Joan Burrell: here for the organisation “Barnhill Trust”']],
  ])('“%s” says what Enter will do', (line, words) => {
    expect(does(line)[0]).toBe(words[0]);
  });

  test.each([
    ['all here', 'here'],
    ['everyone apol', 'apologies'],
    ['rest absent', 'absent'],
  ])('“%s” settles everybody who is “not yet” at once', (line, as) => {
    const [option] = rollCallOptions(line, meeting).options;
    expect(option).toMatchObject({ does: as, command: { type: 'SettleRoll', as } });
    expect(option?.name).toMatch(/^All \d+ who are “not yet”$/);
  });

  test('nobody is settled with a time or online', () => {
    expect(rollCallOptions('all late 6.50', meeting).options).toEqual([]);
    expect(rollCallOptions('all online', meeting).options).toEqual([]);
  });

  test('somebody of the register who is not on the lists is offered, and comes with their id', () => {
    const moira = {
      id: 'r1' as PersonId,
      name: { given: 'Moira', family: 'Adeyemi', honorific: null, suffix: null },
      role: 'Voices',
      list: 'co-opted' as const,
      isYoungPerson: false,
      prefers: 'they',
      isByHand: true,
    };
    const register = { people: [moira], removed: [] };
    expect(rollCallOptions('moira ade late 6.50 online', meeting, register).options).toEqual([
      {
        id: 'register-r1',
        name: 'Moira Adeyemi',
        role: 'Voices',
        does: 'here, from the register',
        command: {
          type: 'AddPerson',
          person: {
            name: moira.name,
            role: 'Voices',
            list: 'co-opted',
            isYoungPerson: false,
            isGuest: false,
            registeredAs: 'r1',
            prefers: 'they',
          },
          status: 'here',
          standsInFor: null,
          from: '18:50',
          isOnline: true,
        },
      },
    ]);
    expect(rollCallOptions('moira ade left', meeting, register).guest).not.toBeNull();
  });

  test('a name that is nobody’s is a guest, two letters on', () => {
    expect(rollCallOptions('Sam Lee, Healthwatch apol', meeting).guest).toEqual({
      who: 'Sam Lee, Healthwatch',
      mark: { kind: 'apologies' },
      problem: null,
    });
    expect(rollCallOptions('x', meeting).guest).toBeNull();
    expect(rollCallOptions('', meeting)).toEqual({ options: [], problem: null, guest: null });
  });
});

test.each([
  ['5', 5],
  [' 10 min', 10],
  ['+2', 2],
  ['-3', -3],
  ['−3', -3],
  ['', null],
  ['five', null],
  ['2.5', null],
  ['1000', null],
])('“%s” minutes', (typed, minutes) => {
  expect(readMinutes(typed, -600, 600)).toBe(minutes);
});
