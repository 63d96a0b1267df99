// Each layout is a fictional agenda in tests/support/agendas, in the manner of a council's papers between 2013 and 2020.
import { describe, expect, test } from 'vitest';
import { type AGENDA_LAYOUTS, agendaText, outline, readingOf } from '../../support/agenda-outline';

type Layout = (typeof AGENDA_LAYOUTS)[number];

interface Expected {
  readonly items: readonly string[];
  readonly unplaced: readonly string[];
  readonly next: string | null;
}

const expected: Readonly<Record<Layout, readonly [says: string, Expected]>> = {
  'bare-numbers-doubled-and-missing': [
    'bare numbers, one doubled and two missing, lose no item',
    {
      items: [
        '1. Introductions and Apologies |  |  | County Councillor Hartley | To say who is here.',
        '2. Notes of the Meeting and Matters Arising from 5 July 2016 |  | p1-4 | County Councillor Hartley | To agree the notes.',
        '4. Pledge | 15 mins |  | Tariq, SPARK; Shanice, SPARK | To present the new pledge.',
        "4. Young People's Time | 45 mins |  | SPARK | In small groups, to discuss what matters to us.",
        '6. Group Work: Emotional Health and Wellbeing | 30 mins | p5-9 | Moira Kay, Emotional Health and Wellbeing Team; Dev Rawal, Emotional Health and Wellbeing Team; Ruth Oyelaran, Emotional Health and Wellbeing Team | To scope the work. | 12 young people will be present for this item. / 23 January 2017 is the deadline for comments.',
        '7. Any Other Business',
        '8. Date and Time of Next Meeting |  |  |  |  | Thursday 1 December 2016, 6pm, County Hall',
      ],
      unplaced: [],
      next: '2016-12-01 18:00 County Hall',
    },
  ],
  'bound-with-minutes-and-reports': [
    'the last minutes and the reports bound in behind are not read as items',
    {
      items: [
        '1. Introductions and Apologies |  |  | County Councillor Hartley | To say who is here.',
        '2. Notes of the Meeting and Matters Arising from 4 July 2018 |  | p1-6 | County Councillor Hartley | To agree the notes.',
        '3. Placements | 20 mins | p7-12 | Helen Price, Commissioning Team | To receive a report.',
        '4. Any Other Business',
        '5. Date and Time of Next Meeting |  |  |  |  | Thursday, 6 December 2018 at 6.00pm.',
      ],
      unplaced: [
        'Northmoor County Council',
        'Corporate Parenting Board',
        'Minutes of the Meeting held on Wednesday, 4th July, 2018 at 6.00 pm',
        'Present: Members',
        '1. Introductions and Apologies',
        'All were welcomed.',
        '2. Notes of the Meeting and Matters Arising from 5 May 2018',
        'The notes were agreed.',
        '3. Something else',
        'Helen Price, Commissioning Team updated the Board.',
        'Resolved: That it be noted.',
        '4. Date and Time of Next Meeting',
        'Thursday, 4 October 2018.',
        'Report to the Corporate Parenting Board',
        '6. Background',
        '6.1 The council has a duty.',
        '7. Financial implications',
        'None (10 mins).',
      ],
      next: '2018-12-06 18:00 -',
    },
  ],
  'document-system-export': [
    "a document system's export, with its tags and its signature",
    {
      items: [
        '1. Introductions and Apologies |  |  | County Councillor Hartley | To say who is here and who has sent apologies.',
        '2. Notes of the Meeting and Matters Arising from 17 September 2019 |  | p1-8 | County Councillor Hartley | To check the notes and take up what arises from them.',
        '3. Keeping Safe Online | 20 mins | p9-12 | Moira Kay, Safeguarding and Review Team | To receive a presentation on keeping safe online.',
        '4. Performance Information | 15 mins |  | Dev Rawal, Business Intelligence | The Board to talk through the figures. | (To Follow)',
        '5. Any Other Business |  |  | County Councillor Hartley',
        "6. Date and Time of Next Meeting |  |  |  |  | Thursday, 30 January 2020 at 6pm in the Beacon Room – Committee Room 'A', County Hall, Northmoor, NM1 0LD.",
      ],
      unplaced: [],
      next: "2020-01-30 18:00 the Beacon Room – Committee Room 'A', County Hall, Northmoor, NM1 0LD",
    },
  ],
  'every-number-one': [
    'items that all say 1 are counted',
    {
      items: [
        '1. Introductions and Apologies |  |  | County Councillor Hartley | To say who is here.',
        '2. Notes of the Meeting and Matters Arising from 5 July 2016 |  | p1-4 | County Councillor Hartley | To agree the notes.',
        '3. Pledge | 15 mins |  | Tariq, SPARK; Shanice, SPARK | To present the new pledge.',
        '4. Any Other Business |  |  | County Councillor Hartley | To take anything else.',
        '5. Next Meeting |  |  |  |  | Thursday 1 December 2016, 6pm, County Hall',
      ],
      unplaced: [],
      next: '2016-12-01 18:00 County Hall',
    },
  ],
  'item-word-and-lettered-purposes': [
    'the word Item, a lettered list of purposes and a second part',
    {
      items: [
        '1. Welcome & Apologies |  |  | Chair',
        '2. Notes and Matters Arising |  |  | Chair',
        '3. Work Plan 2018 | 60 mins |  | Ruth Oyelaran, Policy Team | The Board is asked to: / note the progress; / agree the priorities; and / nominate a champion. | Item 3a: Housing',
        "4. SPARK Presentation | 30 mins |  | Tariq and Shanice (SPARK) with support from Barnardo's",
        '5. Any Other Urgent Business',
        '6. Next meeting – Tuesday 20 March 2018, 6.00pm, Committee Room C',
        '7. Placements – exempt | 10 mins |  | Helen Price, Commissioning',
      ],
      unplaced: ['1. Car parking is available at the rear.'],
      next: '2018-03-20 18:00 Committee Room C',
    },
  ],
  'led-by': [
    '“Led by”, lettered parts, a break and an unnumbered next meeting',
    {
      items: [
        '1. Introductions and Apologies | 10 mins |  | County Councillor Hartley',
        '2. Notes of last meeting and matters arising | 10 mins |  | County Councillor Hartley',
        '3. You said, we did | 20 mins |  | Young people and SPARK workers | Feedback on what has happened since our last meeting.',
        "4. Young People's item: Leaving Care | 60 mins |  | SPARK |  | A. Film / B. Group discussions / C. Feedback",
        "5. Ofsted update | 15 mins |  | Helen Price, Director of Children's Services",
        '6. Standing items | 10 mins |  | Sam Barker |  | 6.1 Membership / 6.2 Forward plan',
        '7. AOB',
        "8. Date of next meeting |  |  |  |  | Tuesday 17th May 2016, 6pm, Cabinet Room 'C' / Papers attached: / Notes of the meeting 12 January 2016",
      ],
      unplaced: [],
      next: "2016-05-17 18:00 Cabinet Room 'C'",
    },
  ],
  'list-longer-than-the-agenda': [
    'a numbered list inside an item, longer than the agenda itself',
    {
      items: [
        '1. Introductions and Apologies',
        '2. Notes of the Meeting held on 3 May 2018',
        '3. Questions from young people | 30 mins |  | SPARK | To answer these questions: / Who decides where we live / How often should a social worker visit / What is a personal adviser / Who pays for driving lessons / What happens at eighteen / What is a pathway plan / Who can see my file / How do I complain',
        '4. Placement sufficiency | 20 mins |  | Helen Price, Commissioning | To hear the latest.',
        '5. Virtual School | 20 mins |  | Moira Kay, Virtual School | To hear the latest.',
        '6. Any Other Business',
        '7. Date of Next Meeting',
      ],
      unplaced: [],
      next: null,
    },
  ],
  'marked-down': [
    'marks of a conversion, and numbered lists inside items',
    {
      items: [
        '1. Introductions and Apologies | 5 mins |  | County Councillor Hartley | To say who is here and who has sent apologies.',
        '2. Notes of the Meeting and Matters Arising from 19 January 2017 | 10 mins | p1-6 | County Councillor Hartley | To check the notes and take up what arises from them.',
        "3. Care Leavers' Strategy | 25 mins | p7-20 | Ruth Oyelaran, Leaving Care Service; Colin Webb, Leaving Care Service | To consider: / What is working well / What are we worried about / What needs to happen",
        '4. Corporate Parenting Board Membership | 10 mins |  | Helen Price, Democratic Services | To agree the membership of the Board and to note that: / Two places are vacant. / The Fostering Forum has nominated Tariq.',
        '5. Any Other Business',
        '6. Date and Time of Next Meeting |  |  |  |  | Thursday 20 April 2017 at 6.00 p.m. in Committee Room B, County Hall.',
      ],
      unplaced: [],
      next: '2017-04-20 18:00 Committee Room B, County Hall',
    },
  ],
  'numbers-on-their-own-lines': [
    'numbers on lines of their own',
    {
      items: [
        '1. Appointment of Chair |  |  | Colin Webb | To note who chairs the Board this year.',
        '2. Introductions and Apologies | 10 mins |  | County Councillor Anne Hartley | To say who is here.',
        '3. Notes of the Meeting held on 18 April 2013 |  |  | County Councillor Anne Hartley | To receive the notes. | pdf icon PDF 35 KB',
        '4. Matters Arising from the Notes of the Meeting held on 18 April 2013 | 5 mins |  | County Councillor Anne Hartley | To hear what became of them.',
        '5. Membership, Terms of Reference and Work Plan | 20 mins |  | Ruth Oyelaran; Dev Rawal, Policy | To discuss and agree.',
        '6. Any Other Business',
        '7. Date of Next Meeting |  |  |  | To note that the next meeting will be held on Monday 9 September 2013 at 6.00pm in Committee Room C.',
      ],
      unplaced: [],
      next: '2013-09-09 18:00 Committee Room C',
    },
  ],
  'table-of-columns': [
    'a table whose head says what its columns are',
    {
      items: [
        '1. Welcome, Introductions and Apologies | 5 mins |  | County Councillor Hartley',
        '2. Notes of the last meeting and matters arising | 10 mins | p1-6 | County Councillor Hartley',
        "3. Ofsted Improvement Plan | 20 mins | p7-9 | Helen Price, Children's Social Care",
        '4. SPARK: our year | 30 mins |  | SPARK',
        "5. Looked After Children's Health | 15 mins | p10-10 | Moira Kay, CCG; Dev Rawal, LCC",
        '6. AOB | 5 mins |  | All',
        '7. Date of next meeting: 18 July 2017, 6pm, County Hall',
      ],
      unplaced: [],
      next: '2017-07-18 18:00 County Hall',
    },
  ],
  'table-of-times': [
    'a table that begins with the time of day',
    {
      items: [
        '1. Introductions and apologies | 5 mins |  | Chair |  | 18:00 – 18:05',
        '2. Notes of the meeting 4 October 2018 | 10 mins |  | Chair |  | 18:05 – 18:15',
        '3. Leaving well: what we heard | 30 mins |  | Ruth Oyelaran, Participation Team |  | 6.15pm - 6.45pm',
        '4. Any other business | 20 mins |  | All |  | 19:00 – 19:20',
        '5. Date of next meeting |  |  | Chair |  | 19:20',
      ],
      unplaced: [],
      next: null,
    },
  ],
  'table-typed-with-spaces': [
    'a table typed with spaces, its cells wrapped',
    {
      items: [
        '1. Introductions and Apologies | 5 mins |  | Chair',
        '2. Notes of the Meeting and Matters Arising from 23 January 2019 | 5 mins | p1-8 | Chair',
        "3. Young people's feedback | 40 mins |  | Tariq, SPARK; Shanice, SPARK | To hear from SPARK / To agree what to do",
        '4. Attendance | 15 mins | p9-24 | Dev Rawal, Business Intelligence',
        '5. AOB | 10 mins |  | All',
        '6. Date and Time of Next Meeting |  |  |  |  | 22 May 2019, 6pm',
      ],
      unplaced: [],
      next: '2019-05-22 18:00 -',
    },
  ],
  'text-of-a-pdf-with-its-layout': [
    'the text of a PDF that keeps its layout, pages in a column beside wrapped titles',
    {
      items: [
        '1. Introductions and Apologies |  |  |  | To say who is here and who is not.',
        '2. Notes of the Meeting and Matters Arising from 26 November 2019 |  | p1-8 |  | To check the notes, word for word, and take up whatever matters arise from them.',
        "3. Children in Care and Care Leavers Attendance Figures | 15 mins | p9-24 | Dev Rawal, Business Intelligence; Farah Siddiqi, Children's Social Care | To talk through the figures and choose what the next ones should show.",
        `4. Takeover Challenge: "Our Board, Our Way" | 45 mins | p25-26 | SPARK - Northmoor's Children in Care Council, supported by Joan Burrell, Barnardo's | In group work with young people, to answer the three questions in the paper and feed back. | Appendix 'A' refers.`,
        "5. The Board's Yearly Report - Draft | 10 mins |  | Colin Webb, Policy, Data and Commissioning (First Steps) | To mark up the draft. | (To Follow)",
        '6. Urgent Business |  |  |  | Something urgent may be taken here only when the Chair is of the opinion, for reasons that are written down in the notes, that it cannot wait until the Board meets again.',
        "7. Date of Next Meeting |  |  |  |  | The Board meets again on Tuesday 28th January 2020 at 6.00pm in Committee Room 'C' - The Beacon / Room, County Hall, Northmoor.",
      ],
      unplaced: [],
      next: "2020-01-28 18:00 Committee Room 'C' - The Beacon Room, County Hall, Northmoor",
    },
  ],
  'tabs-and-stray-marks': [
    'cells parted by tabs, a title over two lines, stray marks',
    {
      items: [
        '1. Introductions and Apologies |  |  | County Councillor Hartley | To say who is here and who has sent apologies.',
        '2. Notes of the Meeting and Matters Arising from 1 May 2018 |  | p1-6 | County Councillor Hartley | To check them.',
        `3. "Who Cares?" – Our Stories | 30 mins |  | SPARK, Northmoor's Children in Care Council and Barnardo's | To hear from young people. This is a workshop in which: / groups talk / groups feed back`,
        "4. Takeover Day 2018 | 10 mins | p7-7 | Jane O'Neill-Smith, Participation Team; Dev Rawal, Policy, Data and Commissioning (First Steps) Team | To agree arrangements for Takeover Day on 23 November 2018.",
        '5. Residential Homes - Ofsted | 15 mins | p8-10 | County Councillor Hartley; County Councillor Price | To receive feedback from Regulation 44 visits.',
        '6. Any Other Business |  |  | County Councillor Hartley | To take anything else.',
        '7. Date and Time of Next Meeting |  |  | County Councillor Hartley | To note the next meeting of the Board: | Wednesday 23rd January 2019 / 6.00pm / Garden Suite 1, The Mill, County Hall',
      ],
      unplaced: [],
      next: '2019-01-23 18:00 Garden Suite 1, The Mill, County Hall',
    },
  ],
  'times-of-day': [
    'times of day before, amid and after titles',
    {
      items: [
        '1. Introductions and Apologies | 10 mins |  | County Councillor Hartley |  | 6.00pm – 6.10pm',
        '2. Notes of the last meeting | 10 mins |  | County Councillor Hartley |  | 6.10pm - 6.20pm',
        '3. Leaving well | 40 mins |  | Ruth Oyelaran, Participation Team | To hear what young people have said. | 6.20pm - 7.00pm',
        '4. Mental health | 20 mins |  | Dr Moira Kay, CAMHS | To note | verbal update',
        '5. Finance | 15 mins | p3-9 | Dev Rawal | For information',
        '6. AOB',
      ],
      unplaced: [],
      next: null,
    },
  ],
  'two-parts': [
    'a front page, two parts and a signature',
    {
      items: [
        '1. Introductions and Apologies |  |  | County Councillor Hartley | To note who is here.',
        '2. Appointment of Chair and Deputy Chair |  |  |  | The Board is asked to note that County Councillor Hartley takes the chair and County Councillor Price stands in for her until the spring.',
        '3. Constitution: Membership and Terms of Reference |  | p1-4 | Sam Barker, Democratic Services | To agree membership.',
        '4. Notes of the Meeting and Matters Arising from 22 May 2019 |  | p5-12',
        '5. Feedback from the Children in Care Awards |  |  | Tariq, SPARK; Shanice, SPARK; Ruth Oyelaran, Participation Team | The young people will feed back on the awards evening on 5 July 2019 and show a short film.',
        '6. Housing - What next? | 30 mins |  | Moira Kay, Head of Service, Housing and Homelessness (East); Dev Rawal, Commissioning Manager, Housing Related Support | Following on from the May meeting, the Board to consider: / the replies of the District Councils; / what to ask for next.',
        '7. Exclusion of Press and Public |  |  |  | The Board is asked to consider whether the public should leave for the next item.',
        '8. Placement Costs | 15 mins | p13-20 | Helen Price, Finance | To receive a report. | (Not for Publication – exempt information as defined in Paragraph 3.)',
        '9. Urgent Business |  |  |  | Something urgent may be taken here when the Chair agrees that it cannot wait.',
        "10. Date and Time of Next Meeting |  |  |  |  | The Board is due to meet again at 6.00pm on the 26 November 2019 in Committee Room 'C' - The Ship Room, County Hall, Northmoor.",
      ],
      unplaced: [],
      next: "2019-11-26 18:00 Committee Room 'C' - The Ship Room, County Hall, Northmoor",
    },
  ],
  'web-page-without-numbers': [
    'a web page that has lost its numbers',
    {
      items: [
        '1. Appointment of Chair |  |  | Helen Price | To note that the Council has chosen County Councillor Anne Hartley to chair the Board.',
        '2. Appointment of Deputy Chair |  |  | County Councillor Anne Hartley | The Board to choose a Deputy Chair for the year.',
        '3. Introductions and Apologies | 10 mins |  | County Councillor Anne Hartley | To say who is here and to be welcomed by the Chair.',
        '4. Notes of the Meeting and Matters Arising from 20 April 2017 |  |  | County Councillor Anne Hartley | To check the notes and take up what arises from them. | pdf icon PDF 86 KB',
        '5. Membership and Terms of Reference |  |  | County Councillor Anne Hartley | To look again at who sits on the Board. | pdf icon PDF 53 KB',
        '6. SPARK Update |  |  | SPARK | To hear the latest.',
        '7. Any Other Business',
        '8. Date and Time of Next Meeting |  |  |  |  | Thursday, 20 July 2019 at 6.00pm in Room C',
      ],
      unplaced: [],
      next: '2019-07-20 18:00 Room C',
    },
  ],
  'wrapped-with-signature': [
    'wrapped lines, bullets and letters, a page number amid, a signature',
    {
      items: [
        '1. Introductions and Apologies |  |  | County Councillor Hartley | To say who is here and who has sent apologies.',
        '2. Notes of the Meeting and Matters Arising from 28 March 2019 |  | p1-6 | County Councillor Hartley | To check the notes of the meeting and take up whatever arises from them.',
        '3. What should the Board ask of the Borough and District Councils about Homes and Places to Live | 40 mins | p7-12 | Helen Price, Fostering, Adoption, Residential and Family Support Team | In group work, to write down the questions that the Board will put to the District Councils about finding a first home and to draft the letter that goes with them. / Hear what the young visitors found when they went round the houses in the spring.',
        "4. SPARK Update | 30 mins |  | SPARK – Northmoor's Children in Care Council | To receive an update from young people on: / their residential weekend; / the summer festival; and / recruitment of social workers.",
        "5. Health Passports | 15 mins |  | Moira Kay, Looked After Children's Nursing Team (East); Dev Rawal, Looked After Children's Nursing Team (East) | To agree: / a) the new passport; and / b) how it is handed over. | (10 - 15 mins) / (Verbal)",
        '6. Any Other Business |  |  | County Councillor Hartley | To take anything else.',
        "7. Date and Time of Next Meeting |  |  | County Councillor Hartley |  | The Board meets next on: / Tuesday, 17 September 2019 at 6.00pm in Committee Room 'D', County / Hall, Northmoor, NM1 8RJ.",
      ],
      unplaced: [],
      next: "2019-09-17 18:00 Committee Room 'D', County Hall, Northmoor, NM1 8RJ",
    },
  ],
};

const layouts = Object.entries(expected) as [Layout, readonly [string, Expected]][];

describe('an agenda is read whatever its layout', () => {
  test.each(layouts.map(([layout, [says, parts]]) => ({ layout, says, parts })))(
    '$says',
    ({ layout, parts }) => {
      const reading = readingOf(agendaText(layout));
      const next = reading.nextMeeting;
      expect(outline(reading)).toEqual(parts.items);
      expect(reading.unplaced.map(({ text }) => text)).toEqual(parts.unplaced);
      expect(next && `${next.date} ${next.start ?? '-'} ${next.venue ?? '-'}`).toBe(parts.next);
    },
  );
});
