// The people of published minutes as a meeting's roll: everybody in the lists, in their order, with the words of the lists.
// Somebody listed twice is two people here, because that is what was published. A young person is one whose role says so:
// "SPARK Representative" where the minutes say that SPARK is the children in care council, and a first name alone.
import type { Attendee } from '../../attendance/attendance';
import type { PersonId } from '../../kernel/ids';
import { nameAsPrinted } from './printed-name';
import type { PublishedMinutes, PublishedRow } from './published-minutes';

const LONGEST_ROLE = 300;
const COUNCIL =
  /((?:\p{Lu}[\p{L}'’-]*\s){0,3}(?:Children|Young People)(?:['’]s)?(?: and Young People(?:['’]s)?)? in Care Council)\s?\((\p{Lu}{3,10})\)/u;
const COUNCIL_BEHIND =
  /\b(\p{Lu}{3,10})\s?[(–-]\s?((?:\p{Lu}[\p{L}'’-]*\s){0,3}(?:Children|Young People)(?:['’]s)? in Care Council)\b/u;
const YOUNG_ROLE =
  /\b(?:young (?:person|people)|care leavers?['’]? representative|child(?:ren)? in care council)\b/i;

/** The children in care council in full, "Northmoor's Children in Care Council (SPARK)"; empty where nobody says. */
export function youngPeoplesCouncilIn(texts: readonly string[]): string {
  for (const text of texts) {
    const [all] = COUNCIL.exec(text) ?? [];
    if (all !== undefined) return all.slice(0, 200);
    const [, short, full] = COUNCIL_BEHIND.exec(text) ?? [];
    if (short !== undefined) return `${full ?? ''} (${short})`.slice(0, 200);
  }
  return '';
}

const shortNameOf = (council: string): string | null => /\((\p{Lu}{3,10})\)$/u.exec(council)?.[1] ?? null;

function isYoung({ name, role }: PublishedRow, council: string): boolean {
  const short = shortNameOf(council);
  return (
    !name.trim().includes(' ') &&
    (YOUNG_ROLE.test(role) || (short !== null && role.split(/\W+/).includes(short)))
  );
}

export interface Listed {
  readonly person: Attendee;
  /** In the file, from 1. */
  readonly line: number;
}

export const personIdOf = (at: number): PersonId => `person-${at}` as PersonId;

export function peopleOf({ attendance }: PublishedMinutes, council: string): readonly Listed[] {
  const listed: Listed[] = [];
  for (const { list, rows } of attendance)
    for (const row of rows) {
      const isAway = list === 'apologies';
      listed.push({
        line: row.line,
        person: {
          id: personIdOf(listed.length + 1),
          name: nameAsPrinted(row.name),
          role: row.role.trim().slice(0, LONGEST_ROLE),
          list: isAway ? 'member' : list,
          isYoungPerson: isYoung(row, council),
          isGuest: false,
          status: isAway ? 'apologies' : 'here',
          stays: isAway ? [] : [{ from: null, to: null }],
          standsInFor: null,
          isOnline: false,
        },
      });
    }
  return listed;
}
