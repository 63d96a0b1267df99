import { describe, expect, test } from 'vitest';
import { composeMinutes } from '../../../shared/minutes/compose-minutes';
import type { DocumentBlock } from '../../../shared/minutes/document';
import {
  action,
  agenda,
  bullet,
  clerkOnly,
  item,
  numbered,
  paragraph,
  people,
  person,
  question,
  resolved,
  subBullet,
  subNumbered,
  tell,
  type Written,
  write,
  youngPerson,
} from '../../support/meetings';

const compose = (...blocks: Written[]) =>
  composeMinutes(
    tell(
      {},
      people(
        youngPerson('Tariq'),
        person('County Councillor Colin Webb'),
        person('County Councillor Ann Brown'),
        person('County Councillor Ian Brown'),
        person('Dev Rawal', '', 'attendee'),
      ),
      agenda(item('Reports')),
      write('Reports', ...blocks),
    ).meeting,
  );
const content = (...blocks: Written[]): readonly DocumentBlock[] =>
  compose(...blocks).items[0]?.content ?? [];
const labels = (...blocks: Written[]): unknown[] =>
  content(...blocks).map((b) => (b.kind === 'numbered' ? `${b.isFirst ? 'new ' : ''}${b.label}` : b.kind));

describe('a numbered list', () => {
  test('counts in roman numbers, below them in letters', () => {
    const [x, y] = [numbered('x'), subNumbered('y')];
    expect(labels(x, x, y, y, x, y)).toEqual(['new i)', 'ii)', 'a)', 'b)', 'iii)', 'a)']);
  });

  test('begins anew after any other text', () => {
    expect(labels(numbered('x'), numbered('x'), paragraph('p'), numbered('x'))).toEqual([
      'new i)',
      'ii)',
      'paragraph',
      'new i)',
    ]);
    expect(labels(numbered('x'), bullet('b'), numbered('x'))).toEqual(['new i)', 'bullet', 'new i)']);
  });

  test('goes on after bullets below an entry, and after what is not printed', () => {
    expect(labels(numbered('x'), subBullet('b'), clerkOnly('note'), paragraph(' '), numbered('x'))).toEqual([
      'new i)',
      'bullet',
      'ii)',
    ]);
  });

  test('begins at its first level', () => {
    expect(labels(subNumbered('x'), subNumbered('y'))).toEqual(['new i)', 'a)']);
  });
});

describe('a question to be answered later', () => {
  test('has who asked, who answers and by when', () => {
    const asked = question('Question: When will it open?', {
      from: ['Tariq'],
      owners: ['Colin Webb'],
      due: '2027-01-28',
    });
    expect(content(asked)).toEqual([
      {
        kind: 'question',
        text: 'When will it open?',
        askedBy: 'Tariq',
        owners: 'CC Webb',
        due: '28 January 2027',
      },
    ]);
  });

  test('says only what is known', () => {
    expect(content(question('When?'))).toEqual([
      { kind: 'question', text: 'When?', askedBy: null, owners: null, due: null },
    ]);
  });

  test('of a councillor whose surname another has says which', () => {
    expect(content(question('When?', { from: ['Ann Brown'] }))).toMatchObject([{ askedBy: 'CC Ann Brown' }]);
  });
});

describe('links', () => {
  const link = (from: number, to: number) => ({ from, to, address: 'https://northmoor.example' });

  test('stay on their words where a label or a space is taken off', () => {
    expect(content(paragraph('  See here. ', { links: [link(6, 10)] }))).toEqual([
      { kind: 'paragraph', text: 'See here.', links: [link(4, 8)] },
    ]);
    expect(content(action('Action: see here', ['Dev Rawal'], null))).toMatchObject([{ text: 'see here' }]);
    const to = { ...action('to see here', ['Dev Rawal']), links: [link(7, 11)] };
    expect(content(to)).toMatchObject([{ text: 'Dev Rawal to see here', links: [link(17, 21)] }]);
  });

  test('of resolutions belong to their statements', () => {
    const linked = resolved('Resolved: That here.', { links: [link(15, 19)] });
    expect(content(resolved('That a.'), linked)).toEqual([
      { kind: 'resolved', statements: ['That a.', 'That here.'], links: [[], [link(5, 9)]] },
    ]);
  });
});

describe('after the items', () => {
  test('stand the actions in one table, with who and by when', () => {
    const { appendices } = compose(
      action('Action: to bring the figures', ['Dev Rawal', 'Colin Webb'], '2027-01-28'),
      action('Send the letter.'),
      action('  '),
      question('When?'),
    );
    expect(appendices).toEqual([
      {
        title: 'Appendix: Action list',
        content: [
          {
            kind: 'table',
            columns: ['Action', 'Owner', 'Due'],
            rows: [
              ['To bring the figures.', 'Dev Rawal and CC Webb', '28 January 2027'],
              ['Send the letter.', 'Not named', 'No date'],
            ],
          },
        ],
      },
    ]);
  });

  test('stands nothing where nothing was to be done', () => {
    expect(compose(paragraph('Noted.')).appendices).toEqual([]);
  });
});

describe('minutes that are agreed', () => {
  test('do not call themselves a draft', () => {
    const { meeting } = tell({}, agenda(item('Reports')));
    expect(composeMinutes(meeting, { isDraft: false })).toMatchObject({
      isDraft: false,
      title: 'Corporate Parenting Board: minutes of 24 November 2026',
    });
  });
});
