import { describe, expect, test } from 'vitest';
import type { LocalTime } from '../../../shared/kernel/wall-time';
import { toInstant } from '../../../shared/kernel/wall-time';
import { findPeople, readRollCallLine, readStandsInFor } from '../../../shared/attendance/roll-call-line';
import { commandFor } from '../../../shared/attendance/roll-call-command';
import { readClockTime } from '../../../shared/attendance/clock-time';
import { readGuest } from '../../../shared/attendance/guest';
import { someone } from '../../support/attendees';

const evening = '18:00' as LocalTime;
const anne = someone('County Councillor Anne Hartley', { role: 'County Councillor' });
const tariq = someone('Tariq', { isYoungPerson: true, role: 'SPARK Representative' });
const peter = someone('Peter Marsh', { role: 'Designated Officer' });
const ruth = someone('Ruth Oyelaran', { role: 'Health' });
const people = [anne, tariq, peter, ruth];
const read = (line: string, of = people) => readRollCallLine(line, { people: of, start: evening });

describe('the time of day as the clerk types it', () => {
  test.each([
    ['6.50', '18:50'],
    ['6.50pm', '18:50'],
    ['6.50 p.m.', '18:50'],
    ['6:50', '18:50'],
    ['18:50', '18:50'],
    ['7', '19:00'],
    ['5.55', '17:55'],
    ['6.50am', '06:50'],
    ['12.05am', '00:05'],
    ['12pm', '12:00'],
    ['06:50', '06:50'],
  ])('%s at an evening meeting is %s', (typed, time) => {
    expect(readClockTime(typed, evening)).toBe(time);
  });

  test.each([
    ['10.20', '10:20'],
    ['1.15', '13:15'],
  ])('%s at a meeting that starts at ten in the morning is %s', (typed, time) => {
    expect(readClockTime(typed, '10:00' as LocalTime)).toBe(time);
  });

  test.each(['', 'soon', '25.00', '6.75', '13pm', '0am', '6.5'])('“%s” is no time', (typed) => {
    expect(readClockTime(typed, evening)).toBeNull();
  });
});

describe('a line of the roll call', () => {
  test.each([
    ['ruth', { who: 'ruth', mark: { kind: 'here' } }],
    ['ruth here', { who: 'ruth', mark: { kind: 'here' } }],
    ['peter apol', { who: 'peter', mark: { kind: 'apologies' } }],
    ['Peter Marsh APOLOGIES', { who: 'Peter Marsh', mark: { kind: 'apologies' } }],
    ['anne late', { who: 'anne', mark: { kind: 'late', from: null } }],
    ['anne late 6.50', { who: 'anne', mark: { kind: 'late', from: '18:50' } }],
    ['anne from 6.50 pm', { who: 'anne', mark: { kind: 'late', from: '18:50' } }],
    ['tariq left', { who: 'tariq', mark: { kind: 'left', at: null } }],
    ['tariq left 7.10', { who: 'tariq', mark: { kind: 'left', at: '19:10' } }],
    ['tariq back', { who: 'tariq', mark: { kind: 'back', at: null } }],
    ['ruth for Peter Marsh', { who: 'ruth', mark: { kind: 'for', whom: 'Peter Marsh' } }],
    ['ruth for Voices for Change', { who: 'ruth', mark: { kind: 'for', whom: 'Voices for Change' } }],
    ['moira absent', { who: 'moira', mark: { kind: 'absent' } }],
    ['anne online', { who: 'anne', mark: { kind: 'here' }, isOnline: true }],
    ['anne room', { who: 'anne', mark: { kind: 'here' }, isOnline: false }],
    ['anne online late 6.50', { who: 'anne', mark: { kind: 'late', from: '18:50' }, isOnline: true }],
    ['anne late 6.50 online', { who: 'anne', mark: { kind: 'late', from: '18:50' }, isOnline: true }],
    [
      'ruth for Peter Marsh online',
      { who: 'ruth', mark: { kind: 'for', whom: 'Peter Marsh' }, isOnline: true },
    ],
    ['Sam Lee, Northmoor Online', { who: 'Sam Lee, Northmoor Online', mark: { kind: 'here' } }],
    ['Sam Lee, Health online', { who: 'Sam Lee, Health', mark: { kind: 'here' }, isOnline: true }],
    [
      'Sam Lee, Health for Peter Marsh',
      { who: 'Sam Lee, Health', mark: { kind: 'for', whom: 'Peter Marsh' } },
    ],
    ['', { who: '', mark: { kind: 'here' } }],
  ])('“%s” is understood', (line, understood) => {
    expect(read(line)).toEqual({ ...understood, problem: null });
  });

  test('a time that is none is told, not guessed', () => {
    expect(read('anne late soon').problem).toBe('“soon” is not a time. Type it as 6.50 or 18:50.');
  });

  test('somebody who is not here is neither online nor in the room', () => {
    expect(read('peter apol online').problem).toMatch(/people who are here/);
  });

  test('“for” without anybody asks for whom', () => {
    expect(read('ruth for').problem).toContain('For whom?');
  });

  test('somebody whose own name is such a word is called by it', () => {
    const back = someone('Sarah Back');
    expect(read('sarah back', [back])).toEqual({ who: 'sarah back', mark: { kind: 'here' }, problem: null });
    expect(read('sarah back back', [back]).mark).toEqual({ kind: 'back', at: null });
  });

  test('an organisation after a comma keeps its words, and the mark may still stand at the end', () => {
    expect(read('Sam Lee, Voices for Change')).toEqual({
      who: 'Sam Lee, Voices for Change',
      mark: { kind: 'here' },
      problem: null,
    });
    expect(read('Sam Lee, Voices for Change late 6.50')).toEqual({
      who: 'Sam Lee, Voices for Change',
      mark: { kind: 'late', from: '18:50' },
      problem: null,
    });
  });
});

describe('finding somebody', () => {
  test('two letters are enough, first names before surnames before roles', () => {
    const hannah = someone('Hannah Ashe');
    const colin = someone('Colin Hall');
    const kim = someone('Kim Reed', { role: 'Harbour Housing' });
    expect(findPeople([kim, colin, hannah], 'ha')).toEqual([hannah, colin, kim]);
  });

  test('every word must begin one of theirs, in any order and without accents', () => {
    const zoe = someone('Zoë Müller');
    expect(findPeople([zoe, ...people], 'mul zoe')).toEqual([zoe]);
    expect(findPeople(people, 'cou har')).toEqual([anne]);
    expect(findPeople(people, 'anne x')).toEqual([]);
    expect(findPeople(people, '  ')).toEqual([]);
  });

  test('a substitute is for a person of the lists when only one can be meant', () => {
    expect(readStandsInFor(people, 'peter marsh')).toEqual({ kind: 'person', personId: peter.id });
    expect(readStandsInFor(people, 'Marsh')).toEqual({ kind: 'person', personId: peter.id });
    expect(readStandsInFor(people, 'County Councillor Anne Hartley')).toEqual({
      kind: 'person',
      personId: anne.id,
    });
  });

  test('a substitute is for an organisation when nobody or several can be meant', () => {
    expect(readStandsInFor(people, ' SPARK ')).toEqual({ kind: 'organisation', name: 'SPARK' });
    expect(readStandsInFor([...people, someone('Peter Holt')], 'Peter')).toEqual({
      kind: 'organisation',
      name: 'Peter',
    });
  });
});

describe('what a line does', () => {
  const does = (line: string, of = people) => {
    const read = readRollCallLine(line, { people: of, start: evening });
    const [person] = findPeople(of, read.who);
    return person && commandFor(person, read, of);
  };

  test('a name alone marks as here', () => {
    expect(does('ru')).toEqual({ type: 'MarkHere', personId: ruth.id, from: null });
  });

  test('a name alone brings back somebody who had left', () => {
    const gone = someone('Dev Rawal', { status: 'here', stays: [{ from: null, to: toInstant(1) }] });
    expect(does('de', [gone])).toEqual({ type: 'MarkBack', personId: gone.id, at: null });
  });

  test('a substitute is here and stands in, as one step', () => {
    expect(does('ruth for Peter Marsh')).toEqual({
      type: 'StandInFor',
      personId: ruth.id,
      standsInFor: { kind: 'person', personId: peter.id },
      isHere: true,
    });
  });

  test('online on the same line is the same step', () => {
    expect(does('ru online')).toEqual({ type: 'MarkOnline', personId: ruth.id, isOnline: true });
    expect(does('ru late 6.50 online')).toEqual({
      type: 'MarkLate',
      personId: ruth.id,
      from: '18:50',
      isOnline: true,
    });
  });

  test('a guest is read as name and organisation', () => {
    expect(readGuest('Sam Lee, Voices for Change', { list: 'attendee', isYoungPerson: false })).toMatchObject(
      {
        name: { given: 'Sam', family: 'Lee' },
        role: 'Voices for Change',
        isGuest: true,
      },
    );
    expect(readGuest(' , ', { list: 'attendee', isYoungPerson: false })).toBeNull();
  });
});
