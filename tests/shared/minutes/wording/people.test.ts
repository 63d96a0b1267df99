import { describe, expect, test } from 'vitest';
import type { Attendee } from '../../../../shared/attendance/attendance';
import { readName } from '../../../../shared/attendance/naming';
import type { PersonId } from '../../../../shared/kernel/ids';
import { fullName, namingAsItGoes, peopleInText, shortName } from '../../../../shared/minutes/wording';

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
  isOnline: false,
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

describe('one text that names people again and again', () => {
  const [anne, webb, dev, tariq] = [
    someone('CC Anne Hartley'),
    someone('CC Colin Webb'),
    someone('Dev Rawal'),
    someone('Tariq', { isYoungPerson: true }),
  ] as const;

  test('says a councillor’s whole name once, and “CC” from then on', () => {
    const { whole } = namingAsItGoes([anne, webb, dev, tariq]);
    expect(whole([anne, tariq])).toBe('County Councillor Anne Hartley and Tariq');
    expect(whole([anne, webb, dev])).toBe('CC Hartley, County Councillor Colin Webb and Dev Rawal');
    expect(whole([webb, anne])).toBe('CC Webb and CC Hartley');
  });

  test('groups only those it names for the first time', () => {
    const { bySurname } = namingAsItGoes([anne, webb]);
    expect(bySurname([anne, webb])).toBe('County Councillors Hartley and Webb');
    expect(bySurname([anne, webb])).toBe('CC Hartley and CC Webb');
  });

  test('keeps councillors of one surname apart', () => {
    const [ann, ian] = [someone('CC Ann Brown'), someone('CC Ian Brown')];
    const { whole } = namingAsItGoes([ann, ian, anne]);
    whole([ann]);
    expect(whole([ann])).toBe('CC Ann Brown');
    expect(shortName(anne, [ann, ian, anne])).toBe('CC Hartley');
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
