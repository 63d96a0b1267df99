import { describe, expect, test } from 'vitest';
import { listName } from '../../../shared/attendance/naming';
import { readPeopleTable } from '../../../shared/attendance/people-table';

/** Lines of cells parted by bars, the first on line 1. */
const table = (...lines: string[]) =>
  readPeopleTable(lines.map((line, i) => ({ line: i + 1, cells: line.split('|') })));
const taken = (...lines: string[]): string[] =>
  table(...lines).people.map(
    ({ isYoungPerson, list, name, role }) =>
      `${listName(name)}/${role}/${list}${isYoungPerson ? '/young' : ''}`,
  );
const problems = (...lines: string[]): string[] =>
  table(...lines).problems.map(({ line, message }) => `${line}: ${message}`);

describe('people out of a table', () => {
  test('one column of names will do', () => {
    expect(taken('Name', 'County Councillor Anne Hartley', 'Hartley, Anne', 'Moira Kay OBE')).toEqual([
      'County Councillor Anne Hartley//member',
      'Anne Hartley//member',
      'Moira Kay OBE//member',
    ]);
  });

  test('columns stand in any order, under the headings that councils give them', () => {
    expect(
      taken(
        'Membership type|Team|Surname|Young person?|First Name|Title',
        'Member|Group Leader|Hartley|No|Anne|CC',
        'Co-optee|Nursing|Price||Helen|',
        'Attendee|Business Intelligence|Rawal|n|Dev|Dr',
        '|SPARK||yes|Tariq|',
      ),
    ).toEqual([
      'County Councillor Anne Hartley/Group Leader/member',
      'Helen Price/Nursing/co-opted',
      'Dr Dev Rawal/Business Intelligence/attendee',
      'Tariq/SPARK/member/young',
    ]);
  });

  test('a surname of two words in its own column stays whole', () => {
    const [person] = table('First name|Surname', 'Ana Maria|de la Cruz').people;
    expect(person?.name).toMatchObject({ given: 'Ana Maria', family: 'de la Cruz' });
  });

  test('what somebody prefers is kept, and what no heading tells of is named', () => {
    const read = table('Name|Pronouns|Allowance', 'Ruth Oyelaran|they|12');
    expect(read.people[0]?.prefers).toBe('they');
    expect(read.unused).toEqual(['Allowance']);
  });

  test('empty rows are nobody', () => {
    expect(taken('Name|Role', 'Moira Kay|Voices', '|', ' | ')).toEqual(['Moira Kay/Voices/member']);
  });
});

describe('a row that cannot be taken is told with its line', () => {
  test.each([
    ['without a name', ['Name|Role', '|Nursing'], /^2: There is no name/],
    ['on no list', ['Name|List', 'Moira Kay|Friend'], /^2: “Friend” is none of the lists/],
    ['neither young nor not', ['Name|Young person', 'Moira Kay|perhaps'], /^2: “perhaps” does not say/],
    [
      'of a young person with a surname',
      ['Name|YP', 'Tariq Malik|yes'],
      /^2: Tariq is a young person, so only/,
    ],
    [
      'of a young person with two first names',
      ['First name|Surname|YP', 'Tariq Malik||yes'],
      /^2: Tariq is a young person/,
    ],
    ['with more cells than headings', ['Name|Role', 'Moira Kay|Voices|more'], /^2: There are more cells/],
    ['twice', ['Name|Role', 'Moira Kay|Voices', 'moira kay|voices'], /^3: .* stands on line 2 already/],
    ['too long', ['Name|Role', `Moira Kay|${'x'.repeat(301)}`], /^2: .*too long/],
    ['under no heading for names', ['Role', 'Voices'], /^1: No column is headed as a name/],
    ['below nothing', ['Name'], /^1: Nobody stands below/],
  ])('%s', (_, lines, words) => {
    expect(problems(...lines)).toEqual([expect.stringMatching(words)]);
  });

  test('two people of one name are told apart by their role', () => {
    expect(problems('Name|Role', 'Ann Brown|Nursing', 'Ann Brown|Schools')).toEqual([]);
  });

  test('more people than a meeting can hold are not taken', () => {
    expect(problems('Name', ...Array.from({ length: 501 }, (_, i) => `Person ${i}`))).toEqual([
      expect.stringMatching(/^502: More than 500 people/),
    ]);
  });
});
