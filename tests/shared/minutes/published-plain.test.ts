import { describe, expect, test } from 'vitest';
import { minutesIn, outlineOf } from '../../support/published-outline';

describe('minutes without much layout', () => {
  test('capitals, people in one line, paragraphs numbered 2.1, lists in lists, a line to sign on', () => {
    const minutes = minutesIn(`NORTHMOOR COUNTY COUNCIL

CORPORATE PARENTING BOARD

NOTES OF THE MEETING HELD ON WEDNESDAY 21 SEPTEMBER 2022 AT 5.30PM
IN THE OLD LIBRARY, COUNTY HALL

PRESENT:

Cllr Anne Hartley (Chair); Cllr Peter Marsh; Tariq, SPARK

IN ATTENDANCE: Helen Price, Designated Nurse; Moira Kay, Democratic Services

APOLOGIES: Colin Webb and Dev Rawal

1. MINUTES OF THE LAST MEETING

1.1 The minutes of 12 July 2022 were agreed.

ACTION – MK to circulate the reply.

2. FEEDBACK FROM SPARK

2.1 Tariq said that the bus passes had come late. He asked:

a) who had sent them;
b) why they were late; and
   i) whether it would happen again
c) what to do now.

Agreed: that the Board write to the bus company.

3. DATE OF NEXT MEETING

Thursday 8 December 2022, 5.30pm, County Hall

Signed: ………………………….. Chair

Date: …………………
`);
    expect([minutes.heading.date, minutes.heading.start]).toEqual(['2022-09-21', '17:30']);
    expect(outlineOf(minutes)).toEqual([
      '[member]',
      'Cllr Anne Hartley | Chair',
      'Cllr Peter Marsh |',
      'Tariq | SPARK',
      '[attendee] IN ATTENDANCE:',
      'Helen Price | Designated Nurse',
      'Moira Kay | Democratic Services',
      '[apologies] APOLOGIES:',
      'Colin Webb |',
      'Dev Rawal |',
      '1: MINUTES OF THE LAST MEETING',
      '¶ <1.1> The minutes of 12 July 2022 were agreed.',
      'A {ACTION –} MK to circulate the reply.',
      '2: FEEDBACK FROM SPARK',
      '¶ <2.1> Tariq said that the bus passes had come late. He asked:',
      '* <a)> who had sent them;',
      '* <b)> why they were late; and',
      ' * <i)> whether it would happen again',
      '* <c)> what to do now.',
      'R {Agreed:} that the Board write to the bus company.',
      '3: DATE OF NEXT MEETING',
      '¶ Thursday 8 December 2022, 5.30pm, County Hall',
    ]);
    expect(minutes.after).toHaveLength(2);
  });

  test('people in one line that runs over its end', () => {
    const minutes = minutesIn(`Corporate Parenting Board
Minutes of the Meeting held on 17 September 2024 at 6.00 pm
Present: Cllr Anne Hartley (Chair), Peter Marsh, Tariq, Shanice, Helen
Price (Designated Nurse), Moira Kay, Dev Rawal, Samira Cole and Ruth
Oyelaran
Apologies: Colin Webb

1. Introductions

All were welcomed.

2. Any Other Business

None.
`);
    expect(outlineOf(minutes).slice(0, 12)).toEqual([
      '[member]',
      'Cllr Anne Hartley | Chair',
      'Peter Marsh |',
      'Tariq |',
      'Shanice |',
      'Helen Price | Designated Nurse',
      'Moira Kay |',
      'Dev Rawal |',
      'Samira Cole |',
      'Ruth Oyelaran |',
      '[apologies] Apologies:',
      'Colin Webb |',
    ]);
  });

  test('columns read one after the other, numbers on their own lines, a number that begins a broken line', () => {
    const minutes = minutesIn(`Corporate Parenting Board
Minutes of the Meeting held on Tuesday, 26th
November, 2024 at 6.00 pm in The Old Library, Northmoor
Present:
Members
County Councillor Anne Hartley
Peter Marsh
Tariq
·
·
·
Northmoor County Council
Fostering, Adoption and
Residential Team, NCC
SPARK Representative
Other Attendees
Moira Kay
Dev Rawal
· Democratic Services
· Leaving Care
1.
Introductions and Apologies
Anne Hartley welcomed everybody to the meeting, and said that this was the
Board's meeting of Takeover Month, which Tariq would chair. It was noted that the
apologies had been sent late.
2.
Performance
RESOLVED – That the figures be brought back to the Board in January, with those
of the districts.
`);
    expect(minutes.heading.date).toBe('2024-11-26');
    expect(outlineOf(minutes)).toEqual([
      '[member] Members',
      'County Councillor Anne Hartley | Northmoor County Council',
      'Peter Marsh | Fostering, Adoption and Residential Team, NCC',
      'Tariq | SPARK Representative',
      '[attendee] Other Attendees',
      'Moira Kay | Democratic Services',
      'Dev Rawal | Leaving Care',
      '1: Introductions and Apologies',
      "¶ Anne Hartley welcomed everybody to the meeting, and said that this was the Board's meeting of Takeover Month, which Tariq would chair. It was noted that the apologies had been sent late.",
      '2: Performance',
      'R {RESOLVED –} That the figures be brought back to the Board in January, with those of the districts.',
    ]);
  });

  test('bullets and ordinals that stand on lines of their own, under the heads of columns', () => {
    const minutes = minutesIn(`Corporate Parenting Board
Notes of the Meeting held on 17 September 2024 at 6.00 pm
Present:
Members
Name\tOrganisation
County Councillor Anne Hartley

·

Northmoor County Council

Other Attendees

Moira Kay

·

Rowan House

1.

Introductions and Apologies

The Board asked for:

•

more time with the social worker who had known the family from
the start

Resolved:

That:

(i)

The Board note it.

2.

Any Other Business

None.
`);
    expect(outlineOf(minutes)).toEqual([
      '[member] Members',
      'County Councillor Anne Hartley | Northmoor County Council',
      '[attendee] Other Attendees',
      'Moira Kay | Rowan House',
      '1: Introductions and Apologies',
      '¶ The Board asked for:',
      '* <•> more time with the social worker who had known the family from the start',
      'R {Resolved:} That:',
      ' R <(i)> The Board note it.',
      '2: Any Other Business',
      '¶ None.',
    ]);
    expect(minutes.furniture.map(({ text }) => text)).toEqual(['Name\tOrganisation', '·', '·', '•']);
  });
});
