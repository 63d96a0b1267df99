import { describe, expect, test } from 'vitest';
import { minutesIn } from '../../support/published-outline';

/** The rows below the clerk's, as read. */
const rowsOf = (line: string): string[] =>
  (
    minutesIn(`Corporate Parenting Board
Minutes of the Meeting held on 17 September 2024 at 6.00 pm
Present:
Moira Kay, Clerk
${line}

1. Introductions

All were welcomed.

2. Any Other Business

None.
`).attendance[0]?.rows ?? []
  )
    .slice(1)
    .map(({ name, role }) => `${name} | ${role}`.trim());

describe('several people on one line of a list', () => {
  test.each([
    [
      'Ines Farrow (Head of Service), Dr. Ana Pérez (Virtual School)',
      'Ines Farrow | Head of Service',
      'Dr. Ana Pérez | Virtual School',
    ],
    [
      'Ines Farrow (Head of Service, Leaving Care), Dr Ana Pérez (Virtual School)',
      'Ines Farrow | Head of Service, Leaving Care',
      'Dr Ana Pérez | Virtual School',
    ],
    ['Helen Price (Designated Nurse), Tariq (SPARK)', 'Helen Price | Designated Nurse', 'Tariq | SPARK'],
    ['Tariq and Shanice (SPARK)', 'Tariq |', 'Shanice | SPARK'],
    [
      'Helen Price (Designated Nurse) and Colin Webb (Barnardo’s)',
      'Helen Price | Designated Nurse',
      'Colin Webb | Barnardo’s',
    ],
    [
      'Helen Price (Designated Nurse) Colin Webb (Team Manager)',
      'Helen Price | Designated Nurse',
      'Colin Webb | Team Manager',
    ],
    ['Cllr Anne Hartley, Cllr Peter Marsh', 'Cllr Anne Hartley |', 'Cllr Peter Marsh |'],
    ['Cllr Anne Hartley (Chair), Cllr Peter Marsh', 'Cllr Anne Hartley | Chair', 'Cllr Peter Marsh |'],
    ['Cllr Dev Rawal, Ruth Oyelaran (CAMHS)', 'Cllr Dev Rawal |', 'Ruth Oyelaran | CAMHS'],
    ['Councillors A Hartley, P Marsh', 'Councillors A Hartley |', 'P Marsh |'],
    ['Anne Hartley / Peter Marsh', 'Anne Hartley |', 'Peter Marsh |'],
    [
      'Helen Price (HP) - Designated Nurse, Dev Rawal (DR) - Leaving Care',
      'Helen Price (HP) | Designated Nurse',
      'Dev Rawal (DR) | Leaving Care',
    ],
    [
      'Helen Price, Designated Nurse; and Dev Rawal, Leaving Care.',
      'Helen Price | Designated Nurse',
      'Dev Rawal | Leaving Care',
    ],
    [
      'Cllr Anne Hartley, Cllr Peter Marsh, Cllr Rukhsana Iqbal\nInes Farrow (Head of Service), Ana Pérez (Virtual School)',
      'Cllr Anne Hartley |',
      'Cllr Peter Marsh |',
      'Cllr Rukhsana Iqbal |',
      'Ines Farrow | Head of Service',
      'Ana Pérez | Virtual School',
    ],
    [
      'Cllr Anne Hartley          Cllr Peter Marsh\nCllr Mary Ashworth         Cllr Simon Brook\nCllr Rukhsana Iqbal',
      'Cllr Anne Hartley |',
      'Cllr Peter Marsh |',
      'Cllr Mary Ashworth |',
      'Cllr Simon Brook |',
      'Cllr Rukhsana Iqbal |',
    ],
    [
      'Councillors Brook, Iqbal,\nAshworth and Marsh',
      'Councillors Brook |',
      'Iqbal |',
      'Ashworth |',
      'Marsh |',
    ],
    ['H Price, D Rawal', 'H Price |', 'D Rawal |'],
  ])('%s', (line, ...rows) => {
    expect(rowsOf(line)).toEqual(rows);
  });

  test.each([
    ['Anne Hartley, Rowan House', 'Anne Hartley | Rowan House'],
    ['Cllr Anne Hartley (Chair), Harbour Ward', 'Cllr Anne Hartley (Chair) | Harbour Ward'],
    ['Helen Price (HP), Designated Nurse', 'Helen Price (HP) | Designated Nurse'],
    ['Helen Price, Designated Nurse, Northmoor CCG', 'Helen Price | Designated Nurse, Northmoor CCG'],
    ['Councillor A Hartley in the Chair', 'Councillor A Hartley | in the Chair'],
  ])('one person, and a role behind the comma: %s', (line, row) => {
    expect(rowsOf(line)).toEqual([row]);
  });
});
