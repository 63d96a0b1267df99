import { describe, expect, test } from 'vitest';
import { minutesIn, outlineOf } from '../../support/published-outline';

describe('minutes that leave things out, and pages that put things in', () => {
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

The Chair greeted everybody. Tariq joined the meeting from 6.50pm.

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
      '¶ The Chair greeted everybody. Tariq joined the meeting from 6.50pm.',
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

 

To hear who has come and who cannot.

Minutes:

The Chair greeted everybody.  Helen Price could not come.

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
      '¶ To hear who has come and who cannot.',
      '¶ The Chair greeted everybody.  Helen Price could not come.',
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
