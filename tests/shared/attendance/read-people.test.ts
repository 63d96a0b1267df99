import { describe, expect, test } from 'vitest';
import { listName } from '../../../shared/attendance/naming';
import { readPeople, readPersonLine } from '../../../shared/attendance/read-people';

const asMember = { list: 'member', isYoungPerson: false } as const;
const brief = (text: string) =>
  readPeople(text, asMember).map(({ name, role, list }) => [listName(name), role, list]);

describe('a line', () => {
  test('is a name, and after the first comma the role', () => {
    expect(readPersonLine('Jenny Dale, Health Service 0-19, North', asMember)).toEqual({
      name: { given: 'Jenny', family: 'Dale', honorific: null, suffix: null },
      role: 'Health Service 0-19, North',
      list: 'member',
      isYoungPerson: false,
      isGuest: false,
    });
  });

  test.each([
    '• Jenny Dale\tHealth Service',
    '3. Jenny Dale , Health Service',
    '  Jenny  Dale,Health Service',
  ])('may carry the marks of the list it was copied from: “%s”', (line) => {
    const person = readPersonLine(line, asMember);
    expect(person && [listName(person.name), person.role]).toEqual(['Jenny Dale', 'Health Service']);
  });

  test.each(['', '  ', ', Health Service', '---'])('without a name is nobody: “%s”', (line) => {
    expect(readPersonLine(line, asMember)).toBeNull();
  });

  test('with a first name alone is no young person unless it is said', () => {
    expect(readPersonLine('Shanice, SPARK Representative', asMember)?.isYoungPerson).toBe(false);
    expect(readPersonLine('Shanice, SPARK Representative (young person)', asMember)).toMatchObject({
      role: 'SPARK Representative',
      isYoungPerson: true,
    });
    expect(readPersonLine('Shanice', { list: 'member', isYoungPerson: true })?.isYoungPerson).toBe(true);
  });
});

test('pasted lines go on the list whose name stands above them', () => {
  const pasted = `County Councillor Anne Hartley
Co-opted members:
Helen Price, Vulnerable and Looked After Children

Other Attendees
Dev Rawal, Business Intelligence
MEMBERS
Colin Webb`;
  expect(brief(pasted)).toEqual([
    ['County Councillor Anne Hartley', '', 'member'],
    ['Helen Price', 'Vulnerable and Looked After Children', 'co-opted'],
    ['Dev Rawal', 'Business Intelligence', 'attendee'],
    ['Colin Webb', '', 'member'],
  ]);
});

test.each([
  ['Kai Brown, LINX (young person)', ['Kai', 'LINX']],
  ['Lou Smith (LINX, young person)', ['Lou', 'LINX']],
  ['Kim (yp), SPARK', ['Kim', 'SPARK']],
  ['Bo (young person)', ['Bo', '']],
])('of a young person the first name alone is kept: “%s”', (line, expected) => {
  const person = readPersonLine(line, asMember);
  expect(person && [listName(person.name), person.role]).toEqual(expected);
  expect(person).toMatchObject({ isYoungPerson: true, name: { family: null } });
});

test.each(['Jenny Dale – Health Service', 'Jenny Dale (Health Service)', 'Jenny Dale - Health Service'])(
  'a role stands after a dash or in brackets as well: “%s”',
  (line) => {
    const person = readPersonLine(line, asMember);
    expect(person && [listName(person.name), person.role]).toEqual(['Jenny Dale', 'Health Service']);
  },
);

test('a name with a hyphen is one name', () => {
  expect(brief('Ann-Marie Cole-Webb, Schools')).toEqual([['Ann-Marie Cole-Webb', 'Schools', 'member']]);
});

test('the table of the board’s own minutes is pasted as it stands: headings are nobody, roles stand below', () => {
  const pasted = `\tPresent:
\tMembers

\t County Councillor Anne Hartley

\t· Northmoor County Council

\tLiz Dale Nixon

\t· Adoption
\tTariq
\t· SPARK Representative
\tCo-opted members
\tHelen Price
\tApologies:
\tMoira Kay`;
  expect(brief(pasted)).toEqual([
    ['County Councillor Anne Hartley', 'Northmoor County Council', 'member'],
    ['Liz Dale Nixon', 'Adoption', 'member'],
    ['Tariq', 'SPARK Representative', 'member'],
    ['Helen Price', '', 'co-opted'],
    ['Moira Kay', '', 'co-opted'],
  ]);
});

test('a bulleted list of names is a list of people', () => {
  expect(brief('• Jenny Dale\n• Sam Lee\n· Bo')).toEqual([
    ['Jenny Dale', '', 'member'],
    ['Sam Lee', '', 'member'],
    ['Bo', '', 'member'],
  ]);
});
