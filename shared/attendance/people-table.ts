/**
 * People out of a table, such as a CSV that the council's member system writes. Columns are found by their headings, in any
 * order; a name may stand in one column or in several. A row that cannot be taken is told with its line and the reason,
 * and then nothing of the table is: half a list is worse than none.
 */
import { type AttendanceList, LISTS, type PersonFacts, type PersonName } from './attendance';
import { personFacts } from './attendance-shapes';
import { listName, readName } from './naming';
import { hasSurname } from './young-name';

/** A row as its file has it, with the line on which it begins, from 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface BadRow {
  readonly line: number;
  readonly message: string;
}

export interface PeopleInTable {
  readonly people: readonly PersonFacts[];
  readonly problems: readonly BadRow[];
  /** Headings of columns of which nothing is taken. */
  readonly unused: readonly string[];
}

export const MOST_PEOPLE = 500;

type Column = 'name' | 'title' | 'given' | 'family' | 'letters' | 'role' | 'list' | 'young' | 'prefers';

const HEADINGS: readonly (readonly [Column, RegExp])[] = [
  ['young', /^(?:is )?(?:a )?(?:young (?:person|people)|yp)\??$/],
  ['given', /^(?:first|given|fore)[ -]?names?$/],
  ['family', /^(?:surname|(?:last|family|second)[ -]?name)$/],
  ['title', /^(?:title|honorific|salutation|prefix)$/],
  ['letters', /^(?:suffix|letters|honours|post[ -]?nominals?)$/],
  ['name', /^(?:(?:full |member(?:'s|’s)? |display )?name|member|person|councillor)$/],
  ['prefers', /^(?:prefers|prefer(?:red)? (?:name|words?)|known as|pronouns)$/],
  [
    'role',
    /^(?:role|organi[sz]ation|team|service|job title|position|post|representing|company|department)(?: (?:and|or|\/) .*)?$/,
  ],
  ['list', /^(?:list|type|member(?:ship)?(?: type)?|attendance|category|capacity|status)$/],
];

const LIST_WORDS: readonly (readonly [RegExp, AttendanceList])[] = [
  [/^(?:(?:board|committee|voting|full) )?members?$|^$/, 'member'],
  [/^co-?opt(?:ed|ee)(?: members?)?$/, 'co-opted'],
  [/^(?:other )?attendees?$|^(?:in attendance|officers?|adviser|advisor|clerk)$/, 'attendee'],
];

const plain = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[_\s]+/g, ' ');

interface Columns {
  readonly at: ReadonlyMap<Column, readonly number[]>;
  readonly unused: readonly string[];
}

function columnsOf(cells: readonly string[]): Columns {
  const at = new Map<Column, number[]>();
  const unused: string[] = [];
  for (const [i, cell] of cells.entries()) {
    const [column] = HEADINGS.find(([, heading]) => heading.test(plain(cell))) ?? [];
    if (column === undefined) {
      if (cell.trim() !== '') unused.push(cell.trim());
    } else at.set(column, [...(at.get(column) ?? []), i]);
  }
  return { at, unused };
}

/** The first row is the headings. */
export function readPeopleTable(rows: readonly TableRow[]): PeopleInTable {
  const [head, ...body] = rows;
  const only = (line: number, message: string, unused: readonly string[] = []): PeopleInTable => ({
    people: [],
    problems: [{ line, message }],
    unused,
  });
  if (head === undefined) return only(1, 'There is nothing in this file. Choose another.');
  const { at, unused } = columnsOf(head.cells);
  if (!at.has('name') && !at.has('given') && !at.has('family'))
    return only(
      head.line,
      'No column is headed as a name. Call one “Name”, or two “First name” and “Surname”, in the first row.',
    );
  if (body.length === 0) return only(head.line, 'Nobody stands below the headings.', unused);
  if (body.length > MOST_PEOPLE)
    return only(
      body[MOST_PEOPLE]?.line ?? 1,
      `More than ${MOST_PEOPLE} people cannot be taken at once.`,
      unused,
    );

  const people: PersonFacts[] = [];
  const problems: BadRow[] = [];
  const seen = new Map<string, number>();
  for (const { cells, line } of body) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const read = readRow(cells, at, head.cells.length);
    if (typeof read === 'string') {
      problems.push({ line, message: read });
      continue;
    }
    const key = plain(`${listName(read.name)} ${read.role}`);
    const before = seen.get(key);
    if (before === undefined) {
      seen.set(key, line);
      people.push(read);
    } else
      problems.push({
        line,
        message: `${listName(read.name)} stands on line ${before} already. If this is someone else of that name, tell them apart by their role.`,
      });
  }
  return { people, problems, unused };
}

/** A sentence where the row cannot be taken. */
function readRow(cells: readonly string[], at: Columns['at'], width: number): PersonFacts | string {
  if (cells.slice(width).some((cell) => cell.trim() !== ''))
    return 'There are more cells in this row than headings. A comma inside a name or role needs quotes around it.';
  const said = (column: Column): string =>
    (at.get(column) ?? [])
      .map((i) => (cells[i] ?? '').replace(/\s+/g, ' ').trim())
      .filter(Boolean)
      .join(', ');
  const isYoungPerson = yesOrNo(said('young'));
  if (isYoungPerson === null)
    return `“${said('young')}” does not say whether this is a young person. Write yes or no.`;
  const list = LIST_WORDS.find(([words]) => words.test(plain(said('list'))))?.[1];
  if (list === undefined)
    return `“${said('list')}” is none of the lists. Write Member, Co-opted member or Attendee.`;
  const name = nameIn(said);
  if (!/\p{L}/u.test(listName(name))) return 'There is no name in this row.';
  const prefers = said('prefers');
  const person = {
    name,
    role: said('role'),
    list,
    isYoungPerson,
    isGuest: false,
    ...(prefers === '' ? {} : { prefers }),
  };
  if (hasSurname(person))
    return `${name.given.split(' ')[0] || 'This'} is a young person, so only a first name is kept, to protect them. Leave the surname out of the file.`;
  const checked = personFacts.safeParse(person);
  return checked.success ? checked.data : 'The name or the role is too long for the lists. Make it shorter.';
}

function yesOrNo(text: string): boolean | null {
  if (/^(?:y|yes|true|1|x|✓|young person)$/i.test(text)) return true;
  return /^(?:n|no|false|0|-|adult)?$/i.test(text) ? false : null;
}

function nameIn(said: (column: Column) => string): PersonName {
  const whole = said('name');
  const title = said('title');
  const letters = said('letters');
  const parts = [said('given'), said('family')];
  const inParts = parts.some(Boolean);
  // "Hartley, Anne": a comma in a name is the surname's.
  const [surname = '', first = ''] = whole.split(/,\s*/);
  const words = inParts ? parts.filter(Boolean).join(' ') : first === '' ? whole : `${first} ${surname}`;
  const read = readName([title, words].filter(Boolean).join(' '));
  const [given = '', family = ''] = parts;
  return {
    ...read,
    // What stands in a column of its own is not guessed at.
    ...(inParts ? { given, family: family || null } : {}),
    honorific: read.honorific ?? (title || null),
    suffix: letters || read.suffix,
  };
}

/** "3 members, 2 other attendees": what the preview says over the list. */
export const countsByList = (people: readonly PersonFacts[]): ReadonlyMap<AttendanceList, number> =>
  new Map(LISTS.map((list) => [list, people.filter((p) => p.list === list).length]));
