/**
 * People as a clerk types or pastes them, one a line: "Jenny Dale, Health
 * Service 0-19". A line that names a list ("Co-opted members") puts those below
 * it on that list. Being a young person is said, never guessed: by the tick, or
 * by "(young person)" at the end of a line.
 */
import type { AttendanceList, PersonFacts } from './attendance';
import { readName } from './naming';

const LIST_LINES: readonly (readonly [RegExp, AttendanceList])[] = [
  [/^(?:(?:board|committee|voting) )?members(?: of the board)?$/i, 'member'],
  [/^co-?opted(?: members)?$/i, 'co-opted'],
  [/^(?:other |also )?(?:attendees|in attendance|officers)$/i, 'attendee'],
];
const BULLET = /^(?:[-*•●▪]|\d{1,2}[.)])\s+/;
const YOUNG = /[\s,]*\((?:a )?(?:young person|yp)\)\s*$/i;

export interface PeopleSaid {
  readonly list: AttendanceList;
  readonly isYoungPerson: boolean;
}

/** "Name, role": all after the first comma (or tab) is the role. Null for a line without a name. */
export function readPersonLine(line: string, { list, isYoungPerson }: PeopleSaid): PersonFacts | null {
  const isSaidYoung = YOUNG.test(line);
  const words = line.replace(YOUNG, '').replace(BULLET, '').trim();
  const end = words.search(/[,\t]/);
  const name = (end < 0 ? words : words.slice(0, end)).trim();
  if (!/\p{L}/u.test(name)) return null;
  const role = end < 0 ? '' : words.slice(end + 1);
  return {
    name: readName(name),
    role: role.replace(/\s+/g, ' ').trim(),
    list,
    isYoungPerson: isYoungPerson || isSaidYoung,
    isGuest: false,
  };
}

export function readPeople(text: string, said: PeopleSaid): readonly PersonFacts[] {
  const people: PersonFacts[] = [];
  let { list } = said;
  for (const line of text.split(/\r\n|\n|\r/)) {
    const heading = line.trim().replace(/\s*[:–-]$/, '');
    const named = LIST_LINES.find(([pattern]) => pattern.test(heading));
    if (named) [, list] = named;
    else {
      const person = readPersonLine(line, { ...said, list });
      if (person) people.push(person);
    }
  }
  return people;
}
