import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readAgenda } from '../../../shared/agenda/reader/reading';
import { agendaText, outline, readingOf } from '../../support/agenda-outline';

const refusedCode = (text: string): string | null => {
  const reading = readAgenda(text);
  return reading.ok ? null : reading.error.code;
};

describe('what is no agenda', () => {
  test.each(['', '   \n\t\r\n', '\uFEFF', '***\n---\n'])('an empty text (%j) is refused as empty', (text) => {
    expect(refusedCode(text)).toBe('empty');
  });

  test.each([
    [
      'a letter',
      'Dear Anne\n\nThank you for coming to see us on Tuesday. We liked the cakes.\n\nYours, Tariq',
    ],
    ['a shopping list', 'milk\nbread\n2 tins of beans\n6 eggs'],
    ['one numbered sentence', 'There are rules.\n1. Be kind to one another at all times, please.'],
    ['a poem', 'The sea at night\nis never quite\nas dark as it is wide'],
  ])('%s is refused as no agenda', (_, text) => {
    expect(refusedCode(text)).toBe('no-agenda');
  });

  test('a refusal says what to do', () => {
    const refusals = [readAgenda(''), readAgenda('milk\nbread')];
    for (const refusal of refusals)
      expect(refusal).toMatchObject({ ok: false, error: { message: expect.stringMatching(/paste/) } });
  });
});

describe('where items begin', () => {
  test('bare titles with nothing else are items', () => {
    expect(outline(readingOf('1. Welcome\n2. Housing\n3. Education\n4. Health'))).toEqual([
      '1. Welcome',
      '2. Housing',
      '3. Education',
      '4. Health',
    ]);
  });

  test.each(['1.', '1)', '(1)', '1:', '1', '**1.**', '- 1.', 'Item 1', 'Item 1:', '1 -', '#. 1.', '1\\.'])(
    'items numbered in the manner of “%s”',
    (manner) => {
      const numbered = (number: number): string => manner.replace('1', String(number));
      const text = ['Welcome and Apologies', 'Pledge (10 mins)', 'Any Other Business']
        .map((title, index) => `${numbered(index + 1)} ${title}\n\nCounty Councillor Hartley\n`)
        .join('\n');
      const items = readingOf(text.replaceAll('#. ', '# ')).items;
      expect(items.map(({ number, title, minutes }) => [number, title, minutes])).toEqual([
        [1, 'Welcome and Apologies', null],
        [2, 'Pledge', 10],
        [3, 'Any Other Business', null],
      ]);
    },
  );

  test('an item printed without a number between two numbered ones is an item', () => {
    const text =
      '1. Pledge\nRuth Oyelaran, Policy Team\nTo agree it.\n\nHealth Passports\nMoira Kay, Nursing Team\nTo see them.\n\n3. Awards\nDev Rawal, Policy Team\nTo plan them.';
    const { items } = readingOf(text);
    expect(items.map(({ number, isNumberPrinted }) => [number, isNumberPrinted])).toEqual([
      [1, true],
      [2, false],
      [3, true],
    ]);
  });

  test('one without a number does not take the number of the item behind it', () => {
    const text =
      '6. Letter from the Minister\nChair\nTo note the letter.\n\nGroup Exercise: What would you ask? (15 mins)\n\n7. AOB\n\nDate of Next Meeting';
    const { items } = readingOf(text);
    expect(items.map(({ number, isNumberPrinted }) => [number, isNumberPrinted])).toEqual([
      [6, true],
      [6, false],
      [7, true],
      [8, false],
    ]);
  });

  test('what is put on under another item’s number is an item, its mark kept', () => {
    const text =
      '5. Homes for Life - report to follow\n\nColin Webb, Head of Adoption\n\nTo receive a report.\n\n5a. Shared Adoption Agency (verbal)\n\nColin Webb\n\nTo receive a verbal update.\n\n6. Any Other Business';
    const reading = readingOf(text);
    expect(outline(reading)).toEqual([
      '5. Homes for Life |  |  | Colin Webb, Head of Adoption | To receive a report. | report to follow',
      '5. Shared Adoption Agency |  |  | Colin Webb | To receive a verbal update. | (verbal)',
      '6. Any Other Business',
    ]);
    expect(reading.items.map(({ mark }) => mark)).toEqual([null, '5a', null]);
  });

  test.each(['5.1', '5(a)', '5.1.', 'Item 5a:', '5 (a)'])(
    '“%s” with a time is an item of its own',
    (mark) => {
      const { items } = readingOf(`4. Pledge\n${mark} Flats (5 mins)\n6. Any Other Business`);
      expect(items.map(({ title, number, minutes }) => [title, number, minutes])).toEqual([
        ['Pledge', 4, null],
        ['Flats', 5, 5],
        ['Any Other Business', 6, null],
      ]);
    },
  );

  test('parts that share out the time of their item stay with it', () => {
    const text = '3. Our time (30 mins)\n3a. Film (10 mins)\n3b. Talk (20 mins)\n4. Any Other Business';
    expect(outline(readingOf(text))).toEqual([
      '3. Our time | 30 mins |  |  |  | 3a. Film (10 mins) / 3b. Talk (20 mins)',
      '4. Any Other Business',
    ]);
  });

  test('a second part may begin to count again', () => {
    const text =
      '1. Introductions and Apologies\n2. Pledge (10 mins)\n3. Date of Next Meeting\nPart II (Not open to Press and Public)\n1. Placement Costs\nHelen Price, Finance\nTo see the figures.';
    expect(readingOf(text).items.map(({ title }) => title)).toEqual([
      'Introductions and Apologies',
      'Pledge',
      'Date of Next Meeting',
      'Placement Costs',
    ]);
  });

  test('numbered paragraphs, dates and ages are not items', () => {
    const text =
      '1. Pledge (10 mins)\nTo agree it.\n1.1 It is short.\n16 to 25 year olds wrote it.\n23 January 2017 is the day.\n2. Awards (5 mins)\nTo plan them.';
    expect(readingOf(text).items.map(({ title }) => title)).toEqual(['Pledge', 'Awards']);
  });
});

describe('rows under a table’s head', () => {
  const TABLE = `Item\tTime\tLead\tPage
1. Welcome and Introductions\t6.00pm\tChair\t
2. Notes of the meeting held on 22 March 2017\t6.10pm\tChair\t1 - 5
3. Nesting Boxes+ Service\t6.15pm (20 mins)\tDr Moira Kay, Nesting Boxes+\t6 - 12
4. Date of next meeting: 19 July 2017\t8.00pm\tChair\t`;

  test('numbers inside the titles’ cells are numbers', () => {
    const reading = readingOf(TABLE);
    expect(outline(reading)).toEqual([
      '1. Welcome and Introductions |  |  | Chair |  | 6.00pm',
      '2. Notes of the meeting held on 22 March 2017 |  | p1-5 | Chair |  | 6.10pm',
      '3. Nesting Boxes+ Service | 20 mins | p6-12 | Dr Moira Kay, Nesting Boxes+ |  | 6.15pm',
      '4. Date of next meeting: 19 July 2017 |  |  | Chair |  | 8.00pm',
    ]);
    expect(reading.items.map(({ kind }) => kind)).toEqual([
      'introductions',
      'notes',
      'ordinary',
      'next-meeting',
    ]);
  });

  test('the time of day at which the last item begins is not the next meeting’s', () => {
    expect(readingOf(TABLE).nextMeeting).toEqual({ date: '2017-07-19', start: null, venue: null });
    const said = TABLE.replace(': 19 July 2017\t8.00pm\tChair', '\t8.00pm\t19 July 2017 at 6.30pm');
    expect(readingOf(said).nextMeeting).toMatchObject({ date: '2017-07-19', start: '18:30' });
  });

  test('“Item” over numbers and “Subject” over titles', () => {
    const text =
      'Item\tSubject\tLead\tMins\n1\tWelcome\tChair\t5\n2\tHomes\tDev Rawal, Housing\t20\n3\tAOB\tAll\t5';
    expect(outline(readingOf(text))).toEqual([
      '1. Welcome | 5 mins |  | Chair',
      '2. Homes | 20 mins |  | Dev Rawal, Housing',
      '3. AOB | 5 mins |  | All',
    ]);
  });
});

describe('titles and what stands under them', () => {
  test('words are kept as written, slips and all', () => {
    const [item] = readingOf("1. Childrens Servcies' Up-date  (10 mins)**\n\nTo recieve a update.").items;
    expect(item).toMatchObject({
      title: "Childrens Servcies' Up-date",
      minutes: 10,
      purposes: ['To recieve a update.'],
    });
  });

  test('a title goes on over the end of a line, a presenter does not join it', () => {
    const text =
      '1. What young people want from the homes\nand the flats they move to (20 mins)\nHelen Price, Housing Team\nTo hear it.\n2. Awards and\nCelebrations\nTariq\nTo plan them.';
    expect(outline(readingOf(text))).toEqual([
      '1. What young people want from the homes and the flats they move to | 20 mins |  | Helen Price, Housing Team | To hear it.',
      '2. Awards and Celebrations |  |  | Tariq | To plan them.',
    ]);
  });

  test('a bracket broken over two lines is one bracket', () => {
    const [item] = readingOf(
      '1. Notes of the Meeting and Matters Arising from 4 July 2018 (Pages 1\n- 6)\nCounty Councillor Hartley',
    ).items;
    expect(item?.pages).toEqual({ from: 1, to: 6 });
    expect(item?.title).toBe('Notes of the Meeting and Matters Arising from 4 July 2018');
  });

  test.each([
    ['County Councillor\nHartley', ['County Councillor Hartley']],
    ['Helen Price, Corporate Management\nTeam', ['Helen Price, Corporate Management Team']],
    [
      "SPARK - Northmoor's Children in Care Council, supported by Moira\nKay, Barnardo's",
      ["SPARK - Northmoor's Children in Care Council, supported by Moira Kay, Barnardo's"],
    ],
    [
      'County Councillor Hartley\nCounty Councillor Price',
      ['County Councillor Hartley', 'County Councillor Price'],
    ],
    ['Helen Price, Leaving Care\nDev Rawal, Housing', ['Helen Price, Leaving Care', 'Dev Rawal, Housing']],
  ])('who presents goes on over the end of a line (%j), two people stay two', (lines, people) => {
    const [item] = readingOf(`1. Pledge (5 mins)\n${lines}\nTo see it.\n2. AOB`).items;
    const shown = item?.presenters.map(({ name, team }) => (team === null ? name : `${name}, ${team}`));
    expect(shown).toEqual(people);
    expect(item?.purposes).toEqual(['To see it.']);
  });

  test.each([
    ['Yearly Report - Draft for\nComment (10 mins)', 'Yearly Report - Draft for Comment', 10],
    ['Strategy and Yearly\nReview (10 mins)', 'Strategy and Yearly Review', 10],
    ['Notes of the Meeting held on 26\nNovember 2019', 'Notes of the Meeting held on 26 November 2019', null],
  ])('the title %j is one', (lines, title, minutes) => {
    const [item] = readingOf(`1. ${lines}\n\nDev Rawal, Policy\n\nTo comment on it.\n\n2. AOB`).items;
    expect(item).toMatchObject({ title, minutes, purposes: ['To comment on it.'] });
    expect(item?.presenters).toEqual([{ name: 'Dev Rawal', team: 'Policy' }]);
  });

  test.each([
    ['Welcome (Anne Hartley, 5 mins)', 'Welcome | 5 mins |  | Anne Hartley'],
    ['Homes (Helen Price, 20 mins, pages 3-8)', 'Homes | 20 mins | p3-8 | Helen Price'],
    ['Wellbeing (SPARK, 30 mins)', 'Wellbeing | 30 mins |  | SPARK'],
    ['Laptops (15 mins) – Dev Rawal, Virtual School', 'Laptops | 15 mins |  | Dev Rawal, Virtual School'],
    ['Our Year (30 mins) – SPARK', 'Our Year | 30 mins |  | SPARK'],
    ['Homes (Northmoor, East)', 'Homes (Northmoor, East)'],
    ['SPARK – Our Year (30 mins)', 'SPARK – Our Year | 30 mins'],
  ])('who presents may stand beside the time (%j)', (line, shown) => {
    expect(outline(readingOf(`1. ${line}\n2. AOB`))[0]).toBe(`1. ${shown}`);
  });

  test('time and pages may stand on lines of their own', () => {
    const [item] = readingOf(
      '1. Pledge\n(Pages 7 - 8)\nRuth Oyelaran, Policy\n(15 mins)\nTo agree it.',
    ).items;
    expect(item).toMatchObject({ minutes: 15, pages: { from: 7, to: 8 }, purposes: ['To agree it.'] });
  });

  test('the letters of a list are kept, its numbers and bullets are not', () => {
    const text =
      '1. Voices (5 mins)\nSPARK\nTo receive:\n(a) the report; and\n(b) the film.\n2. Vision (5 mins)\nSPARK\n1. To note it.\n2. To agree it.\n• To like it.';
    expect(readingOf(text).items.map(({ purposes }) => purposes)).toEqual([
      ['To receive:', '(a) the report; and', '(b) the film.'],
      ['To note it.', 'To agree it.', 'To like it.'],
    ]);
  });

  test('a second purpose needs no “To”', () => {
    const [item] = readingOf(
      '1. Homes (5 mins)\nSPARK\n\nTo hear what there is.\n\nReceive what the visitors found.\n\nIn pairs, to choose three questions.',
    ).items;
    expect(item?.purposes).toEqual([
      'To hear what there is.',
      'Receive what the visitors found.',
      'In pairs, to choose three questions.',
    ]);
  });

  test('the next meeting is read and its lines are kept', () => {
    const reading = readingOf(
      '1. Pledge (5 mins)\n2. Date and Time of Next Meeting\nCounty Councillor Hartley\nWednesday, 22 May 2019 at 6.00pm in Room D, County Hall.',
    );
    expect(reading.nextMeeting).toEqual({ date: '2019-05-22', start: '18:00', venue: 'Room D, County Hall' });
    expect(reading.items[1]?.details).toEqual([
      { line: 4, text: 'Wednesday, 22 May 2019 at 6.00pm in Room D, County Hall.' },
    ]);
  });

  test('the heading says whose board meets, when and where', () => {
    const { heading } = readingOf(agendaText('document-system-export'));
    expect(heading).toMatchObject({
      council: 'Northmoor County Council',
      board: 'Corporate Parenting Board',
      date: '2019-11-26',
      start: '18:00',
      venue: "Committee Room 'A' - The Beacon Room, County Hall, Northmoor",
    });
  });

  test('the board’s name and the meeting’s day at the foot of a page are no part of an item', () => {
    const reading = readingOf(
      'Northmoor County Council\nCorporate Parenting Board\n17th September 2018 at 6.00pm\n1. Pledge (5 mins)\nSPARK\nTo see it.\nPage 1 of 2\nCorporate Parenting Board – 17 September 2018\n2. AOB\n3. Next meeting\nCorporate Parenting Board – 28 November 2018, 6pm',
    );
    expect(reading.furniture.map(({ text }) => text)).toEqual([
      'Page 1 of 2',
      'Corporate Parenting Board – 17 September 2018',
    ]);
    expect(reading.nextMeeting).toMatchObject({ date: '2018-11-28', start: '18:00' });
  });

  test.each([
    [
      "Tuesday, 14th January, 2020 at 6.00 pm in Committee Room 'C' - The Duke of Harbour\nRoom, County Hall, Northmoor",
      "Committee Room 'C' - The Duke of Harbour Room, County Hall, Northmoor",
    ],
    [
      '14 January 2020, 6pm\nCommittee Room C\nCounty Hall, Northmoor',
      'Committee Room C, County Hall, Northmoor',
    ],
    ['14 January 2020, 6pm, Committee Room C\nNorthmoor County Council', 'Committee Room C'],
  ])('the place goes on over the end of a line (%j)', (heading, venue) => {
    expect(readingOf(`${heading}\nAgenda\n1. Welcome\n2. AOB`).heading.venue).toBe(venue);
  });

  test('thousands of lines without a number are read, each looked at with only those near it', () => {
    const titles = Array.from({ length: 5000 }, (_, index) => `Young Voices ${index % 90}`);
    expect(readingOf([...titles, 'Any Other Business'].join('\n')).items).not.toEqual([]);
  });

  test('lines that are not understood are handed back', () => {
    expect(readingOf('Something about kites\n\n1. Pledge (5 mins)\n2. AOB').unplaced).toEqual([
      { line: 1, text: 'Something about kites' },
    ]);
  });

  test('invisible characters, hard spaces and any line end make no difference', () => {
    const text = agendaText('wrapped-with-signature');
    const marred = `\uFEFF${text.replaceAll('Board', 'Bo\u00ADard').replaceAll('To ', '\u200BTo\u00A0').replaceAll('\n', '\r\n')}`;
    const titles = (from: string) =>
      readingOf(from).items.map(({ title, purposes, presenters }) => [title, purposes, presenters]);
    expect(titles(marred)).toEqual(titles(text));
  });
});

const SEEDS = new URL('../../../../shared/seeds/', import.meta.url);
const seed = (name: string): string | null => {
  const file = new URL(name, SEEDS);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  console.log(`skipped: ${name} is not beside the project`);
  return null;
};

describe('the board’s own papers', () => {
  const agenda = seed('2019-03-28-agenda.txt');
  test.runIf(agenda !== null)('the agenda of March 2019 is read whole', () => {
    const reading = readingOf(agenda ?? '');
    expect(reading.items.map(({ minutes }) => minutes)).toEqual([null, null, 10, 30, 40, 30, 10, null, null]);
    expect(reading.items.map(({ purposes }) => purposes.length)).toEqual([1, 1, 1, 2, 1, 1, 1, 1, 0]);
    expect(reading.items.map(({ presenters }) => presenters.length)).toEqual([1, 1, 1, 1, 1, 2, 1, 1, 1]);
    expect(reading.items.map(({ pages }) => pages && [pages.from, pages.to])).toEqual([
      null,
      [1, 6],
      [7, 38],
      null,
      null,
      [39, 40],
      [41, 46],
      null,
      null,
    ]);
    expect(
      reading.items.every(({ title }) => /^\p{L}.*\p{L}[\p{L}\d]*$/u.test(title.replace(/ \d{4}$/, ''))),
    ).toBe(true);
    expect(reading.items[8]?.details.map(({ line }) => line)).toEqual([58, 60]);
    expect(reading.furniture.map(({ line }) => line)).toEqual([3, 5]);
    expect(reading.unplaced).toEqual([]);
    expect(reading.nextMeeting).toMatchObject({ date: '2019-05-22', start: '18:00' });
  });

  for (const name of ['2019-01-23-minutes.txt', '2019-11-26-minutes.txt']) {
    const minutes = seed(name);
    test.runIf(minutes !== null)(`minutes taken for an agenda (${name}) keep their eight items`, () => {
      expect(readingOf(minutes ?? '').items.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    });
  }
});
