import { describe, expect, test } from 'vitest';
import type { Presenter } from '../../../shared/agenda/agenda';
import type { Attendee } from '../../../shared/attendance/attendance';
import { presenterWords, wallName, withoutContacts } from '../../../shared/projector/wall-words';
import { meetingAfter, onTheLists } from '../../support/given-when-then';

const { people } = meetingAfter(
  onTheLists('hartley', 'County Councillor Anne Hartley OBE', { role: 'Cabinet Member' }),
  onTheLists('tariq', 'Tariq', { isYoungPerson: true, role: 'SPARK Representative' }),
  onTheLists('sam', 'Sam', { isYoungPerson: true, role: 'SPARK Representative' }),
  onTheLists('sam-cole', 'Sam Cole', { list: 'attendee', role: 'Clerk to the Board' }),
  onTheLists('price', 'Dr Helen Price', { list: 'co-opted' }),
  onTheLists('smith-1', 'County Councillor Mary Smith'),
  onTheLists('smith-2', 'County Councillor John Smith'),
).attendance;

const by = (id: string): Attendee => people.find((p) => p.id === id)!;
const presented = (...presenters: (string | Presenter)[]): string | null =>
  presenterWords(
    null,
    presenters.map((p) => (typeof p === 'string' ? { name: p, team: null } : p)),
    people,
  );

describe('names on the wall', () => {
  test('a young person has a first name, a councillor the whole title without letters', () => {
    expect(['tariq', 'hartley', 'price', 'sam-cole'].map((id) => wallName(by(id)))).toEqual([
      'Tariq',
      'County Councillor Anne Hartley',
      'Dr Helen Price',
      'Sam Cole',
    ]);
  });

  test('a surname that slipped in beside a young person’s name stays off', () => {
    const slipped = { ...by('tariq'), name: { ...by('tariq').name, family: 'Aziz' } };
    expect(wallName(slipped)).toBe('Tariq');
  });
});

describe('who presents', () => {
  test('plain words are taken before the agenda’s own', () => {
    const agenda = [{ name: 'Dev Rawal', team: 'Business Intelligence' }];
    expect(presenterWords('Dev, who looks after the numbers', agenda, people)).toBe(
      'with Dev, who looks after the numbers',
    );
    expect(presenterWords('with Dev', agenda, people)).toBe('with Dev');
    expect(presenterWords('  ', agenda, people)).toBe('with Dev Rawal, Business Intelligence');
  });

  test('nobody is nobody', () => {
    expect(presented()).toBe(null);
    expect(presented('dev.rawal@northmoor.example')).toBe(null);
  });

  test('one, two, three, and more than a reader wants', () => {
    expect(presented('Dev Rawal')).toBe('with Dev Rawal');
    expect(presented('Dev Rawal', 'Moira Kay')).toBe('with Dev Rawal and Moira Kay');
    expect(presented('Dev Rawal', 'Moira Kay', 'Colin Webb')).toBe(
      'with Dev Rawal, Moira Kay and Colin Webb',
    );
    expect(presented('Dev Rawal', 'Moira Kay', 'Colin Webb', 'Ruth Oyelaran')).toBe(
      'with Dev Rawal, Moira Kay and 2 others',
    );
  });

  test('a group stays as written', () => {
    expect(presented('Young people from the Children in Care Council')).toBe(
      'with Young people from the Children in Care Council',
    );
  });

  test('a councillor is given in full, from the lists where they are there', () => {
    expect(presented('CC Hartley')).toBe('with County Councillor Anne Hartley');
    expect(presented('Cllr Lund')).toBe('with Councillor Lund');
  });

  test('two councillors of one surname are not guessed between', () => {
    expect(presented('CC Smith')).toBe('with County Councillor Smith');
  });

  test('a young person is first name only, even where the agenda prints more', () => {
    expect(presented('Tariq')).toBe('with Tariq');
    expect(presented('Tariq Aziz')).toBe('with Tariq');
    expect(presented({ name: 'Tariq', team: 'SPARK' })).toBe('with Tariq');
  });

  test('the adult of the same first name is not made young', () => {
    expect(presented('Sam Cole')).toBe('with Sam Cole');
    expect(presented('Sam')).toBe('with Sam');
    expect(presented('Dr Tariq Aziz')).toBe('with Dr Tariq Aziz');
  });

  test('a long team, or one of initials, is left out', () => {
    expect(presented({ name: 'Dev Rawal', team: 'CSC PIT' })).toBe('with Dev Rawal');
    expect(
      presented({
        name: 'Dev Rawal',
        team: 'Directorate of Education and Children’s Services, Policy and Performance',
      }),
    ).toBe('with Dev Rawal');
  });

  test('a presenter with a life’s story is cut at the first comma', () => {
    expect(
      presented('Dev Rawal, Business Intelligence Analyst, Policy, Information and Commissioning, Northmoor'),
    ).toBe('with Dev Rawal');
  });
});

describe('contact details', () => {
  test.each([
    ['Dev Rawal (dev.rawal@northmoor.example)', 'Dev Rawal'],
    ['Dev Rawal, dev.rawal@northmoor.example, Business Intelligence', 'Dev Rawal, Business Intelligence'],
    ['Dev Rawal – email: dev@northmoor.example', 'Dev Rawal'],
    ['Lost? Ring 01632 960123.', 'Lost? Ring.'],
    ['Reception tel. 01632 960 123, ask for Sam', 'Reception, ask for Sam'],
    ['Call +44 7700 900123 on the night', 'Call on the night'],
    ['Online at https://meet.northmoor.example/abc?x=1', 'Online at'],
    ['Refreshments from 5.30pm, agenda pages 7 - 38', 'Refreshments from 5.30pm, agenda pages 7 - 38'],
    ['Dates: 2027-01-28 and 2027-03-25', 'Dates: 2027-01-28 and 2027-03-25'],
  ])('“%s” is shown as “%s”', (typed, shown) => {
    expect(withoutContacts(typed)).toBe(shown);
  });
});
