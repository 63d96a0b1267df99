import { describe, expect, test } from 'vitest';
import type { Attendee } from '../../../shared/attendance/attendance';
import { readName } from '../../../shared/attendance/naming';
import type { PersonId } from '../../../shared/kernel/ids';
import { fullName, peopleInText, shortName } from '../../../shared/minutes/wording';

const someone = (name: string, more: Partial<Attendee> = {}): Attendee => ({
  id: name.replace(/\W/g, '-') as PersonId,
  name: readName(name),
  role: '',
  list: 'member',
  isYoungPerson: false,
  isGuest: false,
  status: 'apologies',
  stays: [],
  standsInFor: null,
  ...more,
});

const say = (...names: string[]): string => {
  const people = names.map((name) => someone(name));
  return peopleInText(people, { isBySurname: true });
};

describe('several people in a sentence', () => {
  test.each<[string[], string]>([
    [['County Councillor Anne Hartley'], 'County Councillor Anne Hartley'],
    [['CC Colin Webb', 'CC Peter Marsh'], 'County Councillors Webb and Marsh'],
    [['CC Colin Webb', 'CC Peter Marsh', 'CC Rear'], 'County Councillors Webb, Marsh and Rear'],
    [
      ['CC Colin Webb', 'Helen Price', 'CC Peter Marsh'],
      'County Councillor Colin Webb, Helen Price and County Councillor Peter Marsh',
    ],
    [
      ['CC Colin Webb', 'CC Peter Marsh', 'Helen Price'],
      'County Councillors Webb and Marsh, and Helen Price',
    ],
    [
      ['CC Colin Webb', 'CC Peter Marsh', 'Shanice', 'Owen Tranter'],
      'County Councillors Webb and Marsh, Shanice and Owen Tranter',
    ],
    [['Cllr Joy Ash', 'Cllr Ned Oak'], 'Councillors Ash and Oak'],
    [['CC Colin Webb', 'Cllr Ned Oak'], 'County Councillor Colin Webb and Councillor Ned Oak'],
    [['Dr Ines Farrow OBE', 'Dr Moira Kay'], 'Dr Ines Farrow OBE and Dr Moira Kay'],
    [['CC Ann Brown', 'CC Ian Brown'], 'County Councillors Ann Brown and Ian Brown'],
  ])('%j: %s', (names, says) => {
    expect(say(...names)).toBe(says);
  });

  test('a surname that a councillor in the room shares is not left alone', () => {
    const absent = [someone('CC Ann Brown'), someone('CC Colin Webb')];
    const everyone = [...absent, someone('CC Ian Brown', { status: 'here' })];
    expect(peopleInText(absent, { everyone, isBySurname: true })).toBe(
      'County Councillors Ann Brown and Webb',
    );
  });

  test('councillors with letters after their names keep them', () => {
    expect(say('CC Colin Webb OBE', 'CC Peter Marsh')).toBe(
      'County Councillor Colin Webb OBE and County Councillor Peter Marsh',
    );
  });

  test('without the lists, whole names are written', () => {
    expect(peopleInText([someone('CC Anne Hartley'), someone('CC Colin Webb')])).toBe(
      'County Councillors Anne Hartley and Colin Webb',
    );
  });
});

describe('a young person', () => {
  const young = someone('Miss Tariq Surname OBE', { isYoungPerson: true });

  test('is written by first name alone, whatever else is held', () => {
    expect([fullName(young), shortName(young), peopleInText([young])]).toEqual(['Tariq', 'Tariq', 'Tariq']);
  });

  test('is not grouped under a title', () => {
    const titled = someone('CC Tariq Surname', { isYoungPerson: true });
    expect(peopleInText([someone('CC Colin Webb'), titled])).toBe('County Councillor Colin Webb and Tariq');
  });
});
