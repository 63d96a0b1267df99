import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Meeting } from '../../../shared/meeting/meeting';
import { blocksOf } from '../../../shared/minutes/blocks';
import { composeMinutes } from '../../../shared/minutes/compose-minutes';
import type { DocumentBlock } from '../../../shared/minutes/document';
import { unnamed } from '../../../shared/minutes/sensitive';
import {
  action,
  agenda,
  bullet,
  item,
  itemCalled,
  numbered,
  paragraph,
  people,
  person,
  question,
  quote,
  resolved,
  sensitive,
  subHeading,
  tell,
  type Written,
  write,
  youngPerson,
} from '../../support/meetings';

const board = people(
  youngPerson('Tariq'),
  youngPerson('Shanice'),
  youngPerson('Sam'),
  youngPerson('Grace'),
  person('Sam Whitlock', 'Democratic Services', 'attendee'),
  person('County Councillor Anne Hartley'),
);
const meetingWith = (...blocks: Written[]): Meeting =>
  tell({}, board, agenda(item('Reports')), write('Reports', ...blocks)).meeting;
const content = (...blocks: Written[]): readonly DocumentBlock[] =>
  composeMinutes(meetingWith(...blocks)).items[0]?.content ?? [];
const said = (text: string): unknown => content(sensitive(paragraph(text)))[0];
const says = (text: string) => ({ kind: 'paragraph', text });

describe('a young person’s view', () => {
  test('stands under their first name', () => {
    expect(content(quote('Ask us first.', { from: ['Tariq'] }))).toEqual([
      { kind: 'quote', text: 'Ask us first.', speaker: 'Tariq' },
    ]);
  });

  test('of somebody nobody named has no name', () => {
    expect(content(quote('Ask us first.'))).toEqual([
      { kind: 'quote', text: 'Ask us first.', speaker: null },
    ]);
  });

  test.each([
    [['Tariq'], 'one of the young people'],
    [['Tariq', 'Shanice'], 'some of the young people'],
    [[], 'one of the young people'],
    [['Anne Hartley'], 'one of those present'],
  ])('of their own life, from %j, is from %s', (from, speaker) => {
    expect(content(sensitive(quote('I moved nine times.', { from })))).toMatchObject([{ speaker }]);
  });
});

describe('what is marked sensitive', () => {
  test('names nobody who asked a question, and still says who answers', () => {
    const asked = question('Why so often?', { from: ['Tariq'], owners: ['Anne Hartley'], due: '2027-01-28' });
    expect(content(asked)).toMatchObject([{ askedBy: 'Tariq', owners: 'CC Hartley' }]);
    expect(content(sensitive(asked))).toMatchObject([
      { askedBy: 'one of the young people', owners: 'CC Hartley' },
    ]);
  });

  test('names no young person who is to do something, in the text or in the list', () => {
    const to = sensitive(action('to write of her brother', ['Shanice', 'Anne Hartley']));
    const { items, appendices } = composeMinutes(meetingWith(to));
    expect(items[0]?.content).toMatchObject([
      { text: 'CC Hartley and one of the young people to write of her brother' },
    ]);
    expect(JSON.stringify([items, appendices])).not.toContain('Shanice');
  });

  test.each([
    ['Tariq said he had moved.', 'One of the young people said he had moved.'],
    ['It was Tariq who said so.', 'It was one of the young people who said so.'],
    [
      "It was Tariq's and TARIQ’s brother.",
      "It was one of the young people's and one of the young people’s brother.",
    ],
    ['Tariq and Shanice agreed.', 'Some of the young people agreed.'],
    ['Asked by Tariq, Grace and Shanice.', 'Asked by some of the young people.'],
    ['He left. tariq stayed.', 'He left. One of the young people stayed.'],
    ['Tariqa and Shanices are other words.', 'Tariqa and Shanices are other words.'],
    ['It was said with grace by Grace.', 'It was said with grace by one of the young people.'],
    ['Sam asked Sam Whitlock.', 'One of the young people asked Sam Whitlock.'],
  ])('“%s” is printed “%s”', (typed, printed) => {
    expect(said(typed)).toEqual(says(printed));
  });

  test('keeps links on the words they were put on', () => {
    const linked = paragraph('Tariq wrote a letter.', {
      links: [{ from: 14, to: 20, address: 'https://northmoor.example' }],
    });
    const [first] = content(sensitive(linked));
    if (first?.kind !== 'paragraph') throw new Error('It is a paragraph');
    const [link] = first.links ?? [];
    expect(first.text.slice(link?.from, link?.to)).toBe('letter');
  });

  test('a surname that slipped into the record is not printed either', () => {
    const { attendance } = meetingWith();
    const slipped = attendance.people.map((p) =>
      p.name.given === 'Tariq' ? { ...p, name: { ...p.name, family: 'Rahmani' } } : p,
    );
    const text = 'Tariq Rahmani spoke. Rahmani is his name.';
    expect(unnamed({ text, links: [] }, slipped).text).toBe(
      'One of the young people spoke. One of the young people is his name.',
    );
  });

  test('stays as the clerk wrote it in the meeting itself, and where it is not marked', () => {
    const meeting = meetingWith(sensitive(paragraph('Tariq spoke.')), paragraph('Tariq spoke.'));
    expect(blocksOf(meeting.minutes, itemCalled(meeting, 'Reports')).map((b) => b.text)).toEqual([
      'Tariq spoke.',
      'Tariq spoke.',
    ]);
    expect(composeMinutes(meeting).items[0]?.content[1]).toEqual(says('Tariq spoke.'));
  });

  test('never names a young person, whatever is written around the name and in whatever kind', () => {
    const kinds = [paragraph, bullet, numbered, subHeading, resolved, action, question, quote];
    const pieces = fc.constantFrom(
      'Tariq',
      'Shanice',
      "'s",
      '’',
      ' ',
      ', ',
      ' and ',
      '. ',
      'said',
      '(',
      '"',
      '-',
      '\n',
      '{',
      'Resolved: ',
      'to ',
    );
    const text = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.constantFrom(...kinds), text, (kind, typed) => {
        const block = sensitive({ ...kind(typed), from: ['Tariq'], owners: ['Shanice'] });
        const { items, appendices } = composeMinutes(meetingWith(block));
        const glued =
          /(Tariq|Shanice)(?=Tariq|Shanice|said|Resolved|to)|(?<=Tariq|Shanice|said|s)(Tariq|Shanice)/;
        fc.pre(!glued.test(typed));
        expect(JSON.stringify([items, appendices])).not.toMatch(/Tariq|Shanice/);
      }),
      { numRuns: 400 },
    );
  });
});
