/**
 * People as a clerk types or pastes them, one a line: "Jenny Dale, Health
 * Service 0-19", "Jenny Dale (Health Service)", "Jenny Dale – Health Service".
 * A line that names a list ("Co-opted members") puts those below it on that
 * list; a role may stand on the line below its name, behind a mark, as in the
 * board's own minutes. Being a young person is said, never guessed: by the tick,
 * or by "(young person)" in the line, and then the first name alone is kept.
 */
import type { AttendanceList, PersonFacts } from './attendance';
import { readName } from './naming';

const LIST_LINES: readonly (readonly [RegExp, AttendanceList])[] = [
  [/^(?:(?:board|committee|voting) )?members(?: of the board)?$/i, 'member'],
  [/^co-?opted(?: members)?$/i, 'co-opted'],
  [/^(?:other |also )?(?:attendees|in attendance|officers)$/i, 'attendee'],
];
/** Headings of a pasted paper that are nobody. */
const NO_PERSON = /^(?:present|attendance|apologies(?: for absence)?|name|role|name and role)$/i;
const BULLET = /^\s*(?:[-*•●▪·◦–]|\d{1,2}[.)])\s+/;
/** "(young person)", "(LINX, young person)", "(yp)". */
const YOUNG = /\(([^()]*?)[\s,;]*\b(?:a )?(?:young person|yp)\b[\s,;]*([^()]*)\)/i;
const IN_BRACKETS = /^([^()]+?)\s*\(([^()]+)\)\s*$/;
const BETWEEN = /,|\t|\s[-–—]\s/;

export interface PeopleSaid {
  readonly list: AttendanceList;
  readonly isYoungPerson: boolean;
}

/** What is left when it is said of somebody that they are young: "Kim (yp), SPARK" is "Kim, SPARK". */
function withoutYoung(line: string): string | null {
  const said = YOUNG.exec(line);
  if (said === null) return null;
  const [whole, before = '', after = ''] = said;
  const rest = [before, after].map((part) => part.trim()).filter(Boolean);
  return line.replace(whole, rest.length > 0 ? `(${rest.join(', ')})` : '');
}

function nameAndRole(words: string): readonly [name: string, role: string] {
  const at = BETWEEN.exec(words);
  if (at !== null) return [words.slice(0, at.index), words.slice(at.index + at[0].length)];
  const [, name = words, role = ''] = IN_BRACKETS.exec(words) ?? [];
  return [name, role];
}

/** What stands after the name is the role. Null for a line without a name. */
export function readPersonLine(line: string, { list, isYoungPerson }: PeopleSaid): PersonFacts | null {
  const unsaid = withoutYoung(line);
  const words = (unsaid ?? line).replace(BULLET, '').trim();
  const [name, role] = nameAndRole(words);
  if (!/\p{L}/u.test(name)) return null;
  const read = readName(name.trim());
  return {
    // A surname beside "(young person)" is left out here; with the tick alone it is refused, and the form says why.
    name: unsaid === null ? read : { ...read, family: null },
    role: role
      .replace(/^[(]|[)]$/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
    list,
    isYoungPerson: isYoungPerson || unsaid !== null,
    isGuest: false,
  };
}

/** "· Adoption" below "Liz Dale": the role of whoever stands above it without a mark and without a role. */
const isRoleBelow = (line: string, above: PersonFacts | undefined, isAboveMarked: boolean): boolean =>
  /^\s*[·•]\s/.test(line) && above !== undefined && above.role === '' && !isAboveMarked;

export function readPeople(text: string, said: PeopleSaid): readonly PersonFacts[] {
  const people: PersonFacts[] = [];
  let { list } = said;
  let isAboveMarked = false;
  for (const line of text.split(/\r\n|\n|\r/)) {
    const heading = line.trim().replace(/\s*[:–-]$/, '');
    const named = LIST_LINES.find(([pattern]) => pattern.test(heading));
    const above = people.at(-1);
    if (named) [, list] = named;
    else if (NO_PERSON.test(heading)) continue;
    else if (above !== undefined && isRoleBelow(line, above, isAboveMarked))
      people.splice(-1, 1, { ...above, role: line.replace(BULLET, '').replace(/\s+/g, ' ').trim() });
    else {
      const person = readPersonLine(line, { ...said, list });
      if (person === null) continue;
      people.push(person);
      isAboveMarked = BULLET.test(line);
    }
  }
  return people;
}
