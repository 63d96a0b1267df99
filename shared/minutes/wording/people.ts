/**
 * How the minutes write people. Guarantee: a young person is written by first
 * name alone, whatever else is held of them. Titles that are shared by
 * neighbours are said once: "County Councillors Gardiner and Gibson".
 */
import type { Attendee, PersonFacts, PersonName } from '../../attendance/attendance';
import { isCountyCouncillor, listName, plainName, textName } from '../../attendance/naming';
import type { PersonId } from '../../kernel/ids';
import { joinList } from './lists';

type Named = Pick<PersonFacts, 'name' | 'isYoungPerson'>;

/** All of a young person's name that any paper may carry. */
const printable = ({ name, isYoungPerson }: Named): PersonName =>
  isYoungPerson ? { given: name.given, family: null, honorific: null, suffix: null } : name;

/** "County Councillor Anne Hartley": in the lists, and where somebody is first mentioned. */
export const fullName = (person: Named): string => listName(printable(person));

/** "CC Hartley": in the text, after the lists. "CC Ann Brown" where two councillors of `everyone` are called Brown. */
export function shortName(person: Named, everyone: readonly Named[] = []): string {
  const name = printable(person);
  return isCountyCouncillor(name) && name.given !== '' && sharesSurname(name, everyone)
    ? `CC ${plainName(name)}`
    : textName(name);
}

const sharesSurname = (name: PersonName, everyone: readonly Named[]): boolean =>
  name.family !== null &&
  everyone.some(
    (other) =>
      other.name !== name &&
      !other.isYoungPerson &&
      other.name.family === name.family &&
      other.name.honorific === name.honorific,
  );

const SHARED_TITLES: Readonly<Record<string, string>> = {
  'County Councillor': 'County Councillors',
  Councillor: 'Councillors',
};

const sharedTitle = (person: Named): string | undefined =>
  person.isYoungPerson || person.name.suffix !== null
    ? undefined
    : SHARED_TITLES[person.name.honorific ?? ''];

/** Surname alone, unless another councillor of the lists has the same. */
const underTitle = ({ name }: Named, everyone: readonly Named[]): string =>
  name.family !== null && !sharesSurname(name, everyone) ? name.family : plainName(name);

interface Row {
  /** Tells which surnames are clear. */
  readonly everyone?: readonly Attendee[];
  /** Whether councillors of a group go by surname; otherwise by their whole names. */
  readonly isBySurname?: boolean;
  /** Those who were named before: "CC Webb", and not grouped. */
  readonly met?: ReadonlySet<PersonId>;
}

/** People in a row, as a sentence has them. Neighbours of one title are grouped. */
export function peopleInText(
  people: readonly Attendee[],
  { everyone = people, isBySurname = false, met = new Set() }: Row = {},
): string {
  const titleOf = (p: Attendee): string | undefined => (met.has(p.id) ? undefined : sharedTitle(p));
  const parts: string[] = [];
  for (let i = 0; i < people.length; ) {
    const person = people[i] as Attendee;
    const title = titleOf(person);
    const run = people.slice(i);
    const end = title === undefined ? 1 : run.findIndex((p) => titleOf(p) !== title);
    const group = run.slice(0, end === -1 ? run.length : end);
    if (group.length > 1) {
      const names = group.map((p) => (isBySurname ? underTitle(p, everyone) : plainName(p.name)));
      parts.push(`${title} ${joinList(names)}`);
    } else parts.push(met.has(person.id) ? shortName(person, everyone) : fullName(person));
    i += group.length;
  }
  return joinList(parts.filter(Boolean));
}

export interface Naming {
  /** In a row, by whole names at first: "County Councillors Anne Hartley and Colin Webb". */
  readonly whole: (people: readonly Attendee[]) => string;
  /** In a row, councillors of a group by surname at first: "County Councillors Hartley and Webb". */
  readonly bySurname: (people: readonly Attendee[]) => string;
}

/** Names people through one text: in full at first use, "CC Hartley" from then on. */
export function namingAsItGoes(everyone: readonly Attendee[]): Naming {
  const met = new Set<PersonId>();
  const name = (people: readonly Attendee[], isBySurname: boolean): string => {
    const words = peopleInText(people, { everyone, isBySurname, met });
    for (const { id } of people) met.add(id);
    return words;
  };
  return { whole: (people) => name(people, false), bySurname: (people) => name(people, true) };
}
