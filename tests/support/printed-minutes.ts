/**
 * Minutes made up of a few facts, and printed in one of many layouts: what a
 * reader must find again, however it was set. Seeded by fast-check, so the
 * layout that fails is named.
 */
import fc from 'fast-check';
import { seededRandom } from '../../shared/kernel/seeded-random';

export interface PrintedParagraph {
  readonly kind: 'paragraph' | 'bullet' | 'resolved';
  readonly text: string;
}

export interface PrintedMinutes {
  readonly lists: ReadonlyArray<{
    readonly heading: string;
    readonly rows: ReadonlyArray<readonly [name: string, role: string]>;
  }>;
  readonly items: ReadonlyArray<{
    readonly title: string;
    readonly paragraphs: readonly PrintedParagraph[];
  }>;
}

export interface Layout {
  /** Columns; null for a line a paragraph. */
  readonly width: number | null;
  readonly numbers:
    | 'stop'
    | 'tab'
    | 'own line'
    | 'bold'
    | 'item'
    | 'tagged'
    | 'code'
    | 'year'
    | 'minute'
    | 'roman'
    | 'letter'
    | 'nought'
    | 'hundred';
  readonly rows: 'dash' | 'comma' | 'tab' | 'columns' | 'bracket' | 'below' | 'marked' | 'table' | 'halves';
  readonly resolved: 'same line' | 'own line';
  readonly bullet: '•' | '-' | '·' | 'o';
  readonly lineEnd: '\n' | '\r\n' | '\r';
  /** Pages are numbered after so many lines; null when they are not. */
  readonly page: number | null;
}

const NAMES = [
  'Anne Hartley',
  'County Councillor Colin Webb',
  'Tariq',
  'Shanice',
  'Helen Price',
  'Moira Kay',
  'Dev Rawal',
  'Ruth Oyelaran',
];
const ROLES = [
  'SPARK Representative',
  "Barnardo's",
  'Leaving Care Team',
  'Democratic Services, NCC',
  'Fostering, Adoption and Residential Services',
];
const TITLES = ['Housing Offer', 'Performance Information', 'Health of Care Leavers', "Young People's Views"];
const WORDS =
  'the board heard how young people had found new homes and asked for more help with rent from Northmoor County Council in the spring because Helen Price said it was late'.split(
    ' ',
  );

const sentence = (pick: (below: number) => number): string => {
  const words = Array.from({ length: 6 + pick(22) }, () => WORDS[pick(WORDS.length)] ?? 'the');
  return `It was said that ${words.join(' ')} again.`;
};

/** Some minutes, the same for the same seed. */
export const someMinutes = (seed: number): PrintedMinutes => {
  const random = seededRandom(seed);
  const pick = (below: number): number => Math.floor(random() * below);
  const rows = (): ReadonlyArray<readonly [string, string]> =>
    Array.from({ length: 2 + pick(4) }, (_, at) => [
      NAMES[(at + pick(2) * 4) % NAMES.length] ?? '',
      ROLES[pick(ROLES.length)] ?? '',
    ]);
  const paragraph = (kind: PrintedParagraph['kind']): PrintedParagraph => ({
    kind,
    text: kind === 'resolved' ? sentence(pick).replace('It was said that', 'That') : sentence(pick),
  });
  const titles = ['Introductions and Apologies', ...TITLES.slice(0, pick(5)), 'Any Other Business'];
  return {
    lists: ['Members', 'Co-opted members', 'Other Attendees'].map((heading) => ({ heading, rows: rows() })),
    items: titles.map((title) => ({
      title,
      paragraphs: [
        ...Array.from({ length: 1 + pick(3) }, () => paragraph('paragraph')),
        ...Array.from({ length: pick(4) }, () => paragraph('bullet')),
        ...Array.from({ length: pick(2) }, () => paragraph('resolved')),
      ],
    })),
  };
};

export const anyLayout: fc.Arbitrary<Layout> = fc.record({
  width: fc.option(fc.integer({ min: 60, max: 110 })),
  numbers: fc.constantFrom(
    'stop',
    'tab',
    'own line',
    'bold',
    'item',
    'tagged',
    'code',
    'year',
    'minute',
    'roman',
    'letter',
    'nought',
    'hundred',
  ),
  rows: fc.constantFrom('dash', 'comma', 'tab', 'columns', 'bracket', 'below', 'marked', 'table', 'halves'),
  resolved: fc.constantFrom('same line', 'own line'),
  bullet: fc.constantFrom('•', '-', '·', 'o'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  page: fc.option(fc.integer({ min: 25, max: 60 })),
});

const wrapped = (text: string, width: number | null, first = '', rest = ''): string[] => {
  if (width === null) return [first + text];
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(' ')) {
    const isEmpty = line === first || line === rest;
    if (!isEmpty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = rest + word;
    } else line += isEmpty ? word : ` ${word}`;
  }
  return [...lines, line];
};

const rowLines = (
  rows: PrintedMinutes['lists'][number]['rows'],
  layout: Layout['rows'],
): readonly string[] => {
  if (layout === 'halves') return [...rows.map(([name]) => name), ...rows.map(([, role]) => `· ${role}`)];
  return rows.flatMap(([name, role]): readonly string[] => {
    switch (layout) {
      case 'dash':
        return [`${name} - ${role}`];
      case 'comma':
        return [`${name}, ${role}`];
      case 'tab':
        return [`${name}\t- ${role}`];
      case 'columns':
        return [`${name.padEnd(34)}· ${role}`];
      case 'bracket':
        return [`${name} (${role})`];
      case 'below':
        return [name, role, ''];
      case 'marked':
        return [`\t${name}`, '', `\t· ${role}`, ''];
      case 'table':
        return [`| ${name} | ${role} |`];
      default:
        throw new Error(`No such layout of rows: ${String(layout)}`);
    }
  });
};

const titleLines = (number: number, title: string, numbers: Layout['numbers']): readonly string[] => {
  switch (numbers) {
    case 'stop':
      return [`${number}. ${title}`];
    case 'tab':
      return [`${number}.\t${title}`];
    case 'own line':
      return [`${number}.`, title];
    case 'bold':
      return [`**${number}. ${title}**`];
    case 'item':
      return [`Item ${number}: ${title}`];
    case 'tagged':
      return [`<AI${number}>`, '', `\t${number}.  `, `\t${title}`];
    case 'code':
      return [`CPB/26/${String(number).padStart(2, '0')} ${title}`];
    case 'year':
      return [`${number}/26\t${title}`];
    case 'minute':
      return [`Minute No. ${number + 14}`, title];
    case 'roman':
      return [`${['I', 'II', 'III', 'IV', 'V', 'VI'][number - 1] ?? ''}. ${title}`];
    case 'letter':
      return [`${'ABCDEF'.charAt(number - 1)}. ${title}`];
    case 'nought':
      return [`${number}.0 ${title}`];
    case 'hundred':
      return [`${number + 98} ${title}`];
    default:
      throw new Error(`No such numbers: ${String(numbers)}`);
  }
};

const paragraphLines = ({ kind, text }: PrintedParagraph, layout: Layout): readonly string[] => {
  if (kind === 'bullet') return wrapped(text, layout.width, `${layout.bullet} `, '  ');
  if (kind === 'paragraph') return wrapped(text, layout.width);
  return layout.resolved === 'own line'
    ? ['Resolved:', ...wrapped(text, layout.width)]
    : wrapped(`Resolved: ${text}`, layout.width);
};

const numberedPages = (lines: readonly string[], page: number | null): readonly string[] => {
  let number = 0;
  return lines.flatMap((line, at) => {
    // Between paragraphs: a page may end inside one, but then nothing says whether the next sentence is its own.
    if (page === null || at === 0 || line !== '' || at < (number + 1) * page) return [line];
    number += 1;
    return ['', String(number), ''];
  });
};

/** The text of minutes in a layout. */
export const printed = (minutes: PrintedMinutes, layout: Layout): string =>
  numberedPages(
    [
      'Northmoor County Council',
      '',
      'Corporate Parenting Board',
      '',
      ...wrapped(
        'Minutes of the Meeting held on Tuesday, 24th November, 2026 at 6.00 pm in The Old Library, Northmoor',
        layout.width,
      ),
      '',
      'Present:',
      '',
      ...minutes.lists.flatMap(({ heading, rows }) => [heading, '', ...rowLines(rows, layout.rows), '']),
      ...minutes.items.flatMap(({ title, paragraphs }, at) => [
        '',
        ...titleLines(at + 1, title, layout.numbers),
        '',
        ...paragraphs.flatMap((paragraph) => [...paragraphLines(paragraph, layout), '']),
      ]),
    ],
    layout.page,
  ).join(layout.lineEnd);
