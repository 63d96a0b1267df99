// Agendas in layouts invented after the first were read: fictional, in the manner of a board's papers between 2016 and 2020.
import { describe, expect, test } from 'vitest';
import { agendaText, type OTHER_LAYOUTS, outline, readingOf } from '../../support/agenda-outline';

type Layout = (typeof OTHER_LAYOUTS)[number];

interface Expected {
  readonly items: readonly string[];
  readonly unplaced?: readonly string[];
  readonly marks?: readonly string[];
  readonly next: string | null;
}

const expected: Readonly<Record<Layout, readonly [says: string, Expected]>> = {
  'bare-numbers-and-a-break': [
    'bare numbers, “2 Minutes of …”, a lettered list under a title',
    {
      items: [
        '1. Welcome, introductions and apologies |  |  | Cllr Hartley, Chair',
        '2. Minutes of the last meeting and matters arising |  |  | Cllr Hartley |  | (attached)',
        '3. SPARK update |  |  | Tariq, SPARK; Shanice, SPARK; Kim, SPARK |  | a. Feedback from the residential weekend / b. Plans for the summer',
        "4. Ofsted inspection: what happens next | 20 mins |  | Helen Price, Director of Children's Services",
        '5. Staying Put policy | 15 mins |  | Dev Rawal |  | (paper attached)',
        '6. Small group discussion: what makes a good social worker? | 30 mins |  |  |  | All, led by SPARK',
        '7. Dates of meetings 2016 |  |  |  |  | 16 March, 18 May, 20 July',
        '8. AOB',
      ],
      next: null,
    },
  ],
  'columns-without-a-head': [
    'columns parted by spaces, without a head',
    {
      items: [
        '1. Welcome & introductions | 5 mins |  | Chair',
        '2. Apologies | 2 mins |  | Clerk',
        '3. Notes of last meeting: 9 April 2018 | 8 mins |  | Chair',
        '4. Pledge cards - are we keeping our promises? | 25 mins |  | SPARK',
        '5. Edge of Care - new service | 15 mins |  | Colin Webb',
        '6. BREAK | 10 mins',
        '7. Mental health (CAMHS waiting times) | 20 mins |  | Moira Kay, NHS',
        '8. AOB | 5 mins |  | All',
        '9. Date of next meeting - 10 September 2018 |  |  | Clerk',
      ],
      next: '2018-09-10 - -',
    },
  ],
  'dot-leaders': [
    'dots that lead to the page',
    {
      items: [
        '1. APOLOGIES',
        '2. MINUTES OF THE MEETING HELD ON 3 MAY 2016 |  | p3-3',
        '3. MATTERS ARISING',
        '4. SPARK: SUMMER ACTIVITIES |  | p7-7',
        '5. PLACEMENT STABILITY - COLIN WEBB |  | p9-9',
        '6. ANY OTHER URGENT BUSINESS',
        '7. DATE OF NEXT MEETING: 12 JULY 2016 AT 6.00 P.M.',
      ],
      next: '2016-07-12 18:00 -',
    },
  ],
  'formal-with-report-of': [
    'a formal paper, “Report of …” under the titles',
    {
      items: [
        '1. APOLOGIES FOR ABSENCE',
        '2. DECLARATIONS OF INTEREST |  |  |  | Members are asked to declare any interest in the items below.',
        '3. MINUTES |  | p3-10 |  | To confirm the minutes of the meeting held on 16 April 2018',
        '4. QUESTIONS FROM YOUNG PEOPLE |  |  |  | Members of SPARK will put their questions to the Board.',
        "5. INDEPENDENT REVIEWING OFFICERS' ANNUAL REPORT 2017-18 |  | p11-32 |  |  | Report of the Executive Director of People (Pages 11 - 32)",
        "6. VIRTUAL SCHOOL HEADTEACHER'S REPORT |  | p33-48 |  | The Board is recommended to: / (i) note the report; and / (ii) thank the designated teachers. | Report of the Virtual School Headteacher (Pages 33 - 48)",
        '7. WORK PROGRAMME |  | p49-50 |  |  | Attached',
        '8. DATE OF NEXT MEETING |  |  |  |  | Monday 8 October 2018 at 5.30 p.m.',
      ],
      next: '2018-10-08 17:30 -',
    },
  ],
  'lines-of-a-pdf': [
    'the lines of a PDF, time and pages on lines of their own',
    {
      items: [
        '1. Introductions and Apologies |  |  | County Councillor Hartley, Chair | To welcome everybody and note apologies.',
        '2. Notes of the Meeting and Matters Arising from 12 July 2017 |  | p1-6 |  | To agree the notes.',
        "3. Young People's Take on Contact with Brothers and Sisters | 30 mins |  | Shanice, SPARK Representatives; Kim, SPARK Representatives; Ruth Oyelaran, Participation Officer | To watch a short film made by young people and, in three groups, to talk about what the Board could change.",
        "4. Inspection of Services for Children in Need of Help and Protection, Children Looked After and Care Leavers - Progress Report |  | p7-20 | Helen Price, Director of Children's Services; Colin Webb, Head of Improvement | To receive an update on progress against the recommendations.",
        '5. Corporate Parenting Board Work Plan 2017/18 |  | p21-24 | All | To agree what comes to the next four meetings.',
        '6. Any Other Business',
        "7. Date and Time of Next Meeting |  |  |  |  | The next meeting of the Board will be held on Thursday, 30 / November 2017 at 6.00pm in Committee Room 'C', County / Hall, Northmoor.",
      ],
      next: "2017-11-30 18:00 Committee Room 'C', County Hall, Northmoor",
    },
  ],
  'marked-down-table': [
    'a marked-down table, items 3a and 3b',
    {
      items: [
        '1. Apologies | 5 mins |  | Chair',
        '2. Notes of 12 March 2020 | 5 mins |  | Chair | For approval',
        '3. Covid-19: placements | 15 mins |  | Helen Price | For information',
        '3. Covid-19: health | 10 mins |  | Moira Kay, CCG | For information',
        "4. SPARK's letter to the Board | 30 mins |  | Tariq, SPARK | For discussion and decision",
        '5. Any other business | 5 mins |  | All',
        '6. Next meeting: 9 July 2020, 4pm',
      ],
      marks: ['3a', '3b'],
      next: '2020-07-09 16:00 -',
    },
  ],
  'points-with-times': [
    'points of an item, each with its own time',
    {
      items: [
        '1. Introductions and Apologies',
        "2. Notes of the Meeting and Matters Arising from 17 September 2018 |  |  |  |  | (a) Action log / (b) Response to SPARK's letter",
        '3. Theme: Health',
        '3. Initial Health Assessments | 10 mins | p7-9 | Moira Kay, CCG',
        '3. Emotional wellbeing: the new offer | 15 mins |  | Farah Siddiqi, CAMHS | To hear about the offer.',
        '3. What young people say | 20 mins |  | SPARK',
        '4. Reports for information only |  |  |  |  | • Adoption half-year report (Pages 10 - 22) / • Fostering half-year report (Pages 23 - 40)',
        '5. Any Other Business',
        '6. Date and Time of Next Meeting – Wednesday 23 January 2019, 6.00pm',
      ],
      marks: ['3.1', '3.2', '3.3'],
      next: '2019-01-23 18:00 -',
    },
  ],
  'presenters-beside-titles': [
    'who presents set beside the titles, a list and the pages under them',
    {
      items: [
        '1. Introductions and Apologies |  |  | Chair',
        '2. Minutes - 12 May 2016 |  |  | Chair |  | (attached)',
        '3. Matters Arising |  |  | Chair',
        '4. LAC Sufficiency |  | p5-11 | Helen Price |  | - overview of current placements / - discussion on future needs',
        '5. Young People\'s Feedback: "Ready or Not?" | 30 mins |  | SPARK & Barnardo\'s |  | Film and Q&A (30 minutes)',
        '6. A.O.B.',
        '7. Date and time of next meeting |  |  |  |  | Thursday 8th September 2016 / 4:30pm to 6:30pm / Northmoor Town Hall',
      ],
      next: '2016-09-08 16:30 Northmoor Town Hall',
    },
  ],
  'table-without-numbers': [
    'a table without numbers, a column of authors',
    {
      items: [
        '1. Welcome and Apologies |  |  | Cllr Hartley |  | 18:00',
        '2. Minutes of the Last Meeting |  |  | Cllr Hartley | To approve | 18:05',
        "3. Children's Homes: Regulation 44 |  |  | Colin Webb | To note | 18:15",
        '4. Leaving Care: the first ninety days |  |  | SPARK; Ruth Oyelaran | To discuss | 18:35',
        '5. Any Other Business |  |  | All |  | 19:50',
        '6. Date of Next Meeting: 3 July 2019',
      ],
      next: '2019-07-03 - -',
    },
  ],
  'times-before-numbers': [
    'rows that begin with the time of day',
    {
      items: [
        '1. Welcome and apologies |  |  | Cllr Hartley |  | 6.00pm',
        '2. Notes and actions from 22 January 2019 |  |  | Cllr Hartley |  | 6.05pm',
        '3. Children in Care Council - our priorities |  |  | SPARK |  | 6.15pm',
        '4. Adoption annual report 2017/18 |  |  | Colin Webb, Adoption Service |  | 6.45pm',
        '5. Health assessments: why are they late? |  |  | Moira Kay, CCG; Dev Rawal, CCG |  | 7.15pm',
        '6. Any other business |  |  | All |  | 7.45pm',
        '7. Next meeting: Tuesday 21 May 2019 |  |  |  |  | 7.55pm / 8.00pm / Close',
      ],
      next: '2019-05-21 20:00 -',
    },
  ],
  'titles-over-lines-pages-beside': [
    'titles over several lines, pages beside them, a role under a name',
    {
      items: [
        '1. Apologies for Absence',
        '2. Constitution, Membership, Chair and Deputy Chair |  | p1-4 | Sam Barker, Democratic Services | To note the membership of the Board.',
        "3. Not Just a Number - Feedback from the Young People's Conference | 20 mins | p5-6 | Tariq, SPARK Representatives; Shanice, SPARK Representatives; Kim, SPARK Representatives; Ruth Oyelaran, Participation Team | The young people will share what was said at the conference and ask the Board for its support.",
        '4. Pre-Birth Assessment: New Model | 15 mins | p7-12 | Helen Price, Head of Service, Safeguarding | To understand the new model. | (Report attached)',
        '5. Urgent Business',
        '6. Date of Next Meeting |  |  |  |  | The next scheduled meeting will be held at 6.00 pm on Wednesday 25 March 2020 at County Hall, / Northmoor.',
      ],
      next: '2020-03-25 18:00 County Hall, Northmoor',
    },
  ],
  'web-page-of-agenda-items': [
    'a web page on which “Agenda item” stands over each',
    {
      items: [
        '1. Introductions and Apologies',
        '2. Notes of the Meeting and Matters Arising from 4 July 2018 |  |  |  |  | 4 July 2018 notes, item 2. PDF 212 KB',
        "3. Young Inspectors' Report |  |  | Tariq, SPARK; Shanice, SPARK | To receive the report of the Young Inspectors. | Report, item 3. PDF 1 MB",
        '4. Date and Time of Next Meeting |  |  |  |  | Thursday 6 December 2018 at 6.00pm, County Hall',
      ],
      next: '2018-12-06 18:00 County Hall',
    },
  ],
  'young-peoples-own-words': [
    'young people’s own words, who presents behind the time',
    {
      items: [
        "1. Hello and who's here? | 10 mins |  | Shanice; Cllr Hartley",
        '2. What did we say last time? | 5 mins |  | Cllr Hartley',
        '3. Lockdown: what it was like for us | 30 mins |  | SPARK | We will use Mentimeter, please have your phone ready.',
        '4. Laptops and wifi | 15 mins |  | Dev Rawal, Virtual School | To hear what has been given out and who still needs one.',
        '5. Break | 5 mins',
        '6. Christmas – everyone in breakout rooms | 15 mins |  |  | To come up with three ideas for children who live away from home.',
        '7. Anything else? | 5 mins',
        '8. When do we meet next? Wednesday 27 January 2021, 5.00pm, Microsoft Teams',
      ],
      unplaced: ['Hello everyone! Here is the plan for our meeting 😊'],
      next: null,
    },
  ],
};

describe('an agenda is read whatever its layout', () => {
  test.each((Object.keys(expected) as Layout[]).map((layout) => [expected[layout][0], layout] as const))(
    '%s',
    (_, layout) => {
      const [, { items, unplaced = [], marks = [], next }] = expected[layout];
      const reading = readingOf(agendaText(layout));
      const meets = reading.nextMeeting;
      expect(outline(reading)).toEqual(items);
      expect(reading.unplaced.map(({ text }) => text)).toEqual(unplaced);
      expect(reading.items.flatMap(({ mark }) => mark ?? [])).toEqual(marks);
      expect(meets && `${meets.date} ${meets.start ?? '-'} ${meets.venue ?? '-'}`).toBe(next);
    },
  );
});
