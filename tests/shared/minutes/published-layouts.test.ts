import { describe, expect, test } from 'vitest';
import { minutesIn, outlineOf } from '../../support/published-outline';

// Layouts in which boards have published: whole papers, short ones, all fictional.

describe('minutes of other years, read by their structure', () => {
  test('a table taken apart cell by cell, tagged items, statements broken in the middle', () => {
    const minutes = minutesIn(
      [
        'Northmoor County Council',
        '',
        'Corporate Parenting Board',
        "Minutes of the Meeting held on Tuesday, 24th November, 2026 at 6.00 pm in Committee Room 'C', County Hall, Northmoor",
        '\tPresent:',
        '\tMembers',
        '\t',
        '',
        '\t County Councillor Anne Hartley',
        '',
        '\t· Northmoor County Council',
        '',
        '\t',
        '\tTariq',
        '\t· SPARK Representative',
        '',
        '\tCo-opted members',
        '\t',
        '\tColin Webb',
        '',
        "\t· Barnardo's",
        '',
        '<AI1>',
        '',
        '\t1.  ',
        '\tIntroductions and Apologies',
        '',
        '',
        '',
        'The Chair greeted everybody.  Helen Price could not come.',
        '',
        '</AI1>',
        '',
        '<AI2>',
        '',
        '\t2.  ',
        '\tHousing Offer',
        '',
        '',
        'Resolved:',
        'That the Board liked the offer and asked for it to be shown to ',
        '',
        '',
        'Northmoor District Council and to ',
        '',
        'the other districts.',
        '',
        'Rents ',
        'Rents had gone up by 4%.',
        '',
        '</AI2>',
        ' ',
      ].join('\n'),
    );
    expect(outlineOf(minutes)).toEqual([
      '[member] Members',
      'County Councillor Anne Hartley | Northmoor County Council',
      'Tariq | SPARK Representative',
      '[co-opted] Co-opted members',
      "Colin Webb | Barnardo's",
      '1: Introductions and Apologies',
      '¶ The Chair greeted everybody.  Helen Price could not come.',
      '2: Housing Offer',
      'R {Resolved:} That the Board liked the offer and asked for it to be shown to Northmoor District Council and to the other districts.',
      '# Rents',
      '¶ Rents had gone up by 4%.',
    ]);
    expect(minutes.furniture.map(({ text }) => text)).toEqual(['<AI1>', '</AI1>', '<AI2>', '</AI2>']);
  });

  test('markdown: bold titles, tables of people, lists in two levels, actions under one word', () => {
    const minutes = minutesIn(`# Northmoor County Council

## Corporate Parenting Board

**Minutes of the Meeting held on Thursday, 30th January, 2025 at 6.00 pm
in The Old Library, County Hall, Northmoor**

**Present: Members**

| | |
|---|---|
| County Councillor Anne Hartley | Northmoor County Council |
| Tariq | SPARK Representative |

**Other Attendees**

| | |
|---|---|
| Moira Kay | Democratic Services, NCC |

**1. Introductions and Apologies**

**Resolved:** That it be noted.

**2. Work Plan**

**Education**

The virtual school:

* helps with plans
  * and with exclusions
* runs a *summer* school

**3. Any Other Business**

**Actions**

- Moira Kay to book the room
- Colin Webb to ask about the bus
`);
    expect(minutes.heading.held).toBe(
      'Minutes of the Meeting held on Thursday, 30th January, 2025 at 6.00 pm in The Old Library, County Hall, Northmoor',
    );
    expect(outlineOf(minutes)).toEqual([
      '[member] Members',
      'County Councillor Anne Hartley | Northmoor County Council',
      'Tariq | SPARK Representative',
      '[attendee] Other Attendees',
      'Moira Kay | Democratic Services, NCC',
      '1: Introductions and Apologies',
      'R {Resolved:} That it be noted.',
      '2: Work Plan',
      '# Education',
      '¶ The virtual school:',
      '* <*> helps with plans',
      ' * <*> and with exclusions',
      '* <*> runs a summer school',
      '3: Any Other Business',
      'A {Actions} <-> Moira Kay to book the room',
      'A <-> Colin Webb to ask about the bus',
    ]);
  });

  test('a page set in columns: wrapped lines, wrapped names and roles, page numbers, a signature', () => {
    const minutes = minutesIn(`                     Northmoor County Council

                     Corporate Parenting Board

          Minutes of the Meeting held on Thursday, 8th December, 2022 at 6.00 pm in
                 Committee Room 'B' - The Old Library, Northmoor

Present:

Members

County Councillor Anne Hartley (Chair)       ·  Northmoor County Council
County Councillor Margaret                   ·  Northmoor County Council
Ashworth-Pilkington
Helen Price                                  ·  Safeguarding and Children Looked After,
                                                Northmoor North CCG and West CCG

1.   Introductions and Apologies

     The Chair greeted everybody. Three people could not come: County Councillor
     Brook, Shanice and Ruth Oyelaran.

2.   Health of Young People in Care and After: Annual Report of the
     Designated Nurse

     Dev Rawal said that the number of those who wait had come down again, from 24 to
     19. Questions asked by members of the Board were as follows:

     (a) Is there a waiting list?
     (b) How are young people told about it, and by whom, when they move to another

                                            1

         part of the county?

     Action: Helen Price to bring the figures for the north of the county to the next
     meeting.

                                                           L Sutton
                                                           Director of Corporate Services

County Hall
Northmoor


                                            2
`);
    expect(minutes.heading.venue).toBe("Committee Room 'B' - The Old Library, Northmoor");
    expect(outlineOf(minutes)).toEqual([
      '[member] Members',
      'County Councillor Anne Hartley (Chair) | Northmoor County Council',
      'County Councillor Margaret Ashworth-Pilkington | Northmoor County Council',
      'Helen Price | Safeguarding and Children Looked After, Northmoor North CCG and West CCG',
      '1: Introductions and Apologies',
      '¶ The Chair greeted everybody. Three people could not come: County Councillor Brook, Shanice and Ruth Oyelaran.',
      '2: Health of Young People in Care and After: Annual Report of the Designated Nurse',
      '¶ Dev Rawal said that the number of those who wait had come down again, from 24 to 19. Questions asked by members of the Board were as follows:',
      '* <(a)> Is there a waiting list?',
      '* <(b)> How are young people told about it, and by whom, when they move to another part of the county?',
      'A {Action:} Helen Price to bring the figures for the north of the county to the next meeting.',
    ]);
    expect(minutes.after.map(({ text }) => text)).toEqual([
      'L Sutton',
      'Director of Corporate Services',
      'County Hall',
      'Northmoor',
    ]);
    expect(minutes.furniture.map(({ text }) => text)).toEqual(['1', '2']);
  });

  test('a paper of a county committee: councillors two to a line, statements numbered under one word', () => {
    const minutes = minutesIn(`Northmoor County Council
Corporate Parenting Board
Minutes of the Meeting held on Tuesday, 13th September, 2022 at 6.00 pm in
Committee Room 'C', County Hall, Northmoor
Present:
County Councillor Anne Hartley (Chair)

County Councillors

A Brook\tC Iqbal
M Ashworth\tP Marsh

Co-opted members

Colin Webb, Barnardo's
Tariq (SPARK)

1.\tMinutes of the Meeting held on 12 July 2022

Resolved: - That the Minutes be confirmed and signed by the Chair.

2.\tYoung People's Activity

SPARK led an activity in two groups.

Group A

i)\tBeing listened to
ii)\tA room of my own

Group B

A worker who stays.

Resolved: That:

(i)\tthe feedback of the groups be noted;
(ii)\tDev Rawal report back in November.
`);
    expect(outlineOf(minutes)).toEqual([
      '[member]',
      'County Councillor Anne Hartley | Chair',
      '[member] County Councillors',
      'A Brook |',
      'C Iqbal |',
      'M Ashworth |',
      'P Marsh |',
      '[co-opted] Co-opted members',
      "Colin Webb | Barnardo's",
      'Tariq | SPARK',
      '1: Minutes of the Meeting held on 12 July 2022',
      'R {Resolved: -} That the Minutes be confirmed and signed by the Chair.',
      "2: Young People's Activity",
      '¶ SPARK led an activity in two groups.',
      '# Group A',
      '* <i)> Being listened to',
      '* <ii)> A room of my own',
      '# Group B',
      '¶ A worker who stays.',
      'R {Resolved:} That:',
      ' R <(i)> the feedback of the groups be noted;',
      ' R <(ii)> Dev Rawal report back in November.',
    ]);
  });
});
