import { describe, expect, test } from 'vitest';
import { readPublishedMinutes } from '../../../shared/minutes/published/reading';
import { sourceAttendance, sourceParagraphs } from '../../../shared/minutes/published/source-paragraphs';
import { minutesIn, outlineOf } from '../../support/published-outline';

const NO_MINUTES = 'These do not look like minutes: no list of those present and no numbered items';

const heading = `Northmoor County Council

Corporate Parenting Board

Minutes of the Meeting held on Tuesday, 24th November, 2026 at 6.00 pm in The Old Library, Northmoor

Present:

Members

Anne Hartley - County Councillor
Tariq - SPARK Representative
`;

const item = (text: string): string => `${heading}\n1. Introductions and Apologies\n\n${text}\n`;
const read = (text: string): string[] => outlineOf(minutesIn(item(text))).slice(4);

describe('what is no minutes', () => {
  test.each([
    ['a story', 'It was a dark night.\n\nThe rain fell in torrents, and nobody was about.'],
    ['a shopping list', '1. Milk\n2. Eggs\n3. Bread for the Present'],
    ['a programme', 'import { a } from "b";\n\n// 1. Do it\nexport const c = () => a(1);\n'],
    ['directions', '# How to start\n\n1. Install it. It takes a while.\n2. Run it. It prints a line.\n'],
    ['names without a meeting', 'Members\n\nAnne Hartley\nColin Webb\n'],
    ['signs only', '*** --- ***\n\n7\n'],
  ])('%s is refused in one sentence', (_, text) => {
    expect(readPublishedMinutes(text)).toEqual({
      ok: false,
      error: { code: 'no-minutes', message: NO_MINUTES },
    });
  });

  test.each([
    ['nothing', ''],
    ['white space', ' \n\t\n\u00a0\n'],
    ['a rule', '-----\n\n*****\n'],
  ])('%s is an empty text, which is another thing', (_, text) => {
    const refused = readPublishedMinutes(text);
    expect(refused.ok ? null : refused.error.code).toBe('empty');
  });

  test('a list of those present is enough, and so are numbered items of a meeting', () => {
    expect(readPublishedMinutes(heading).ok).toBe(true);
    expect(readPublishedMinutes('1. Apologies\n\nNone.\n\n2. Any Other Business\n\nNone.').ok).toBe(true);
  });
});

describe('the paragraphs of published minutes', () => {
  test('a sentence broken over blank lines is one paragraph, and the next sentence is another', () => {
    expect(
      read('The Board heard about the offer and\n\n\nasked for more.\n\nIt was shown to Colin Webb.'),
    ).toEqual(['¶ The Board heard about the offer and asked for more.', '¶ It was shown to Colin Webb.']);
  });

  test('a statement without its full stop ends where its paragraph does', () => {
    const statement = 'That Dev Rawal would find out which towns have a bus card of their own already';
    expect(read(`Resolved: ${statement}\n\nA bus card may come in the spring.`)).toEqual([
      `R {Resolved:} ${statement}`,
      '¶ A bus card may come in the spring.',
    ]);
  });

  test('a statement broken before a name goes on, but not into the heading below it', () => {
    expect(
      read(`Resolved:
That the Board thanked Dev Rawal and asked that County Councillor 


Hartley and Helen Price meet with him and with the 

Northmoor Carers Association before the next meeting.

Resolved:
That the bus cards come back to the Board in the spring with what they cost 

Care Leavers Week

Care Leavers Week was in October.`),
    ).toEqual([
      'R {Resolved:} That the Board thanked Dev Rawal and asked that County Councillor Hartley and Helen Price meet with him and with the Northmoor Carers Association before the next meeting.',
      'R {Resolved:} That the bus cards come back to the Board in the spring with what they cost',
      '# Care Leavers Week',
      '¶ Care Leavers Week was in October.',
    ]);
  });

  test('points in lower case without marks are not run together', () => {
    expect(read('The Board asked for:\n\nhousing\n\nhealth and wellbeing for all\n\neducation')).toEqual([
      '¶ The Board asked for:',
      '¶ housing',
      '¶ health and wellbeing for all',
      '¶ education',
    ]);
  });

  test('a few words over a text are its heading; a figure, a day or three in a row are not', () => {
    expect(read('Care Leavers\nIn work – 38%\n\nThe figure had risen.')).toEqual([
      '# Care Leavers',
      '¶ In work – 38%',
      '¶ The figure had risen.',
    ]);
    expect(read('Nurses\n\nTeachers\n\nFoster carers\n\nAll were thanked.')[0]).toBe('¶ Nurses');
    expect(read('Thursday 28 January 2027\n\nThe Board will meet then.')[0]).toBe(
      '¶ Thursday 28 January 2027',
    );
  });

  test('several statements stand under one "Resolved:", and prose after them is prose', () => {
    expect(
      read('Resolved:\n\nThat it be noted.\n\nThat Tariq be thanked.\n\nThe Chair closed the item.'),
    ).toEqual([
      'R {Resolved:} That it be noted.',
      'R That Tariq be thanked.',
      '¶ The Chair closed the item.',
    ]);
  });

  test('a word like a label inside a sentence is a word', () => {
    expect(read('It was then moved and\nresolved that the item be noted.')).toEqual([
      '¶ It was then moved and resolved that the item be noted.',
    ]);
    expect(read('Agreed')).toEqual(['¶ Agreed']);
  });

  test('a point that ends in a colon has the points below it set in', () => {
    expect(read('· Placements:\n\n· more in families\n· fewer elsewhere\n\n· Visits')).toEqual([
      '* <·> Placements:',
      ' * <·> more in families',
      ' * <·> fewer elsewhere',
      '* <·> Visits',
    ]);
  });

  test('slips stay as they were printed: doubled words, doubled spaces, wrong years', () => {
    const slip = 'The the minutes of 31 November 2062 were  agreed agreed.';
    expect(minutesIn(item(slip)).items[0]?.paragraphs[0]?.text).toBe(slip);
  });

  test('a wrong day is no date, and the sentence is kept', () => {
    const { heading: said } = minutesIn(item('None.').replace('24th November', '31st November'));
    expect([said.date, said.start]).toEqual([null, '18:00']);
    expect(said.held).toContain('31st November, 2026');
  });
});

describe('published minutes laid flat', () => {
  const minutes = minutesIn(item('All were welcomed.\n\nResolved: That (i) it be noted.\n\n- a point'));

  test('are the title block, the titles and the text, labels by themselves and marks off', () => {
    expect(sourceParagraphs(minutes)).toEqual([
      'Northmoor County Council',
      'Corporate Parenting Board',
      'Minutes of the Meeting held on Tuesday, 24th November, 2026 at 6.00 pm in The Old Library, Northmoor',
      'Present:',
      'Members',
      'Introductions and Apologies',
      'All were welcomed.',
      'Resolved:',
      'That (i) it be noted.',
      'a point',
    ]);
  });

  test('have their lists apart', () => {
    expect(sourceAttendance(minutes)).toEqual([
      { list: 'member', name: 'Anne Hartley', role: 'County Councillor' },
      { list: 'member', name: 'Tariq', role: 'SPARK Representative' },
    ]);
  });
});
