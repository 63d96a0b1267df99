import { describe, expect, test } from 'vitest';
import { presenterStrength } from '../../../shared/agenda/reader/line-shapes';
import { parsePresenters } from '../../../shared/agenda/reader/presenters';

const shown = (line: string): readonly string[] =>
  parsePresenters(line).map(({ name, team }) => (team === null ? name : `${name} | ${team}`));

describe('who presents an item', () => {
  test.each([
    ['County Councillor Hartley', ['County Councillor Hartley']],
    ['County Councillor Anne Hartley (Chair)', ['County Councillor Anne Hartley | Chair']],
    ['Helen Price, Corporate Management Team', ['Helen Price | Corporate Management Team']],
    [
      'Helen Price, Fostering, Adoption, Residential and Family Support Team',
      ['Helen Price | Fostering, Adoption, Residential and Family Support Team'],
    ],
    ['Moira Kay, Youth Justice and Early Help, LCC', ['Moira Kay | Youth Justice and Early Help, LCC']],
    ['Ruth Oyelaran - Participation Team', ['Ruth Oyelaran | Participation Team']],
    ['Ruth Oyelaran (Leaving Care)', ['Ruth Oyelaran | Leaving Care']],
    [
      'Peter Marsh OBE, Executive Director of Education',
      ['Peter Marsh OBE | Executive Director of Education'],
    ],
    ['Louise van der Berg, Review Service', ['Louise van der Berg | Review Service']],
    ['Lead Officer – Dev Rawal, Policy', ['Dev Rawal | Policy']],
    ['Presented by Dev Rawal', ['Dev Rawal']],
    ['Tariq – SPARK Representative', ['Tariq | SPARK Representative']],
  ])('%s: one person', (line, people) => {
    expect(shown(line)).toEqual(people);
  });

  test.each([
    [
      'Ruth Oyelaran and Dev Rawal, Policy, Data and Commissioning (First Steps)',
      [
        'Ruth Oyelaran | Policy, Data and Commissioning (First Steps)',
        'Dev Rawal | Policy, Data and Commissioning (First Steps)',
      ],
    ],
    [
      'Ruth Oyelaran, Dev Rawal and Moira Kay, Leaving Care',
      ['Ruth Oyelaran | Leaving Care', 'Dev Rawal | Leaving Care', 'Moira Kay | Leaving Care'],
    ],
    [
      'Ruth Oyelaran, Leaving Care Team and Dev Rawal, Policy and Commissioning (First Steps) Team',
      ['Ruth Oyelaran | Leaving Care Team', 'Dev Rawal | Policy and Commissioning (First Steps) Team'],
    ],
    [
      'Tariq, Shanice and Kim, SPARK Representatives',
      ['Tariq | SPARK Representatives', 'Shanice | SPARK Representatives', 'Kim | SPARK Representatives'],
    ],
    ['Ruth Oyelaran (Leaving Care) and Moira Kay (CCG)', ['Ruth Oyelaran | Leaving Care', 'Moira Kay | CCG']],
    [
      'Tariq (SPARK), Shanice (SPARK) and Dev Rawal (Policy)',
      ['Tariq | SPARK', 'Shanice | SPARK', 'Dev Rawal | Policy'],
    ],
    ['Ruth Oyelaran; Dev Rawal, Policy', ['Ruth Oyelaran', 'Dev Rawal | Policy']],
    ['Ruth Oyelaran/Dev Rawal, Policy', ['Ruth Oyelaran | Policy', 'Dev Rawal | Policy']],
    ['Helen Price, Barnardo’s and Tariq, SPARK', ['Helen Price | Barnardo’s', 'Tariq | SPARK']],
    ['County Councillors Hartley and Price', ['County Councillor Hartley', 'County Councillor Price']],
  ])('%s: several people, each with the team', (line, people) => {
    expect(shown(line)).toEqual(people);
  });

  test.each([
    ['Tariq and Shanice from SPARK', ['Tariq | SPARK', 'Shanice | SPARK']],
    [
      'Tariq Brook and Shanice from SPARK with Helen Price, Fostering',
      ['Tariq Brook | SPARK', 'Shanice | SPARK', 'Helen Price | Fostering'],
    ],
    ['Colin Webb with Helen Price (Fostering)', ['Colin Webb', 'Helen Price | Fostering']],
    [
      'Tariq and Shanice, SPARK Representatives, supported by Helen Price, Participation Team',
      [
        'Tariq | SPARK Representatives',
        'Shanice | SPARK Representatives',
        'Helen Price | Participation Team',
      ],
    ],
    ['Tariq, Shanice and Kim – SPARK', ['Tariq | SPARK', 'Shanice | SPARK', 'Kim | SPARK']],
    ['Colin Webb from the Leaving Care Team', ['Colin Webb | Leaving Care Team']],
  ])('%s: with those beside them', (line, people) => {
    expect(presenterStrength(line)).not.toBe('none');
    expect(shown(line)).toEqual(people);
  });

  test.each([
    'Update from Children’s Services',
    'Feedback from SPARK',
    'Lessons from Northmoor with Families in Mind',
    'Questions from Young Inspectors',
    'Letter from the Minister',
    'Message from Anne Hartley',
  ])('%s: a title, nobody', (line) => {
    expect(presenterStrength(line)).not.toBe('strong');
  });

  test('a councillor is not given the team of the young person beside her', () => {
    expect(shown('County Councillor Hartley and Tariq, SPARK')).toEqual([
      'County Councillor Hartley',
      'Tariq | SPARK',
    ]);
  });

  test.each([
    'SPARK',
    'SPARK – Northmoor’s Children in Care Council',
    'SPARK (Northmoor’s Children in Care Council)',
    'The Children’s Society',
    'Young Inspectors',
    'Leaving Care Team',
    'Director of Children’s Services',
    'All',
    'Chair',
  ])('%s: one presenter, as written', (line) => {
    expect(presenterStrength(line)).not.toBe('none');
    expect(shown(line)).toEqual([line]);
  });

  test.each([
    'To receive an update.',
    'Report attached',
    'Group work',
    'Verbal update',
    'Housing and Accommodation',
    'The young people will show a film.',
    'Please note the change of room',
    'See www.example.org/agenda',
  ])('%s: nobody', (line) => {
    expect(presenterStrength(line)).toBe('none');
  });
});
