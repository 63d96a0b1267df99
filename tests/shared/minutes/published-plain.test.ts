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

  test('no numbers at all: titles stand between the standing items', () => {
    const minutes = minutesIn(`Northmoor County Council

Corporate Parenting Board

Minutes of the Meeting held on Wednesday, 15th May, 2024 at 6.00 pm in The Exchange, Northmoor

Present:

Members

Anne Hartley

County Councillor

Tariq

SPARK Representative

Apologies

Helen Price

Introductions and Apologies

All were welcomed. Tariq joined the meeting from 6.50pm.

Housing Offer

Dev Rawal presented the housing offer. It was well received.

What Our Elected Members Have Been Doing

County Councillor Hartley had visited two homes.

Any Other Business

There was no other business.
`);
    expect(outlineOf(minutes)).toEqual([
      '[member] Members',
      'Anne Hartley | County Councillor',
      'Tariq | SPARK Representative',
      '[apologies] Apologies',
      'Helen Price |',
      '-: Introductions and Apologies',
      '¶ All were welcomed. Tariq joined the meeting from 6.50pm.',
      '-: Housing Offer',
      '¶ Dev Rawal presented the housing offer. It was well received.',
      '-: What Our Elected Members Have Been Doing',
      '¶ County Councillor Hartley had visited two homes.',
      '-: Any Other Business',
      '¶ There was no other business.',
    ]);
  });

  test("a committee system's page, agenda and minutes in one, without a list of those present", () => {
    const minutes = minutesIn(`Agenda and minutes

Corporate Parenting Board - Thursday, 18th June, 2020 6.00 pm

Venue: The Old Library, County Hall, Northmoor. View directions

Items
No. Item

1.

Introductions and Apologies (10 mins)

County Councillor Hartley

 

To note who is attending and any apologies for absence.

Minutes:

All were welcomed to the meeting.  Apologies were noted from Helen Price.

2.

Terms of Reference pdf icon PDF 32 KB

Additional documents:

Minutes:

The Board discussed the following:

·         Membership

·         Who may vote

 

Resolved:  That the Terms of Reference be agreed.
`);
    expect(outlineOf(minutes)).toEqual([
      '1: Introductions and Apologies (10 mins)',
      '¶ County Councillor Hartley',
      '¶ To note who is attending and any apologies for absence.',
      '¶ All were welcomed to the meeting.  Apologies were noted from Helen Price.',
      '2: Terms of Reference',
      '¶ The Board discussed the following:',
      '* <·> Membership',
      '* <·> Who may vote',
      'R {Resolved:} That the Terms of Reference be agreed.',
    ]);
    expect(minutes.furniture.map(({ text }) => text)).toContain('pdf icon PDF 32 KB');
  });

  test('what is said between the lists and the first item opens the minutes, and running heads are no text', () => {
    const minutes = minutesIn(`Northmoor County Council

Corporate Parenting Board

Minutes of the Meeting held on Tuesday, 22nd May, 2018 at 6.00 pm in The Old Library, Northmoor

Present:

Members

County Councillor Anne Hartley, Northmoor County Council
Tariq, SPARK Representative

Substitutes:

Ruth Oyelaran, Fostering

Apologies for absence were received from Dev Rawal.

1. Appointment of Chair

Resolved:    (i)   That County Councillor Hartley be Chair.
             (ii)  That Tariq be thanked.

Page 1 of 2

Northmoor County Council
Corporate Parenting Board
22 May 2018

Item 8 – Benchmarking Forum

The forum had met twice.

Any Other Business

Nothing was raised.
`);
    expect(outlineOf(minutes)).toEqual([
      '[member] Members',
      'County Councillor Anne Hartley | Northmoor County Council',
      'Tariq | SPARK Representative',
      '[member] Substitutes:',
      'Ruth Oyelaran | Fostering',
      '¶ Apologies for absence were received from Dev Rawal.',
      '1: Appointment of Chair',
      'R {Resolved:} <(i)> That County Councillor Hartley be Chair.',
      'R <(ii)> That Tariq be thanked.',
      '# Item 8 – Benchmarking Forum',
      '¶ The forum had met twice.',
      '-: Any Other Business',
      '¶ Nothing was raised.',
    ]);
    expect(minutes.furniture.map(({ text }) => text)).toEqual([
      'Page 1 of 2',
      'Northmoor County Council',
      'Corporate Parenting Board',
      '22 May 2018',
    ]);
  });
});
